import { BlockList, isIP } from 'node:net';

/**
 * Addresses that are not for everyone on the internet: the special-purpose registries of IANA
 * (https://www.iana.org/assignments/iana-ipv4-special-registry, …ipv6-special-registry), with those that hold an IPv4 address inside (mapped, NAT64,
 * 6to4, Teredo), multicast and reserved ones.
 */
const RANGES: [network: string, prefix: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

/** One list a family: a list of both would take every IPv4 address for one mapped into IPv6. */
const special = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, prefix] of RANGES) {
  const family = network.includes(':') ? 'ipv6' : 'ipv4';
  special[family].addSubnet(network, prefix, family);
}

/** Whether an address, IPv4 or IPv6 without brackets, is one of the public internet; false for what is no address. */
export const isPublicAddress = (address: string): boolean => {
  const version = isIP(address);
  const family = version === 6 ? 'ipv6' : 'ipv4';
  return version !== 0 && !special[family].check(address, family);
};
