import { normalisePhrase } from '#core/contracts';
import { findBodies, type FoundBody, type FoundPlace } from '#core/indicators';
import { type Token, tokenAt } from '#core/words';
import { type BodyRole, roleOf } from './body-roles.js';
import type { Candidate } from './candidate.js';
import type { Attributed } from './attributed.js';
import type { Located } from './located.js';
import { tokenIndexAt } from './place-mentions.js';
import { TextParts } from './text-parts.js';
import type { Manuscript } from './manuscript.js';
import { isWord, wordSet } from './word-sets.js';

interface Mention {
  readonly body: FoundBody;
  /** Where it is spoken of: the body itself, or the noun that means it again. */
  readonly at: number;
  readonly sentence: number;
  readonly role: BodyRole;
  readonly seat: FoundPlace | null;
}

/** Behind a figure's sentence the body that speaks may still be named: …, according to the directorate. */
const lateSentencesMax = 1;
/** إدارة مكافحة المخدرات في وزارة الداخلية: a body close behind another is what that is a part of. */
/** A longer name is no short form of another. */
const shortNameWordsMax = 3;
const parentTokensMax = 2;
const within = wordSet("- – — في ب de du des la le l d ' of the at within");
const belonging = wordSet('تابع تابعه التابع التابعه relevant relevante dependant under');
/** A noun means one of the bodies named last, and a figure is of one of the last that acted. */
const lookBackMax = 60;

/** The noun of an office alone means the office of that name that was spoken of last: الوزارة, the agency. */
const offices = wordSet(
  'الوزاره المديريه الهيئه الاداره المصلحه القياده الوكاله المرصد المعهد المندوبيه المجلس الجهاز المركز المكتب المفوضيه المنظمه ' +
    'ministere direction office agence observatoire prefecture administration institution ministry agency department authority commission bureau directorate command',
);

/** A force that is no police and holds none: what the police do beside it is their own. */
const otherForces =
  /\b(?:customs|prisons?|coast ?guard|fire|douanes?|pompiers|p[ée]nitentiaires?)\b|جمارك|سجون|خفر السواحل|إطفاء|الحماية المدنية/iu;
const police = /^(?:the )?police$|^شرطة$|^الشرطة$/iu;
const courts = /\bcourt$|^tribunal\b|^محكمة/iu;

const withoutArticle = (word: string): string => word.replace(/^(?:ال|لل|ل(?=.{4}))/u, '');

/** The nouns of a body's name, without article. */
const nounsOf = (name: string): ReadonlySet<string> => new Set(normalisePhrase(name).split(' ').map(withoutArticle));

/** A body of one town does not answer for another. */
const holdsFor = ({ seat }: Mention, place: Located | null): boolean =>
  place === null || seat === null || seat.area === place.area;

const attributed = ({ body, seat }: Mention, rule: string): Attributed => ({ ...body, seat, rule });

/** Finds for each figure the body whose activity or report it states; reads the names once for the whole text. */
export class FigureAttributor {
  private readonly mentions: readonly Mention[];
  private readonly bySentence: ReadonlyMap<number, readonly Mention[]>;
  private readonly parts: TextParts;
  private readonly nouns = new Map<string, ReadonlySet<string>>();
  private readonly main: Mention | null;
  /** Bodies by their codes and short names, as the text names them first. */
  private readonly inFull = new Map<string, Mention>();
  private readonly part: Mention | null;
  /** Whether the text names one body only; then all of it is of that body. */
  private readonly isOnly: boolean;

  /** @param found what `findPlaces` found in the text */
  constructor(
    private readonly manuscript: Manuscript,
    private readonly found: readonly FoundPlace[],
  ) {
    const { text, tokens, language, country } = manuscript;
    const bodies = findBodies(text, language, country, found, tokens);
    const named = this.mentionsOf(bodies);
    for (const mention of named) {
      const { code, exact } = mention.body;
      if (code !== null && !this.inFull.has(code) && /\s/u.test(exact)) this.inFull.set(code, mention);
    }
    this.mentions = this.withAnaphors(named);
    this.bySentence = Map.groupBy(this.mentions, ({ sentence }) => sentence);
    this.parts = new TextParts(manuscript);
    const acting = this.mentions.filter(({ role }) => role !== 'other');
    this.main = acting.find(({ body }) => !body.isPart) ?? this.mentions.find(({ body }) => !body.isPart) ?? null;
    const acted = acting.filter(({ body }) => !body.isPart);
    this.isOnly = new Set(acted.map(({ body }) => body.code ?? normalisePhrase(body.exact))).size === 1;
    this.part = acting[0] ?? this.mentions[0] ?? null;
  }

