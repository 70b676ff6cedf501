import { expect } from '@open-wc/testing';

import { contactHref } from './contact-href.js';
import { formatPhone } from './format-phone.js';

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
