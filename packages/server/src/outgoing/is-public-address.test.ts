import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { isPublicAddress } from './is-public-address.ts';

const publicOnes = [
  '1.1.1.1',
  '8.8.8.8',
  '103.28.12.1',
  '172.15.255.255',
  '172.32.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '223.255.255.255',
  '2001:4860:4860::8888',
  '2400:cb00:2048:1::6814:155',
  '2606:4700::1111',
];

const others = {
  'this network': ['0.0.0.0', '0.1.2.3'],
  private: ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  'carriers’ NAT': ['100.64.0.1', '100.100.100.200', '100.127.255.255'],
  loopback: ['127.0.0.1', '127.255.255.255', '::1'],
  'link-local': ['169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'febf::1'],
  'a cloud’s own service': ['168.63.129.16'],
  protocols: ['192.0.0.1', '192.0.0.171', '192.31.196.1', '192.52.193.1', '192.88.99.1'],
  documentation: ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
  benchmarks: ['198.18.0.1', '198.19.255.255', '2001:2::1'],
  multicast: ['224.0.0.1', '239.255.255.255', 'ff02::1', 'ff0e::1'],
  reserved: ['240.0.0.1', '255.255.255.255', '4000::1', 'e000::1'],
  unspecified: ['::'],
  'mapped IPv4': ['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:0:127.0.0.1', '::127.0.0.1'],
  NAT64: ['64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::1'],
  Teredo: ['2001::1', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
  '6to4': ['2002:7f00:1::', '2002:c0a8:101::1'],
  'unique local': ['fc00::1', 'fd00:ec2::254'],
  'site-local': ['fec0::1'],
  discard: ['100::1'],
  'no address at all': ['', 'localhost', '127.1', '0x7f000001', '2130706433', '1.1.1.1 ', '::g'],
};

describe('isPublicAddress', () => {
  it('knows addresses of the public internet', () => {
    assert.deepEqual(
      publicOnes.filter((address) => !isPublicAddress(address)),
      [],
    );
  });

  for (const [kind, addresses] of Object.entries(others)) {
    it(`refuses ${kind}`, () => {
      assert.deepEqual(addresses.filter(isPublicAddress), []);
    });
  }
});
