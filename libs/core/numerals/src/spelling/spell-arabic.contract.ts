/** How a number is to be spelled: for whom, in which case, with which hundred. */
export interface ArabicSpelling {
  /** The gender of what is counted. */
  readonly gender: 'masculine' | 'feminine';
  readonly grammaticalCase: 'nominative' | 'oblique';
  readonly hundred: 'مائة' | 'مئة';
  /** Whether a noun follows, which takes the nun off a dual right before it. */
  readonly isConstruct: boolean;
}

/** Three to nine as they count a masculine noun, and a feminine one. */
const withTa = ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'];
const withoutTa = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع'];
const tenStems = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const hundredStems = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

const scales = [
  { worth: 1_000_000_000_000, one: 'تريليون', several: 'تريليونات' },
  { worth: 1_000_000_000, one: 'مليار', several: 'مليارات' },
  { worth: 1_000_000, one: 'مليون', several: 'ملايين' },
  { worth: 1_000, one: 'ألف', several: 'آلاف' },
];

const pick = (words: readonly string[], index: number): string => words[index] ?? '';
const dual = (stem: string, { grammaticalCase, isConstruct }: ArabicSpelling): string =>
  stem + (grammaticalCase === 'nominative' ? 'ا' : 'ي') + (isConstruct ? '' : 'ن');

function unit(value: number, spelling: ArabicSpelling): string {
  const feminine = spelling.gender === 'feminine';
  if (value === 1) return feminine ? 'واحدة' : 'واحد';
  if (value === 2) return dual(feminine ? 'اثنت' : 'اثن', { ...spelling, isConstruct: false });
  if (value === 10) return feminine ? 'عشر' : 'عشرة';
  return pick(feminine ? withoutTa : withTa, value - 3);
}

function teen(value: number, spelling: ArabicSpelling): string {
  const feminine = spelling.gender === 'feminine';
  const ten = feminine ? 'عشرة' : 'عشر';
  if (value === 11) return `${feminine ? 'إحدى' : 'أحد'} ${ten}`;
  if (value === 12) return `${dual(feminine ? 'اثنت' : 'اثن', { ...spelling, isConstruct: true })} ${ten}`;
  return `${pick(feminine ? withoutTa : withTa, value - 13)} ${ten}`;
}

function belowHundred(value: number, spelling: ArabicSpelling): string[] {
  if (value === 0) return [];
  if (value <= 10) return [unit(value, spelling)];
  if (value < 20) return [teen(value, spelling)];
  const ten = pick(tenStems, Math.floor(value / 10) - 2) + (spelling.grammaticalCase === 'nominative' ? 'ون' : 'ين');
  const rest = value % 10;
  if (rest === 0) return [ten];
  return [rest === 1 && spelling.gender === 'feminine' ? 'إحدى' : unit(rest, spelling), ten];
}

function hundreds(value: number, spelling: ArabicSpelling): string[] {
  if (value === 0) return [];
  if (value === 1) return [spelling.hundred];
  if (value === 2) return [dual(spelling.hundred.slice(0, -1) + 'ت', spelling)];
  return [pick(hundredStems, value - 3) + spelling.hundred];
}

/** A group below a thousand; only its last word is in construct. */
function group(value: number, spelling: ArabicSpelling): string[] {
  const rest = value % 100;
  const isConstruct = spelling.isConstruct && rest === 0;
  return [...hundreds(Math.floor(value / 100), { ...spelling, isConstruct }), ...belowHundred(rest, spelling)];
}

/** So many thousands, millions …: the scale's own number follows the counting one. */
function scaled(count: number, { one, several }: { one: string; several: string }, spelling: ArabicSpelling): string[] {
  const masculine: ArabicSpelling = { ...spelling, gender: 'masculine', isConstruct: true };
  const rest = count % 100;
  if (count === 1) return [one];
  if (count === 2) return [dual(one, spelling)];
  if (rest === 1 || rest === 2) {
    // مائة ألف وألفان: the scale is said again.
    return [
      ...scaled(count - rest, { one, several }, { ...spelling, isConstruct: false }),
      ...scaled(rest, { one, several }, spelling),
    ];
  }
  const words = group(count, masculine);
  const noun =
    rest === 0
      ? one
      : rest <= 10
        ? several
        : one + (one.endsWith('ف') || one.endsWith('ن') || one.endsWith('ر') ? 'ا' : '');
  return [...words.slice(0, -1), `${words.at(-1) ?? ''} ${noun}`];
}

/** Spells 0 to below 10¹⁵ out as Arabic grammar counts. */
export function spellArabic(value: number, spelling: ArabicSpelling): string {
  if (value === 0) return 'صفر';
  const parts: string[] = [];
  let left = value;
  for (const scale of scales) {
    const count = Math.floor(left / scale.worth);
    left -= count * scale.worth;
    if (count > 0)
      parts.push(...scaled(count, scale, { ...spelling, isConstruct: spelling.isConstruct && left === 0 }));
  }
  return [...parts, ...group(left, spelling)].join(' و');
}
