import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { toSearchText } from './activity-search-text.ts';

const nothing = { summary: null, body: null, place: null };

describe('the search text of an activity', () => {
  it('holds words and stems, each once, between spaces', () => {
    const text = toSearchText({ ...nothing, title: 'Pelatihan dilatih PELATIHAN' });

    assert.equal(text, ' pelatihan latih dilatih ');
  });

  it('is made of title, summary, body and place', () => {
    const text = toSearchText({ title: 'satu', summary: 'dua', body: 'tiga', place: 'empat' });

    assert.equal(text, ' satu dua tiga empat ');
  });

  it('leaves out words that stand everywhere', () => {
    assert.equal(toSearchText({ ...nothing, title: 'yang di dan untuk' }), '');
  });

  it('holds what hangs together in parts and as one', () => {
    const text = toSearchText({ ...nothing, title: 'Ngilo-Ilo' });

    assert.match(text, / ngilo .* ?ilo .*ngiloilo /);
  });

  it('names both stems where a prefix may have swallowed a letter', () => {
    assert.equal(toSearchText({ ...nothing, title: 'menulis' }), ' menulis ulis tulis ');
    assert.match(toSearchText({ ...nothing, title: 'pengelolaan' }), / kelola /);
  });

  it('holds no wildcard of SQL, whatever is typed', () => {
    const text = toSearchText({ ...nothing, title: "100% a_b c\\d 'e' \u0000" });

    assert.doesNotMatch(text, /[%_\\'\0]/);
  });
});
