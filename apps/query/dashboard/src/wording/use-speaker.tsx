import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { read, remember } from './remembered.js';
import { Speaker } from './speaker.js';
import { type Language, languages } from './wording.js';

const rememberedAs = 'marsad.language';
const isLanguage = (text: string | null | undefined): text is Language => languages.some((known) => known === text);

/** The reader's choice of before, else the first language of the browser that the dashboard speaks, else English. */
function firstLanguage(): Language {
  const chosen = read(rememberedAs);
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en';
}

interface Spoken {
  readonly speaker: Speaker;
  readonly choose: (language: Language) => void;
}

const SpeakerContext = createContext<Spoken>({ speaker: new Speaker('en'), choose: () => undefined });

/** Gives every view the reader's language, and the page its direction. */
export function SpeakerProvider({ children }: { children: ComponentChildren }) {
  const [language, setLanguage] = useState(firstLanguage);
  const spoken = useMemo(() => {
    const choose = (chosen: Language) => {
      remember(rememberedAs, chosen);
      setLanguage(chosen);
    };
    return { speaker: new Speaker(language), choose };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = spoken.speaker.direction;
  }, [language, spoken]);
  return <SpeakerContext.Provider value={spoken}>{children}</SpeakerContext.Provider>;
}

/** Who writes in the language that the reader chose. */
export function useSpeaker(): Speaker {
  return useContext(SpeakerContext).speaker;
}

/** The same, with the way to choose another language. */
export function useLanguageChoice(): Spoken {
  return useContext(SpeakerContext);
}
