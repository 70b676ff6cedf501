import { expect } from '@open-wc/testing';

import { ConnectionError, isApiError, isClientError } from './client-error.js';
import {
  ApiError,
  ContractError,
  isConnectionError,
  isContractError,
  isTimeoutError,
  TimeoutError,
} from './errors.js';

const problem = {
  type: 'x',
  title: 'No such group',
  status: 404,
  code: 'group-not-found',
  issues: [],
};

describe('the errors', () => {
  const errors = {
    api: new ApiError(problem),
    connection: new ConnectionError('x'),
    timeout: new TimeoutError('x'),
    contract: new ContractError('x'),
  };
  const guards = {
    api: isApiError,
    connection: isConnectionError,
    timeout: isTimeoutError,
    contract: isContractError,
  };

  for (const [kind, error] of Object.entries(errors)) {
    it(`of kind ${kind} are told apart by kind and by guard`, () => {
      expect(error.kind).to.equal(kind);
      expect(isClientError(error)).to.equal(true);
      expect(
        Object.entries(guards)
          .filter(([, guard]) => guard(error))
          .map(([name]) => name),
      ).to.deep.equal([kind]);
      expect(error).to.be.instanceOf(Error);
      expect(error.name.toLowerCase()).to.equal(`${kind}error`);
    });
  }

  it('are known across copies of this package', async () => {
    const copy = './errors.js?copy';
    // The same module under another address, as a page with two versions has it.
    const other = (await import(copy)) as typeof import('./errors.js');

    const error = new other.ApiError(problem);

    expect(error).not.to.be.instanceOf(ApiError);
    expect(isApiError(error)).to.equal(true);
    expect(other.isTimeoutError(new TimeoutError('x'))).to.equal(true);
  });

  for (const value of [
    undefined,
    null,
    'api',
    { kind: 'api' },
    new Error('api'),
    new TypeError(),
  ]) {
    it(`are not ${String(value)}`, () => {
      expect(isClientError(value)).to.equal(false);
      expect(isApiError(value)).to.equal(false);
    });
  }

  it('say title and code', () => {
    expect(errors.api.message).to.equal('No such group (group-not-found)');
    expect(errors.api.status).to.equal(404);
  });
});
