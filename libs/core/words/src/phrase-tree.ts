/** The phrases of a table by their words, one node a word: most tokens start none, and one lookup says so. */
export interface PhraseTree<Value> {
  next?: Map<string, PhraseTree<Value>>;
  /** Set where a phrase ends. */
  end: { readonly value: Value } | null;
}

type Direction = 'forward' | 'backward';

/** One tree a table and direction, as long as the table lives. */
const trees = { forward: new WeakMap<object, unknown>(), backward: new WeakMap<object, unknown>() };

/** The tree of a table whose keys are folded words parted by spaces, from the first word on or from the last one back. */
export function phraseTreeOf<Value>(table: ReadonlyMap<string, Value>, direction: Direction): PhraseTree<Value> {
  // What is kept for a table was made of this table, so it holds the table's values.
  const known = trees[direction].get(table) as PhraseTree<Value> | undefined;
  if (known !== undefined) return known;
  const tree: PhraseTree<Value> = { end: null };
  for (const [phrase, value] of table) {
    const words = phrase.split(' ');
    insert(tree, direction === 'forward' ? words : words.toReversed(), value);
  }
  trees[direction].set(table, tree);
  return tree;
}

function insert<Value>(tree: PhraseTree<Value>, words: readonly string[], value: Value): void {
  let node = tree;
  for (const word of words) {
    node.next ??= new Map();
    const next: PhraseTree<Value> = node.next.get(word) ?? { end: null };
    node.next.set(word, next);
    node = next;
  }
  node.end = { value };
}
