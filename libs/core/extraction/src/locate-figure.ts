import { type FoundPlace, places } from '#core/indicators';
import { wordAt } from '#core/numerals';
import type { Attributed } from './attributed.js';
import type { Candidate } from './candidate.js';
import { endOfDateline } from './dateline.js';
import type { Links } from './links.js';
import type { Located } from './located.js';
import type { Manuscript } from './manuscript.js';
import { placeMentions, type PlaceMention, tokenIndexAt } from './place-mentions.js';
import { ReportScene } from './report-scene.js';
import { isWord, wordSet } from './word-sets.js';

const behindTokensMax = 14;
const leadTokensMax = 6;
const carriedLeadTokensMax = 20;
const frameTokensMax = 8;
const openingPrepositions = wordSet('في in at en a au dans');
/** Words before a place that is where somebody came from or was sent. */
const elsewhere = wordSet('من الي نحو صوب باتجاه تجاه from to towards vers pour');
const framingWords = wordSet(
  'في ب علي و اما مستوي صعيد مدينه اقليم محافظه ولايه جهه عماله in at across en a au aux dans sur the la le l d meanwhile rien que',
);
/** Words before a place that say that something is there. */
const locatives = wordSet('في داخل قرب قباله in at near off within a au aux dans en');
const respectively = wordSet('توالي التوالي ترتيب الترتيب تباعا تواليا respectively respectivement');
const venues = wordSet('مركز بمركز الاصدار centre center centres');
const sceneDaysMax = 7;

/** What is known around the figures that are to be located. */
export interface Surroundings {
  readonly found: readonly FoundPlace[];
  /** The one place that the title names, by code. */
  readonly titleCode: string | null;
  /** Whether an offset lies in the name of a body, which says whose the figure is and not where. */
  readonly isInBody: (start: number, end: number) => boolean;
  /** How many days the report speaks of, or null: an event has a scene that goes on. */
  readonly reportDays: number | null;
}

/** Finds for each figure the place that the text ties it to. */
export class FigureLocator {
  private readonly mentions: ReadonlyMap<number, readonly PlaceMention[]>;
  private readonly located: (Located | null)[] = [];
  private readonly shared = new Map<number, Located>();
  private readonly scene: ReportScene;

  constructor(
    private readonly manuscript: Manuscript,
    private readonly candidates: readonly Candidate[],
    private readonly links: readonly Links[],
    private readonly around: Surroundings,
  ) {
    const mentions = placeMentions(manuscript, around.found, endOfDateline(manuscript));
    this.mentions = Map.groupBy(mentions, ({ sentence }) => sentence);
    this.scene = new ReportScene(manuscript, this.topicAmong(mentions));
    this.shareRespectively();
  }

  /** The place that the text ties a figure to by itself; figures are located in text order. */
  ownPlaceOf(index: number): Located | null {
    const candidate = this.candidates[index];
    if (candidate === undefined) return null;
    const own = this.shared.get(index) ?? this.ownPlace(candidate, index) ?? this.tiedPlace(candidate, index);
    return own !== null && this.scene.isNationwide(candidate, own) ? null : own;
  }

  /**
   * The place of a figure: its own, else the one that its paragraph goes on with, its report's, or its body's.
   * @param inTime whether the figure is of the report's own time, and so of its scene
   */
  locate(index: number, own: Located | null, inTime: boolean, body: Attributed | null): Located | null {
    const candidate = this.candidates[index];
    if (candidate === undefined) return null;
    this.located[index] = own;
    if (index === 0) this.scene.open(this.sceneOf(candidate, own));
    if (own !== null) {
      this.scene.enter(own, candidate.sentence, body, own.start === this.framing(candidate)?.start);
      return own;
    }
    return this.scene.placeOf(candidate, inTime, body);
  }

  /** An issuing centre is where the work was done; the report still speaks of the whole country. */
  isVenue({ start }: Located): boolean {
    const index = tokenIndexAt(this.manuscript, start);
    return [1, 2, 3, 4, 5, 6, 7].some((back) => isWord(this.manuscript.tokens[index - back], venues));
  }

  /** The place of the title, unless the text goes to other parts of the country, too: a title may name one of several. */
  private topicAmong(mentions: readonly PlaceMention[]): Located | null {
    const isOwn = ({ code }: PlaceMention) => code !== null && code === this.around.titleCode && this.isHome(code);
    const topic = mentions.find(isOwn);
    if (topic === undefined) return null;
    const goesElsewhere = mentions.some(
      (mention) =>
        mention.area !== topic.area &&
        mention.area !== this.manuscript.country &&
        this.isHome(mention.code) &&
        this.isWhere(mention),
    );
    return goesElsewhere ? null : this.join(topic, 'place of the title');
  }

