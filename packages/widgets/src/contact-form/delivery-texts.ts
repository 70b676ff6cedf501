import { isApiError } from '@kentongan/sdk';

import { failureText } from '../internal/render-failure.js';
import { wordFor } from '../internal/word-for.js';
import type { Messages } from '../locales/id.js';
import type { DeliveryState } from './delivery-controller.js';

/** Why a message will not go out as it is, in words; `undefined` unless its delivery has failed. */
export function deliveryFailureText(
  messages: Messages,
  delivery: DeliveryState,
): string | undefined {
  if (delivery.status !== 'failed') return undefined;
  const { sending } = messages;
  const { error } = delivery;
  const reason = isApiError(error) ? wordFor<string>(sending.refused, error.code) : undefined;
  return `${reason ?? failureText(messages, error)} ${sending.kept}`;
}

/** What a message waits for, in words; `undefined` while none waits. */
export function deliveryWaitText(messages: Messages, delivery: DeliveryState): string | undefined {
  const { sending } = messages;
  if (delivery.status === 'sending') return delivery.isAgain ? sending.sending : undefined;
  if (delivery.status !== 'waiting') return undefined;
  const { error, delay } = delivery;
  if (isApiError(error) && error.code === 'rate-limited') {
    return sending.tooMany(Math.max(1, Math.ceil(delay / 60_000)));
  }
  return navigator.onLine ? `${failureText(messages, error)} ${sending.waiting}` : sending.offline;
}
