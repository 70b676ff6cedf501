// Child process: the least that node:http can do for a cached read. It sends one prepared buffer.
import { createServer } from 'node:http';

const source = await fetch(process.argv[2], { headers: { 'accept-encoding': 'identity' } });
const { brotliCompressSync } = await import('node:zlib');
const body = brotliCompressSync(Buffer.from(await source.arrayBuffer()));
const headers = {
  'content-type': 'application/json',
  'content-encoding': 'br',
  'content-length': body.length,
  etag: source.headers.get('etag'),
  'cache-control': source.headers.get('cache-control'),
  vary: 'Accept-Encoding',
  'access-control-allow-origin': '*',
};
const server = createServer((request, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
