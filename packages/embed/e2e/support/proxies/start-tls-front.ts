import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request as send } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A backend behind https with a certificate of its own, as on the internet. */
export interface TlsFront {
  /** `https://localhost:40123` */
  readonly address: string;
  /** File with the certificate that vouches for it. */
  readonly authority: string;
  /** Who each request came for, by the one who passed it on. */
  readonly forwardedFor: readonly string[];
  close(): Promise<void>;
}

/** Puts https before a backend; its key and certificate are made in `folder`. */
export async function startTlsFront(backend: string, folder: string): Promise<TlsFront> {
  const [key, authority] = [join(folder, 'kunci.pem'), join(folder, 'sertifikat.pem')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-nodes', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'],
      ...['-days', '30', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
      ...['-keyout', key, '-out', authority],
    ],
    { stdio: 'ignore' },
  );
  const forwardedFor: string[] = [];
  const server = createServer(
    { key: readFileSync(key), cert: readFileSync(authority) },
    (request, response) => {
      const { url = '', method = 'GET', headers } = request;
      forwardedFor.push(String(headers['x-forwarded-for'] ?? ''));
      const onward = send(new URL(url, backend), { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      request.pipe(onward);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  // A server that listens on TCP has an address of this shape.
  const { port } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${port}`,
    authority,
    forwardedFor,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
