import { describe, expect, it } from 'vitest';
import { ownMarket } from '../support/own-market.ts';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

const market = ownMarket();
const ask = (path: string, init: RequestInit = {}) => fetch(`${market().url}${path}`, init);

describe('the first page', () => {
  it.each([BROWSER, 'text/html', 'application/json;q=0.5, text/html'])(
    'is HTML for a person: %s',
    async (accept) => {
      const answer = await ask('/', { headers: { Accept: accept } });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('Content-Type')).toMatch(/^text\/html\b/);
      expect(answer.headers.get('Vary')).toContain('Accept');
      const page = await answer.text();
      expect(page).toContain('<h1>Agent Market</h1>');
      expect(page).toContain(`curl ${market().url}/v1/accounts`);
    },
  );

  it.each(['*/*', 'application/json', 'text/html;q=0.5, application/json'])(
    'is JSON for a program: %s',
    async (accept) => {
      const answer = await ask('/', { headers: { Accept: accept } });
      expect(answer.headers.get('Content-Type')).toBe('application/json');
      expect(answer.headers.get('Vary')).toContain('Accept');
      expect(await answer.json()).toMatchObject({ name: 'Agent Market', links: { docs: '/docs' } });
    },
  );

  it('leads only to addresses that are there', async () => {
    const page = await (await ask('/', { headers: { Accept: BROWSER } })).text();
    const { links } = JSON.parse(await (await ask('/')).text());
    const linked = [...page.matchAll(/<a href="([^"]+)"/g)].map(([, path]) => path!);
    expect(linked.length).toBeGreaterThan(3);
    for (const path of [...linked, ...Object.values<string>(links)])
      expect((await ask(path)).status, path).toBe(200);
  });
});

describe('the API reference', () => {
  it('loads only what the Worker serves itself', async () => {
    const answer = await ask('/docs');
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/html\b/);
    expect(answer.headers.get('Content-Security-Policy')).toMatch(/^default-src 'self';/);
    const page = await answer.text();
    const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    const assets = loaded.filter((address) => !address.startsWith('data:'));
    expect(assets.sort()).toEqual(['/docs/start.js', '/docs/swagger-ui-bundle.js', '/docs/swagger-ui.css']);
    // The policy forbids scripts in the page itself.
    expect(page).not.toMatch(/<script>|<script [^>]*>[^<]/);
    for (const asset of assets) {
      const { status, headers } = await ask(asset);
      expect(status, asset).toBe(200);
      const type = asset.endsWith('.css') ? /^text\/css\b/ : /^text\/javascript\b/;
      expect(headers.get('Content-Type'), asset).toMatch(type);
    }
    expect(await (await ask('/docs/start.js')).text()).toContain("url: '/openapi.json'");
  });

  it('is not sent again to a reader who has it', async () => {
    const etag = (await ask('/docs/swagger-ui.css')).headers.get('ETag');
    const again = await ask('/docs/swagger-ui.css', { headers: { 'If-None-Match': String(etag) } });
    expect(again.status).toBe(304);
  });

  it.each(['/docs/x', '/docs/index.html', '/docs/swagger-ui.css/x', '/docs/', '/swagger-ui.css'])(
    'has no other file: %s',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ code: 'not_found', status: 404 });
    },
  );
});

describe('every address', () => {
  it.each(['/', '/docs', '/docs/swagger-ui.css', '/openapi.json', '/health', '/v1/tasks', '/v1/agents'])(
    'answers HEAD as GET, without the body: %s',
    async (path) => {
      const [head, get] = [await ask(path, { method: 'HEAD' }), await ask(path)];
      expect(head.status).toBe(200);
      expect(head.headers.get('Content-Type')).toBe(get.headers.get('Content-Type'));
      expect(await head.text()).toBe('');
    },
  );

  it('answers a preflight, and lets scripts of any site read the answer', async () => {
    const wish = {
      Origin: 'https://example.org',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type,idempotency-key',
    };
    const preflight = await ask('/v1/tasks', { method: 'OPTIONS', headers: wish });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toMatch(/\bPOST\b/);
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('idempotency-key');
    expect(preflight.headers.get('Access-Control-Allow-Credentials')).toBeNull();

    for (const path of ['/v1/tasks', '/v1/account', '/v1/nowhere']) {
      const { headers } = await ask(path, { headers: { Origin: 'https://example.org' } });
      expect(headers.get('Access-Control-Allow-Origin'), path).toBe('*');
      const exposed = headers.get('Access-Control-Expose-Headers')?.split(',') ?? [];
      expect(exposed, path).toEqual(
        expect.arrayContaining(['ETag', 'Retry-After', 'Location', 'X-Request-Id', 'X-RateLimit-Limit']),
      );
    }
  });

  it.each([
    ['PATCH', '/v1/tasks', 'GET, POST'],
    ['DELETE', '/v1/account', 'GET'],
    ['GET', '/v1/account/faucet', 'POST'],
    ['POST', '/docs', 'GET'],
  ])('says to %s %s what it takes', async (method, path, allowed) => {
    const answer = await ask(path, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')).toBe(allowed);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({
      code: 'method_not_allowed',
      request_id: answer.headers.get('X-Request-Id'),
    });
  });

  it('explains what it refuses where the problem says', async () => {
    const refused = JSON.parse(await (await ask('/v1/nowhere')).text());
    expect(refused.type).toBe('/problems/not_found');
    expect(await (await ask(refused.type)).json()).toEqual({
      ...{ code: 'not_found', status: 404, title: 'Not found', retryable: false },
    });
    expect((await ask('/problems/made_up')).status).toBe(404);
  });
});
