import type { Series, Statement } from '../api/shapes.js';
import { Ago } from '../parts/moment.js';
import { Quote } from '../parts/quote.js';
import { Value } from '../parts/value.js';
import { useSpeaker } from '../wording/use-speaker.js';

interface HistoryProps {
  words: readonly Statement[];
  /** The value that the article gives now. */
  now: number;
  measure: Pick<Series, 'unit' | 'kind'>;
}

/** What an article said before, the newest first. A value that it still gives, in other words, is not struck. */
export function History({ words, now, measure }: HistoryProps) {
  const speaker = useSpeaker();
  if (words.length === 0) return null;
  return (
    <details class="folded" open>
      <summary>{speaker.text('history')}</summary>
      <ol class="history">
        {words.map((statement) => (
          <li key={statement.article.revision}>
            <span class="hint">
              {speaker.text('historyOf', speaker.number(statement.article.revision))} ·{' '}
              <Ago instant={statement.article.capturedAt} />
            </span>
            <Value
              value={statement.value}
              measure={measure}
              qualifier={statement.qualifier}
              gone={statement.value !== now}
            />
            <Quote quote={statement.quote} language={statement.article.language} gone={statement.value !== now} />
          </li>
        ))}
      </ol>
    </details>
  );
}
