import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { OUTBOUND_LIMITS, postOutbound } from '../../../src/http/outbound-post.ts';
import { HOSTILE, OWN_HOSTS } from '../../support/hostile-addresses.ts';

const SERVER = inject('toolServer');
const PORT = new URL(SERVER).port;
const CLOSED = { ownHosts: OWN_HOSTS, exceptions: [] };
const OPEN = { ownHosts: OWN_HOSTS, exceptions: [SERVER] };
const LIMITS = { ...OUTBOUND_LIMITS, timeMs: 1_000 };

const word = (): string => crypto.randomUUID();
const tool = (behaviour: string, parameter = '', under = word()): string =>
  `${SERVER}/${behaviour}/${under}?${parameter}`;

function post(address: string, rules = OPEN, limits = LIMITS, signal = new AbortController().signal) {
  return postOutbound(address, { body: '{"a":1}', headers: { 'webhook-id': 'x' } }, rules, signal, limits);
}

async function seen(under = ''): Promise<{ headers: Record<string, string>; body: string }[]> {
  return await (await fetch(`${SERVER}/seen/${under}`)).json();
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('An address that may not be called', () => {
  it('is not, in whatever way it is spelled', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const addresses = Object.values(HOSTILE).flat();

    const answers = await Promise.all(addresses.map((address) => post(address, CLOSED)));

    expect(answers.filter(({ ok }) => ok)).toEqual([]);
    expect(fetched).not.toHaveBeenCalled();
    expect(addresses.length).toBeGreaterThan(100);
  });

  it('is not, though a server listens there', async () => {
    const hosts = [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f.1',
      '0177.0.0.1',
      '[::ffff:127.0.0.1]',
      '127.1',
    ];
    const before = (await seen()).length;

    for (const host of hosts) {
      for (const protocol of ['http', 'https']) {
        const answer = await post(`${protocol}://${host}:${PORT}/echo/x`, CLOSED);
        expect(answer.ok).toBe(false);
      }
    }

    expect(await seen()).toHaveLength(before);
  });
});

describe('An address that may be called', () => {
  it('is sent JSON with the headers, and what it answers is answered', async () => {
    const under = word();

    const answer = await post(tool('echo', '', under));

    expect(answer).toEqual({ ok: true, text: '{"a":1}' });
    const [{ headers } = { headers: {} }] = await seen(under);
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': 'x' });
    expect(headers).not.toHaveProperty('authorization');
  });

  it.each([
    `http://169.254.169.254/latest/meta-data/`,
    `http://127.0.0.1:${PORT}/echo/redirected`,
    `${SERVER}/echo/redirected`,
    'https://tools.example.com/',
    'http://[::1]/',
    '/echo/redirected',
    '//localhost/',
  ])('is not followed to %s', async (location) => {
    const answer = await post(tool('redirect', encodeURIComponent(location)));

    expect(answer).toEqual({ ok: false, reason: 'answered with a redirect' });
    expect(await seen('redirected')).toEqual([]);
  });

  it.each(['400', '401', '404', '429', '500', '503'])('has failed with status %s', async (status) => {
    expect(await post(tool('status', status))).toEqual({
      ok: false,
      reason: `answered with status ${status}`,
    });
  });

  it.each(['hang', 'drip'])('has failed when it does not come to an end in time: %s', async (behaviour) => {
    expect(await post(tool(behaviour))).toEqual({ ok: false, reason: 'did not answer within 1000 ms' });
  });

  it('has failed when the caller has no time left', async () => {
    const signal = AbortSignal.timeout(200);

    const answer = await post(tool('hang'), OPEN, OUTBOUND_LIMITS, signal);

    expect(answer).toEqual({ ok: false, reason: 'had no time left to answer' });
  });

  it.each([
    ['large', 65_537],
    ['large', 5_000_000],
    ['bomb', 5_000_000],
  ])('has failed when it answers too much: %s of %i bytes', async (behaviour, size) => {
    expect(await post(tool(behaviour, String(size)), OPEN, OUTBOUND_LIMITS)).toEqual({
      ...{ ok: false, reason: 'answered more than 65536 bytes' },
    });
  });

  it('may answer as much as is allowed', async () => {
    expect(await post(tool('large', '65536'))).toEqual({ ok: true, text: 'x'.repeat(65_536) });
  });

  it('is not sent more than is allowed', async () => {
    const under = word();

    const answer = await post(tool('echo', '', under), OPEN, { ...LIMITS, requestBytes: 6 });

    expect(answer).toEqual({ ok: false, reason: 'would be sent more than 6 bytes' });
    expect(await seen(under)).toEqual([]);
  });

  it.each([tool('closed'), 'http://127.0.0.1:1/'])('has failed when nobody answers: %s', async (address) => {
    const rules = { ...OPEN, exceptions: [SERVER, 'http://127.0.0.1:1'] };

    expect(await post(address, rules)).toEqual({ ok: false, reason: 'could not be reached' });
  });
});
