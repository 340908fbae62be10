import { tokenAt } from '#core/numerals';
import { type Manuscript } from './manuscript.js';
import { furniture } from './set-aside-words.js';

/** How much of a line may stand before the words that tell that it is furniture. */
const lineWordsMax = 12;

/** For each token, whether it stands in a headline of another article, a share bar, or a line about the page itself. */
export function findFurniture({ tokens }: Manuscript): boolean[] {
  const marked = tokens.map(() => false);
  let rest = false;
  for (let start = 0; start < tokens.length;) {
    let end = start + 1;
    while (end < tokens.length && !(tokenAt(tokens, end).gap.includes('\n') ?? true)) end += 1;
    const opening = tokens
      .slice(start, Math.min(end, start + lineWordsMax))
      .filter(({ kind }) => kind === 'word')
      .map(({ folded }) => folded)
      .join(' ');
    const found = furniture.find(
      ({ phrase }) => ` ${opening} `.includes(` ${phrase} `) && (opening.startsWith(phrase) || end - start < 40),
    );
    rest ||= found?.rest ?? false;
    if (rest || found !== undefined) marked.fill(true, start, end);
    start = end;
  }
  return marked;
}
