import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { readPage } from '#apps/crawler';
import { readArticlePage } from '#core/page-reader';
import { decodePage } from '#infra/http-fetch';

/** Larger than any article; keeps a mistyped path from filling the memory. */
const sourceBytesMax = 10_000_000;

/** A text to be read, with what its page says of it. */
export interface LoadedText {
  readonly text: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly publishedAt: string | null;
}

/** The source cannot be read; the message says which and why. */
export class SourceUnreadableError extends Error {
  readonly code = 'SOURCE_UNREADABLE';
  readonly canRetry = false;
}

/**
 * Loads what `marsad read` was pointed at: a URL (fetched as politely as the crawler does), a file, or `-` for standard
 * input. HTML is told from plain text by its look.
 * @throws SourceUnreadableError, PageUnreadableError
 */
export async function loadText(source: string): Promise<LoadedText> {
  if (/^https?:\/\//iu.test(source)) return readPage(source);
  if (source === '-') return readBytes(await buffer(process.stdin), 'standard input', 'file:///standard-input');
  return readBytes(await readBounded(source), source, pathToFileURL(source).href);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function readBounded(file: string): Promise<Buffer> {
  const found = await stat(file).catch((error: unknown) => {
    const reason = isMissing(error) ? 'there is no such file' : String(error);
    throw new SourceUnreadableError(`${file} cannot be read: ${reason}`);
  });
  if (!found.isFile()) throw new SourceUnreadableError(`${file} cannot be read: it is no file`);
  if (found.size <= sourceBytesMax) return readFile(file);
  throw new SourceUnreadableError(`${file} is larger than ${sourceBytesMax / 1_000_000} MB`);
}

const looksLikeHtml = /^\s*(?:<!doctype|<html|<head|<body|<!--|<\?xml)/iu;

function readBytes(bytes: Uint8Array, name: string, url: string): LoadedText {
  const { text } = decodePage(bytes, null);
  if (!looksLikeHtml.test(text)) return { text, title: null, language: null, publishedAt: null };
  const page = readArticlePage(text, url);
  if (page.kind === 'article') return page;
  throw new SourceUnreadableError(`${name} is no article page: ${page.reason}`);
}
