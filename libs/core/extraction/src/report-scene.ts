import { places } from '#core/indicators';
import type { Attributed } from './attributed.js';
import type { Candidate } from './candidate.js';
import type { Located } from './located.js';
import type { Manuscript } from './manuscript.js';
import { findNationwide } from './nationwide.js';
import { TextParts } from './text-parts.js';

/** A place that a sentence began with, and whose figures it was about. */
interface Frame {
  readonly place: Located;
  readonly sentence: number;
  readonly body: string | null;
}

/** Where a report goes on without saying so: in the place of its title or of its event, or in the one that a paragraph began with. */
export class ReportScene {
  private readonly parts: TextParts;
  private readonly nationwide: ReadonlyMap<number, number>;
  private event: Located | null = null;
  private frame: Frame | null = null;
  private lastNationwide = -1;

  /** @param topic the place that the title names */
  constructor(
    manuscript: Manuscript,
    private readonly topic: Located | null,
  ) {
    this.parts = new TextParts(manuscript);
    this.nationwide = findNationwide(manuscript);
  }

  /** Sets the scene of an event, as its first figure tells it. */
  open(event: Located | null): void {
    this.event = event;
  }

  /** Whether a figure is said to be of the whole country, and its place is that of something before. */
  isNationwide({ draft, sentence }: Candidate, { start, end }: Located): boolean {
    const mark = this.nationwide.get(sentence);
    return mark !== undefined && end < mark && mark < draft.start && start < draft.start;
  }

  /** Goes to the place of a figure: where its sentence began with it, the paragraph goes on there. */
  enter(place: Located, sentence: number, body: Attributed | null, isFraming: boolean): void {
    this.frame = isFraming ? { place, sentence, body: body?.exact ?? null } : this.frame;
    if (isFraming) this.lastNationwide = -1;
  }

  /** The place of a figure that tells none. */
  placeOf({ sentence }: Candidate, inTime: boolean, body: Attributed | null): Located | null {
    if (this.nationwide.has(sentence)) {
      this.lastNationwide = sentence;
      this.frame = null;
    }
    if (this.lastNationwide >= 0 && !this.parts.isNewParagraph(this.lastNationwide, sentence)) return null;
    return this.framed(sentence, body) ?? this.general(inTime, body);
  }

  private framed(sentence: number, body: Attributed | null): Located | null {
    const { frame } = this;
    if (frame === null || this.parts.isNewParagraph(frame.sentence, sentence)) return null;
    if (frame.body !== (body?.exact ?? null)) return null;
    return { ...frame.place, rule: 'place that its paragraph goes on with' };
  }

  private general(inTime: boolean, body: Attributed | null): Located | null {
    const seat = body?.seat ?? null;
    const scene = this.event ?? this.topic;
    const isElsewhere = seat !== null && scene !== null && seat.area !== scene.area;
    if (scene !== null && inTime && !isElsewhere) return { ...scene, rule: 'scene of the report' };
    return seat === null || !places.has(seat.code) ? null : { ...seat, rule: 'place of its body' };
  }
}
