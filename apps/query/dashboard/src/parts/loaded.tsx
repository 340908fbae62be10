import type { ComponentChildren } from 'preact';
import type { Answer } from '../api/client.js';
import { useLanguage } from '../language/use-language.js';

/** Shows an answer once it is there, and until then that it is not. */
export function Loaded<Data>({
  answer,
  children,
}: {
  answer: Answer<Data>;
  children: (data: Data, next: string | null) => ComponentChildren;
}) {
  const { strings } = useLanguage();
  if (answer.kind === 'loaded') return <>{children(answer.data, answer.next)}</>;
  if (answer.kind === 'loading') return <p class="note">{strings.loading}</p>;
  return (
    <p class="note" role="alert">
      {answer.status === 404 ? strings.notFound : strings.failed}
    </p>
  );
}
