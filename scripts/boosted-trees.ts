import { LEAF, MIDDLE, type Trees } from '../src/oracle/learned/trees.ts';

/** Values of something, whether it is what the trees are to tell, and how often it counts. */
export type Sample = { readonly values: readonly number[]; readonly is: boolean; readonly weight: number };

export type Growth = {
  readonly trees: number;
  /** Of a tree. */
  readonly leaves: number;
  /** How much of what it could tell a tree tells. */
  readonly rate: number;
  /** More of the first so many values never lowers the odds. */
  readonly rising: number;
};

/** Fewer samples are no branch. */
const FEWEST = 40;
/** How far few samples move a leaf: L2 on its value. */
const SMOOTHING = 5;
/** A value is held against so many bounds at most. */
const MOST_BOUNDS = 31;

type Leaf = { readonly value: number };
type Node = Leaf | { readonly feature: number; readonly bound: number; lower: Node; higher: Node };
/** Between what a leaf may lie, so that rising values rise across the branches of a tree too. */
type Range = { readonly least: number; readonly most: number };
type Split = {
  readonly feature: number;
  readonly bound: number;
  readonly gain: number;
  readonly lower: Range;
  readonly higher: Range;
};
/** Sums of the loss's derivatives over some samples. */
type Sums = { gradient: number; curvature: number; count: number };
/** What a tree is grown from. */
type Soil = Growth & {
  /** Of each value, in which bin that of each sample is. */
  readonly bins: readonly Uint8Array[];
  readonly bounds: readonly (readonly number[])[];
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
};

/**
 * Gradient boosting of small trees on the logistic loss (Friedman 2001), each grown at its best leaf first and by
 * histograms of binned values, as LightGBM does (Ke et al. 2017). Deterministic.
 */
export function growTrees(samples: readonly Sample[], growth: Growth): Trees {
  const bounds = boundsOf(samples);
  const bins = bounds.map((own, f) => Uint8Array.from(samples, ({ values }) => binOf(values[f] ?? 0, own)));
  const those = weightOf(samples.filter(({ is }) => is));
  const bias = Math.log(those / (weightOf(samples) - those));
  const odds = new Float64Array(samples.length).fill(bias);
  const gradients = new Float64Array(samples.length);
  const curvatures = new Float64Array(samples.length);
  const roots: Node[] = [];
  for (let tree = 0; tree < growth.trees; tree++) {
    samples.forEach(({ is, weight }, i) => {
      const guess = 1 / (1 + Math.exp(-(odds[i] ?? 0)));
      gradients[i] = weight * (guess - (is ? 1 : 0));
      curvatures[i] = weight * guess * (1 - guess);
    });
    const grown = growTree({ ...growth, bins, bounds, gradients, curvatures });
    roots.push(grown.root);
    for (const { members, value } of grown.leaves) for (const i of members) odds[i] = (odds[i] ?? 0) + value;
  }
  return packed(roots, bounds, bias);
}

const weightOf = (samples: readonly Sample[]): number => samples.reduce((sum, { weight }) => sum + weight, 0);

type Settled = { readonly members: readonly number[]; readonly value: number };
type Growing = {
  readonly members: readonly number[];
  readonly range: Range;
  readonly split: Split | null;
  readonly place: (node: Node) => void;
};

function growTree(soil: Soil): { readonly root: Node; readonly leaves: readonly Settled[] } {
  let root: Node = { value: 0 };
  const growing = (members: readonly number[], range: Range, place: (node: Node) => void): Growing => ({
    ...{ members, range, place },
    split: bestSplit(members, range, soil),
  });
  const everything = Array.from(soil.gradients.keys());
  const leaves = [
    growing(everything, { least: -Infinity, most: Infinity }, (node) => {
      root = node;
    }),
  ];
  while (leaves.length < soil.leaves) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (best.split === null) break;
    const { feature, bound, lower, higher } = best.split;
    const isLower = (i: number): boolean => (soil.bins[feature]?.[i] ?? 0) <= bound;
    const isHigher = (i: number): boolean => !isLower(i);
    const node: Node = { feature, bound, lower: { value: 0 }, higher: { value: 0 } };
    best.place(node);
    const branches = [
      growing(best.members.filter(isLower), lower, (each) => {
        node.lower = each;
      }),
      growing(best.members.filter(isHigher), higher, (each) => {
        node.higher = each;
      }),
    ];
    leaves.splice(leaves.indexOf(best), 1, ...branches);
  }
  return {
    root,
    leaves: leaves.map(({ members, range, place }) => {
      const value = soil.rate * leafOf(sumOf(members, soil), range);
      place({ value });
      return { members, value };
    }),
  };
}

function sumOf(members: readonly number[], { gradients, curvatures }: Soil): Sums {
  const sums = { gradient: 0, curvature: 0, count: members.length };
  for (const i of members) {
    sums.gradient += gradients[i] ?? 0;
    sums.curvature += curvatures[i] ?? 0;
  }
  return sums;
}

