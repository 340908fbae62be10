import { useEffect } from 'preact/hooks';
import { ChangeFeedProvider } from './changes/change-feed.js';
import { ArticlePage } from './pages/article-page.js';
import { ArticlesPage } from './pages/articles-page.js';
import { FactPage } from './pages/fact-page.js';
import { HomePage } from './pages/home-page.js';
import { SeriesListPage } from './pages/series-list-page.js';
import { SeriesPage } from './pages/series-page.js';
import { SitesPage } from './pages/sites-page.js';
import { UnknownPage } from './pages/unknown-page.js';
import { Shell } from './parts/shell.js';
import type { Route } from './routing/route.js';
import { useRoute } from './routing/use-route.js';
import { SpeakerProvider } from './wording/use-speaker.js';

function View({ route }: { route: Route }) {
  switch (route.view) {
    case 'home':
      return <HomePage />;
    case 'series-list':
      return <SeriesListPage indicator={route.indicator} words={route.words} />;
    case 'series':
      return <SeriesPage id={route.id} />;
    case 'fact':
      return <FactPage id={route.id} />;
    case 'articles':
      return <ArticlesPage source={route.source} />;
    case 'article':
      return <ArticlePage id={route.id} observation={route.observation} />;
    case 'sites':
      return <SitesPage />;
    case 'unknown':
      return <UnknownPage />;
    default:
      return route satisfies never;
  }
}

/** The dashboard. */
export function App() {
  const route = useRoute();
  const address = JSON.stringify(route);
  useEffect(() => {
    scrollTo(0, 0);
  }, [address]);
  return (
    <SpeakerProvider>
      <ChangeFeedProvider>
        <Shell view={route.view}>
          <View key={address} route={route} />
        </Shell>
      </ChangeFeedProvider>
    </SpeakerProvider>
  );
}
