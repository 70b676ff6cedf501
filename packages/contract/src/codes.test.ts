import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { districtCodeSchema, regencyCodeSchema, slugSchema, villageCodeSchema } from './codes.js';
import { webAddressSchema } from './web-address.js';
import { wholeNumberIn } from './whole-number-in.js';
import { wholeNumberSchema } from './whole-number.js';

const cases = {
  regencyCodeSchema: {
    schema: regencyCodeSchema,
    good: ['35.02', '91.03'],
    bad: ['3502', '35.2', '35.02.01', ' 35.02', '35.02\n', 35.02, '３５.０２'],
  },
  districtCodeSchema: {
    schema: districtCodeSchema,
    good: ['35.02.01'],
    bad: ['35.02', '35.02.01.2008', '35.02.1'],
  },
  villageCodeSchema: {
    schema: villageCodeSchema,
    good: ['35.02.01.2008', '12.03.04.1114'],
    bad: ['35.02.01', '3502012008', '35.02.01.208'],
  },
  slugSchema: {
    schema: slugSchema,
    good: ['wates', 'ngilo-ilo-2', 'a'.repeat(80)],
    bad: ['', 'Wates', 'a--b', '-a', 'a-', 'a b', '..', 'a/b', 'a'.repeat(81), 'a\n'],
  },
  webAddressSchema: {
    schema: webAddressSchema,
    good: ['https://kim.example.id', 'http://example.id/a?b=c#d', 'HTTPS://EXAMPLE.ID/'],
    bad: [
      '',
      'example.id',
      'javascript:alert(1)',
      'data:text/html,x',
      'https://',
      'https:///a',
      ' https://example.id',
      'https://example.id/a b',
      'https:\\\\example.id',
      'mailto:office@example.id',
    ],
  },
  wholeNumberSchema: {
    schema: wholeNumberSchema,
    good: [0, 236, -1],
    bad: [1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '236', null, undefined],
  },
  'wholeNumberIn(1, 500)': {
    schema: wholeNumberIn(1, 500),
    good: [1, 500],
    bad: [0, 501, 1.5, '7', null],
  },
};

for (const [name, { schema, good, bad }] of Object.entries(cases)) {
  describe(name, () => {
    for (const value of good) {
      it(`reads ${JSON.stringify(value)}`, () => {
        assert.equal(schema.parse(value), value);
      });
    }
    for (const value of bad) {
      it(`refuses ${JSON.stringify(value) ?? String(value)}`, () => {
        assert.equal(schema.safeParse(value).success, false);
      });
    }
  });
}
