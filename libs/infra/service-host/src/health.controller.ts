import { Controller, Get, HttpCode, HttpStatus, Res } from '@nestjs/common';
import { type FailedProbe, HealthRegistry } from './health-registry.js';

/** The part of the server's reply that is used here. */
interface Reply {
  status(code: number): unknown;
}

/** For whoever runs the process: is it alive, can it take work. Each answers under both of the names that are in use. */
@Controller()
export class HealthController {
  constructor(private readonly health: HealthRegistry) {}

  /** 200 while the process can answer at all. */
  @Get(['healthz', 'health/live'])
  @HttpCode(HttpStatus.OK)
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** 200 when every probe answers, else 503 with the names of those that do not. */
  @Get(['readyz', 'health/ready'])
  async ready(@Res({ passthrough: true }) reply: Reply): Promise<{ status: string; failing: FailedProbe[] }> {
    const failing = await this.health.failures();
    if (failing.length > 0) reply.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: failing.length === 0 ? 'ready' : 'not ready', failing };
  }
}
