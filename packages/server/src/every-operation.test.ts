import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';

import type { MessageReceipt, Regency, StaffActivity } from '@kentongan/contract';
import { openApiDocument } from '@kentongan/contract/openapi';

import type { Database } from './db/database.ts';
import { openDatabase } from './db/open-database.ts';
import { buildPhoto } from './testing/build-photo.ts';
import { insertActivity } from './testing/insert-activity.ts';
import { insertAreas } from './testing/insert-areas.ts';
import { insertGroup } from './testing/insert-group.ts';
import { insertRegency } from './testing/insert-regency.ts';
import { createStaffClient, type StaffClient } from './testing/staff-client.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from './testing/temporary-directory.ts';
import { createTestApp, type TestApp } from './testing/test-app.ts';
import { createTestMessage } from './testing/test-message.ts';

const open = '/v1/regencies/35.02';
const desk = '/v1/staff/regencies/35.02';
const now = Date.parse('2026-11-22T05:00:00Z');
const generous = { burst: 1_000, perMinute: 1_000 };

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly isStaff: boolean;
  readonly takesJson: boolean;
  readonly statuses: readonly string[];
}

const operations: readonly Operation[] = Object.entries(openApiDocument().paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      // The document is plain JSON; this is the part of it that is read here.
      const { operationId, responses, requestBody } = operation as {
        readonly operationId: string;
        readonly responses: object;
        readonly requestBody?: { readonly content: object };
      };
      const isStaff = path.startsWith('/v1/staff/');
      const takesJson = 'application/json' in (requestBody?.content ?? {});
      return { method, path, operationId, isStaff, takesJson, statuses: Object.keys(responses) };
    }),
);

/**
 * Holding each answer against the printed document is the work of the test application; this walks
 * through all that the document has, so that none is left out.
 */
