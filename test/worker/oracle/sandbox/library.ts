/** An ordinary submission and its twenty cases. */
export const LIBRARY = `
export function slug(title) {
  return title.normalize('NFKD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}
export function chunk(list, size) {
  if (!(size > 0)) throw new RangeError('size must be positive');
  const out = [];
  for (let i = 0; i < list.length; i += size) out.push(list.slice(i, i + size));
  return out;
}
export const groupBy = (list, key) => {
  const out = {};
  for (const each of list) (out[each[key]] ??= []).push(each);
  return out;
};
export function roman(n) {
  const signs = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];
  let out = '';
  for (const [value, sign] of signs) while (n >= value) { out += sign; n -= value; }
  return out;
}
export function primes(max) {
  const sieve = new Uint8Array(max + 1);
  const out = [];
  for (let i = 2; i <= max; i++) {
    if (sieve[i]) continue;
    out.push(i);
    for (let j = i * i; j <= max; j += i) sieve[j] = 1;
  }
  return out;
}
export async function retry(failures) {
  let tries = 0;
  const work = async () => { tries++; if (tries <= failures) throw new Error('again'); return tries; };
  for (;;) { try { return await work(); } catch (error) { if (tries > 5) throw error; } }
}
export default function flatten(list) {
  return list.flatMap((each) => (Array.isArray(each) ? flatten(each) : [each]));
}
`;

export const LIBRARY_TESTS = `
import flatten, { chunk, groupBy, primes, retry, roman, slug } from 'submission';
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const throws = (work) => { try { work(); return false; } catch (error) { return error instanceof RangeError; } };
export default [
  ['slug: plain', () => slug('Hello World') === 'hello-world'],
  ['slug: accents', () => slug('Crème brûlée') === 'creme-brulee'],
  ['slug: edges', () => slug('  --x--  ') === 'x'],
  ['slug: empty', () => slug('') === ''],
  ['chunk: even', () => same(chunk([1, 2, 3, 4], 2), [[1, 2], [3, 4]])],
  ['chunk: rest', () => same(chunk([1, 2, 3], 2), [[1, 2], [3]])],
  ['chunk: empty', () => same(chunk([], 3), [])],
  ['chunk: refuses zero', () => throws(() => chunk([1], 0))],
  ['groupBy', () => same(groupBy([{ k: 'a', n: 1 }, { k: 'b', n: 2 }, { k: 'a', n: 3 }], 'k').a.map((x) => x.n), [1, 3])],
  ['groupBy: empty', () => same(groupBy([], 'k'), {})],
  ['roman: 4', () => roman(4) === 'IV'],
  ['roman: 1994', () => roman(1994) === 'MCMXCIV'],
  ['roman: 3999', () => roman(3999) === 'MMMCMXCIX'],
  ['primes', () => same(primes(20), [2, 3, 5, 7, 11, 13, 17, 19])],
  ['primes: many', () => primes(10000).length === 1229],
  ['retry: at once', async () => (await retry(0)) === 1],
  ['retry: thrice', async () => (await retry(3)) === 4],
  ['retry: gives up', () => retry(9).then(() => false, (error) => error.message === 'again')],
  ['flatten', () => same(flatten([1, [2, [3, [4]]]]), [1, 2, 3, 4])],
  ['flatten: deep', () => { let list = [1]; for (let i = 0; i < 50; i++) list = [list]; return same(flatten(list), [1]); }],
];
`;
