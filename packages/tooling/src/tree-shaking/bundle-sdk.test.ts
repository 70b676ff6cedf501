import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { repositoryRoot } from '../repository-root.ts';
import { bundleSdk } from './bundle-sdk.ts';

/** What only one resource needs, by the name of its factory. */
const own = {
  createActivitiesResource: ['sdk/activities-resource', 'contract/activity'],
  createAreasResource: ['sdk/areas-resource', 'sdk/area-calls'],
  createCoverageResource: ['sdk/coverage-resource', 'contract/coverage'],
  createDirectoryResource: ['sdk/directory-resource', 'contract/directory'],
  createGroupsResource: ['sdk/groups-resource', 'contract/group-list'],
  createMessagesResource: ['sdk/messages-resource', 'contract/message-receipt'],
  createRegencyResource: ['sdk/regency-resource', 'contract/regency'],
};

describe('what a bundler keeps of the SDK', () => {
  for (const [factory, modules] of Object.entries(own)) {
    it(`is one resource for an application that imports ${factory}`, async () => {
      const { start, later } = await bundleSdk(repositoryRoot, ['createConnection', factory]);

      const kept = [...start, ...later];
      for (const name of ['sdk/ask', 'ky', 'zod', ...modules]) assert.ok(kept.includes(name), name);
      const foreign = Object.entries(own)
        .filter(([other]) => other !== factory)
        .flatMap(([, names]) => names);
      assert.deepEqual(
        kept.filter((name) => foreign.includes(name)),
        [],
      );
    });
  }

  it('is every resource for an application that imports createClient', async () => {
    const { start, later } = await bundleSdk(repositoryRoot, ['createClient']);

    const kept = [...start, ...later];
    for (const name of Object.values(own).flat()) assert.ok(kept.includes(name), name);
  });

  it('leaves the sending of messages to a file of its own', async () => {
    const { start, later } = await bundleSdk(repositoryRoot, ['createClient']);

    assert.ok(later.includes('sdk/message-calls'));
    assert.ok(!start.includes('sdk/message-calls'));
    assert.ok(later.includes('sdk/sha-256'));
    assert.ok(!start.includes('sdk/sha-256'));
  });

  it('is neither ky nor zod for an application that only tells errors apart', async () => {
    const { start, later } = await bundleSdk(repositoryRoot, ['isApiError', 'isTimeoutError']);

    assert.deepEqual(later, []);
    assert.ok(start.includes('sdk/client-error'));
    assert.deepEqual(
      start.filter((name) => name === 'ky' || name === 'zod'),
      [],
    );
  });
});
