import { lookup as systemLookup, type LookupAddress, type LookupAllOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { RefusedReason } from './polite-fetcher.js';

export interface AddressRefusal {
  readonly reason: RefusedReason;
  readonly detail: string;
}

/** Thrown inside a connection attempt, where only an error can stop it; the fetcher makes a refusal of it. */
export class PrivateAddressError extends Error {
  readonly code = 'PRIVATE_ADDRESS';
  readonly canRetry = false;
}

/** `::127.0.0.1` and its like count as unicast, though they mean the IPv4 address inside. */
const compatibleWithIpv4 = ipaddr.parseCIDR('::/96');

/** Whether an IP address is one of the public internet. Anything that cannot be read is not. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/gu, '');
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed.kind() === 'ipv6' && parsed.match(compatibleWithIpv4)) return false;
  return ipaddr.process(bare).range() === 'unicast';
}

/** `host:port` of an address, with the port of its scheme when it names none. */
export function hostAndPort(url: URL): string {
  return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
}

/**
 * Checks an address before anything is sent: scheme, port, user name, and the IP address when it is written as one. The
 * URL parser has turned every other spelling of an IPv4 address (decimal, octal, hexadecimal) into the usual one.
 * @param allowedHosts `host:port` pairs that may be private and may have any port
 * @returns why it is refused, or null
 */
export function refuseAddress(url: URL, allowedHosts: ReadonlySet<string>): AddressRefusal | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { reason: 'scheme_not_allowed', detail: url.protocol };
  if (url.username !== '' || url.password !== '') return { reason: 'userinfo_not_allowed', detail: url.hostname };
  if (allowedHosts.has(hostAndPort(url))) return null;
  // The port is empty when it is the scheme's own; 80 with https and 443 with http are harmless.
  if (!['', '80', '443'].includes(url.port)) return { reason: 'port_not_allowed', detail: url.port };
  const isLiteral = url.hostname.startsWith('[') || ipaddr.isValid(url.hostname);
  if (isLiteral && !isPublicAddress(url.hostname)) return { reason: 'private_address', detail: url.hostname };
  return null;
}

/** Asks for all addresses of a name. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Makes a lookup for connections that refuses a name when any of its addresses is not allowed. A name is asked for once a
 * connection, and the connection uses the very addresses that were judged, so a name that changes its answer in between
 * gains nothing.
 */
export function guardLookup(resolve: Resolve, isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const refusal = error ?? refuseAddresses(hostname, addresses, isAllowed);
      if (refusal !== null) callback(refusal, '', 0);
      else if (options.all) callback(null, addresses);
      else callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
    });
  };
}

/** The lookup of every connection to a host that is not allowed by name. */
export const guardedLookup: LookupFunction = guardLookup(systemLookup, isPublicAddress);

function refuseAddresses(
  hostname: string,
  addresses: readonly LookupAddress[],
  isAllowed: (address: string) => boolean,
): PrivateAddressError | null {
  if (addresses.length === 0) return new PrivateAddressError(`${hostname} leads nowhere`);
  const refused = addresses.find(({ address }) => !isAllowed(address));
  return refused === undefined ? null : new PrivateAddressError(`${hostname} leads to ${refused.address}`);
}
