import { getAnswer, getPage } from '../api/client.js';
import type { IndicatorList, SeriesItem } from '../api/shapes.js';
import { useAnswer } from '../api/use-answer.js';
import { ChangesPanel } from '../changes/changes-panel.js';
import { useVersion } from '../changes/change-feed.js';
import { IndicatorsPanel } from '../indicators/indicators-panel.js';
import { Stats } from '../indicators/stats.js';
import { Answer } from '../parts/answer.js';
import { PageHeading } from '../parts/page-heading.js';
import { useSpeaker } from '../wording/use-speaker.js';

/** Enough series for the latest values and the names on this page; the lists of series page through all of them. */
const seriesPath = '/v1/series?limit=500';
const everyChange = () => true;

/** What happened last, and what there is. */
export function HomePage() {
  const speaker = useSpeaker();
  const version = useVersion(everyChange);
  const [indicators, retry] = useAnswer(getAnswer<IndicatorList>, '/v1/indicators', version);
  const [series] = useAnswer(getPage<SeriesItem>, seriesPath, version);
  const known = series.kind === 'answered' ? series.answer.items : [];
  const list = indicators.kind === 'answered' ? indicators.answer : null;
  return (
    <div class="home">
      <div class="hero">
        <PageHeading title={speaker.text('name')}>
          <p class="tagline">{speaker.text('tagline')}</p>
        </PageHeading>
        {list && <Stats list={list} series={known} />}
      </div>
      <ChangesPanel indicators={list?.items ?? []} series={known} />
      <section class="panel" aria-labelledby="indicators-heading">
        <h2 id="indicators-heading">{speaker.text('indicators')}</h2>
        <Answer state={indicators} retry={retry} rows={8}>
          {(answer) => <IndicatorsPanel list={answer} series={known} />}
        </Answer>
      </section>
    </div>
  );
}
