import { isApiError } from '@kentongan/sdk';

import { failureText } from '../internal/render-failure.js';
import { wordFor } from '../internal/word-for.js';
import type { Messages } from '../locales/id.js';
import type { DeliveryState } from './delivery-controller.js';

/** Why a message did not go out, in words; `undefined` unless its delivery has failed. */
export function deliveryFailureText(
  messages: Messages,
  delivery: DeliveryState,
): string | undefined {
  if (delivery.status !== 'failed') return undefined;
  const { sending } = messages;
  const { error, isWaiting } = delivery;
  if (isWaiting) return sending.offline;
  if (isApiError(error)) {
    if (error.code === 'rate-limited') {
      return sending.tooMany(Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60)));
    }
    const reason = wordFor<string>(sending.refused, error.code);
    if (reason !== undefined) return reason;
  }
  return failureText(messages, error);
}
