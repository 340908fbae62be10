import type { Change } from '../api/shapes.js';

/** What a reader is told of a change. A value that came before is shown struck only where it differs. */
export interface ToldChange {
  readonly news: 'created' | 'corrected' | 'replaced' | 'disputed' | 'settled' | 'retracted' | 'withdrawn';
  /** The value that no longer holds, or null. */
  readonly gone: number | null;
  /** The value that holds now, or null after a retraction. */
  readonly now: number | null;
}

/** Tells a change in the reader's terms: what is new, which value went, and which one holds. */
export function tellChange({ kind, reason, before, after }: Change): ToldChange {
  if (kind === 'retracted') {
    return { news: reason === 'article_withdrawn' ? 'withdrawn' : 'retracted', gone: after.value, now: null };
  }
  if (kind === 'created' || before === null) return { news: 'created', gone: null, now: after.value };
  const gone = before.value === after.value ? null : before.value;
  return { news: newsOfRevision(reason, before.conflict, after.conflict), gone, now: after.value };
}

function newsOfRevision(reason: Change['reason'], before: boolean, after: boolean): ToldChange['news'] {
  if (reason === 'correction') return 'corrected';
  if (!before && after) return 'disputed';
  return before && !after ? 'settled' : 'replaced';
}
