import { arch, cpus, loadavg, release, totalmem, type } from 'node:os';
import { whole } from './markdown.ts';

/** What figures come from, and when; `generator` is the load generator, with its version. */
export function machine(generator: string): string {
  const [cpu] = cpus();
  return (
    `${new Date().toISOString().slice(0, 10)}, ${cpu?.model.trim() ?? 'an unknown processor'} × ${cpus().length}, ` +
    `${whole(totalmem() / 2 ** 30)} GiB, ${type()} ${release()} ${arch()}, Node ${process.version}, ${generator}, ` +
    `load average ${loadavg()[0]?.toFixed(1)} at the end.`
  );
}
