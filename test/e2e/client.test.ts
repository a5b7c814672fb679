import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownMarket } from '../support/own-market.ts';

type Document = {
  components: { schemas: Record<string, { properties: Record<string, unknown>; required: string[] }> };
};

const CLIENT = resolve(import.meta.dirname, '../client');
const BIN = join(CLIENT, 'node_modules/.bin');

const market = ownMarket();
let workshop = '';
let document = '';

beforeAll(async () => {
  document = await (await fetch(`${market().url}/openapi.json`)).text();
  await mkdir(join(CLIENT, 'generated'), { recursive: true });
  workshop = await mkdtemp(join(CLIENT, 'generated', 'test-'));
});

afterAll(() => rm(workshop, { recursive: true, force: true }));

it('plays the path of a first user', async () => {
  expect(await typeErrors('as-served', document)).toBe('');

  const program = join(CLIENT, 'first-user.ts');
  const { code, output } = await run(process.execPath, [program, market().url]);
  expect(code, output).toBe(0);

  const { expected, ...seen } = JSON.parse(output);
  expect(seen).toEqual({
    created: { id: expect.stringMatching(/^task_/), status: 'open', threshold: 0.75 },
    listed: [{ id: seen.created.id, title: expected.title, accepting: true }],
    handedIn: 'judging',
    judged: { status: 'passed', score: expect.any(Number), steps: 6 },
    resolved: {
      status: 'resolved',
      winner: expected.worker,
      content: expected.work,
      submissions: [{ id: expected.submission, worker_id: expected.worker }],
    },
    refused: { code: 'task_closed', status: 400, retryable: false },
  });
  expect(seen.judged.score).toBeGreaterThanOrEqual(0.75);
});

it('no longer type-checks when fields of a request, an answer or a problem are renamed', async () => {
  const broken: Document = JSON.parse(document);
  rename(broken, 'NewTask', 'description', 'details');
  rename(broken, 'Task', 'winner_id', 'winner');
  rename(broken, 'Problem', 'retryable', 'again');

  const errors = await typeErrors('broken', JSON.stringify(broken));
  expect(errors).toMatch(/^first-user\.ts.*'description' does not exist/m);
  expect(errors).toMatch(/^first-user\.ts.*'winner_id' does not exist/m);
  expect(errors).toMatch(/^first-user\.ts.*'retryable' does not exist/m);
});

function rename(broken: Document, schema: string, field: string, name: string): void {
  const described = broken.components.schemas[schema]!;
  described.properties[name] = described.properties[field];
  delete described.properties[field];
  described.required = described.required.map((known) => (known === field ? name : known));
}

/** Generates the client's types from a document and type-checks the program against them; '' when all is well. */
async function typeErrors(name: string, from: string): Promise<string> {
  const folder = join(workshop, name);
  await mkdir(folder);
  await writeFile(join(folder, 'openapi.json'), from);
  const config = { extends: '../../../tsconfig.json', compilerOptions: { rootDirs: ['../../..', '.'] } };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const generated = await run(process.execPath, [
    ...[join(BIN, 'openapi-typescript'), join(folder, 'openapi.json')],
    ...['--output', join(folder, 'market.d.ts')],
  ]);
  expect(generated.code, generated.output).toBe(0);
  const checked = await run(process.execPath, [join(BIN, 'tsc'), '-p', folder, '--pretty', 'false']);
  expect(checked.code === 0).toBe(checked.output === '');
  return checked.output;
}

function run(file: string, args: string[]): Promise<{ code: number; output: string }> {
  const options = { cwd: CLIENT, env: { ...process.env, NO_COLOR: '1' } };
  return new Promise((done) => {
    execFile(file, args, options, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code ?? 1) : 0, output: error ? stdout + stderr : stdout }),
    );
  });
}
