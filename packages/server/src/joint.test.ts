import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { createGroupSearch, type Directory, type GroupSummary } from '@kentongan/contract';
import {
  createClient,
  isApiError,
  onSkippedRecord,
  type ApiError,
  type Client,
} from '@kentongan/sdk';

import type { Database } from './db/database.ts';
import { openDatabase } from './db/open-database.ts';
import type { ImportFigures } from './import/plan/import-figures.ts';
import { runImport } from './import/plan/run-import.ts';
import { readTableFile } from './import/reading/read-table-file.ts';
import { createRegency } from './regencies/create-regency.ts';
import { createAnswerChecker } from './testing/answer-checker.ts';
import { insertActivity } from './testing/insert-activity.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from './testing/temporary-directory.ts';
import { createTestApp, type TestApp } from './testing/test-app.ts';
import { createTestMessage } from './testing/test-message.ts';

const regencyCode = '35.02';
const sheet = fileURLToPath(
  new URL('../../../examples/ponorogo-demo/kim-ponorogo-2025.xlsx', import.meta.url),
);
const generous = { burst: 10_000, perMinute: 10_000 };

async function catchApiError(promise: Promise<unknown>): Promise<ApiError> {
  const outcome = await promise.then(
    () => assert.fail('nothing was thrown'),
    (error: unknown) => error,
  );
  assert.ok(isApiError(outcome), String(outcome));
  return outcome;
}

