import type { Manuscript } from './manuscript.js';

/** A newsroom that ends the paragraph behind every sentence or two does not turn to something new each time. */
const sentencesPerParagraphMin = 2;

/** The paragraphs of a text: what one says of place and body is not said of the next, unless they are a sentence each. */
export class TextParts {
  private readonly paragraphOf: number[] = [];
  private readonly areSentences: boolean;

  constructor({ tokens, openings }: Manuscript) {
    let paragraph = 0;
    for (const [sentence, opening] of openings.entries()) {
      if (sentence > 0 && tokens[opening]?.gap.includes('\n') === true) paragraph += 1;
      this.paragraphOf.push(paragraph);
    }
    this.areSentences = openings.length < (paragraph + 1) * sentencesPerParagraphMin;
  }

  /** Whether a sentence stands in a later part of the text than another. */
  isNewPart(earlier: number, sentence: number): boolean {
    return !this.areSentences && this.isNewParagraph(earlier, sentence);
  }

  /** Whether a paragraph ends between two sentences. */
  isNewParagraph(earlier: number, sentence: number): boolean {
    return this.paragraphOf[earlier] !== this.paragraphOf[sentence];
  }
}
