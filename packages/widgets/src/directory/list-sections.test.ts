import { expect } from '@open-wc/testing';

import { groupSummary } from '../testing/fixtures.js';
import { listSections } from './list-sections.js';

const slugsOf = (blocks: readonly (readonly { slug: string }[])[]): string[][] =>
  blocks.map((block) => block.map(({ slug }) => slug));

describe('the sections of a list', () => {
  const groups = [
    groupSummary({ slug: 'a' }),
    groupSummary({ slug: 'b', districtCode: '35.02.02', districtName: 'Ngrayun' }),
    groupSummary({ slug: 'c' }),
    groupSummary({ slug: 'd', districtCode: null, districtName: null }),
  ];

  it('keep the order and put groups of the regency by themselves', () => {
    const sections = listSections(groups);

    expect(sections.map(({ name, blocks }) => [name, slugsOf(blocks)])).to.deep.equal([
      ['Slahung', [['a', 'c']]],
      ['Ngrayun', [['b']]],
      [null, [['d']]],
    ]);
  });

  it('are one without districts', () => {
    const sections = listSections(groups, true);

    expect(sections.map(({ blocks }) => slugsOf(blocks))).to.deep.equal([[['a', 'b', 'c', 'd']]]);
  });

  it('come in blocks that a phone can draw in one go', () => {
    const many = Array.from({ length: 60 }, (_, index) => groupSummary({ slug: `s-${index}` }));

    const [section] = listSections(many);

    expect(section?.blocks.map(({ length }) => length)).to.deep.equal([12, 12, 12, 12, 12]);
    expect(section?.blocks.flat()).to.deep.equal(many);
  });
});
