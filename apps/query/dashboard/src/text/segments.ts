/** A stretch of text, with the figure that it belongs to. */
export interface Segment<Figure> {
  readonly text: string;
  readonly figure: Figure | null;
}

interface Placed {
  readonly quote: { readonly start: number; readonly end: number };
}

/**
 * Cuts a text at its figures' quotes. Offsets count UTF-16 units, as JavaScript's strings do. Where quotes overlap, the
 * first keeps what they share; a quote that lies outside the text is left out.
 */
export function segmentsOf<Figure extends Placed>(text: string, figures: readonly Figure[]): Segment<Figure>[] {
  const segments: Segment<Figure>[] = [];
  let position = 0;
  for (const figure of [...figures].sort((left, right) => left.quote.start - right.quote.start)) {
    const start = Math.max(figure.quote.start, position);
    const end = Math.min(figure.quote.end, text.length);
    if (start >= end) continue;
    if (start > position) segments.push({ text: text.slice(position, start), figure: null });
    segments.push({ text: text.slice(start, end), figure });
    position = end;
  }
  if (position < text.length) segments.push({ text: text.slice(position), figure: null });
  return segments;
}
