import type { Subject } from '../api/shapes.js';
import { PartsInRow } from './parts-in-row.js';
import { useSpeaker } from '../wording/use-speaker.js';

/** What narrows a title down, each part in its own direction. */
export function SubjectLine({
  subject,
  period,
}: {
  subject: Omit<Subject, 'indicator' | 'item'>;
  period?: string | null;
}) {
  const speaker = useSpeaker();
  const parts = speaker.details(subject);
  if (period !== undefined) parts.push(speaker.period(period));
  return (
    <span class="subject-line">
      <PartsInRow parts={parts} />
    </span>
  );
}
