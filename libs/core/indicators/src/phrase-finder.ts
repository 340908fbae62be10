import { askedOfWords, type Token, tokenAt, tokensOf, type Word } from '#core/words';
import { nameWordOf, skipSigns, wordAsked } from './words.js';

/** A name that was found in a text. Offsets in UTF-16 units; particles attached before it stay outside. */
export interface FoundName {
  readonly code: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** A place in a text where a name of the list stands. */
export interface Match<Named> {
  readonly named: Named;
  /** The name without what is attached before it, as the text writes it. */
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** How many words the name has. */
  readonly length: number;
  /** What is attached before the name: "وبالرباط" has و and ب. */
  readonly particles: string;
  /** Whether the name is written with the Arabic article: "للرباط" and "بالرباط" are, "برباط" is not. */
  readonly hasArticle: boolean;
  /** The words before the name, last first, folded; no more than a few. */
  readonly before: readonly string[];
  /** The token behind its last word. */
  readonly next: number;
}

/** Which matches count, and which of two equally long ones is meant. */
export interface Choice<Named> {
  accepts(match: Match<Named>): boolean;
  prefers(match: Match<Named>): boolean;
}

/** A text and its tokens. */
export interface CutText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

interface Node<Named> {
  readonly named: Named[];
  readonly next: Map<string, Node<Named>>;
}

/** No name of the catalogues has more words. */
const wordsPerNameMax = 16;
const wordsBeforeMax = 3;

/** Finds names of a list in texts: the longest at each place, in time linear in the text. */
export class PhraseFinder<Named> {
  private readonly root: Node<Named> = { named: [], next: new Map() };
  /** Most words start no name, and a look at the word tells. */
  private readonly starts: (word: Word) => boolean;

  /**
   * @param names pairs of a name and what it names; one name may name several things
   * @param breaks what may not stand between two words of a name
   */
  constructor(
    names: Iterable<readonly [name: string, named: Named]>,
    private readonly breaks: RegExp,
  ) {
    for (const [name, named] of names) this.add(name, named);
    const { next } = this.root;
    this.starts = askedOfWords((word) => wordAsked(word).stems.some((stem) => next.has(withoutArticle(stem))));
  }

  find(cut: CutText, choice: Choice<Named>): Match<Named>[] {
    const { tokens } = cut;
    const found: Match<Named>[] = [];
    for (let index = 0; index < tokens.length;) {
      const best = this.mayStart(tokenAt(tokens, index)) ? this.bestAt(cut, index, choice) : null;
      if (best !== null) found.push(best);
      index = best?.next ?? index + 1;
    }
    return found;
  }

  private mayStart({ kind, folded, word }: Token): boolean {
    return kind === 'word' ? this.starts(word) : kind === 'digits' && this.root.next.has(folded);
  }

  private isBreak(gap: string): boolean {
    return gap.length > gapLettersMax || this.breaks.test(gap);
  }

  private add(name: string, named: Named): void {
    let node = this.root;
    for (const token of tokensOf(name).filter(({ kind }) => kind !== 'sign')) {
      const word = withoutArticle(nameWordOf(token).folded);
      const next = node.next.get(word) ?? { named: [], next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    if (!node.named.includes(named)) node.named.push(named);
  }

  private bestAt(cut: CutText, index: number, choice: Choice<Named>): Match<Named> | null {
    const { text, tokens } = cut;
    let best: Match<Named> | null = null;
    for (const stem of nameWordOf(tokenAt(tokens, index)).stems) {
      let node = this.root.next.get(withoutArticle(stem));
      let last = index;
      for (let length = 1; node !== undefined && length <= wordsPerNameMax; length += 1) {
        for (const named of node.named)
          best = betterOf(best, describe(cut, { named, index, last, length, stem }), choice);
        const following = skipSigns(tokens, last + 1, 1);
        const next = tokens[following];
        if (next === undefined || this.isBreak(text.slice(tokenAt(tokens, last).end, next.start))) break;
        node = node.next.get(withoutArticle(nameWordOf(next).folded));
        last = following;
      }
    }
    return best;
  }
}

/** Of the best match so far and another: the longer one that is accepted. */
function betterOf<Named>(best: Match<Named> | null, match: Match<Named>, choice: Choice<Named>): Match<Named> | null {
  if (best !== null && match.length < best.length) return best;
  if (!choice.accepts(match)) return best;
  return best === null || match.length > best.length || isBetter(match, best, choice) ? match : best;
}

function isBetter<Named>(match: Match<Named>, best: Match<Named>, choice: Choice<Named>): boolean {
  if (choice.prefers(match) !== choice.prefers(best)) return choice.prefers(match);
  return match.particles.length < best.particles.length && match.named !== best.named;
}

interface Spot<Named> {
  readonly named: Named;
  readonly index: number;
  readonly last: number;
  readonly length: number;
  readonly stem: string;
}

function describe<Named>({ text, tokens }: CutText, spot: Spot<Named>): Match<Named> {
  const { named, index, last, length, stem } = spot;
  const [head, end] = [tokenAt(tokens, index), tokenAt(tokens, last).end];
  const { folded } = nameWordOf(head);
  const attached = folded.length - stem.length;
  const start = head.start + attachedLength(text.slice(head.start, head.end), attached);
  return {
    ...{ named, length, start, end, next: last + 1 },
    particles: folded.slice(0, attached),
    exact: text.slice(start, end),
    hasArticle: stem.startsWith('ال') || /(?:ال|لل)$/u.test(folded.slice(0, attached)),
    before: wordsBefore(tokens, index),
  };
}

function wordsBefore(tokens: readonly Token[], index: number): string[] {
  const before: string[] = [];
  for (let at = skipSigns(tokens, index - 1, -1); at >= 0 && before.length < wordsBeforeMax;) {
    before.push(nameWordOf(tokenAt(tokens, at)).folded);
    at = skipSigns(tokens, at - 1, -1);
  }
  return before;
}

/** Longer gaps than this hold more than a space, a dash or a mark of direction. */
const gapLettersMax = 4;

/** The article comes and goes with a word's place in the sentence, so names are compared without it. */
function withoutArticle(folded: string): string {
  return folded.startsWith('ال') && folded.length > 4 ? folded.slice(2) : folded;
}

/** How many units of the written word the attached particles take; the article is a part of the name. */
function attachedLength(written: string, attached: number): number {
  const particles = written.slice(0, attached);
  const article = particles.lastIndexOf('ال');
  return article >= 0 && article + 2 === attached ? article : attached;
}
