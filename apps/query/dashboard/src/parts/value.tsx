import type { Qualifier, Series } from '../api/shapes.js';
import { useSpeaker } from '../wording/use-speaker.js';

interface ValueProps {
  value: number;
  measure: Pick<Series, 'unit' | 'kind'>;
  qualifier?: Qualifier;
  /** The value no longer holds. */
  gone?: boolean;
}

/** A value with its unit and the words that bound it. */
export function Value({ value, measure, qualifier = 'exact', gone = false }: ValueProps) {
  const speaker = useSpeaker();
  const words = speaker.qualifier(qualifier);
  const number = <bdi class="number">{speaker.value(value, measure)}</bdi>;
  return (
    <span class="value">
      {words !== '' && <span class="value-qualifier">{words} </span>}
      {gone ? <del>{number}</del> : number}
    </span>
  );
}

/** A value that gave way to another; the arrow points the way the language reads. */
export function Replaced({ gone, now, measure }: { gone: number; now: number; measure: ValueProps['measure'] }) {
  const speaker = useSpeaker();
  return (
    <span class="replaced">
      <span class="unseen">{speaker.text('was')} </span>
      <Value value={gone} measure={measure} gone />
      <svg class="arrow" viewBox="0 0 16 10" aria-hidden="true">
        <path d="M1 5h13M10 1l4 4-4 4" />
      </svg>
      <span class="unseen">{speaker.text('nowIs')} </span>
      <Value value={now} measure={measure} />
    </span>
  );
}

interface ValuesProps {
  values: readonly number[];
  measure: ValueProps['measure'];
  gone?: boolean;
}

/** Values in a row. */
export function Values({ values, measure, gone = false }: ValuesProps) {
  return (
    <>
      {values.map((value, index) => (
        <span key={value}>
          {index > 0 && <span class="parting"> · </span>}
          <Value value={value} measure={measure} gone={gone} />
        </span>
      ))}
    </>
  );
}
