import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pauseMs } from './farm-visitor.js';
import { type FarmCount, farmHost, type FarmOptions } from './farm-options.js';

const program = join(import.meta.dirname, 'farm.js');

/** The heap of a service in its image (deploy/Dockerfile). */
const nodeOptions = '--max-old-space-size=256 --max-semi-space-size=8';

/** A farm of news sites in a process of its own, with the settings of a crawler that watches it. */
export class RunningFarm {
  private constructor(
    private readonly child: ChildProcess,
    private readonly port: number,
    private readonly options: FarmOptions,
    private readonly folder: string,
  ) {}

  static async start(options: FarmOptions): Promise<RunningFarm> {
    const child = fork(program, [JSON.stringify(options)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    const farm = new RunningFarm(child, port, options, await mkdtemp(join(tmpdir(), 'marsad-farm-')));
    await writeFile(
      farm.sitesFile,
      `sites:\n${farm.origins.map((origin, index) => siteEntry(origin, index, options)).join('')}`,
    );
    return farm;
  }

  /** The addresses of the hosts. */
  get origins(): string[] {
    return Array.from({ length: this.options.hosts }, (_, index) => `http://${farmHost(index)}:${this.port}`);
  }

  private get sitesFile(): string {
    return join(this.folder, 'sites.yaml');
  }

  /** What a process that watches the farm is told. */
  get environment(): NodeJS.ProcessEnv {
    return {
      MARSAD_DATA: join(this.folder, 'data'),
      MARSAD_SITES: this.sitesFile,
      MARSAD_PORT: '0',
      MARSAD_ALLOWED_PRIVATE_HOSTS: this.origins.map((origin) => new URL(origin).host).join(','),
      MARSAD_FETCH_TIMEOUT_MS: '5000',
      MARSAD_LOG_LEVEL: 'fatal',
      NODE_OPTIONS: nodeOptions,
    };
  }

  /** What the hosts saw until now. */
  async count(): Promise<FarmCount> {
    this.child.send('count');
    const [{ count }] = (await once(this.child, 'message')) as [{ count: FarmCount }];
    return count;
  }

  async stop(): Promise<void> {
    this.child.disconnect();
    await once(this.child, 'exit');
    await rm(this.folder, { recursive: true, force: true });
  }
}

function siteEntry(origin: string, index: number, { interval, recheck }: FarmOptions): string {
  return (
    `  - name: District ${index}\n    url: ${origin}/\n    language: en\n    country: GB\n    interval: ${interval}\n` +
    `    recheck: [${recheck}]\n    withdrawalConfirmAfter: 1h\n    pause: ${pauseMs}ms\n`
  );
}
