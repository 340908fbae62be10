import { type Layouts, partsOf } from './layout.js';
import { applications } from './layouts/applications.js';
import { oldPages } from './layouts/old-pages.js';
import { pitfalls } from './layouts/pitfalls.js';
import { special } from './layouts/special.js';
import { systems } from './layouts/systems.js';
import { walls } from './layouts/walls.js';
import { wordpress } from './layouts/wordpress.js';
import { encodeText } from './encode-text.js';
import { type BuiltPage, type PageSample, textOf } from './page-sample.js';

/** Every layout of the corpus, by name. */
export const layouts: Layouts = {
  ...wordpress,
  ...systems,
  ...applications,
  ...special,
  ...oldPages,
  ...pitfalls,
  ...walls,
};

/**
 * Builds the page of a sample in its own charset.
 * @throws when the sample names no layout that there is
 */
export function buildPage(sample: PageSample): BuiltPage {
  const layout = layouts[sample.layout];
  if (layout === undefined) throw new Error(`${sample.id} asks for the layout ${sample.layout}, which there is not`);
  const html = layout(partsOf(sample));
  const text = sample.kind === 'article' ? textOf(sample.body) : '';
  return { sample, bytes: encodeText(html, sample.charset ?? 'utf-8'), text };
}
