import {
  addDigits,
  addFraction,
  addToGroup,
  closeCollective,
  closeScale,
  type Element,
  isFirst,
  multiplyScale,
  openGroup,
  type Sum,
} from './sum.js';

/** Adds one more part to an English number, or refuses. */
export function addEnglish(sum: Sum, element: Element, isScale: () => boolean): Sum | null {
  switch (element.kind) {
    case 'digits':
      return addDigits(sum, element);
    case 'unit':
    case 'ten':
      return addSmall(sum, element);
    case 'hundred':
      return addHundred(sum, element);
    case 'scale':
    case 'plural_scale':
    case 'dual':
      return isScale() ? addScale(sum, element) : null;
    case 'collective':
      return element.joined ? null : closeCollective(sum, element.value);
    case 'fraction':
      return addFraction(sum, element);
    case 'vague':
      return null;
  }
}

function addSmall(sum: Sum, { value, kind, joined }: Element): Sum | null {
  const floor = kind === 'ten' ? 10 : 0;
  if (sum.group === null) return value < sum.scale ? openGroup(sum, value, floor, kind === 'unit') : null;
  const mayJoin = !joined || sum.floor === 100;
  return value > 0 && value < sum.floor && mayJoin ? addToGroup(sum, value, floor, kind === 'unit') : null;
}

function addHundred(sum: Sum, { value, joined }: Element): Sum | null {
  const counts = sum.group !== null && sum.group > 0 && sum.group < 100 && Number.isInteger(sum.group);
  return counts && !joined && sum.floor < 100 ? openGroup(sum, (sum.group ?? 1) * value, 100) : null;
}

function addScale(sum: Sum, { value, joined }: Element): Sum | null {
  if (joined) return null;
  if (sum.group !== null) return value < sum.scale ? closeScale(sum, value) : null;
  return isFirst(sum) ? null : multiplyScale(sum, value);
}
