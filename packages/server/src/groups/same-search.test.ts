import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import {
  countFacets,
  createGroupSearch,
  groupSorts,
  selectGroups,
  type Directory,
  type GroupFacets,
  type GroupPage,
  type GroupQuery,
  type GroupSearch,
  type GroupSummary,
} from '@kentongan/contract';

import { seedDemo } from '../demo/seed-demo.ts';
import { demoDirectory } from '../testing/demo-sheet.ts';
import { createRandom, makeTypo, type Random } from '../testing/make-typo.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';

const root = '/v1/regencies/35.02';
const queryCount = 200;

describe('a search of groups on the server and in a browser', () => {
  eachDatabase((_name, open) => {
    let test: TestApp;
    let search: GroupSearch;

    before(async () => {
      const database = await open();
      await seedDemo(database.db, { directory: demoDirectory, now: Date.now() });
      test = createTestApp(database);
      const { groups } = await test.read<Directory>(`${root}/directory`);
      search = createGroupSearch(groups);
    });

    it('finds the same groups in the same order, with the same counts', async () => {
      assert.equal(search.groups.length, 236);
      const random = createRandom(2_026);
      let found = 0;
      for (let count = 0; count < queryCount; count += 1) {
        const query = makeQuery(search.groups, random);
        const here = selectGroups(search, query);

        const there = await readAll(test, query);

        const name = JSON.stringify(query);
        assert.deepEqual(there.slugs, toSlugs(here.groups), name);
        assert.deepEqual(there.facets, countFacets(here.found, query), name);
        if (here.groups.length > 0) found += 1;
      }
      // Queries that all find nothing would agree without proving anything.
      assert.ok(found > queryCount / 3, String(found));
    });

    it('forgives one letter in any word of five and more', () => {
      const random = createRandom(17);
      for (const { name } of search.groups) {
        for (const word of name.match(/[A-Za-z]{5,}/g) ?? []) {
          const typo = makeTypo(word, random);
          assert.ok(search.find(typo).length > 0, `${typo} for ${word}`);
        }
      }
    });
  });
});

function makeQuery(groups: readonly GroupSummary[], random: Random): GroupQuery {
  const group = groups[random(groups.length)];
  assert.ok(group);
  const pick = <Item>(...items: readonly Item[]) => items[random(items.length)];
  const words = `${group.name} ${group.villageName} ${group.districtName}`.split(' ');
  const word = pick(...words) ?? '';
  const typo = word.length > 2 ? makeTypo(word, random) : word;
  return {
    q: pick(
      typo,
      typo,
      word.slice(0, 1 + random(4)),
      `Ds. ${group.villageName} Kec. ${group.districtName}`,
      `${group.villageName} ${typo}`.toUpperCase(),
      word.replaceAll('u', 'oe').replaceAll('j', 'dj'),
      group.focus[0],
      `${word}${pick('-', ' ', '%', '🎉', '|')}${word}`,
      undefined,
    ),
    district: pick(group.districtCode ?? undefined, undefined, undefined, undefined),
    villageKind: pick('rural', 'urban', undefined, undefined, undefined),
    legalStatus: pick('pilot', 'decreed', undefined, undefined, undefined),
    activityStatus: pick('active', 'unknown', undefined, undefined, undefined),
    focus: pick(group.focus[0]?.toLowerCase(), undefined, undefined, undefined),
    sort: pick(...groupSorts, undefined),
  };
}

async function readAll(
  test: TestApp,
  query: GroupQuery,
): Promise<{ slugs: readonly string[]; facets: GroupFacets | undefined }> {
  const slugs: string[] = [];
  const parameters = new URLSearchParams({ limit: '100', include: 'facets' });
  for (const [name, value] of Object.entries(query)) {
    if (value) parameters.set(name, String(value));
  }
  for (;;) {
    const { items, nextCursor, facets } = await test.read<GroupPage>(
      `${root}/groups?${parameters}`,
    );
    slugs.push(...toSlugs(items));
    if (nextCursor === null) return { slugs, facets };
    parameters.set('cursor', nextCursor);
  }
}

function toSlugs(groups: readonly GroupSummary[]): readonly string[] {
  return groups.map(({ slug }) => slug);
}
