import { describe, expect, it } from '@jest/globals';
import { readFigures } from './read-figures.js';

const readingOf = (text: string, language: string) =>
  readFigures({ text, language, country: language === 'en' ? 'US' : 'MA', publishedAt: '2025-06-20' });

type Case = readonly [reason: string, language: 'ar' | 'fr' | 'en', text: string];

const cases: readonly Case[] = [
  ['distance', 'en', 'The shop lies nine miles (fourteen kilometres) from the bridge.'],
  ['distance', 'en', 'The wreck was 60 m (197 ft) down.'],
  ['distance', 'fr', 'Le camion est tombé dans un ravin de 40 mètres de profondeur.'],
  ['distance', 'ar', 'سقطت الشاحنة في واد بعمق 40 مترا.'],
  ['distance', 'en', 'Divers worked on a 36-kilometre channel.'],
  ['weather', 'fr', 'La rivière a monté de 14 cm en une nuit.'],
  ['weather', 'fr', 'Le niveau du fleuve était de 3 42 mètres.'],
  ['weather', 'en', 'Winds of 90 mph (145 km/h) tore off roofs.'],
  ['weather', 'ar', 'بلغت سرعة الرياح 90 كيلومترا في الساعة.'],
  ['spec', 'en', 'The hall has an area of 400 square metres.'],
  ['spec', 'en', 'The boy weighed 60 pounds (27 kg) when he was found.'],
  ['spec', 'en', 'The hull was broken into two pieces.'],
  ['spec', 'en', 'The cup is made of 14-karat gold.'],
  ['period', 'en', 'Officers arrived seven minutes later.'],
  ['period', 'en', 'A 12-hour search found nothing.'],
  ['period', 'en', 'He was locked up at least 22 hours per day.'],
  ['period', 'en', 'He served half his sentence.'],
  ['time', 'en', 'The blast was heard at 0415 GMT.'],
  ['time', 'fr', 'L’alerte fut donnée à 19 h 45 UTC-5.'],
  ['category', 'en', 'It made landfall as a Category 4 hurricane.'],
  ['category', 'en', 'The alert was raised to level 3.'],
  ['category', 'fr', 'Un ouragan de catégorie 4 approche.'],
  ['name', 'en', 'The recorder of Flight 318 was found.'],
  ['name', 'en', 'Callers should quote reference 4471/25.'],
  ['phone', 'en', 'Tips are taken on 1800 222 111.'],
  ['phone', 'en', 'Anyone who saw it can help by calling 101.'],
  ['phone', 'fr', 'Les numéros 177 ou 19 sont gratuits.'],
  ['phone', 'en', 'Tips are taken on 520-555-0177.'],
  ['phone', 'ar', 'للتبليغ: الخط المجاني 8001234.'],
  ['law', 'ar', 'حرر بلاغ تحت المواد 198 و199 من القانون.'],
  ['law', 'fr', 'Il s’expose à la perte de 12 points d’inaptitude.'],
  ['law', 'en', 'Buses must keep to the 80kph limit.'],
  ['spec', 'ar', 'اندلع حريق في مبنى من خمسة طوابق.'],
  ['category', 'fr', 'La norme est de 3 mètres carrés.'],
  ['boilerplate', 'en', 'Police opened a case. \nAlso read: Three held with ganja in the market'],
  ['law', 'ar', 'أحيل وفق قانون رقم 15 لسنة 1960.'],
  ['date', 'fr', 'Le vol a eu lieu le 24.03.2025 à Bâle.'],
  ['unit', 'en', 'The rate is given per 100,000 people.'],
  ['rank', 'en', 'He was one of the 20 most wanted.'],
  ['rank', 'fr', 'Il figure parmi les 50 meilleurs du monde.'],
  ['age', 'en', 'He was 19 when he left.'],
  ['idiom', 'fr', 'Les pertes sont lourdes des deux côtés.'],
  ['road', 'en', 'Interstate 95 was closed.'],
];

describe('a number that measures or labels', () => {
  it.each(cases)('is set aside as %s (%s): %s', (reason, language, text) => {
    const { figures, setAside } = readingOf(text, language);
    expect(figures.map(({ quote }) => quote.exact)).toEqual([]);
    expect(setAside.map((aside) => aside.reason)).toContain(reason);
  });

  it('has the reason of the measure that it converts', () => {
    const { setAside } = readingOf('The camp lies 70 miles (112 km) south of the port.', 'en');
    expect(setAside.map(({ reason }) => reason)).toEqual(['distance', 'distance']);
  });
});

describe('a measure of security work', () => {
  it.each([
    ['fr', 'Les agents ont patrouillé sur 1 300 km de routes.', 1_300],
    ['en', 'Guards cleared 14 km of road.', 14],
    ['ar', 'شقت القوات 12 كيلومترا من الطرق.', 12],
    ['fr', 'Le feu a parcouru 310 hectares.', 310],
    ['en', 'Crews burned 40 acres of cannabis.', 16.1874],
    ['en', 'The average response time was 9 minutes.', 9],
    ['en', 'Volunteers gave 3,400 hours of patrol.', 3_400],
    ['fr', 'Un conducteur roulait à 212 km/h.', 212],
    ['en', 'The drugs weighed 44 kg.', 44],
    ['fr', 'La marchandise pesait 19 tonnes et 400 kilogrammes.', 19_400],
    ['ar', 'تم تنظيف مساحة قدرها 86 ألف متر مربع من الألغام.', 86_000],
  ] as const)('is a figure (%s): %s', (language, text, value) => {
    expect(readingOf(text, language).figures[0]?.value).toBeCloseTo(value, 2);
  });
});
