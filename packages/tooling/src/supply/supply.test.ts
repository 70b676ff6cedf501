import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { auditProblems, readAudit } from './audit.ts';
import { billProblems } from './bill-of-materials.ts';
import { licenceProblems } from './licence-problems.ts';

describe('licenceProblems', () => {
  it('accepts agreed licences and choices, and refuses others and silence', (test) => {
    const licences = {
      a: 'MIT',
      b: '(GPL-3.0 OR MIT)',
      c: '(MIT AND GPL-3.0)',
      d: 'GPL-3.0',
      e: '',
    };
    const root = createTree(test, {
      'package-lock.json': JSON.stringify({
        packages: {
          'packages/sdk': { dependencies: licences },
          ...Object.fromEntries(
            Object.entries(licences).map(([name, license]) => [
              `node_modules/${name}`,
              { version: '1.0.0', license },
            ]),
          ),
        },
      }),
    });

    assert.deepEqual(
      licenceProblems(root, ['sdk']).map((problem) => problem[0]),
      ['c', 'd', 'e'],
    );
  });
});

describe('billProblems', () => {
  const sound = { name: 'ky', version: '2.1.0', licenses: [{}], hashes: [{}], purl: 'pkg:npm/ky' };

  it('accepts a list in which each component can be checked', () => {
    assert.deepEqual(billProblems({ bomFormat: 'CycloneDX', components: [sound] }), []);
  });

  it('misses a licence, a hash, an address, or everything', () => {
    const bare = { name: 'ky', version: '2.1.0' };

    assert.equal(billProblems({ bomFormat: 'CycloneDX', components: [bare] }).length, 3);
    assert.match(billProblems({ bomFormat: 'CycloneDX' }).join(), /is empty/);
    assert.match(billProblems({}).join(), /no CycloneDX/);
  });
});

describe('npm audit', () => {
  it('counts as answered only with findings, be they none', () => {
    assert.equal(readAudit('{"vulnerabilities":{}}').isAnswered, true);
    for (const [printed, reason] of [
      ['{"error":{"code":"ENOAUDIT","summary":"no endpoint"}}', /no endpoint/],
      ['{"message":"404 Not Found"}', /404/],
      ['<html>', /<html>/],
      ['', /printed nothing/],
    ] as const) {
      const outcome = readAudit(printed);

      assert.ok(!outcome.isAnswered);
      assert.match(outcome.reason, reason);
    }
  });

  it('fails for a high finding that nobody has explained', () => {
    const finding = (severity: string) => ({ severity, range: '<2', via: [] });
    const vulnerabilities = { a: finding('low'), b: finding('high'), c: finding('critical') };

    assert.deepEqual(auditProblems({ vulnerabilities }, { c: 'never called' }), [
      'b <2: a high finding of npm audit',
    ]);
  });
});
