import { useAnswer } from '../api/client.js';
import type { ArticleAnswer, ArticleFigure } from '../api/types.js';
import { formatMeasure, formatPeriod, nameOf } from '../language/format.js';
import { useLanguage } from '../language/use-language.js';
import { Loaded } from '../parts/loaded.js';
import { linkTo } from '../route.js';
import { segmentsOf } from '../text/segments.js';

/** An article with its figures highlighted where they stand. */
export function ArticlePage({ id }: { id: string }) {
  const { language, strings } = useLanguage();
  return (
    <Loaded answer={useAnswer<ArticleAnswer>(`/v1/articles/${encodeURIComponent(id)}`)}>
      {({ article, withdrawn, figures }) => {
        const current = figures.filter((figure) => figure.status === 'current');
        return (
          <div class="columns article">
            <article dir="auto" lang={article.language ?? ''}>
              <h2>{article.title}</h2>
              <p class="note">
                {article.source}
                {article.publishedAt !== null && ` · ${formatPeriod(article.publishedAt, language)}`}
                {` · ${strings.revision} ${article.revision} · `}
                <a href={article.url} rel="noreferrer noopener" target="_blank">
                  {strings.original}
                </a>{' '}
                {withdrawn && <span class="badge retracted">{strings.withdrawn}</span>}
              </p>
              <Text text={article.text} figures={current} />
            </article>
            <aside>
              <h2>{strings.figures}</h2>
              {figures.length === 0 && <p class="note">{strings.noFigures}</p>}
              <ul class="cards">
                {figures.map((figure) => (
                  <FigureCard key={figure.observationId} figure={figure} />
                ))}
              </ul>
            </aside>
          </div>
        );
      }}
    </Loaded>
  );
}

function Text({ text, figures }: { text: string; figures: readonly ArticleFigure[] }) {
  const { language } = useLanguage();
  const title = (figure: ArticleFigure) =>
    `${formatMeasure(figure, figure.unit, figure.kind, language)} — ${nameOf(figure, figure.labels, language)} — ${formatPeriod(figure.period, language)}`;
  return (
    <div class="text" dir="auto">
      {segmentsOf(text, figures).map(({ text: piece, figure }, index) =>
        figure === null ? (
          piece
        ) : (
          <a key={index} class="mark" href={linkTo('fact', figure.factId)} title={title(figure)}>
            {piece}
          </a>
        ),
      )}
    </div>
  );
}

function FigureCard({ figure }: { figure: ArticleFigure }) {
  const { language, strings } = useLanguage();
  const measure = formatMeasure(figure, figure.unit, figure.kind, language);
  return (
    <li class={`card ${figure.status}`}>
      <a class="figure" href={linkTo('fact', figure.factId)}>
        {figure.status === 'current' ? <strong>{measure}</strong> : <del>{measure}</del>}
        <span dir="auto">{nameOf(figure, figure.labels, language)}</span>
        <small>{formatPeriod(figure.period, language)}</small>
      </a>
      {figure.status === 'retracted' && <span class="badge retracted">{strings.noLonger}</span>}
      {figure.conflict && <span class="badge conflict">{strings.conflict}</span>}
    </li>
  );
}
