import { wordAt } from '#core/words';
import type { Reader } from './elements.js';
import type { Draft } from './draft.js';

/** Words that may stand between members of one list or range. */
const joints = new Set([
  'و',
  'و ب',
  'الي',
  'او',
  'et',
  'a',
  'ou',
  'voire',
  'and',
  'to',
  'or',
  ',',
  '،',
  'de',
  'ب',
  '-',
  '–',
  'و -',
  '؛',
]);
const rangeOpeners = new Set(['بين', 'من', 'entre', 'de', 'between', 'from']);
const rangeJoints = new Set(['الي', 'و', 'et', 'a', 'and', 'to', '-', '–', 'و ب']);
const jointTokensMax = 3;

/**
 * In a list or range the unit stands once, behind the last member: بنسب 58 و23 و8 في المائة. Every member takes it, and in
 * a range the scale word too: ما بين 25 و30 ألف.
 */
export function shareUnits(reader: Reader, drafts: readonly Draft[]): Draft[] {
  const shared = [...drafts];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [draft, next] = [shared[index], shared[index + 1]];
    if (
      draft === undefined ||
      next === undefined ||
      draft.unit !== '1' ||
      draft.form !== 'amount' ||
      next.form !== 'amount'
    )
      continue;
    const joint = jointBetween(reader, draft, next);
    if (joint === null || draft.lone) continue;
    shared[index] = { ...draft, ...shareOf(reader, draft, next, joint) };
  }
  return shared;
}

function jointBetween({ tokens, text }: Reader, draft: Draft, next: Draft): string | null {
  const between = tokens.slice(draft.next, Math.min(next.first, draft.next + jointTokensMax + 1));
  const particles = text.slice(tokens[next.first]?.start ?? next.start, next.start);
  const words = between.map(({ folded }) => folded).filter((word) => word !== ',' && word !== '،');
  if (particles !== '' && next.sign === 0) words.push(particles.startsWith('و') ? 'و' : particles);
  if (between.length > jointTokensMax) return null;
  const joint = words.join(' ');
  return joints.has(joint) ? joint : null;
}

function shareOf(reader: Reader, draft: Draft, next: Draft, joint: string): Partial<Draft> {
  const opener = wordAt(reader.tokens, draft.first - 1);
  const opened =
    rangeOpeners.has(opener) || rangeOpeners.has(opener.slice(1)) || joint === 'الي' || joint === 'to' || joint === 'a';
  const ranged = opened && rangeJoints.has(joint);
  const scale = ranged && draft.scale === 1 && next.scale > 1 && draft.value < 1000 ? next.scale : 1;
  if (next.unit === '1') return { value: draft.value * scale };
  if (next.digits !== draft.digits && !ranged && next.unit === '1') return {};
  return { value: draft.value * scale * next.factor, unit: next.unit, factor: next.factor };
}
