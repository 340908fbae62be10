import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkSites } from '#apps/crawler';

const projectFolder = join(import.meta.dirname, '..', '..', '..');
const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8');
const namesIn = (pattern: RegExp, files: readonly string[]) =>
  new Set(files.flatMap((file) => [...read(file).matchAll(pattern)].map(([, name = '']) => name)));

const sources = globSync('{apps,libs}/**/src/**/*.ts', { cwd: projectFolder }).filter(
  (file) => !/\.(spec|contract)\.ts$/u.test(file),
);
const knownSettings = namesIn(
  /^ +(MARSAD_[A-Z0-9_]+): /gmu,
  sources.filter((file) => file.includes('settings') || file.endsWith('service.ts')),
);
const knownMetrics = namesIn(/name: '(marsad_[a-z_]+)'/gu, sources);

const chart = 'deploy/helm/marsad';
const templates = globSync(`${chart}/templates/*`, { cwd: projectFolder });
const alertsFile = `${chart}/files/alerts.yaml`;
const boardFile = `${chart}/files/board.json`;

const service = z.object({
  image: z.string(),
  read_only: z.boolean(),
  cap_drop: z.array(z.string()),
  cap_add: z.array(z.string()).default([]),
  security_opt: z.array(z.string()),
  healthcheck: z.object({ test: z.array(z.string()) }),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  ports: z.array(z.string()).default([]),
  networks: z.array(z.string()),
  mem_limit: z.string(),
  pids_limit: z.number(),
  command: z.array(z.string()).default([]),
  privileged: z.never().optional(),
});
const composeFile = z.object({ services: z.record(z.string(), service) });
const { services } = composeFile.parse(parse(read('docker-compose.yml'), { merge: true }));
const stages = ['crawler', 'extractor', 'aggregator', 'query'];

