import { normalisePhrase, type Report } from '#core/contracts';

/** Words around a figure that two articles share make one a copy when they are so long; shorter ones anybody writes. */
const sharedCharactersMin = 20;

/**
 * How many independent articles give each value. A wire story is printed by twenty papers, and that is one report: articles
 * count as one when the words before the figure, or those after it, are the same to the letter, as only who copies a text or
 * the communiqué behind it has them. It follows from the statements alone, whatever their order.
 */
export function independentSupport(reports: readonly Report[]): Map<number, number> {
  const byValue = Map.groupBy(reports, ({ latest }) => latest.value);
  return new Map([...byValue].map(([value, own]) => [value, countStories(own)]));
}

/** Joins reports that have a mark in common, also by way of others, and counts what is left apart. */
function countStories(reports: readonly Report[]): number {
  const stories = new Map<string, string>();
  let count = 0;
  for (const report of reports) {
    const marks = marksOf(report);
    const met = new Set(marks.flatMap((mark) => rootOf(stories, mark) ?? []));
    const [root = marks[0] ?? ''] = met;
    count += 1 - met.size;
    for (const mark of [...marks, ...met]) stories.set(mark, root);
  }
  return count;
}

/** The mark by which the marks of one story are known; null of one that no story has yet. */
function rootOf(stories: Map<string, string>, mark: string): string | null {
  let root = stories.get(mark);
  if (root === undefined) return null;
  // A root leads to itself, and whatever was one before leads on.
  for (let next = stories.get(root); next !== undefined && next !== root; next = stories.get(root)) root = next;
  return root;
}

function marksOf({ latest: { article, quote } }: Report): string[] {
  const figure = normalisePhrase(quote.exact);
  const before = normalisePhrase(quote.prefix);
  const after = normalisePhrase(quote.suffix);
  return [
    `article ${article.articleId}`,
    ...(before.length >= sharedCharactersMin ? [`before ${before} | ${figure}`] : []),
    ...(after.length >= sharedCharactersMin ? [`after ${figure} | ${after}`] : []),
  ];
}
