import type { Place } from '../catalogue.js';
import { placesOf } from './place-rows.js';

/** Further towns of the Americas whose names stand in security news. */
export const americanTowns: readonly Place[] = placesOf(`
CA-QC:|لافال|Laval~
CA-QC:|غاتينو|Gatineau
CA-QC:|لونغوي|Longueuil
CA-QC:|شيربروك|Sherbrooke
CA-QC:|بروسار|Brossard
CA-QC:|مونتيريجي|Montérégie
CA-QC:|شوديير أبالاش|Chaudière-Appalaches
CA-QC:|لورانتيد|Laurentides
CA-QC:|لانوديير|Lanaudière
CA-QC:|أوتاويه|Outaouais
CA-QC:|إستري|Estrie
CA-QC:|موريسي|Mauricie
CA-QC:|ساغونيه|Saguenay
CA-QC:|كوت نور|Côte-Nord
CA-QC:|أبيتيبي|Abitibi-Témiscamingue
CA-ON:|ميسيساغا|Mississauga
CA-ON:|برامبتون|Brampton
CA-ON:|هاميلتون|Hamilton~
CA-ON:|ويندسور|Windsor~
CA-ON:|إقليم بيل|Peel Region||région de Peel
CA-BC:|سري الكندية|Surrey
CA-NS:|هاليفاكس|Halifax
US-AZ:|نوغاليس|Nogales
US-AZ:|توسان|Tucson
US-AZ:|بيما|Pima County
US-TX:|دالاس|Dallas
US-TX:|سان أنطونيو|San Antonio
US-TX:|أوستن|Austin~
US-TX:|إل باسو|El Paso
US-TX:|لاريدو|Laredo
US-TX:|وادي ريو غراندي|Rio Grande Valley
US-CA:|سان دييغو|San Diego
US-CA:|أوكلاند الأمريكية|Oakland
US-CA:|سكرامنتو|Sacramento
US-CA:|سان إيسيدرو|San Ysidro
US-TN:|ممفيس|Memphis
US-TN:|ناشفيل|Nashville
US-LA:|نيو أورلينز|New Orleans
US-GA:|أتلانتا|Atlanta
US-WA:|سياتل|Seattle
US-OR:|بورتلاند|Portland
US-CO:|دنفر|Denver
US-NV:|لاس فيغاس|Las Vegas
US-MO:|سانت لويس|St. Louis
US-MO:|كانساس سيتي|Kansas City
US-MN:|مينيابوليس|Minneapolis
US-WI:|ميلووكي|Milwaukee
US-IN:|إنديانابوليس|Indianapolis
US-OH:|كليفلاند|Cleveland~
US-OH:|كولومبوس|Columbus~
US-OH:|سينسيناتي|Cincinnati
US-NC:|شارلوت|Charlotte~
US-FL:|أورلاندو|Orlando~
US-FL:|تامبا|Tampa
US-FL:|جاكسونفيل|Jacksonville
US-NJ:|نيوارك|Newark
US-PA:|بيتسبرغ|Pittsburgh
US-NM:|ألباكركي|Albuquerque
US-NY:|بروكلين|Brooklyn
US-NY:|برونكس|the Bronx||Bronx
US-NY:|مانهاتن|Manhattan
US-NY:|كوينز|Queens~
US-NY:|ستاتن آيلاند|Staten Island
MX-CMX|مكسيكو سيتي|Mexico|Mexico City|Ciudad de México
MX-SIN|سينالوا|Sinaloa||Culiacán
MX-BCN|باجا كاليفورنيا|Basse-Californie|Baja California|Tijuana|تيخوانا
MX-CHH|تشيهواهوا|Chihuahua||Ciudad Juárez
MX-JAL|خاليسكو|Jalisco||Guadalajara
MX-MIC|ميتشواكان|Michoacán
MX-GUA|غواناخواتو|Guanajuato
CO-DC|بوغوتا|Bogota|Bogotá
CO-ANT|أنتيوكيا|Antioquia||Medellín
EC-G|غواياس|Guayas||Guayaquil
EC-P|بيتشينشا|Pichincha||Quito
PE-LMA|ليما|Lima~
BR-SP|ساو باولو|São Paulo||Santos~
BR-RJ|ريو دي جانيرو|Rio de Janeiro
BR-DF|برازيليا|Brasilia
AR-C|بوينس آيرس|Buenos Aires
AR-S|سانتا في الأرجنتينية|Santa Fe||Rosario
CL-RM|سانتياغو تشيلي|Santiago du Chili|Santiago de Chile
PY-ASU|أسونسيون|Asuncion|Asunción
UY-MO|مونتيفيديو|Montevideo
PA-8|بنما سيتي|Panama City||Balboa~
HT-OU|بور أو برنس|Port-au-Prince
DO-01|سانتو دومينغو|Saint-Domingue|Santo Domingo
JM-01|كينغستون|Kingston
TT-POS|بورت أوف سبين|Port of Spain
VE-A|كاراكاس|Caracas
BO-L|لاباز|La Paz
`);
