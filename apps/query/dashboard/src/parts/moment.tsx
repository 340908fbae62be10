import { useEffect, useState } from 'preact/hooks';
import { useSpeaker } from '../wording/use-speaker.js';

const tickMs = 20_000;

/** The present, to the nearest tick. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, tickMs);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}

/** How long ago something was; the day stands in the title. */
export function Ago({ instant }: { instant: string }) {
  const speaker = useSpeaker();
  return (
    <time dateTime={instant} title={speaker.day(instant)}>
      {speaker.ago(instant, Math.max(useNow(), Date.now()))}
    </time>
  );
}

/** How long it is until something; what was due a while ago is due now. */
export function Until({ instant }: { instant: string }) {
  const speaker = useSpeaker();
  return <time dateTime={instant}>{speaker.until(instant, Math.max(useNow(), Date.now()))}</time>;
}

/** The day of something. */
export function DayOf({ instant }: { instant: string }) {
  return <time dateTime={instant}>{useSpeaker().day(instant)}</time>;
}
