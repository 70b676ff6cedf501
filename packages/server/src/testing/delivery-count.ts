import assert from 'node:assert/strict';

import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { deliveryJob } from '../delivery/delivery-channel.ts';
import { waitFor } from './wait-for.ts';

/** Waits until nothing is left to deliver. */
export async function waitUntilDelivered(db: Kysely<Tables>): Promise<void> {
  await waitFor('everything is delivered', async () => {
    const jobs = await db.selectFrom('job').select('id').where('kind', '=', deliveryJob).execute();
    return jobs.length === 0;
  });
}

/** What became of messages, for the one who reads the test. */
export interface DeliveryCount {
  readonly acknowledged: number;
  readonly delivered: number;
  readonly repeated: number;
  readonly lost: number;
}

/**
 * Compares what was acknowledged with what receivers took.
 *
 * Fails when a key made two messages, when a delivery is not noted as done, or when a receiver got an
 * id that no delivery has: it could not tell such a repetition.
 */
export async function countDeliveries(
  db: Kysely<Tables>,
  {
    receipts,
    taken,
    channels,
  }: {
    readonly receipts: ReadonlyMap<string, string>;
    readonly taken: readonly string[];
    readonly channels: number;
  },
): Promise<DeliveryCount> {
  const messages = await db.selectFrom('message').select(['id', 'reference']).execute();
  const deliveries = await db.selectFrom('message_delivery').selectAll().execute();
  const ids = new Set(deliveries.map(({ event_id }) => event_id));
  const got = new Set(taken);

  assert.deepEqual(
    messages.map(({ reference }) => reference).sort(),
    [...receipts.values()].sort(),
    'each key made one message',
  );
  assert.deepEqual(new Set(deliveries.map(({ state }) => state)), new Set(['delivered']));
  assert.deepEqual(
    [...got].filter((id) => !ids.has(id)),
    [],
    'each id is that of a delivery',
  );
  const isWhole = ({ id }: { id: string }) =>
    deliveries.filter(({ message_id, event_id }) => message_id === id && got.has(event_id))
      .length === channels;
  return {
    acknowledged: receipts.size,
    delivered: got.size,
    repeated: taken.length - got.size,
    lost: messages.filter((message) => !isWhole(message)).length,
  };
}