describe('every operation of the printed API', () => {
  let folder: TemporaryDirectory;
  let database: Database;
  let test: TestApp;
  let staff: StaffClient;
  let eventId: string;

  before(async () => {
    folder = await createTemporaryDirectory();
    database = await openDatabase({ dataDir: folder.path });
    await insertRegency(database.db, '35.02');
    await insertAreas(database.db, '35.02');
    await insertGroup(database.db, '35.02', {
      areaCode: '35.02.17.2001',
      slug: 'contoh',
      contact: { kind: 'whatsapp', value: '+6281230000001', owner: 'group', consentAt: now },
    });
    eventId = await insertActivity(database.db, '35.02', {
      type: 'event',
      starts_at: now + 86_400_000,
      published_at: now,
    });
    test = createTestApp(database, {
      now: () => now,
      contactLimit: generous,
      messageLimit: generous,
      staffFailureLimit: generous,
    });
    staff = await createStaffClient(database, test, { regencyCode: '35.02', role: 'admin', now });
  });
  after(async () => {
    await database.close();
    await folder.remove();
  });

  const fill = (path: string, regency = '35.02'): string =>
    path
      .replace('{regency}', regency)
      .replace('{slug}', 'contoh')
      .replace('{id}', eventId)
      .replace('{reference}', 'KIM-3502-2222-2222');
  const statusOf = async (answer: Promise<Response>): Promise<number> => (await answer).status;

  it('is read with success', async () => {
    for (const { method, path, operationId } of operations) {
      if (method !== 'get' || path.includes('{reference}')) continue;
      const answer = await staff.send('GET', fill(path));

      assert.equal(answer.status, 200, `${operationId}: ${await answer.text()}`);
    }
  });

  it('is written with success', async () => {
    const regency = await test.read<Regency>(open);
    const send = await test.request(`${open}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(createTestMessage(regency)),
    });
    // The answer has just been held against the document.
    const { reference, secret } = (await send.json()) as MessageReceipt;
    await staff.send('POST', `${open}/message-states`, { reference, secret });
    await staff.send('GET', `${desk}/messages/${reference}`);
    await staff.send('GET', `${desk}/messages/${reference}/sender`);
    await staff.send('POST', `${desk}/messages/${reference}/steps`, {
      step: 'assign',
      to: 'Contoh',
    });
    await staff.send('POST', `${desk}/messages/${reference}/erasure`, { confirm: true });

    const content = {
      ...{ type: 'announcement', categories: ['health'], title: 'Posyandu pindah', group: null },
    };
    const create = () =>
      staff.call<StaffActivity>('POST', `${desk}/activities`, { ...content, id: randomUUID() });
    let activity = await create();
    const step = async (action: string, fields: object = {}) => {
      const { id, updatedAt } = activity;
      const path = `${desk}/activities/${id}/${action}`;
      activity = await staff.call<StaffActivity>('POST', path, { updatedAt, ...fields });
    };
    activity = await staff.call('PUT', `${desk}/activities/${activity.id}`, {
      ...content,
      title: 'Posyandu pindah lagi',
      updatedAt: activity.updatedAt,
    });
    await step('publish');
    const picture = new URLSearchParams({ updatedAt: activity.updatedAt, alt: 'Balai desa' });
    const pictured = await test.request(
      `${desk}/activities/${activity.id}/image?${picture.toString()}`,
      {
        method: 'PUT',
        headers: { authorization: `Bearer ${staff.token}`, 'content-type': 'image/jpeg' },
        body: new Uint8Array(await buildPhoto({ width: 600, height: 400 })),
      },
    );
    // The answer has just been held against the document.
    activity = (await pictured.json()) as StaffActivity;
    await step('image-removal');
    await step('pin', { until: new Date(now + 86_400_000).toISOString() });
    await step('withdraw', { reason: 'Acara batal' });
    for (const action of ['approve', 'reject']) {
      activity = await create();
      await database.db
        .updateTable('activity')
        .set({ status: 'in_review' })
        .where('id', '=', activity.id)
        .execute();
      await step(action, action === 'reject' ? { reason: 'Bukan kegiatan KIM' } : {});
    }
  });

  it('has succeeded in this walk, none left out', () => {
    const missing = operations.filter(
      ({ operationId }) =>
        !test.answered.has(`${operationId} 200`) && !test.answered.has(`${operationId} 201`),
    );

    assert.deepEqual(
      missing.map(({ operationId }) => operationId),
      [],
    );
  });

  it('says when nothing has changed, where the document says so', async () => {
    for (const { path, operationId, statuses } of operations) {
      if (!statuses.includes('304')) continue;
      const { headers } = await test.request(fill(path));
      const again = test.request(fill(path), {
        headers: { 'if-none-match': headers.get('etag') ?? '' },
      });

      assert.equal(await statusOf(again), 304, operationId);
    }
  });

  it('knows no other regency', async () => {
    for (const { method, path, operationId, isStaff } of operations) {
      if (isStaff || method !== 'get') continue;
      assert.equal(await statusOf(test.request(fill(path, '11.01'))), 404, operationId);
    }
  });

  it('opens to nobody without a token where one is needed', async () => {
    for (const { method, path, operationId, isStaff } of operations) {
      if (!isStaff) continue;
      const answer = test.request(fill(path), { method: method.toUpperCase() });

      assert.equal(await statusOf(answer), 401, operationId);
    }
  });

  it('refuses a body that is no JSON, or of another type', async () => {
    for (const { method, path, operationId, isStaff, takesJson, statuses } of operations) {
      // A file is refused in its own way; the tests of the routes see to it.
      if (!statuses.includes('415') || !takesJson) continue;
      const post = (type: string, body: string) =>
        statusOf(
          test.request(fill(path), {
            method: method.toUpperCase(),
            headers: {
              'content-type': type,
              'idempotency-key': randomUUID(),
              ...(isStaff && { authorization: `Bearer ${staff.token}` }),
            },
            body,
          }),
        );

      assert.equal(await post('text/plain', '{}'), 415, operationId);
      assert.equal(await post('application/json', '{'), 400, operationId);
      assert.equal(await post('application/json', '{"unknown":1}'), 400, operationId);
    }
  });
});
