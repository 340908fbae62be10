import type { ComponentChildren } from 'preact';
import type { Answered } from '../api/use-answer.js';
import { useSpeaker } from '../wording/use-speaker.js';

interface AnswerProps<Answer> {
  state: Answered<Answer>;
  retry: () => void;
  /** Rows of the placeholder that is shown while waiting. */
  rows?: number;
  children: (answer: Answer) => ComponentChildren;
}

const failures = { missing: 'failedMissing', unreachable: 'failedUnreachable', refused: 'failedRefused' } as const;

/** Shows an answer once it is there; before that a placeholder, or why it did not come and a way to ask again. */
export function Answer<Content>({ state, retry, rows = 4, children }: AnswerProps<Content>) {
  const speaker = useSpeaker();
  if (state.kind === 'waiting') return <Waiting rows={rows} />;
  if (state.kind === 'failed') {
    return (
      <div class="notice notice-failed" role="alert">
        <p>{speaker.text(failures[state.error.code])}</p>
        {state.error.canRetry ? (
          <button type="button" class="button" onClick={retry}>
            {speaker.text('retry')}
          </button>
        ) : (
          <a class="button" href="#/">
            {speaker.text('back')}
          </a>
        )}
      </div>
    );
  }
  return (
    <>
      {state.stale && (
        <p class="notice notice-stale" role="status">
          {speaker.text('stale')}{' '}
          <button type="button" class="link" onClick={retry}>
            {speaker.text('retry')}
          </button>
        </p>
      )}
      {children(state.answer)}
    </>
  );
}

function Waiting({ rows }: { rows: number }) {
  const speaker = useSpeaker();
  return (
    <div class="waiting" role="status">
      <span class="unseen">{speaker.text('loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span class="waiting-row" key={row} />
      ))}
    </div>
  );
}
