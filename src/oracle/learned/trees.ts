import { bytesOf } from './bytes.ts';

/**
 * Decision trees whose leaves sum to log odds: at each of their nodes one value is held against one bound. Made by
 * scripts/learned-weights.ts.
 */
export type Trees = {
  /** For each value the bounds that nodes hold it against. */
  readonly bounds: readonly (readonly number[])[];
  readonly bias: number;
  /** What a step of a leaf is worth. */
  readonly scale: number;
  /**
   * The nodes, a tree after the other, each before its branches, the lower first: two bytes a node, in base64. A node
   * is the number of its value and that of its bound; a leaf is LEAF and its steps, from −128 on.
   */
  readonly nodes: string;
};

export const LEAF = 255;
export const MIDDLE = 128;

/** The log odds that trees give to these values. */
export function oddsOfTrees({ bounds, bias, scale, nodes }: Trees, values: readonly number[]): number {
  const bytes = bytesOf(nodes);
  const first = (at: number): number => bytes.charCodeAt(2 * at);
  const second = (at: number): number => bytes.charCodeAt(2 * at + 1);
  /** Behind the branch that begins here. */
  const behind = (from: number): number => {
    let at = from;
    for (let open = 1; open > 0; at++) open += first(at) === LEAF ? -1 : 1;
    return at;
  };
  const size = bytes.length / 2;
  let steps = 0;
  for (let root = 0; root < size; root = behind(root)) {
    let at = root;
    while (first(at) !== LEAF) {
      const isLower = (values[first(at)] ?? 0) <= (bounds[first(at)]?.[second(at)] ?? 0);
      at = isLower ? at + 1 : behind(at + 1);
    }
    steps += second(at) - MIDDLE;
  }
  return bias + scale * steps;
}
