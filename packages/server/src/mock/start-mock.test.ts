import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, before, describe, it } from 'node:test';

import { createClient, isApiError, isClientError, type Client } from '@kentongan/sdk';
import { sampleMessage } from '@kentongan/sdk/testing';

import { startMock, type RunningMock } from './start-mock.ts';

const options = {
  regency: '35.02',
  groups: 40,
  activities: 20,
  seed: 7,
  now: Date.parse('2026-01-02T03:04:05.000Z'),
  host: '127.0.0.1',
  port: '0',
  faults: [],
};

describe('kentongan mock', () => {
  let mock: RunningMock;
  let client: Client;
  /** A client whose every request asks for a fault, and which tries once. */
  const failing = (fault: string): Client =>
    createClient({
      regency: '35.02',
      baseUrl: mock.address,
      retry: { limit: 0 },
      timeout: 2_000,
      hooks: { onRequest: ({ request }) => request.headers.set('x-kentongan-fault', fault) },
    });
  const failure = async (fault: string): Promise<object> => {
    const error = await failing(fault)
      .coverage.get()
      .then(
        () => new Error('nothing went wrong'),
        (thrown: unknown) => thrown,
      );
    assert(isClientError(error), String(error));
    const { kind, status, retryAfter } = error;
    return { kind, status, retryAfter, code: isApiError(error) ? error.code : undefined };
  };

  before(async () => {
    mock = await startMock(options);
    client = createClient({ regency: '35.02', baseUrl: mock.address });
  });
  after(() => mock.close());

  it('has the groups and activities it was asked for, in villages that exist', async () => {
    const directory = await client.directory.get();
    const coverage = await client.coverage.get();
    const activities = await client.activities.all().toArray({ limit: 99 });

    assert.deepEqual([mock.data.groups, mock.data.activities], [40, 20]);
    assert.equal(directory.total, 40);
    assert.equal(coverage.villagesWithGroup, 40);
    assert.equal(activities.length, 20);
    assert.ok(activities.some(({ group }) => group !== null));
  });

  it('invents the same for the same seed, and something else for another', async () => {
    const [same, other] = await Promise.all([
      startMock(options),
      startMock({ ...options, seed: 8 }),
    ]);
    const read = async ({ address }: RunningMock) =>
      (await createClient({ regency: '35.02', baseUrl: address }).directory.get()).groups;

    try {
      assert.deepEqual(await read(same), await read(mock));
      assert.notDeepEqual(await read(other), await read(mock));
    } finally {
      await Promise.all([same.close(), other.close()]);
    }
  });

  it('takes messages and tells how far they are', async () => {
    const { notice } = await client.regency.get();
    const receipt = await client.messages.send(
      sampleMessage({
        consent: { noticeVersion: notice.version, noticeHash: notice.hash, accepted: true },
      }),
    );

    assert.equal((await client.messages.state(receipt)).status, 'received');
  });

  for (const [fault, expected] of [
    ['offline', { kind: 'connection' }],
    ['broken-answer', { kind: 'connection' }],
    ['portal', { kind: 'contract', status: 200 }],
    ['status=502', { kind: 'contract', status: 502 }],
    ['status=503:9', { kind: 'contract', status: 503, retryAfter: 9 }],
    ['problem=rate-limited:60', { kind: 'api', status: 429, code: 'rate-limited', retryAfter: 60 }],
    ['latency=1,problem=service-unavailable', { kind: 'api', status: 503 }],
  ] as const) {
    it(`goes wrong as ${fault} when a header asks for it`, async () => {
      const found = await failure(fault);

      for (const [name, value] of Object.entries(expected)) {
        assert.equal(Reflect.get(found, name), value, name);
      }
    });
  }

  it('leaves a request without an answer until it is given up', async () => {
    await assert.rejects(failing('silence').coverage.get({ timeout: 50 }), { kind: 'timeout' });
  });

  it('stores a message although its answer is lost', async () => {
    const { notice } = await client.regency.get();
    const message = sampleMessage({
      consent: { noticeVersion: notice.version, noticeHash: notice.hash, accepted: true },
    });
    const idempotencyKey = 'kept-from-the-draft';
    await assert.rejects(failing('lost-answer').messages.send(message, { idempotencyKey }), {
      kind: 'connection',
    });

    const first = await client.messages.send(message, { idempotencyKey });
    assert.deepEqual(await client.messages.send(message, { idempotencyKey }), first);
  });

  it('spoils records, and the rest is read', async () => {
    assert.equal((await failing('bad-records=3').directory.get()).groups.length, 37);
  });

  it('goes wrong as a query asks, which the application never sees', async () => {
    const path = `${mock.address}/v1/regencies/35.02/directory?first=1`;

    assert.equal((await fetch(`${path}&fault=problem=internal-error`)).status, 500);
    assert.equal((await fetch(`${path}&fault=latency=1`)).status, 200);
  });

  it('says which fault it does not know', async () => {
    const response = await fetch(`${mock.address}/v1/regencies/35.02?fault=moon`);

    assert.equal(response.status, 400);
    assert.match(await response.text(), /"moon" is no fault/);
  });

  it('lets pages of other hosts ask for faults and see them', async () => {
    const address = `${mock.address}/v1/regencies/35.02`;
    const asked = await fetch(address, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://page.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'x-kentongan-fault',
      },
    });
    const failed = await fetch(address, { headers: { 'x-kentongan-fault': 'status=502' } });

    assert.match(asked.headers.get('access-control-allow-headers') ?? '', /x-kentongan-fault/);
    assert.equal(failed.headers.get('access-control-allow-origin'), '*');
  });

  it('goes wrong by itself when it is started so, and leaves nothing behind', async () => {
    const folders = () =>
      readdirSync(tmpdir()).filter((name) => name.startsWith('kentongan-mock-'));
    const before = new Set(folders());
    const slow = await startMock({
      ...options,
      groups: 1,
      faults: [{ kind: 'status', status: 503 }],
    });
    const own = folders().filter((name) => !before.has(name));

    assert.equal((await fetch(`${slow.address}/v1/regencies/35.02`)).status, 503);
    await slow.close();
    assert.ok(own.length >= 1);
    // Another test may have a folder of its own at the same time.
    assert.ok(own.some((name) => !existsSync(`${tmpdir()}/${name}`)));
  });
});
