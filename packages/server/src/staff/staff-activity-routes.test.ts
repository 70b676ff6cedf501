import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, beforeEach, describe, it } from 'node:test';

import type { Activity, Page, Problem, StaffActivity } from '@kentongan/contract';

import { createActivity } from '../activities/editing/create-activity.ts';
import { unpinJobKind } from '../activities/unpin-job.ts';
import type { Database } from '../db/database.ts';
import { buildPhoto } from '../testing/build-photo.ts';
import { insertActivity } from '../testing/insert-activity.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createStaffClient, type StaffClient } from '../testing/staff-client.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';

const now = Date.parse('2026-11-22T05:00:00Z');
const hour = 3_600_000;
const inAnHour = new Date(now + hour).toISOString();
const root = '/v1/staff/regencies/36.72/activities';
const publicRoot = '/v1/regencies/36.72/activities';
const content = {
  type: 'announcement',
  categories: ['health'],
  title: 'Posyandu pindah ke balai desa',
  group: null,
};

describe('what staff do with activities', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;
    let officer: StaffClient;
    let time: number;

    before(async () => {
      database = await open();
      await insertRegency(database.db, '36.72', { name: 'Cilegon' });
      await insertAreas(database.db, '36.72');
      const areaCode = '36.72.07.1001';
      await insertGroup(database.db, '36.72', { areaCode, slug: 'jombang', name: 'Jombang' });
      test = createTestApp(database, { now: () => time });
      officer = await createStaffClient(database, test, { regencyCode: '36.72', role: 'officer' });
    });
    beforeEach(() => {
      time = now;
    });

    const create = (fields: object = {}) =>
      officer.call<StaffActivity>('POST', root, { ...content, id: randomUUID(), ...fields });
    const step = (activity: StaffActivity, action: string, fields: object = {}) =>
      officer.call<StaffActivity>('POST', `${root}/${activity.id}/${action}`, {
        updatedAt: activity.updatedAt,
        ...fields,
      });
    const refusal = async (method: string, path: string, body: object) => {
      const { code, issues } = await officer.call<Problem>(method, path, body);
      return [code, ...issues.map(({ path: field, code: why }) => `${field} ${why}`)];
    };
    const isPublic = async (id: string) => (await test.request(`${publicRoot}/${id}`)).ok;
    const auditOf = async (id: string) =>
      database.db
        .selectFrom('audit_entry')
        .select(['actor', 'action', 'detail'])
        .where('subject', '=', id)
        .orderBy('happened_at')
        .execute();

    it('makes a draft that nobody else sees', async () => {
      const response = await officer.send('POST', root, { ...content, id: randomUUID() });
      // The answer is what the contract says of this endpoint.
      const draft = (await response.json()) as StaffActivity;

      assert.equal(response.status, 201);
      assert.equal(draft.status, 'draft');
      assert.equal(draft.isHarvested, false);
      assert.equal(await isPublic(draft.id), false);
      assert.deepEqual(await officer.call('GET', `${root}/${draft.id}`), draft);
    });

    it('publishes at once when told, for all to find', async () => {
      const { id, publishedAt } = await create({
        status: 'published',
        title: 'Lokakarya berkebun hidroponik',
        group: 'jombang',
      });
      const found: Page<Activity> = await test.read(`${publicRoot}?q=kebun`);

      assert.equal(publishedAt, new Date(now).toISOString());
      assert.deepEqual(
        found.items.map((activity) => [activity.id, activity.group?.slug]),
        [[id, 'jombang']],
      );
    });

    it('stores the same id with the same content once', async () => {
      const id = randomUUID();
      const first = await create({ id });
      time += 1_000;

      assert.deepEqual(await create({ id: id.toUpperCase() }), first);
      assert.deepEqual(await refusal('POST', root, { ...content, id, title: 'Lain sekali' }), [
        'activity-id-taken',
      ]);
      assert.equal((await auditOf(id)).length, 1);
    });

    it('stores it once also when both requests come together', async () => {
      const id = randomUUID();

      const answers = await Promise.all([create({ id }), create({ id })]);

      assert.deepEqual(answers[0], answers[1]);
      assert.equal((await auditOf(id)).length, 1);
    });

    it('shows a seller only with consent, and the number as one spelling', async () => {
      const product = { type: 'product_promotion', status: 'published', price: 'Rp15.000' };
      const seller = { name: 'Bu Contoh', whatsapp: '0812-3000-0001' };
      const silent = await create({ ...product, seller });
      const agreed = await create({
        ...product,
        seller: { ...seller, consentAt: new Date(now - hour).toISOString() },
      });
      const shown = async ({ id }: StaffActivity) =>
        (await test.read<Activity>(`${publicRoot}/${id}`)).product;

      assert.equal(silent.seller?.whatsapp, '+6281230000001');
      assert.deepEqual(await shown(silent), { price: 'Rp15.000', seller: null });
      assert.deepEqual(await shown(agreed), {
        price: 'Rp15.000',
        seller: { name: 'Bu Contoh', whatsapp: '+6281230000001' },
      });
    });

    it('names each field that is wrong', async () => {
      const id = randomUUID();

      assert.deepEqual(
        await refusal('POST', root, { ...content, id, title: 'abc', endsAt: inAnHour, x: 1 }),
        ['invalid-request', 'title too_small', 'x unrecognized_keys', 'startsAt starts-at-missing'],
      );
      assert.deepEqual(await refusal('POST', root, { ...content, id, group: 'nowhere' }), [
        'invalid-request',
        'group unknown-group',
      ]);
      const later = { ...content, id, status: 'published', publishedAt: inAnHour };
      assert.deepEqual(await refusal('POST', root, later), [
        'invalid-request',
        'publishedAt in-future',
      ]);
      const draft = { ...content, id, publishedAt: '2026-01-01T00:00:00Z' };
      assert.deepEqual(await refusal('POST', root, draft), [
        'invalid-request',
        'publishedAt only-when-published',
      ]);
    });

    it('takes JSON and nothing else', async () => {
      const send = (headers: Record<string, string>, body: string) =>
        test.request(root, {
          method: 'POST',
          headers: { authorization: `Bearer ${officer.token}`, ...headers },
          body,
        });

      assert.equal((await send({ 'content-type': 'text/plain' }, '{}')).status, 415);
      assert.equal((await send({}, '{}')).status, 415);
      const json = { 'content-type': 'application/json' };
      assert.equal((await send(json, '{"a":1,"a":2}')).status, 400);
      assert.equal((await send(json, `{"a":"${'x'.repeat(70_000)}"}`)).status, 413);
      const long = { ...content, id: randomUUID(), body: 'ꦲ'.repeat(20_000) };
      assert.equal((await send(json, JSON.stringify(long))).status, 201);
    });

    it('replaces what an activity says, and keeps state and pin', async () => {
      const published = await create({ status: 'published', summary: 'Mulai Senin' });
      const pinned = await step(published, 'pin', { until: inAnHour });
      time += 1_000;

      const changed = await officer.call<StaffActivity>('PUT', `${root}/${pinned.id}`, {
        ...content,
        title: 'Posyandu kembali ke tempat lama',
        updatedAt: pinned.updatedAt,
      });

      assert.equal(changed.title, 'Posyandu kembali ke tempat lama');
      assert.equal(changed.summary, null);
      assert.equal(changed.pinnedUntil, inAnHour);
      assert.equal(changed.staffEditedAt, new Date(time).toISOString());
      const shown: Activity = await test.read(`${publicRoot}/${pinned.id}`);
      assert.equal(shown.title, changed.title);
    });

    it('refuses a change to what somebody else has changed', async () => {
      const draft = await create();
      await step(draft, 'publish');

      const again = { ...content, updatedAt: draft.updatedAt };
      assert.deepEqual(await refusal('PUT', `${root}/${draft.id}`, again), ['activity-changed']);
    });

    it('lets one of two changes at once win', async () => {
      const draft = await create();
      const change = (title: string) =>
        officer.send('PUT', `${root}/${draft.id}`, {
          ...content,
          title,
          updatedAt: draft.updatedAt,
        });

      const answers = await Promise.all([change('Judul satu'), change('Judul dua')]);

      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
    });

    it('pins until an instant and then no longer', async () => {
      const published = await create({ status: 'published' });

      const pinned = await step(published, 'pin', { until: inAnHour });

      assert.equal(pinned.pinnedUntil, inAnHour);
      const first: Page<Activity> = await test.read(publicRoot);
      assert.ok(first.items.some(({ id, pinnedUntil }) => id === pinned.id && pinnedUntil));
      const jobTime = async () =>
        (
          await database.db
            .selectFrom('job')
            .select('run_at')
            .where('kind', '=', unpinJobKind)
            .where('subject', '=', pinned.id)
            .executeTakeFirst()
        )?.run_at;
      assert.equal(await jobTime(), now + hour);
      const unpinned = await step(pinned, 'pin', { until: null });
      assert.equal(unpinned.pinnedUntil, null);
      assert.equal(await jobTime(), undefined);
    });

    it('pins neither a draft nor until an instant that is over', async () => {
      const draft = await create();
      const path = `${root}/${draft.id}/pin`;
      const { updatedAt } = draft;

      assert.deepEqual(await refusal('POST', path, { updatedAt, until: inAnHour }), [
        'activity-state-conflict',
      ]);
      const published = await step(draft, 'publish');
      const over = { updatedAt: published.updatedAt, until: new Date(now).toISOString() };
      assert.deepEqual(await refusal('POST', path, over), [
        'invalid-request',
        'until not-in-future',
      ]);
    });

    it('withdraws with a reason, publishes again, and writes it all down', async () => {
      const published = await create({ status: 'published' });
      time += 1_000;
      const withdrawn = await step(published, 'withdraw', { reason: 'Tanggal salah' });
      assert.equal(withdrawn.withdrawnBy, 'staff');
      assert.equal(await isPublic(published.id), false);
      time += 1_000;

      const again = await step(withdrawn, 'publish');

      assert.equal(again.status, 'published');
      assert.equal(again.publishedAt, published.publishedAt);
      assert.equal(await isPublic(published.id), true);
      const audit = await auditOf(published.id);
      assert.deepEqual(
        audit.map(({ actor, action }) => [actor, action]),
        [
          ['Staf officer', 'activity.create'],
          ['Staf officer', 'activity.withdraw'],
          ['Staf officer', 'activity.publish'],
        ],
      );
      assert.deepEqual(JSON.parse(audit[1]?.detail ?? ''), {
        reason: 'Tanggal salah',
        token: officer.tokenId,
      });
    });

    it('approves or rejects what waits for review, and nothing else', async () => {
      const wait = () =>
        insertActivity(database.db, '36.72', { status: 'in_review', feed_id: 'feed' });
      const [one, two] = [await wait(), await wait()];
      const waiting = await officer.call<Page<StaffActivity>>('GET', `${root}?status=in_review`);
      const byId = new Map(waiting.items.map((item) => [item.id, item]));
      const get = (id: string) => byId.get(id) ?? assert.fail('It is not in the list');

      const approved = await step(get(one), 'approve');
      const rejected = await step(get(two), 'reject', { reason: 'Bukan kegiatan KIM' });

      assert.equal(waiting.items.length, 2);
      assert.ok(get(one).isHarvested);
      assert.deepEqual(
        [approved.status, rejected.status, rejected.withdrawnBy],
        ['published', 'withdrawn', 'staff'],
      );
      assert.deepEqual([await isPublic(one), await isPublic(two)], [true, false]);
      const { updatedAt } = approved;
      for (const [action, fields] of [
        ['approve', {}],
        ['reject', { reason: 'Sekali lagi' }],
        ['publish', {}],
      ] as const) {
        const path = `${root}/${one}/${action}`;
        assert.deepEqual(await refusal('POST', path, { updatedAt, ...fields }), [
          'activity-state-conflict',
        ]);
      }
    });

    it('gives an activity a picture of its own, and takes it away', async () => {
      const activity = await create({ status: 'published' });
      const photo = await buildPhoto({ width: 700, height: 350, withPlace: true });
      const upload = (body: Uint8Array, type: string, query: string) =>
        test.request(`${root}/${activity.id}/image?${query}`, {
          method: 'PUT',
          headers: { authorization: `Bearer ${officer.token}`, 'content-type': type },
          body: new Uint8Array(body),
        });
      const told = new URLSearchParams({
        updatedAt: activity.updatedAt,
        alt: 'Posyandu di balai desa',
      });

      const response = await upload(photo, 'image/jpeg', told.toString());
      const pictured = (await response.json()) as StaffActivity;

      assert.equal(response.status, 200);
      assert.deepEqual(
        [pictured.image?.alt, pictured.image?.width],
        ['Posyandu di balai desa', 700],
      );
      const [source] = pictured.image?.sources ?? [];
      assert.ok(source);
      assert.equal((await test.request(source.path)).status, 200);
      const shown: Activity = await test.read(`${publicRoot}/${activity.id}`);
      assert.equal(shown.image?.alt, 'Posyandu di balai desa');

      time += 1_000;
      const bare = await step(pictured, 'image-removal');
      assert.equal(bare.image, null);
      assert.deepEqual(
        (await auditOf(activity.id)).map(({ action }) => action),
        ['activity.create', 'activity.image', 'activity.image-removal'],
      );
    });

    it('refuses what is no picture, has no words, or comes too late', async () => {
      const { id, updatedAt } = await create();
      const photo = await buildPhoto({ width: 700, height: 350 });
      const upload = async (
        body: Uint8Array,
        query: Record<string, string>,
        { type = 'image/jpeg', of = id }: { type?: string; of?: string } = {},
      ) => {
        const response = await test.request(
          `${root}/${of}/image?${new URLSearchParams(query).toString()}`,
          {
            method: 'PUT',
            headers: { authorization: `Bearer ${officer.token}`, 'content-type': type },
            body: new Uint8Array(body),
          },
        );
        const { code, issues } = (await response.json()) as Problem;
        return [code, ...issues.map((issue) => `${issue.path} ${issue.code}`)];
      };
      const right = { updatedAt, alt: 'Posyandu' };
      const text = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');

      assert.deepEqual(await upload(text, right), ['invalid-request', 'body not-an-image']);
      assert.deepEqual(await upload(new Uint8Array(), right), [
        'invalid-request',
        'body too_small',
      ]);
      assert.deepEqual(await upload(photo, right, { type: 'image/svg+xml' }), [
        'unsupported-media-type',
      ]);
      assert.deepEqual(await upload(new Uint8Array(8_000_001), right), ['payload-too-large']);
      assert.equal((await upload(photo, { updatedAt }))[0], 'invalid-request');
      assert.deepEqual(await upload(photo, right, { of: randomUUID() }), ['activity-not-found']);
      assert.deepEqual(await upload(photo, { ...right, updatedAt: inAnHour }), [
        'activity-changed',
      ]);
    });

    it('lists every state, what changed last first, page by page, and finds words', async () => {
      await database.db.deleteFrom('activity').execute();
      const titles = ['Satu dilatih', 'Dua belajar', 'Tiga pelatihan'];
      for (const title of titles) {
        time += 1_000;
        await create({ title, status: title.startsWith('Dua') ? 'published' : 'draft' });
      }
      const listed = (query: string) => officer.call<Page<StaffActivity>>('GET', `${root}${query}`);

      const first = await listed('?limit=2');
      const second = await listed(`?limit=2&cursor=${first.nextCursor}`);

      assert.deepEqual(
        [...first.items, ...second.items].map(({ title }) => title),
        [...titles].reverse(),
      );
      assert.equal(second.nextCursor, null);
      assert.equal((await listed('?status=draft')).items.length, 2);
      assert.equal((await listed('?q=latih')).items.length, 2);
      const wrong = await officer.call<Problem>('GET', `${root}?cursor=bm9wZQ`);
      assert.deepEqual(wrong.issues, [{ path: 'cursor', code: 'invalid_format' }]);
    });

    it('answers activity-not-found for an id the regency does not have', async () => {
      const path = `${root}/${randomUUID()}`;

      assert.equal((await officer.call<Problem>('GET', path)).code, 'activity-not-found');
      const updatedAt = inAnHour;
      assert.deepEqual(await refusal('PUT', path, { ...content, updatedAt }), [
        'activity-not-found',
      ]);
      assert.deepEqual(await refusal('POST', `${path}/publish`, { updatedAt }), [
        'activity-not-found',
      ]);
    });

    it('leaves nothing behind when the audit trail cannot be written', async () => {
      const id = randomUUID();
      await assert.rejects(
        createActivity(
          database.db,
          // A name the column refuses, as a full disk would.
          { regencyCode: '36.72', actor: { name: null as unknown as string }, now },
          { ...content, id, type: 'news', categories: [], contentLanguage: 'id', status: 'draft' },
        ),
      );

      const answer = await officer.call<Problem>('GET', `${root}/${id}`);

      assert.equal(answer.code, 'activity-not-found');
    });
  });
});
