import { readLanguage } from './language.js';
import { metaContent, type PageDocument, plainText } from './page-document.js';

/** What a home page says of the site: its name, language and country, each null when it does not tell. */
export interface SiteIdentity {
  readonly name: string | null;
  /** Primary language subtag. */
  readonly language: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

const nameCharactersMax = 80;
const textCharactersRead = 20_000;

/** Reads who a site is from its home page: declared names and locales first, then the title, the text and the top-level domain. */
export function readSiteIdentity(document: PageDocument, url: string): SiteIdentity {
  return { name: siteName(document, url), language: siteLanguage(document), country: siteCountry(document, url) };
}

function siteName(document: PageDocument, url: string): string | null {
  const declared = metaContent(document, ['og:site_name', 'application-name', 'apple-mobile-web-app-title']);
  const name = declared ?? nameInTitle(plainText(document.querySelector('title')), url);
  return name === null || name === '' ? null : name.slice(0, nameCharactersMax);
}

/** Parts of a title that name no site. */
const generic =
  /^(?:accueil|home(?: ?page)?|news|latest news|info|infos|actualit[ée]s?|الرئيسية|الصفحة الرئيسية|أخبار|الأخبار|آخر الأخبار)$/iu;

/** «Hespress - أخبار المغرب»: the part that the host is named after, else the shortest that is no general word. */
function nameInTitle(title: string, url: string): string | null {
  const parts = title
    .split(/\s+[-–—|:•·]\s+|\s*\|\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !generic.test(part));
  const host = URL.parse(url)?.hostname ?? '';
  const isHost = (part: string) => {
    const letters = part.toLowerCase().replace(/[^a-z0-9]/gu, '');
    return letters.length >= 3 && host.replace(/[^a-z0-9]/gu, '').includes(letters);
  };
  const shortest = Math.min(...parts.map((part) => part.length));
  return parts.find(isHost) ?? parts.find((part) => part.length === shortest) ?? null;
}

function siteLanguage(document: PageDocument): string | null {
  const text = plainText(document.body).slice(0, textCharactersRead);
  return readLanguage(document, null, text);
}

/** Generic domains that look like a country's, and the one country whose domain is not its code. */
const domainCountries: Readonly<Record<string, string | null>> = {
  uk: 'GB',
  eu: null,
  tv: null,
  io: null,
  co: null,
  me: null,
  fm: null,
  ai: null,
  cc: null,
  ws: null,
};

function siteCountry(document: PageDocument, url: string): string | null {
  const ofDomain = countryOfDomain(URL.parse(url)?.hostname ?? '');
  if (ofDomain !== null) return ofDomain;
  const locales = [document.documentElement?.getAttribute('lang') ?? '', metaContent(document, ['og:locale']) ?? ''];
  const regions = locales.map((locale) => /^[a-z]{2,3}[-_]([A-Z]{2})$/u.exec(locale.trim())?.[1]);
  return regions.find((region) => region !== undefined) ?? null;
}

function countryOfDomain(hostname: string): string | null {
  const domain = /\.([a-z]{2})$/u.exec(hostname)?.[1];
  if (domain === undefined) return null;
  const known = domainCountries[domain];
  return known === undefined ? domain.toUpperCase() : known;
}
