type ByCountry = Readonly<Record<string, string>>;

const west = ['SN', 'CI', 'ML', 'BF', 'BJ', 'TG', 'NE', 'GW'];
const central = ['CM', 'GA', 'TD', 'CF', 'CG', 'GQ'];
const cfa: ByCountry = Object.fromEntries([
  ...west.map((country) => [country, 'XOF'] as const),
  ...central.map((country) => [country, 'XAF'] as const),
]);
const pounds: ByCountry = { EG: 'EGP', GB: 'GBP', LB: 'LBP', SY: 'SYP', SD: 'SDG' };

/** Whose dinar, pound or riyal a newsroom means (ISO 4217). */
const localCurrencies: Readonly<Record<string, ByCountry>> = {
  dirham: { MA: 'MAD', AE: 'AED' },
  dinar: { DZ: 'DZD', TN: 'TND', LY: 'LYD', KW: 'KWD', IQ: 'IQD', JO: 'JOD', BH: 'BHD' },
  pound: pounds,
  livre: pounds,
  riyal: { SA: 'SAR', QA: 'QAR', YE: 'YER', OM: 'OMR', IR: 'IRR' },
  lira: { LB: 'LBP', SY: 'SYP', TR: 'TRY' },
  dollar: {
    ...{ CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', FJ: 'FJD', NA: 'NAD' },
    ...{ JM: 'JMD', GY: 'GYD', TT: 'TTD', BZ: 'BZD', BB: 'BBD' },
  },
  franc: { ...cfa, CH: 'CHF', DJ: 'DJF', KM: 'KMF', GN: 'GNF', CD: 'CDF', RW: 'RWF', BI: 'BIF' },
  cfa,
  rupee: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR' },
  shilling: { KE: 'KES', UG: 'UGX', TZ: 'TZS', SO: 'SOS' },
  krona: { SE: 'SEK', NO: 'NOK', DK: 'DKK', CZ: 'CZK', IS: 'ISK' },
  centime: { ...cfa, MA: 'MAD', DZ: 'DZD', FR: 'EUR', BE: 'EUR', CH: 'CHF' },
  millime: { TN: 'TND', EG: 'EGP', LY: 'LYD', SD: 'SDG' },
  ouguiya: { MR: 'MRU' },
};
/** Where the country has no such money, whose is meant most; `livres` are books there, and أوقية is an ounce. */
const usualCurrency: ByCountry = {
  ...{ dirham: 'MAD', dinar: 'DZD', pound: 'GBP', riyal: 'SAR', lira: 'LBP', dollar: 'USD', franc: 'CHF' },
  ...{ cfa: 'XOF', rupee: 'INR', shilling: 'KES', krona: 'SEK', centime: 'MAD', millime: 'TND' },
};

/** The ISO 4217 code of a `local:` unit in a country, null where the word is no money there; other units stay. */
export function resolveUnit(unit: string, country: string | null): string | null {
  if (!unit.startsWith('local:')) return unit;
  const name = unit.slice('local:'.length);
  return localCurrencies[name]?.[country ?? ''] ?? usualCurrency[name] ?? null;
}

/** The ISO 4217 code of a country's own money, where its names are told apart here; null where it has none of them. */
export function currencyOf(country: string | null): string | null {
  const names = Object.values(localCurrencies).filter((codes) => codes[country ?? ''] !== undefined);
  return names[0]?.[country ?? ''] ?? null;
}

/** Signs and codes that stand before their amount: £310 million, MAD 96.5m, Rs 25 crore. */
export const leadingCurrencies: ReadonlyMap<string, string> = new Map([
  ...([
    ['£', 'GBP'],
    ['€', 'EUR'],
    ['$', 'local:dollar'],
    ['₹', 'INR'],
    ['₦', 'NGN'],
    ['rs', 'local:rupee'],
    ['ksh', 'KES'],
    ['kshs', 'KES'],
    ['ush', 'UGX'],
    ['tsh', 'TZS'],
  ] as const),
  ...'MAD SAR DZD TND EGP EUR USD GBP KWD JOD IQD LBP AED QAR OMR BHD LYD NGN ZAR INR PKR KES GHS CHF CAD AUD XOF XAF'
    .split(' ')
    .map((code) => [code.toLowerCase(), code] as const),
]);

/** Letters right before the dollar sign: US$5m, C$12,000. */
export const dollarLetters: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['hk', 'HKD'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['bz', 'BZD'],
]);

/** Letters that are a country's own sign where they stand right before digits: R5 million in South Africa. */
export const letterSigns: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  ZA: new Map([['r', 'ZAR']]),
  NG: new Map([['n', 'NGN']]),
  MY: new Map([['rm', 'MYR']]),
  BR: new Map([['r', 'BRL']]),
  PH: new Map([['p', 'PHP']]),
  TZ: new Map([['sh', 'TZS']]),
  KE: new Map([['sh', 'KES']]),
};
