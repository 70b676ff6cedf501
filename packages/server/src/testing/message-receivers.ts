import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { SMTPServer } from 'smtp-server';

/** Where a delivery is when a receiver meets it. */
export type ReceiverStage = 'mail-begun' | 'mail-taken' | 'webhook-begun' | 'webhook-taken';

/** Receivers of everything a backend sends: a mail server and a webhook. */
export interface MessageReceivers {
  /** Address of the mail server for the process of this name. */
  smtpUrl(processName: string): string;
  readonly webhookUrl: string;
  /** Ids of all that was taken, repetitions included: `Message-ID` up to its domain, `webhook-id`. */
  readonly taken: string[];
  /** Subjects of mails, by the same ids. */
  readonly subjects: Map<string, string>;
  /**
   * Called at each stage, with the name of the process that is at it. One who began and is gone has
   * delivered nothing; what was taken is kept, even if its process never hears of it.
   */
  onStage: (stage: ReceiverStage, processName: string) => void;
  close(): Promise<void>;
}

/** Starts both on this machine. A webhook tells its process by the address in its `User-Agent`. */
export async function startMessageReceivers(): Promise<MessageReceivers> {
  const taken: string[] = [];
  const subjects = new Map<string, string>();

  const smtp = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onAuth: ({ username }, _session, done) => done(null, { user: username ?? '' }),
    onData(stream, { user }, done) {
      const parts: Buffer[] = [];
      stream.once('data', () => receivers.onStage('mail-begun', String(user)));
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const text = Buffer.concat(parts).toString();
        const id = /^Message-ID: <([^@>]+)@/im.exec(text)?.[1] ?? '';
        taken.push(id);
        subjects.set(id, /^Subject: (.*)$/im.exec(text)?.[1]?.trim() ?? '');
        receivers.onStage('mail-taken', String(user));
        done();
      });
    },
  });
  // A process that is killed leaves its connection in the middle.
  smtp.on('error', () => undefined);
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  const { port: smtpPort } = smtp.server.address() as AddressInfo;

  const webhook = createServer((request, response) => {
    const processName =
      /\/\/([\w-]+)\.example/.exec(request.headers['user-agent'] ?? '')?.[1] ?? '';
    receivers.onStage('webhook-begun', processName);
    request.on('error', () => undefined);
    request.resume();
    request.on('end', () => {
      taken.push(String(request.headers['webhook-id']));
      receivers.onStage('webhook-taken', processName);
      response.writeHead(204).end();
    });
  }).listen(0, '127.0.0.1');
  await once(webhook, 'listening');
  const { port: webhookPort } = webhook.address() as AddressInfo;

  const receivers: MessageReceivers = {
    smtpUrl: (processName) => `smtp://${processName}:secret@127.0.0.1:${smtpPort}`,
    webhookUrl: `http://127.0.0.1:${webhookPort}/pesan`,
    taken,
    subjects,
    onStage: () => undefined,
    async close() {
      webhook.closeAllConnections();
      webhook.close();
      await new Promise<void>((done) => smtp.close(done));
    },
  };
  return receivers;
}
