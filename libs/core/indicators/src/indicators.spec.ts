import { describe, expect, it } from '@jest/globals';
import { type Indicator, languages } from './catalogue.js';
import { findIndicator } from './find-indicator.js';
import { indicators } from './indicators.js';

/** Codes of the first release: they are a part of the identity of stored series, so none may go. */
const firstCodes = Object.entries({
  crime:
    'burglaries car_thefts clearance_rate cybercrime_cases exam_fraud_cases financial_cases fraud_cases homicides persons_arrested persons_referred recorded sextortion_cases sexual_assaults solved terror_cells_dismantled violent_robberies',
  customs: 'cash_seized cigarettes_seized revenue value_seized',
  documents: 'criminal_record_cards exceptional_residence_permits identity_cards passports residence_permits visas',
  drugs:
    'cannabis_resin_seized captagon_tablets_seized cases cocaine_seized ecstasy_tablets_seized heroin_seized kif_seized methamphetamine_seized opium_seized psychotropic_tablets_seized total_seized',
  migration: 'attempts_foiled migrants_intercepted migrants_rescued networks_dismantled',
  police:
    'cooperation_requests emergency_calls mobile_unit_interventions patrol_interventions patrols staff staff_promoted staff_recruited staff_trained stations street_interventions structures_created',
  prisons: 'bed_capacity facilities occupancy_rate population pretrial_share',
  rescue: 'area_burned drowning_deaths forest_fires interventions',
  roads: 'accidents deaths fines_collected injuries licences_withdrawn offences vehicles_impounded',
}).flatMap(([group, names]) => names.split(' ').map((name) => `${group}.${name}`));

const all = [...indicators.values()];

/** "سجلت 45 [جريمة قتل عمد]": the counted noun phrase stands in brackets. */
function read(sentence: string, { unit }: Indicator): string | null {
  const item = /\[(.+)\]/u.exec(sentence)?.[1];
  if (item === undefined) throw new Error(`no counted noun in brackets: ${sentence}`);
  const figureUnit = unit === 'currency' ? 'MAD' : unit;
  const kind = unit === '%' ? 'rate' : 'level';
  return findIndicator({ item, context: sentence, unit: figureUnit, kind })?.indicator ?? null;
}

describe('the catalogue of indicators', () => {
  it('knows more than 180 indicators, and still those that it knew first', () => {
    expect(all.length).toBeGreaterThan(180);
    expect(firstCodes.filter((code) => !indicators.has(code))).toEqual([]);
  });

  it.each(all.map((indicator) => [indicator.code, indicator] as const))(
    'knows %s in three languages',
    (code, entry) => {
      const found = languages.map((language) => `${language} ${read(entry.examples[language], entry) ?? 'nothing'}`);
      expect(found).toEqual(languages.map((language) => `${language} ${code}`));
      for (const language of languages) expect(entry.names[language]).not.toBe('');
    },
  );

  it.each(all.map((indicator) => [indicator.code, indicator] as const))(
    'does not take its neighbour for %s',
    (code, entry) => {
      const neighbour = indicators.get(entry.unlike.code);
      expect(neighbour?.code).toBe(entry.unlike.code);
      if (neighbour === undefined) return;
      expect(neighbour.code).not.toBe(code);
      expect(read(entry.unlike.example, neighbour)).toBe(neighbour.code);
    },
  );

  it('cites section codes of the crime classification', () => {
    const codes = all.flatMap(({ iccs }) => iccs ?? []);
    expect(codes.filter((code) => !/^(?:0[1-9]|1[01])(?:\d{2,4})?$/u.test(code))).toEqual([]);
    expect(new Set(codes.map((code) => code.slice(0, 2))).size).toBe(11);
  });
});
