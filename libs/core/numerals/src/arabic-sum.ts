import {
  addFraction,
  addToGroup,
  closeScale,
  type Element,
  isFirst,
  multiplyScale,
  openGroup,
  type Sum,
} from './sum.js';

/** Adds one more part to an Arabic number, or refuses: every part but teens, hundreds and scales wants its و. */
export function addArabic(sum: Sum, element: Element, isDual: () => boolean): Sum | null {
  switch (element.kind) {
    case 'digits':
    case 'unit':
    case 'ten':
      return addSmall(sum, element);
    case 'hundred':
      return addHundred(sum, element);
    case 'scale':
    case 'plural_scale':
    case 'dual':
      return addScale(sum, element, isDual);
    case 'fraction':
      return addFraction(sum, element);
    case 'collective':
    case 'vague':
      return null;
  }
}

function addSmall(sum: Sum, { value, kind, joined, decimal }: Element): Sum | null {
  const lastUnit = kind === 'unit' && value < 10;
  if (sum.group === null) {
    const mayFollow = isFirst(sum) || (joined && value < sum.scale && !decimal);
    return mayFollow ? openGroup(sum, value, 0, lastUnit) : null;
  }
  const teen = value === 10 && kind === 'unit' && sum.lastUnit && !joined;
  const ten = kind === 'ten' && sum.lastUnit && joined;
  const rest = joined && value < sum.floor && !decimal;
  return teen || ten || rest ? addToGroup(sum, value, 0, lastUnit) : null;
}

function addHundred(sum: Sum, { value, joined }: Element): Sum | null {
  if (sum.group === null) {
    const mayFollow = isFirst(sum) || (joined && value < sum.scale);
    return mayFollow ? openGroup(sum, value, 100) : null;
  }
  const counts = !joined && value === 100 && sum.group > 2 && sum.group < 10 && Number.isInteger(sum.group);
  return counts ? openGroup(sum, sum.group * value, 100) : null;
}

function addScale(sum: Sum, { value, kind, joined }: Element, isDual: () => boolean): Sum | null {
  if (sum.group !== null) {
    if (kind === 'dual' || joined || value >= sum.scale) return null;
    return closeScale(sum, value);
  }
  const times = kind === 'dual' || isDual() ? 2 : 1;
  if (isFirst(sum)) return kind === 'plural_scale' ? null : closeScale(sum, value, times);
  if (!joined) return kind === 'dual' ? null : multiplyScale(sum, value);
  if (kind === 'plural_scale' || value > sum.scale) return null;
  // مائة ألف وألفان is 102 000: the thousands of a hundred thousand are counted once more.
  const again = value === sum.scale && sum.chunk >= 100 && sum.chunk % 100 === 0;
  return value < sum.scale || again ? closeScale(sum, value, times) : null;
}
