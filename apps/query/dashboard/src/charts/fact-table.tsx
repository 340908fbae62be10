import type { ServedFact } from '../api/shapes.js';
import { Badge, ConflictBadge } from '../parts/badge.js';
import { Value, Values } from '../parts/value.js';
import { addressOf } from '../routing/route.js';
import { useSpeaker } from '../wording/use-speaker.js';

/** Every fact of a series, the newest period first. */
export function FactTable({ facts }: { facts: readonly ServedFact[] }) {
  const speaker = useSpeaker();
  return (
    <div class="table-box">
      <table>
        <thead>
          <tr>
            <th scope="col">{speaker.text('period')}</th>
            <th scope="col">{speaker.text('value')}</th>
            <th scope="col">{speaker.text('otherValues')}</th>
            <th scope="col">{speaker.text('reports')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.toReversed().map((fact) => (
            <FactRow key={fact.factId} fact={fact} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FactRow({ fact }: { fact: ServedFact }) {
  const speaker = useSpeaker();
  const { state, distinctValues, reports } = fact;
  const gone = state.status === 'retracted';
  const others = distinctValues.filter((value) => value !== state.value);
  const current = reports.filter(({ status }) => status === 'current').length;
  return (
    <tr class={gone ? 'row-gone' : undefined}>
      <th scope="row">
        <a href={addressOf.fact(fact.factId)}>
          <bdi>{speaker.period(fact.period)}</bdi>
        </a>
      </th>
      <td>
        <Value value={state.value} measure={fact} qualifier={state.qualifier} gone={gone} />{' '}
        {gone && <Badge tone="retracted">{speaker.text('retracted')}</Badge>}
      </td>
      <td>
        {state.conflict && <ConflictBadge />} <Values values={others} measure={fact} />
      </td>
      <td>{speaker.count('reports', current)}</td>
    </tr>
  );
}
