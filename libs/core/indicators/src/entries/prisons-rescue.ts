import type { Indicator } from '../catalogue.js';

/** Prisons, civil protection, fires. */
export const prisonsAndRescue: readonly Indicator[] = [
  {
    code: 'prisons.population',
    names: { ar: 'الساكنة السجنية', fr: 'Population carcérale', en: 'Prison population' },
    unit: '1',
    definition: 'Persons held in prisons on a date.',
    cues: {
      ar: ['سجين*/سجناء/سجينا', 'نزيل*/نزلاء/نزيلا', 'معتقل*', 'ساكن* سجني*'],
      fr: ['detenu*', 'prisonnier*', 'population carcerale'],
      en: ['prisoner*', 'inmate*', 'detainee*', 'prison population'],
    },
    dimensions: ['sex', 'age', 'citizenship'],
    unCts: 'Persons held in prisons',
  },
  {
    code: 'prisons.pretrial_share',
    names: {
      ar: 'نسبة المعتقلين الاحتياطيين',
      fr: 'Part des détenus en préventive',
      en: 'Share of pre-trial detainees',
    },
    unit: '%',
    definition: 'Share of the prison population that awaits trial.',
    cues: {
      ar: ['احتياطي*', '| اعتقال احتياطي*', '| معتقل* احتياطي*'],
      fr: ['preventive', 'detention preventive', 'prevenu*', '| detention preventive'],
      en: ['pretrial', 'pre trial', 'remand', '| pre trial', '| remand'],
    },
    dimensions: [],
  },
  {
    code: 'prisons.occupancy_rate',
    names: { ar: 'نسبة الاكتظاظ', fr: 'Taux d’occupation', en: 'Prison occupancy rate' },
    unit: '%',
    definition: 'Prisoners for each hundred places.',
    cues: {
      ar: ['نسب*/معدل* اكتظاظ', 'نسب*/معدل* ملء', 'نسب*/معدل* اشغال', '| اكتظاظ'],
      fr: ['taux occupation', 'taux surpopulation', '| taux occupation', '| surpopulation'],
      en: ['occupancy rate', 'overcrowding', '| occupancy'],
    },
    dimensions: [],
  },
  {
    code: 'prisons.facilities',
    names: { ar: 'المؤسسات السجنية', fr: 'Établissements pénitentiaires', en: 'Prison facilities' },
    unit: '1',
    definition: 'Prisons in service.',
    cues: {
      ar: ['مؤسس*/مؤسسات سجني*', 'سجن*/سجون', 'مؤسس* | سجني*/سجون'],
      fr: ['etablissement* penitentiaire*', 'prison*', 'etablissement* | penitentiaire*/prison*'],
      en: ['prison*', 'prison facilit*', 'facilit* | prison*'],
    },
    dimensions: [],
  },
  {
    code: 'prisons.bed_capacity',
    names: { ar: 'الطاقة الاستيعابية للسجون', fr: 'Capacité des prisons', en: 'Prison bed capacity' },
    unit: '1',
    definition: 'Places in prisons.',
    cues: {
      ar: ['سرير*/اسر*', 'طاق* استيعابي*'],
      fr: ['lit*', 'place* | prison*/capacite', 'capacite'],
      en: ['bed*', 'capacity'],
    },
    dimensions: [],
  },
  {
    code: 'rescue.interventions',
    names: {
      ar: 'تدخلات الوقاية المدنية',
      fr: 'Interventions de la protection civile',
      en: 'Civil protection interventions',
    },
    unit: '1',
    definition: 'Interventions of civil protection.',
    cues: {
      ar: ['تدخل* | وقاي* مدني*', 'تدخل* | حماي* مدني*'],
      fr: ['intervention* | protection civile', 'intervention* | pompier*'],
      en: ['intervention* | civil protection', 'callout*'],
    },
    dimensions: [],
  },
  {
    code: 'rescue.drowning_deaths',
    names: { ar: 'وفيات الغرق', fr: 'Noyades', en: 'Drowning deaths' },
    unit: '1',
    definition: 'Persons drowned.',
    cues: { ar: ['غريق*/غرق*/غرقى', '| غرق'], fr: ['noyade*', 'noye*'], en: ['drown*', '| drowned'] },
    dimensions: ['age', 'sex'],
  },
  {
    code: 'rescue.forest_fires',
    names: { ar: 'حرائق الغابات', fr: 'Feux de forêt', en: 'Forest fires' },
    unit: '1',
    definition: 'Forest fires recorded.',
    cues: {
      ar: ['حريق*/حرائق غاب*', 'حريق*/حرائق | غاب*'],
      fr: ['feu* foret*', 'incendie* foret*', 'incendie*'],
      en: ['forest fire*', 'wildfire*', 'fire* | forest*'],
    },
    dimensions: [],
  },
  {
    code: 'rescue.area_burned',
    names: { ar: 'المساحة المحروقة', fr: 'Superficie brûlée', en: 'Area burned' },
    unit: 'ha',
    definition: 'Area burned by forest fires.',
    cues: {
      ar: ['| حرائق/حريق*/نار/نيران/اتت', '| محروق*'],
      fr: ['| incendie*/feu*/brul*/flamme*'],
      en: ['| fire*/burn*'],
    },
    dimensions: [],
  },
];
