import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { toProblemIssues } from '../to-problem-issues.js';
import {
  activityChangeSchema,
  activityWithdrawalSchema,
  newActivitySchema,
} from './staff-activity.js';

const small = {
  id: '6b696d00-0000-4000-8000-000000000001',
  type: 'news',
  categories: [],
  title: 'Panen raya',
  group: null,
};
const product = {
  ...small,
  type: 'product_promotion',
  price: 'Rp15.000',
  seller: { name: 'Bu Contoh', whatsapp: '0812-3000-0001', consentAt: '2026-01-02T03:04:05Z' },
};

function issuesOf(fields: object): string[] {
  const result = newActivitySchema.safeParse({ ...small, ...fields });
  return result.success
    ? []
    : toProblemIssues(result.error.issues).map(({ path, code }) => `${path} ${code}`);
}

describe('a new activity', () => {
  it('is a draft in Indonesian unless it says otherwise', () => {
    assert.deepEqual(newActivitySchema.parse(small), {
      ...small,
      status: 'draft',
      contentLanguage: 'id',
    });
  });

  it('may be an event in another zone and a product with a seller', () => {
    assert.deepEqual(
      issuesOf({
        startsAt: '2026-12-01T09:00:00+07:00',
        endsAt: '2026-12-01T09:00:00+07:00',
        timeZone: 'Asia/Jayapura',
      }),
      [],
    );
    for (const whatsapp of ['081230000001', '+62 812-3000-0001', '62812.3000.0001']) {
      assert.deepEqual(issuesOf({ ...product, seller: { name: 'Bu Contoh', whatsapp } }), []);
    }
  });

  it('loses spaces around its texts and the line ends of other systems', () => {
    const { title, body } = newActivitySchema.parse({
      ...small,
      title: '  Panen raya ',
      body: ' Satu\r\n\r\nDua\rTiga ',
    });

    assert.equal(title, 'Panen raya');
    assert.equal(body, 'Satu\n\nDua\nTiga');
  });

  const wrong: Record<string, [object, string[]]> = {
    'a short title': [{ title: ' abc ' }, ['title too_small']],
    'a long title': [{ title: 'a'.repeat(161) }, ['title too_big']],
    'a title of two lines': [{ title: 'Panen\nraya' }, ['title invalid_format']],
    'a long summary': [{ summary: 'a'.repeat(301) }, ['summary too_big']],
    'an empty summary': [{ summary: '  ' }, ['summary too_small']],
    'a long body': [{ body: 'a'.repeat(20_001) }, ['body too_big']],
    'a control character': [{ body: 'a\u0007' }, ['body invalid_format']],
    'four categories': [
      { categories: ['health', 'msme', 'tourism', 'social'] },
      ['categories too_big'],
    ],
    'a category twice': [{ categories: ['health', 'health'] }, ['categories named-twice']],
    'an unknown type': [{ type: 'party' }, ['type invalid_value']],
    'an unknown field': [{ revision: 1 }, ['revision unrecognized_keys']],
    'an end without a start': [{ endsAt: '2026-12-01T09:00:00Z' }, ['startsAt starts-at-missing']],
    'an end before its start': [
      { startsAt: '2026-12-01T09:00:00+07:00', endsAt: '2026-12-01T01:59:59Z' },
      ['endsAt ends-before-start'],
    ],
    'a zone without a start': [{ timeZone: 'Asia/Jakarta' }, ['timeZone starts-at-missing']],
    'a price of no product': [{ price: 'Rp1' }, ['price only-for-products']],
    'a seller of no product': [{ seller: product.seller }, ['seller only-for-products']],
    'a long price': [{ ...product, price: 'a'.repeat(81) }, ['price too_big']],
    'a landline as WhatsApp': [
      { ...product, seller: { name: 'Bu Contoh', whatsapp: '0352-481234' } },
      ['seller.whatsapp whatsapp-invalid'],
    ],
    'a seller without a number': [
      { ...product, seller: { name: 'Bu Contoh' } },
      ['seller.whatsapp invalid_type'],
    ],
    'a link that runs code': [{ sourceUrl: 'javascript:alert(1)' }, ['sourceUrl invalid_format']],
    'an id of another kind': [{ id: '1' }, ['id invalid_format']],
    'a state it cannot begin with': [{ status: 'withdrawn' }, ['status invalid_value']],
  };
  for (const [name, [fields, issues]] of Object.entries(wrong)) {
    it(`is refused with ${name}`, () => {
      assert.deepEqual(issuesOf(fields), issues);
    });
  }

  for (const timeZone of ['WIB', '+07:00', 'Asia/Nowhere', 'UTC+7', '']) {
    it(`is refused in the zone ${JSON.stringify(timeZone)}`, () => {
      assert.deepEqual(issuesOf({ startsAt: '2026-12-01T09:00:00Z', timeZone }), [
        'timeZone time-zone-unknown',
      ]);
    });
  }
});

describe('a change of an activity', () => {
  const { id: _, ...content } = small;

  it('says which version it was made to', () => {
    const updatedAt = '2026-01-02T03:04:05.000Z';

    assert.equal(activityChangeSchema.safeParse(content).success, false);
    assert.equal(activityChangeSchema.safeParse({ ...content, updatedAt }).success, true);
    assert.equal(activityChangeSchema.safeParse({ ...small, updatedAt }).success, false);
  });

  it('that withdraws says why', () => {
    const updatedAt = '2026-01-02T03:04:05.000Z';

    assert.equal(activityWithdrawalSchema.safeParse({ updatedAt, reason: ' ' }).success, false);
    assert.equal(activityWithdrawalSchema.safeParse({ updatedAt, reason: 'Batal' }).success, true);
  });
});
