import { type ArticlePage, readArticlePage, type UnreadablePage, withoutNoSnippet } from '#core/page-reader';
import { type Discovery, readDiscovery, type UnreadableDiscovery } from './read-discovery.js';

/** A page to be read: as an article, or for the addresses it leads to. */
export interface ReadingTask {
  readonly kind: 'article' | 'discovery';
  readonly text: string;
  /** Its own http(s) address, after redirects. */
  readonly url: string;
  /** Leaves out what an article page asks not to be quoted. */
  readonly respectsNoSnippet?: boolean;
}

export type Reading = ArticlePage | UnreadablePage | Discovery | UnreadableDiscovery;

/** Reads one page; runs inside a worker thread, where it can be stopped. */
export function readTask(task: ReadingTask): Reading {
  if (task.kind === 'discovery') return readDiscovery(task.text, task.url);
  return readArticlePage(task.respectsNoSnippet === true ? withoutNoSnippet(task.text) : task.text, task.url);
}
