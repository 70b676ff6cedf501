import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { toScriptJson } from './to-script-json.ts';

describe('JSON inside a script', () => {
  for (const text of ['</script>', '</SCRIPT ', '<!--', ']]>', '&lt;', '\u2028\u2029']) {
    it(`cannot be ended by ${JSON.stringify(text)}, and reads the same`, () => {
      const json = toScriptJson({ text });

      assert.doesNotMatch(json, /[<>&\u2028\u2029]/);
      assert.deepEqual(JSON.parse(json), { text });
    });
  }
});
