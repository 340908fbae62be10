import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { AnswerError } from './client.js';

export type Answered<Answer> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'answered'; readonly answer: Answer; readonly stale: boolean }
  | { readonly kind: 'failed'; readonly error: AnswerError };

type Getter<Answer> = (path: string, signal: AbortSignal) => Promise<Answer>;

/**
 * Asks for a path, and again when the path or `version` changes. An answer that is on the page stays there until the next
 * has come; when only a renewal fails, it stays and is marked as stale.
 */
export function useAnswer<Answer>(get: Getter<Answer>, path: string, version = 0): [Answered<Answer>, () => void] {
  const [state, setState] = useState<Answered<Answer>>({ kind: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  const shownPath = useRef('');
  useEffect(() => {
    const stop = new AbortController();
    if (shownPath.current !== path) setState({ kind: 'waiting' });
    shownPath.current = path;
    get(path, stop.signal).then(
      (answer) => {
        if (!stop.signal.aborted) setState({ kind: 'answered', answer, stale: false });
      },
      (thrown: unknown) => {
        if (stop.signal.aborted) return;
        const error = thrown instanceof AnswerError ? thrown : new AnswerError('refused', true, String(thrown));
        setState((before) => (before.kind === 'answered' ? { ...before, stale: true } : { kind: 'failed', error }));
      },
    );
    return () => {
      stop.abort();
    };
  }, [path, version, attempt]);
  const retry = useCallback(() => {
    setState((before) => (before.kind === 'failed' ? { kind: 'waiting' } : before));
    setAttempt((count) => count + 1);
  }, []);
  return [state, retry];
}
