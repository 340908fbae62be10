/** Months as the newsrooms of each region name them, folded; two-word names of the Levant are joined by a space. */
const rows = [
  'يناير جانفي كانون_الثاني janvier janv january jan',
  'فبراير فيفري شباط fevrier fevr february feb',
  'مارس اذار mars march mar',
  'ابريل افريل نيسان avril avr april apr',
  'ماي مايو ايار mai may',
  'يونيو جوان حزيران juin june jun',
  'يوليوز يوليو جويليه تموز juillet juil july jul',
  'غشت اغسطس اوت اب aout august aug',
  'شتنبر سبتمبر ايلول septembre september sept sep',
  'اكتوبر تشرين_الاول octobre october oct',
  'نونبر نوفمبر تشرين_الثاني novembre november nov',
  'دجنبر ديسمبر كانون_الاول decembre december dec',
];

/** Month number by its folded name. */
export const monthWords: ReadonlyMap<string, number> = new Map(
  rows.flatMap((row, index) => row.split(' ').map((name) => [name.replace('_', ' '), index + 1] as const)),
);

/** Weekday numbers from Monday, by their folded names. */
export const weekdayWords: ReadonlyMap<string, number> = new Map(
  [
    'الاثنين الاثنبن lundi monday',
    'الثلاثاء mardi tuesday',
    'الاربعاء mercredi wednesday',
    'الخميس jeudi thursday',
    'الجمعه vendredi friday',
    'السبت samedi saturday',
    'الاحد dimanche sunday',
  ].flatMap((row, index) => row.split(' ').map((name) => [name, index] as const)),
);
