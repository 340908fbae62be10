import type { Indicator } from '../catalogue.js';

/** Road safety and traffic enforcement. */
export const roads: readonly Indicator[] = [
  {
    code: 'roads.accidents',
    names: { ar: 'حوادث السير', fr: 'Accidents de la circulation', en: 'Road accidents' },
    unit: '1',
    definition: 'Road accidents with bodily injury.',
    cues: {
      ar: ['حادث*/حوادث سير', 'حادث*/حوادث مرور', 'حادث*/حوادث بدني*', 'حادث*/حوادث طرق*', 'حادث*/حوادث'],
      fr: ['accident*'],
      en: ['road accident*', 'traffic accident*', 'accident*', 'crash*', 'collision*'],
    },
    dimensions: ['severity'],
  },
  {
    code: 'roads.deaths',
    names: { ar: 'قتلى حوادث السير', fr: 'Tués sur les routes', en: 'Road deaths' },
    unit: '1',
    definition: 'Persons killed in road accidents.',
    cues: {
      ar: [
        'قتيل*/قتلى/قتيلا | سير/مرور/طرق*/حادث*/حوادث',
        'شخص*/اشخاص | مصرع*/حتف*/مقتل/وفا* حادث*/حوادث',
        'وفا*/وفيات | سير/مرور/طرق*/حوادث',
      ],
      fr: ['mort*/tue*/deces/personne* | route*/routier*/routiere*/accident*/circulation mort*/tue*/deces/vie'],
      en: [
        'road death*',
        'death*/fatalit*/killed/people | road*/crash*/accident*/collision* killed/died/death*/fatal*',
      ],
    },
    dimensions: ['age', 'sex'],
  },
  {
    code: 'roads.injuries',
    names: { ar: 'جرحى حوادث السير', fr: 'Blessés sur les routes', en: 'Road injuries' },
    unit: '1',
    definition: 'Persons injured in road accidents, lightly or seriously.',
    cues: {
      ar: [
        'جريح*/جرحى/مصاب*/اخر* | سير/مرور/طرق*/حادث*/حوادث جرح*/جروح/اصيب*/اصاب*/مصاب*/جريح*',
        'اصاب* | سير/مرور/حوادث',
      ],
      fr: ['blesse*', 'blessure*', 'personne*/autre* | blesse* accident*'],
      en: ['injured', 'injur*', 'people/person*/other* | injured accident*/crash*/road*'],
    },
    dimensions: ['severity', 'age', 'sex'],
  },
  {
    code: 'roads.offences',
    names: { ar: 'مخالفات السير', fr: 'Infractions routières', en: 'Traffic offences' },
    unit: '1',
    definition: 'Traffic offences recorded.',
    cues: {
      ar: ['مخالف*/مخالفات', 'مخالف*/مخالفات سير', 'مخالف*/مخالفات مرور*'],
      fr: ['contravention*', 'infraction* code', 'infraction* | route/circulation', 'infraction* routiere*'],
      en: ['traffic offence*', 'traffic violation*', 'offence* | traffic/road', 'violation* | traffic'],
    },
    dimensions: [],
  },
  {
    code: 'roads.fines_collected',
    names: { ar: 'الغرامات المستخلصة', fr: 'Amendes perçues', en: 'Fines collected' },
    unit: 'currency',
    definition: 'Money collected as fines for traffic offences.',
    cues: {
      ar: ['غرام*/غرامات', 'مبلغ* | غرام*/مستخلص*', '| غرام*/غرامات استخلص*/مستخلص*/تحصيل'],
      fr: ['somme percue', 'amende*', 'montant* | amende*', 'montant* percu*'],
      en: ['fine*', 'amount* | fine*', 'sum collected'],
    },
    dimensions: [],
  },
  {
    code: 'roads.vehicles_impounded',
    names: { ar: 'العربات المودعة بالمحجز', fr: 'Véhicules mis en fourrière', en: 'Vehicles impounded' },
    unit: '1',
    definition: 'Vehicles placed in a pound.',
    cues: {
      ar: ['عرب*/مركب*/سيار*/ناقل* | محجز*/حجز', 'عرب*/مركب* | ايداع'],
      fr: ['vehicule* | fourriere', 'voiture* | fourriere'],
      en: ['vehicle* | impounded', 'car* | impounded'],
    },
    dimensions: [],
  },
  {
    code: 'roads.licences_withdrawn',
    names: { ar: 'رخص السياقة المسحوبة', fr: 'Permis de conduire retirés', en: 'Driving licences withdrawn' },
    unit: '1',
    definition: 'Driving licences withdrawn.',
    cues: {
      ar: ['رخص* سياق*', 'رخص* قياد*', 'رخص* | سحب*'],
      fr: ['permis conduire', 'permis | retire*/retrait*'],
      en: ['driving licence*', 'licence* | withdrawn/suspended'],
    },
    dimensions: [],
  },
];
