import type { ComponentChildren } from 'preact';
import type { Route } from '../routing/route.js';
import { addressOf } from '../routing/route.js';
import { useSpeaker } from '../wording/use-speaker.js';
import { ConnectionState } from './connection-state.js';
import { LanguageChoice } from './language-choice.js';
import { ThemeChoice } from './theme-choice.js';

const articleViews: readonly Route['view'][] = ['articles', 'article'];

/** What stands around every view. */
export function Shell({ view, children }: { view: Route['view']; children: ComponentChildren }) {
  const speaker = useSpeaker();
  const section = articleViews.includes(view) ? 'articles' : view === 'sites' ? 'sites' : 'home';
  const current = (of: typeof section) => (of === section ? 'page' : undefined);
  return (
    <>
      <a
        class="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {speaker.text('skip')}
      </a>
      <header class="top">
        <a class="brand" href={addressOf.home()}>
          <img src="/favicon.svg" alt="" width="30" height="30" />
          <span>{speaker.text('name')}</span>
        </a>
        <nav aria-label={speaker.text('navigation')}>
          <a href={addressOf.home()} aria-current={current('home')}>
            {speaker.text('navHome')}
          </a>
          <a href={addressOf.articles()} aria-current={current('articles')}>
            {speaker.text('navArticles')}
          </a>
          <a href={addressOf.sites()} aria-current={current('sites')}>
            {speaker.text('navSites')}
          </a>
          <a href="/docs">{speaker.text('navApi')}</a>
        </nav>
        <div class="top-tools">
          <ConnectionState />
          <LanguageChoice />
          <ThemeChoice />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer class="bottom">{speaker.text('footer')}</footer>
    </>
  );
}
