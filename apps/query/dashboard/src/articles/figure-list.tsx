import type { ArticleFigure } from '../api/shapes.js';
import { Badge, ConflictBadge } from '../parts/badge.js';
import { SubjectLine } from '../parts/subject-line.js';
import { Value, Values } from '../parts/value.js';
import { addressOf } from '../routing/route.js';
import { useSpeaker } from '../wording/use-speaker.js';

interface ListProps {
  figures: readonly ArticleFigure[];
  active: string | null;
  choose: (observation: string | null) => void;
}

/** The figures that the article gives, in the order of its text, and those that it no longer gives. */
export function FigureList({ figures, active, choose }: ListProps) {
  const speaker = useSpeaker();
  const current = figures.filter(({ status }) => status === 'current');
  const retracted = figures.filter(({ status }) => status === 'retracted');
  return (
    <aside class="figure-list" aria-labelledby="figures-heading">
      <h2 id="figures-heading">
        {speaker.text('figures')} <span class="hint">{speaker.count('figures', current.length)}</span>
      </h2>
      {figures.length === 0 && <p class="hint">{speaker.text('noFigures')}</p>}
      <ol>
        {current.map((figure) => (
          <FigureItem key={figure.observationId} figure={figure} active={active} choose={choose} />
        ))}
      </ol>
      {retracted.length > 0 && (
        <section aria-labelledby="retracted-heading">
          <h3 id="retracted-heading">{speaker.text('retractedFigures')}</h3>
          <ol>
            {retracted.map((figure) => (
              <FigureItem key={figure.observationId} figure={figure} active={active} choose={choose} />
            ))}
          </ol>
        </section>
      )}
    </aside>
  );
}

function FigureItem({ figure, active, choose }: { figure: ArticleFigure } & Omit<ListProps, 'figures'>) {
  const speaker = useSpeaker();
  const gone = figure.status === 'retracted';
  const before = [...new Set(figure.history.map(({ value }) => value))].filter((value) => value !== figure.value);
  const point = () => {
    if (!gone) choose(figure.observationId);
  };
  return (
    <li
      class={active === figure.observationId ? 'figure-item figure-item-active' : 'figure-item'}
      onPointerEnter={point}
      onFocusCapture={point}
    >
      <div class="figure-item-top">
        <Value value={figure.value} measure={figure} qualifier={figure.qualifier} gone={gone} />
        {gone && <Badge tone="retracted">{speaker.text('retracted')}</Badge>}
        {figure.conflict && !gone && <ConflictBadge />}
      </div>
      <a href={addressOf.fact(figure.factId)}>
        <bdi>{speaker.title(figure)}</bdi>
      </a>
      <SubjectLine subject={figure} period={figure.period} />
      {before.length > 0 && (
        <span class="hint">
          {speaker.text('was')} <Values values={before} measure={figure} gone />
        </span>
      )}
    </li>
  );
}
