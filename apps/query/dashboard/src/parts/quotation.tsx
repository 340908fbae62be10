import type { Quote } from '../api/types.js';

/** The words of an article around a figure, in the direction of their own language. */
export function Quotation({ quote, retracted = false }: { quote: Quote; retracted?: boolean }) {
  return (
    <blockquote dir="auto">
      …{quote.prefix}
      {retracted ? <del>{quote.exact}</del> : <mark>{quote.exact}</mark>}
      {quote.suffix}…
    </blockquote>
  );
}
