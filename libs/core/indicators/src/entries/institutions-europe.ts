import type { Institution } from '../catalogue.js';
import { institutionsOf } from './institution-rows.js';

/** France, Belgium, Switzerland, the United Kingdom with its forces, the European Union. */
export const europeanInstitutions: readonly Institution[] = institutionsOf(`
FR-SSMSI|المصلحة الإحصائية لوزارة الداخلية الفرنسية|service statistique ministériel de la sécurité intérieure|Ministerial Statistical Department for Internal Security|=SSMSI
FR-DGDDI|الجمارك الفرنسية|Direction générale des douanes et droits indirects|French customs|=DGDDI
FR-ONISR|المرصد الوطني الفرنسي للسلامة الطرقية|Observatoire national interministériel de la sécurité routière|National Interministerial Road Safety Observatory|=ONISR
FR-MI|وزارة الداخلية الفرنسية|ministère de l’Intérieur|French Interior Ministry|ministère français de l’Intérieur|Beauvau|place Beauvau|وزارة الداخلية
FR-MJ|وزارة العدل الفرنسية|ministère de la Justice|French Justice Ministry|Chancellerie
FR-PN|الشرطة الوطنية الفرنسية|Police nationale|French National Police|الشرطة الفرنسية|police française|French police
FR-GN|الدرك الوطني الفرنسي|Gendarmerie nationale|French National Gendarmerie|الدرك الفرنسي|gendarmerie française
FR-DGPN|المديرية العامة للشرطة الوطنية الفرنسية|Direction générale de la police nationale|General Directorate of the National Police|=DGPN
FR-DGGN|المديرية العامة للدرك الوطني الفرنسي|Direction générale de la gendarmerie nationale|General Directorate of the National Gendarmerie|=DGGN
FR-DNPJ|المديرية الوطنية للشرطة القضائية الفرنسية|Direction nationale de la police judiciaire|National Directorate of the Judicial Police|=DNPJ|=DCPJ
FR-DGSI|المديرية العامة للأمن الداخلي الفرنسية|Direction générale de la sécurité intérieure|General Directorate for Internal Security|=DGSI
FR-OFAST|المكتب الفرنسي لمكافحة المخدرات|Office anti-stupéfiants|Anti-Narcotics Office|=Ofast|=OFAST
FR-OFAC|مكتب مكافحة الجريمة السيبرانية الفرنسي|Office anti-cybercriminalité|French Anti-Cybercrime Office|=OFAC
FR-PP|مديرية شرطة باريس|Préfecture de police de Paris|Paris Police Prefecture|Préfecture de police
FR-PNF|النيابة المالية الوطنية الفرنسية|Parquet national financier|National Financial Prosecutor's Office|=PNF
FR-PNAT|النيابة الوطنية لمكافحة الإرهاب|Parquet national antiterroriste|National Anti-Terrorism Prosecutor's Office|=Pnat|=PNAT
FR-PARQUET-PARIS|نيابة باريس|parquet de Paris|Paris prosecutor's office
FR-DAP|إدارة السجون الفرنسية|Administration pénitentiaire|French prison administration|Direction de l'administration pénitentiaire|=DAP
FR-ANSSI|الوكالة الوطنية لأمن نظم المعلومات الفرنسية|Agence nationale de la sécurité des systèmes d'information|French National Cybersecurity Agency|=Anssi|=ANSSI
FR-DSR|مندوبية السلامة الطرقية الفرنسية|Sécurité routière|French Road Safety Directorate|Délégation à la sécurité routière
FR-DGSCGC|المديرية العامة للأمن المدني الفرنسي|Direction générale de la sécurité civile et de la gestion des crises|French civil security|Sécurité civile|=DGSCGC
FR-BSPP|إطفائية باريس|Brigade de sapeurs-pompiers de Paris|Paris Fire Brigade|=BSPP
FR-IGPN|المفتشية العامة للشرطة الوطنية الفرنسية|Inspection générale de la police nationale|French police inspectorate|=IGPN
FR-OFPRA|المكتب الفرنسي لحماية اللاجئين|Office français de protection des réfugiés et apatrides|French Office for the Protection of Refugees|=Ofpra|=OFPRA
FR-TRACFIN|تراكفين|Tracfin|Tracfin
FR-AGRASC|وكالة إدارة الأصول المصادرة الفرنسية|Agence de gestion et de recouvrement des avoirs saisis et confisqués|French asset recovery agency|=Agrasc|=AGRASC
FR-MIPROF|البعثة الوزارية الفرنسية لحماية النساء|Mission interministérielle pour la protection des femmes|French mission for the protection of women|=Miprof
FR-PREMAR|المحافظة البحرية للمانش|Préfecture maritime de la Manche et de la mer du Nord|Maritime Prefecture of the Channel|préfecture maritime|=Prémar
FR-INSEE|المعهد الوطني الفرنسي للإحصاء|Institut national de la statistique et des études économiques|French statistics institute|=Insee
FR-OFDT|المرصد الفرنسي للمخدرات|Observatoire français des drogues et des tendances addictives|French Monitoring Centre for Drugs|=OFDT
BE-FP|الشرطة الفدرالية البلجيكية|Police fédérale|Belgian Federal Police|Police fédérale belge|Federal Police
BE-PARQUET|النيابة الفدرالية البلجيكية|Parquet fédéral|Federal Prosecutor's Office
BE-CUS|الجمارك البلجيكية|Administration générale des Douanes et Accises|Belgian Customs|douane belge
BE-SPFI|وزارة الداخلية البلجيكية|SPF Intérieur|Belgian Interior Ministry
BE-SPFJ|وزارة العدل البلجيكية|SPF Justice|Belgian Justice Ministry
BE-VIAS|معهد فياس البلجيكي|Institut Vias|Vias Institute|=Vias
BE-MYRIA|ميريا|Myria|Myria
BE-CCB|مركز الأمن السيبراني البلجيكي|Centre pour la Cybersécurité Belgique|Centre for Cybersecurity Belgium|=CCB
LU-PGD|شرطة الدوقية الكبرى|Police grand-ducale|Grand Ducal Police|Luxembourg police
CH-FEDPOL|الشرطة الفدرالية السويسرية|Office fédéral de la police|Federal Office of Police|=fedpol|=Fedpol
CH-OFS|المكتب الفدرالي السويسري للإحصاء|Office fédéral de la statistique|Federal Statistical Office|=OFS|=FSO
CH-OFDF|الجمارك السويسرية|Office fédéral de la douane et de la sécurité des frontières|Federal Office for Customs and Border Security|=OFDF
CH-SEM|أمانة الدولة السويسرية للهجرة|Secrétariat d'État aux migrations|State Secretariat for Migration|=SEM
CH-MPC|النيابة العامة السويسرية|Ministère public de la Confédération|Office of the Attorney General of Switzerland|=MPC
CH-BPA|مكتب الوقاية من الحوادث السويسري|Bureau de prévention des accidents|Swiss Council for Accident Prevention|=BPA
GB-HO|وزارة الداخلية البريطانية|ministère de l’Intérieur britannique|Home Office
GB-DFT|وزارة النقل البريطانية|ministère des Transports britannique|Department for Transport
GB-ONS|مكتب الإحصاءات الوطنية البريطاني|Office national des statistiques|Office for National Statistics|=ONS|statistics office
GB-NCA|الوكالة الوطنية البريطانية للجريمة|Agence nationale britannique contre la criminalité|National Crime Agency|=NCA
GB-MET|شرطة العاصمة لندن|police métropolitaine de Londres|Metropolitan Police|شرطة لندن|Metropolitan Police Service|Met Police|Scotland Yard|the Met
GB-MOJ|وزارة العدل البريطانية|ministère de la Justice britannique|Ministry of Justice|UK Ministry of Justice
GB-CPS|النيابة العامة الملكية البريطانية|Service des poursuites de la Couronne|Crown Prosecution Service|=CPS
GB-HMPPS|مصلحة السجون البريطانية|administration pénitentiaire britannique|HM Prison and Probation Service|=HMPPS|Prison Service
GB-BF|قوة الحدود البريطانية|Police aux frontières britannique|Border Force|UK Border Force
GB-HMRC|هيئة الإيرادات والجمارك البريطانية|administration fiscale et douanière britannique|HM Revenue and Customs|=HMRC|HM Revenue & Customs
GB-NPCC|مجلس رؤساء الشرطة البريطانية|Conseil national des chefs de police|National Police Chiefs' Council|=NPCC
GB-IOPC|المكتب المستقل لسلوك الشرطة|Bureau indépendant de contrôle de la police|Independent Office for Police Conduct|=IOPC
GB-HMICFRS|مفتشية الشرطة البريطانية|Inspection britannique de la police|HM Inspectorate of Constabulary|=HMICFRS
GB-CTP|شرطة مكافحة الإرهاب البريطانية|police antiterroriste britannique|Counter Terrorism Policing
GB-BTP|شرطة النقل البريطانية|police des transports britannique|British Transport Police|=BTP
GB-COLP|شرطة مدينة لندن|police de la City de Londres|City of London Police
GB-PSCOT|شرطة اسكتلندا|police d'Écosse|Police Scotland
GB-PSNI|شرطة أيرلندا الشمالية|police d'Irlande du Nord|Police Service of Northern Ireland|=PSNI
GB-GMP|شرطة مانشستر الكبرى|police du Grand Manchester|Greater Manchester Police|=GMP
GB-WMP|شرطة ويست ميدلاندز|police des West Midlands|West Midlands Police
GB-WYP|شرطة غرب يوركشاير|police du West Yorkshire|West Yorkshire Police
GB-MERP|شرطة ميرسيسايد|police du Merseyside|Merseyside Police
GB-TVP|شرطة وادي التايمز|police de Thames Valley|Thames Valley Police
GB-KENT|شرطة كنت|police du Kent|Kent Police
GB-ESSEX|شرطة إسيكس|police de l'Essex|Essex Police
GB-HANTS|شرطة هامبشاير|police du Hampshire|Hampshire Constabulary|Hampshire and Isle of Wight Constabulary
GB-ASP|شرطة أفون وسومرست|police d'Avon et Somerset|Avon and Somerset Police
GB-DCP|شرطة ديفون وكورنوال|police de Devon et Cornouailles|Devon and Cornwall Police|Devon & Cornwall Police
GB-SYP|شرطة جنوب يوركشاير|police du South Yorkshire|South Yorkshire Police
GB-NYP|شرطة شمال يوركشاير|police du North Yorkshire|North Yorkshire Police
GB-HUMB|شرطة هامبرسايد|police du Humberside|Humberside Police
GB-NORTH|شرطة نورثمبريا|police de Northumbria|Northumbria Police
GB-LANCS|شرطة لانكشاير|police du Lancashire|Lancashire Police|Lancashire Constabulary
GB-SUSS|شرطة ساسكس|police du Sussex|Sussex Police
GB-SURR|شرطة ساري|police du Surrey|Surrey Police
GB-NOTTS|شرطة نوتنغهامشاير|police du Nottinghamshire|Nottinghamshire Police
GB-LEICS|شرطة ليسترشاير|police du Leicestershire|Leicestershire Police
GB-SWP|شرطة جنوب ويلز|police du sud du pays de Galles|South Wales Police
GB-NWP|شرطة شمال ويلز|police du nord du pays de Galles|North Wales Police
GB-GWENT|شرطة غوينت|police de Gwent|Gwent Police
GB-DPP|شرطة دايفد باويس|police de Dyfed-Powys|Dyfed-Powys Police
GB-DURH|شرطة دورهام|police de Durham|Durham Constabulary|Durham Police
GB-CLEV|شرطة كليفلاند|police de Cleveland|Cleveland Police
GB-CUMB|شرطة كمبريا|police de Cumbria|Cumbria Police|Cumbria Constabulary
GB-CHES|شرطة تشيشاير|police de Cheshire|Cheshire Police|Cheshire Constabulary
GB-DERB|شرطة ديربيشاير|police de Derbyshire|Derbyshire Police|Derbyshire Constabulary
GB-LINCS|شرطة لينكولنشاير|police de Lincolnshire|Lincolnshire Police
GB-NORF|شرطة نورفك|police de Norfolk|Norfolk Police|Norfolk Constabulary
GB-SUFF|شرطة سوفولك|police de Suffolk|Suffolk Police|Suffolk Constabulary
GB-CAMBS|شرطة كامبريدجشاير|police de Cambridgeshire|Cambridgeshire Police|Cambridgeshire Constabulary
GB-BEDS|شرطة بيدفوردشير|police de Bedfordshire|Bedfordshire Police
GB-HERTS|شرطة هيرتفوردشير|police de Hertfordshire|Hertfordshire Police|Hertfordshire Constabulary
GB-DORS|شرطة دورست|police de Dorset|Dorset Police
GB-WILTS|شرطة ويلتشير|police de Wiltshire|Wiltshire Police|Wiltshire Constabulary
GB-GLOS|شرطة غلوسترشير|police de Gloucestershire|Gloucestershire Police|Gloucestershire Constabulary
GB-WMERC|شرطة غرب ميرسيا|police de West Mercia|West Mercia Police
GB-WARKS|شرطة ورويكشاير|police de Warwickshire|Warwickshire Police
GB-STAFFS|شرطة ستافوردشاير|police de Staffordshire|Staffordshire Police
GB-NORTHANTS|شرطة نورثهامبتونشاير|police de Northamptonshire|Northamptonshire Police
GB-NFIB|مكتب الاحتيال البريطاني|Action Fraud|Action Fraud|Report Fraud
GB-NCSC|المركز الوطني البريطاني للأمن السيبراني|Centre national britannique de cybersécurité|National Cyber Security Centre|=NCSC
GB-RNLI|المؤسسة الملكية لقوارب النجاة|Institution royale des canots de sauvetage|Royal National Lifeboat Institution|=RNLI
GB-HMCG|خفر السواحل البريطاني|garde-côtes britanniques|HM Coastguard|Coastguard
GB-LFB|إطفائية لندن|pompiers de Londres|London Fire Brigade
ES-MI|وزارة الداخلية الإسبانية|ministère espagnol de l'Intérieur|Spanish Interior Ministry|ministère de l'Intérieur espagnol
ES-GC|الحرس المدني الإسباني|Guardia Civil|Spanish Civil Guard|الحرس المدني|Garde civile|Civil Guard
ES-PN|الشرطة الوطنية الإسبانية|police nationale espagnole|Spanish National Police|الشرطة الإسبانية
IT-MI|وزارة الداخلية الإيطالية|ministère italien de l'Intérieur|Italian Interior Ministry
DE-BKA|المكتب الاتحادي الألماني للشرطة الجنائية|Office fédéral de police criminelle|Federal Criminal Police Office|=BKA
EUROPOL|يوروبول|Europol|Europol|اليوروبول|وكالة الشرطة الأوروبية
FRONTEX|فرونتكس|Frontex|Frontex|الوكالة الأوروبية لحرس الحدود والسواحل|Agence européenne de garde-frontières et de garde-côtes|European Border and Coast Guard Agency|وكالة فرونتكس
EUROJUST|يوروجست|Eurojust|Eurojust
EPPO|مكتب المدعي العام الأوروبي|Parquet européen|European Public Prosecutor's Office|=EPPO
EUDA|الوكالة الأوروبية للمخدرات|Agence de l'Union européenne sur les drogues|European Union Drugs Agency|=EUDA|=EMCDDA|المرصد الأوروبي للمخدرات والإدمان|Observatoire européen des drogues|European Monitoring Centre for Drugs
EUAA|وكالة الاتحاد الأوروبي للجوء|Agence de l'Union européenne pour l'asile|European Union Agency for Asylum|=EUAA
ENISA|وكالة الاتحاد الأوروبي للأمن السيبراني|Agence de l'Union européenne pour la cybersécurité|European Union Agency for Cybersecurity|=ENISA
OLAF|المكتب الأوروبي لمكافحة الاحتيال|Office européen de lutte antifraude|European Anti-Fraud Office|=OLAF
EUROSTAT|يوروستات|Eurostat|Eurostat
`);
