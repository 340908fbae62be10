import { readFileSync } from 'node:fs';

/** package.json stands four folders above the compiled file (dist/apps/marsad/src), as it does above dist's sources. */
const candidates = ['../../../package.json', '../../../../package.json'];

function readVersion(): string {
  for (const candidate of candidates) {
    try {
      const content: unknown = JSON.parse(readFileSync(new URL(candidate, import.meta.url), 'utf8'));
      if (typeof content !== 'object' || content === null || !('version' in content)) continue;
      if (typeof content.version === 'string') return content.version;
    } catch {
      // The other candidate is the right one.
    }
  }
  return '0.0.0';
}

/** The version of the package. */
export const version = readVersion();
