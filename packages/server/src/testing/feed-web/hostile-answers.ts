import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';

import { createBlogPost } from './blog-post.ts';
import { writeWordPressFeed } from './write-wordpress-feed.ts';

/** Bytes a bomb unpacks to; far more than the memory the harvest may take. */
const bombBytes = 1_000_000_000;
const xml = { 'content-type': 'application/rss+xml; charset=UTF-8' };
const block = Buffer.alloc(65_536, 'a');

/** Answers that none of our readers may take, by name. */
export const hostileAnswers = {
  /** A megabyte on the wire that unpacks to a thousand. */
  'gzip-bomb': (_request, response) => {
    response.writeHead(200, { ...xml, 'content-encoding': 'gzip' });
    const gzip = createGzip({ level: 1 });
    gzip.pipe(response);
    response.on('close', () => gzip.destroy());
    pour(gzip, '<rss version="2.0"><channel><title>', bombBytes);
  },

  /** A gzip inside a gzip. */
  'gzip-twice': (_request, response) => {
    response.writeHead(200, { ...xml, 'content-encoding': 'gzip, gzip' });
    const inner = createGzip();
    inner.pipe(createGzip()).pipe(response);
    response.on('close', () => inner.destroy());
    inner.end(feed());
  },

  /** Says gzip and is not. */
  'gzip-lie': (_request, response) => {
    response.writeHead(200, { ...xml, 'content-encoding': 'gzip' }).end(feed());
  },

  /** Each entity is ten of the one before. */
  'entity-bomb': (_request, response) => {
    const entities = Array.from({ length: 10 }, (_, level) => {
      const value = level === 0 ? 'lol' : `&l${level - 1};`.repeat(10);
      return `<!ENTITY l${level} "${value}">`;
    });
    response.writeHead(200, xml);
    response.end(
      `<?xml version="1.0"?><!DOCTYPE rss [${entities.join('')}]><rss version="2.0"><channel><title>&l9;</title></channel></rss>`,
    );
  },

  /** An entity that is a file of the reader. */
  'entity-file': (_request, response) => {
    response.writeHead(200, xml);
    response.end(
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><title>&x;</title></channel></rss>',
    );
  },

  /** Elements inside elements inside elements. */
  'deep-nesting': (_request, response) => {
    response.writeHead(200, xml);
    response.end(`<rss version="2.0"><channel><item>${'<a>'.repeat(100_000)}`);
  },

  /** Never ends. */
  endless: (_request, response) => {
    response.writeHead(200, xml);
    pour(response, '<rss version="2.0"><channel>', Number.POSITIVE_INFINITY);
  },

  /** A byte now and then, for ever. */
  drip: (_request, response) => {
    response.writeHead(200, xml);
    response.write('<rss version="2.0">');
    const timer = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(timer));
  },

  /** Takes the request and says nothing. */
  silence: () => undefined,

  /** Breaks off before the length it has promised. */
  'short-answer': (_request, response) => {
    response.writeHead(200, { ...xml, 'content-length': '100000' });
    response.write('<rss version="2.0"><channel>');
    setImmediate(() => response.destroy());
  },

  'redirect-loop': (request, response) => {
    response.writeHead(302, { location: request.url ?? '/' }).end();
  },

  /** A new address each time. */
  'redirect-chain': (request, response) => {
    const step = Number(new URL(request.url ?? '/', 'http://x.example').searchParams.get('n') ?? 0);
    response.writeHead(302, { location: `/redirect-chain?n=${step + 1}` }).end();
  },

  'redirect-to-file': (_request, response) => {
    response.writeHead(302, { location: 'file:///etc/passwd' }).end();
  },

  'html-page': (_request, response) => {
    response.writeHead(200, xml);
    response.end('<!DOCTYPE html><html><head><title>Masuk ke Wi-Fi</title></head></html>');
  },

  'not-a-feed': (_request, response) => {
    response
      .writeHead(200, xml)
      .end('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>');
  },

  empty: (_request, response) => {
    response.writeHead(200, xml).end();
  },

  'server-error': (_request, response) => {
    response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Error</h1>');
  },

  'too-many-requests': (_request, response) => {
    response.writeHead(429, { 'retry-after': '7200' }).end();
  },

  gone: (_request, response) => {
    response.writeHead(410).end();
  },
} as const satisfies Readonly<Record<string, RequestListener>>;

/** Answers that look wrong and hold a feed all the same. */
export const oddAnswers = {
  /** Says UTF-8 and is UTF-16. */
  'utf-16': (_request, response) => {
    response.writeHead(200, xml);
    response.end(Buffer.from(`\ufeff${feed().replace('UTF-8', 'UTF-16')}`, 'utf16le'));
  },

  /** Says nothing and is Windows-1252. */
  'windows-1252': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    const text = feed()
      .replace('UTF-8', 'windows-1252')
      .replaceAll('Kabar', 'Kabar \u0093caf\u00e9\u0094');
    response.end(Buffer.from(text, 'latin1'));
  },

  /** Says `text/plain`. */
  'plain-type': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' }).end(feed());
  },

  /** Another tag for the same feed at each request. */
  'restless-tag': (_request, response) => {
    response.writeHead(200, { ...xml, etag: `"${Math.random()}"` }).end(feed());
  },

  /** Says "not modified" to whoever names a tag, whatever has changed. */
  'lying-tag': (request: IncomingMessage, response: ServerResponse) => {
    if (request.headers['if-none-match'] !== undefined) response.writeHead(304).end();
    else response.writeHead(200, { ...xml, etag: '"always"' }).end(feed());
  },
} as const satisfies Readonly<Record<string, RequestListener>>;

/** A feed of three posts. */
function feed(): string {
  const posts = [3, 2, 1].map((number) => createBlogPost(number));
  return writeWordPressFeed('https://kim.example', 'Blog aneh', posts);
}

/** Writes as fast as it is read, until so many bytes or the end of the connection. */
function pour(
  stream: NodeJS.WritableStream & { readonly destroyed: boolean },
  beginning: string,
  bytes: number,
): void {
  let left = bytes;
  const more = () => {
    while (left > 0 && !stream.destroyed) {
      left -= block.length;
      if (!stream.write(block)) return void stream.once('drain', more);
    }
    if (!stream.destroyed) stream.end();
  };
  stream.write(beginning);
  more();
}