describe('the client against the server, with an imported sheet', () => {
  const checker = createAnswerChecker();
  let folder: TemporaryDirectory;
  let database: Database;
  let figures: ImportFigures;
  let client: Client;
  let directory: Directory;
  let groups: readonly GroupSummary[];
  let skipped = 0;
  const stopListening = onSkippedRecord(() => (skipped += 1));

  const connect = (app: TestApp, regency = regencyCode): Client =>
    createClient({
      regency,
      baseUrl: 'https://kim.example.id',
      retry: { limit: 0 },
      fetch: async (request) => {
        const answer = await app.request(request.url, request);
        await checker.check(request, answer);
        return answer;
      },
    });

  before(async () => {
    const now = Date.now();
    folder = await createTemporaryDirectory();
    database = await openDatabase({ dataDir: folder.path });
    await createRegency(database.db, { code: regencyCode, now });
    const file = await readTableFile(sheet);
    ({ figures } = await runImport(database.db, {
      regencyCode,
      tables: file.tables,
      fileName: file.name,
      fileHash: file.hash,
      now,
    }));
    for (let day = 1; day <= 5; day += 1) {
      await insertActivity(database.db, regencyCode, {
        title: `Pelatihan hari ke-${day}`,
        type: day === 5 ? 'event' : 'news',
        published_at: now - day * 86_400_000,
      });
    }
    client = connect(createTestApp(database, { contactLimit: generous, messageLimit: generous }));
    directory = await client.directory.get();
    groups = await client.groups.all({ limit: 100 }).toArray({ limit: 1_000 });
  });
  after(async () => {
    stopListening();
    await database.close();
    await folder.remove();
  });

  it('agrees on the figures of the sheet', async () => {
    const coverage = await client.coverage.get();

    assert.deepEqual(
      [
        directory.total,
        directory.villagesWithGroup,
        coverage.groupsTotal,
        coverage.villagesWithGroup,
        coverage.villagesTotal,
        coverage.districtsWithGroup,
        coverage.districtsTotal,
      ],
      [236, 230, 236, 230, 307, 21, 21],
    );
    assert.deepEqual(coverage.byLegalStatus, { pilot: 44, decreed: 192, incorporated: 0 });
    assert.equal(coverage.districts.length, 21);
  });

  it('reads the profile and the areas', async () => {
    const regency = await client.regency.get();
    const areas = await client.areas.get();

    assert.equal(regency.code, regencyCode);
    assert.equal(regency.name, 'Ponorogo');
    assert.deepEqual([areas.districts.length, areas.villages.length], [21, 307]);
  });

  it('lists page by page what the directory holds, in the same order', () => {
    assert.equal(directory.groups.length, 236);
    assert.deepEqual(groups, directory.groups);
  });

  it('gives the first rows with the counts of all', async () => {
    const first = await client.directory.get({ first: 25 });

    assert.deepEqual(first.groups, directory.groups.slice(0, 25));
    assert.equal(first.total, 236);
    assert.deepEqual(first.districts, directory.districts);
  });

  it('filters by district and by legal status as a reader of the directory would', async () => {
    const district = '35.02.01';
    const found = await client.groups
      .all({ district, legalStatus: 'decreed' })
      .toArray({ limit: 1_000 });

    assert.ok(found.length > 0);
    assert.deepEqual(
      found,
      groups.filter((group) => group.districtCode === district && group.legalStatus === 'decreed'),
    );
  });

  for (const q of [
    'wates',
    'Ds. Wates Kec. Slahung',
    'ngilo ilo',
    'NGILO-ILO',
    'slahnug',
    'soemoroto',
    'kim',
    '%',
    'zzz',
  ]) {
    it(`finds for ${JSON.stringify(q)} what the widget finds in the directory`, async () => {
      const expected = createGroupSearch(directory.groups).find(q);

      const found = await client.groups.all({ q }).toArray({ limit: 1_000 });

      assert.deepEqual(
        found.map(({ slug }) => slug),
        expected.map(({ slug }) => slug),
      );
    });
  }

  it('reads every group in full', async () => {
    for (const summary of groups) {
      const group = await client.groups.get(summary.slug);

      const { slug, name, areaCode, hasContact } = group;
      assert.deepEqual(
        { slug, name, areaCode, hasContact },
        {
          slug: summary.slug,
          name: summary.name,
          areaCode: summary.areaCode,
          hasContact: summary.hasContact,
        },
      );
    }
  });

  it('gives a contact exactly where one is promised', async () => {
    const outcomes = await Promise.all(
      groups.map(({ slug }) =>
        client.groups.contact(slug).then(
          ({ value }) => value,
          (error: unknown) => (isApiError(error) ? error.code : error),
        ),
      ),
    );

    const withContact = groups.filter(({ hasContact }) => hasContact);
    assert.equal(figures.consents, 123);
    // Some agreed but gave the office nothing to show.
    assert.equal(withContact.length, figures.shownPhones + figures.shownEmails);
    outcomes.forEach((outcome, index) => {
      if (groups[index]?.hasContact) assert.match(String(outcome), /^\+62\d+$|@/);
      else assert.equal(outcome, 'contact-not-available');
    });
  });

  it('keeps every contact out of the lists', () => {
    assert.doesNotMatch(JSON.stringify([directory, groups]), /\+62|@/);
  });

  it('reads activities, newest first, page by page', async () => {
    const activities = await client.activities.all({ limit: 2 }).toArray({ limit: 99 });
    const [event, ...others] = await client.activities.all({ type: 'event' }).toArray({ limit: 9 });

    assert.deepEqual(
      activities.map(({ title }) => title),
      [1, 2, 3, 4, 5].map((day) => `Pelatihan hari ke-${day}`),
    );
    assert.deepEqual(others, []);
    assert.ok(event);
    assert.deepEqual(await client.activities.get(event.id), event);
  });

  it('stores a message once, however often it is sent', async () => {
    const message = createTestMessage(await client.regency.get());
    const idempotencyKey = 'kept-from-the-draft-1';

    const first = await client.messages.send(message, { idempotencyKey });
    const again = await client.messages.send(message, { idempotencyKey });
    const other = await client.messages.send(message);

    assert.match(first.reference, /^KIM-3502-/);
    assert.deepEqual(again, first);
    assert.notEqual(other.reference, first.reference);
  });

  it('refuses another message under the same key', async () => {
    const regency = await client.regency.get();
    const idempotencyKey = 'kept-from-the-draft-2';
    await client.messages.send(createTestMessage(regency), { idempotencyKey });
    const other = createTestMessage(regency, { text: 'Pertanyaan yang lain sama sekali.' });

    const error = await catchApiError(client.messages.send(other, { idempotencyKey }));

    assert.equal(error.code, 'idempotency-key-reused');
  });

  it('names the fields of a message that are wrong', async () => {
    const message = createTestMessage(await client.regency.get(), {
      replyAddress: '12345',
      text: 'NIK saya 3502011201900001',
    });

    const error = await catchApiError(client.messages.send(message));

    assert.equal(error.code, 'invalid-request');
    assert.deepEqual(error.issues.map(({ path }) => path).sort(), ['replyAddress', 'text']);
  });

  it('refuses consent to a notice that is no longer the one', async () => {
    const { notice } = await client.regency.get();
    const message = createTestMessage({ notice: { ...notice, hash: 'f'.repeat(64) } });

    assert.equal((await catchApiError(client.messages.send(message))).code, 'notice-outdated');
  });

  it('gives each failure its code and the id of the request', async () => {
    const stranger = connect(createTestApp(database), '11.01');
    const unknownId = '3f0f6c1e-6f0b-4a52-9a3c-0d6f2f6c7a11';

    for (const [code, call] of [
      ['regency-not-found', () => stranger.directory.get()],
      ['group-not-found', () => client.groups.get('tidak-ada')],
      ['group-not-found', () => client.groups.contact('tidak-ada')],
      ['activity-not-found', () => client.activities.get(unknownId)],
      ['invalid-request', () => client.groups.list({ limit: 1_000 })],
      ['invalid-request', () => client.groups.list({ cursor: 'invented' })],
    ] as const) {
      const error = await catchApiError(call());

      assert.equal(error.code, code);
      assert.match(error.requestId ?? '', /^[\w-]{10,}$/);
    }
  });

  it('says how long to wait when contacts are asked for too fast', async () => {
    const slow = connect(createTestApp(database, { contactLimit: { burst: 1, perMinute: 1 } }));
    const slug = groups.find(({ hasContact }) => hasContact)?.slug ?? '';
    await slow.groups.contact(slug);

    const error = await catchApiError(slow.groups.contact(slug));

    assert.equal(error.code, 'rate-limited');
    assert.ok((error.retryAfter ?? 0) > 0);
  });

  it('left out no record on the way', () => {
    assert.equal(skipped, 0);
  });

  it('answered throughout as the OpenAPI document says, with each operation', () => {
    const operations = [...checker.seen].filter((place) => /20[01]$/.test(place)).length;

    assert.deepEqual(checker.differences, []);
    assert.equal(operations, 11);
  });
});
