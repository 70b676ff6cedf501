import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { allowsUrl, amendDirective, parsePolicies, type LoadDirective } from './policy.js';

const page = 'https://kabupaten.example/kim';
const kim = 'https://kim.example.go.id/embed/v1/kim.js';

/** Whether every policy of a header lets the page load an address. */
function allows(header: string, directive: LoadDirective, url: string, from = page): boolean {
  return parsePolicies(header).every((policy) => allowsUrl(policy, directive, { url, page: from }));
}

describe('a Content-Security-Policy', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['a host of any path', 'script-src kim.example.go.id', true],
    ['a scheme and a host', 'script-src https://kim.example.go.id', true],
    ['capital letters', 'Script-Src HTTPS://KIM.example.go.id', true],
    ['a wildcard for names below', 'script-src *.example.go.id', true],
    ['a wildcard that is the name itself', 'script-src *.kim.example.go.id', false],
    ['a name that only ends alike', 'script-src ample.go.id', false],
    ['the usual port', 'script-src kim.example.go.id:443', true],
    ['any port', 'script-src kim.example.go.id:*', true],
    ['another port', 'script-src kim.example.go.id:8443', false],
    ['a folder', 'script-src kim.example.go.id/embed/', true],
    ['another folder', 'script-src kim.example.go.id/assets/', false],
    ['the very file', 'script-src kim.example.go.id/embed/v1/kim.js', true],
    ['a scheme', 'script-src https:', true],
    ['the plain scheme, which covers the secure one', 'script-src http:', true],
    ['everything', 'script-src *', true],
    ['nothing', "script-src 'none'", false],
    ['only itself', "script-src 'self'", false],
    ['inline code, which is no address', "script-src 'unsafe-inline' 'unsafe-eval'", false],
    ['default-src in place of script-src', 'default-src kim.example.go.id', true],
    ['script-src before default-src', "default-src *; script-src 'self'", false],
    ['script-src-elem before script-src', "script-src *; script-src-elem 'self'", false],
    ['the first directive of a name', "script-src *; script-src 'self'", true],
    ['no directive about scripts', "img-src 'self'", true],
    ['strict-dynamic, which ignores hosts', "script-src 'strict-dynamic' https:", false],
    ['one of two policies', "script-src *, script-src 'self'", false],
    ['both of two policies', 'script-src *, script-src https:', true],
  ];
  for (const [name, header, isAllowed] of cases) {
    it(`${isAllowed ? 'lets in' : 'keeps out'} a script by ${name}`, () => {
      assert.equal(allows(header, 'script-src', kim), isAllowed);
    });
  }

  it('means the scheme of the page by a bare host', () => {
    const plain = kim.replace('https:', 'http:');

    assert.equal(allows('script-src kim.example.go.id', 'script-src', plain), false);
    assert.equal(
      allows('script-src kim.example.go.id', 'script-src', plain, 'http://situs.example/'),
      true,
    );
  });

  it('lets child-src stand in for frame-src', () => {
    assert.equal(allows("child-src 'self'; default-src *", 'frame-src', kim), false);
  });

  it('knows a nonce and a hash', () => {
    const [policy] = parsePolicies("script-src 'nonce-a1' 'sha384-xyz'");
    assert.ok(policy);

    const request = { url: kim, page };
    assert.equal(allowsUrl(policy, 'script-src', { ...request, nonce: 'a1' }), true);
    assert.equal(allowsUrl(policy, 'script-src', { ...request, nonce: 'b2' }), false);
    assert.equal(allowsUrl(policy, 'script-src', { ...request, integrity: 'sha384-xyz' }), true);
  });

  it('is amended without losing what it allows, and without saying none', () => {
    const amend = (header: string) => {
      const [policy] = parsePolicies(header);
      assert.ok(policy);
      return amendDirective(policy, 'connect-src', 'https://kim.example.go.id');
    };

    assert.equal(
      amend("connect-src 'self' https://a.example"),
      "connect-src 'self' https://a.example https://kim.example.go.id;",
    );
    assert.equal(amend("default-src 'none'"), 'connect-src https://kim.example.go.id;');
    assert.equal(amend("default-src 'self'"), "connect-src 'self' https://kim.example.go.id;");
  });
});
