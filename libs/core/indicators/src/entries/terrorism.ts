import { entries } from './entry.js';

/** Terrorism: division 0906 of the ICCS. */
export const terrorism = entries([
  {
    code: 'terrorism.plots_foiled',
    names: 'المخططات الإرهابية المحبطة | Projets d’attentats déjoués | Terrorist plots foiled',
    definition: 'Terrorist plots that were foiled.',
    iccs: '0906',
    ar: ['مخطط* ارهابي*/تخريبي*; عملي* ارهابي* | احباط; مخطط* | احباط', 'إحباط 6 [مخططات إرهابية]'],
    fr: ['attentat*/projet* | dejoue*; projet* terroriste*', '6 [attentats] ont été déjoués'],
    en: ['terror* plot*; plot/plots | foiled/disrupted', '6 [terrorist plots] were foiled'],
    unlike: ['terrorism.attacks', 'The attack was carried out.', '6 [attentats] perpétrés'],
  },
  {
    code: 'terrorism.attacks',
    names: 'الهجمات الإرهابية | Attentats terroristes | Terrorist attacks',
    definition: 'Terrorist attacks carried out.',
    iccs: '0906',
    ar: ['هجم*/هجوم* ارهابي*/مسلح*/انتحاري*; اعتداء* ارهابي*; تفجير* !احباط', 'وقع 11 [هجوما إرهابيا]'],
    fr: ['attentat* !dejoue*; attaque* terroriste*/armee*', '11 [attentats] perpétrés'],
    en: ['terror* attack*; militant attack*; attack* | terror*/militant*', '11 [terrorist attacks] were carried out'],
    unlike: ['terrorism.plots_foiled', 'It was prevented.', '11 [terrorist plots] were foiled'],
  },
  {
    code: 'terrorism.neutralised',
    names: 'الإرهابيون المحيدون | Terroristes neutralisés | Terrorists killed or surrendered',
    definition: 'Terrorists killed, or who gave themselves up.',
    iccs: '0906',
    ar: [
      'ارهابي*/مسلح*/متطرف* | تحييد/قضاء/تسليم/سلم*/استسلم*/قتل/القضاء; ارهابيين/ارهابيا',
      'القضاء على 20 [إرهابيا]',
    ],
    fr: ['terroriste* !cellule* | neutralis*/abattu*/tue*/rend*/rendu*/elimin*', '20 [terroristes] neutralisés'],
    en: [
      'terrorist*/militant*/jihadist* !cell* | killed/neutralised/neutralized/surrendered',
      '20 [militants] were killed',
    ],
    unlike: ['terrorism.suspects_arrested', 'They were arrested.', 'توقيف 20 [شخصا] في قضايا الإرهاب'],
  },
  {
    code: 'terrorism.suspects_arrested',
    names: 'الموقوفون في قضايا الإرهاب | Interpellés pour terrorisme | Terrorism arrests',
    definition: 'Persons arrested on suspicion of terrorism or of supporting it.',
    dimensions: ['age', 'sex', 'citizenship'],
    iccs: '0906',
    ar: [
      'PERSON/قاصر*/نساء/امرا* | ارهاب*/متطرف*/داعش ARREST; عنصر*/عناصر دعم | ارهاب*; PERSON | خلي*/خلايا ارهابي*; عنصر*/عناصر | داعش/موالين',
      'توقيف 64 [شخصا] في قضايا الإرهاب',
    ],
    fr: [
      'PERSON | terroris*/djihad* ARREST; element*/individu* | soutien terroris*',
      '64 [personnes] interpellées pour terrorisme',
    ],
    en: ['PERSON | terror*/extremis* ARREST; terror* suspect*/arrest*', '64 [people] were arrested for terrorism'],
    unlike: ['crime.terror_cells_dismantled', 'Cells are counted.', '64 [cellules terroristes] démantelées'],
  },
  {
    code: 'crime.terror_cells_dismantled',
    names: 'الخلايا الإرهابية المفككة | Cellules terroristes démantelées | Terrorist cells dismantled',
    definition: 'Terrorist cells dismantled.',
    iccs: '0906',
    ar: ['خلي*/خلايا !نساء !تكفل', 'تفكيك 5 [خلايا إرهابية]'],
    fr: ['cellule* terroriste*; cellule* | terroris*/demantel*', '5 [cellules terroristes] démantelées'],
    en: ['terror* cell*; cell/cells | dismantled/terror*', '5 [terrorist cells] were dismantled'],
    unlike: ['crime.gangs_dismantled', 'Gangs, with no terrorism.', '5 [عصابات إجرامية]'],
  },
  {
    code: 'terrorism.financing_cases',
    names: 'قضايا تمويل الإرهاب | Affaires de financement du terrorisme | Terrorist-financing cases',
    definition: 'Cases of financing of terrorism.',
    iccs: '09062',
    ar: ['تمويل ارهاب; CASE | تمويل ارهاب', 'معالجة 13 [قضية تمويل الإرهاب]'],
    fr: ['financement terrorisme; CASE | financement terrorisme', '13 [affaires de financement du terrorisme]'],
    en: ['terror* financing; financing terrorism', '13 [terrorist-financing cases]'],
    unlike: ['crime.money_laundering_cases', 'The money came from a crime.', '13 [قضية غسل الأموال]'],
  },
]);
