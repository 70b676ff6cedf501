import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { lockedPackages } from './locked-packages.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

const packages = {
  'packages/sdk': { dependencies: { ky: '^2', '@kentongan/contract': '1' } },
  'packages/contract': { dependencies: { zod: '^4' }, devDependencies: { ajv: '^8' } },
  'node_modules/@kentongan/contract': { link: true, resolved: 'packages/contract' },
  'node_modules/ky': { version: '2.1.0', license: 'MIT' },
  'node_modules/zod': { version: '3.0.0', license: 'MIT' },
  'packages/contract/node_modules/zod': { version: '4.0.0', license: 'MIT' },
  'node_modules/ajv': { version: '8.0.0', license: 'MIT' },
};
const tree = {
  'package-lock.json': JSON.stringify({ packages }),
  'node_modules/ky/LICENSE': 'Terms of ky',
  'packages/contract/node_modules/zod/license.md': 'Terms of zod',
};

describe('lockedPackages', () => {
  it('follows run-time dependencies as Node finds them, through our own packages', (test) => {
    const found = lockedPackages(createTree(test, tree), ['sdk']);

    assert.deepEqual(
      found.map(({ name, version }) => `${name} ${version}`),
      ['ky 2.1.0', 'zod 4.0.0'],
    );
  });
});

describe('thirdPartyNotices', () => {
  it('gives each package with its licence', (test) => {
    const text = thirdPartyNotices(createTree(test, tree), ['sdk']);

    assert.match(text, /ky 2\.1\.0 \(MIT\)\n\nTerms of ky/);
    assert.match(text, /zod 4\.0\.0 \(MIT\)\n\nTerms of zod/);
    assert.doesNotMatch(text, /ajv/);
  });

  it('refuses a package without a licence text', (test) => {
    const root = createTree(test, {
      ...tree,
      'node_modules/ky/LICENSE': '',
      'packages/contract/node_modules/zod/license.md': '',
    });
    const bare = createTree(test, {
      'package-lock.json': tree['package-lock.json'],
      'node_modules/ky/index.js': '',
    });

    assert.match(thirdPartyNotices(root, ['sdk']), /ky/);
    assert.throws(() => thirdPartyNotices(bare, ['sdk']), /ky brings no licence text/);
  });
});
