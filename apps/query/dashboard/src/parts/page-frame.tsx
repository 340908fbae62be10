import type { ComponentChildren } from 'preact';
import type { Language } from '../api/types.js';
import { useLanguage } from '../language/use-language.js';
import type { Route } from '../route.js';

const languageNames: readonly [Language, string][] = [
  ['ar', 'العربية'],
  ['fr', 'Français'],
  ['en', 'English'],
];

/** Head, navigation and choice of language around every page. */
export function PageFrame({ route, children }: { route: Route; children: ComponentChildren }) {
  const { language, strings, choose } = useLanguage();
  const current = (pages: readonly string[]) => (pages.includes(route.page) ? 'page' : undefined);
  return (
    <>
      <header class="head">
        <a class="brand" href="#/">
          <img src="/favicon.svg" alt="" width="32" height="32" />
          <span>
            <strong>{language === 'ar' ? 'مرصد' : 'Marsad · مرصد'}</strong>
            <small>{strings.tagline}</small>
          </span>
        </a>
        <nav>
          <a href="#/" aria-current={current(['home', 'indicator', 'series', 'fact'])}>
            {strings.indicators}
          </a>
          <a href="#/articles" aria-current={current(['articles', 'article'])}>
            {strings.articles}
          </a>
          <a href="/docs">{strings.api}</a>
        </nav>
        <div class="languages" role="group">
          {languageNames.map(([code, name]) => (
            <button
              key={code}
              type="button"
              lang={code}
              aria-pressed={code === language}
              onClick={() => {
                choose(code);
              }}
            >
              {name}
            </button>
          ))}
        </div>
      </header>
      <main>{children}</main>
    </>
  );
}
