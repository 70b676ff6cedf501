import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on the loopback. */
export interface LocalServer {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  /** What was asked and answered, in order: `304 /feed/`. */
  readonly answers: string[];
  close(): Promise<void>;
}

/** Starts a server on a free port of the loopback. */
export async function startLocalServer(listener: RequestListener): Promise<LocalServer> {
  const answers: string[] = [];
  const server = createServer((request, response) => {
    response.once('close', () => answers.push(`${response.statusCode} ${request.url ?? ''}`));
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening server has the address of a network.
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, answers, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
