import type { ArticleSource, ExpectedFigure, Language, Section } from './article-source.js';
import { correctionsMade, isPublished, type NewsroomState } from './newsroom-state.js';

/** An article as the site shows it now, and the figures that a reader must find in it. */
export interface CurrentArticle {
  readonly slug: string;
  readonly language: Language;
  readonly section: Section;
  readonly desk: string;
  readonly title: string;
  readonly summary: string;
  readonly layout: ArticleSource['layout'];
  readonly charset: ArticleSource['charset'];
  readonly publishedAt: string;
  /** When it was last corrected; `publishedAt` when it never was. */
  readonly modifiedAt: string;
  /** 1, and one more for each correction. */
  readonly version: number;
  /** A withdrawn article answers 410 and holds no figure. */
  readonly status: 'published' | 'withdrawn';
  /** From the root of the site, percent-encoded. */
  readonly path: string;
  readonly paragraphs: readonly string[];
  readonly figures: readonly ExpectedFigure[];
}

/** Where an article lives, from the root of the site. */
export function pathOf(source: Pick<ArticleSource, 'language' | 'section' | 'slug'>): string {
  return `/${source.language}/${source.section}/${encodeURIComponent(source.slug)}`;
}

/** Every article that was ever published, the withdrawn among them, newest first. */
export function articlesAt(sources: readonly ArticleSource[], state: NewsroomState): CurrentArticle[] {
  return sources
    .filter((source) => isPublished(source, state))
    .map((source) => currentArticle(source, state))
    .sort((one, other) => Date.parse(other.publishedAt) - Date.parse(one.publishedAt));
}

function currentArticle(source: ArticleSource, state: NewsroomState): CurrentArticle {
  const corrections = correctionsMade(source, state);
  const paragraphs = [...source.paragraphs];
  for (const { paragraph, text, figures } of corrections) paragraphs[paragraph - 1] = { text, figures };
  const withdrawn = state.withdrawn.includes(source.slug);
  const { slug, language, section, desk, title, summary, layout, charset, publishedAt } = source;
  return {
    ...{ slug, language, section, desk, title, summary, layout, charset, publishedAt },
    modifiedAt: corrections.at(-1)?.correctedAt ?? publishedAt,
    version: 1 + corrections.length,
    status: withdrawn ? 'withdrawn' : 'published',
    path: pathOf(source),
    paragraphs: paragraphs.map((paragraph) => paragraph.text),
    figures: withdrawn ? [] : paragraphs.flatMap((paragraph) => paragraph.figures),
  };
}
