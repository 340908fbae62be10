import type { Indicator } from '../catalogue.js';

/** Identity documents, residence, visas. */
export const documents: readonly Indicator[] = [
  {
    code: 'documents.identity_cards',
    names: { ar: 'البطائق الوطنية للتعريف', fr: 'Cartes nationales d’identité', en: 'National identity cards' },
    unit: '1',
    definition: 'National identity cards issued; cards to citizens abroad have the population `diaspora`.',
    cues: {
      ar: ['بطاق*/بطائق تعريف*', 'بطاق*/بطائق وطني*', 'بطاق*/بطائق هوي*', 'بطاق*/بطائق | تعريف* !سوابق'],
      fr: ['carte* identite', 'cnie', 'carte* nationale*', 'carte* | identite'],
      en: ['identity card*', 'id card*', 'card* | identity', 'national card*'],
    },
    dimensions: ['population', 'age', 'sex'],
  },
  {
    code: 'documents.criminal_record_cards',
    names: { ar: 'بطائق السوابق', fr: 'Fiches anthropométriques', en: 'Criminal-record cards' },
    unit: '1',
    definition: 'Extracts of police records issued on request.',
    cues: {
      ar: ['بطاق*/بطائق سوابق', 'بطاق*/بطائق عدلي*', 'شهاد*/شهادات سوابق', 'بطاق*/بطائق | سوابق !تعريف'],
      fr: ['fiche* anthropometrique*', 'casier* judiciaire*', 'extrait* casier*'],
      en: ['criminal record*', 'police record*', 'police clearance*'],
    },
    dimensions: ['population', 'age'],
  },
  {
    code: 'documents.residence_permits',
    names: { ar: 'سندات إقامة الأجانب', fr: 'Titres de séjour', en: 'Residence permits' },
    unit: '1',
    definition: 'Residence permits issued to foreign nationals.',
    cues: {
      ar: ['سند*/سندات اقام* !استثنائي*', 'بطاق*/بطائق اقام*', 'شهاد*/شواهد اقام*', 'رخص* اقام* !استثنائي*'],
      fr: ['titre* sejour', 'carte* sejour', 'carte* residence', 'permis sejour !exceptionnel*'],
      en: ['residence permit* !exceptional', 'residence card*', 'residency permit* !exceptional'],
    },
    dimensions: ['sex'],
  },
  {
    code: 'documents.visas',
    names: { ar: 'تأشيرات الدخول', fr: 'Visas d’entrée', en: 'Entry visas' },
    unit: '1',
    definition: 'Visas issued, among them those issued at the border.',
    cues: { ar: ['تاشير*/تاشيرات'], fr: ['visa*'], en: ['visa*'] },
    dimensions: [],
  },
  {
    code: 'documents.exceptional_residence_permits',
    names: {
      ar: 'رخص الإقامة الاستثنائية',
      fr: 'Autorisations exceptionnelles de séjour',
      en: 'Exceptional residence permits',
    },
    unit: '1',
    definition: 'Residence permits granted by exception.',
    cues: {
      ar: ['رخص*/سند* اقام* استثنائي*'],
      fr: [
        'autorisation*/permis/titre* sejour exceptionnel*',
        'autorisation* exceptionnelle* sejour',
        'permis residence exceptionnel*',
      ],
      en: ['exceptional residence', 'exceptional residency', 'exceptional stay'],
    },
    dimensions: [],
  },
  {
    code: 'documents.passports',
    names: { ar: 'جوازات السفر', fr: 'Passeports', en: 'Passports' },
    unit: '1',
    definition: 'Passports issued.',
    cues: { ar: ['جواز*/جوازات سفر'], fr: ['passeport*'], en: ['passport*'] },
    dimensions: ['population', 'age'],
  },
];
