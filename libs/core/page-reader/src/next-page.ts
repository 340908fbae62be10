import { addressToVisit, isSameSite } from './canonical-url.js';
import { type PageDocument, type PageElement, plainText } from './page-document.js';

/** So many pages of one listing are looked at, the first among them: nothing endless is followed. */
export const listingPagesMax = 5;
/** So many links of a page are looked at for the one that leads on. */
const linksMax = 5_000;
/** A longer text is no label of a button. */
const labelCharactersMax = 40;
const cursorCharactersMax = 300;

const pathNumber = /\/(?:page|p|seite|pagina)[/-]?(\d{1,6})\/?$/iu;
/** `/latest/2`, `/news-2.html`: only a page that is declared as the next is known to be one by such a number. */
const barePathNumber = /[-_,/]([1-9]\d?)(?=(?:\.html?)?\/?$)/iu;
const numberNames = /^(?:page|paged|pg|p|pagina|pagenum|page_?no|pageno)$/iu;
const offsetNames = /^(?:offset|start|skip|from|debut|debut_articles)$/iu;
const cursorNames =
  /^(?:after|before|cursor|max_?id|last_?id|older|older_than|next|continuation|start_?after|(?:next_?)?page_?token)$/iu;
/** What chooses among articles rather than leading on through them. */
const choosing =
  /(?:^|[^a-z])(?:calendar|agenda|archives?|search|recherche|filter|sort|order|day|month|year|date|tags?|q|s)(?:[^a-z]|$)/iu;

