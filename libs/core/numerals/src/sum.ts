import type { NumberWord } from './number-word.js';

/** One part of a number as the text gives it: digits, or a number word, with what joins it to the part before. */
export interface Element {
  readonly kind: NumberWord['kind'] | 'digits';
  readonly value: number;
  /** و, et or and stands before it. */
  readonly joined: boolean;
  readonly hyphen: boolean;
  readonly definite: boolean;
  readonly ordinal: boolean;
  readonly particles: string;
  /** The token behind it. */
  readonly next: number;
  readonly otherValue: number | null;
  readonly padded: boolean;
  readonly decimal: boolean;
  /** Its own token, behind what joins it. */
  readonly at: number;
}

/** A number on the way: what its scale words have closed, and the group below a thousand that is still open. */
export interface Sum {
  readonly total: number;
  readonly group: number | null;
  /** What may still be added to the group is smaller than this. */
  readonly floor: number;
  /** The scale word that was read last; what follows it is smaller. Infinity before the first. */
  readonly scale: number;
  /** What that scale word counted. */
  readonly chunk: number;
  /** Nothing was before it: a thousand may count millions. */
  readonly onlyChunk: boolean;
  readonly lastUnit: boolean;
  /** Nothing more may be added. */
  readonly closed: boolean;
}

export const emptySum: Sum = {
  total: 0,
  group: null,
  floor: 0,
  scale: Infinity,
  chunk: 0,
  onlyChunk: false,
  lastUnit: false,
  closed: false,
};

/** The number as far as it was read. */
export const valueOf = ({ total, group }: Sum): number => total + (group ?? 0);

/** Opens a group: the first part of it is a unit, a ten, a hundred or digits. */
export const openGroup = (sum: Sum, value: number, floor: number, lastUnit = false): Sum => ({
  ...sum,
  group: value,
  floor,
  lastUnit,
});

/** Whether nothing was added yet. */
export const isFirst = ({ total, group }: Sum): boolean => total === 0 && group === null;

/** Digits open a number, or the group behind a scale word: 3 million 150, deux mille 40. */
export function addDigits(sum: Sum, { value, joined, decimal, hyphen }: Element): Sum | null {
  if (isFirst(sum)) return openGroup(sum, value, 0);
  const follows = sum.group === null && !joined && !hyphen && !decimal && value < sum.scale;
  return follows ? openGroup(sum, value, 0) : null;
}

/** Adds a part to the open group. */
export const addToGroup = (sum: Sum, value: number, floor: number, lastUnit = false): Sum =>
  openGroup(sum, (sum.group ?? 0) + value, floor, lastUnit);

/** Closes the group by a scale word, which counts `times` where no group is open. */
export function closeScale(sum: Sum, scale: number, times = 1): Sum {
  const group = sum.group ?? times;
  return {
    total: sum.total + group * scale,
    group: null,
    floor: scale,
    scale,
    chunk: group,
    onlyChunk: sum.total === 0,
    lastUnit: false,
    closed: !Number.isInteger(group),
  };
}

/** A second scale word right behind the first multiplies it: ألف مليار, mille milliards. */
export const multiplyScale = (sum: Sum, scale: number): Sum | null =>
  sum.group === null && sum.onlyChunk && scale > sum.scale && !sum.closed
    ? { ...sum, total: sum.total * scale, floor: scale, scale, onlyChunk: false }
    : null;

/** A noun that counts by so many ends its number: two dozen, deux centaines, 2,1 milliers. */
export const closeCollective = (sum: Sum, by: number): Sum | null =>
  sum.group !== null && sum.total === 0 && (Number.isInteger(sum.group) || by >= 1000)
    ? { ...sum, total: sum.group * by, group: null, scale: by, closed: true }
    : null;

/** Adds a half, third or quarter of the last scale word, or of one: مليون ونصف, ثلاثة ونصف مليون. */
export function addFraction(sum: Sum, { value, joined }: Element): Sum | null {
  if (!joined) return null;
  if (sum.group !== null) return Number.isInteger(sum.group) ? addToGroup(sum, value, 0) : null;
  return sum.scale === Infinity ? null : { ...sum, total: sum.total + value * sum.scale, closed: true };
}
