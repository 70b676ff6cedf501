import { expect } from '@open-wc/testing';

import { groupDigits } from './group-digits.js';

describe('numbers in words', () => {
  const numbers = [0, 7, 307, 999, 1_000, 10_000, 123_456, 1_234_567];

  it('look as the browser writes them in Indonesian', () => {
    const written = numbers.map((number) => groupDigits(number, '.'));
    expect(written).to.deep.equal(numbers.map(new Intl.NumberFormat('id').format));
  });

  it('look as the browser writes them in English', () => {
    const written = numbers.map((number) => groupDigits(number, ','));
    expect(written).to.deep.equal(numbers.map(new Intl.NumberFormat('en').format));
  });
});
