import { useEffect, useState } from 'preact/hooks';
import { read, remember } from '../wording/remembered.js';
import { useSpeaker } from '../wording/use-speaker.js';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const rememberedAs = 'marsad.theme';
const names = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' } as const;
const signs = {
  auto: 'M8 1.500a6.500 6.500 0 1 0 0 13zM8 1.500a6.500 6.500 0 0 1 0 13',
  light:
    'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 1v1.500M8 13.500V15M1 8h1.500M13.500 8H15M3 3l1.100 1.100M11.900 11.900 13 13M3 13l1.100-1.100M11.900 4.100 13 3',
  dark: 'M13.500 9.800A6 6 0 0 1 6.200 2.500a6 6 0 1 0 7.300 7.300Z',
};

function firstTheme(): Theme {
  const chosen = read(rememberedAs);
  return themes.find((theme) => theme === chosen) ?? 'auto';
}

/** Goes through the colours: as the system has them, light, dark. */
export function ThemeChoice() {
  const speaker = useSpeaker();
  const [theme, setTheme] = useState(firstTheme);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    remember(rememberedAs, theme);
  }, [theme]);
  const label = `${speaker.text('theme')}: ${speaker.text(names[theme])}`;
  const following = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  return (
    <button
      type="button"
      class="theme-choice"
      aria-label={label}
      title={label}
      onClick={() => {
        setTheme(following);
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" class={`theme-${theme}`}>
        <path d={signs[theme]} />
      </svg>
    </button>
  );
}
