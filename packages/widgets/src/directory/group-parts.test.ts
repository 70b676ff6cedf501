import { expect } from '@open-wc/testing';

import { groupSummary } from '../testing/fixtures.js';
import { contactHref } from './contact-href.js';
import { formatPhone } from './format-phone.js';
import { groupByDistrict } from './group-by-district.js';
import { searchGroups } from './search-groups.js';

describe('contactHref', () => {
  it('reaches each kind of contact', () => {
    const owner = 'group';
    expect(contactHref({ kind: 'whatsapp', value: '+6281230000021', owner })).to.equal(
      'https://wa.me/6281230000021',
    );
    expect(contactHref({ kind: 'phone', value: '+62352481234', owner })).to.equal(
      'tel:+62352481234',
    );
    expect(contactHref({ kind: 'email', value: 'kim@example.id', owner })).to.equal(
      'mailto:kim@example.id',
    );
  });

  it('calls a landline that was noted as WhatsApp', () => {
    expect(contactHref({ kind: 'whatsapp', value: '+62352481234', owner: 'office' })).to.equal(
      'tel:+62352481234',
    );
  });

  it('makes no link of what is no contact', () => {
    const owner = 'group';
    expect(contactHref({ kind: 'phone', value: 'javascript:alert(1)', owner })).to.equal(undefined);
    expect(contactHref({ kind: 'email', value: 'kim di example.id', owner })).to.equal(undefined);
    expect(contactHref({ kind: 'email', value: 'a@b.id?bcc=c', owner })).to.equal(
      'mailto:a@b.id%3Fbcc%3Dc',
    );
  });
});

describe('formatPhone', () => {
  it('writes a number as people read it out', () => {
    expect(formatPhone('+6281230000021')).to.equal('0812-3000-0021');
    expect(formatPhone('+62352481234')).to.equal('0352-4812-34');
  });
});

describe('groupByDistrict', () => {
  it('keeps the order and puts groups of the regency by themselves', () => {
    const sections = groupByDistrict([
      groupSummary({ slug: 'a' }),
      groupSummary({ slug: 'b', districtCode: '35.02.02', districtName: 'Ngrayun' }),
      groupSummary({ slug: 'c' }),
      groupSummary({ slug: 'd', districtCode: null, districtName: null }),
    ]);

    expect(
      sections.map(({ name, groups }) => [name, groups.map(({ slug }) => slug)]),
    ).to.deep.equal([
      ['Slahung', ['a', 'c']],
      ['Ngrayun', ['b']],
      [null, ['d']],
    ]);
  });
});

describe('searchGroups', () => {
  const groups = [
    groupSummary({ slug: 'a', name: 'Lentera Ngilo', villageName: 'Ngilo-Ilo' }),
    groupSummary({ slug: 'b', name: 'Reog Bina', villageName: 'Broto' }),
  ];
  const find = (text: string): string[] => searchGroups(groups, text).map(({ slug }) => slug);

  it('ignores case, spaces, hyphens and what people put in front', () => {
    expect(['NGILO ILO', 'ngiloilo', 'Ds. Ngilo-Ilo', 'kim lentera'].map(find)).to.deep.equal([
      ['a'],
      ['a'],
      ['a'],
      ['a'],
    ]);
  });

  it('wants every word, in any of the names', () => {
    expect(find('reog slahung')).to.deep.equal(['b']);
    expect(find('reog ngilo')).to.deep.equal([]);
  });

  it('finds all when there is nothing to look for', () => {
    expect(find(' KIM ')).to.deep.equal(['a', 'b']);
  });
});
