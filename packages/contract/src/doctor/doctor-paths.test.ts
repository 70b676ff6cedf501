import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createMessage, getRegency } from '../index.js';
import { doctorPaths } from './doctor-paths.js';

describe('the paths that the doctor asks for', () => {
  it('are those of the endpoints', () => {
    const codes = { regency: ':regency', messages: ':regency' };

    assert.equal(doctorPaths.regency(codes.regency), getRegency.path);
    assert.equal(doctorPaths.messages(codes.messages), createMessage.path);
  });
});
