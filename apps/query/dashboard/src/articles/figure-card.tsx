import { useEffect, useRef } from 'preact/hooks';
import type { ArticleFigure } from '../api/shapes.js';
import { ConflictBadge } from '../parts/badge.js';
import { SubjectLine } from '../parts/subject-line.js';
import { Value } from '../parts/value.js';
import { addressOf } from '../routing/route.js';
import { useSpeaker } from '../wording/use-speaker.js';
import type { CardControl, OpenCard } from './use-open-card.js';

const cardWidth = 280;

interface CardProps {
  figures: readonly ArticleFigure[];
  place: OpenCard;
  card: CardControl;
}

/** What the marked words mean: value, what was counted, when and where, and the way to the figure. */
export function FigureCard({ figures, place, card }: CardProps) {
  const speaker = useSpeaker();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.pinned) box.current?.querySelector('a')?.focus({ preventScroll: true });
  }, [place]);
  const around = box.current?.parentElement?.clientWidth ?? Math.min(innerWidth, 700);
  const left = Math.min(Math.max(place.x - cardWidth / 2, 0), Math.max(0, around - cardWidth));
  return (
    <div
      ref={box}
      class="figure-card"
      role="dialog"
      aria-label={speaker.text('fact')}
      style={{ left: `${left}px`, top: `${place.y + 8}px`, width: `${cardWidth}px` }}
      onPointerEnter={card.stay}
      onPointerLeave={card.leave}
    >
      {figures.map((figure) => (
        <div key={figure.observationId} class="figure-card-item">
          <strong>
            <Value value={figure.value} measure={figure} qualifier={figure.qualifier} />
          </strong>
          <span>
            <bdi>{speaker.title(figure)}</bdi>
          </span>
          <SubjectLine subject={figure} period={figure.period} />
          {figure.conflict && <ConflictBadge />}
          <a href={addressOf.fact(figure.factId)}>{speaker.text('openFact')}</a>
        </div>
      ))}
      {place.pinned && (
        <button type="button" class="link" onClick={card.close}>
          {speaker.text('close')}
        </button>
      )}
    </div>
  );
}
