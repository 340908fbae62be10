import { LanguageContext, useLanguageChoice } from './language/use-language.js';
import { ArticlePage } from './pages/article-page.js';
import { ArticlesPage } from './pages/articles-page.js';
import { FactPage } from './pages/fact-page.js';
import { HomePage } from './pages/home-page.js';
import { IndicatorPage } from './pages/indicator-page.js';
import { SeriesPage } from './pages/series-page.js';
import { PageFrame } from './parts/page-frame.js';
import { type Route, useRoute } from './route.js';

/** The dashboard. */
export function App() {
  const choice = useLanguageChoice();
  const route = useRoute();
  return (
    <LanguageContext.Provider value={choice}>
      <PageFrame route={route}>
        <Page route={route} notFound={choice.strings.notFound} />
      </PageFrame>
    </LanguageContext.Provider>
  );
}

function Page({ route, notFound }: { route: Route; notFound: string }) {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'indicator':
      return <IndicatorPage code={route.code} />;
    case 'series':
      return <SeriesPage id={route.id} />;
    case 'fact':
      return <FactPage id={route.id} />;
    case 'articles':
      return <ArticlesPage />;
    case 'article':
      return <ArticlePage id={route.id} />;
    case 'unknown':
      return <p class="note">{notFound}</p>;
  }
}
