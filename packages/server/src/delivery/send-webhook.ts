import { Webhook } from 'standardwebhooks';

import type { GuardedFetch } from '../outgoing/guarded-fetch.ts';

/** Nothing of the answer but its status is of interest. */
const maxAnswerBytes = 65_536;

/** A webhook that was not taken. The message is kept where staff see it. */
class WebhookError extends Error {
  override readonly name = 'WebhookError';
}

/** One call of a webhook. */
export interface WebhookCall {
  readonly url: string;
  readonly secret: Uint8Array;
  /** The receiver tells a repeated call by it. */
  readonly eventId: string;
  readonly body: string;
  /** Milliseconds. */
  readonly now: number;
  readonly signal: AbortSignal;
}

/**
 * Signs and posts, after Standard Webhooks.
 *
 * @throws {@link WebhookError} unless the receiver answers with 2xx.
 */
export async function sendWebhook(fetchGuarded: GuardedFetch, call: WebhookCall): Promise<void> {
  const { url, secret, eventId, body, now, signal } = call;
  const sentAt = new Date(now);
  const { status } = await fetchGuarded(url, {
    headers: {
      'content-type': 'application/json',
      'webhook-id': eventId,
      'webhook-timestamp': String(Math.floor(now / 1_000)),
      'webhook-signature': new Webhook(secret, { format: 'raw' }).sign(eventId, sentAt, body),
    },
    body,
    maxBytes: maxAnswerBytes,
    signal,
  });
  if (status < 200 || status > 299) {
    throw new WebhookError(`The receiver of the webhook answered ${status}.`);
  }
}