  /**
   * The body that acts or reports last before the figure in its sentence, or is named behind it as the source; else the last
   * one before its sentence, else the first of the text.
   * @param place where the figure is: a body of one town does not answer for another
   */
  attribute({ draft, sentence }: Candidate, place: Located | null): Attributed | null {
    const here = (this.bySentence.get(sentence) ?? []).filter(({ role }) => role !== 'other');
    const near = here.findLast(({ at, body }) => at < draft.start && !body.isPart);
    if (near !== undefined) return attributed(near, 'body before the figure in its sentence');
    const apart = here.findLast((mention) => mention.at < draft.start && this.standsApart(mention));
    if (apart !== undefined) return attributed(apart, 'body of another kind that its sentence is of');
    const behind = here.find(({ at, role, body }) => at > draft.start && role === 'source' && !body.isPart);
    if (behind !== undefined) return attributed(behind, 'body behind the figure that it goes by');
    const last = this.lastBefore(sentence, place);
    if (last !== null) return attributed(last, 'body that acts or reports last');
    const main = this.main;
    if (main !== null && this.isNamedInTime(main, sentence) && holdsFor(main, place))
      return attributed(main, 'body that the text is of');
    const part = here.findLast(({ at }) => at < draft.start) ?? here.find(({ role }) => role === 'source') ?? this.part;
    return part !== null && part.sentence <= sentence + lateSentencesMax
      ? attributed(part, 'body without a name of its own')
      : null;
  }

  /** A body that is named far behind a figure still speaks for it where it is the only one, and reports in the same paragraph. */
  private isNamedInTime({ sentence, role }: Mention, of: number): boolean {
    if (sentence <= of + lateSentencesMax) return true;
    return this.isOnly && role === 'source' && !this.parts.isNewParagraph(of, sentence);
  }

  /** Police, meanwhile, …: a body that is called by its kind acts for itself where the body of the text is of another kind. */
  private standsApart({ role, body }: Mention): boolean {
    if (role === 'other' || !body.isPart || this.main === null) return false;
    if (courts.test(body.exact)) return /\s/u.test(body.exact);
    return police.test(body.exact) && otherForces.test(this.main.body.exact);
  }

  /** Whether a stretch of text lies in the name of a body. */
  holds(start: number, end: number): boolean {
    const here = this.bySentence.get(this.sentenceAt(start)) ?? [];
    return here.some(({ body }) => start >= body.start && end <= body.end);
  }

  private lastBefore(sentence: number, place: Located | null): Mention | null {
    const end = this.endOfSentence(sentence - 1);
    for (let index = end - 1; index >= Math.max(0, end - lookBackMax); index -= 1) {
      const mention = this.mentions[index];
      if (mention === undefined || this.parts.isNewPart(mention.sentence, sentence)) return null;
      if (!this.isHome(mention) && this.parts.isNewParagraph(mention.sentence, sentence)) continue;
      if (mention.role !== 'other' && !mention.body.isPart && holdsFor(mention, place)) return mention;
    }
    return null;
  }

  /** A body of another country is spoken of in passing. */
  private isHome({ body: { country } }: Mention): boolean {
    return country === null || country === this.manuscript.country;
  }

  /** How many mentions stand in the sentences up to one, by halving. */
  private endOfSentence(sentence: number): number {
    let [low, high] = [0, this.mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.sentence ?? Infinity) > sentence) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Bodies and places are both in text order, so one walk over both finds the places that lie in bodies. */
  private mentionsOf(bodies: readonly FoundBody[]): Mention[] {
    let next = 0;
    const mentions: Mention[] = [];
    for (const body of bodies) {
      const index = tokenIndexAt(this.manuscript, body.start);
      while ((this.found[next]?.start ?? Infinity) < body.start) next += 1;
      const inside = this.found[next];
      const seat = inside !== undefined && inside.end <= body.end && inside.area.includes('-') ? inside : null;
      const before = mentions.at(-1);
      const tie = before === undefined ? null : this.tieBetween(before.body, index);
      const role = tie === 'within' ? 'other' : tie === 'under' ? 'agent' : roleOf(this.manuscript, body, index);
      if (before !== undefined && tie !== null) mentions.pop();
      if (before !== undefined && tie !== null)
        mentions.push({ ...before, body: { ...before.body, isPart: tie === 'under' && before.body.isPart } });
      mentions.push({ body, at: body.start, sentence: this.manuscript.sentenceOf[index] ?? 0, role, seat });
    }
    return mentions;
  }

