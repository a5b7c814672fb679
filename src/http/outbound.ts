import type { Config } from '../config.ts';

/**
 * Which addresses that a user gave may be called. The rules look at what the URL parser makes of an address, which is
 * what `fetch` would call: it has undone tricks of spelling (decimal and hex numbers, full-width letters) by then.
 *
 * A name that is public but resolves to a private address is not seen here. It leads nowhere: with `https` alone, the
 * server there would have to prove by a certificate that the name is its own before it is sent anything, and a
 * deployed Worker has no private network to reach.
 */

export type OutboundRules = {
  /** The names that this service goes by, without ports. */
  readonly ownHosts: readonly string[];
  /** Origins that the operator has excepted from the rules, for development. */
  readonly exceptions: readonly string[];
};

/** The rules of a deployment as it is configured, for what a request to `requestUrl` asks for; null without one. */
export function outboundRules(
  { OUTBOUND_EXCEPTIONS, OWN_HOSTS }: Pick<Config, 'OUTBOUND_EXCEPTIONS' | 'OWN_HOSTS'>,
  requestUrl: string | null,
): OutboundRules {
  const here = requestUrl === null ? [] : [new URL(requestUrl).hostname];
  return { ownHosts: [...here, ...OWN_HOSTS], exceptions: OUTBOUND_EXCEPTIONS };
}

const MAX_ADDRESS = 2_048;
const MAX_HOST = 253;

/** Ports that speak https; a port of another service could be made to understand something else. */
const PORTS: ReadonlySet<string> = new Set(['', '8443']);

/** What parsers silently drop or read as something else, so that two of them may see different hosts. */
const AMBIGUOUS = /[\p{White_Space}\p{Cc}\p{Cf}\\]/u;

/**
 * Names that never stand for a public server: reserved by RFC 6762 (with its appendix G), 7686, 8375 and 9476 or by
 * ICANN, or in common use within networks. Those of RFC 6761 that documentation and tests are written with
 * (`.example`, `.invalid`, `.test`) lead nowhere, and do no harm.
 */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'alt arpa corp default home host intranet internal lan local localdomain localhost mail onion private svc ' +
    'workgroup'
  ).split(' '),
);

/** Services whose names resolve to whatever address they spell, or to the loopback address. */
const SPELLING_SERVICES = [
  'nip.io',
  'sslip.io',
  'xip.io',
  'localtest.me',
  'lvh.me',
  'vcap.me',
  'lacolhost.com',
];

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
const SPELLS_IPV4 = /(^|[^0-9a-z])\d{1,3}([.-]\d{1,3}){3}([^0-9a-z]|$)/;

/** Why an address from a user may not be called, as the end of a sentence; null when it may. */
export function refuseAddress(address: string, { ownHosts, exceptions }: OutboundRules): string | null {
  if (address.length > MAX_ADDRESS) return `is longer than ${MAX_ADDRESS} characters`;
  if (AMBIGUOUS.test(address)) return 'contains white space, a control character or a backslash';
  if (!URL.canParse(address)) return 'is not an address';
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return 'contains a user name or a password';
  if (exceptions.includes(`${url.protocol}//${url.host}`)) return null;
  if (url.protocol !== 'https:') return 'is not an https address';
  if (!PORTS.has(url.port)) return 'names a port other than 443 and 8443';
  return refuseHost(url.hostname, ownHosts);
}

function refuseHost(host: string, ownHosts: readonly string[]): string | null {
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  if (host.startsWith('[') || /^(\d+|0x[0-9a-f]*)$/.test(top)) return 'names an IP address instead of a host';
  if (host.length > MAX_HOST || !labels.every((label) => LABEL.test(label))) return 'does not name a host';
  if (labels.length === 1 || RESERVED.has(top)) return 'names a host that is not public';
  if (SPELLS_IPV4.test(host) || SPELLING_SERVICES.some((name) => isWithin(host, name)))
    return 'names a host that stands for an IP address';
  if (ownHosts.some((own) => isWithin(host, own.toLowerCase()))) return 'names this service itself';
  return null;
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
