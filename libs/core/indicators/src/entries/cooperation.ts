import { entries } from './entry.js';

/** Police cooperation between countries. */
export const cooperation = entries([
  {
    code: 'cooperation.red_notices',
    names: 'النشرات الحمراء | Notices rouges | Red notices',
    definition: 'Interpol notices asked for, issued or handled.',
    ar: ['نشر*/اشعار* احمر/حمراء; امر*/اوامر دولي* قبض', 'معالجة 140 [نشرة حمراء]'],
    fr: ['notice*', '140 [notices rouges] traitées'],
    en: ['red notice*; notice* | interpol', '140 [red notices] were handled'],
    unlike: ['police.cooperation_requests', 'Requests of every kind.', '140 [demandes] de coopération'],
  },
  {
    code: 'cooperation.extraditions',
    names: 'عمليات تسليم المطلوبين | Extraditions | Extraditions',
    definition: 'Wanted persons handed over to another country, or received from one.',
    ar: ['PERSON/مطلوب*/مبحوث* | تسليم; عملي* تسليم; تسليم', 'تسليم 15 [مطلوبا]'],
    fr: ['extradition*; PERSON/fugitif* | extrad*/remis; fugitif*', '15 [fugitifs] extradés'],
    en: ['extradit*; fugitive*/PERSON | extradit*', '15 [fugitives] were extradited'],
    unlike: ['cooperation.wanted_abroad_arrested', 'They were arrested.', '15 [مبحوثا عنهم] دوليا تم توقيفهم'],
  },
  {
    code: 'cooperation.wanted_abroad_arrested',
    names:
      'الموقوفون المطلوبون دوليا | Personnes recherchées à l’international interpellées | Internationally wanted persons arrested',
    definition: 'Persons arrested because another country seeks them.',
    ar: [
      'مبحوث*/مطلوب*/PERSON | دولي*/دوليا ARREST/مطلوب*/مبحوث*; مبحوث*/مطلوب* | دولي*/دوليا',
      'توقيف 52 [مبحوثا عنه] على الصعيد الدولي',
    ],
    fr: [
      'PERSON | recherch* internation*; PERSON | mandat* internation*',
      '52 [personnes] recherchées à l’international',
    ],
    en: [
      'PERSON | wanted international*; PERSON | international notices/warrants',
      '52 [people] wanted internationally were arrested',
    ],
    unlike: ['cooperation.extraditions', 'They were handed over.', '52 [extraditions]'],
  },
  {
    code: 'cooperation.information_exchanged',
    names: 'المعلومات المتبادلة | Informations échangées | Information exchanged',
    definition: 'Messages and pieces of information exchanged between police forces.',
    ar: ['معلوم* | تبادل; مراسل*; تبادل* معلومات', 'تبادل 7000 [معلومة]'],
    fr: ['information*/echange*/message* | echange*/police*/cooperation', '7000 [informations] échangées'],
    en: ['exchange*; message*/information | exchange*', '7000 [police information exchanges]'],
    unlike: ['police.cooperation_requests', 'Something was asked for.', '7000 [requests] for cooperation'],
  },
  {
    code: 'cooperation.partner_countries',
    names: 'الدول الشريكة | Pays partenaires | Partner countries',
    definition: 'Countries taking part in an operation or a partnership.',
    ar: ['دول*/بلد*/بلدان | مشارك*/شارك*/شريك*/عملي*', 'بمشاركة 30 [دولة]'],
    fr: ['pays | particip*/partenaire*/operation* !sommet', '30 [pays] ont participé'],
    en: ['countries | part/partner*/operation*/joined !summit', '30 [countries] took part'],
    unlike: ['cooperation.information_exchanged', 'Messages are counted.', '30 [messages] exchanged'],
  },
  {
    code: 'police.cooperation_requests',
    names: 'طلبات التعاون الدولي | Demandes de coopération internationale | International cooperation requests',
    definition: 'Requests handled in international police cooperation.',
    ar: [
      'طلب*/طلبات | تعاون دولي*; طلب*/طلبات | انتربول; اناب* قضائي*; طلب* | مساعد* قضائي*',
      'معالجة 1500 [طلب] في إطار التعاون الدولي',
    ],
    fr: [
      'demande* | cooperation; requete* | cooperation; demande* | interpol; commission* rogatoire*; requete*',
      '1500 [demandes] de coopération internationale',
    ],
    en: ['request* | cooperation; request* | interpol; letters rogatory', '1500 [requests] for cooperation'],
    unlike: ['cooperation.red_notices', 'Notices were issued.', '1500 [notices rouges]'],
  },
]);
