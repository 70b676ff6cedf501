import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { MessageChallenge, Regency } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { solveChallenge } from '../testing/solve-challenge.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { createTestMessage } from '../testing/test-message.ts';

const submissions = 2_500;
const addresses = 125;
const honestOnes = 20;

describe('a flood of messages', () => {
  let directory: TemporaryDirectory;
  let database: Database;
  let test: TestApp;
  let regency: Regency;

  before(async () => {
    directory = await createTemporaryDirectory();
    database = await openDatabase({ dataDir: directory.path });
    await insertRegency(database.db, '35.02', { settings: { requireProof: true } });
    test = createTestApp(database, { trustedProxies: 1, revisionMaxAge: 1_000 });
    regency = await test.read<Regency>('/v1/regencies/35.02');
  });
  after(async () => {
    await database.close();
    await directory.remove();
  });

  const send = async (address: string, key: string, body: object) => {
    const response = await test.request('/v1/regencies/35.02/messages', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        'x-forwarded-for': address,
      },
      body: JSON.stringify(body),
    });
    await response.arrayBuffer();
    return response.status;
  };
  const proveAs = async (address: string) => {
    const response = await test.request('/v1/regencies/35.02/message-challenge', {
      headers: { 'x-forwarded-for': address, origin: 'https://ponorogo.example' },
    });
    const challenge = (await response.json()) as MessageChallenge;
    return { ...challenge, answer: solveChallenge(challenge) };
  };

  it('stores nothing of itself, and keeps nobody else out', async (context) => {
    const flood: Promise<number>[] = [];
    const honest: { status: number; milliseconds: number; max: number }[] = [];
    const replayed = await proveAs('198.51.100.1');
    const bodies = [
      createTestMessage(regency),
      createTestMessage(regency, { proof: { challenge: 'forged.token', answer: 1 } }),
      // One proof for all of them.
      createTestMessage(regency, {
        proof: { challenge: replayed.challenge, answer: replayed.answer },
      }),
    ];
    for (let index = 0; index < submissions; index += 1) {
      const address = `203.0.113.${index % 250}, 10.${(index % addresses) >> 8}.0.${index % 256}`;
      flood.push(
        send(address, `flood-${String(index).padStart(12, '0')}`, bodies[index % 3] ?? {}),
      );
      if (index % (submissions / honestOnes) !== 0) continue;
      const citizen = `192.0.2.${index / (submissions / honestOnes)}`;
      const { challenge, answer, max } = await proveAs(citizen);
      const startedAt = performance.now();
      const message = createTestMessage(regency, { proof: { challenge, answer } });
      const status = await send(citizen, `honest-${String(index).padStart(12, '0')}`, message);
      honest.push({ status, milliseconds: performance.now() - startedAt, max });
    }
    const refused = await Promise.all(flood);

    const count = (status: number) => refused.filter((each) => each === status).length;
    const slowest = Math.max(...honest.map(({ milliseconds }) => milliseconds));
    context.diagnostic(
      `${submissions} from ${addresses} addresses: ${count(400)} without a proof that holds, ${count(429)} too many, ${count(201)} stored; ${honest.length} honest ones stored, the slowest in ${slowest.toFixed(0)} ms`,
    );
    assert.deepEqual(new Set(honest.map(({ status }) => status)), new Set([201]));
    // A single proof lets a single message in.
    assert.ok(count(201) <= 1);
    assert.equal(count(201) + count(400) + count(429), submissions);
    const { stored } = await database.db
      .selectFrom('message')
      .select(({ fn }) => fn.countAll<number>().as('stored'))
      .executeTakeFirstOrThrow();
    assert.equal(stored, honestOnes + count(201));
    // Honest visitors have no harder work to do than the flood of others makes unavoidable.
    assert.ok(honest.every(({ max }) => max <= 200_000));
  });
});
