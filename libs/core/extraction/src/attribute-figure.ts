import { findInstitutions, type FoundName, institutions } from '#core/indicators';
import type { Candidate } from './candidate.js';
import { tokenIndexAt } from './locate-figure.js';
import type { Manuscript } from './manuscript.js';

/** The body that a figure is of, and by which rule. */
export interface Attributed {
  readonly exact: string;
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** Behind a figure's sentence the body that speaks may still be named: …, according to the directorate. */
const lateSentencesMax = 1;

/** Finds for each figure the body whose activity or report it states; reads the names once for the whole text. */
export class FigureAttributor {
  private readonly bodies: readonly FoundName[];
  private readonly bySentence: ReadonlyMap<number, readonly FoundName[]>;
  private readonly main: { readonly body: FoundName; readonly sentence: number } | null;

  constructor(private readonly manuscript: Manuscript) {
    this.bodies = findInstitutions(manuscript.text, manuscript.country);
    this.bySentence = Map.groupBy(this.bodies, (body) => this.sentenceAt(body.start));
    const body = this.bodies.find(({ code }) => this.isLocal(code)) ?? this.bodies[0];
    this.main = body === undefined ? null : { body, sentence: this.sentenceAt(body.start) };
  }

  /** The body named last before the figure in its sentence, else the first that the text names. */
  attribute({ draft, sentence }: Candidate): Attributed | null {
    const here = this.bySentence.get(sentence) ?? [];
    const near = here.findLast(({ code, start }) => start < draft.start && this.isLocal(code));
    if (near !== undefined) return { ...near, rule: 'body before the figure in its sentence' };
    if (this.main === null || this.main.sentence > sentence + lateSentencesMax) return null;
    return { ...this.main.body, rule: 'body that the text is of' };
  }

  /** Whether a stretch of text lies in the name of a body. */
  holds(start: number, end: number): boolean {
    const here = this.bySentence.get(this.sentenceAt(start)) ?? [];
    return here.some((body) => start >= body.start && end <= body.end);
  }

  private sentenceAt(offset: number): number {
    return this.manuscript.sentenceOf[tokenIndexAt(this.manuscript, offset)] ?? 0;
  }

  private isLocal(code: string): boolean {
    const country = institutions.get(code)?.country ?? null;
    return country === null || country === this.manuscript.country;
  }
}
