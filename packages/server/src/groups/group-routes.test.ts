import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { Directory, Group, GroupPage, GroupSummary, Page, Problem } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { bumpRevision } from '../testing/bump-revision.ts';
import { insertActivity } from '../testing/insert-activity.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertBoard, insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';

const root = '/v1/regencies/35.02';
const now = Date.parse('2026-03-04T00:00:00Z');
const day = 86_400_000;

describe('groups', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;

    before(async () => {
      database = await open();
      const { db } = database;
      await insertRegency(db, '35.02');
      await insertAreas(db, '35.02');
      await insertRegency(db, '33.72', { name: 'Surakarta' });
      await insertAreas(db, '33.72');
      await insertGroup(db, '35.02', {
        id: 'wates-1',
        slug: 'wates-slahung',
        name: 'Wates Maju',
        areaCode: '35.02.01.2008',
        legalStatus: 'decreed',
        secretariat: 'Balai Desa Wates',
        decrees: [
          {
            kind: 'decree',
            number: '188/12/2024',
            issuedOn: '2024-05-22',
            issuedBy: 'Kepala Desa Wates',
          },
        ],
        contact: { kind: 'whatsapp', value: '+6281230000021', owner: 'person', consentAt: 1 },
        board: {
          startsOn: '2023',
          endsOn: '2026',
          members: [
            { name: 'Contoh Satu, SE., MM', role: 'chair' },
            { name: 'Contoh Dua', role: 'deputy_chair' },
            { name: 'Hj. Contoh Tiga, S.Pd', role: 'treasurer' },
          ],
        },
      });
      await insertGroup(db, '35.02', {
        slug: 'wates-jenangan',
        name: 'Wates Jaya 100%',
        areaCode: '35.02.18.2016',
        decrees: [
          { kind: 'circular', number: '14/3241/405.19/2022', issuedOn: null, issuedBy: null },
        ],
        contact: { kind: 'phone', value: '+6281230000022', owner: 'person', consentAt: null },
        board: {
          startsOn: '2021-05',
          endsOn: '2024-05',
          members: [{ name: 'Contoh Lama', role: 'chair' }],
        },
      });
      await insertGroup(db, '35.02', {
        slug: 'rintisan',
        name: 'Tirta',
        areaCode: '35.02.02.2001',
        establishedOn: '2012',
        focus: ['Anyaman bambu'],
        channels: [
          { kind: 'blog', label: 'Blog', url: 'https://tirta.example' },
          { kind: 'website', label: 'Jahat', url: 'javascript:alert(1)' },
        ],
      });
      await insertActivity(db, '35.02', { group_id: 'wates-1', published_at: now - 10 * day });
      await insertActivity(db, '35.02', {
        group_id: 'wates-1',
        status: 'draft',
        published_at: now,
      });
      test = createTestApp(database, { now: () => now, contactLimit: { burst: 50, perMinute: 1 } });
    });

    const list = (query = '') => test.read<Page<GroupSummary>>(`${root}/groups${query}`);
    const listSlugs = async (query: string) => (await list(query)).items.map(({ slug }) => slug);
    const readGroup = (slug: string) => test.read<Group>(`${root}/groups/${slug}`);

    it('show both villages named Wates with their districts', async () => {
      const { items, total } = await list('?q=desa%20wates');

      assert.equal(total, 2);
      assert.deepEqual(
        items.map(({ villageName, districtName }) => [villageName, districtName]),
        [
          ['Wates', 'Slahung'],
          ['Wates', 'Jenangan'],
        ],
      );
    });

    it('are found by words in any order, case and spelling, but never by a wildcard', async () => {
      assert.deepEqual(await listSlugs('?q=SLAHUNG%20wat-es'), ['wates-slahung']);
      assert.deepEqual(await listSlugs('?q=KIM%20Tirta'), ['rintisan']);
      assert.deepEqual(await listSlugs('?q=w%25s'), []);
      assert.equal((await list('?q=%25')).total, 3);
      assert.deepEqual(await listSlugs("?q=';drop%20table%20decree"), []);
    });

    it('are found by misspelt words, old spellings and their focus', async () => {
      assert.deepEqual(await listSlugs('?q=slahnug'), ['wates-slahung']);
      assert.deepEqual(await listSlugs('?q=Djenangan'), ['wates-jenangan']);
      assert.deepEqual(await listSlugs('?q=anyaman'), ['rintisan']);
    });

    it('are filtered by district, kind of village, type, statuses and focus', async () => {
      assert.deepEqual(await listSlugs('?district=35.02.18'), ['wates-jenangan']);
      assert.deepEqual(await listSlugs('?villageKind=urban'), []);
      assert.equal((await list('?villageKind=rural')).total, 3);
      assert.deepEqual(await listSlugs('?legalStatus=decreed'), ['wates-slahung']);
      assert.deepEqual(await listSlugs('?groupType=telecenter'), []);
      assert.deepEqual(await listSlugs('?activityStatus=active'), ['wates-slahung']);
      assert.deepEqual(await listSlugs('?focus=anyaman%20bambu'), ['rintisan']);
      assert.deepEqual(await listSlugs('?focus=anyaman'), []);
    });

    it('come by name when they are asked to', async () => {
      assert.deepEqual(await listSlugs('?sort=name'), [
        'rintisan',
        'wates-jenangan',
        'wates-slahung',
      ]);
      assert.deepEqual(await listSlugs('?sort=place'), await listSlugs(''));
    });

    it('bring the counts of every filter, on request and on every page', async () => {
      const { facets, items } = await test.read<GroupPage>(
        `${root}/groups?q=wates&legalStatus=decreed&limit=1&include=facets`,
      );

      assert.equal(items.length, 1);
      assert.deepEqual(facets, {
        district: [{ value: '35.02.01', count: 1 }],
        villageKind: [{ value: 'rural', count: 1 }],
        groupType: [{ value: 'kim', count: 1 }],
        legalStatus: [
          { value: 'pilot', count: 1 },
          { value: 'decreed', count: 1 },
        ],
        activityStatus: [{ value: 'active', count: 1 }],
        focus: [],
      });
      assert.equal('facets' in (await list()), false);
    });

    for (const [parameter, value] of [
      ['villageKind', 'desa'],
      ['groupType', ''],
      ['legalStatus', 'decreed,pilot'],
      ['activityStatus', 'inactive'],
      ['focus', ''],
      ['focus', 'x'.repeat(81)],
      ['q', 'x'.repeat(81)],
      ['sort', 'members'],
      ['include', 'contacts'],
      ['district', '35.02'],
      ['limit', '0'],
    ] as const) {
      it(`are refused for ${parameter}=${value.slice(0, 20)}`, async () => {
        const problem = await test.read<Problem>(`${root}/groups?${parameter}=${value}`);

        assert.equal(problem.code, 'invalid-request');
        assert.deepEqual(
          problem.issues?.map(({ path }) => path),
          [parameter],
        );
      });
    }

    it('are searched anew after each change', async () => {
      const id = await insertGroup(database.db, '35.02', {
        slug: 'sebentar',
        name: 'Sebentar',
        areaCode: '35.02.02.2002',
      });
      await bumpRevision(database.db, '35.02');
      const during = await listSlugs('?q=sebentar');
      await database.db.deleteFrom('information_group').where('id', '=', id).execute();
      await bumpRevision(database.db, '35.02');

      assert.deepEqual([during, await listSlugs('?q=sebentar')], [['sebentar'], []]);
    });

    it('come page by page, each once, in the order of the directory', async () => {
      const slugs: string[] = [];
      let cursor: string | null = '';
      for (let page = 0; cursor !== null && page < 10; page += 1) {
        const { items, nextCursor }: Page<GroupSummary> = await list(
          `?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
        );
        slugs.push(...items.map(({ slug }) => slug));
        cursor = nextCursor;
      }
      assert.deepEqual(slugs, ['wates-slahung', 'rintisan', 'wates-jenangan']);
    });

    it('refuse a cursor nobody handed out', async () => {
      for (const text of ['***', 'MQ', 'MSA', 'MSBXYXRlcw', 'MDEgd2F0ZXM']) {
        const problem = await test.read<Problem>(`${root}/groups?cursor=${text}`);
        assert.deepEqual(problem.issues, [{ path: 'cursor', code: 'invalid_format' }], text);
      }
    });

    it('are active by their latest published activity, and unknown without one', async () => {
      const { items } = await list();
      assert.deepEqual(
        items.map(({ activityStatus }) => activityStatus),
        ['active', 'unknown', 'unknown'],
      );
    });

    it('turn dormant when the latest activity is too long ago', async () => {
      const later = createTestApp(database, { now: () => now + 200 * day });
      const group = await later.read<Group>(`${root}/groups/wates-slahung`);
      assert.equal(group.activityStatus, 'dormant');
      assert.equal(group.lastActivityAt, '2026-02-22T00:00:00.000Z');
    });

    it('show chair, secretary and treasurer, titles and all, and nobody else', async () => {
      const { board } = await readGroup('wates-slahung');
      assert.deepEqual(board, {
        startsOn: '2023',
        endsOn: '2026',
        termStatus: 'current',
        members: [
          { name: 'Contoh Satu, SE., MM', role: 'chair' },
          { name: 'Hj. Contoh Tiga, S.Pd', role: 'treasurer' },
        ],
      });
    });

    it('hide the board whose term has ended, until a new one is known', async () => {
      const before = await readGroup('wates-jenangan');
      const { id } = await database.db
        .selectFrom('information_group')
        .select('id')
        .where('slug', '=', 'wates-jenangan')
        .executeTakeFirstOrThrow();
      const place = { regencyCode: '35.02', groupId: id, position: 1 };
      await insertBoard(database.db, place, {
        startsOn: '2024-09',
        endsOn: '2027-09',
        members: [{ name: 'Contoh Baru', role: 'chair' }],
      });
      await bumpRevision(database.db, '35.02');
      const after = await readGroup('wates-jenangan');

      assert.deepEqual([before.board?.termStatus, before.board?.members], ['expired', []]);
      assert.deepEqual(after.board?.members, [{ name: 'Contoh Baru', role: 'chair' }]);
      assert.doesNotMatch(JSON.stringify([before, after]), /Contoh Lama/);
    });

    it('stay a pilot when all they have is a circular', async () => {
      const group = await readGroup('wates-jenangan');
      assert.equal(group.legalStatus, 'pilot');
      assert.deepEqual(group.decrees, [
        { kind: 'circular', number: '14/3241/405.19/2022', issuedOn: null, issuedBy: null },
      ]);
    });

    it('tell where their secretariat is and who signed their decree', async () => {
      const { secretariat, decrees } = await readGroup('wates-slahung');

      assert.equal(secretariat, 'Balai Desa Wates');
      assert.deepEqual(decrees, [
        {
          kind: 'decree',
          number: '188/12/2024',
          issuedOn: '2024-05-22',
          issuedBy: 'Kepala Desa Wates',
        },
      ]);
    });

    it('may be known to exist since a year only', async () => {
      const group = await readGroup('rintisan');
      assert.deepEqual(
        [group.legalStatus, group.establishedOn, group.board],
        ['pilot', '2012', null],
      );
    });

    it('link only to web addresses', async () => {
      const { channels } = await readGroup('rintisan');
      assert.deepEqual(
        channels.map(({ url }) => url),
        ['https://tirta.example'],
      );
    });

    it('give a contact one at a time, only with consent, and no copy may be kept', async () => {
      const shown = await test.request(`${root}/groups/wates-slahung/contact`);
      const hidden = await test.read<Problem>(`${root}/groups/wates-jenangan/contact`);
      const none = await test.read<Problem>(`${root}/groups/rintisan/contact`);

      assert.equal(shown.headers.get('cache-control'), 'no-store');
      assert.deepEqual(await shown.json(), {
        kind: 'whatsapp',
        value: '+6281230000021',
        owner: 'person',
      });
      assert.equal(hidden.code, 'contact-not-available');
      assert.equal(none.code, 'contact-not-available');
    });

    it('give no phone number in any list, document or page', async () => {
      for (const path of ['groups', 'directory', 'groups/wates-slahung', 'groups/wates-jenangan']) {
        const text = await (await test.request(`${root}/${path}`)).text();
        assert.doesNotMatch(text, /812\D?3000|Contoh Dua/, path);
      }
      const { groups } = await test.read<Directory>(`${root}/directory`);
      assert.deepEqual(
        groups.map(({ hasContact }) => hasContact),
        [true, false, false],
      );
    });

    it('give contacts only so often to one visitor', async () => {
      const strict = createTestApp(database, { contactLimit: { burst: 1, perMinute: 6 } });
      const ask = () => strict.request(`${root}/groups/wates-slahung/contact`);
      const [first, second] = [await ask(), await ask()];

      assert.equal(first.status, 200);
      assert.equal(second.status, 429);
      assert.match(second.headers.get('retry-after') ?? '', /^\d+$/);
    });

    it('are all in the directory, or its first rows with the counts of all', async () => {
      const whole = await test.read<Directory>(`${root}/directory`);
      const first = await test.read<Directory>(`${root}/directory?first=1`);

      assert.deepEqual([whole.total, whole.groups.length, whole.villagesWithGroup], [3, 3, 3]);
      assert.deepEqual(first, { ...whole, groups: whole.groups.slice(0, 1) });
      assert.equal(whole.districts.length, 21);
      assert.equal(whole.districts.find(({ code }) => code === '35.02.18')?.groups, 1);
    });

    it('may be none at all', async () => {
      const directory = await test.read<Directory>('/v1/regencies/33.72/directory');
      const page = await test.read<Page<GroupSummary>>('/v1/regencies/33.72/groups');

      assert.deepEqual([directory.total, directory.groups], [0, []]);
      assert.equal(directory.districts.length, 5);
      assert.deepEqual(page, { items: [], nextCursor: null, total: 0 });
    });
  });
});
