import { evictDurableObject } from 'cloudflare:test';
import { describe, expect, it, vi } from 'vitest';
import { until } from '../../support/api.ts';
import { openStream, type StreamEvent, StreamReader } from '../../support/stream.ts';
import { as, comeAndGo, inTask, newTask, type TaskStub, watchersOf } from '../../support/task.ts';

function idsOf(events: readonly StreamEvent[]): number[] {
  return events.map(({ id }) => id);
}

function from(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Marks what an object holds in memory; tells later whether that is still the same. */
async function mark(stub: TaskStub): Promise<() => Promise<boolean>> {
  const first = await inTask(stub, (object) => new WeakRef(object));
  return async () => await inTask(stub, (object) => object === first.deref());
}

describe('an object that is watched', () => {
  it('may leave memory with 500 watchers attached, and each gets the next event once', async () => {
    const { id, stub } = await newTask();
    const readers = await Promise.all(Array.from({ length: 500 }, () => StreamReader.open(id)));
    expect(await Promise.all(readers.map((reader) => reader.next()))).toHaveLength(500);
    const isSame = await mark(stub);

    await evictDurableObject(stub);
    await stub.claim(as('ann'));

    expect(await isSame()).toBe(false);
    expect(await watchersOf(stub)).toBe(500);
    const told = await Promise.all(readers.map((reader) => reader.next()));
    expect(new Set(told.map((event) => JSON.stringify(event))).size).toBe(1);
    expect(told[0]).toMatchObject({ id: 2, event: 'task.joined' });
    await stub.unclaim(as('ann'));
    expect(
      (await Promise.all(readers.map((reader) => reader.next()))).every((event) => event?.id === 3),
    ).toBe(true);
    await Promise.all(readers.map((reader) => reader.leave()));
    await until(async () => (await watchersOf(stub)) === 0);
  });

  it('drops a reader who is far behind, who misses nothing by that, and nobody else', async () => {
    const { id, stub } = await newTask();
    const [slow, quick] = [await StreamReader.open(id), await StreamReader.open(id)];
    expect(await slow.next()).toMatchObject({ id: 1 });
    const all = quick.take(1_601);

    await comeAndGo(stub, 800);

    expect(idsOf(await all)).toEqual(from(1, 1_601));
    await until(async () => (await watchersOf(stub)) === 1);
    const kept = await slow.take();
    const last = kept.length + 1;
    expect(last).toBeLessThan(1_601);
    expect(idsOf(kept)).toEqual(from(2, last));
    const again = await StreamReader.open(id, last);
    expect(idsOf(await again.take(1_601 - last))).toEqual(from(last + 1, 1_601));
    await stub.claim(as('bob'));
    expect([await quick.next(), await again.next()]).toMatchObject([{ id: 1_602 }, { id: 1_602 }]);
  });

  it('goes on while one who catches up is between two pieces of the past', async () => {
    const { stub } = await newTask();
    await comeAndGo(stub, 200);
    const request = new Request('https://object/watch?after=0', { headers: { Upgrade: 'websocket' } });

    await inTask(stub, async (object) => {
      const { webSocket } = object.fetch(request);
      webSocket!.accept();
      await object.claim(as('bob'));
    });

    expect(await stub.version()).toBe(402);
  });

  it('is rid of a reader who has left', async () => {
    const { id, stub } = await newTask();
    const [leaving, staying] = [await StreamReader.open(id), await StreamReader.open(id)];
    expect(await watchersOf(stub)).toBe(2);

    await leaving.leave();

    await until(async () => (await watchersOf(stub)) === 1);
    await stub.claim(as('ann'));
    expect(await staying.take(2)).toMatchObject([{ id: 1 }, { id: 2 }]);
  });

  it('is found again when it has lost its watchers, without a gap or a repeat', async () => {
    const { id, stub } = await newTask();
    const reader = await StreamReader.open(id);
    await stub.claim(as('ann'));
    expect(await reader.take(2)).toMatchObject([{ id: 1 }, { id: 2 }]);

    await evictDurableObject(stub, { webSockets: 'close' });
    stub.unclaim(as('ann'));
    await stub.claim(as('bob'));

    expect(await reader.take(2)).toMatchObject([{ id: 3 }, { id: 4 }]);
  });
});

describe('a stream in which nothing happens', () => {
  it('is kept open by a comment every 15 seconds', async () => {
    const { id } = await newTask();
    const setInterval = globalThis.setInterval;
    const spy = vi.spyOn(globalThis, 'setInterval');
    // A hundred times faster.
    spy.mockImplementation((run, ms = 0) => setInterval(run, ms / 100));
    const { body } = await openStream(id);
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();

    expect((await reader.read()).value).toContain('event: task.state');
    expect((await reader.read()).value).toBe(': keep-alive\n\n');
    expect((await reader.read()).value).toBe(': keep-alive\n\n');
    expect(spy.mock.calls.map(([, ms]) => ms)).toEqual([15_000]);
    spy.mockRestore();
  });
});
