import { addressOf } from '../routing/route.js';
import { useSpeaker } from '../wording/use-speaker.js';

interface Step {
  title: string;
  address: string;
}

/** The way back to the figures, through the views above this one. */
export function Breadcrumb({ steps }: { steps: readonly Step[] }) {
  const speaker = useSpeaker();
  const all = [{ title: speaker.text('navHome'), address: addressOf.home() }, ...steps];
  return (
    <nav class="breadcrumb" aria-label={speaker.text('back')}>
      <ol>
        {all.map(({ title, address }) => (
          <li key={address}>
            <a href={address}>
              <bdi>{title}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
