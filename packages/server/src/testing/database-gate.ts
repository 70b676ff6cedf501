import { once } from 'node:events';
import { createConnection, createServer, type Socket } from 'node:net';
import { join } from 'node:path';

import { createTemporaryDirectory } from './temporary-directory.ts';

/** A way to a PostgreSQL cluster that can be cut, so that the database is away for its users. */
export interface DatabaseGate {
  /** Address of the same database, through the gate. */
  readonly url: string;
  /** Cuts all connections, in whatever they are doing, and lets none in. */
  close(): void;
  /** Keeps all connections, old and new, and lets nothing through them any more. */
  silence(): void;
  /** Lets connections in again. */
  open(): void;
  remove(): Promise<void>;
}

/** Makes an open gate before a cluster that is reached over a socket. */
export async function createDatabaseGate(clusterUrl: string): Promise<DatabaseGate> {
  const name = '.s.PGSQL.5432';
  const target = join(decodeURIComponent(clusterUrl.replace(/^.*host=/, '')), name);
  const directory = await createTemporaryDirectory();
  const sockets = new Set<Socket>();
  const held = new Set<Socket>();
  let isOpen = true;
  let isSilent = false;

  const server = createServer((near) => {
    if (!isOpen) {
      near.destroy();
      return;
    }
    if (isSilent) {
      held.add(near);
      near.on('close', () => held.delete(near)).on('error', () => undefined);
      return;
    }
    const far = createConnection(target);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  }).listen(join(directory.path, name));
  await once(server, 'listening');

  const cut = () => [...sockets, ...held].forEach((socket) => socket.destroy());
  return {
    url: clusterUrl.replace(/host=.*$/, `host=${encodeURIComponent(directory.path)}`),
    close() {
      isOpen = false;
      cut();
    },
    silence() {
      isSilent = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    open() {
      isOpen = true;
      isSilent = false;
    },
    async remove() {
      cut();
      server.close();
      await directory.remove();
    },
  };
}
