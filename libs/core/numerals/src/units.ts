import { moneyRows } from './currencies.js';
import { tableOf, type Table } from './unit-rows.js';

const shared = `
% 1 1 %,٪
% 0.1 1 ‰,؉
L 1 1 l
ha 1 1 ha
km/h 1 1 km / h
kg 1 1 kg
kg 0.001 1 g
km 1 1 km
m2 1 1 m ²,m2,m²
min 1 1 min
m2 1 1 m 2
ha 100 1 km ²,km 2,km2,km²
L 0.001 1 ml
L 0.01 1 cl
L 100 1 hl
kg 0.001 1 gr,grs
kg 0.000001 1 mg
kg 1 1 kgs
km/h 1 1 kmh,kph
`;

export const unitTables: Readonly<Record<'ar' | 'fr' | 'en', Table>> = {
  ar: tableOf(`${shared}${moneyRows.ar}
% 1 1 في المائه,في المئه,بالمائه,بالمئه,في الميه,بالميه,بالمايه,في المايه
% 0.1 1 في الالف,بالالف
pp 1 1 نقطه مئويه,نقاط مئويه,نقط مئويه,نقطه,نقاط,نقط
pp 1 2 نقطتين,نقطتان,نقطتين مئويتين,نقطتان مئويتان
kg 1000 1 طن,طنا,اطنان
kg 1000 2 طنين,طنان
kg 100 1 قنطار,قنطارا,قناطير
kg 100 2 قنطاران,قنطارين
kg 1 1 كيلوغرام,كيلوغراما,كيلوغرامات,كيلوجرام,كيلوجراما,كيلوجرامات,كيلوغ,كيلوغم,كيلوجم,كلغ,كلغم,كلجم,كغ,كغم,كجم,كيلو,كيلوا,كيلوهات,كيلوات
kg 1 1 كيلو غرام,كيلو غراما,كيلو غرامات,كيلو جرام,كيلو جراما,كيلو جرامات,كيلو قرام,كيلوقرام
kg 1 2 كيلوغرامين,كيلوغرامان,كيلوجرامين,كيلوجرامان
kg 0.001 1 غرام,غراما,غرامات,جرام,جراما,جرامات,قرام,قراما,غ,غم,جم
kg 0.000001 1 مجم,ملغ,ملغم,ملجم,ميليغرام,ملليغرام,مليغرام,ميليجرام,مليجرام,ملليجرام,مللي جرام,ملي جرام,ملي غرام,مللي غرام
L 1 1 لتر,لترا,لترات,ليتر,ليترا,ليترات
L 0.001 1 مل,مليلتر,ملليلتر,ميليلتر,مللي لتر,ملي لتر,سم مكعب,سنتيمتر مكعب,سنتيمترا مكعبا
L 1000 1 متر مكعب,مترا مكعبا,امتار مكعبه,م ³
L 3.785411784 1 غالون,غالونا,غالونات,جالون,جالونا,جالونات
ha 1 1 هكتار,هكتارا,هكتارات
ha 0.42 1 فدان,فدانا,افدنه
ha 0.1 1 دونم,دونما,دونمات
ha 100 1 كيلومتر مربع,كيلومترا مربعا,كيلومترات مربعه,كيلو متر مربع,كيلو مترا مربعا,كم مربع,كلم مربع,كم ²,كلم ²
km/h 1 1 كيلومترا في الساعه,كيلومتر في الساعه,كيلومترات في الساعه,كيلو مترا في الساعه,كيلو متر في الساعه,كلم في الساعه,كم في الساعه
km/h 1 1 كلم / س,كم / س,كلم / ساعه,كم / ساعه,كلم / الساعه,كم / الساعه,كيلومتر / ساعه,كيلومتر / الساعه,كيلومترا بالساعه,كيلومتر بالساعه,كم بالساعه
km 1 1 كيلومتر,كيلومترا,كيلومترات,كيلو متر,كيلو مترا,كيلو مترات,كلم,كم
km 0.001 1 متر,مترا,امتار,متر طولي
km 0.00001 1 سم,سنتيمتر,سنتيمترا,سنتيمترات,سنتم
mi 1 1 ميل,ميلا,اميال
mi 1.15077945 1 ميل بحري,ميلا بحريا,اميال بحريه
m2 1 1 متر مربع,مترا مربعا,امتار مربعه,م ²,م 2,م مربع
min 1 1 دقيقه,دقائق
min 1 2 دقيقتين,دقيقتان
min 0.0166666666666667 1 ثانيه,ثواني,ثوان
h 1 1 ساعه,ساعات
h 1 2 ساعتين,ساعتان
d 1 1 يوم,يوما,ايام
d 1 2 يومين,يومان
wk 1 1 اسبوع,اسبوعا,اسابيع
wk 1 2 اسبوعين,اسبوعان
mo 1 1 شهر,شهرا,اشهر,شهور
mo 1 2 شهرين,شهران
a 1 1 سنه,سنوات,عام,عاما,اعوام
a 1 2 سنتين,سنتان,عامين,عامان
x 1 1 مرات,مره,اضعاف
x 1 2 مرتين,مرتان,ضعفين
`),
  fr: tableOf(`${shared}${moneyRows.fr}
% 1 1 pour cent,p . 100,p . cent,p . c .,p . c,pourcent,pct,pc
% 0.1 1 pour mille
pp 1 1 points de pourcentage,point de pourcentage,points de pour cent,points,point,pts,pt
kg 1000 1 tonnes,tonne,tonnes metriques,tonne metrique,t
kg 100 1 quintaux,quintal
kg 1 1 kilogrammes,kilogramme,kilos,kilo
kg 0.001 1 grammes,gramme
kg 0.000001 1 milligrammes,milligramme
L 1 1 litres,litre
L 0.001 1 millilitres,millilitre
L 0.01 1 centilitres,centilitre
L 100 1 hectolitres,hectolitre
L 1000 1 metres cubes,metre cube,m ³
L 3.785411784 1 gallons,gallon
ha 1 1 hectares,hectare,d ' hectares
km 1 1 kilometres,kilometre
km 0.001 1 metres,metre
km 0.00001 1 centimetres,centimetre,cm
mi 1.15077945 1 milles marins,mille marin,milles nautiques,mille nautique
km/h 1 1 kilometres par heure,kilometres a l ' heure,kilometres a l ’ heure,kilometres heure,km a l ' heure,km a l ’ heure,km heure
m2 1 1 metres carres,metre carre
ha 100 1 kilometres carres,kilometre carre
min 1 1 minutes,minute,mn
min 0.0166666666666667 1 secondes,seconde
h 1 1 heures,heure
d 1 1 jours,jour
wk 1 1 semaines,semaine
mo 1 1 mois
a 1 1 ans,an,annees,annee
x 1 1 fois
`),
  en: tableOf(`${shared}${moneyRows.en}
% 1 1 per cent,percent,pc,pct
% 0.1 1 per mille,per mil
pp 1 1 percentage points,percentage point,percent points,points,point,ppt,pp,ppts
kg 1000 1 tonnes,tonne,tons,ton,metric tons,metric ton,metric tonnes,metric tonne
kg 907.18474 1 short tons,short ton
kg 100 1 quintals,quintal
kg 1 1 kilogrammes,kilogramme,kilograms,kilogram,kilos,kilo
kg 0.001 1 grams,grammes,gram,gramme
kg 0.000001 1 milligrams,milligrammes,milligram,milligramme
kg 0.45359237 1 lb,lbs
kg 0.028349523125 1 ounces,ounce,oz
L 1 1 litres,litre,liters,liter
L 0.001 1 millilitres,milliliters,millilitre,milliliter
L 1000 1 cubic metres,cubic meters,cubic metre,cubic meter,m ³
L 3.785411784 1 gallons,gallon
ha 1 1 hectares,hectare
ha 0.40468564224 1 acres,acre
ha 100 1 square kilometres,square kilometers,square kilometre,square kilometer,sq km
ha 258.9988110336 1 square miles,square mile,sq mi
m2 1 1 square metres,square meters,square metre,square meter,sq m
m2 0.09290304 1 square feet,square foot,sq ft
km 1 1 kilometres,kilometers,kilometre,kilometer
km 0.001 1 metres,meters,metre,meter
km 0.00001 1 centimetres,centimeters,cm
km 0.0003048 1 feet,foot,ft
mi 1 1 miles,mile
mi 1.15077945 1 nautical miles,nautical mile
km/h 1 1 kilometres per hour,kilometers per hour,kilometres an hour,kilometers an hour,km per hour,km an hour
mph 1 1 mph,miles per hour,miles an hour
min 1 1 minutes,minute,mins
s 1 1 seconds,second
h 1 1 hours,hour,hrs
d 1 1 days,day
wk 1 1 weeks,week
mo 1 1 months,month
a 1 1 years,year
x 1 1 times
`),
};

