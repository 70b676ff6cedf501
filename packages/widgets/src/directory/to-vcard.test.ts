import { expect } from '@open-wc/testing';

import { group } from '../testing/fixtures.js';
import { toVcard, type CardFacts } from './to-vcard.js';

const facts: CardFacts = {
  group: group({ secretariat: 'Balai Desa; Jl. Contoh 12, Broto' }),
  name: 'KIM Reog Bina',
  area: 'Desa Broto, Kec. Slahung',
  address: 'https://ponorogo.example/kim#kim=reog-bina-broto',
  contact: undefined,
};

/** The lines of a card as a reader joins them. */
const linesOf = (card: string): string[] => card.replace(/\r\n /g, '').split('\r\n');

describe('toVcard', () => {
  it('writes a card that begins, ends and breaks its lines as vCard 3.0 wants', () => {
    const lines = linesOf(toVcard(facts));

    expect(lines.slice(0, 4)).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:KIM Reog Bina',
      'N:KIM Reog Bina;;;;',
    ]);
    expect(lines.slice(-2)).to.deep.equal(['END:VCARD', '']);
  });

  it('keeps commas and semicolons of the office apart from those of the format', () => {
    expect(linesOf(toVcard(facts))).to.include(
      'ADR;TYPE=WORK:;;Balai Desa\\; Jl. Contoh 12\\, Broto;Desa Broto\\, Kec. Slahung;;;Indonesia',
    );
  });

  it('lets no text begin a line of its own', () => {
    const card = toVcard({ ...facts, name: 'KIM A\\B\r\nTEL:+62811\u2028END:VCARD\u0000' });

    expect(linesOf(card)).to.include('FN:KIM A\\\\B\\nTEL:+62811\\nEND:VCARD ');
    expect(linesOf(card).filter((line) => line.startsWith('TEL'))).to.deep.equal([]);
  });

  it('breaks long lines at 75 bytes, never inside a letter', () => {
    const name = `KIM ${'Ngûdi Sejahtêra 🌾 '.repeat(12)}`;

    const card = toVcard({ ...facts, name });

    const longest = card.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...longest)).to.be.at.most(75);
    expect(card).not.to.contain('\uFFFD');
    expect(linesOf(card)).to.include(`FN:${name}`);
  });

  it('links to the websites and to the page, and never to a script', () => {
    const channels = [
      { kind: 'website', label: 'situs', url: 'https://kimbroto.example.id/' },
      { kind: 'blog', label: 'jahat', url: 'javascript:alert(1)' },
      { kind: 'facebook', label: 'KIM Broto', url: null },
    ];

    const lines = linesOf(toVcard({ ...facts, group: group({ channels }) }));

    expect(lines.filter((line) => line.startsWith('URL'))).to.deep.equal([
      'URL:https://kimbroto.example.id/',
      'URL:https://ponorogo.example/kim#kim=reog-bina-broto',
    ]);
  });

  it('names nobody of the board, and holds a contact only when it was shown', () => {
    const contact = { kind: 'whatsapp', value: '+6281230000021', owner: 'group' } as const;

    expect(toVcard(facts)).not.to.match(/TEL|EMAIL|Siti|Slamet/);
    expect(linesOf(toVcard({ ...facts, contact }))).to.include('TEL;TYPE=CELL:+6281230000021');
    expect(
      linesOf(toVcard({ ...facts, contact: { ...contact, kind: 'email', value: 'k@example.id' } })),
    ).to.include('EMAIL;TYPE=INTERNET:k@example.id');
  });
});
