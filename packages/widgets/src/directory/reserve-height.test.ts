import { expect } from '@open-wc/testing';

import { drawElement } from './draw-element.js';
import { reserveBlock, reserveDistrict } from './reserve-height.js';

describe('the room that is kept for groups', () => {
  let block: HTMLElement;
  beforeEach(() => {
    block = drawElement('div');
    block.style.fontSize = '10px';
    const around = drawElement('div', block);
    around.style.fontSize = '10px';
    document.body.append(around);
  });
  afterEach(() => {
    block.parentElement?.remove();
  });

  const heightIn = (columns: number): number => {
    block.parentElement?.style.setProperty('--_columns', String(columns));
    return block.getBoundingClientRect().height;
  };

  it('is the same with rows that are not laid out as without rows', () => {
    for (const isEmpty of [true, false]) {
      reserveBlock(block, 7, isEmpty);
      // As content-visibility does it for what is far from the screen.
      if (!isEmpty) block.style.contain = 'size';

      expect(heightIn(1)).to.equal(7 * 50 - 5);
      // Seven in two columns need four rows, in three columns three.
      expect(heightIn(2)).to.equal(4 * 50 - 5);
      expect(heightIn(3)).to.equal(3 * 50 - 5);
    }
  });

  it('is that of higher rows where the layout has them', () => {
    reserveBlock(block, 2, true);
    block.parentElement?.style.setProperty('--_row', '9.5em');

    expect(heightIn(1)).to.equal(2 * 95 - 5);
  });

  it('is that of a whole district with its heading', () => {
    reserveDistrict(block, 4);
    block.style.contain = 'size';

    expect(heightIn(3)).to.equal(4 * 50 + 27.5);
  });
});
