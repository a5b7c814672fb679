import { describe, expect, test } from 'vitest';
import type { TaskView } from '../../../src/tasks/schema.ts';
import { nobody, type Page, publish, signUpAgent, unique } from '../../support/api.ts';

const MANUAL = { oracle: { kind: 'manual' } };

async function walk(query: string): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const path: string = `/v1/tasks?${query}${cursor && `&cursor=${cursor}`}`;
    const { status, body } = await nobody<Page<TaskView>>('GET', path);
    expect({ path, status }).toEqual({ path, status: 200 });
    expect(body.next_cursor).not.toBe(cursor);
    ids.push(...body.items.map(({ id }) => id));
    cursor = body.next_cursor;
  }
  return ids;
}

describe('Full text', () => {
  test('every word must occur, in title or description, whatever its case and accents', async () => {
    const owner = await signUpAgent();
    const word = unique('zebra').replaceAll('-', '');
    const a = await publish(owner, { ...MANUAL, title: `${word} Café`, description: 'striped HORSES' });
    const b = await publish(owner, { ...MANUAL, title: 'Horses', description: `no stripes, ${word}` });
    const find = (q: string) => walk(`q=${encodeURIComponent(q)}&limit=1`);

    expect(await find(word)).toEqual([b.id, a.id]);
    expect(await find(`  ${word.toUpperCase()}\thorses `)).toEqual([b.id, a.id]);
    expect(await find(`${word} cafe`)).toEqual([a.id]);
    expect(await find(`${word} elephant`)).toEqual([]);
    expect(await find(`${word}x`)).toEqual([]);
  });

  test('what looks like a query language is only words', async () => {
    const word = unique('quoll').replaceAll('-', '');
    const { id } = await publish(await signUpAgent(), {
      ...{ ...MANUAL, title: `${word} says "a AND b" OR NOT c`, description: 'near(x, y) col:on * ^ (' },
    });
    const find = (q: string) => walk(`q=${encodeURIComponent(`${word} ${q}`)}`);

    for (const q of [
      '"a',
      '"',
      '""',
      "'",
      '"a AND b"',
      'AND',
      'OR',
      'NOT',
      'near(x, y)',
      'col:on',
      '(',
      '^',
      '*',
    ]) {
      expect([q, await find(q)]).toEqual([q, [id]]);
    }
    for (const q of ['title:elephant', 'elep*', 'NOT elephant', 'a OR elephant', 'NEAR(a elephant)']) {
      expect([q, await find(q)]).toEqual([q, []]);
    }
  });

  test.each([
    ...['🦄', '!!!', '-', '\\', '%', '\u0001', '\u200b', 'ａ', '火'.repeat(200), '🦄'.repeat(200)],
    ...['" '.repeat(100), 'a '.repeat(100), '\u202e\u0301', '\ufffe'],
  ])('%j is searched for without a fault', async (q) => {
    const reply = await nobody('GET', `/v1/tasks?q=${encodeURIComponent(q)}`);

    expect(reply.status).toBe(200);
  });

  test('a long search in another script goes on past its first page', async () => {
    const q = '水 '.repeat(99) + unique('水');
    const owner = await signUpAgent();
    const tasks = [];
    for (let i = 0; i < 2; i += 1)
      tasks.unshift((await publish(owner, { ...MANUAL, title: 'W', description: q })).id);

    expect(await walk(`limit=1&q=${encodeURIComponent(q.slice(0, 200))}`)).toEqual(tasks);
    expect(await walk(`limit=1&q=${encodeURIComponent('水'.repeat(190))}`)).toEqual([]);
  });
});
