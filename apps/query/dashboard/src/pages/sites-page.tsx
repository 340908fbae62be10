import { useEffect, useState } from 'preact/hooks';
import { getPage } from '../api/client.js';
import type { Page, SiteItem } from '../api/shapes.js';
import { useAnswer } from '../api/use-answer.js';
import { Answer } from '../parts/answer.js';
import { MoreButton, useMore } from '../parts/more.js';
import { PageHeading } from '../parts/page-heading.js';
import { addressOf } from '../routing/route.js';
import { SiteCard } from '../sites/site-card.js';
import { useSpeaker } from '../wording/use-speaker.js';

/** Reports come every few seconds, and nobody reads faster than this. */
const renewalMs = 15_000;

/** Counts up, once in so long. */
function useRenewal(): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setVersion((count) => count + 1);
    }, renewalMs);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return version;
}

/** The sites that are watched, and how each is. */
export function SitesPage() {
  const speaker = useSpeaker();
  const [state, retry] = useAnswer(getPage<SiteItem>, '/v1/sites?limit=200', useRenewal());
  return (
    <>
      <PageHeading title={speaker.text('sites')}>
        <p class="lead">{speaker.text('sitesLead')}</p>
      </PageHeading>
      <Answer state={state} retry={retry} rows={6}>
        {(page) => <Sites first={page} />}
      </Answer>
    </>
  );
}

/** Those that somebody should look at come first. */
const order: readonly SiteItem['state'][] = ['layout_changed', 'failing', 'new', 'working'];

function Sites({ first }: { first: Page<SiteItem> }) {
  const speaker = useSpeaker();
  const { items, more } = useMore(first);
  const watched = items.filter(({ state }) => state !== 'disabled' && state !== 'removed');
  const disabled = items.filter(({ state }) => state === 'disabled');
  const removed = items.filter(({ state }) => state === 'removed');
  const byNeed = watched.toSorted((left, right) => order.indexOf(left.state) - order.indexOf(right.state));
  if (items.length === 0) return <p class="hint">{speaker.text('noSites')}</p>;
  return (
    <>
      <p class="site-count hint">{speaker.count('sitesWatched', watched.length)}</p>
      <ul class="sites">
        {byNeed.map((site) => (
          <SiteCard key={site.site} site={site} />
        ))}
      </ul>
      <NamesOnly title={speaker.count('sitesDisabled', disabled.length)} sites={disabled} />
      <NamesOnly title={speaker.count('sitesRemoved', removed.length)} sites={removed} />
      <MoreButton more={more} />
    </>
  );
}

/** Sites that nobody visits now; their articles stay. */
function NamesOnly({ title, sites }: { title: string; sites: readonly SiteItem[] }) {
  if (sites.length === 0) return null;
  return (
    <details class="sites-disabled">
      <summary>{title}</summary>
      <ul class="sites-plain">
        {sites.map(({ site }) => (
          <li key={site}>
            <a href={addressOf.articlesOf(site)}>
              <bdi>{site}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
