import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeToken, follow, parsePointer } from '../../../../src/oracle/checks/pointer.ts';

const pick = (document: unknown, pointer: string): unknown => {
  const found = follow(document, parsePointer(pointer)!);
  return found.found ? found.value : 'nothing';
};

describe('a JSON pointer, by the examples of RFC 6901', () => {
  const document = {
    ...{
      foo: ['bar', 'baz'],
      '': 0,
      'a/b': 1,
      'c%d': 2,
      'e^f': 3,
      'g|h': 4,
      'i\\j': 5,
      'k"l': 6,
      ' ': 7,
      'm~n': 8,
    },
  };

  it.each([
    ['', document],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('%j picks %j', (pointer, value) => {
    expect(pick(document, pointer)).toEqual(value);
  });

  it.each([
    '/foo/2',
    '/foo/-',
    '/foo/00',
    '/foo/01',
    '/foo/+1',
    '/foo/1e0',
    '/foo/length',
    '/bar',
    '/foo/0/0',
    '/toString',
  ])('%j picks nothing', (pointer) => {
    expect(pick(document, pointer)).toBe('nothing');
  });

  it('decodes ~01 to ~1', () => {
    expect(pick({ '~1': 'here' }, '/~01')).toBe('here');
  });

  it.each(['foo', '#/foo', '/~', '/~2', '/a~/b'])('is malformed as %j', (pointer) => {
    expect(parsePointer(pointer)).toBeNull();
  });

  it('names any tokens', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (tokens) => {
        expect(parsePointer(tokens.map((token) => `/${escapeToken(token)}`).join(''))).toEqual(tokens);
      }),
    );
  });
});
