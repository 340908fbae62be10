import type { Institution } from '../catalogue.js';
import { institutionsOf } from './institution-rows.js';

/** Morocco, Algeria, Tunisia, Libya, Mauritania. */
export const maghrebInstitutions: readonly Institution[] = institutionsOf(`
MA-DGSN|المديرية العامة للأمن الوطني|Direction générale de la sûreté nationale|General Directorate for National Security|=DGSN|الأمن الوطني|مصالح الأمن الوطني|مديرية الأمن الوطني|sûreté nationale|services de la sûreté nationale|Moroccan police|Directorate General for National Security|Directorate General of National Security|General Directorate of National Security|قاعات القيادة والتنسيق|police marocaine
MA-GR|الدرك الملكي|Gendarmerie royale|Royal Gendarmerie|مصالح الدرك الملكي|القيادة العليا للدرك الملكي|قيادة الدرك الملكي
MA-DGST|المديرية العامة لمراقبة التراب الوطني|Direction générale de la surveillance du territoire|General Directorate for Territorial Surveillance|=DGST
MA-BCIJ|المكتب المركزي للأبحاث القضائية|Bureau central d’investigation judiciaire|Central Bureau of Judicial Investigations|=BCIJ
MA-BNPJ|الفرقة الوطنية للشرطة القضائية|Brigade nationale de police judiciaire|National Brigade of Judicial Police|=BNPJ
MA-FAR|القوات المسلحة الملكية|Forces armées royales|Royal Armed Forces|=FAR
MA-MR|البحرية الملكية|Marine royale|Royal Navy
MA-FA|القوات المساعدة|Forces auxiliaires|Auxiliary Forces
MA-ADII|إدارة الجمارك والضرائب غير المباشرة|Administration des douanes et impôts indirects|Customs and Indirect Tax Administration|=ADII|إدارة الجمارك|مصالح الجمارك|Moroccan customs|douane marocaine
MA-DGAPR|المندوبية العامة لإدارة السجون وإعادة الإدماج|Délégation générale à l’administration pénitentiaire et à la réinsertion|General Delegation for Prison Administration and Reintegration|=DGAPR|المندوبية العامة لإدارة السجون|مندوبية السجون|إدارة السجون
MA-DGPC|المديرية العامة للوقاية المدنية|Direction générale de la protection civile|General Directorate of Civil Protection|=DGPC|الوقاية المدنية|protection civile|civil protection
MA-NARSA|الوكالة الوطنية للسلامة الطرقية|Agence nationale de la sécurité routière|National Road Safety Agency|=NARSA|نارسا
MA-DGSSI|المديرية العامة لأمن نظم المعلومات|Direction générale de la sécurité des systèmes d’information|General Directorate of Information Systems Security|=DGSSI
MA-PMP|رئاسة النيابة العامة|Présidence du ministère public|Presidency of the Public Prosecution
MA-ANEF|الوكالة الوطنية للمياه والغابات|Agence nationale des eaux et forêts|National Agency for Water and Forests|=ANEF
MA-ADM|الشركة الوطنية للطرق السيارة|Société nationale des autoroutes du Maroc|National Motorway Company|=ADM
MA-ONC|المرصد الوطني للإجرام|Observatoire national de la criminalité|National Crime Observatory
MA-FM6|مؤسسة محمد السادس للأعمال الاجتماعية|Fondation Mohammed VI|Mohammed VI Foundation|مؤسسة الأعمال الاجتماعية
MA-DCPJ|المديرية المركزية للشرطة القضائية|Direction centrale de la police judiciaire|Central Directorate of Judicial Police|=DCPJ
MA-SRPJ|المصلحة الولائية للشرطة القضائية|Service préfectoral de la police judiciaire|Prefectural Judicial Police Service|المصلحة الجهوية للشرطة القضائية
MA-PSC|شرطة الحدود|Police des frontières|Border police
MA-DRH|مديرية الموارد البشرية|Direction des ressources humaines|Human Resources Directorate
MA-CSPJ|المجلس الأعلى للسلطة القضائية|Conseil supérieur du pouvoir judiciaire|High Council of the Judicial Power|=CSPJ
MA-MTL|وزارة النقل واللوجيستيك|ministère du Transport et de la Logistique|Ministry of Transport and Logistics
MA-CNPAC|اللجنة الوطنية للوقاية من حوادث السير|Comité national de prévention des accidents de la circulation|National Committee for the Prevention of Traffic Accidents|=CNPAC
MA-INPPLC|الهيئة الوطنية للنزاهة والوقاية من الرشوة ومحاربتها|Instance nationale de la probité|National Authority for Probity|=INPPLC
MA-ANRF|الهيئة الوطنية للمعلومات المالية|Autorité nationale du renseignement financier|National Financial Intelligence Authority|=ANRF
MA-DGED|المديرية العامة للدراسات والمستندات|Direction générale des études et de la documentation|General Directorate for Studies and Documentation|=DGED
MA-CNDH|المجلس الوطني لحقوق الإنسان|Conseil national des droits de l'Homme|National Human Rights Council|=CNDH
MA-HCP|المندوبية السامية للتخطيط|Haut-Commissariat au Plan|High Commission for Planning|=HCP
MA-OMAHR|المرصد المغربي لمناهضة الهدر الطرقي|Observatoire marocain de lutte contre l'insécurité routière|Moroccan Observatory against Road Waste
MA-BMPJ|الشرطة القضائية|Police judiciaire|Judicial police
MA-GSIR|قوات حفظ النظام|Forces de l'ordre|Public order forces
MA-ONCF|المكتب الوطني للسكك الحديدية|Office national des chemins de fer|National Railways Office|=ONCF
MA-FRMF|مؤسسة محمد الخامس للتضامن|Fondation Mohammed V pour la solidarité|Mohammed V Foundation for Solidarity
DZ-DGSN|المديرية العامة للأمن الوطني|Direction générale de la sûreté nationale|General Directorate of National Security|=DGSN
DZ-MDN|وزارة الدفاع الوطني|ministère de la Défense nationale|Ministry of National Defence|=MDN
DZ-DNSR|المندوبية الوطنية للأمن في الطرق|Délégation nationale à la sécurité routière|National Delegation for Road Safety|=DNSR
DZ-PC|الحماية المدنية|Protection civile|Civil Protection
DZ-GN|الدرك الوطني|Gendarmerie nationale|National Gendarmerie|قيادة الدرك الوطني|مصالح الدرك الوطني|Gendarmerie algérienne
DZ-ANP|الجيش الوطني الشعبي|Armée nationale populaire|People's National Army|=ANP
DZ-DGD|المديرية العامة للجمارك|Direction générale des douanes|General Directorate of Customs|الجمارك الجزائرية|Douanes algériennes
DZ-DGAPR|المديرية العامة لإدارة السجون وإعادة الإدماج|Direction générale de l'administration pénitentiaire et de la réinsertion|General Directorate of Prison Administration
DZ-ONLCDT|الديوان الوطني لمكافحة المخدرات وإدمانها|Office national de lutte contre la drogue et la toxicomanie|National Office for the Fight against Drugs|=ONLCDT
DZ-GCN|حرس السواحل|Garde-côtes|Coast guard|المصلحة الوطنية لحرس السواحل|Service national des garde-côtes
DZ-DGPC|المديرية العامة للحماية المدنية|Direction générale de la protection civile|General Directorate of Civil Protection
TN-GN|الإدارة العامة للحرس الوطني|Garde nationale|National Guard|الحرس الوطني
TN-PC|الحماية المدنية|Protection civile|Civil Protection|الديوان الوطني للحماية المدنية
TN-DGSN|الإدارة العامة للأمن الوطني|Direction générale de la sûreté nationale tunisienne|General Directorate of National Security of Tunisia|الأمن الوطني
TN-DGD|الإدارة العامة للديوانة|Direction générale des douanes|General Directorate of Customs|الديوانة التونسية|الديوانة|Douane tunisienne
TN-CGPR|الهيئة العامة للسجون والإصلاح|Comité général des prisons et de la rééducation|General Committee of Prisons and Rehabilitation
TN-ONSR|المرصد الوطني لسلامة المرور|Observatoire national de la sécurité routière|National Road Safety Observatory|=ONSR
TN-FTDES|المنتدى التونسي للحقوق الاقتصادية والاجتماعية|Forum tunisien pour les droits économiques et sociaux|Tunisian Forum for Economic and Social Rights|=FTDES
LY-PPO|مكتب النائب العام|bureau du procureur général|Office of the Attorney General
LY-LCG|خفر السواحل الليبي|Garde-côtes libyens|Libyan Coast Guard|خفر السواحل|Libyan coastguard
LY-CUS|مصلحة الجمارك|Direction des douanes libyennes|Libyan Customs Authority
LY-DCIM|جهاز مكافحة الهجرة غير الشرعية|Département de lutte contre la migration illégale|Department for Combating Illegal Migration|=DCIM
LY-PSD|مديرية أمن طرابلس|Direction de la sécurité de Tripoli|Tripoli Security Directorate
MR-GN|الدرك الوطني|Gendarmerie nationale|National Gendarmerie
MR-DGSN|الإدارة العامة للأمن الوطني|Direction générale de la sûreté nationale|General Directorate of National Security
MR-DGD|الإدارة العامة للجمارك|Direction générale des douanes|General Directorate of Customs
MR-DGSCGC|المندوبية العامة للأمن المدني وتسيير الأزمات|Délégation générale à la sécurité civile et à la gestion des crises|General Delegation for Civil Security|الأمن المدني
`);
