import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem, wrongParameter } from './problem.js';

/** Answers every error as `application/problem+json` (RFC 9457). What went wrong inside stays in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('query');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = this.problemOf(error);
    if (reply.sent || reply.raw.headersSent) return;
    const { status, title, detail, errors } = problem;
    const [instance] = request.url.split('?');
    void reply
      .status(status)
      .type('application/problem+json')
      .send(JSON.stringify({ type: 'about:blank', title, status, detail, instance, ...(errors ? { errors } : {}) }));
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof Problem) return error;
    if (codeOf(error) === 'CURSOR_INVALID') return wrongParameter('after', messageOf(error));
    const status = statusOf(error);
    if (status !== null && status < 500) return new Problem(status, titleOf(status), messageOf(error));
    this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return new Problem(500, 'Internal error', 'The service could not answer. The log says why.');
  }
}

const titles: Readonly<Record<number, string>> = { 404: 'Not found', 413: 'Too large', 415: 'Unsupported media type' };

function titleOf(status: number): string {
  return titles[status] ?? 'Wrong request';
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}

/** Nest's and Fastify's own refusals carry a status. */
function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return null;
  return typeof error.statusCode === 'number' ? error.statusCode : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'The request could not be understood';
}
