import { setTimeout } from 'node:timers/promises';

import type { Browser, CDPSession } from 'playwright-core';
import * as z from 'zod/mini';

import { slow4g, type PhonePageOptions } from './open-phone-page.ts';

/** A page that nothing watches but the commands sent to it. */
export interface UnwatchedPage {
  /** Sends a command of the DevTools protocol and gives what it results in. */
  send(method: string, params?: object): Promise<unknown>;
  /** Waits until nothing is on its way, and nothing was asked for or came for so many milliseconds. */
  untilAtRest(milliseconds: number, patience: number): Promise<void>;
  close(): Promise<void>;
}

/** An answer has the number of its command, an event a name. */
const messageSchema = z.object({
  id: z.optional(z.number()),
  method: z.optional(z.string()),
  params: z.optional(z.object({ requestId: z.optional(z.string()) })),
  result: z.optional(z.unknown()),
  error: z.optional(z.object({ message: z.string() })),
});
type Answer = z.output<typeof messageSchema>;

/**
 * Opens an empty page as on a cheap phone, without what Playwright adds to its pages.
 *
 * Playwright keeps each answer for whoever may ask for it, and once one has come the browser decodes
 * it for that, on the main thread of the page. With 10,000 groups that is a task of a hundred
 * milliseconds, which no visitor has.
 */
export async function openUnwatchedPage(
  browser: Browser,
  { cpuSlowdown, hasSlowNetwork, width = 360 }: PhonePageOptions,
): Promise<UnwatchedPage> {
  const height = 740;
  const session = await browser.newBrowserCDPSession();
  const { browserContextId } = await session.send('Target.createBrowserContext');
  const { targetId } = await session.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
    width,
    height,
  });
  const { send, untilAtRest } = await talkTo(session, targetId);
  // Answers can be slowed only where they are watched; none of them is kept.
  await send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
  if (hasSlowNetwork) await send('Network.emulateNetworkConditions', slow4g);
  await send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
  if (cpuSlowdown > 1) await send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  return {
    send,
    untilAtRest,
    close: async () => {
      await session.send('Target.disposeBrowserContext', { browserContextId });
      await session.detach();
    },
  };
}

/** Sends commands in envelopes, since Playwright has no session for a page that is not its own. */
async function talkTo(
  session: CDPSession,
  targetId: string,
): Promise<Pick<UnwatchedPage, 'send' | 'untilAtRest'>> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  const onTheirWay = new Set<string>();
  let lastNews = Date.now();
  session.on('Target.receivedMessageFromTarget', (envelope) => {
    if (envelope.sessionId !== sessionId) return;
    const message = z.parse(messageSchema, JSON.parse(envelope.message));
    const { id = 0, method, params: { requestId } = {} } = message;
    waiting.get(id)?.(message);
    waiting.delete(id);
    if (requestId === undefined) return;
    lastNews = Date.now();
    if (method === 'Network.requestWillBeSent') onTheirWay.add(requestId);
    if (method === 'Network.loadingFinished' || method === 'Network.loadingFailed') {
      onTheirWay.delete(requestId);
    }
  });
  let last = 0;
  return {
    send: async (method, params = {}) => {
      const id = ++last;
      const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
      await session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      });
      const { error, result } = await answered;
      if (error) throw new Error(`${method}: ${error.message}`);
      return result;
    },
    untilAtRest: async (milliseconds, patience) => {
      const end = Date.now() + patience;
      while (onTheirWay.size > 0 || Date.now() - lastNews < milliseconds) {
        if (Date.now() > end) throw new Error('The page did not come to rest.');
        await setTimeout(100);
      }
    },
  };
}
