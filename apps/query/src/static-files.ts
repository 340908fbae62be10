import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

/** Where Vite puts the dashboard, seen from the compiled file of this module (dist/apps/query/src). */
export const builtDashboard = join(import.meta.dirname, '..', 'dashboard');
const documentationFolder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** What the page of the documentation takes from its package, which holds examples that lead elsewhere as well. */
const documentationFiles: ReadonlySet<string> = new Set(['/swagger-ui.css', '/swagger-ui-bundle.js']);

/** Vite names the files under `assets` after their contents: under one name there is never anything else. */
const forEver = 'public, max-age=31536000, immutable';

/** Everything else may change with the next build; an unchanged file costs an answer without a body. */
const askAgain = 'no-cache';

/** The folder of the built dashboard as an injectable value. */
export abstract class DashboardFolder {
  abstract readonly path: string;
}

/** Serves the dashboard at `/` and the assets of the API's documentation. Nothing is fetched from elsewhere. */
@Injectable()
export class StaticFiles implements OnModuleInit {
  private readonly logger = new Logger('query');

  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(DashboardFolder) private readonly dashboard: DashboardFolder,
  ) {}

  async onModuleInit(): Promise<void> {
    // The service host builds every process on Fastify.
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    await server.register(fastifyStatic, {
      root: documentationFolder,
      prefix: '/docs/assets/',
      index: false,
      allowedPath: (path) => documentationFiles.has(path),
    });
    const { path: root } = this.dashboard;
    if (!existsSync(join(root, 'index.html'))) {
      this.logger.warn('The dashboard is not built: run "npm run build"');
      return;
    }
    await server.register(fastifyStatic, {
      root,
      prefix: '/',
      decorateReply: false,
      wildcard: false,
      setHeaders: (reply, path) => {
        const isNamedByContents = path.startsWith(join(root, 'assets', sep));
        void reply.header('cache-control', isNamedByContents ? forEver : askAgain);
      },
    });
  }
}
