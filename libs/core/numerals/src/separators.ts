import type { NumeralContext } from './quantity.js';
import type { Token } from './tokens.js';

/** What a dot and a comma mean when three digits follow one of them and nothing else tells. */
export interface Separators {
  readonly dotGroups: boolean;
  readonly commaGroups: boolean;
}

/**
 * Countries whose newsrooms group by comma and write decimals after a dot (CLDR `ar-EG`, `ar-SA`, `en-GB` …). In the
 * others a dot groups, as in ar-MA, ar-DZ, ar-TN.
 */
const commaGroupCountries = new Set([
  'EG',
  'SA',
  'KW',
  'QA',
  'AE',
  'BH',
  'OM',
  'YE',
  'IQ',
  'JO',
  'LB',
  'SY',
  'PS',
  'SD',
  'LY',
  'GB',
  'US',
  'IE',
]);

/** How the text itself, or else its newsroom's country, uses separators. */
export function settleSeparators(tokens: readonly Token[], { language, country }: NumeralContext): Separators {
  let dots = 0;
  for (let index = 1; index + 1 < tokens.length; index += 1) {
    const before = tokens[index - 1];
    const sign = tokens[index];
    const after = tokens[index + 1];
    if (sign === undefined || before?.kind !== 'digits' || after?.kind !== 'digits') continue;
    if (sign.gap !== '' || after.gap !== '' || after.folded.length > 3) continue;
    const groups = after.folded.length === 3;
    if (sign.folded === '.') dots += groups ? 1 : -1;
    if (sign.folded === ',') dots += groups ? -1 : 1;
  }
  const decimalDot = language === 'en' || (country !== null && commaGroupCountries.has(country));
  return { dotGroups: decimalDot ? dots > 1 : dots >= -2, commaGroups: true };
}
