import { Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from './clock.js';
import { HealthController } from './health.controller.js';
import { HealthRegistry } from './health-registry.js';

/** What every process has, whatever its roles: the time, and its health. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [{ provide: Clock, useClass: SystemClock }, HealthRegistry],
  exports: [Clock, HealthRegistry],
})
export class ServiceHostModule {}