  private mentionsIn(sentence: number): readonly PlaceMention[] {
    return this.mentions.get(sentence) ?? [];
  }

  private ownPlace(candidate: Candidate, index: number): Located | null {
    return (
      this.behind(candidate) ??
      this.before(candidate) ??
      this.framing(candidate) ??
      this.behindList(index) ??
      this.earlierInSentence(candidate)
    );
  }

  /** The first place behind the figure in its clause. */
  private behind({ draft, to, sentence }: Candidate): Located | null {
    const { tokens, clauseOf } = this.manuscript;
    const mention = this.mentionsIn(sentence).find(({ start }) => start >= draft.end);
    if (mention === undefined || mention.next > Math.min(to, draft.next + behindTokensMax) || !this.isWhere(mention))
      return null;
    for (let at = draft.next; at < mention.first; at += 1) {
      const stop = tokens[at]?.kind === 'sign' && /[،,;؛:]/u.test(wordAt(tokens, at));
      if (stop || clauseOf[at + 1] !== clauseOf[draft.first]) return null;
    }
    return this.join(mention, 'place behind the figure');
  }

  /** The last place before the figure; one whose noun went before is tied to its sentence's subject. */
  private before({ draft, from, sentence, noun }: Candidate): Located | null {
    const reach = noun === null ? carriedLeadTokensMax : leadTokensMax;
    const mention = this.mentionsIn(sentence).findLast(({ end }) => end <= draft.start);
    if (mention === undefined || mention.first < Math.max(from, draft.first - reach) || !this.isWhere(mention))
      return null;
    return this.join(mention, 'place before the figure');
  }

  /** In Wales, …; وفي الإسكندرية صودرت …; وفي عملية منفصلة بالناظور، …: the sentence begins with its place. */
  private framing({ draft, sentence }: Candidate): Located | null {
    const { tokens, openings } = this.manuscript;
    const opening = openings[sentence] ?? 0;
    const mention = this.mentionsIn(sentence)[0];
    if (mention === undefined || mention.end > draft.start || mention.first - opening > frameTokensMax) return null;
    const lead = tokens.slice(opening, mention.first);
    const attached = /^[وف]?ب/u.test(wordAt(tokens, mention.first));
    const phrase = isWord(lead[0], openingPrepositions) && lead.every(({ kind }) => kind === 'word');
    const frames = phrase || (lead.every((token) => isWord(token, framingWords)) && (lead.length > 0 || attached));
    return frames && this.isWhere(mention) ? this.join(mention, 'place that the sentence begins with') : null;
  }

  /** … في مطار حمد 17 محاولة، ضبطت خلالها 3 كيلوغرامات و912 غراما: what goes on in a sentence goes on where it said. */
  private earlierInSentence({ draft, sentence }: Candidate): Located | null {
    const { tokens } = this.manuscript;
    const mention = this.mentionsIn(sentence).findLast(({ end }) => end <= draft.start);
    if (mention === undefined || !this.isWhere(mention) || this.around.isInBody(mention.start, mention.end))
      return null;
    const isIn = isWord(tokens[mention.first - 1], locatives) || /^[وف]?ب/u.test(tokens[mention.first]?.folded ?? '');
    return isIn ? this.join(mention, 'place that its sentence goes on in') : null;
  }

  /** A place behind the last of a list is every member's. */
  private behindList(index: number): Located | null {
    const own = this.candidates[index];
    for (let at = index + 1; this.candidates[at]?.listed === true; at += 1) {
      const follower = this.candidates[at];
      if (
        follower === undefined ||
        this.manuscript.clauseOf[follower.draft.first] !== this.manuscript.clauseOf[own?.draft.first ?? -1]
      )
        return null;
      const found = this.behind(follower);
      if (found !== null) return own?.noun === null ? { ...found, rule: 'place behind its list' } : null;
    }
    return null;
  }

