import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..', '..');

let folder: string;
let demo: ChildProcess;
let output: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-test-'));
  output = '';
});

function startDemo(...options: string[]): void {
  demo = spawn(process.execPath, ['examples/demo.ts', ...options], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: folder },
  });
  for (const stream of [demo.stdout, demo.stderr]) {
    stream?.on('data', (data) => {
      output += String(data);
    });
  }
}

afterEach(() => {
  if (left().length > 0) process.kill(-(demo.pid ?? Number.NaN), 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test('the demo plays both kinds of task to the right winner, pays once, and leaves nothing behind', async () => {
  startDemo();
  const [code] = await once(demo, 'exit');
  expect(output).toMatch(/failed \(below_threshold\)/);
  expect(output).toMatch(/400 task_closed/);
  const winners = [...output.matchAll(/Its winner is (\w+) with (sub_\w+)/g)];
  expect(winners.map(([, winner]) => winner)).toEqual(['ben', 'cleo']);
  expect(winners.map(([, , submission]) => submission?.slice(-2))).toEqual(['_2', '_3']);
  const payouts = [...output.matchAll(/It pays ([\d.]+) USDC to (\w+) and ([\d.]+) to the platform/g)];
  expect(payouts.map((found) => found.slice(1))).toEqual([
    ['8.00', 'ben', '2.00'],
    ['24.00', 'cleo', '6.00'],
  ]);
  expect(output).toContain('20.00 USDC have gone back.');
  expect(balancesAtTheEnd()).toEqual(['editor 60.00', 'ada 0', 'ben 8.00', 'cleo 24.00']);
  expect(output.match(/Solvency: .*; balanced: true\./g)).toEqual([
    'Solvency: 100.00 granted = 100.00 available + 0 held + 0 in fees; balanced: true.',
    'Solvency: 100.00 granted = 92.00 available + 0 held + 8.00 in fees; balanced: true.',
  ]);
  expect(code).toBe(0);
  expectNothingLeft();
});

test('the demo on a chain pays by transactions, and leaves nothing behind', async () => {
  startDemo('--chain');
  const [code] = await once(demo, 'exit');
  expect(output).toMatch(/too early: 400 not_enough_confirmations: .* 12 confirmations; 1[01] are missing/);
  const paid = [...output.matchAll(/^([\d.]+) USDC (.*): confirmed in (0x[0-9a-f]{64})$/gm)];
  expect(paid.map(([, amount, whom]) => `${amount} ${whom}`)).toEqual([
    ...['8.00 to ben', '2.00 to the platform', '10.00 back to editor'],
  ]);
  expect(new Set(paid.map(([, , , hash]) => hash)).size).toBe(3);
  const purses = [...output.matchAll(/^ {2}(\w+) +has (\d+) USDC in 0x/gm)].slice(-4);
  expect(purses.map(([, whose, usdc]) => `${whose} ${usdc}`)).toEqual([
    ...['editor 90', 'ben 8', 'fees 2', 'market 0'],
  ]);
  expect(output).toContain(
    '20.00 deposited = 0 available + 0 held + 0 in fees + 20.00 withdrawn; balanced: true.',
  );
  expect(code).toBe(0);
  expectNothingLeft();
});

test('an interrupted demo fails and leaves nothing behind', async () => {
  startDemo();
  await expect.poll(() => output, { timeout: 90_000 }).toContain('It runs at');
  expect(left().length).toBeGreaterThan(1);
  demo.kill('SIGINT');
  const [code] = await once(demo, 'exit');
  expect(output).toContain('The demo was interrupted.');
  expect(code).toBe(1);
  expectNothingLeft();
});

function balancesAtTheEnd(): string[] {
  const [, end = ''] = output.split('== And at the end');
  return [...end.matchAll(/^ {2}(\w+) +has ([\d.]+) USDC$/gm)].map(([, who, much]) => `${who} ${much}`);
}

function expectNothingLeft(): void {
  expect(left()).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.startsWith('agent-market-demo-'))).toEqual([]);
}

/** The demo's processes that are still there. */
function left(): string[] {
  const all = execFileSync('ps', ['-A', '-o', 'pgid=,stat=,args='], { encoding: 'utf8' });
  const ofGroup = new RegExp(`^\\s*${demo.pid}\\s+[^Z]`);
  return all.split('\n').filter((line) => ofGroup.test(line));
}
