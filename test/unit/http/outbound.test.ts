import { describe, expect, it, test } from 'vitest';
import { outboundRules, refuseAddress } from '../../../src/http/outbound.ts';
import { HOSTILE, OWN_HOSTS } from '../../support/hostile-addresses.ts';

const RULES = { ownHosts: OWN_HOSTS, exceptions: [] };

describe('an address from a user', () => {
  it.each([
    'https://tools.example.com/add',
    'https://TOOLS.example.com',
    'https://tools.example.com:443/add?a=1#part',
    'https://tools.example.com:8443/',
    'https://xn--bcher-kva.example.com/',
    'https://bücher.example.com/',
    'https://1password.com/',
    'https://v1.2.tools.example.com/',
    'https://tools.example/',
    'https://another-market.example.com/',
    'https://notmarket.example.com/',
    'https://tools.example.com/127.0.0.1/localhost?at=10.0.0.1',
  ])('is good when it is public and speaks https: %s', (address) => {
    expect(refuseAddress(address, RULES)).toBeNull();
  });

  const hostile = Object.entries(HOSTILE).flatMap(([trick, addresses]) =>
    addresses.map((address) => ({ trick, address, shown: JSON.stringify(address.slice(0, 80)) })),
  );

  it.each(hostile)('is refused for $trick: $shown', ({ address }) => {
    expect(refuseAddress(address, RULES)).toMatch(/^(is|contains|names|does not) /);
  });

  it('is tried in more than a hundred hostile ways', () => {
    expect(new Set(Object.values(HOSTILE).flat()).size).toBeGreaterThan(100);
  });
});

describe('an exception by configuration', () => {
  const rules = { ownHosts: OWN_HOSTS, exceptions: ['http://127.0.0.1:9000'] };

  test('opens that very origin, however it is spelled', () => {
    expect(refuseAddress('http://127.0.0.1:9000/add', rules)).toBeNull();
    expect(refuseAddress('http://0x7f.1:9000/', rules)).toBeNull();
  });

  it.each([
    'https://127.0.0.1:9000/',
    'http://127.0.0.1/',
    'http://127.0.0.1:9001/',
    'http://localhost:9000/',
    'http://user@127.0.0.1:9000/',
    'blob:http://127.0.0.1:9000/1',
    'http://127.0.0.1:9000\\@tools.example.com/',
  ])('opens nothing else: %s', (address) => {
    expect(refuseAddress(address, rules)).not.toBeNull();
  });
});

test('the service goes by the name a request came to and by those that are configured', () => {
  const config = { OWN_HOSTS: ['agent-market.acme.workers.dev'], OUTBOUND_EXCEPTIONS: [] };

  const rules = outboundRules(config, 'https://market.example.com:8443/v1/tools');

  expect(rules.ownHosts).toEqual(['market.example.com', 'agent-market.acme.workers.dev']);
  expect(outboundRules(config, null).ownHosts).toEqual(['agent-market.acme.workers.dev']);
});
