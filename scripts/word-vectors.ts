import { readFileSync, writeFileSync } from 'node:fs';
import { stem } from '../src/oracle/local/text.ts';

/**
 * Makes src/oracle/local/vectors.ts from GloVe word vectors (Pennington, Socher, Manning 2014; public domain): the most
 * frequent stems of English, each as 48 components of two bits. Run as
 *
 *     node scripts/word-vectors.ts glove.6B.100d.txt /usr/share/dict/american-english
 *
 * The word list keeps names out, but for the most frequent ones.
 *
 * The first components are left out, for they hold how frequent a word is and not what it means, and the others are
 * levelled: Mu, Viswanath, "All-but-the-Top", 2018.
 */
const STEMS = 12_000;
const READ = 60_000;
const NAMES = 4_000;
const COMMON = 1;
const COMPONENTS = 48;
/** The width of one of the four levels, in standard deviations. */
const LEVEL = 1;

type Vector = readonly number[];

const dot = (a: Vector, b: Vector): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
const unit = (v: Vector): Vector => {
  const length = Math.sqrt(dot(v, v)) || 1;
  return v.map((x) => x / length);
};

/** The mean direction of the forms of each stem, frequent forms first. */
function stemsOf(file: string, list: string): { readonly names: string[]; readonly vectors: Vector[] } {
  const ordinary = new Set(readFileSync(list, 'utf8').split('\n'));
  const sums = new Map<string, number[]>();
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => /^[a-z]{3,} /u.test(row));
  for (const [rank, row] of rows.slice(0, READ).entries()) {
    const [word = '', ...numbers] = row.split(' ');
    const name = stem(word);
    const sum = sums.get(name);
    if (sum === undefined && (sums.size === STEMS || (sums.size > NAMES && !ordinary.has(word)))) continue;
    const vector = unit(numbers.map(Number));
    const before = sum ?? vector.map(() => 0);
    sums.set(
      name,
      before.map((x, i) => x + (vector[i] ?? 0) / (rank + 50)),
    );
  }
  return { names: [...sums.keys()], vectors: [...sums.values()].map(unit) };
}

/** The eigenvectors of a symmetric matrix, the longest first, by Jacobi's rotations. */
function axesOf(matrix: number[][]): { readonly axis: Vector; readonly length: number }[] {
  const m = matrix.map((row) => [...row]);
  const axes = m.map((_, i) => m.map((_, j) => (i === j ? 1 : 0)));
  const at = (rows: number[][], i: number, j: number): number => rows[i]?.[j] ?? 0;
  const turn = (rows: number[][], p: number, q: number, c: number, s: number): void => {
    for (const row of rows) {
      const [x, y] = [row[p] ?? 0, row[q] ?? 0];
      row[p] = c * x - s * y;
      row[q] = s * x + c * y;
    }
  };
  for (let sweep = 0; sweep < 10; sweep++) {
    for (let p = 0; p < m.length; p++) {
      for (let q = p + 1; q < m.length; q++) {
        if (Math.abs(at(m, p, q)) < 1e-13) continue;
        const half = (at(m, q, q) - at(m, p, p)) / (2 * at(m, p, q));
        const tangent = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.sqrt(half * half + 1));
        const c = 1 / Math.sqrt(tangent * tangent + 1);
        const s = tangent * c;
        turn(m, p, q, c, s);
        const [rowP = [], rowQ = []] = [m[p], m[q]];
        m[p] = rowP.map((x, i) => c * x - s * (rowQ[i] ?? 0));
        m[q] = rowP.map((x, i) => s * x + c * (rowQ[i] ?? 0));
        turn(axes, p, q, c, s);
      }
    }
  }
  return m
    .map((_, i) => ({ axis: axes.map((row) => row[i] ?? 0), length: at(m, i, i) }))
    .sort((a, b) => b.length - a.length);
}

/** Two bits a component, four components a byte. */
function packed(vectors: readonly Vector[]): Buffer {
  const bytes = Buffer.alloc((vectors.length * COMPONENTS) / 4);
  for (const [i, vector] of vectors.entries()) {
    for (const [k, x] of vector.entries()) {
      const level = Math.max(0, Math.min(3, Math.floor((x * Math.sqrt(COMPONENTS)) / LEVEL) + 2));
      const at = (i * COMPONENTS + k) >> 2;
      bytes[at] = (bytes[at] ?? 0) | (level << (2 * (k % 4)));
    }
  }
  return bytes;
}

const wrapped = (text: string, parts: RegExp): string => (text.match(parts) ?? []).join('\n');

const [, , file = '', list = ''] = process.argv;
const { names, vectors } = stemsOf(file, list);
const mean = (vectors[0] ?? []).map(
  (_, i) => vectors.reduce((sum, v) => sum + (v[i] ?? 0), 0) / vectors.length,
);
const centred = vectors.map((v) => unit(v.map((x, i) => x - (mean[i] ?? 0))));
const spread = mean.map((_, i) =>
  mean.map((_, j) => centred.reduce((sum, v) => sum + (v[i] ?? 0) * (v[j] ?? 0), 0) / centred.length),
);
const axes = axesOf(spread).slice(COMMON, COMMON + COMPONENTS);
const levelled = centred.map((v) => unit(axes.map(({ axis, length }) => dot(v, axis) / length ** 0.25)));

writeFileSync(
  'src/oracle/local/vectors.ts',
  `// Made by scripts/word-vectors.ts. Data only.

/** The most frequent stems of English, the most frequent first. */
export const STEMS = \`
${wrapped(names.join(' '), /.{1,107}(?: |$)/gu)}
\`;

/** What each stem means, in the same order: ${COMPONENTS} components of two bits, in base64. */
export const VECTORS = \`
${wrapped(packed(levelled).toString('base64'), /.{1,108}/gu)}
\`;
`,
);
