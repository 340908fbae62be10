import { useSpeaker } from '../wording/use-speaker.js';

interface YieldMeterProps {
  title: string;
  /** 0 to 1, or null while nothing is known. */
  share: number | null;
  /** The same of the articles before, when it is known. */
  usual: number | null;
  hint: string;
}

/** A share as a bar, with a mark where it used to be. */
export function YieldMeter({ title, share, usual, hint }: YieldMeterProps) {
  const speaker = useSpeaker();
  const isLow = share !== null && usual !== null && share <= usual / 2;
  return (
    <div class={isLow ? 'yield yield-low' : 'yield'} title={hint}>
      <span class="hint">{title}</span>
      <span class="number">{share === null ? '—' : speaker.percent(share)}</span>
      <span class="yield-track" aria-hidden="true">
        <span class="yield-bar" style={{ inlineSize: `${100 * (share ?? 0)}%` }} />
        {usual !== null && <span class="yield-usual" style={{ insetInlineStart: `${100 * usual}%` }} />}
      </span>
      {usual !== null && <span class="unseen">{speaker.text('usualShare', speaker.percent(usual))}</span>}
    </div>
  );
}
