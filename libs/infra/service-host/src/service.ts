import type { Socket } from 'node:net';
import type { DynamicModule, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

/** Where a process listens. */
export const serviceSettingsSchema = z.object({
  MARSAD_HOST: z.string().min(1).default('127.0.0.1'),
  /** 0 takes a free port. */
  MARSAD_PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
});

export type ServiceSettings = z.infer<typeof serviceSettingsSchema>;

/** Requests carry no more than a query; answers are not bounded by this. */
const bodyBytesMax = 1_000_000;
const requestTimeoutMs = 30_000;

/** Another program listens where this one should. */
export class AddressTakenError extends Error {
  readonly code = 'ADDRESS_TAKEN';
  readonly canRetry = false;
}

/** Nothing that a page of ours shows comes from elsewhere, and nothing of it may be framed. */
const securityHeaders = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/** Answers a request that no hook, filter or route gets to see, such as one whose path is no path (RFC 9457). */
function refuse({ statusCode = 400, message }: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const problem = { type: 'about:blank', title: 'Wrong request', status: statusCode, detail: message };
  void reply.headers(securityHeaders).status(statusCode).type('application/problem+json').send(JSON.stringify(problem));
}

/** What Node could not read as a request, by its code. */
const unreadable: Readonly<Record<string, readonly [status: string, detail: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not come to its end in time.'],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The request has more headers than are read.'],
};

const noRequest = [
  '400 Bad Request',
  'This is no HTTP request. Letters outside ASCII must be percent-encoded in an address.',
] as const;

/** Answers bytes that are no HTTP request, such as Arabic letters in an address that were not percent-encoded. */
function refuseBytes(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, detail] = unreadable[error.code ?? ''] ?? noRequest;
  const problem = { type: 'about:blank', title: 'Wrong request', status: Number.parseInt(status, 10), detail };
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${status}`,
    ...Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`),
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Builds the Nest application of a process on Fastify, with its bounds and headers. It does not listen yet. */
export async function createService(module: DynamicModule, logger: LoggerService): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: bodyBytesMax,
    requestTimeout: requestTimeoutMs,
    forceCloseConnections: true,
    frameworkErrors: refuse,
    clientErrorHandler: refuseBytes,
  });
  // Set before anything is answered, so that an answer written past Fastify, such as a stream, can take them along.
  adapter.getInstance().addHook('onRequest', (_request, reply, done) => {
    void reply.headers(securityHeaders);
    done();
  });
  return NestFactory.create<NestFastifyApplication>(module, adapter, { logger, abortOnError: false });
}

/**
 * Listens.
 * @returns the address, such as `http://127.0.0.1:8080`
 * @throws AddressTakenError that names the setting
 */
export async function listenOn(app: NestFastifyApplication, settings: ServiceSettings): Promise<string> {
  const { MARSAD_HOST: host, MARSAD_PORT: port } = settings;
  try {
    await app.listen(port, host);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE') {
      throw new AddressTakenError(`Port ${port} of ${host} is taken: choose another with --port or MARSAD_PORT`);
    }
    throw error;
  }
  return (await app.getUrl()).replace('[::1]', 'localhost');
}
