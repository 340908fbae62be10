import { chmod, mkdtemp, open, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addSite } from './add-site.js';
import { loadSites } from './sites.js';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-add-site-'));
  file = join(folder, 'sites.yaml');
});
afterEach(() => rm(folder, { recursive: true }));

const entry = { name: 'جريدة', url: 'https://new.example/', language: 'ar', country: 'MA', interval: '10m' };
const list = `# My sites.

sites:
  # The first one: "quoted".
  - name: 'First'   # as they call themselves
    url: "https://first.example/"
    language: ar
    country: MA
    recheck: [1h, 6h]

  - name: Second with a name that is long enough to be folded where lines are held to be too long by some
    url: https://second.example/feed
    language: fr
    country: MA
    enabled: false
# The end.
`;

describe('a site that is added', () => {
  it('stands after the others, and nothing else changes', async () => {
    await writeFile(file, list);
    addSite(file, entry);
    const written = await readFile(file, 'utf8');
    const lines =
      '\n  - name: جريدة\n    url: https://new.example/\n    language: ar\n    country: MA\n    interval: 10m\n';
    expect(written.replace(lines, '')).toBe(list);
    expect(loadSites(file).map(({ name }) => name)).toEqual(['First', expect.stringMatching(/^Second/u), 'جريدة']);
    expect(await readdir(folder)).toEqual(['sites.yaml']);
  });

  it('takes the place of the old list, which stays whole for whoever is reading it', async () => {
    await writeFile(file, list);
    const reader = await open(file);
    addSite(file, entry);
    expect(await reader.readFile('utf8')).toBe(list);
    await reader.close();
    expect(loadSites(file)).toHaveLength(3);
  });

  it('begins a list that is not there, or is empty', async () => {
    addSite(file, entry);
    expect(loadSites(file)).toMatchObject([{ name: 'جريدة', intervalMs: 600_000 }]);
    await writeFile(file, 'sites: []\n');
    addSite(file, entry);
    expect(await readFile(file, 'utf8')).toMatch(/^sites:\n {2}- name: جريدة\n/u);
  });

  it('is written into a list without indents as the others are', async () => {
    await writeFile(file, 'sites:\n- name: A\n  url: https://a.example/\n  language: ar\n  country: MA\n');
    addSite(file, entry);
    expect(await readFile(file, 'utf8')).toMatch(/^sites:\n- name: A\n[^-]*\n\n- name: جريدة\n/u);
  });

  it('leaves the rights of the file and a link to it as they are', async () => {
    await writeFile(file, list);
    await chmod(file, 0o600);
    const link = join(folder, 'link.yaml');
    await symlink(file, link);
    addSite(link, entry);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(loadSites(file)).toHaveLength(3);
    expect((await readFile(link, 'utf8')).length).toBeGreaterThan(list.length);
  });

  it.each([
    ['its name is taken', { ...entry, name: 'First' }, 'SITE_KNOWN', /“First”/u],
    ['its address is taken', { ...entry, url: 'http://www.first.example' }, 'SITE_KNOWN', /first\.example/u],
    ['it is wrong', { ...entry, country: 'Morocco' }, 'SITES_INVALID', /country code/u],
  ])('is refused when %s, and the file stays', async (_name, wrong, code, message) => {
    await writeFile(file, list);
    const adding = () => addSite(file, wrong);
    expect(adding).toThrow(message);
    expect(adding).toThrow(expect.objectContaining({ code }));
    expect(await readFile(file, 'utf8')).toBe(list);
  });

  it('is refused when the list is wrong', async () => {
    await writeFile(file, 'sites:\n  - name: A\n');
    expect(() => addSite(file, entry)).toThrow(/sites\.yaml:2: sites\.0\.url/u);
  });
});
