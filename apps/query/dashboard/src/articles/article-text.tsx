import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ArticleAnswer } from '../api/shapes.js';
import { highlight, type Mark, paragraphsOf, type Segment } from '../reading/highlight.js';
import { directionOf } from '../reading/safe-link.js';
import { FigureCard } from './figure-card.js';
import { useOpenCard } from './use-open-card.js';

interface TextProps {
  answer: ArticleAnswer;
  marks: readonly Mark[];
  active: string | null;
  choose: (observation: string | null) => void;
  /** The figure that the reader came for. */
  goTo: string | null;
}

/** The article's words as they were captured; each marked stretch opens the card of its figures. */
export function ArticleText({ answer, marks, active, choose, goTo }: TextProps) {
  const { article, figures, withdrawn } = answer;
  const paragraphs = useMemo(() => paragraphsOf(highlight(article.text, marks)), [article.text, marks]);
  const text = useRef<HTMLDivElement>(null);
  const card = useOpenCard(text);
  useEffect(() => {
    const marked = goTo === null ? null : text.current?.querySelector(`[data-figures~="${CSS.escape(goTo)}"]`);
    marked?.scrollIntoView({ block: 'center' });
  }, [goTo]);
  const opened = figures.filter(({ observationId }) => card.open?.ids.includes(observationId));
  return (
    <div class={withdrawn ? 'article-text article-gone' : 'article-text'} ref={text}>
      <div lang={article.language ?? undefined} dir={directionOf(article.language)}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph[0]?.start} dir={directionOf(article.language)}>
            {paragraph.map((segment) => (
              <Stretch
                key={segment.start}
                segment={segment}
                active={active}
                choose={choose}
                show={card.show}
                leave={card.leave}
              />
            ))}
          </p>
        ))}
      </div>
      {card.open && opened.length > 0 && <FigureCard figures={opened} place={card.open} card={card} />}
    </div>
  );
}

interface StretchProps {
  segment: Segment;
  active: string | null;
  choose: TextProps['choose'];
  show: ReturnType<typeof useOpenCard>['show'];
  leave: () => void;
}

function Stretch({ segment: { text, marks }, active, choose, show, leave }: StretchProps) {
  if (marks.length === 0) return <>{text}</>;
  const isActive = active !== null && marks.includes(active);
  const open = (element: HTMLElement, pinned: boolean) => {
    choose(marks[0] ?? null);
    show(element, marks, pinned);
  };
  return (
    <mark
      class={`figure${marks.length > 1 ? ' figure-inner' : ''}${isActive ? ' figure-active' : ''}`}
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      data-figures={marks.join(' ')}
      onPointerEnter={(event) => {
        if (event.pointerType === 'mouse') open(event.currentTarget, false);
      }}
      onPointerLeave={leave}
      onClick={(event) => {
        open(event.currentTarget, true);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open(event.currentTarget, true);
      }}
    >
      {text}
    </mark>
  );
}
