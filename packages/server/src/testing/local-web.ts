import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server of a test's own. */
export interface LocalWeb {
  /** `http://127.0.0.1:49152` */
  readonly origin: string;
  readonly port: number;
  /** Requests that came, in order. */
  readonly requests: readonly IncomingMessage[];
  close(): Promise<void>;
}

/** Starts a server on a loopback address; all of 127.0.0.0/8 is this machine on Linux. */
export async function startLocalWeb(
  listener: RequestListener,
  host = '127.0.0.1',
): Promise<LocalWeb> {
  const requests: IncomingMessage[] = [];
  const server: Server = createServer((request, response) => {
    requests.push(request);
    listener(request, response);
  });
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host}:${port}`,
    port,
    requests,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