/** What a figure is counted per, by the words behind it. `{}` is a number, which becomes the denominator. */
export const perPhrases: Readonly<Record<'ar' | 'fr' | 'en', readonly (readonly [phrase: string, suffix: string])[]>> =
  {
    ar: [
      ['في اليوم', '/d'],
      ['كل يوم', '/d'],
      ['يوميا', '/d'],
      ['لكل {} نسمه', '/'],
      ['لكل {} من السكان', '/'],
      ['لكل {} ساكن', '/'],
      ['من كل {} نسمه', '/'],
      ['من كل {} ساكن', '/'],
      ['لكل {}', '/'],
      ['لكل مليون نسمه', '/1000000'],
    ],
    fr: [
      ['par jour', '/d'],
      ['par an', '/a'],
      ['pour {} habitants', '/'],
      ['par {} habitants', '/'],
      ['par {}', '/'],
      ['pour mille habitants', '/1000'],
      ['par million de personnes', '/1000000'],
      ["par million d ' habitants", '/1000000'],
    ],
    en: [
      ['a day', '/d'],
      ['per day', '/d'],
      ['every day', '/d'],
      ['each day', '/d'],
      ['a year', '/a'],
      ['per million people', '/1000000'],
      ['per {} population', '/'],
      ['per {} people', '/'],
      ['per {} inhabitants', '/'],
      ['per {} residents', '/'],
      ['per {}', '/'],
      ['per lakh women population', '/100000'],
      ['per lakh population', '/100000'],
      ['per lakh', '/100000'],
      ['per million inhabitants', '/1000000'],
      ['per million', '/1000000'],
    ],
  };
