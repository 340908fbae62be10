import type { Indicator } from '../catalogue.js';

/** Irregular migration, customs, smuggling. */
export const borders: readonly Indicator[] = [
  {
    code: 'migration.attempts_foiled',
    names: {
      ar: 'محاولات الهجرة غير النظامية المحبطة',
      fr: 'Tentatives d’émigration irrégulière avortées',
      en: 'Irregular migration attempts foiled',
    },
    unit: '1',
    definition: 'Attempts at irregular emigration that were stopped.',
    cues: {
      ar: ['محاول* هجر*', 'محاول* | هجر*', 'مرشح* هجر*', 'محاول* عبور'],
      fr: [
        'tentative* migration',
        'tentative* emigration',
        'tentative* | migra*/emigra*/irregulier*',
        'candidat* emigration',
      ],
      en: ['migration attempt*', 'attempt* | migra*/irregular', 'crossing attempt*'],
    },
    dimensions: ['citizenship', 'age', 'sex'],
  },
  {
    code: 'migration.migrants_rescued',
    names: { ar: 'المهاجرون الذين تم إنقاذهم', fr: 'Migrants secourus', en: 'Migrants rescued' },
    unit: '1',
    definition: 'Migrants rescued at sea.',
    cues: {
      ar: ['مهاجر*/مرشح*/شخص*/اشخاص | انقاذ/انقذ* مهاجر*/هجر*/بحر', 'مهاجر* | انقاذ/انقذ*/اسعاف'],
      fr: ['migrant*/personne* | secour*/sauv* migra*/mer', 'migrant* | secour*/sauvetage'],
      en: ['migrant*/people | rescued'],
    },
    dimensions: ['sex', 'age'],
  },
  {
    code: 'migration.migrants_intercepted',
    names: { ar: 'المهاجرون الموقوفون', fr: 'Migrants interceptés', en: 'Migrants intercepted' },
    unit: '1',
    definition: 'Migrants stopped on land or at sea.',
    cues: {
      ar: ['مهاجر*/مهاجرين', 'مرشح* هجر*', 'مرشح* | هجر*', 'مجتاز*'],
      fr: ['migrant*', 'candidat* | emigration/migration/immigration'],
      en: ['migrant*'],
    },
    dimensions: ['sex', 'age', 'citizenship'],
  },
  {
    code: 'migration.networks_dismantled',
    names: {
      ar: 'شبكات تهريب المهاجرين المفككة',
      fr: 'Réseaux de trafic de migrants démantelés',
      en: 'Smuggling networks dismantled',
    },
    unit: '1',
    definition: 'Networks of migrant smugglers or traffickers dismantled.',
    cues: {
      ar: ['شبك*/شبكات', 'شبك*/شبكات اجرامي*'],
      fr: ['reseau* | trafic/traite/migra*/demantel*', 'reseau* criminel*', 'reseaux'],
      en: ['network* | smuggl*/traffick*/dismantled', 'smuggling network*'],
    },
    dimensions: [],
  },
  {
    code: 'customs.revenue',
    names: { ar: 'المداخيل الجمركية', fr: 'Recettes douanières', en: 'Customs revenue' },
    unit: 'currency',
    definition: 'Money collected by customs.',
    cues: {
      ar: ['مداخيل جمرك*', 'مداخيل', 'عائدات جمرك*'],
      fr: ['recette* douan*', 'recettes'],
      en: ['customs revenue*', 'customs duties'],
    },
    dimensions: [],
  },
  {
    code: 'customs.value_seized',
    names: { ar: 'قيمة المحجوزات', fr: 'Valeur des saisies', en: 'Value of goods seized' },
    unit: 'currency',
    definition: 'Value of smuggled goods seized.',
    cues: {
      ar: ['قيم* محجوز*', 'قيم* سلع', 'قيم* بضائع', '| قيم* محجوز*/سلع/بضائع'],
      fr: ['valeur* saisi*', 'valeur* marchandise*', '| valeur saisi*/marchandise*'],
      en: ['value seized', 'value goods', '| value seized/goods'],
    },
    dimensions: [],
  },
  {
    code: 'customs.cash_seized',
    names: { ar: 'الأموال المحجوزة', fr: 'Espèces saisies', en: 'Cash seized' },
    unit: 'currency',
    definition: 'Cash seized in operations.',
    cues: {
      ar: ['مبلغ* مالي*', 'مبالغ مالي*', 'نقد*', 'عمل* صعب*', '| مبلغ*/مبالغ/نقد* حجز*/ضبط*'],
      fr: ['espece*', 'liquide*', 'devise*', '| espece*/liquide*/numeraire'],
      en: ['cash', 'currency', '| cash'],
    },
    dimensions: [],
  },
  {
    code: 'customs.cigarettes_seized',
    names: { ar: 'علب السجائر المحجوزة', fr: 'Paquets de cigarettes saisis', en: 'Cigarette packs seized' },
    unit: '1',
    definition: 'Packs of smuggled cigarettes seized.',
    cues: {
      ar: ['علب* سجائر', 'سيجار*/سجائر', 'علب* | سجائر'],
      fr: ['paquet* cigarette*', 'cigarette*'],
      en: ['cigarette pack*', 'pack* cigarette*', 'cigarette*'],
    },
    dimensions: [],
  },
];
