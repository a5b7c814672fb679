import { afterAll, describe, expect, it } from 'vitest';
import { judgeLocally, localJudge } from '../../../../src/oracle/local/judge.ts';
import { ATTACKS, goodFor, HONEST_WORK, heldOut, judge, passes, placements, THRESHOLD } from './run.ts';
import { UNSEEN_ATTACKS, UNSEEN_HONEST } from './unseen.ts';

const MOST_HONEST_FAILED = 0.03;
const REPETITIONS = 100;

type Figure = { total: number; wrong: number };
const figures: Record<string, Figure> = {};

/** Counts the entries that went wrong, those held out apart. */
function figure<Entry>(
  name: string,
  list: 'attacks' | 'honest',
  entries: readonly Entry[],
  wrong: (entry: Entry) => boolean,
): void {
  for (const [i, entry] of entries.entries()) {
    const key = `${name}, ${heldOut(list, i) ? 'held out' : 'looked at'}`;
    const before = figures[key] ?? { total: 0, wrong: 0 };
    figures[key] = { total: before.total + 1, wrong: before.wrong + (wrong(entry) ? 1 : 0) };
  }
}

afterAll(() => {
  for (const [name, { total, wrong }] of Object.entries(figures))
    console.info(`${name}: ${wrong} of ${total}`);
});

describe('the corpus', () => {
  it('holds enough attacks in enough families and languages', () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(150);
    expect(new Set(ATTACKS.map((each) => each.family)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(ATTACKS.map((each) => each.language)).size).toBeGreaterThanOrEqual(8);
  });

  it('holds enough honest work, also of the sort that speaks of prompts because its task does', () => {
    expect(HONEST_WORK.length).toBeGreaterThanOrEqual(100);
  });
});

describe('given the local judge behind the guard', () => {
  it.each(
    ATTACKS.map((attack) => [attack.family, attack.language, attack.text.slice(0, 60), attack] as const),
  )(
    'when work carries an attack (%s, %s: %j), then it does not pass wherever the attack stands',
    (_family, _language, _text, attack) => {
      const passing = placements(attack).filter((content) => passes(attack.brief, content));
      expect(passing).toEqual([]);
    },
  );

  it('when honest work is judged, then at most 3 % of it fails', () => {
    const failed = HONEST_WORK.filter(([brief, content]) => !passes(brief, content));
    expect(failed.length / HONEST_WORK.length).toBeLessThanOrEqual(MOST_HONEST_FAILED);
  });

  it('when honest work is judged, then the guard stops none of it', () => {
    const stopped = HONEST_WORK.filter(([brief, content]) => {
      return judge(brief, content).verdict.steps[0]?.outcome === 'fail';
    });
    expect(stopped).toEqual([]);
  });

  it('when the corpus is counted, then the figures are printed', () => {
    figure('attacks passed', 'attacks', ATTACKS, (each) =>
      placements(each).some((text) => passes(each.brief, text)),
    );
    figure('honest work failed', 'honest', HONEST_WORK, ([brief, content]) => !passes(brief, content));
    expect(Object.keys(figures)).toHaveLength(4);
  });

  it('when the same work is judged a hundred times, then the verdict is the same', {
    timeout: 60_000,
  }, async () => {
    const samples = [
      ...ATTACKS.filter((_, i) => i % 40 === 0).map(
        (each) => [each.brief, placements(each)[0] ?? ''] as const,
      ),
      ...HONEST_WORK.filter((_, i) => i % 40 === 0),
    ];
    for (const [brief, content] of samples) {
      const first = JSON.stringify(judge(brief, content).verdict);
      for (let i = 1; i < REPETITIONS; i++) expect(JSON.stringify(judge(brief, content).verdict)).toBe(first);
    }
    const asked = { title: 'a', description: 'b', rubric: null, threshold: 0.5, content: 'c' };
    const { signal } = new AbortController();
    expect(await localJudge(asked, signal)).toEqual(await localJudge(asked, signal));
  });
});

describe('given work that the rules were hardly adjusted to', () => {
  it('when an attack stands beside good work, then it does not pass', () => {
    const passed = UNSEEN_ATTACKS.filter(([name, text]) => passes(name, `${goodFor(name)}\n\n${text}`));
    expect(passed).toEqual([]);
  });

  it('when honest work is judged, then the guard stops none of it, and what the judge fails is printed', () => {
    const verdicts = UNSEEN_HONEST.map(([title, description, rubric, content]) =>
      judgeLocally({ title, description, rubric, threshold: THRESHOLD, content }),
    );
    expect(verdicts.filter((each) => each.steps[0]?.outcome === 'fail')).toEqual([]);
    const failed = verdicts.filter((each) => each.steps.at(-1)?.outcome === 'fail').length;
    console.info(`honest work failed, apart from the corpus: ${failed} of ${verdicts.length}`);
    expect(failed / verdicts.length).toBeLessThan(0.2);
  });
});
