import type { Language, Section } from '../article-source.js';

interface Wording {
  readonly direction: 'rtl' | 'ltr';
  readonly locale: string;
  readonly siteName: string;
  readonly motto: string;
  readonly home: string;
  readonly latest: string;
  readonly reads: string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly mostRead: string;
  readonly related: string;
  readonly share: string;
  readonly shares: string;
  readonly readingTime: string;
  readonly newsletter: string;
  readonly newsletterText: string;
  readonly subscribe: string;
  readonly updated: string;
  readonly older: string;
  readonly newer: string;
  readonly contact: string;
  readonly rights: string;
  readonly notFound: string;
  readonly gone: string;
  readonly weather: string;
}

/** The words around the articles. They hold figures on purpose: none of them may be taken for news. */
export const wording: Readonly<Record<Language, Wording>> = {
  ar: {
    direction: 'rtl',
    locale: 'ar-MA',
    siteName: 'ورقة الزيتون',
    motto: 'جريدة إلكترونية مستقلة',
    home: 'الرئيسية',
    latest: 'آخر الأخبار',
    reads: 'قراءة',
    sections: { security: 'أمن', services: 'خدمات', reports: 'حصائل', town: 'بلدات' },
    mostRead: 'الأكثر قراءة',
    related: 'مقالات ذات صلة',
    share: 'شارك المقال',
    shares: 'مشاركة',
    readingTime: 'مدة القراءة: 2 دقائق',
    newsletter: 'النشرة البريدية',
    newsletterText: 'انضم إلى 12.400 مشترك يتوصلون بأخبارنا كل صباح.',
    subscribe: 'اشترك',
    updated: 'آخر تحديث',
    older: 'أقدم',
    newer: 'أحدث',
    contact: 'الهاتف: 05 00 00 00 19 · الفاكس: 05 00 00 00 20',
    rights: '© 2019-2024 جميع الحقوق محفوظة',
    notFound: 'الصفحة غير موجودة',
    gone: 'سحب هذا المقال',
    weather: 'الرباط 21° · مراكش 24° · فاس 18°',
  },
  fr: {
    direction: 'ltr',
    locale: 'fr-MA',
    siteName: 'La Feuille d’Olivier',
    motto: 'Journal en ligne indépendant',
    home: 'Accueil',
    latest: 'Dernières nouvelles',
    reads: 'lectures',
    sections: { security: 'Sécurité', services: 'Services', reports: 'Bilans', town: 'Bourgs' },
    mostRead: 'Les plus lus',
    related: 'À lire aussi',
    share: 'Partager',
    shares: 'partages',
    readingTime: 'Lecture : 2 min',
    newsletter: 'Lettre d’information',
    newsletterText: 'Rejoignez nos 12 400 abonnés, chaque matin dans votre boîte.',
    subscribe: 'S’abonner',
    updated: 'Mis à jour le',
    older: 'Plus anciens',
    newer: 'Plus récents',
    contact: 'Tél. : 05 00 00 00 19 · Fax : 05 00 00 00 20',
    rights: '© 2019-2024 Tous droits réservés',
    notFound: 'Page introuvable',
    gone: 'Cet article a été retiré',
    weather: 'Rabat 21° · Marrakech 24° · Fès 18°',
  },
  en: {
    direction: 'ltr',
    locale: 'en-GB',
    siteName: 'The Olive Leaf',
    motto: 'An independent online newspaper',
    home: 'Home',
    latest: 'Latest news',
    reads: 'reads',
    sections: { security: 'Security', services: 'Services', reports: 'Reports', town: 'Towns' },
    mostRead: 'Most read',
    related: 'Related articles',
    share: 'Share',
    shares: 'shares',
    readingTime: '2 min read',
    newsletter: 'Newsletter',
    newsletterText: 'Join 12,400 readers who get us every morning.',
    subscribe: 'Subscribe',
    updated: 'Updated',
    older: 'Older',
    newer: 'Newer',
    contact: 'Phone: 05 00 00 00 19 · Fax: 05 00 00 00 20',
    rights: '© 2019-2024 All rights reserved',
    notFound: 'Page not found',
    gone: 'This article was withdrawn',
    weather: 'Rabat 21° · Marrakech 24° · Fes 18°',
  },
};

/** A date as a newspaper of that language prints it, in Morocco's time. */
export function printDate(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat(wording[language].locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Africa/Casablanca',
  });
  return format.format(new Date(instant));
}
