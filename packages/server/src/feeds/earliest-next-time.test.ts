import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { earliestNextTime } from './earliest-next-time.ts';

const now = Date.UTC(2026, 10, 20);
const hour = 3_600_000;

describe('The earliest time a server wants to be asked again', () => {
  for (const [headers, hours] of [
    [{}, null],
    [{ 'retry-after': '7200' }, 2],
    [{ 'retry-after': 'Fri, 20 Nov 2026 03:00:00 GMT' }, 3],
    [{ 'retry-after': 'Thu, 19 Nov 2026 03:00:00 GMT' }, null],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': '-5' }, null],
    [{ 'retry-after': '31536000' }, 168],
    [{ 'cache-control': 'public, max-age=3600' }, 1],
    [{ 'cache-control': 'max-age=0, private' }, null],
    [{ 'cache-control': 's-maxage=7200' }, null],
    [{ 'cache-control': 'max-age=31536000' }, 24],
    [{ 'cache-control': 'max-age=3600', 'retry-after': '7200' }, 2],
  ] as const) {
    it(`is ${hours === null ? 'any' : `in ${hours} hours`} for ${JSON.stringify(headers)}`, () => {
      const time = earliestNextTime(new Headers(headers), now);

      assert.equal(time === null ? null : (time - now) / hour, hours);
    });
  }
});
