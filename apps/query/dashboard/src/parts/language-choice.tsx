import { useLanguageChoice } from '../wording/use-speaker.js';
import { type Language, languages } from '../wording/wording.js';

const written: Readonly<Record<Language, { short: string; full: string }>> = {
  ar: { short: 'ع', full: 'العربية' },
  fr: { short: 'Fr', full: 'Français' },
  en: { short: 'En', full: 'English' },
};

/** Lets the reader choose the language; each is written in itself. */
export function LanguageChoice() {
  const { speaker, choose } = useLanguageChoice();
  return (
    <div class="choice" role="group" aria-label={speaker.text('language')}>
      {languages.map((language) => (
        <button
          type="button"
          key={language}
          lang={language}
          title={written[language].full}
          aria-label={written[language].full}
          aria-pressed={speaker.language === language}
          onClick={() => {
            choose(language);
          }}
        >
          {written[language].short}
        </button>
      ))}
    </div>
  );
}