/** What lowers the loss most within a range, and by how much it does. */
const leafOf = ({ gradient, curvature }: Sums, { least, most }: Range): number =>
  Math.min(most, Math.max(least, -gradient / (curvature + SMOOTHING)));
const worthOf = ({ gradient, curvature }: Sums, leaf: number): number =>
  -(2 * gradient * leaf + (curvature + SMOOTHING) * leaf * leaf);

/** The split that lowers the loss most; null where none leaves enough samples on both sides. */
function bestSplit(members: readonly number[], range: Range, soil: Soil): Split | null {
  const all = sumOf(members, soil);
  const before = worthOf(all, leafOf(all, range));
  let best: Split | null = null;
  soil.bounds.forEach((own, feature) => {
    const isRising = feature < soil.rising;
    const low: Sums = { gradient: 0, curvature: 0, count: 0 };
    histogramOf(members, feature, own.length, soil).forEach((bin, bound) => {
      low.gradient += bin.gradient;
      low.curvature += bin.curvature;
      low.count += bin.count;
      const high: Sums = {
        gradient: all.gradient - low.gradient,
        curvature: all.curvature - low.curvature,
        count: all.count - low.count,
      };
      if (low.count < FEWEST || high.count < FEWEST) return;
      const [left, right] = [leafOf(low, range), leafOf(high, range)];
      if (isRising && left > right) return;
      const gain = worthOf(low, left) + worthOf(high, right) - before;
      if (gain <= (best?.gain ?? 1e-9)) return;
      const middle = (left + right) / 2;
      const [lower, higher] = isRising
        ? [
            { ...range, most: middle },
            { ...range, least: middle },
          ]
        : [range, range];
      best = { feature, bound, gain, lower, higher };
    });
  });
  return best;
}

/** The sums of each bin of a value, but for the highest. */
function histogramOf(
  members: readonly number[],
  feature: number,
  size: number,
  { bins, gradients, curvatures }: Soil,
): Sums[] {
  const histogram = Array.from({ length: size }, (): Sums => ({ gradient: 0, curvature: 0, count: 0 }));
  const own = bins[feature] ?? new Uint8Array();
  for (const i of members) {
    const bin = histogram[own[i] ?? 0];
    if (bin === undefined) continue;
    bin.gradient += gradients[i] ?? 0;
    bin.curvature += curvatures[i] ?? 0;
    bin.count += 1;
  }
  return histogram;
}

/** For each value bounds between those met, at most so many, as many samples between two as between any others. */
function boundsOf(samples: readonly Sample[]): number[][] {
  return (samples[0]?.values ?? []).map((_, f) => {
    const sorted = samples.map(({ values }) => values[f] ?? 0).sort((a, b) => a - b);
    const between = sorted.flatMap((value, i) => {
      const next = sorted[i + 1];
      return next === undefined || next === value
        ? []
        : [{ at: i, bound: Number(((value + next) / 2).toPrecision(3)) }];
    });
    const step = sorted.length / (MOST_BOUNDS + 1);
    let quantile = 1;
    const picked =
      between.length <= MOST_BOUNDS
        ? between
        : between.filter(({ at }) => {
            if (at < quantile * step) return false;
            while (quantile * step <= at) quantile += 1;
            return true;
          });
    return [...new Set(picked.map(({ bound }) => bound))];
  });
}

/** How many bounds a value is above. */
const binOf = (value: number, bounds: readonly number[]): number =>
  bounds.filter((bound) => value > bound).length;

/** The trees as they are stored; bounds that no node uses are left out. */
function packed(roots: readonly Node[], bounds: readonly (readonly number[])[], bias: number): Trees {
  const used = bounds.map(() => new Set<number>());
  let most = 0;
  const visit = (node: Node): void => {
    if ('value' in node) {
      most = Math.max(most, Math.abs(node.value));
      return;
    }
    used[node.feature]?.add(node.bound);
    visit(node.lower);
    visit(node.higher);
  };
  roots.forEach(visit);
  const kept = used.map((own) => [...own].sort((a, b) => a - b));
  const scale = Number((most / (MIDDLE - 1)).toPrecision(4));
  const bytes: number[] = [];
  const write = (node: Node): void => {
    if ('value' in node) {
      bytes.push(LEAF, Math.max(0, Math.min(255, Math.round(node.value / scale) + MIDDLE)));
      return;
    }
    bytes.push(node.feature, kept[node.feature]?.indexOf(node.bound) ?? 0);
    write(node.lower);
    write(node.higher);
  };
  roots.forEach(write);
  return {
    bounds: kept.map((own, f) => own.map((bound) => bounds[f]?.[bound] ?? 0)),
    bias: Number(bias.toPrecision(4)),
    scale,
    nodes: Buffer.from(bytes).toString('base64'),
  };
}
