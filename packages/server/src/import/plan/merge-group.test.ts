import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { GroupRecord } from '../../groups/group-record.ts';
import type { GroupDraft } from './group-draft.ts';
import { createSlug } from './group-slug.ts';
import { mergeGroup, newRecord } from './merge-group.ts';

/** A row of a sheet that has columns for name and village only. */
const bare: GroupDraft = {
  row: 7,
  name: 'Reog Bina',
  level: 'village',
  areaCode: '35.02.01.2005',
  groupType: undefined,
  legalStatus: undefined,
  establishedOn: undefined,
  memberCount: undefined,
  focus: undefined,
  channels: [],
  channelFields: [],
  decrees: undefined,
  secretariat: undefined,
  members: [],
  memberFields: [],
  term: undefined,
  contact: undefined,
  consent: undefined,
};

const full: GroupRecord = {
  ...newRecord(bare, { id: 'g1', slug: 'reog-bina-broto', source: 'lama.xlsx', now: 1 }),
  memberCount: 12,
  focus: ['Batik'],
  channels: [
    { kind: 'website', label: 'kimbroto.example.id', url: 'https://kimbroto.example.id/' },
    { kind: 'instagram', label: '@kim.broto', url: 'https://www.instagram.com/kim.broto' },
  ],
  board: {
    startsOn: '2020',
    endsOn: '2023',
    members: [
      { name: 'Sutrisno', role: 'chair' },
      { name: 'Rini', role: 'adviser' },
    ],
  },
  contact: { kind: 'whatsapp', value: '+6281230000007', owner: 'person', consentAt: 5 },
};

describe('mergeGroup', () => {
  it('leaves everything alone that the sheet has no column for', () => {
    assert.deepEqual(mergeGroup(full, bare, 9), full);
  });

  it('keeps who signed a decree when the sheet does not say', () => {
    const decree = { kind: 'decree', number: '188/12/2024', issuedOn: null } as const;
    const record = { ...full, decrees: [{ ...decree, issuedBy: 'Kepala Desa Broto' }] };
    const signers = (number: string, issuedBy: string | null | undefined) =>
      mergeGroup(record, { ...bare, decrees: [{ ...decree, number, issuedBy }] }, 9).decrees.map(
        (merged) => merged.issuedBy,
      );

    assert.deepEqual(signers('188/12/2024', undefined), ['Kepala Desa Broto']);
    assert.deepEqual(signers('188/12/2024', null), [null]);
    assert.deepEqual(signers('188/13/2025', undefined), [null]);
  });

  it('empties what the sheet has a column for and leaves blank', () => {
    const merged = mergeGroup(full, { ...bare, memberCount: null, focus: [] }, 9);

    assert.equal(merged.memberCount, null);
    assert.deepEqual(merged.focus, []);
  });

  it('takes only the channels away that a column speaks for', () => {
    const merged = mergeGroup(full, { ...bare, channelFields: ['website'] }, 9);

    assert.deepEqual(
      merged.channels.map(({ kind }) => kind),
      ['instagram'],
    );
  });

  it('keeps posts without a column within a term, and nobody from the term before', () => {
    const draft: GroupDraft = {
      ...bare,
      memberFields: ['chair'],
      members: [{ name: 'Umi', role: 'chair' }],
    };

    const sameTerm = mergeGroup(full, draft, 9);
    const newTerm = mergeGroup(full, { ...draft, term: { startsOn: '2024', endsOn: '2027' } }, 9);

    assert.deepEqual(
      sameTerm.board?.members.map(({ name }) => name),
      ['Umi', 'Rini'],
    );
    assert.deepEqual(
      newTerm.board?.members.map(({ name }) => name),
      ['Umi'],
    );
  });

  it('asks for a new consent when the number is another', () => {
    const contact = { kind: 'whatsapp', value: '+6281230000014' } as const;

    assert.equal(mergeGroup(full, { ...bare, contact }, 9).contact?.consentAt, null);
    assert.equal(mergeGroup(full, { ...bare, contact, consent: true }, 9).contact?.consentAt, 9);
  });

  it('keeps the time of a consent that still holds, and drops one that is withdrawn', () => {
    const contact = { kind: 'whatsapp', value: '+6281230000007' } as const;

    assert.equal(mergeGroup(full, { ...bare, contact, consent: true }, 9).contact?.consentAt, 5);
    assert.equal(
      mergeGroup(full, { ...bare, contact, consent: false }, 9).contact?.consentAt,
      null,
    );
    assert.equal(mergeGroup(full, { ...bare, consent: false }, 9).contact?.consentAt, null);
  });
});

describe('createSlug', () => {
  const broto = { villageName: 'Broto', districtName: 'Slahung' };

  it('names the group and its village, the village only once', () => {
    assert.equal(createSlug({ name: 'Reog Bina', ...broto }, new Set()), 'reog-bina-broto');
    assert.equal(createSlug({ name: 'Sinar PKK Broto', ...broto }, new Set()), 'sinar-pkk-broto');
  });

  it('adds the district and then a number where a slug is taken', () => {
    const taken = new Set(['reog-bina-broto']);
    assert.equal(createSlug({ name: 'Reog Bina', ...broto }, taken), 'reog-bina-broto-slahung');
    taken.add('reog-bina-broto-slahung');
    assert.equal(createSlug({ name: 'Reog Bina', ...broto }, taken), 'reog-bina-broto-slahung-2');
  });

  it('fits the limit of an address', () => {
    const slug = createSlug({ name: 'kentongan '.repeat(12), ...broto }, new Set());
    assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.ok(slug.length <= 80);
  });
});
