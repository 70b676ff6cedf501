import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { toCanonicalLink } from './to-canonical-link.ts';

const blog = 'https://kim.example/2024/11/kerja-bakti.html';

/** Links and what they are compared as. */
const links: readonly (readonly [link: string, canonical: string])[] = [
  ['http://kim.example/2024/11/kerja-bakti.html', blog],
  ['HTTPS://KIM.Example:443/2024/11/kerja-bakti.html', blog],
  ['http://kim.example:80/2024/11/kerja-bakti.html', blog],
  [`${blog}#more`, blog],
  [`${blog}/`, blog],
  [`${blog}?m=1`, blog],
  [`${blog}?m=0&spref=tw`, blog],
  [`${blog}?utm_source=rss&utm_medium=rss&UTM_Campaign=x`, blog],
  [`${blog}?fbclid=IwAR0&gclid=1&igshid=2`, blog],
  [`${blog}?showComment=1700000000000`, blog],
  ['https://kim.example/?p=7&cat=2', 'https://kim.example/?cat=2&p=7'],
  ['https://kim.example/?m=202411', 'https://kim.example/?m=202411'],
  ['https://kim.example/a?source=desa', 'https://kim.example/a?source=desa'],
  ['https://medium.com/p/abc?source=rss----1---2', 'https://medium.com/p/abc'],
  ['https://kim.example/', 'https://kim.example'],
  ['http://kim-contoh.blogspot.co.id/a.html', 'https://kim-contoh.blogspot.com/a.html'],
  ['http://kim-contoh.blogspot.sg/a.html?m=1', 'https://kim-contoh.blogspot.com/a.html'],
  ['https://youtu.be/aBcDeFgHiJk?si=x', 'https://www.youtube.com/watch?v=aBcDeFgHiJk'],
  [
    'https://m.youtube.com/watch?v=aBcDeFgHiJk&feature=share',
    'https://www.youtube.com/watch?v=aBcDeFgHiJk',
  ],
  ['https://www.youtube.com/shorts/aBcDeFgHiJk', 'https://www.youtube.com/watch?v=aBcDeFgHiJk'],
];

describe('toCanonicalLink', () => {
  for (const [link, canonical] of links) {
    it(`compares ${link} as ${canonical}`, () => {
      assert.equal(toCanonicalLink(link), canonical);
    });
  }

  it('changes nothing when it is applied again', () => {
    for (const [, canonical] of links) assert.equal(toCanonicalLink(canonical), canonical);
  });
});
