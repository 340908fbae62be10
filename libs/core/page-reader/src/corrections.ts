import type { LinkedArticle } from './json-ld.js';

/** How newsrooms begin the note that says what they corrected. */
const opening =
  /^[*[(—–-]?\s*(?:corrections?|correction note|corrected|clarifications?|correction and clarification|erratum|rectificatif|rectification|précision|mise au point|تصحيح|تصويب|استدراك|تنويه|توضيح)(?:\s*\([^)]{0,40}\)|\s+\p{L}{0,12}\s?\d[^:]{0,30})?\s*[:：—–-]/iu;
const sentence =
  /^[*[(—–-]?\s*(?:this (?:article|story|piece|report|headline|post|page) (?:was|has been) (?:amended|corrected|updated to (?:correct|clarify|reflect))|an earlier version of this|a previous version of this|in an earlier version of this|une (?:première|précédente) version de cet? (?:article|texte)|cet article a été (?:corrigé|rectifié)|نسخة سابقة من هذا|ورد خطأ في نسخة سابقة)/iu;
const noteCharactersMax = 600;
const notesMax = 10;

/** Whether a paragraph says what the newsroom corrected, rather than what happened. */
export function isCorrectionNote(paragraph: string): boolean {
  return paragraph.length <= noteCharactersMax && (opening.test(paragraph) || sentence.test(paragraph));
}

/** What the newsroom says that it corrected: in JSON-LD (schema.org `correction`), and in paragraphs of its own. */
export function readCorrections(linked: LinkedArticle | null, notes: readonly string[]): string[] {
  return [...new Set([...(linked?.corrections ?? []), ...notes])].slice(0, notesMax);
}
