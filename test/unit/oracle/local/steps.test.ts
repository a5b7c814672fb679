import { describe, expect, it } from 'vitest';
import { judgeLocally } from '../../../../src/oracle/local/judge.ts';
import { brief, CLEARLY_FAILED, example, GIBBERISH, OFF_TOPIC, THRESHOLD } from './tasks.ts';

const STEPS = ['guard', 'comprehension', 'completeness', 'quality', 'devils_advocate', 'verdict'];

describe('the steps', () => {
  const task = example('summary of a subject');

  it('given a good answer, when it is judged, then there are six steps in order with outcomes', () => {
    const { steps, score: final } = judgeLocally(brief(task, task.good));
    expect(steps.map((step) => step.name)).toEqual(STEPS);
    expect(steps.map((step) => step.outcome)).toEqual(['pass', 'PASS', 'scored', 'scored', 'none', 'pass']);
    expect(steps.map((step) => step.score === null)).toEqual([true, false, false, false, false, false]);
    expect(steps.at(-1)?.score).toBe(final);
    for (const step of steps) expect(step.reason).not.toBe('');
  });

  it.each([
    ['an empty answer', ''],
    ['the description', task.description],
    ['another subject', OFF_TOPIC],
    ['gibberish', GIBBERISH.join(' ')],
  ])('given %s, when it is judged, then comprehension fails and nothing more is scored', (_, content) => {
    const { steps } = judgeLocally(brief(task, content));
    expect(steps.map((step) => step.name)).toEqual(STEPS);
    const outcomes = ['pass', 'CLEAR_FAIL', 'skipped', 'skipped', 'skipped', 'fail'];
    expect(steps.map((step) => step.outcome)).toEqual(outcomes);
    for (const step of steps.filter((each) => each.outcome === 'skipped')) expect(step.score).toBeNull();
  });

  it('given prose that shares no word with its task, when its words are like the task in meaning, then it passes', () => {
    const { steps } = judgeLocally({
      title: 'Trolley',
      description: 'Explain the trolley problem.',
      rubric: null,
      threshold: THRESHOLD,
      content:
        'A runaway tram will kill five people unless you pull a lever that sends it onto a side track, where it kills ' +
        'one. Most would pull it, and yet refuse to push a man off a bridge to stop the same tram.',
    });
    expect(steps.at(-1)?.outcome).toBe('pass');
  });

  it.each([
    [
      'is of another field',
      'The striker took the ball past two players and scored a goal in the last minute.',
    ],
    ['is of another language', 'Der Zug fährt um acht Uhr ab und kommt gegen Mittag in der alten Stadt an.'],
    ['is short', 'The old bridge was closed.'],
    [
      'says nothing',
      'This is an interesting question. There are many opinions, and in the end it depends on how people see it.',
    ],
  ])('given such prose, when it %s, then it fails', (_, content) => {
    const asked = { title: 'Trolley', description: 'Explain the trolley problem.', rubric: null };
    expect(judgeLocally({ ...asked, threshold: THRESHOLD, content }).score).toBeLessThan(CLEARLY_FAILED);
  });
});

describe('the largest inputs', () => {
  const CONTENT = 51_200;
  const TEXT = 20_000;
  const fill = (text: string, size: number): string =>
    text.repeat(Math.ceil(size / text.length)).slice(0, size);

  it('given 51 KB of content and a rubric of 20 KB, when it is judged, then every line is counted', () => {
    const rubric = fill('- Mentions the tides of the sea (2)\n- Mentions a volcano\n', TEXT);
    const lines = rubric.split('\n').filter((line) => line.trim() !== '').length;
    const content = fill(
      'The tides of the sea follow the moon, and the water rises twice on every day. ',
      CONTENT,
    );
    const verdict = judgeLocally({
      title: 'Tides',
      description: fill('Describe the tides. ', TEXT),
      rubric,
      threshold: 0.7,
      content,
    });
    expect(verdict.steps[2]?.reason).toContain(`of ${lines} criteria`);
    expect(verdict.feedback.length).toBeLessThan(2_000);
  });

  // Each of these makes a careless expression or a careless loop quadratic; the runner's time limit tells.
  it.each([
    ['spaces', ' x'.padEnd(CONTENT, ' ')],
    ['line breaks', 'x'.padEnd(CONTENT, '\n ')],
    ['quotation marks', fill("'", CONTENT)],
    ['open brackets', fill('[', CONTENT)],
    ['nested arrays', fill('[', CONTENT / 2) + fill(']', CONTENT / 2)],
    ['one long word', fill('a', CONTENT)],
    ['a repeated keyword', fill('select ', CONTENT)],
    ['Chinese', fill('水循环包括蒸发凝结和降水', Math.floor(CONTENT / 3))],
  ])(
    'given %s without end, when they are judged against rubric lines with limits, then a verdict comes',
    (_, content) => {
      const rubric = fill('2 sentences\nno more than 3 paragraphs\n', TEXT);
      const verdict = judgeLocally({
        title: 'x',
        description: content.slice(0, TEXT),
        rubric,
        threshold: 0.7,
        content,
      });
      expect(verdict.steps.at(-1)?.outcome).toBe('fail');
    },
  );
});
