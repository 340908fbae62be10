import { entries } from './entry.js';

/** Road accidents and those who are hurt in them. */
export const roadAccidents = entries([
  {
    code: 'roads.death_rate',
    names: 'معدل الوفيات الطرقية | Taux de mortalité routière | Road death rate',
    unit: '/100000',
    definition: 'Persons killed in road accidents for each 100,000 inhabitants.',
    ar: ['DEAD | سير/مرور*/طرق*/حوادث; | معدل*/وفيات سير/مرور*/طرق*', '7 [وفيات] بحوادث السير لكل مائة ألف نسمة'],
    fr: [
      'DEAD | route*/routier*/routiere*/accident*; | mortalite routiere',
      '7 [tués] sur les routes pour cent mille habitants',
    ],
    en: ['DEAD | road*/crash*/traffic; | road death*', '7 [road deaths] per hundred thousand people'],
    unlike: ['crime.homicide_rate', 'Homicides for as many inhabitants.', '7 [homicides] per hundred thousand people'],
  },
  {
    code: 'roads.pedestrian_deaths',
    names: 'قتلى الراجلين | Piétons tués | Pedestrian deaths',
    definition: 'Pedestrians killed in road accidents.',
    dimensions: ['age', 'sex'],
    ar: ['راجل*/راجلين/مشا*/مشاه | DEAD; راجل*/راجلين', 'مصرع 800 [من الراجلين]'],
    fr: ['pieton/pietons !camera*', '800 [piétons tués]'],
    en: ['pedestrian*', '800 [pedestrians] were killed'],
    unlike: ['roads.cyclist_deaths', 'They rode a bicycle or scooter.', '800 [cyclistes] tués'],
  },
  {
    code: 'roads.cyclist_deaths',
    names: 'قتلى الدراجات الهوائية والتروتينيت | Cyclistes et trottinettistes tués | Cyclist and e-scooter deaths',
    definition: 'Riders of bicycles and scooters killed in road accidents.',
    dimensions: ['age', 'sex'],
    ar: ['دراج*/راكب*/ركاب هوائي*; تروتينيت', 'مصرع 60 [من ركاب الدراجات الهوائية]'],
    fr: ['cycliste*; trottinette*', '60 [cyclistes] tués'],
    en: ['cyclist* !motor*; scooter*', '60 [cyclists] were killed'],
    unlike: ['roads.motorcyclist_deaths', 'They rode a motorcycle.', '60 [motocyclistes] tués'],
  },
  {
    code: 'roads.motorcyclist_deaths',
    names: 'قتلى الدراجات النارية | Motocyclistes tués | Motorcyclist deaths',
    definition: 'Riders of motorcycles killed in road accidents.',
    dimensions: ['age', 'sex'],
    ar: [
      'دراج*/مستعمل*/سائق*/راكب* ناري* | DEAD; مستعمل*/سائق*/راكب* | دراجات ناري* DEAD; | DEAD دراجات ناري*',
      'مصرع 1700 [من مستعملي الدراجات النارية]',
    ],
    fr: ['motocycliste*; motard*; deux roues | DEAD; | deux roues DEAD', '1700 [motocyclistes] tués'],
    en: ['motorcyclist*; motorbike rider*', '1700 [motorcyclists] were killed'],
    unlike: ['roads.motorcycles', 'Vehicles are counted.', '1700 [motorcycles] in circulation'],
  },
  {
    code: 'roads.deaths',
    names: 'قتلى حوادث السير | Tués sur les routes | Road deaths',
    definition: 'Persons killed in road accidents.',
    dimensions: ['age', 'sex'],
    ar: [
      'قتيل*/قتلي/قتلى/قتيلا | سير/مرور*/طرق*/حادث*/حوادث; شخص*/اشخاص | DEAD حادث*/حوادث/سير/مرور*; شخص*/اشخاص | اود* بحياه; حال* | وفا*/وفيات/وفيه حوادث/سير/مرور*; وفا*/وفيات/وفيه/متوف* | سير/مرور*/طرق*/حوادث; ضحايا | سير/طرق* DEAD',
      'مصرع 400 [شخص] في حوادث السير',
    ],
    fr: [
      'mort*/tue/tues/deces/personne* | route*/routier*/routiere*/accident*/circulation mort*/tue*/deces/vie; tues !attentat* !attaque* !incendie* !terroriste*',
      '400 [tués] sur les routes',
    ],
    en: [
      'road death*; death*/fatalit*/killed/people | road*/crash*/accident*/collision* killed/died/death*/fatal*; traffic death*; killed/deaths/lives | road*',
      '400 [people] were killed in road accidents',
    ],
    unlike: ['roads.injuries', 'They were injured.', '400 [injured] in road accidents'],
  },
  {
    code: 'roads.injuries',
    names: 'جرحى حوادث السير | Blessés sur les routes | Road injuries',
    definition: 'Persons injured in road accidents, lightly or seriously.',
    dimensions: ['severity', 'age', 'sex'],
    ar: [
      'جريح*/جرحي/مصاب*/اخر* | سير/مرور*/طرق*/حادث*/حوادث جرح*/جروح/اصيب*/اصاب*/مصاب*/جريح*; اصاب* | سير/مرور*/حوادث; جريح*/جرحي; شخص*/اشخاص/اخر* | اصيب*/اصاب* جروح',
      'إصابة 3000 [آخرين] بجروح في حوادث سير',
    ],
    fr: ['blesse*; blessure*; personne*/autre* | blesse* accident*', '3000 [blessés] dans des accidents'],
    en: [
      'injured; injur*; people/person*/other* | injured accident*/crash*/road*; casualt*',
      '3000 [people] were injured in road accidents',
    ],
    unlike: ['roads.deaths', 'They were killed.', '3000 [قتيل] في حوادث السير'],
  },
  {
    code: 'roads.hit_and_run',
    names: 'حوادث الفرار | Délits de fuite | Hit-and-run accidents',
    definition: 'Accidents after which the driver fled.',
    iccs: '0907',
    ar: ['جنح*/حادث*/حوادث فرار; | جنح* فرار', 'سجلت 70 [جنحة فرار]'],
    fr: ['delit* fuite', '70 [délits de fuite]'],
    en: ['hit run', '70 [hit-and-run accidents]'],
    unlike: ['roads.accidents', 'Whether or not somebody fled.', '70 [accidents]'],
  },
  {
    code: 'roads.accidents',
    names: 'حوادث السير | Accidents de la circulation | Road accidents',
    definition: 'Road accidents with bodily injury.',
    dimensions: ['severity'],
    ar: [
      'حادث*/حوادث سير; حادث*/حوادث مرور*; حادث*/حوادث بدني*; حادث*/حوادث طرق*; حادث*/حوادث',
      'وقوع 2100 [حادثة سير]',
    ],
    fr: ['accident*', '2100 [accidents] de la circulation'],
    en: ['road accident*; traffic accident*; accident*; crash/crashes; collision*', '2100 [road accidents]'],
    unlike: ['roads.deaths', 'Persons are counted.', '2100 [people] killed in road accidents'],
  },
]);
