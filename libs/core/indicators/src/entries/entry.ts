import { type Dimension, type Indicator, type Language, languages } from '../catalogue.js';

/** The cues of one language, parted by semicolons, and a sentence that they must recognise, its counted noun in brackets. */
type CuesAndExample = readonly [cues: string, example: string];

/** An indicator as it is written in these files. */
export type Entry = Readonly<Record<Language, CuesAndExample>> & {
  readonly code: string;
  /** Arabic, French and English, parted by bars. */
  readonly names: string;
  /** A count, unless another UCUM code is given. */
  readonly unit?: string;
  readonly definition: string;
  readonly dimensions?: readonly Dimension[];
  readonly iccs?: string;
  readonly unCts?: string;
  readonly unlike: readonly [code: string, because: string, example: string];
};

/** Nouns that head many counted phrases: a cue names them by one word in capitals. */
const nouns: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ar: {
    CASE: 'قضيه/قضيت*/قضايا/جريم*/جرائم/حال*/ملف*/شكاي*/شكوي/بلاغ*/محضر*/محاضر/جنح*/فعل/افعال/اعتداء*',
    PERSON: 'شخص*/اشخاص/موقوف*/متهم*/مشتبه*/فرد*/افراد/متورط*/مواطن*/عنصر*/عناصر/مطلوب*',
    ARREST: 'توقيف*/اوقف*/ايقاف/موقوف*/اعتقال*/اعتقل*/ضبط*/القبض/قبض/توقيفهم',
    SEIZE: 'حجز*/محجوز*/ضبط*/مضبوط*/مصادر*/صادر*/ضبطيات/احبط*/احباط',
    DEAD: 'قتيل*/قتلي/قتل/اود*/بحياه/ارواح/توفو*/قضي/قضوا/لقي/مقتل/مصرع*/وفا*/وفيات/وفيه/حتف*/ضحايا/توفي*/لقوا/متوف*/هالك*',
    HURT: 'جريح*/جرحي/اصاب*/مصاب*/اصيب*/جروح*',
  },
  fr: {
    CASE: 'affaire*/cas/infraction*/fait/faits/plainte*/delit*/crime/crimes/dossier*/signalement*/acte/actes',
    PERSON: 'personne*/individu*/suspect*/mis/prevenu*/auteur*/homme*/membre*',
    ARREST: 'interpel*/arret*/arrestation*/apprehend*',
    SEIZE: 'saisi*/intercept*/confisqu*',
    DEAD: 'mort/morts/mortes/tue/tues/tuee/tuees/deces/decede*/victime*/vie/vies/peri',
    HURT: 'blesse/blesses/blessee/blessees/blessure*',
  },
  en: {
    CASE: 'case*/offence*/offense*/crime*/incident*/report/reports/complaint*',
    PERSON: 'person/persons/people/suspect*/individual*/men/man/women/woman/member*',
    ARREST: 'arrest*/detain*/apprehend*/caught',
    SEIZE: 'seiz*/confiscat*/intercept*/haul',
    DEAD: 'dead/death*/killed/died/die/fatalit*/lives',
    HURT: 'injur*/wounded/hurt/casualt*',
  },
};

/** Turns what these files say into the catalogue's entries. */
export function entries(list: readonly Entry[]): Indicator[] {
  return list.map((entry) => {
    const [code, because, example] = entry.unlike;
    const names = entry.names.split('|').map((name) => name.trim());
    return {
      code: entry.code,
      names: byLanguage((language) => names[languages.indexOf(language)] ?? ''),
      unit: entry.unit ?? '1',
      definition: entry.definition,
      cues: byLanguage((language) => entry[language][0].split(';').map((cue) => withNouns(cue.trim(), language))),
      dimensions: entry.dimensions ?? [],
      ...(entry.iccs === undefined ? {} : { iccs: entry.iccs }),
      ...(entry.unCts === undefined ? {} : { unCts: entry.unCts }),
      examples: byLanguage((language) => entry[language][1]),
      unlike: { code, because, example },
    };
  });
}

function byLanguage<Said>(say: (language: Language) => Said): Record<Language, Said> {
  return { ar: say('ar'), fr: say('fr'), en: say('en') };
}

function withNouns(cue: string, language: Language): string {
  return cue.replace(/[A-Z]+/gu, (noun) => nouns[language][noun] ?? noun);
}
