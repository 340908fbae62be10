import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** A hundred megabytes of nothing, packed into a hundred kilobytes. */
const bomb = gzipSync(Buffer.alloc(100_000_000));

/** Every way in which a bad host answers, under `/bad/NAME`. */
export const troubles: Readonly<Record<string, (response: ServerResponse, origin: string) => void>> = {
  'endless-body': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const chunk = '<p>more</p>'.repeat(10_000);
    const write = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', write);
    };
    write();
  },
  'slow-answer': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('<'), 1_000);
    response.once('close', () => {
      clearInterval(timer);
    });
  },
  'no-answer': () => undefined,
  bomb: (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb);
  },
  'redirect-loop': (response) => {
    response.writeHead(302, { location: '/bad/redirect-loop' }).end();
  },
  'redirect-inside': (response) => {
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
  },
  'many-headers': (response) => {
    for (let index = 0; index < 500; index += 1) response.setHeader(`x-header-${index}`, 'x'.repeat(200));
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>headers</p>');
  },
  'cut-off': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' });
    response.write('<p>half');
    setImmediate(() => response.destroy());
  },
  'server-error': (response) => {
    response.writeHead(500).end('error');
  },
  'deep-page': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<div>'.repeat(200_000));
  },
  'not-a-page': (response) => {
    response.writeHead(200, { 'content-type': 'video/mp4' }).end(Buffer.alloc(1_000_000));
  },
  'sitemap-of-many': (response, origin) => {
    const urls = Array.from({ length: 60_000 }, (_, index) => `<url><loc>${origin}/bad/nothing-${index}</loc></url>`);
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.end(
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`,
    );
  },
};
