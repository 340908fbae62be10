import { useState } from 'preact/hooks';
import type { Indicator, IndicatorList, SeriesItem } from '../api/shapes.js';
import { matches } from '../reading/matches.js';
import { addressOf } from '../routing/route.js';
import { open } from '../routing/use-route.js';
import { useSpeaker } from '../wording/use-speaker.js';
import { IndicatorRow } from './indicator-row.js';
import { leadingSeries } from './leading-series.js';

interface PanelProps {
  list: IndicatorList;
  series: readonly SeriesItem[];
}

/** The indicators, found by a name in any of the three languages. */
export function IndicatorsPanel({ list, series }: PanelProps) {
  const speaker = useSpeaker();
  const [typed, setTyped] = useState('');
  const byName = (left: Indicator, right: Indicator) =>
    speaker.names(left.names).localeCompare(speaker.names(right.names), speaker.locale);
  const found = list.items
    .filter(({ names, code }) => matches(typed, [names.ar, names.fr, names.en, code]))
    .sort(byName);
  const filled = found.filter((indicator) => indicator.series > 0);
  const empty = found.filter((indicator) => indicator.series === 0);
  const words = typed.trim();
  return (
    <>
      <form
        role="search"
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (words !== '') open(addressOf.search(words));
        }}
      >
        <label>
          <span class="unseen">{speaker.text('search')}</span>
          <input
            type="search"
            value={typed}
            placeholder={`${speaker.text('search')} …`}
            aria-describedby="search-hint"
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
        </label>
        <span id="search-hint" class="hint">
          {speaker.text('searchHint')}
        </span>
      </form>
      <p class="unseen" role="status">
        {words === '' ? '' : speaker.count('found', found.length)}
      </p>
      {found.length === 0 && <p class="hint">{speaker.text('noIndicator')}</p>}
      <ul class="rows">
        {filled.map((indicator) => (
          <IndicatorRow key={indicator.code} indicator={indicator} leading={leadingSeries(series, indicator.code)} />
        ))}
      </ul>
      {list.items.length > 0 && (
        <a class="button" href={words === '' ? addressOf.allSeries() : addressOf.search(words)}>
          {words === '' ? speaker.text('allSeries') : speaker.text('searchAll', words)}
        </a>
      )}
      <EmptyIndicators indicators={empty} open={words !== ''} />
    </>
  );
}

/** Indicators that the catalogue knows and no article has spoken of. */
function EmptyIndicators({ indicators, open: isOpen }: { indicators: readonly Indicator[]; open: boolean }) {
  const speaker = useSpeaker();
  if (indicators.length === 0) return null;
  return (
    <details class="folded" open={isOpen}>
      <summary>
        {speaker.text('emptyIndicators')} (<bdi>{speaker.number(indicators.length)}</bdi>)
      </summary>
      <ul class="plain">
        {indicators.map(({ code, names, definition }) => (
          <li key={code} title={definition}>
            {speaker.names(names)}
          </li>
        ))}
      </ul>
    </details>
  );
}