describe('docker-compose.yml', () => {
  it('runs the servers, the demo newsroom and each stage by itself', () => {
    expect(Object.keys(services).toSorted()).toEqual(['kafka', 'mongo', 'newsroom', 'redis', ...stages].toSorted());
    for (const stage of [...stages, 'newsroom']) {
      expect([stage, services[stage]?.command]).toEqual([stage, ['up', '--roles', stage]]);
    }
  });

  it.each(Object.entries(services))('confines %s, bounds it, and asks how it is', (name, confined) => {
    expect(confined).toMatchObject({ cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(confined.read_only).toBe(name !== 'kafka');
    expect(confined.image).toMatch(/^\$\{[A-Z]+_IMAGE:-[a-z/]+:[a-z0-9.]+\}$/u);
    expect(confined.healthcheck.test[0]).toBe('CMD');
    expect(stages.includes(name) ? confined.cap_add : []).toEqual([]);
  });

  it('publishes the dashboard on this machine, and nothing else', () => {
    const published = Object.entries(services).flatMap(([name, { ports }]) => ports.map((port) => [name, port]));
    expect(published).toEqual([['query', '127.0.0.1:${MARSAD_PUBLISHED_PORT:-8080}:8080']]);
  });

  it('lets only the crawler and the dashboard out of the network of the servers', () => {
    const reaching = Object.entries(services).filter(([, { networks }]) => networks.includes('outside'));
    expect(reaching.map(([name]) => name).toSorted()).toEqual(['crawler', 'query']);
  });

  it('starts a stage when what it needs is healthy', () => {
    expect(Object.keys(services['crawler']?.depends_on ?? {})).toEqual(['kafka', 'mongo', 'redis', 'newsroom']);
    const conditions = Object.values(services).flatMap(({ depends_on: needs }) => Object.values(needs));
    expect(new Set(conditions.map(({ condition }) => condition))).toEqual(new Set(['service_healthy']));
  });

  it('watches a list of sites that is right', () => {
    expect(checkSites(join(projectFolder, 'deploy/compose/sites.yaml'))).toMatchObject({ sites: [{ enabled: true }] });
  });
});

describe('the image', () => {
  const dockerfile = read('deploy/Dockerfile');
  it('is not run by root, takes its base by argument and tells its health', () => {
    expect(dockerfile).toMatch(/^USER 1000:1000$/mu);
    expect([...dockerfile.matchAll(/^FROM (\S+)/gmu)].map(([, base]) => base)).toEqual([
      '${NODE_IMAGE}',
      '${NODE_IMAGE}',
    ]);
    expect(dockerfile).toMatch(/^HEALTHCHECK /mu);
  });

  it('is built from named files only', () => {
    expect(read('.dockerignore')).toMatch(/^\*$/mu);
  });
});

describe('the settings in deploy/', () => {
  it('all exist', () => {
    const files = ['docker-compose.yml', 'deploy/Dockerfile', 'deploy/README.md', ...templates];
    const own = new Set(['MARSAD_IMAGE', 'MARSAD_PUBLISHED_PORT', 'MARSAD_SITES_FILE']);
    const used = [...namesIn(/\b(MARSAD_[A-Z0-9_]+)\b/gu, files)].filter((name) => !own.has(name));
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((name) => !knownSettings.has(name.replace(/_FILE$/u, '')))).toEqual([]);
  });
});

describe('alerts and board', () => {
  const alerts = z.object({
    groups: z.array(z.object({ rules: z.array(z.object({ alert: z.string(), expr: z.string() })) })),
  });
  const board = z.object({
    panels: z.array(z.object({ id: z.number(), targets: z.array(z.object({ expr: z.string() })) })),
  });
  const rules = alerts.parse(parse(read(alertsFile))).groups.flatMap((group) => group.rules);
  const { panels } = board.parse(JSON.parse(read(boardFile)));

  it('ask for metrics that exist', () => {
    const expressions = [
      ...rules.map(({ expr }) => expr),
      ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ];
    const asked = new Set(expressions.flatMap((expression) => expression.match(/\bmarsad_[a-z_]+/gu) ?? []));
    expect([...asked].filter((name) => !knownMetrics.has(name))).toEqual([]);
    expect(asked.size).toBeGreaterThan(4);
  });

  it('wake somebody for drift, dead letters, lag and missing captures', () => {
    const names = rules.map(({ alert }) => alert);
    expect(names).toEqual(
      expect.arrayContaining(['MarsadDrift', 'MarsadDeadLetters', 'MarsadLag', 'MarsadNoCaptures']),
    );
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });

  it('are explained, each of them', () => {
    const guide = read('deploy/README.md');
    expect(rules.filter(({ alert }) => !guide.includes(alert))).toEqual([]);
  });
});

describe('the chart', () => {
  const values = z
    .object({
      stages: z.record(
        z.string(),
        z.object({ replicas: z.number(), resources: z.object({ limits: z.object({ memory: z.string() }) }) }),
      ),
    })
    .parse(parse(read(`${chart}/values.yaml`)));
  const deployments = read(`${chart}/templates/deployments.yaml`);

  it('has the four stages, each with a bound for memory', () => {
    expect(Object.keys(values.stages).toSorted()).toEqual(stages.toSorted());
  });

  it('names every value in its schema', () => {
    const schema = z
      .object({ properties: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(read(`${chart}/values.schema.json`)));
    const named = Object.keys(z.looseObject({}).parse(parse(read(`${chart}/values.yaml`))));
    expect(named.filter((name) => !(name in schema.properties))).toEqual([]);
  });

  it.each([
    ...['startupProbe', 'livenessProbe', 'readinessProbe', 'runAsNonRoot: true', 'readOnlyRootFilesystem: true'],
    ...[
      'allowPrivilegeEscalation: false',
      'drop: [ALL]',
      'type: RuntimeDefault',
      'automountServiceAccountToken: false',
    ],
  ])('gives every stage %s', (promise) => {
    expect(deployments).toContain(promise);
  });

  it('keeps the crawler out of private networks and away from metadata services', () => {
    const policies = read(`${chart}/templates/network-policies.yaml`);
    for (const range of ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16', 'fc00::/7', 'fe80::/10']) {
      expect(policies).toContain(range);
    }
  });

  it('grants nothing that was taken away', () => {
    for (const file of templates) expect(read(file)).not.toMatch(/privileged: true|hostNetwork|hostPath/u);
  });
});
