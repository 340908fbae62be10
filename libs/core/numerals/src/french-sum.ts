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

/** Adds one more part to a French number, or refuses: et stands before un and onze only. */
export function addFrench(sum: Sum, element: Element): Sum | null {
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
      return addScale(sum, element);
    case 'collective':
    case 'vague':
      return element.joined ? null : closeCollective(sum, element.value);
    case 'fraction':
      return addFraction(sum, element);
  }
}

/** Behind dix stand only sept, huit and neuf; its floor is told from that of the other tens by the half. */
const dixFloor = 9.5;
const sept = 7;

/** soixante and quatre-vingts take the numbers up to 19, other tens up to 9. */
function floorBehind(value: number, kind: Element['kind']): number {
  if (kind !== 'ten') return 0;
  if (value === 10) return dixFloor;
  return value === 60 || value === 80 ? 20 : 10;
}

const takesEt = (value: number): boolean => value === 1 || value === 11;

function addSmall(sum: Sum, { value, kind, joined }: Element): Sum | null {
  const lastUnit = kind === 'unit' && value < 10;
  const floor = floorBehind(value, kind);
  if (sum.group === null) {
    const follows = value < sum.scale && (!joined || takesEt(value));
    return isFirst(sum) || follows ? openGroup(sum, value, floor, lastUnit) : null;
  }
  if (value === 20 && sum.lastUnit && !joined && sum.group % 100 === 4) return addToGroup(sum, 76, 20);
  const fits = value > 0 && value < sum.floor && (sum.floor !== dixFloor || value >= sept);
  return fits && (!joined || takesEt(value)) ? addToGroup(sum, value, floor, lastUnit) : null;
}

function addHundred(sum: Sum, { value, joined }: Element): Sum | null {
  if (joined) return null;
  if (sum.group === null) return openGroup(sum, value, 100);
  const counts = sum.group > 1 && sum.group < 20 && sum.floor < 100 && Number.isInteger(sum.group);
  return counts ? openGroup(sum, sum.group * value, 100) : null;
}

function addScale(sum: Sum, { value, joined }: Element): Sum | null {
  if (joined) return null;
  if (sum.group !== null) return value < sum.scale ? closeScale(sum, value) : null;
  if (value === 1000 && value < sum.scale) return closeScale(sum, value);
  return multiplyScale(sum, value);
}
