import { PageHeading } from '../parts/page-heading.js';
import { addressOf } from '../routing/route.js';
import { useSpeaker } from '../wording/use-speaker.js';

/** An address that leads to no view. */
export function UnknownPage() {
  const speaker = useSpeaker();
  return (
    <>
      <PageHeading title={speaker.text('failedMissing')} />
      <a class="button" href={addressOf.home()}>
        {speaker.text('back')}
      </a>
    </>
  );
}
