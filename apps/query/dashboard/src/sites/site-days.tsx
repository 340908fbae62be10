import type { SiteItem } from '../api/shapes.js';
import { useSpeaker } from '../wording/use-speaker.js';
import { barsOf } from './days-of.js';

/** New articles a day in the size of a few words; each day tells its number when it is pointed at. */
export function SiteDays({ site }: { site: SiteItem }) {
  const speaker = useSpeaker();
  const bars = barsOf(site.days, Date.now());
  const total = bars.reduce((sum, { newArticles }) => sum + newArticles, 0);
  return (
    <figure class="site-days">
      <div class="site-bars" role="img" aria-label={speaker.count('newArticlesInTwoWeeks', total)}>
        {bars.map(({ day, newArticles, height }) => (
          <span class="site-bar" key={day} title={`${speaker.day(day)} · ${speaker.count('newArticles', newArticles)}`}>
            <span style={{ blockSize: `${Math.round(100 * height)}%` }} />
          </span>
        ))}
      </div>
      <figcaption class="hint">
        {site.newArticlesPerDay === null
          ? speaker.text('newArticlesPerDayUnknown')
          : speaker.text('newArticlesPerDay', speaker.number(Math.round(10 * site.newArticlesPerDay) / 10))}
      </figcaption>
    </figure>
  );
}
