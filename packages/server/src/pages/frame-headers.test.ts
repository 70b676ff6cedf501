import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { toFrameHeaders } from './frame-headers.ts';

describe('the headers of a frame page', () => {
  const ancestorsOf = (allowedOrigins: readonly string[]) =>
    /frame-ancestors (.*)$/.exec(
      toFrameHeaders({ allowedOrigins: [...allowedOrigins] })['content-security-policy'],
    )?.[1];

  it('let everybody frame the page of an office without registered websites', () => {
    assert.equal(ancestorsOf([]), '*');
  });

  it('let registered websites and us frame it, and nobody else', () => {
    assert.equal(
      ancestorsOf(['https://a.example', 'https://b.example:8443']),
      "'self' https://a.example https://b.example:8443",
    );
  });

  it('take nothing but an origin from the settings', () => {
    assert.equal(ancestorsOf(['https://a.example; script-src *', 'x', 'data:x']), "'self'");
  });
});
