import type { Institution } from '../catalogue.js';
import { institutionsOf } from './institution-rows.js';

/** Canada, the United States, India, Nigeria, South Africa, Kenya, Australia, and bodies of all nations. */
export const worldInstitutions: readonly Institution[] = institutionsOf(`
CA-RCMP|الشرطة الملكية الكندية|Gendarmerie royale du Canada|Royal Canadian Mounted Police|=RCMP|=GRC
CA-CBSA|وكالة خدمات الحدود الكندية|Agence des services frontaliers du Canada|Canada Border Services Agency|=CBSA|=ASFC
CA-STATCAN|هيئة الإحصاء الكندية|Statistique Canada|Statistics Canada|=StatCan
CA-SAAQ|هيئة التأمين على السيارات في كيبيك|Société de l'assurance automobile du Québec|Quebec Automobile Insurance Corporation|=SAAQ
CA-CSC|مصلحة السجون الكندية|Service correctionnel du Canada|Correctional Service of Canada
CA-OPP|شرطة أونتاريو|Police provinciale de l'Ontario|Ontario Provincial Police|=OPP
CA-SQ|شرطة كيبيك|Sûreté du Québec|Sûreté du Québec|=SQ
CA-SPVM|شرطة مونتريال|Service de police de la Ville de Montréal|Montreal police|=SPVM
CA-TPS|شرطة تورونتو|police de Toronto|Toronto Police Service|Toronto police
CA-PSC|الأمن العام الكندي|Sécurité publique Canada|Public Safety Canada
CA-IRCC|وزارة الهجرة الكندية|Immigration, Réfugiés et Citoyenneté Canada|Immigration, Refugees and Citizenship Canada|=IRCC
US-FBI|مكتب التحقيقات الفيدرالي|Bureau fédéral d'enquête|Federal Bureau of Investigation|=FBI|مكتب التحقيقات الاتحادي
US-DEA|إدارة مكافحة المخدرات الأمريكية|Agence antidrogue américaine|Drug Enforcement Administration|=DEA
US-CBP|الجمارك وحماية الحدود الأمريكية|Douanes et protection des frontières américaines|Customs and Border Protection|=CBP|U.S. Customs and Border Protection|Border Patrol
US-ICE|وكالة الهجرة والجمارك الأمريكية|Police de l'immigration américaine|Immigration and Customs Enforcement|=ICE
US-DHS|وزارة الأمن الداخلي الأمريكية|département américain de la Sécurité intérieure|Department of Homeland Security|=DHS
US-DOJ|وزارة العدل الأمريكية|département américain de la Justice|Department of Justice|=DOJ|Justice Department
US-ATF|مكتب الكحول والتبغ والأسلحة الأمريكي|Bureau américain des armes à feu|Bureau of Alcohol, Tobacco, Firearms and Explosives|=ATF
US-NHTSA|إدارة سلامة المرور الأمريكية|Agence américaine de la sécurité routière|National Highway Traffic Safety Administration|=NHTSA
US-BJS|مكتب إحصاءات العدل الأمريكي|Bureau américain des statistiques judiciaires|Bureau of Justice Statistics|=BJS
US-BOP|مكتب السجون الفيدرالي|Bureau fédéral des prisons|Federal Bureau of Prisons|=BOP
US-USCG|خفر السواحل الأمريكي|garde-côtes américains|U.S. Coast Guard|US Coast Guard
US-CDC|مراكز مكافحة الأمراض الأمريكية|Centres américains de contrôle des maladies|Centers for Disease Control and Prevention|=CDC
US-FEMA|الوكالة الفيدرالية لإدارة الطوارئ|Agence fédérale des situations d'urgence|Federal Emergency Management Agency|=FEMA
US-NYPD|شرطة نيويورك|police de New York|New York Police Department|=NYPD|New York City Police Department
US-LAPD|شرطة لوس أنجلوس|police de Los Angeles|Los Angeles Police Department|=LAPD
US-CPD|شرطة شيكاغو|police de Chicago|Chicago Police Department
US-USMS|المارشالات الأمريكية|US Marshals|U.S. Marshals Service|US Marshals Service
US-CISA|وكالة الأمن السيبراني الأمريكية|Agence américaine de cybersécurité|Cybersecurity and Infrastructure Security Agency|=CISA
US-IC3|مركز شكاوى جرائم الإنترنت|Centre de plaintes contre la cybercriminalité|Internet Crime Complaint Center|=IC3
IN-MHA|وزارة الداخلية الهندية|ministère indien de l'Intérieur|Ministry of Home Affairs|=MHA|Home Ministry
IN-NCRB|المكتب الوطني الهندي لسجلات الجريمة|Bureau national indien des statistiques criminelles|National Crime Records Bureau|=NCRB
IN-CBI|مكتب التحقيقات المركزي الهندي|Bureau central d'enquête indien|Central Bureau of Investigation|=CBI
IN-NCB|مكتب مكافحة المخدرات الهندي|Bureau indien de lutte contre les stupéfiants|Narcotics Control Bureau|=NCB
IN-NIA|وكالة التحقيقات الوطنية الهندية|Agence nationale d'enquête indienne|National Investigation Agency|=NIA
IN-ED|مديرية الإنفاذ الهندية|Direction indienne de l'application des lois|Enforcement Directorate|=ED
IN-BSF|قوة أمن الحدود الهندية|Force indienne de sécurité des frontières|Border Security Force|=BSF
IN-CRPF|قوة الشرطة الاحتياطية المركزية|Force centrale de réserve de police|Central Reserve Police Force|=CRPF
IN-DRI|مديرية استخبارات الإيرادات الهندية|Direction indienne du renseignement fiscal|Directorate of Revenue Intelligence|=DRI
IN-DP|شرطة دلهي|police de Delhi|Delhi Police
IN-MP|شرطة مومباي|police de Bombay|Mumbai Police
IN-MORTH|وزارة النقل البري الهندية|ministère indien du Transport routier|Ministry of Road Transport and Highways|=MoRTH
IN-I4C|مركز تنسيق الجرائم السيبرانية الهندي|Centre indien de coordination contre la cybercriminalité|Indian Cyber Crime Coordination Centre|=I4C
NG-NPF|الشرطة النيجيرية|police nigériane|Nigeria Police Force|=NPF|Nigerian police|Nigeria Police
NG-NDLEA|وكالة مكافحة المخدرات النيجيرية|Agence nigériane de lutte contre la drogue|National Drug Law Enforcement Agency|=NDLEA
NG-EFCC|لجنة الجرائم الاقتصادية والمالية النيجيرية|Commission nigériane des crimes économiques et financiers|Economic and Financial Crimes Commission|=EFCC
NG-NCS|الجمارك النيجيرية|douanes nigérianes|Nigeria Customs Service|=NCS
NG-FRSC|هيئة السلامة على الطرق النيجيرية|Corps fédéral de sécurité routière|Federal Road Safety Corps|=FRSC
NG-NIS|مصلحة الهجرة النيجيرية|Service nigérian de l'immigration|Nigeria Immigration Service|=NIS
NG-NCOS|مصلحة السجون النيجيرية|Service correctionnel nigérian|Nigerian Correctional Service|=NCoS
NG-NAPTIP|وكالة مكافحة الاتجار بالبشر النيجيرية|Agence nigériane contre la traite|National Agency for the Prohibition of Trafficking in Persons|=NAPTIP
NG-NSCDC|فيلق الأمن والدفاع المدني النيجيري|Corps nigérian de sécurité et de défense civile|Nigeria Security and Civil Defence Corps|=NSCDC
NG-DSS|جهاز أمن الدولة النيجيري|Service de sécurité de l'État nigérian|Department of State Services|=DSS
NG-ICPC|اللجنة النيجيرية لمكافحة الفساد|Commission nigériane anticorruption|Independent Corrupt Practices Commission|=ICPC
ZA-SAPS|شرطة جنوب أفريقيا|police sud-africaine|South African Police Service|=SAPS
ZA-DPCI|وحدة الصقور|Hawks|Directorate for Priority Crime Investigation|the Hawks
ZA-NPA|هيئة الادعاء الوطنية|Autorité nationale des poursuites|National Prosecuting Authority|=NPA
ZA-DCS|مصلحة السجون في جنوب أفريقيا|Services correctionnels sud-africains|Department of Correctional Services|=DCS
ZA-RTMC|مؤسسة إدارة المرور بجنوب أفريقيا|Société de gestion du trafic routier|Road Traffic Management Corporation|=RTMC
ZA-SARS|مصلحة الإيرادات بجنوب أفريقيا|Service des recettes sud-africain|South African Revenue Service|=SARS
ZA-BMA|هيئة إدارة الحدود بجنوب أفريقيا|Autorité sud-africaine des frontières|Border Management Authority|=BMA
ZA-STATSSA|هيئة الإحصاء بجنوب أفريقيا|Statistique Afrique du Sud|Statistics South Africa|Stats SA
ZA-SIU|وحدة التحقيقات الخاصة|Unité spéciale d'enquête|Special Investigating Unit|=SIU
KE-NPS|الشرطة الكينية|police kényane|National Police Service|=NPS|Kenya Police|Kenyan police
KE-DCI|مديرية التحقيقات الجنائية الكينية|Direction des enquêtes criminelles du Kenya|Directorate of Criminal Investigations|=DCI
KE-NTSA|هيئة النقل والسلامة الكينية|Autorité kényane des transports et de la sécurité|National Transport and Safety Authority|=NTSA
KE-KRA|هيئة الإيرادات الكينية|Autorité fiscale kényane|Kenya Revenue Authority|=KRA
KE-KPS|مصلحة السجون الكينية|Service pénitentiaire kényan|Kenya Prisons Service
KE-EACC|هيئة مكافحة الفساد الكينية|Commission kényane d'éthique et de lutte contre la corruption|Ethics and Anti-Corruption Commission|=EACC
KE-IPOA|هيئة الرقابة على الشرطة الكينية|Autorité indépendante de contrôle de la police|Independent Policing Oversight Authority|=IPOA
KE-KWS|هيئة الحياة البرية الكينية|Service kényan de la faune|Kenya Wildlife Service|=KWS
KE-ODPP|مكتب الادعاء العام الكيني|Bureau du procureur général kényan|Office of the Director of Public Prosecutions|=ODPP
AU-AFP|الشرطة الاتحادية الأسترالية|Police fédérale australienne|Australian Federal Police|=AFP
AU-ABF|قوة الحدود الأسترالية|Force frontalière australienne|Australian Border Force|=ABF
AU-ABS|مكتب الإحصاء الأسترالي|Bureau australien des statistiques|Australian Bureau of Statistics|=ABS
AU-ACIC|لجنة الاستخبارات الجنائية الأسترالية|Commission australienne du renseignement criminel|Australian Criminal Intelligence Commission|=ACIC
AU-NSWPF|شرطة نيو ساوث ويلز|police de Nouvelle-Galles du Sud|New South Wales Police Force|NSW Police|NSW Police Force
AU-VICPOL|شرطة فيكتوريا|police de Victoria|Victoria Police
AU-QPS|شرطة كوينزلاند|police du Queensland|Queensland Police Service|Queensland Police
AU-WAPF|شرطة أستراليا الغربية|police d'Australie-Occidentale|Western Australia Police Force|WA Police
AU-SAPOL|شرطة أستراليا الجنوبية|police d'Australie-Méridionale|South Australia Police|=SAPOL
AU-DHA|وزارة الداخلية الأسترالية|ministère australien de l'Intérieur|Department of Home Affairs
INTERPOL|المنظمة الدولية للشرطة الجنائية|Organisation internationale de police criminelle|International Criminal Police Organization|=Interpol|=إنتربول|=أنتربول|الإنتربول|الأنتربول
UNODC|مكتب الأمم المتحدة المعني بالمخدرات والجريمة|Office des Nations unies contre la drogue et le crime|United Nations Office on Drugs and Crime|=UNODC|=ONUDC|UN Office on Drugs and Crime
UNHCR|المفوضية السامية للأمم المتحدة لشؤون اللاجئين|Haut-Commissariat des Nations unies pour les réfugiés|United Nations High Commissioner for Refugees|=UNHCR|=HCR|مفوضية اللاجئين|UN refugee agency|مفوضية الأمم المتحدة لشؤون اللاجئين
IOM|المنظمة الدولية للهجرة|Organisation internationale pour les migrations|International Organization for Migration|=IOM|=OIM|UN migration agency
OHCHR|مفوضية الأمم المتحدة السامية لحقوق الإنسان|Haut-Commissariat des Nations unies aux droits de l'Homme|Office of the UN High Commissioner for Human Rights|=OHCHR|=HCDH|UN human rights office
OCHA|مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية|Bureau de la coordination des affaires humanitaires|UN Office for the Coordination of Humanitarian Affairs|=OCHA|أوتشا
UNICEF|منظمة الأمم المتحدة للطفولة|Fonds des Nations unies pour l'enfance|United Nations Children's Fund|=UNICEF|=Unicef|اليونيسف|يونيسف
WHO|منظمة الصحة العالمية|Organisation mondiale de la santé|World Health Organization|=WHO|=OMS
UNRWA|الأونروا|Office de secours et de travaux des Nations unies pour les réfugiés de Palestine|UN Relief and Works Agency|=UNRWA|أونروا
UNSC|مجلس الأمن الدولي|Conseil de sécurité des Nations unies|United Nations Security Council|UN Security Council|مجلس الأمن
UN|الأمم المتحدة|Organisation des Nations unies|United Nations|=ONU|=UN|Nations unies
INCB|الهيئة الدولية لمراقبة المخدرات|Organe international de contrôle des stupéfiants|International Narcotics Control Board|=INCB|=OICS
WCO|منظمة الجمارك العالمية|Organisation mondiale des douanes|World Customs Organization|=WCO|=OMD
FATF|مجموعة العمل المالي|Groupe d'action financière|Financial Action Task Force|=FATF|=GAFI|فاتف
AIMC|مجلس وزراء الداخلية العرب|Conseil des ministres arabes de l'Intérieur|Council of Arab Interior Ministers
AFRIPOL|أفريبول|Afripol|Afripol|=AFRIPOL
ICC|المحكمة الجنائية الدولية|Cour pénale internationale|International Criminal Court|=ICC|=CPI
ICRC|اللجنة الدولية للصليب الأحمر|Comité international de la Croix-Rouge|International Committee of the Red Cross|=ICRC|=CICR
AMNESTY|منظمة العفو الدولية|Amnesty International|Amnesty International
GITOC|المبادرة العالمية لمكافحة الجريمة المنظمة|Initiative mondiale contre la criminalité transnationale organisée|Global Initiative Against Transnational Organized Crime
`);
