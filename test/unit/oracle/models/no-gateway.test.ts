import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createGateway, GatewayError, gateway } from '../../../../src/oracle/models/no-gateway.ts';

const ROOT = join(import.meta.dirname, '../../../..');

describe('the gateway that the model SDK would fall back on', () => {
  it('given a model without a provider, then it refuses', () => {
    expect(createGateway).toThrow(GatewayError);
    expect(gateway).toThrow(GatewayError);
  });

  it('given the SDK, then all that it takes from the gateway is there', async () => {
    const sdk = readFileSync(join(ROOT, 'node_modules/ai/dist/index.js'), 'utf8');
    const taken = /import \{([^}]*)\} from "@ai-sdk\/gateway"/u.exec(sdk)?.[1]?.split(',') ?? [];
    const names = taken.map((each) => each.trim().split(' as ')[0] ?? '');
    expect(names.length).toBeGreaterThan(0);
    const given = Object.keys(await import('../../../../src/oracle/models/no-gateway.ts'));
    expect(given).toEqual(expect.arrayContaining(names));
  });

  it('given the configuration of the Worker, then it stands in its place', () => {
    expect(readFileSync(join(ROOT, 'wrangler.toml'), 'utf8')).toContain(
      '"@ai-sdk/gateway" = "./src/oracle/models/no-gateway.ts"',
    );
  });
});
