import type { Quote as QuoteShape } from '../api/shapes.js';

/** The words that a figure was read from, between their neighbours, in their own language and direction. */
export function Quote({
  quote,
  language,
  gone = false,
}: {
  quote: QuoteShape;
  language: string | null;
  gone?: boolean;
}) {
  const { prefix, exact, suffix } = quote;
  return (
    <blockquote class={gone ? 'quote quote-gone' : 'quote'} dir="auto" lang={language ?? undefined}>
      <span class="quote-near">{prefix === '' ? '' : `…${prefix}`}</span>
      <mark>{exact}</mark>
      <span class="quote-near">{suffix === '' ? '' : `${suffix}…`}</span>
    </blockquote>
  );
}
