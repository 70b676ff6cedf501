import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { sampleGroup } from '../testing/sample-group.js';
import { countFacets } from './group-facets.js';
import { filterGroups, matchesGroupFilter, type GroupFilter } from './group-filter.js';
import { createGroupSearch } from './group-search.js';
import { selectGroups } from './select-groups.js';
import { sortGroups } from './sort-groups.js';

const groups = [
  sampleGroup({ slug: 'melati-10', name: 'Melati 10', focus: ['UMKM', 'umkm', 'Kopi'] }),
  sampleGroup({
    slug: 'melati-2',
    name: 'melati 2',
    districtCode: '35.02.02',
    legalStatus: 'decreed',
    focus: ['Umkm'],
  }),
  sampleGroup({
    slug: 'anggrek',
    name: 'Anggrek',
    districtCode: '35.02.02',
    villageKind: 'urban',
    activityStatus: 'active',
    focus: ['Batik'],
  }),
  sampleGroup({
    slug: 'forum',
    name: 'Forum',
    groupType: 'kim_forum',
    districtCode: null,
    villageKind: null,
    legalStatus: 'dibekukan',
  }),
];
const slugs = (filter: GroupFilter) => filterGroups(groups, filter).map(({ slug }) => slug);

describe('a filter of groups', () => {
  it('lets all pass when nothing is asked for', () => {
    assert.equal(filterGroups(groups, {}), groups);
    assert.equal(filterGroups(groups, { district: '', focus: undefined }), groups);
  });

  it('looks at district, kind of village, type and statuses', () => {
    assert.deepEqual(slugs({ district: '35.02.02' }), ['melati-2', 'anggrek']);
    assert.deepEqual(slugs({ villageKind: 'urban' }), ['anggrek']);
    assert.deepEqual(slugs({ groupType: 'kim_forum' }), ['forum']);
    assert.deepEqual(slugs({ legalStatus: 'decreed' }), ['melati-2']);
    assert.deepEqual(slugs({ activityStatus: 'active' }), ['anggrek']);
  });

  it('takes a focus in any spelling, and only as a whole', () => {
    assert.deepEqual(slugs({ focus: 'u-m-k-m' }), ['melati-10', 'melati-2']);
    assert.deepEqual(slugs({ focus: 'UM' }), []);
  });

  it('lets pass what fits all its parts', () => {
    assert.deepEqual(slugs({ district: '35.02.02', focus: 'UMKM' }), ['melati-2']);
    assert.deepEqual(slugs({ district: '35.02.02', villageKind: 'customary' }), []);
  });

  it('tells of one group what it tells of a list', () => {
    for (const filter of [{}, { district: '35.02.02' }, { focus: 'kopi', groupType: 'kim' }]) {
      assert.deepEqual(
        groups.filter((group) => matchesGroupFilter(group, filter)),
        [...filterGroups(groups, filter)],
      );
    }
  });
});

describe('countFacets', () => {
  const count = (filter: GroupFilter) => countFacets(groups, filter);
  const pairs = (values: readonly { value: string; count: number }[]) =>
    values.map(({ value, count: number }) => [value, number]);

  it('counts what each value would show', () => {
    const facets = count({});

    assert.deepEqual(pairs(facets.district), [
      ['35.02.01', 1],
      ['35.02.02', 2],
    ]);
    assert.deepEqual(pairs(facets.villageKind), [
      ['rural', 2],
      ['urban', 1],
    ]);
    assert.deepEqual(pairs(facets.groupType), [
      ['kim', 3],
      ['kim_forum', 1],
    ]);
    assert.deepEqual(pairs(facets.activityStatus), [
      ['active', 1],
      ['unknown', 3],
    ]);
  });

  it('puts a status it does not know behind those it knows', () => {
    assert.deepEqual(pairs(count({}).legalStatus), [
      ['pilot', 2],
      ['decreed', 1],
      ['dibekukan', 1],
    ]);
  });

  it('counts one focus in all its spellings, the most frequent first, then by name', () => {
    assert.deepEqual(pairs(count({}).focus), [
      ['UMKM', 2],
      ['Batik', 1],
      ['Kopi', 1],
    ]);
  });

  it('applies the other filters to a facet, but not its own', () => {
    const facets = count({ district: '35.02.02', villageKind: 'rural' });

    assert.deepEqual(pairs(facets.district), [
      ['35.02.01', 1],
      ['35.02.02', 1],
    ]);
    assert.deepEqual(pairs(facets.villageKind), [
      ['rural', 1],
      ['urban', 1],
    ]);
    assert.deepEqual(pairs(facets.focus), [['UMKM', 1]]);
  });

  it('agrees with the filter in every value', () => {
    const filter = { district: '35.02.02', focus: 'umkm' };
    for (const [name, values] of Object.entries(count(filter))) {
      for (const { value, count: number } of values) {
        assert.equal(slugs({ ...filter, [name]: value }).length, number, `${name} ${value}`);
      }
    }
  });

  it('keeps a value that was chosen where it would show nothing', () => {
    const facets = count({ district: '35.02.09', focus: 'Sapi' });

    assert.deepEqual(pairs(facets.district), [['35.02.09', 0]]);
    assert.deepEqual(pairs(facets.focus), [['Sapi', 0]]);
  });

  it('offers a hundred focuses at most, and the chosen one', () => {
    const many = Array.from({ length: 150 }, (_, index) =>
      sampleGroup({ slug: `g-${index}`, focus: [`Bidang ${1_000 + index}`] }),
    );

    assert.equal(countFacets(many, {}).focus.length, 100);
    const focuses = countFacets(many, { focus: 'bidang 1149' }).focus;
    assert.deepEqual(focuses.at(-1), { value: 'Bidang 1149', count: 1 });
    assert.equal(focuses.length, 101);
  });
});

describe('sortGroups', () => {
  it('leaves groups in the order of the directory', () => {
    assert.equal(sortGroups(groups, 'place'), groups);
  });

  it('sorts by name, whatever its case, and numbers by their value', () => {
    assert.deepEqual(
      sortGroups(groups, 'name').map(({ slug }) => slug),
      ['anggrek', 'forum', 'melati-2', 'melati-10'],
    );
  });

  it('keeps groups of one name in the order of the directory', () => {
    const same = ['b', 'a', 'c'].map((slug) => sampleGroup({ slug, name: 'Wates' }));

    assert.deepEqual(sortGroups(same, 'name'), same);
  });
});

describe('selectGroups', () => {
  it('searches, filters and sorts, and hands out what the facets count in', () => {
    const search = createGroupSearch(groups);

    const { found, groups: selected } = selectGroups(search, {
      q: 'melati',
      legalStatus: 'decreed',
      sort: 'name',
    });

    assert.deepEqual(found, [groups[0], groups[1]]);
    assert.deepEqual(selected, [groups[1]]);
  });

  it('selects all by place when nothing is asked for', () => {
    assert.equal(selectGroups(createGroupSearch(groups), {}).groups, groups);
  });
});