  /** فرقة … التابعة لولاية أمن: a part of the body behind it. وحدة … في مديرية الأمن: a body of its own within another. */
  private tieBetween(before: FoundBody, index: number): 'under' | 'within' | null {
    const { tokens, text } = this.manuscript;
    const from = tokenIndexAt(this.manuscript, before.end);
    const between = tokens.slice(from, Math.min(index, from + parentTokensMax + 1));
    if (index - from > parentTokensMax) return null;
    if (between.some((token) => isWord(token, belonging))) return before.isPart ? 'under' : 'within';
    const head = tokens[index];
    const isAttached = index === from && head?.gap !== '' && text.charAt(head?.start ?? -1) === 'ب';
    return isAttached || (between.length > 0 && between.every((token) => isWord(token, within))) ? 'within' : null;
  }

  /** The text's mentions, with those where a noun means a body that was named before. */
  private withAnaphors(named: readonly Mention[]): Mention[] {
    const { tokens, sentenceOf } = this.manuscript;
    const all: Mention[] = [];
    let next = 0;
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokenAt(tokens, index);
      for (; next < named.length && (named[next]?.at ?? Infinity) <= token.start; next += 1) {
        const mention = named[next];
        if (mention !== undefined) all.push(this.meantBy(mention, all));
      }
      if (!isWord(token, offices) || this.isNamed(token.start, named[next - 1], named[next])) continue;
      const meant = this.antecedent(token.folded, all) ?? this.alone(token);
      const role = roleOf(this.manuscript, { ...meant.body, start: token.start }, index);
      all.push({ ...meant, at: token.start, sentence: sentenceOf[index] ?? 0, role });
    }
    return [...all, ...named.slice(next)];
  }

  private isNamed(start: number, before: Mention | undefined, behind: Mention | undefined): boolean {
    return [before, behind].some(
      (mention) => mention !== undefined && start >= mention.body.start && start < mention.body.end,
    );
  }

  /** "The police" of one word, and a short name, mean the body that was named in full before. */
  private meantBy(mention: Mention, earlier: readonly Mention[]): Mention {
    const { body } = mention;
    const known =
      this.inFull.get(body.code ?? body.exact) ?? this.inFull.get(/^[A-Z]{3,}(?=\s)/u.exec(body.exact)?.[0] ?? '');
    if (body.shortName !== undefined) this.inFull.set(body.shortName, mention);
    const isBare = body.code === null && !/[\s-]/u.test(body.exact);
    const meant =
      known ?? (isBare ? this.antecedent(body.exact.toLowerCase(), earlier) : this.longerName(body, earlier));
    return meant === null ? mention : { ...mention, body: meant.body, seat: meant.seat };
  }

  /** الحماية المدنية behind المديرية العامة للحماية المدنية: the end of a longer name means the body of that name. */
  private longerName({ exact, code }: FoundBody, earlier: readonly Mention[]): Mention | null {
    const bare = withoutArticle(normalisePhrase(exact));
    if (code === null && bare.split(' ').length > shortNameWordsMax) return null;
    const longer = earlier.slice(0, lookBackMax).find(({ body }) => {
      const name = normalisePhrase(body.exact);
      return !body.isPart && name.length > bare.length + 1 && (name.endsWith(` ${bare}`) || name.endsWith(`ل${bare}`));
    });
    return longer ?? null;
  }

  /** المرصد: an office that was not named in full is still who counts. */
  private alone({ start, end }: Token): Mention {
    const body = { code: null, exact: this.manuscript.text.slice(start, end), start, end, isPart: true, country: null };
    return { body, at: start, sentence: 0, role: 'agent', seat: null };
  }

  /** The last body before whose name holds a noun. */
  private antecedent(noun: string, earlier: readonly Mention[]): Mention | null {
    const bare = withoutArticle(normalisePhrase(noun));
    for (let index = earlier.length - 1; index >= Math.max(0, earlier.length - lookBackMax); index -= 1) {
      const mention = earlier[index];
      if (mention !== undefined && this.nounsIn(mention.body.exact).has(bare)) return mention;
    }
    return null;
  }

  /** A text names few bodies, over and over. */
  private nounsIn(name: string): ReadonlySet<string> {
    const known = this.nouns.get(name) ?? nounsOf(name);
    this.nouns.set(name, known);
    return known;
  }

  private sentenceAt(offset: number): number {
    return this.manuscript.sentenceOf[tokenIndexAt(this.manuscript, offset)] ?? 0;
  }
}
