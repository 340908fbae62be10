import type { ComponentChildren } from 'preact';
import { useSpeaker } from '../wording/use-speaker.js';

export type BadgeTone = 'created' | 'revised' | 'retracted' | 'conflict' | 'quiet';

/** A short word on a tinted ground. */
export function Badge({ tone, children }: { tone: BadgeTone; children: ComponentChildren }) {
  return <span class={`badge badge-${tone}`}>{children}</span>;
}

/** Says that current articles give values that cannot all be true. */
export function ConflictBadge() {
  return <Badge tone="conflict">{useSpeaker().text('conflict')}</Badge>;
}
