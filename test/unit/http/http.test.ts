import { describe, expect, it } from 'vitest';
import { isCleanJson, isCleanText } from '../../../src/http/fields.ts';
import { isId, newId, parseSubmissionId, submissionId } from '../../../src/http/ids.ts';
import { fromCursor, toCursor } from '../../../src/http/paging.ts';
import { isRefusal } from '../../../src/http/problem.ts';

describe('an id', () => {
  it('is a TypeID of its kind', () => {
    expect(isId('task', newId('task'))).toBe(true);
    expect(isId('task', newId('acct'))).toBe(false);
  });

  it.each([
    '',
    'task_',
    'task_01kaqh5bq4fd7ahdyk46e0hzr',
    'task_81kaqh5bq4fd7ahdyk46e0hzrj',
    'task_01KAQH5BQ4FD7AHDYK46E0HZRJ',
  ])('%j is none', (text) => {
    expect(isId('task', text)).toBe(false);
  });

  it('of a submission names its task and its number', () => {
    const task = newId('task');
    expect(parseSubmissionId(submissionId(task, 12))).toEqual({ taskId: task, n: 12 });
  });

  it.each(['_0', '_01', '_-1', '_1e3', '_1000000', '', '_'])('of a submission does not end in %j', (end) => {
    expect(parseSubmissionId(`sub_01kaqh5bq4fd7ahdyk46e0hzrj${end}`)).toBeNull();
  });
});

describe('a cursor', () => {
  const query = { list: 'tasks', q: 'señor 🎉' };

  it('gives its position back', () => {
    expect(fromCursor(query, toCursor(query, [7, 'task_x']), ['number', 'string'])).toEqual([7, 'task_x']);
  });

  it('is absent on the first page', () => {
    expect(fromCursor(query, undefined, ['number'])).toBeNull();
  });

  it.each([
    ['made up', 'abc'],
    ['no base64', '%%%'],
    ['no JSON', btoa('x')],
    ['empty', ''],
    ['of another query', toCursor({ list: 'agents' }, [7, 'x'])],
    ['of another sort', toCursor(query, [7])],
    ['with other kinds of values', toCursor(query, ['7', 'x'])],
  ])('that is %s is refused', (_, cursor) => {
    expect(isRefusal(fromCursor(query, cursor, ['number', 'string']))).toBe(true);
  });
});

describe('text', () => {
  it.each([
    ['plain', true],
    ['emoji 🎉 and ümlaut', true],
    ['a\0b', false],
    ['\ud800', false],
    ['\udc00\ud800', false],
  ])('%j is clean: %s', (text, clean) => {
    expect(isCleanText(text)).toBe(clean);
  });

  it.each([
    [{ a: ['x', { b: 1 }] }, true],
    [{ a: ['x', { b: '\ud800' }] }, false],
    [{ '\0': 1 }, false],
    [null, true],
  ])('in JSON %j is clean: %s', (json, clean) => {
    expect(isCleanJson(json)).toBe(clean);
  });

  it('nested without end is refused without walking into it', () => {
    expect(isCleanJson(JSON.parse('['.repeat(30_000) + ']'.repeat(30_000)))).toBe(false);
  });
});
