import { entries } from './entry.js';

/** All offences together, and the persons arrested for them. */
export const crime = entries([
  {
    code: 'crime.wanted_arrested',
    names: 'المبحوث عنهم الموقوفون | Personnes recherchées interpellées | Wanted persons arrested',
    definition: 'Persons arrested who were sought by notice or warrant in the country.',
    dimensions: ['age', 'sex'],
    ar: ['مبحوث*; مطلوب*; PERSON | بحث موضوع/مذكر*/برقي*; مذكر* بحث', 'توقيف 4100 [مبحوثا عنه]'],
    fr: ['PERSON recherch*; PERSON | recherche*; avis recherche', '4100 [personnes recherchées] interpellées'],
    en: [
      'wanted PERSON; wanted | ARREST; wanted; fugitive* !extradit*; PERSON | warrant*',
      '4100 [wanted persons] were arrested',
    ],
    unlike: ['cooperation.wanted_abroad_arrested', 'Another country sought them.', '4100 [مبحوثا عنهم] دوليا'],
  },
  {
    code: 'crime.repeat_offenders_arrested',
    names: 'ذوو السوابق الموقوفون | Récidivistes interpellés | Repeat offenders arrested',
    definition: 'Persons with a criminal record who were arrested.',
    ar: ['PERSON | سوابق; ذوي سوابق', 'توقيف 90 [شخصا] من ذوي السوابق'],
    fr: ['recidivist*; repris justice', '90 [récidivistes] interpellés'],
    en: ['repeat offender*', '90 [repeat offenders] were arrested'],
    unlike: ['documents.criminal_record_cards', 'A document was issued.', '90 [بطاقة للسوابق]'],
  },
  {
    code: 'crime.persons_referred',
    names: 'المحالون على النيابة العامة | Personnes déférées au parquet | Persons referred to prosecutors',
    definition: 'Persons brought before a prosecutor.',
    dimensions: ['age', 'sex', 'citizenship'],
    unCts: 'Persons in formal contact with the police',
    ar: [
      'PERSON/رجل*/رجال/امرا*/تاجر*/تجار | احيل*/احال*/تقديم نياب*; PERSON | احيل*; PERSON | قدم*/تقديم/امام عداله/قضاء; PERSON | نياب*',
      'تقديم 900 [شخصا] أمام النيابة العامة',
    ],
    fr: [
      'personne*/mis*/suspect* | defere*; personne* | parquet*; mis* cause*; femme*/homme* | parquet/defere*',
      '900 [personnes] déférées au parquet',
    ],
    en: ['PERSON/suspect* | referred; PERSON/suspect* | prosecutor*', '900 [people] were referred to prosecutors'],
    unlike: [
      'crime.persons_arrested',
      'They were arrested; nothing is said of a prosecutor.',
      '900 [personnes] interpellées',
    ],
  },
  {
    code: 'crime.persons_arrested',
    names: 'الأشخاص الموقوفون | Personnes interpellées | Persons arrested',
    definition: 'Persons arrested by the police or gendarmerie.',
    dimensions: ['age', 'sex', 'citizenship'],
    unCts: 'Persons in formal contact with the police',
    ar: [
      'PERSON/سائق*/رجل*/امرا* | ARREST; موقوف*; توقيف*; اجنبي*/اجانب | ARREST; جاني*/جناه | ARREST',
      'تم توقيف 8000 [شخص]',
    ],
    fr: [
      'PERSON/conducteur* | ARREST; interpellation*; arrestation*; suspect*; garde* vue',
      '8000 [personnes] interpellées',
    ],
    en: ['PERSON | ARREST; arrest*; suspect*; crew/driver* | ARREST', '8000 [people] were arrested'],
    unlike: [
      'crime.persons_referred',
      'They were brought before a prosecutor.',
      '8000 [people] were referred to prosecutors',
    ],
  },
  {
    code: 'police.stop_and_search',
    names: 'عمليات التوقيف والتفتيش | Contrôles et fouilles | Stops and searches',
    definition: 'Persons or vehicles stopped and searched, or checked for identity.',
    ar: ['عملي*/حال* تفتيش; عملي* مراقب*/تنقيط; | تفتيش', 'إجراء 6000 [عملية تفتيش]'],
    fr: ['controle* | identite/police/routier*; fouille*; perquisition*', '6000 [contrôles] d’identité'],
    en: [
      'stop search*; stops searches; stop/stops | search*; search* premises; premises | search*',
      '6000 [stops and searches]',
    ],
    unlike: ['crime.persons_arrested', 'They were arrested.', '6000 [arrests]'],
  },
  {
    code: 'crime.solved',
    names: 'القضايا التي تم حلها | Affaires élucidées | Cases solved',
    definition:
      'Recorded cases whose suspects were identified; the clearance rate is their part of all recorded cases.',
    ar: ['قضيه/قضيت*/قضايا | حل/حلها/فك/استجلاء/انجازها; قضيه/قضيت*/قضايا محلول*', 'تم حل 700 [قضية]'],
    fr: ['affaire* elucidee*/resolue*; affaire* | elucidees/elucide/resolues', '700 [affaires élucidées]'],
    en: ['case* solved/cleared; case* | solved/cleared', '700 [cases] were solved'],
    unlike: ['crime.clearance_rate', 'Their share of all cases.', 'a [clearance rate] of 70'],
  },
  {
    code: 'crime.rate',
    names: 'معدل الجريمة | Taux de criminalité | Crime rate',
    unit: '/10000',
    definition: 'Recorded crimes for each 10,000 inhabitants.',
    ar: ['جريم*/جرائم/قضيه/قضيت*/قضايا; | معدل جريم*', '80 [جريمة] لكل عشرة آلاف نسمة'],
    fr: ['crime*/infraction*/affaire*; | taux criminalite', '80 [infractions] pour dix mille habitants'],
    en: ['crime*/offence*; | crime rate', '80 [crimes] per ten thousand people'],
    unlike: ['crime.homicide_rate', 'Homicides alone, for 100,000.', '80 [homicides] per hundred thousand'],
  },
  {
    code: 'crime.felonies',
    names: 'الجنايات | Crimes | Felonies',
    definition: 'Felonies recorded: the gravest class of offences in a country’s law.',
    ar: ['جناي*/جنايات !جنائي*', 'سجلت 300 [جناية]'],
    fr: [
      'crimes !delits !violents | penal/assises/criminel*; affaire* criminelle* | crimes',
      '300 [crimes] au sens du code pénal',
    ],
    en: ['felon*', '300 [felonies] were recorded'],
    unlike: ['crime.misdemeanours', 'The middle class of offences.', '300 [délits]'],
  },
  {
    code: 'crime.misdemeanours',
    names: 'الجنح | Délits | Misdemeanours',
    definition: 'Misdemeanours recorded: the middle class of offences in a country’s law.',
    ar: ['جنح*/جنح', 'سجلت 2000 [جنحة]'],
    fr: ['delit/delits !crimes', '2000 [délits] constatés'],
    en: ['misdemeano*', '2000 [misdemeanours] were recorded'],
    unlike: ['crime.felonies', 'The gravest class.', '2000 [felonies]'],
  },
  {
    code: 'crime.recorded',
    names: 'القضايا الزجرية | Affaires pénales | Criminal cases',
    definition: 'Crimes recorded or criminal cases handled by the police, all offences together.',
    unCts: 'Total recorded crimes',
    ar: [
      'قضيه/قضيت*/قضايا زجري*; قضيه/قضيت*/قضايا اجرامي*; قضيه/قضيت*/قضايا جنائي*; جريم*/جرائم | سجل*/تسجيل; قضيه/قضيت*/قضايا | معالج*/عالج*/عولج*/سجل*/مسجل*; جرائم',
      'معالجة 738000 [قضية زجرية]',
    ],
    fr: [
      'affaire* penale*; affaire* criminelle*; crime* delit*; affaire* | traite/traitees; infraction* enregistree*; faits constates; infraction*',
      '738000 [affaires pénales] traitées',
    ],
    en: [
      'criminal case*; case* | handled/recorded; crime* | recorded/police; offence* | recorded; offence*; crimes',
      '738000 [criminal cases] were handled',
    ],
    unlike: ['crime.solved', 'Those that were solved.', '738000 [cases] were solved'],
  },
]);
