import type { Change, Names } from '../api/types.js';
import { formatAgo, formatMeasure, formatPeriod, nameOf } from '../language/format.js';
import { useLanguage } from '../language/use-language.js';
import { linkTo } from '../route.js';
import { Quotation } from './quotation.js';

/** One change: what happened to which figure, in which article. */
export function ChangeCard({ change, names, nowMs }: { change: Change; names: Names | null; nowMs: number }) {
  const { language, strings } = useLanguage();
  const { before, after, kind, unit, figureKind } = change;
  const labels = { indicator: names, area: null, place: null, institution: null };
  const measure = (state: typeof after | typeof before) =>
    state === null ? '' : formatMeasure(state, unit, figureKind, language);
  const moved = kind === 'revised' && before !== null && measure(before) !== measure(after);
  const reasons: Readonly<Record<string, string>> = strings;
  return (
    <li class={`card change ${kind}`}>
      <div class="card-head">
        <span class={`badge ${kind}`}>{strings[kind]}</span>
        {after.conflict && <span class="badge conflict">{strings.conflict}</span>}
        <small>
          {reasons[change.reason]} · <time dateTime={after.asOf}>{formatAgo(after.asOf, nowMs, language)}</time>
        </small>
      </div>
      <a class="figure" href={linkTo('fact', change.factId)}>
        {moved && <del>{measure(before)}</del>}
        {kind === 'retracted' ? <del>{measure(after)}</del> : <strong>{measure(after)}</strong>}
        <span dir="auto">{nameOf(change, labels, language)}</span>
        <small>{formatPeriod(change.period, language)}</small>
      </a>
      <Quotation quote={after.quote} retracted={kind === 'retracted'} />
      <a class="source" dir="auto" href={linkTo('article', after.article.articleId)}>
        {after.article.source} — {after.article.title}
      </a>
    </li>
  );
}
