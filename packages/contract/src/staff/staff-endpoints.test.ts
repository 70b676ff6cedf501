import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { problemCodes } from '../problem.js';
import { sampleAnswers } from '../testing/samples.js';
import { endpoints } from '../endpoints.js';
import type { Endpoint } from '../endpoint.js';
import { staffEndpoints } from './staff-endpoints.js';
import { staffActivitySchema } from './staff-activity.js';

/** Who reads what people wrote, or deletes it, must be trusted with it. */
const mayTellOfPeople = new Map([
  ['getStaffMessage', 'officer'],
  ['exportSender', 'admin'],
  ['eraseStaffMessage', 'admin'],
]);

const every: readonly Endpoint[] = staffEndpoints;

describe('the endpoints of staff', () => {
  it('have names and places of their own', () => {
    const all: readonly Endpoint[] = [...endpoints, ...staffEndpoints];
    for (const name of [
      all.map(({ operationId }) => operationId),
      all.map(({ method, path }) => `${method} ${path}`),
    ]) {
      assert.equal(new Set(name).size, name.length);
    }
  });

  for (const endpoint of every) {
    const { operationId, path, params, body, fileTypes, method, cache, staffRole, problems } =
      endpoint;
    it(`${operationId} asks for a role and is never kept`, () => {
      assert.equal(cache, 'none');
      const least = mayTellOfPeople.get(operationId) ?? (method === 'GET' ? 'auditor' : 'officer');
      assert.equal(staffRole, least);
      assert.equal(body !== undefined || fileTypes !== undefined, method !== 'GET');
      assert.match(path, /^\/v1\/staff\//);
    });

    it(`${operationId} declares the parameters of its path and problems that exist`, () => {
      const named = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
      const known = new Set<string>(problemCodes);

      assert.deepEqual(Object.keys(params?.shape ?? {}).sort(), named.sort());
      for (const code of problems ?? []) assert.ok(known.has(code), code);
      assert.ok(problems?.includes('token-not-accepted'));
    });
  }

  it('answer with what the public sees and more', () => {
    const sample = {
      ...sampleAnswers['getActivity'],
      status: 'withdrawn',
      withdrawnBy: 'staff',
      isHarvested: true,
      staffEditedAt: null,
      seller: { name: 'Bu Contoh', whatsapp: '+6281230000001', consentAt: null },
      createdAt: '2026-01-02T03:04:05.000Z',
    };

    assert.deepEqual(staffActivitySchema.parse(sample), sample);
    assert.equal(staffActivitySchema.safeParse(sampleAnswers['getActivity']).success, false);
  });
});
