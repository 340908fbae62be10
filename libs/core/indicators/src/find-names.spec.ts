import { describe, expect, it } from '@jest/globals';
import { findInstitutions } from './find-names.js';
import { institutions } from './institutions.js';

const codesIn = (text: string, country: string | null = null) =>
  findInstitutions(text, country).map(({ code }) => code);

describe('findInstitutions', () => {
  it.each<[text: string, exact: string]>([
    ['نشرت المديرية العامة للأمن الوطني حصيلتها', 'المديرية العامة للأمن الوطني'],
    ['وأوضحت مصالح الأمن الوطني', 'مصالح الأمن الوطني'],
    ['selon la DGSN, hier', 'DGSN'],
    ['said the Zakat, Tax and Customs Authority', 'Zakat, Tax and Customs Authority'],
    ['selon le ministère de l’Intérieur', 'ministère de l’Intérieur'],
  ])('finds the name in "%s"', (text, exact) => {
    const [found] = findInstitutions(text);
    expect(found?.exact).toBe(exact);
    expect(text.slice(found?.start, found?.end)).toBe(exact);
  });

  it.each<[text: string, country: string, codes: string[]]>([
    ['أعلنت وزارة الداخلية', 'MA', ['MA-MI']],
    ['أعلنت وزارة الداخلية', 'KW', ['KW-MOI']],
    ['أعلنت وزارة الداخلية', 'IQ', ['IQ-MOI']],
    ['a dit le ministère de l’Intérieur', 'FR', ['FR-MI']],
    ['أعلنت الداخلية السعودية', 'MA', ['SA-MOI']],
    ['la DGSN a annoncé', 'DZ', ['DZ-DGSN']],
    ['la Gendarmerie nationale', 'FR', ['FR-GN']],
    ['la Gendarmerie nationale', 'DZ', ['DZ-GN']],
    ['the Ministry of Justice said', 'GB', ['GB-MOJ']],
    ['the Home Office and the NCA', 'GB', ['GB-HO', 'GB-NCA']],
    ['le PNF et le parquet de Paris', 'FR', ['FR-PNF', 'FR-PARQUET-PARIS']],
    ['النيابة العامة', 'SA', ['SA-PP']],
    ['الدفاع المدني', 'LB', ['LB-CD']],
    ['according to UNODC and the IOM', 'NG', ['UNODC', 'IOM']],
    ['NDLEA operatives', 'NG', ['NG-NDLEA']],
    ['Staffordshire Police said', 'GB', ['GB-STAFFS']],
    ['le BCIJ et la DGST', 'MA', ['MA-BCIJ', 'MA-DGST']],
  ])('knows "%s" in %s as %j', (text, country, codes) => {
    expect(codesIn(text, country)).toEqual(codes);
  });

  it.each<[text: string, country: string, why: string]>([
    ['وزارة الداخلية', 'JP', 'every country has one'],
    ['la Gendarmerie nationale', 'SN', 'several countries have one'],
    ['is far away on ice', 'US', 'words are no short names'],
    ['he was fed up', 'IN', 'words are no short names'],
    ['the General Directorate. National Security', 'MA', 'a sentence ends between'],
  ])('finds none in "%s" in %s: %s', (text, country) => {
    expect(codesIn(text, country)).toEqual([]);
  });

  it('has names in three languages, and codes that say the country', () => {
    const all = [...institutions.values()];
    expect(all.length).toBeGreaterThan(250);
    expect(all.filter(({ names }) => [names.ar, names.fr, names.en].includes('')).map(({ code }) => code)).toEqual([]);
    expect(all.filter(({ code, country }) => country !== null && !code.startsWith(`${country}-`))).toEqual([]);
  });

  it('still has the codes that it had first', () => {
    const first =
      'MA: DGSN GR DGST BCIJ BNPJ FAR MR FA ADII DGAPR DGPC NARSA MI DGSSI PMP ANEF ADM ONC FM6;DZ: DGSN MDN DNSR PC;TN: GN PC MI;' +
      'EG: MOI CAPMAS NAVY;SA: MOI GDNC ZATCA;KW: MOI GTD;JO: PSD;LB: ISF;IQ: MOJ KAP;FR: SSMSI DGDDI ONISR;GB: HO DFT ONS';
    const codes = first.split(';').flatMap((line) => {
      const [country = '', names = ''] = line.split(': ');
      return names.split(' ').map((name) => `${country}-${name}`);
    });
    expect([...codes, 'EUROPOL', 'INTERPOL'].filter((code) => !institutions.has(code))).toEqual([]);
  });
});
