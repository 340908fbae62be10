import { elementsAround, findHeadline, isElsewhere } from './headline-element.js';
import { type PageDocument, plainText } from './page-document.js';
import { readBlocks, type TextBlock } from './text-blocks.js';

/** How newsrooms name the paragraph between headline and body. */
const leadNames =
  /(?:^|[\s_-]|__)(?:lead|lede|leadin|standfirst|chapo|chapeau|chapô|sapo|dek|deck|intro|introduction|subhead(?:line)?|summary|abstract|kicker-text|accroche|article-description|article-intro|introtext|itemIntroText|teaser)(?:$|[\s_-]|__)/iu;
const leadCharacters = { min: 60, max: 1_500 } as const;
const sentenceEnd = /[.!?؟…»"”)]$/u;

/** Whether a block is a paragraph of prose rather than a label. */
export function isProse({ text, linkShare, kind }: TextBlock): boolean {
  return (
    text.length >= leadCharacters.min &&
    linkShare < 0.3 &&
    sentenceEnd.test(text) &&
    (kind === 'text' || kind === 'heading')
  );
}

/**
 * Puts before the body what stands between headline and body and was left outside of it: paragraphs that the scoring found
 * there, or the element that the page names as its lead.
 * @param scored the blocks that the scoring found; may be empty
 */
export function withLead(
  body: readonly TextBlock[],
  scored: readonly TextBlock[],
  lead: readonly TextBlock[],
): readonly TextBlock[] {
  const known = new Set(body.map(({ text }) => text));
  const begin = scored.findIndex(({ text }) => known.has(text));
  const before = scored.slice(0, Math.max(0, begin)).filter(isProse);
  const whole = body.map(({ text }) => text).join('\n');
  const named = lead.filter(
    (block) => isProse(block) && !whole.includes(block.text) && !before.some(({ text }) => text.includes(block.text)),
  );
  return [...named, ...before, ...body];
}

/** The blocks of the element near the headline that the page names as its lead; empty when there is none. */
export function namedLead(document: PageDocument, title: string | null): TextBlock[] {
  const headline = findHeadline(document, title);
  if (headline === null) return [];
  for (const element of elementsAround(headline)) {
    if (element === headline || !leadNames.test(element.getAttribute('class') ?? '') || isElsewhere(element)) continue;
    const { length } = plainText(element);
    if (
      length >= leadCharacters.min &&
      length <= leadCharacters.max &&
      element.querySelector('h1, ul, a h2, a h3') === null
    ) {
      return readBlocks(element).filter(isProse);
    }
  }
  return [];
}
