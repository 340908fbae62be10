import { describe, expect, it } from '@jest/globals';
import { findPlaces } from './find-places.js';
import { places } from './places.js';

const codesIn = (text: string, country?: string) => findPlaces(text, country).map(({ code }) => code);

describe('findPlaces', () => {
  it.each<[text: string, codes: string[]]>([
    ['بمركز الإصدار بالرباط خلال السنة', ['MA-RAB']],
    ['في مدن طنجة والناظور ووجدة', ['MA-TNG', 'MA-NAD', 'MA-OUJ']],
    ['à Fès, Meknès et Oujda', ['MA-FES', 'MA-MEK', 'MA-OUJ']],
    ['in England and Wales last year', ['GB-EAW']],
    ['in England last year', ['GB-ENG']],
    ['dans la région de Fès-Meknès', ['MA-03']],
    ['bridges across Fès. Meknès came next', ['MA-FES', 'MA-MEK']],
    ['بولاية سيدي بلعباس', ['DZ-22']],
    ['محافظة الشرقية', ['EG-SHR']],
    ['بالمنطقة الشرقية', ['SA-04']],
    ['Seine-Saint-Denis', ['FR-93']],
    ['en Seine-Saint-Denis et dans le Val-de-Marne', ['FR-93', 'FR-94']],
    ['dans l’Aisne, dans les Landes et en Haute-Savoie', ['FR-02', 'FR-40', 'FR-74']],
    ['dans les Côtes-d’Armor et le Territoire de Belfort', ['FR-22', 'FR-90']],
    ['dans la Loire et dans le Var', ['FR-42', 'FR-83']],
    ['en Loire-Atlantique', ['FR-44']],
    ['in Nottinghamshire and South Yorkshire', ['GB-ENG:nottinghamshire', 'GB-ENG:south-yorkshire']],
    ['across the north-east of England'.replace('north-east', 'North-East'), ['GB-ENG:north-east-of-england']],
    ['au port du Havre', ['FR-NOR:le-havre']],
    ['le port d’Anvers', ['BE-VLG:antwerp']],
    ['جمهورية أفريقيا الوسطى', ['CF']],
  ])('finds those of "%s"', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each<[text: string, why: string]>([
    ['تم إصدار البطاقة الجديدة خلال السنة', 'the adjective new'],
    ['بعين صفصافة القديمة والوحدات الجديدة', 'the adjective new'],
    ['structures nouvelles à Aïn Safsafa', 'a place that the gazetteer does not have'],
    ['بنية أمنية جديدة', 'no article'],
    ['مبلغ مالي مهم', 'the adjective financial'],
    ['ثلاثة بنين', 'sons'],
    ['كسر الباب بفأس', 'an axe'],
    ['ثوران بركان', 'a volcano'],
    ['أصيب في العيون والوجه'.replace('في ', ''), 'eyes'],
    ['السنة الداخلة', 'the coming year'],
    ['a nice result', 'an adjective'],
    ['Reading the report took hours', 'a verb'],
    ['Mobile phones were seized', 'an adjective'],
    ['les tours de garde', 'turns'],
    ['Tours de garde renforcés', 'turns'],
    ['une réunion a eu lieu', 'a meeting'],
    ['the sale of drugs', 'a sale'],
    ['شارع الرباط', 'a street'],
    ['avenue de Fès', 'a street'],
    ['الضفة الشرقية للنهر', 'the eastern bank'],
    ['حالة سعيدة', 'happy'],
    ['معسكر تدريبي', 'a camp'],
    ['قبلي ذلك', 'before me'],
    ['Lot de consolation', 'a share'],
    ['Somme toute', 'all in all'],
    ['من مسحوق الكوكايين', 'cocaine, not Cayenne with particles'],
  ])('finds none in "%s": %s', (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it.each<[text: string, code: string]>([
    ['بالجديدة تم توقيف شخص', 'MA-JDI'],
    ['في مدينة الجديدة', 'MA-JDI'],
    ['من العيون إلى الداخلة', 'MA-LAA'],
    ['بإقليم بركان', 'MA-BER'],
    ['بفاس وسلا', 'MA-FES'],
    ['في مالي والنيجر', 'ML'],
    ['à Nice, hier', 'FR-PAC:nice'],
    ['police in Reading said', 'GB-ENG:reading'],
    ['à Tours et à Orléans', 'FR-CVL:tours'],
    ['ولاية سعيدة', 'DZ-20'],
    ['في جدة', 'SA-02:jeddah'],
  ])('finds the place in "%s"', (text, code) => {
    expect(codesIn(text)).toContain(code);
  });

  it.each<[text: string, country: string, code: string]>([
    ['في عمان', 'JO', 'JO-AM'],
    ['في عمان', 'OM', 'OM'],
    ['في طرابلس', 'LB', 'LB-AS:tripoli'],
    ['في طرابلس', 'LY', 'LY-TB'],
    ['in Georgia', 'US', 'US-GA'],
    ['in Georgia', 'GE', 'GE'],
    ['في الرياض وجدة', 'SA', 'SA-02:jeddah'],
    ['in Saint-Denis or Saïda', 'LB', 'LB-JA:sidon'],
  ])('takes the name in "%s" for the place in %s', (text, country, code) => {
    expect(codesIn(text, country)).toContain(code);
  });

  it('gives the unit that holds a place, and its words without particles', () => {
    expect(findPlaces('وبالرباط')[0]).toMatchObject({ exact: 'الرباط', start: 2, area: 'MA-04' });
    expect(findPlaces('بميناء طنجة المتوسط')[0]).toMatchObject({ area: 'MA-01' });
    expect(findPlaces('in London')[0]).toMatchObject({ area: 'GB-ENG' });
    expect(findPlaces('à Paris')[0]).toMatchObject({ area: 'FR-IDF' });
  });
});

describe('the units of ISO 3166-2', () => {
  it.each<[text: string, country: string, area: string]>([
    ['in Bromley last year', 'GB', 'GB-ENG'],
    ['at Wexford', 'IE', 'IE-L'],
    ['à Teruel', 'ES', 'ES-AR'],
    ['in Cavite', 'PH', 'PH-40'],
    ['dans la région du Centre', 'CM', 'CM-CE'],
    ['à Kédougou', 'SN', 'SN-KE'],
  ])('are found in "%s" by a newsroom of %s, with the first level that holds them', (text, country, area) => {
    expect(findPlaces(text, country).map((place) => place.area)).toContain(area);
  });

  it('are looked for by the newsrooms of their own country only', () => {
    expect(codesIn('in Cavite', 'GB')).toEqual([]);
    expect(codesIn('le centre de la ville', 'CM')).toEqual([]);
  });
});

describe('the gazetteer', () => {
  it('has the 101 departments of France', () => {
    const overseas = ['971', '972', '973', '974', '976'];
    const mainland = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0'));
    const codes = mainland.flatMap((code) => (code === '20' ? ['2A', '2B'] : code === '75' ? ['75C'] : [code]));
    const all = [...codes, ...overseas].map((code) => `FR-${code}`);
    expect(all).toHaveLength(101);
    expect(all.filter((code) => !places.has(code))).toEqual([]);
  });

  it('has the countries of ISO 3166-1 and the first-level units of those whose news is read', () => {
    const all = [...places.values()];
    expect(all.filter(({ code }) => /^[A-Z]{2}$/u.test(code))).toHaveLength(250);
    const units = (country: string) =>
      all.filter(({ code, area }) => code === area && code.startsWith(`${country}-`)).length;
    const expected = {
      MA: 12,
      DZ: 58,
      TN: 24,
      EG: 27,
      LY: 22,
      MR: 15,
      SD: 18,
      SO: 18,
      DJ: 6,
      KM: 3,
      JO: 12,
      LB: 8,
      SY: 14,
    };
    const gulf = {
      SA: 13,
      KW: 6,
      AE: 7,
      QA: 8,
      BH: 4,
      OM: 11,
      YE: 22,
      CH: 26,
      CA: 13,
      IN: 36,
      NG: 37,
      ZA: 9,
      KE: 47,
      AU: 8,
    };
    for (const [country, count] of Object.entries({ ...expected, ...gulf }))
      expect([country, units(country)]).toEqual([country, count]);
  });

  it('gives every place names in three languages and an area that it lists', () => {
    const wanting = [...places.values()].filter(({ code, names, area }) => {
      const holder = places.has(area) || /^(?:IT|NL|GR|SE|DE)-/u.test(area);
      return !holder || [names.ar, names.fr, names.en].some((name) => name === '' || name === code);
    });
    expect(wanting.map(({ code }) => code)).toEqual([]);
  });
});

describe('any text', () => {
  it.each<[what: string, text: string]>([
    ['one word of a megabyte', 'و'.repeat(1_000_000)],
    ['a name a hundred thousand times', 'بالجديدة '.repeat(100_000)],
    ['the beginning of a long name over and over', 'الرباط سلا '.repeat(50_000)],
    ['marks and lone surrogates', '\u202e\ud800٬،'.repeat(100_000)],
  ])('is read to its end: %s', (_what, text) => {
    for (const { exact, start, end } of findPlaces(text)) expect(text.slice(start, end)).toBe(exact);
  });
});
