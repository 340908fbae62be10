import type { SiteItem } from '../api/shapes.js';
import { Badge, type BadgeTone } from '../parts/badge.js';
import { Ago, Until } from '../parts/moment.js';
import { safeLink } from '../reading/safe-link.js';
import { addressOf } from '../routing/route.js';
import { useSpeaker } from '../wording/use-speaker.js';
import { SiteDays } from './site-days.js';
import { YieldMeter } from './yield-meter.js';

const tones: Readonly<Record<SiteItem['state'], BadgeTone>> = {
  new: 'quiet',
  working: 'created',
  failing: 'retracted',
  layout_changed: 'conflict',
  disabled: 'quiet',
  removed: 'quiet',
};

/** How one site is. */
export function SiteCard({ site }: { site: SiteItem }) {
  const speaker = useSpeaker();
  const { text, figures } = site;
  return (
    <li class={`site site-${site.state}`}>
      <div class="site-top">
        <h2>
          <a href={addressOf.articlesOf(site.site)}>
            <bdi>{site.site}</bdi>
          </a>
        </h2>
        <Badge tone={tones[site.state]}>{speaker.text(`site_${site.state}`)}</Badge>
        {site.overdue && <Badge tone="retracted">{speaker.text('siteOverdue')}</Badge>}
        <HomePageLink site={site} />
      </div>
      <SiteDays site={site} />
      <div class="site-yields">
        <YieldMeter
          title={speaker.text('textYield')}
          share={text.recent.readable}
          usual={text.usual?.readable ?? null}
          hint={speaker.count('pagesLookedAt', text.recent.pages)}
        />
        <YieldMeter
          title={speaker.text('figureYield')}
          share={figures?.recent.withFigures ?? null}
          usual={figures?.usual?.withFigures ?? null}
          hint={speaker.count('articlesLookedAt', figures?.recent.articles ?? 0)}
        />
      </div>
      {site.state === 'layout_changed' && <p class="notice notice-stale">{speaker.text('layoutChangedHint')}</p>}
      <SiteTimes site={site} />
      <LastError site={site} />
    </li>
  );
}

function HomePageLink({ site: { url } }: { site: SiteItem }) {
  const address = safeLink(url);
  if (address === null) return null;
  return (
    <a class="quiet-link" href={address} target="_blank" rel="noopener noreferrer nofollow">
      <bdi>{new URL(address).host}</bdi> <span aria-hidden="true">↗</span>
    </a>
  );
}

function SiteTimes({ site }: { site: SiteItem }) {
  const speaker = useSpeaker();
  const { lastSuccessAt, nextVisitAt } = site;
  return (
    <p class="report-times hint">
      <span>
        {speaker.text('lastSuccess')} {lastSuccessAt === null ? speaker.text('never') : <Ago instant={lastSuccessAt} />}
      </span>
      {nextVisitAt !== null && (
        <span>
          {speaker.text('nextVisit')} <Until instant={nextVisitAt} />
        </span>
      )}
    </p>
  );
}

/** The last thing that went wrong, in words, and how often each kind did in two weeks. */
function LastError({ site: { lastError, errors } }: { site: SiteItem }) {
  const speaker = useSpeaker();
  if (lastError === null) return null;
  return (
    <details class="site-errors">
      <summary class="hint">
        {speaker.text(`cause_${lastError.cause}`)} · <Ago instant={lastError.at} />
      </summary>
      <p class="hint">
        <bdi dir="ltr">{lastError.url}</bdi>
        <br />
        <bdi dir="ltr">{lastError.message}</bdi>
      </p>
      <ul class="hint">
        {errors.map(({ cause, count }) => (
          <li key={cause}>
            {speaker.text(`cause_${cause}`)}: <span class="number">{speaker.number(count)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
