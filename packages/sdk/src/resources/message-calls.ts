import {
  createMessageRoute,
  getMessageChallengeRoute,
  minimumChallengeAge,
  readMessageStateRoute,
  type createMessage,
  type getMessageChallenge,
  type MessageRequest,
  type readMessageState,
} from '@kentongan/contract';

import { isApiError } from '../client-error.js';
import { createIdempotencyKey } from '../create-idempotency-key.js';
import { pause } from '../proof/pause.js';
import { solveInSlices } from '../proof/solve-in-slices.js';
import type { RequestOptions } from '../request-options.js';
import type { Send } from '../send.js';
import type { Proof } from '../solve-challenge.js';
import type { MessagesResource } from './messages-resource.js';

/** What the resource of messages does, apart from it: most pages that have a client never write. */
export function createMessageCalls(send: Send, regency: string): MessagesResource {
  const challenge: MessagesResource['challenge'] = (options) =>
    send<typeof getMessageChallenge>(
      getMessageChallengeRoute,
      { params: { regency } },
      // One challenge is good for one message, so two who ask at once get two.
      { ...options, cache: 'no-store' },
    );

  /** Waits until a message with this proof raises no suspicion. */
  const prove = async (options: RequestOptions): Promise<Proof> => {
    const found = await challenge(options);
    const readAt = performance.now();
    const proof = await solveInSlices(found, options);
    await pause(minimumChallengeAge - (performance.now() - readAt), options.signal);
    return proof;
  };

  return {
    challenge,
    async send(message, { idempotencyKey = createIdempotencyKey(), ...options } = {}) {
      const post = (body: MessageRequest) =>
        send<typeof createMessage>(
          createMessageRoute,
          {
            params: { regency },
            headers: { 'idempotency-key': idempotencyKey },
            body,
          },
          options,
        );
      try {
        return await post(message);
      } catch (error) {
        if (!isApiError(error) || !['proof-required', 'proof-invalid'].includes(error.code)) {
          throw error;
        }
        return post({ ...message, proof: await prove(options) });
      }
    },
    // A whole receipt will do; the backend takes nothing but these two.
    state: ({ reference, secret }, options) =>
      send<typeof readMessageState>(
        readMessageStateRoute,
        { params: { regency }, body: { reference, secret } },
        options,
      ),
  };
}
