/** Months as the newsrooms of each region name them, folded; two-word names of the Levant are joined by a space. */
const rows = [
  'يناير جانفي كانون_الثاني janvier january jan',
  'فبراير فيفري شباط fevrier february feb',
  'مارس اذار mars march',
  'ابريل افريل نيسان avril april',
  'ماي مايو ايار mai may',
  'يونيو جوان حزيران juin june',
  'يوليوز يوليو جويليه تموز juillet july',
  'غشت اغسطس اوت اب aout august',
  'شتنبر سبتمبر ايلول septembre september',
  'اكتوبر تشرين_الاول octobre october',
  'نونبر نوفمبر تشرين_الثاني novembre november',
  'دجنبر ديسمبر كانون_الاول decembre december',
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
