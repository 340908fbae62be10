/** Something that is marked in a text, by positions that count UTF-16 units. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text over which the same marks lie. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  /** Ids of the marks over this stretch, the narrowest first; empty for plain text. */
  readonly marks: readonly string[];
}

/**
 * Cuts a text where marks begin and end, so that marks may overlap and lie in one another. Nothing of the text is lost:
 * the segments put together are the text. A mark outside of the text is cut to it, or left out.
 */
export function highlight(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter(({ start, end }) => start < end)
    .sort((left, right) => left.end - left.start - (right.end - right.start));
  const cuts = new Set([0, text.length]);
  for (const { start, end } of inside) cuts.add(start).add(end);
  const borders = [...cuts].sort((left, right) => left - right);
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? text.length;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    return { text: text.slice(start, end), start, marks: over.map(({ id }) => id) };
  });
}

/** Cuts segments at line breaks into the paragraphs of the text; blank lines make no paragraph. */
export function paragraphsOf(segments: readonly Segment[]): Segment[][] {
  const paragraphs: Segment[][] = [[]];
  for (const { text, start, marks } of segments) {
    let offset = start;
    text.split('\n').forEach((line, index) => {
      if (index > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)?.push({ text: line, start: offset, marks });
      offset += line.length + 1;
    });
  }
  return paragraphs.filter((paragraph) => paragraph.some(({ text }) => text.trim() !== ''));
}
