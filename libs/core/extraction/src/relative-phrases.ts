/** Phrases that name days by the publication, or a part of a year, folded, and the code of what they name. */
export const relativePhrases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    thisMonth:
      'شهر الجاري,الشهر الجاري,الشهر الحالي,هذا الشهر,ce mois - ci,ce mois,le mois en cours,du mois en cours,this month,the current month',
    year: "السنه الجاريه,السنه الحاليه,هذه السنه,العام الجاري,العام الحالي,هذا العام,خلال السنه التي نودعها,cette annee,l ' annee en cours,annee en cours,this year,the current year,the present year",
    'year-1':
      "السنه الماضيه,السنه الاخيره,العام الماضي,العام الاخير,السنه المنصرمه,العام المنقضي,السنه المنقضيه,العام المنصرم,السنه الفائته,العام الفائت,l ' an dernier,l ' an passe,l ' annee derniere,l ' annee passee,l ' annee ecoulee,l ' an ecoule,l ' exercice ecoule,last year,the past year,the year just ended",
    'previous:year:1':
      "السنه السالفه,العام السالف,العام السابق,السنه السابقه,السنه التي قبلها,السنه التي سبقتها,العام الذي قبله,العام الذي سبقه,قبل سنه,قبل عام,قبل ذلك بسنه,قبل ذلك بعام,l ' annee precedente,l ' annee d ' avant,l ' exercice precedent,un an plus tot,un an auparavant,il y a un an,l ' annee anterieure,une annee plus tot,une annee auparavant,l ' an d ' avant,the previous year,previous year,the prior year,prior year,the preceding year,a year earlier,one year earlier,a year previously,the year before,the year prior,a year before,a year ago,one year ago,this time last year,السنه الفارطه,العام الفارط,السنه التي تسبقها,العام الذي سبق,السنه التي سبقت",
    'previous:year:2':
      'قبل سنتين,قبل عامين,deux ans plus tot,deux ans auparavant,two years earlier,two years before,two years ago',
    'previous:year:5': 'قبل خمس سنوات,قبل خمسه اعوام,cinq ans plus tot,five years earlier,five years ago',
    'previous:year:10':
      'قبل عشر سنوات,قبل عقد,dix ans plus tot,il y a dix ans,ten years earlier,a decade earlier,a decade ago,ten years ago',
    'previous:month:1':
      "الشهر الاسبق,الشهر السابق,الشهر الذي سبقه,الشهر الذي قبله,الشهر السالف,le mois precedent,un mois plus tot,un mois auparavant,le mois d ' avant,the previous month,the prior month,the preceding month,the month before,a month earlier,a month before",
    'previous:week:1':
      "الاسبوع السابق,الاسبوع الذي سبقه,الاسبوع الذي قبله,قبل ذلك باسبوع,بعد اسبوع من,la semaine precedente,la semaine d ' avant,une semaine plus tot,une semaine auparavant,the previous week,the preceding week,the week before,a week earlier",
    'previous:week:2':
      'بعد اسبوعين من,قبل ذلك باسبوعين,deux semaines plus tot,deux semaines auparavant,two weeks earlier,two weeks after',
    'previous:day:1': 'اليوم السابق,اليوم الذي سبقه,la veille,the previous day,the day before,a day earlier',
    'that:day:1':
      'ذلك اليوم,اليوم نفسه,اليوم ذاته,نفس اليوم,التاريخ نفسه,التاريخ ذاته,ذلك التاريخ,ce jour - la,ce meme jour,ce jour la,cette date,le meme jour,cette nuit - la,ce soir - la,ce matin - la,تلك الليله,الليله نفسها,that night,that evening,that morning,that afternoon,the same night,the same evening,that day,that date,the same day,the same date',
    'since:then': 'since then,depuis lors,منذ ذلك الحين,منذ ذلك الوقت,منذ ذلك التاريخ',
    'that:time': "at the time,a l ' epoque,a cette epoque,a ce moment - la,انذاك,انئذ,حينها,وقتها,ذلك الحين,ذلك الوقت",
    'that:month:1':
      'الشهر نفسه,الشهر ذاته,نفس الشهر,ذلك الشهر,le meme mois,du meme mois,ce meme mois,ce mois - la,that month,the same month',
    'that:year:1':
      'السنه نفسها,السنه ذاتها,نفس السنه,العام نفسه,العام ذاته,نفس العام,ذلك العام,تلك السنه,la meme annee,cette meme annee,cette annee - la,that year,the same year',
    'feast:01-01': "new year ' s day,le jour de l ' an,jour de l ' an,راس السنه الميلاديه",
    'feast:12-31': "new year ' s eve,la saint - sylvestre,saint - sylvestre",
    'feast:12-25': 'christmas day,le jour de noel,jour de noel',
    'feast:12-24': 'christmas eve,la veille de noel',
    'feast:12-26': 'boxing day',
    yearEnd:
      "موفي السنه,موفي العام,موفي السنه الجاريه,موفي العام الجاري,اواخر السنه,اواخر العام,نهايه هذا العام,نهايه هذه السنه,نهايه السنه,نهايه العام,متم السنه,نهايه السنه الجاريه,نهايه العام الجاري,fin de l ' annee,fin d ' annee,la fin de cette annee,fin de cette annee,la fin de l ' annee,the end of the year,the end of this year,year ' s end,the year - end,year end,the year ' s end",
    hours: '24 ساعه,24 heures,24 hours',
    'half:1':
      'النصف الاول,السداسي الاول,premier semestre,first half,السته اشهر الاولي,1 er semestre,first half - year,first - half,h 1',
    'half:2':
      'النصف الثاني,السداسي الثاني,السداسي الثاني,النصف الثاني,second semestre,deuxieme semestre,2 e semestre,second half,second half - year,h 2',
    'quarter:1': 'الربع الاول,الفصل الاول,الثلاثي الاول,1 er trimestre,q 1,premier trimestre,first quarter',
    'quarter:2':
      'الربع الثاني,الفصل الثاني,الثلاثي الثاني,second trimestre,2 e trimestre,q 2,deuxieme trimestre,second quarter',
    'quarter:3': 'الربع الثالث,الفصل الثالث,الثلاثي الثالث,3 e trimestre,q 3,troisieme trimestre,third quarter',
    'quarter:4':
      'الربع الرابع,الفصل الرابع,الثلاثي الرابع,الربع الاخير,الفصل الاخير,4 e trimestre,final quarter,q 4,quatrieme trimestre,fourth quarter',
    'week:0': 'هذا الاسبوع,الاسبوع الجاري,الاسبوع الحالي,cette semaine,la semaine en cours,this week,the current week',
    week: 'الاسبوع الماضي,الاسبوع الفارط,الاسبوع المنقضي,الاسبوع الاخير,الاسبوع المنصرم,الاسبوع الفائت,la semaine derniere,la semaine passee,la semaine ecoulee,last week,the past week',
    weekend:
      'نهايه الاسبوع الماضي,نهايه الاسبوع المنصرم,نهايه الاسبوع المنقضي,نهايه الاسبوع الفارط,نهايه الاسبوع الفائت,نهايه الاسبوع الاخير,نهايه الاسبوع,عطله نهايه الاسبوع,le week - end dernier,ce week - end,le week - end,du week - end,le weekend dernier,ce weekend,over the weekend,last weekend,this weekend,at the weekend,the weekend',
    month:
      'الشهر الفارط,الشهر المنقضي,الشهر الفائت,الشهر الاخير,الشهر الماضي,الشهر المنصرم,le mois dernier,le mois passe,le mois ecoule,last month,the past month',
    same: 'الفتره نفسها,الفتره ذاتها,نفس الفتره,نفس المده,المده نفسها,المده ذاتها,الفتره عينها,نفس الاشهر,الاشهر نفسها,الاشهر ذاتها,الفصل نفسه,نفس الفصل,الربع نفسه,نفس الربع,النصف نفسه,la meme periode,meme trimestre,meme semestre,the same quarter,the same span,the same stretch,the same timeframe,the same time period,la meme date,meme date,les memes mois,المرحله نفسها,نفس المرحله,meme periode,meme epoque,memes mois,the same period,the same point,the same time,the same months,same period',
    counterpart:
      'الفتره المقابله,الفتره المماثله,الفتره المناظره,فتره مماثله,la periode correspondante,periode correspondante,periode analogue,la periode equivalente,the corresponding period,the equivalent period,corresponding period,the corresponding quarter,the comparable period,the like period,the year - earlier period,year - earlier period,الفتره الموازيه,الفتره المقارنه',
    day: "اليوم,aujourd ' hui,ce matin,today,earlier today,this morning,هذا اليوم,فجر اليوم,صباح اليوم",
    yesterday: 'امس,الامس,البارحه,الليله الماضيه,hier,hier soir,la nuit derniere,yesterday,last night',
    dayBefore: 'اول امس,اول من امس,avant - hier,the day before yesterday',
    'since:year':
      'so far this year,this year so far,thus far this year,year to date,the year to date,the year - to - date,year - to - date',
    yearStart:
      "اول السنه,اول العام,مستهل السنه,مستهل العام,مستهل السنه الجاريه,مستهل العام الجاري,بدايه هذه السنه,مطلع هذه السنه,بدايه السنه,بدايه السنه الجاريه,بدايه العام,بدايه العام الجاري,مطلع السنه,مطلع السنه الجاريه,مطلع العام,مطلع العام الجاري,مطلع هذا العام,بدايه هذا العام,فاتح السنه,debut de l ' annee,debut d ' annee,le debut de l ' annee,the start of the year,the beginning of the year,start of this year,beginning of this year,the turn of the year",
  }).flatMap(([code, phrases]) => phrases.split(',').map((phrase) => [phrase, code] as const)),
);
