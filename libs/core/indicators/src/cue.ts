import { normalisePhrase } from '#core/contracts';
import type { Cue } from './catalogue.js';
import { stemsOf, wordsOf } from './words.js';

/** Shorter beginnings would be shared by too many words. */
const beginningLettersMin = 2;

/** A text as cues see it: its stems, and the beginnings of its stems. */
export class CueText {
  private readonly stems = new Set<string>();
  private readonly beginnings = new Set<string>();

  constructor(text: string) {
    for (const { folded } of wordsOf(text)) {
      for (const stem of stemsOf(folded)) this.add(stem);
    }
  }

  /** Whether one of a cue word's alternatives stands in the text. */
  has(word: string): boolean {
    return word.split('/').some((alternative) => this.hasOne(alternative));
  }

  private add(stem: string): void {
    if (this.stems.has(stem)) return;
    this.stems.add(stem);
    for (let length = beginningLettersMin; length <= stem.length; length += 1) {
      this.beginnings.add(stem.slice(0, length));
    }
  }

  private hasOne(alternative: string): boolean {
    return alternative.endsWith('*') ? this.beginnings.has(fold(alternative)) : this.stems.has(fold(alternative));
  }
}

const folded = new Map<string, string>();

/** Words of the catalogue are folded once, so that they may be written there as people write them. */
function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const result = normalisePhrase(word);
  folded.set(word, result);
  return result;
}

interface ParsedCue {
  readonly item: readonly string[];
  readonly around: readonly string[];
  readonly forbidden: readonly string[];
}

const parsed = new Map<Cue, ParsedCue>();

/** Cues are parsed once; there are as many as the catalogue has. */
function parse(cue: Cue): ParsedCue {
  const known = parsed.get(cue);
  if (known !== undefined) return known;
  const [counted = '', near = ''] = cue.split('|').map((part) =>
    part
      .split(' ')
      .filter((word) => word !== '')
      .join(' '),
  );
  const words = (part: string) => part.split(' ').filter((word) => word !== '');
  const isForbidden = (word: string) => word.startsWith('!');
  const result = {
    item: words(counted).filter((word) => !isForbidden(word)),
    around: words(near).filter((word) => !isForbidden(word)),
    forbidden: [...words(counted), ...words(near)].filter(isForbidden).map((word) => word.slice(1)),
  };
  parsed.set(cue, result);
  return result;
}

/** A word of the counted noun says more than one of its surroundings. */
const itemWeight = 3;
const aroundWeight = 2;

/**
 * How much a cue says of a figure: 0 when it does not match, else more for each word.
 * @param item the counted noun phrase
 * @param clause the clause around it, the phrase included
 */
export function weighCue(cue: Cue, item: CueText, clause: CueText): number {
  const { item: counted, around, forbidden } = parse(cue);
  if (!counted.every((word) => item.has(word)) || !around.every((word) => clause.has(word))) return 0;
  if (forbidden.some((word) => clause.has(word))) return 0;
  return counted.length * itemWeight + around.length * aroundWeight;
}
