import type { Place } from '../catalogue.js';
import { placesOf } from './place-rows.js';

/** The departments of France beside those that stand with its regions; many are named after a river or an everyday word. */
export const frenchDepartments: readonly Place[] = placesOf(`
FR-01<FR-ARA|آن الفرنسية|département de l'Ain||l'Ain
FR-02<FR-HDF|إين الفرنسية|Aisne
FR-03<FR-ARA|ألييه الفرنسية|Allier~
FR-04<FR-PAC|ألب أوت بروفانس|Alpes-de-Haute-Provence
FR-05<FR-PAC|أوت ألب|Hautes-Alpes
FR-07<FR-ARA|أرديش|Ardèche
FR-08<FR-GES|آردين|Ardennes~
FR-09<FR-OCC|أرييج|Ariège
FR-10<FR-GES|أوب الفرنسية|Aube~
FR-11<FR-OCC|أود الفرنسية|Aude~
FR-12<FR-OCC|أفيرون|Aveyron
FR-14<FR-NOR|كالفادوس|Calvados~
FR-15<FR-ARA|كانتال الفرنسية|Cantal~
FR-16<FR-NAQ|شارانت|Charente
FR-17<FR-NAQ|شارانت ماريتيم|Charente-Maritime
FR-18<FR-CVL|شير الفرنسية|Cher~
FR-19<FR-NAQ|كوريز الفرنسية|Corrèze
FR-2A<FR-20R|كورسيكا الجنوبية|Corse-du-Sud
FR-2B<FR-20R|كورسيكا العليا|Haute-Corse
FR-21<FR-BFC|كوت دور|Côte-d'Or
FR-22<FR-BRE|كوت دارمور|Côtes-d'Armor
FR-23<FR-NAQ|كروز الفرنسية|Creuse~
FR-24<FR-NAQ|دوردوني|Dordogne
FR-25<FR-BFC|دو الفرنسية|Doubs~
FR-26<FR-ARA|دروم الفرنسية|Drôme
FR-27<FR-NOR|أور الفرنسية|Eure
FR-28<FR-CVL|أور إي لوار|Eure-et-Loir
FR-29<FR-BRE|فينيستير|Finistère
FR-32<FR-OCC|جيرس الفرنسية|Gers~
FR-36<FR-CVL|أندر الفرنسية|Indre
FR-37<FR-CVL|أندر إي لوار|Indre-et-Loire
FR-39<FR-BFC|جورا الفرنسية|département du Jura
FR-40<FR-NAQ|لاند الفرنسية|Landes~
FR-41<FR-CVL|لوار إي شير|Loir-et-Cher
FR-42<FR-ARA|لوار الفرنسية|Loire~
FR-43<FR-ARA|أوت لوار|Haute-Loire
FR-45<FR-CVL|لواريه الفرنسية|Loiret
FR-46<FR-OCC|لوت الفرنسية|Lot~~
FR-47<FR-NAQ|لوت إي غارون|Lot-et-Garonne
FR-48<FR-OCC|لوزير الفرنسية|Lozère
FR-49<FR-PDL|مين إي لوار|Maine-et-Loire
FR-50<FR-NOR|مانش الفرنسية|département de la Manche
FR-51<FR-GES|مارن الفرنسية|Marne~
FR-52<FR-GES|أوت مارن|Haute-Marne
FR-53<FR-PDL|ماين الفرنسية|Mayenne
FR-54<FR-GES|مورت إي موزيل|Meurthe-et-Moselle
FR-55<FR-GES|موز الفرنسية|Meuse~
FR-56<FR-BRE|موربيهان|Morbihan
FR-57<FR-GES|موزيل الفرنسية|Moselle
FR-58<FR-BFC|نييفر|Nièvre
FR-60<FR-HDF|واز الفرنسية|Oise
FR-61<FR-NOR|أورن الفرنسية|Orne~
FR-63<FR-ARA|بوي دو دوم|Puy-de-Dôme
FR-64<FR-NAQ|بيرينيه أتلانتيك|Pyrénées-Atlantiques
FR-65<FR-OCC|أوت بيرينيه|Hautes-Pyrénées
FR-66<FR-OCC|بيرينيه أوريانتال|Pyrénées-Orientales
FR-70<FR-BFC|أوت سون|Haute-Saône
FR-71<FR-BFC|سون إي لوار|Saône-et-Loire
FR-72<FR-PDL|سارت الفرنسية|Sarthe
FR-73<FR-ARA|سافوا الفرنسية|Savoie
FR-74<FR-ARA|أوت سافوا|Haute-Savoie
FR-79<FR-NAQ|دو سيفر|Deux-Sèvres
FR-80<FR-HDF|سوم الفرنسية|Somme~~
FR-81<FR-OCC|تارن الفرنسية|Tarn~
FR-82<FR-OCC|تارن إي غارون|Tarn-et-Garonne
FR-83<FR-PAC|فار الفرنسية|Var~
FR-84<FR-PAC|فوكلوز|Vaucluse
FR-85<FR-PDL|فونديه|Vendée
FR-86<FR-NAQ|فيين الفرنسية|département de la Vienne
FR-87<FR-NAQ|أوت فيين|Haute-Vienne
FR-88<FR-GES|فوج الفرنسية|Vosges
FR-89<FR-BFC|يون الفرنسية|Yonne
FR-90<FR-BFC|إقليم بلفور|Territoire de Belfort
`);

/** Counties and regions of the United Kingdom that police figures are given for. */
export const britishCounties: readonly Place[] = placesOf(
  `
جنوب يوركشاير|South Yorkshire
شمال يوركشاير|North Yorkshire
شرق يوركشاير|East Yorkshire|East Riding of Yorkshire
يوركشاير|Yorkshire|Yorkshire and the Humber|Yorkshire and Humber
هامبرسايد|Humberside
نورثمبريا|Northumbria
تاين ووير|Tyne and Wear
تيسايد|Teesside
كمبريا|Cumbria
تشيشاير|Cheshire
ديربيشاير|Derbyshire
نوتنغهامشاير|Nottinghamshire
ليسترشاير|Leicestershire
لينكولنشاير|Lincolnshire
نورثهامبتونشاير|Northamptonshire
ستافوردشاير|Staffordshire
شروبشاير|Shropshire
ورويكشاير|Warwickshire
ورسترشاير|Worcestershire
نورفك الإنجليزية|Norfolk~
سوفولك|Suffolk
كامبريدجشاير|Cambridgeshire
بيدفوردشير|Bedfordshire
هيرتفوردشير|Hertfordshire
وادي التايمز|Thames Valley
هامبشاير|Hampshire
سري الإنجليزية|Surrey
دورست|Dorset
ويلتشير|Wiltshire
غلوسترشير|Gloucestershire
سومرست|Somerset|Avon and Somerset
ديفون|Devon
كورنوال|Cornwall
إيست ميدلاندز|East Midlands
شمال شرق إنجلترا|north-east of England|north-east England|North East England
شمال غرب إنجلترا|north-west of England|north-west England|North West England
جنوب شرق إنجلترا|south-east of England|south-east England|South East England
جنوب غرب إنجلترا|south-west of England|south-west England|South West England
شرق إنجلترا|east of England|East of England
`
    .trim()
    .split('\n')
    .map((row) => {
      const [arabic = '', name = '', ...aliases] = row.split('|');
      return ['GB-ENG:', arabic, name, '', ...aliases].join('|');
    })
    .join('\n'),
);
