import { describe, expect, it } from '@jest/globals';
import { isCorrectionNote } from './corrections.js';
import { readWall } from './page-kind.js';
import { parsePage } from './page-document.js';

const wall = (title: string, body: string, pathname = '/a') =>
  readWall(parsePage(`<html><head><title>${title}</title></head><body>${body}</body></html>`), null, pathname);
const story = `<p>${'The council met on Monday and spoke about the new bridge and its cost. '.repeat(60)}</p>`;

describe('a page that is sent in place of an article', () => {
  it.each([
    ['404 Not Found', '<h1>404</h1>', 'error_page'],
    ['Page introuvable - Journal', '<h1>Page introuvable</h1><p>Retour à l’accueil</p>', 'error_page'],
    ['خطأ', '<h1>الصفحة غير موجودة</h1>', 'error_page'],
    ['عذرا', '<h1>الصفحة التي تبحث عنها غير موجودة</h1>', 'error_page'],
    ['503 Service Unavailable', '<h1>Service Unavailable</h1>', 'error_page'],
    ['الموقع قيد الصيانة', '<p>نعود قريبا</p>', 'error_page'],
    ['Just a moment...', '<p>Checking your browser</p>', 'bot_check'],
    ['news', '<h1>One more step</h1><p>Verify you are human by completing the action below.</p>', 'bot_check'],
  ])('is told: %s', (title, body, kind) => {
    expect(wall(title, body)).toBe(kind);
  });

  it.each([
    ['500 killed in floods', `<h1>500 killed in floods</h1><p>Rescue workers said.</p>`],
    ['404 arrests in one night, police say', '<h1>404 arrests in one night, police say</h1><p>Police said.</p>'],
    ['Why your page not found errors cost money', `<h1>What readers see</h1>${story}`],
    ['Cookie recipes', `<h1>Cookies and partners</h1>${story}`],
    ['أوقفت الشرطة 404 أشخاص', '<h1>أوقفت الشرطة 404 أشخاص</h1>'],
  ])('is not taken for one: %s', (title, body) => {
    expect(wall(title, body)).toBeNull();
  });
});

describe('a note of correction', () => {
  it.each([
    'Correction: an earlier figure was wrong.',
    'This article was amended on 3 May 2024 to correct a date.',
    'Rectificatif : le chiffre exact est 132.',
    'Une première version de cet article évoquait 640 attaques.',
    'تصحيح: العدد الصحيح هو 132.',
    'تصويب (12 ماي 2024): ورد خطأ في نسخة سابقة.',
  ])('is told from the story: %s', (paragraph) => {
    expect(isCorrectionNote(paragraph)).toBe(true);
  });

  it.each([
    'Corrections officers were held hostage on Monday.',
    'Un rectificatif a été demandé par l’avocat.',
    'طالب المحامي بتصحيح المحضر.',
  ])('is not seen in: %s', (paragraph) => {
    expect(isCorrectionNote(paragraph)).toBe(false);
  });
});
