// Writes docs/asyncapi.yaml from the catalogues of topics and events.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildIfNeeded } from './build.mjs';

await buildIfNeeded();
const { asyncApiText } = await import('../dist/libs/infra/event-log/src/asyncapi/asyncapi-document.js');
const file = join(import.meta.dirname, '../docs/asyncapi.yaml');
const style = await resolveConfig(file);
await writeFile(file, await format(asyncApiText(), { ...style, filepath: file }));