const moreNames = /(?:load|show|view|see)[-_]?more|more[-_]?(?:posts|news|articles)|voir[-_]?plus|older|next|suivant/iu;
const moreLabels =
  /^(?:(?:load|show|see|view) more|more (?:news|stories|articles|posts)|older(?: (?:posts|articles|entries|stories|news))?|next(?: page)?|suivante?|page suivante|(?:voir|afficher|charger) plus.*|plus d[’']articles|articles (?:plus )?(?:anciens|précédents)|(?:عرض|تحميل|شاهد|مشاهدة)? ?المزيد.*|التالي|الصفحة التالية|(?:مقالات|أخبار|مواضيع) أقدم|الأقدم)\s*[›»→…>]*$/iu;
const moreAddresses = [
  'data-next-url',
  'data-next-page-url',
  'data-next-page',
  'data-load-more-url',
  'data-loadmore-url',
];
const plainAddresses = ['data-url', 'data-href', 'data-ajax-url', 'href'];

/** Where in a listing a page stands, as its address says it. */
interface Place {
  /** The number of the page, of its first article, or a mark that only the site understands. */
  readonly kind: 'number' | 'offset' | 'cursor' | 'first';
  readonly value: string;
  /** The address without that. */
  readonly listing: string;
}

function placeOf(url: URL): Place {
  const rest = new URL(url);
  const found = { number: '', offset: '', cursor: '' };
  for (const [name, value] of url.searchParams) {
    const kind = kindOf(name, value);
    if (kind === null) continue;
    found[kind] = value;
    rest.searchParams.delete(name);
  }
  found.number = pathNumber.exec(url.pathname)?.[1] ?? found.number;
  rest.pathname = url.pathname.replace(pathNumber, '');
  rest.searchParams.sort();
  const listing = `${rest.pathname.replace(/\/+$/u, '')}?${rest.searchParams.toString()}`;
  const kind = (['number', 'offset', 'cursor'] as const).find((one) => found[one] !== '') ?? 'first';
  return { kind, value: kind === 'first' ? '1' : found[kind], listing };
}

function kindOf(name: string, value: string): 'number' | 'offset' | 'cursor' | null {
  if (numberNames.test(name) && /^\d{1,6}$/u.test(value)) return 'number';
  if (offsetNames.test(name) && /^\d{1,9}$/u.test(value)) return 'offset';
  return cursorNames.test(name) && value !== '' && value.length <= cursorCharactersMax ? 'cursor' : null;
}

/** Which page of a listing an address leads to: 1 where it names no number. */
export function pageNumberOf(address: string): number {
  const url = URL.parse(address);
  const place = url === null ? null : placeOf(url);
  return place?.kind === 'number' ? Number(place.value) : 1;
}

/** Whether the second place is the one after the first: the very next number, a later offset, or another mark. */
function follows(own: Place, other: Place): boolean {
  const ownNumber = own.kind === 'number' ? Number(own.value) : 1;
  const ownOffset = own.kind === 'offset' ? Number(own.value) : 0;
  switch (other.kind) {
    case 'number':
      return Number(other.value) === ownNumber + 1 && ownNumber < listingPagesMax;
    case 'offset':
      return Number(other.value) > ownOffset;
    case 'cursor':
      return other.value !== own.value;
    case 'first':
      return false;
  }
}

/** `/latest/2` after `/latest`, `/news-3.html` after `/news-2.html`. */
function followsBare(own: URL, other: URL): boolean {
  const numberOf = ({ pathname }: URL) => Number(barePathNumber.exec(pathname)?.[1] ?? '1');
  const restOf = ({ pathname, search }: URL) => `${pathname.replace(barePathNumber, '').replace(/\/+$/u, '')}${search}`;
  return numberOf(other) === numberOf(own) + 1 && numberOf(other) <= listingPagesMax && restOf(own) === restOf(other);
}

/**
 * The page of a listing with the articles before those it shows: declared, linked as the next number or the next offset, or
 * behind a link or a button for more, whose address stands in one of the usual attributes. It differs from the page's own
 * address only in what says where in the listing it stands, so that neither a calendar nor a choice of articles is followed;
 * a button may have an address of its own. No page after the fifth is given by its number; who follows marks counts the pages.
 */
export function nextPage(document: PageDocument, base: string): string | null {
  const own = URL.parse(base);
  if (own === null) return null;
  const place = placeOf(own);
  const isSameListing = (url: URL) => placeOf(url).listing === place.listing && follows(place, placeOf(url));
  const isDeclared = (url: URL) => isSameListing(url) || isNextBelow(place, url) || followsBare(own, url);
  const isBehindButton = (url: URL) =>
    isSameListing(url) || (follows(place, placeOf(url)) && !choosing.test(`${url.pathname}${url.search}`));
  return (
    addressesOf(document, 'link[rel~="next" i], a[rel~="next" i]', ['href'], base).find(isDeclared)?.href ??
    nearest(
      addressesOf(document, 'a[href*="="], a[href*="page" i], a[href*="/p/" i]', ['href'], base)
        .filter(isSameListing)
        .filter(isCounted),
    ) ??
    moreButtons(document, base).find(isBehindButton)?.href ??
    null
  );
}

/** A home page may have its older articles below a path of their own. */
function isNextBelow(own: Place, url: URL): boolean {
  const place = placeOf(url);
  const [path = ''] = own.listing.split('?');
  return (
    place.kind === 'number' && follows(own, place) && place.listing.startsWith(path) && place.listing.endsWith('?')
  );
}

/** Anybody's link may have a mark; a number says by itself that it leads on. */
function isCounted(url: URL): boolean {
  return placeOf(url).kind !== 'cursor';
}

/** Of a row of offsets the first. */
function nearest(urls: readonly URL[]): string | null {
  const first = urls.reduce<URL | null>(
    (least, url) => (least === null || Number(placeOf(url).value) < Number(placeOf(least).value) ? url : least),
    null,
  );
  return first?.href ?? null;
}

function moreButtons(document: PageDocument, base: string): URL[] {
  const named = moreAddresses.map((name) => `[${name}]`).join(', ');
  const candidates = addressesOf(document, named, moreAddresses, base);
  const plain = plainAddresses.map((name) => (name === 'href' ? 'a[href]' : `[${name}]`)).join(', ');
  return [...candidates, ...addressesOf(document, plain, plainAddresses, base, isForMore)];
}

function isForMore(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (moreNames.test(names)) return true;
  const label = plainText(element);
  return label.length <= labelCharactersMax && moreLabels.test(label);
}

/** The addresses of the same site in the first of the attributes that each element has. */
function addressesOf(
  document: PageDocument,
  selector: string,
  attributes: readonly string[],
  base: string,
  isWanted: (element: PageElement) => boolean = () => true,
): URL[] {
  return [...document.querySelectorAll(selector)].slice(0, linksMax).flatMap((element) => {
    const address = addressToVisit(writtenIn(element, attributes) ?? '#', base);
    return address !== null && isSameSite(address, base) && isWanted(element) ? [new URL(address)] : [];
  });
}

/** Numbers and names stand in such attributes too; only what has a slash or a question mark is an address there. */
function writtenIn(element: PageElement, attributes: readonly string[]): string | null {
  for (const name of attributes) {
    const value = element.getAttribute(name);
    if (value !== null && (name === 'href' || /[/?]/u.test(value))) return value;
  }
  return null;
}
