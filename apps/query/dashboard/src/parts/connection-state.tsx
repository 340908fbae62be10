import { useChangeFeed } from '../changes/change-feed.js';
import { useSpeaker } from '../wording/use-speaker.js';

/** Whether changes reach the page as they happen. */
export function ConnectionState() {
  const speaker = useSpeaker();
  const { connection } = useChangeFeed();
  return (
    <span class={`connection connection-${connection}`} role="status" title={speaker.text(connection)}>
      <span class="connection-dot" aria-hidden="true" />
      <span class="connection-text">{speaker.text(connection)}</span>
    </span>
  );
}

/** Tells the reader of a lost connection where the changes are shown. */
export function LostNotice() {
  const speaker = useSpeaker();
  const { connection } = useChangeFeed();
  if (connection !== 'lost') return null;
  return (
    <p class="notice notice-stale">
      <strong>{speaker.text('lost')}.</strong> {speaker.text('lostHint')}
    </p>
  );
}
