/** The address of a page on the web, or null for every other kind: an article's address is not to be trusted to run. */
export function safeLink(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

/** The direction of a text: right to left when its language says so, else as its letters say. */
export function directionOf(language: string | null): 'rtl' | 'auto' {
  return language !== null && /^(?:ar|fa|ur|he|ary)\b/u.test(language) ? 'rtl' : 'auto';
}
