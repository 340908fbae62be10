import { getAnswer, getPage } from '../api/client.js';
import type { Indicator, IndicatorList, SeriesItem } from '../api/shapes.js';
import { useAnswer } from '../api/use-answer.js';
import { useVersion } from '../changes/change-feed.js';
import { SeriesRows } from '../indicators/series-rows.js';
import { Answer } from '../parts/answer.js';
import { Breadcrumb } from '../parts/breadcrumb.js';
import { PageHeading } from '../parts/page-heading.js';
import type { Speaker } from '../wording/speaker.js';
import { useSpeaker } from '../wording/use-speaker.js';

interface Filter {
  indicator: string | null;
  words: string | null;
}

function pathOf({ indicator, words }: Filter): string {
  const query = new URLSearchParams({ limit: '100' });
  if (indicator !== null) query.set('indicator', indicator);
  if (words !== null) query.set('q', words);
  return `/v1/series?${query.toString()}`;
}

function titleOf({ indicator, words }: Filter, entry: Indicator | undefined, speaker: Speaker): string {
  if (indicator !== null) return entry === undefined ? indicator : speaker.names(entry.names);
  return words === null ? speaker.text('allSeries') : speaker.text('searchResults', words);
}

/** The series of an indicator, or those whose names hold some words. */
export function SeriesListPage({ indicator, words }: Filter) {
  const speaker = useSpeaker();
  const version = useVersion((change) => indicator === null || change.indicator === indicator);
  const path = pathOf({ indicator, words });
  const [state, retry] = useAnswer(getPage<SeriesItem>, path, version);
  const [catalogue] = useAnswer(getAnswer<IndicatorList>, '/v1/indicators');
  const entry =
    catalogue.kind === 'answered' ? catalogue.answer.items.find(({ code }) => code === indicator) : undefined;
  return (
    <>
      <Breadcrumb steps={[]} />
      <PageHeading title={titleOf({ indicator, words }, entry, speaker)}>
        {entry && (
          <p class="hint" lang="en" dir="ltr">
            {entry.definition}
          </p>
        )}
      </PageHeading>
      <Answer state={state} retry={retry}>
        {(page) => <SeriesRows first={page} showTitle={indicator === null} />}
      </Answer>
      <p>
        <a class="quiet-link" href={path}>
          {speaker.text('asJson')}
        </a>
      </p>
    </>
  );
}
