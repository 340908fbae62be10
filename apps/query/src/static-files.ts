import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

/** Where Vite puts the dashboard, seen from the compiled file of this module (dist/apps/query/src). */
const dashboardFolder = join(import.meta.dirname, '..', 'dashboard');
const documentationFolder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** Serves the dashboard at `/` and the assets of the API's documentation. Nothing is fetched from elsewhere. */
@Injectable()
export class StaticFiles implements OnModuleInit {
  private readonly logger = new Logger('query');

  constructor(private readonly host: HttpAdapterHost) {}

  async onModuleInit(): Promise<void> {
    // The service host builds every process on Fastify.
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    await server.register(fastifyStatic, { root: documentationFolder, prefix: '/docs/assets/', index: false });
    if (!existsSync(join(dashboardFolder, 'index.html'))) {
      this.logger.warn('The dashboard is not built: run "npm run build"');
      return;
    }
    await server.register(fastifyStatic, { root: dashboardFolder, prefix: '/', decorateReply: false, wildcard: false });
  }
}
