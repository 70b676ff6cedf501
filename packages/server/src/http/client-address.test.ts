import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findClientAddress } from './client-address.ts';

describe('the address of a visitor', () => {
  it('is the peer of the socket when no proxy is ours, whatever a header claims', () => {
    assert.equal(findClientAddress('203.0.113.7', '198.51.100.1', 0), '203.0.113.7');
  });

  it('is what our own proxies have added, not what the visitor wrote before', () => {
    const forwarded = '198.51.100.66, 203.0.113.7, 10.0.0.2';
    assert.equal(findClientAddress('10.0.0.1', forwarded, 2), '203.0.113.7');
    assert.equal(findClientAddress('10.0.0.1', forwarded, 1), '10.0.0.2');
  });

  it('is the leftmost entry when there are fewer than expected, and the peer without any', () => {
    assert.equal(findClientAddress('10.0.0.1', '203.0.113.7', 3), '203.0.113.7');
    assert.equal(findClientAddress('10.0.0.1', undefined, 1), '10.0.0.1');
  });

  it('is the same for all addresses of one IPv6 network, however they are written', () => {
    const network = findClientAddress('2001:db8:1:2:3:4:5:6', undefined, 0);
    assert.equal(findClientAddress('2001:DB8:1:2::9', undefined, 0), network);
    assert.notEqual(findClientAddress('2001:db8:1:3::9', undefined, 0), network);
    assert.equal(findClientAddress('::1', undefined, 0), '0:0:0:0::/64');
  });

  it('is the IPv4 address that IPv6 has wrapped', () => {
    assert.equal(findClientAddress('::ffff:203.0.113.7', undefined, 0), '203.0.113.7');
  });
});
