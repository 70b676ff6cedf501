// Child process: so many blogs, each a server of its own with a feed of ten posts. Prints the address
// of one more server, which lists their feeds at /feeds and says at /served how often one was sent.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

const count = Number(process.argv[2]);
let served = 0;

const feeds = await Promise.all(
  Array.from({ length: count }, async (_, number) => {
    const body = writeFeed(number);
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    const origin = await listen((request, response) => {
      served += 1;
      if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
      response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body);
    });
    return `${origin}/feed/`;
  }),
);
const control = await listen((request, response) => {
  response.end(JSON.stringify(request.url === '/feeds' ? feeds : { served }));
});
console.log(control);

async function listen(listener) {
  const server = createServer(listener);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
}

function writeFeed(number) {
  const site = `https://kim-${number}.example`;
  const items = Array.from({ length: 10 }, (_, post) => {
    const date = new Date(Date.UTC(2026, 0, 1 + post * 3 + (number % 3))).toUTCString();
    const text = `Warga desa ${number} bersama pengurus mengadakan kegiatan ke-${post}. `.repeat(
      12,
    );
    return `<item><title>Kegiatan ${post} KIM ${number}</title><link>${site}/${post}/</link><guid isPermaLink="false">${site}/?p=${post}</guid><pubDate>${date}</pubDate><category>UMKM</category><description>${text}</description></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>KIM ${number}</title><link>${site}</link>${items.toReversed().join('')}</channel></rss>`;
}
