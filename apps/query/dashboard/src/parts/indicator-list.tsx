import { useState } from 'preact/hooks';
import type { Indicator } from '../api/types.js';
import { formatNumber } from '../language/format.js';
import { useLanguage } from '../language/use-language.js';
import { linkTo } from '../route.js';

/** Stands for the series that have no indicator, in addresses. */
export const uncodedCode = '-';

function matches({ names, code }: Indicator, search: string): boolean {
  const wanted = search.trim().toLocaleLowerCase();
  return [...Object.values(names), code].some((name) => name.toLocaleLowerCase().includes(wanted));
}

/** The indicators that have figures first, then the rest of the catalogue; searched in any language. */
export function IndicatorList({ indicators, uncoded }: { indicators: readonly Indicator[]; uncoded: number }) {
  const { language, strings } = useLanguage();
  const [search, setSearch] = useState('');
  const found = indicators
    .filter((indicator) => matches(indicator, search))
    .sort((left, right) => right.series - left.series);
  return (
    <>
      <input
        type="search"
        dir="auto"
        placeholder={strings.search}
        aria-label={strings.search}
        value={search}
        onInput={(event) => {
          setSearch(event.currentTarget.value);
        }}
      />
      <ul class="indicators">
        {found.map(({ code, names, definition, series }) => (
          <li key={code} class={series === 0 ? 'empty' : ''}>
            <a href={linkTo('indicator', code)} title={definition}>
              <span>{names[language]}</span>
              <small>{formatNumber(series, language)}</small>
            </a>
          </li>
        ))}
        {uncoded > 0 && search === '' && (
          <li>
            <a href={linkTo('indicator', uncodedCode)}>
              <span>{strings.uncoded}</span>
              <small>{formatNumber(uncoded, language)}</small>
            </a>
          </li>
        )}
      </ul>
    </>
  );
}
