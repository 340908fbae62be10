import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { newsroomStateSchema, type NewsroomState, openingState } from './newsroom-state.js';

/**
 * Where the newsroom remembers what it published: without it, a second start would show the first versions again, and
 * they would look like revisions. Without a file name it remembers nothing.
 */
export class StateFile {
  constructor(private readonly file: string | null) {}

  /** The state that was last saved, or the opening state. A file that cannot be read is an error, not a new start. */
  async load(): Promise<NewsroomState> {
    if (this.file === null) return openingState;
    const text = await readFile(this.file, 'utf8').catch((error: unknown) => {
      if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    });
    return text === null ? openingState : newsroomStateSchema.parse(JSON.parse(text));
  }

  /** Replaces the file in one move, so that a kill in the middle leaves the old one whole. */
  async save(state: NewsroomState): Promise<void> {
    if (this.file === null) return;
    await mkdir(dirname(this.file), { recursive: true });
    await writeFile(`${this.file}.new`, `${JSON.stringify(state, null, 2)}\n`);
    await rename(`${this.file}.new`, this.file);
  }
}
