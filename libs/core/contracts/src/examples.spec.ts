import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { cloudEventSchema } from './cloud-event.js';
import { eventCatalogue } from './event-catalogue.js';

const folder = join(import.meta.dirname, '..', 'examples');
const read = (file: string) => cloudEventSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));

describe('the frozen examples', () => {
  it('have one file for each event type, named after it', () => {
    const names = [...eventCatalogue.keys()].map((type) => `${type.replace('org.marsad.', '')}.json`);
    expect(readdirSync(folder).sort()).toEqual(names.sort());
  });

  it.each(readdirSync(folder))('%s is still read, with nothing taken away', (file) => {
    const event = read(file);
    const schema = eventCatalogue.get(event.type)?.data ?? z.never();
    expect(schema.parse(event.data)).toEqual(event.data);
  });
});