  /** A part is where its whole is, and a change or an earlier level where the level is. */
  private tiedPlace(candidate: Candidate, index: number): Located | null {
    const link = this.links[index];
    const tied = link?.partOf ?? (link?.earlier === true || link?.comparedTo !== null ? (link?.later ?? null) : null);
    const other = tied === null || tied >= index ? null : (this.located[tied] ?? null);
    if (other !== null)
      return { ...other, rule: link?.partOf === null ? 'as the level it is compared with' : 'as its whole' };
    const last = this.located[index - 1] ?? null;
    const { clauseOf } = this.manuscript;
    const sameClause = clauseOf[this.candidates[index - 1]?.draft.first ?? -1] === clauseOf[candidate.draft.first];
    const step = sameClause && candidate.noun === null && ['%', 'pp', 'x'].includes(candidate.draft.unit);
    if (last !== null && step) return { ...last, rule: 'as the figure before it' };
    if (last === null || !candidate.listed || last.rule === 'place behind the figure') return null;
    return { ...last, rule: 'as its list' };
  }

  /** What an event's first figure is tied to holds for its text; a long report's only where the sentence begins with it. */
  private sceneOf({ draft, sentence }: Candidate, found: Located | null): Located | null {
    if (this.around.reportDays === null) return null;
    const abroad = found !== null && !this.isHome(found.code);
    if (found !== null && found.area === this.manuscript.country) return found;
    if (this.around.reportDays > sceneDaysMax)
      return found !== null && found.end <= draft.start && !abroad ? found : null;
    if (found !== null) return abroad ? null : found;
    const mention = this.mentionsIn(sentence).find(
      (place) => this.isHome(place.code) && !this.around.isInBody(place.start, place.end),
    );
    return mention === undefined ? null : this.join(mention, 'scene of the report');
  }

  private isHome(code: string | null): boolean {
    const { country } = this.manuscript;
    return country === null || code === null || places.get(code)?.country === country;
  }

  /** Whether a place says where, not whence, whither or whose. */
  private isWhere({ start, end, first, code }: PlaceMention): boolean {
    const { tokens } = this.manuscript;
    if (isWord(tokens[first - 1], elsewhere)) return false;
    // شرطة دبي works in Dubai; a body named after its country says nothing of where.
    if (this.around.isInBody(start, end)) return code?.includes('-') === true && this.isHome(code);
    const word = wordAt(tokens, first);
    return !(word.startsWith('ل') && !word.startsWith('لل') && (tokens[first]?.start ?? start) < start);
  }

  /** England and Wales, جازان وعسير: two places side by side are one scope. */
  private join(mention: PlaceMention, rule: string): Located {
    const { tokens, text } = this.manuscript;
    const { exact, code, area, start, end, next } = mention;
    const follower = this.mentionsIn(mention.sentence).find(({ first }) => first === next || first === next + 1);
    const alone = { exact, code, area, start, end, rule };
    if (follower === undefined) return alone;
    const holder = wordAt(tokens, next) === ',' && follower.code === area && code !== area;
    if (holder) return { ...alone, exact: text.slice(start, follower.end), end: follower.end };
    const joint = wordAt(tokens, next);
    const joined = follower.first === next ? joint.startsWith('و') : ['and', 'et', 'و'].includes(joint);
    if (!joined) return alone;
    const pair = { exact: text.slice(start, follower.end), start, end: follower.end };
    return { ...pair, code: null, area: area === follower.area ? area : null, rule };
  }

  /** The cases of Casablanca, Marrakech and Fez were 112, 58 and 46 respectively. */
  private shareRespectively(): void {
    const { tokens, openings } = this.manuscript;
    const figures = Map.groupBy(this.candidates.keys(), (index) => this.candidates[index]?.sentence ?? -1);
    for (const [sentence, mentions] of this.mentions) {
      const words = tokens.slice(openings[sentence] ?? 0, openings[sentence + 1] ?? tokens.length);
      if (mentions.length < 2 || !words.some((token) => isWord(token, respectively))) continue;
      const run = longestList(this.candidates, figures.get(sentence) ?? []);
      const named = mentions.filter(({ end }) => end <= (this.candidates[run[0] ?? -1]?.draft.start ?? -1));
      if (run.length !== named.length) continue;
      for (const [order, index] of run.entries()) {
        const mention = named[order];
        if (mention !== undefined) this.shared.set(index, { ...mention, rule: 'respectively' });
      }
    }
  }
}

/** The longest list among a sentence's figures. */
function longestList(candidates: readonly Candidate[], figures: readonly number[]): number[] {
  let best: number[] = [];
  let run: number[] = [];
  for (const index of figures) {
    run = candidates[index]?.listed === true ? [...run, index] : [index];
    if (run.length > best.length) best = run;
  }
  return best;
}
