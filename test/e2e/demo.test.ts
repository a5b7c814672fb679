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
  demo = spawn(process.execPath, ['examples/demo.ts'], {
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
});

afterEach(() => {
  if (left().length > 0) process.kill(-(demo.pid ?? Number.NaN), 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test('the demo plays both kinds of task to the right winner and leaves nothing behind', async () => {
  const [code] = await once(demo, 'exit');
  expect(output).toMatch(/failed \(below_threshold\)/);
  expect(output).toMatch(/400 task_closed/);
  const winners = [...output.matchAll(/Its winner is (\w+) with (sub_\w+)/g)];
  expect(winners.map(([, winner]) => winner)).toEqual(['ben', 'cleo']);
  expect(winners.map(([, , submission]) => submission?.slice(-2))).toEqual(['_2', '_3']);
  expect(code).toBe(0);
  expectNothingLeft();
});

test('an interrupted demo fails and leaves nothing behind', async () => {
  await expect.poll(() => output, { timeout: 90_000 }).toContain('It runs at');
  expect(left().length).toBeGreaterThan(1);
  demo.kill('SIGINT');
  const [code] = await once(demo, 'exit');
  expect(output).toContain('The demo was interrupted.');
  expect(code).toBe(1);
  expectNothingLeft();
});

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
