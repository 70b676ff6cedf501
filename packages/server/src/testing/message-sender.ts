import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';

import type { MessageReceipt, Regency } from '@kentongan/contract';

import { createTestMessage } from './test-message.ts';

/** A page that keeps a message and its key until it holds a receipt. */
export interface MessageSender {
  /** Sends one more message to whichever server is there, again and again if need be. */
  send(): Promise<void>;
  /** What was acknowledged: keys and reference numbers. */
  readonly receipts: ReadonlyMap<string, string>;
  /** Statuses of all answers, and 0 for a connection that broke. */
  readonly statuses: readonly number[];
  /** Answers other than receipts, with what they say of trying again. */
  readonly refusals: readonly { readonly status: number; readonly retryAfter: string | null }[];
}

/** What {@link createMessageSender} needs. */
export interface MessageSenderOptions {
  readonly regencyCode: string;
  readonly notice: Regency['notice'];
  /** Where to send the next try to. */
  readonly address: () => string;
  /** Called after each answer, with its status. */
  readonly onAnswer?: (status: number, address: string) => void;
}

/** Between two tries of one message; a page waits longer. */
const pause = 60;

/** Makes a sender whose messages come from addresses of their own. */
export function createMessageSender(options: MessageSenderOptions): MessageSender {
  const receipts = new Map<string, string>();
  const statuses: number[] = [];
  const refusals: { status: number; retryAfter: string | null }[] = [];
  let count = 0;

  const post = async (address: string, key: string, body: string) => {
    try {
      const response = await fetch(`${address}/v1/regencies/${options.regencyCode}/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body,
      });
      const answer = (await response.json()) as MessageReceipt;
      if (response.status === 201) receipts.set(key, answer.reference);
      else {
        const retryAfter = response.headers.get('retry-after');
        refusals.push({ status: response.status, retryAfter });
        assert.equal(response.status, 503, JSON.stringify(answer));
      }
      return response.status;
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error;
      return 0;
    }
  };

  return {
    receipts,
    statuses,
    refusals,
    async send() {
      count += 1;
      const key = `key-${String(count).padStart(16, '0')}`;
      const message = createTestMessage(options, {
        replyChannel: 'email',
        replyAddress: `warga-${count}@example.id`,
        groupSlug: 'reog-bina',
        text: `Pesan percobaan nomor ${count}`,
      });
      for (;;) {
        const address = options.address();
        const status = await post(address, key, JSON.stringify(message));
        statuses.push(status);
        options.onAnswer?.(status, address);
        if (receipts.has(key)) return;
        await delay(pause);
      }
    },
  };
}
