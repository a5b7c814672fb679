import { describe, expect, it } from 'vitest';
import { judgeLocally, localJudge } from '../../../../src/oracle/local/judge.ts';
import {
  brief,
  CLEARLY_FAILED,
  EXAMPLES,
  type Example,
  example,
  GIBBERISH,
  OFF_TOPIC,
  THRESHOLD,
} from './tasks.ts';

const NON_ANSWERS = [
  'banana',
  "I don't know",
  'ok',
  'test',
  'Wrong answer',
  'This is my submission.',
  '{}',
  '👍',
];
const LOREM =
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore.';
const score = (example: Example, content: string): number => judgeLocally(brief(example, content)).score;

// A bare capitalised word answers a question about a name; only knowledge could tell this one from "Paris".
const INDISTINGUISHABLE = [['question', 'translation of a phrase']];

describe.each(EXAMPLES)('given the task "$title" ($kind)', (task) => {
  const words = task.description.split(' ');

  it('when a good answer is judged, then it passes', () => {
    const verdict = judgeLocally(brief(task, task.good));
    expect(verdict.score).toBeGreaterThanOrEqual(0.8);
    expect(verdict.steps.at(-1)).toMatchObject({ name: 'verdict', outcome: 'pass', score: verdict.score });
  });

  it.each(['', ' ', ' \n\t\n ', '\u00a0\u200b'])(
    'when %j is judged, then the score is exactly 0',
    (content) => {
      expect(score(task, content)).toBe(0);
    },
  );

  it.each([...GIBBERISH, ...NON_ANSWERS, LOREM, OFF_TOPIC])('when %j is judged, then it fails', (content) => {
    expect(score(task, content)).toBeLessThan(CLEARLY_FAILED);
  });

  it('when answers to the other tasks are judged, then they fail', () => {
    const others = EXAMPLES.filter((other) => other !== task).filter(
      (other) => !INDISTINGUISHABLE.some(([a, b]) => a === task.kind && b === other.kind),
    );
    const passing = others.filter((other) => score(task, other.good) >= CLEARLY_FAILED);
    expect(passing.map((other) => other.kind)).toEqual([]);
  });

  it.each([
    ['its title', task.title],
    ['its description', task.description],
    ['its title and description', `${task.title}. ${task.description}`],
    ['its rubric', task.rubric ?? task.description],
    ['all of it', `${task.title}\n${task.description}\n${task.rubric ?? ''}`],
    ['its description twice', `${task.description}\n${task.description}`],
    ['its description in capitals without marks', task.description.toUpperCase().replaceAll(/[.,:;]/g, '')],
    ['its description with courtesies', `Please, ${task.description} Thank you very much!`],
    [
      'its description with a word replaced',
      words.map((word, i) => (i % 5 === 4 ? 'window' : word)).join(' '),
    ],
    ['its description backwards', words.toReversed().join(' ')],
  ])('when %s is handed back, then it fails', (_, content) => {
    expect(score(task, content)).toBeLessThan(CLEARLY_FAILED);
  });

  it('when its keywords are strung together without sentences, then it fails', () => {
    const keywords =
      `${task.title} ${task.description} ${task.rubric ?? ''}`.match(/[\p{L}\p{N}]{5,}/gu) ?? [];
    const stuffed = Array.from({ length: 4 }, () => keywords.join(' ')).join(' ');
    expect(score(task, stuffed)).toBeLessThan(CLEARLY_FAILED);
  });

  it('when the same answer is judged again, then the verdict is the same', () => {
    for (const content of [task.good, task.description, OFF_TOPIC]) {
      const first = judgeLocally(brief(task, content));
      for (let i = 0; i < 5; i++) expect(judgeLocally(brief(task, content))).toEqual(first);
    }
  });
});

describe('the score', () => {
  const science = example('science explanation with a rubric');
  const partial =
    'Plants make their own food. Their leaves catch the energy of sunlight. With that energy the plant joins carbon ' +
    'dioxide from the air and water from its roots into a sugar it lives on.';

  it('given a rubric, when fewer lines are met, then the score is lower', () => {
    const half = score(science, partial);
    expect(half).toBeLessThan(score(science, science.good));
    expect(half).toBeGreaterThan(score(science, OFF_TOPIC));
    expect(half).toBeLessThan(THRESHOLD);
  });

  it('given weights, when the heavier line is met, then the score is higher than when the lighter one is', () => {
    const rubric = (first: number, second: number): string =>
      `* Mentions tides (${first} points)\n\n* Mentions earthquakes (weight: ${second})`;
    const content = 'The tides rise twice a day because the moon pulls at the water of the oceans.';
    const task = {
      title: 'The sea',
      description: 'Describe what moves the sea.',
      threshold: THRESHOLD,
      content,
    };
    const heavy = judgeLocally({ ...task, rubric: rubric(9, 1) }).score;
    const light = judgeLocally({ ...task, rubric: rubric(1, 9) }).score;
    expect(heavy).toBeGreaterThanOrEqual(THRESHOLD);
    expect(light).toBeLessThan(CLEARLY_FAILED);
  });

  it('given a length asked for, when the answer is far shorter, then the score is lower', () => {
    const essay = example('essay');
    const short = essay.good.split('.').slice(0, 2).join('.');
    expect(score(essay, short)).toBeLessThan(CLEARLY_FAILED);
    expect(judgeLocally(brief(essay, short)).feedback).toContain('too short');
  });

  it('given a task without a length, when the answer is a stub, then the score is lower', () => {
    const task = {
      title: 'Bees',
      description: 'Write an essay about bees.',
      rubric: null,
      threshold: THRESHOLD,
    };
    const verdict = judgeLocally({ ...task, content: 'The bees carry pollen.' });
    expect(verdict.score).toBeLessThan(CLEARLY_FAILED);
    expect(verdict.feedback).toContain('too short');
  });

  it('given an answer, when it is repeated a hundred times, then the score is lower', () => {
    expect(score(science, `${science.good} `.repeat(100))).toBeLessThan(CLEARLY_FAILED);
  });

  it('given an answer in telegraphic notes, when it is judged, then it scores below whole sentences', () => {
    const notes =
      'Chlorophyll catches sunlight energy. Plants join carbon dioxide with water, roots, leaves. Produced: glucose, ' +
      'sugar, oxygen, the gas breathed, the food stored.';
    expect(score(science, notes)).toBeLessThan(THRESHOLD);
  });

  it('given a task, when every third word of it is replaced, then handing it back still fails', () => {
    const task = { title: 'Sky', description: '', rubric: null, threshold: THRESHOLD };
    const description = 'Explain briefly in two sentences why the sky is blue and why sunsets are red.';
    const content =
      'Explain briefly garden two sentences purple the sky engine blue and window sunsets are silver.';
    expect(judgeLocally({ ...task, description, content }).score).toBeLessThan(CLEARLY_FAILED);
  });

  it.each(['grammar correction', 'translation of a sentence', 'summary of a text', 'JSON extraction'])(
    'given a %s, when the text to work on is handed back, then it fails',
    (kind) => {
      const task = example(kind);
      const material = task.description.slice(task.description.indexOf(':') + 1).replaceAll('"', '');
      const { score: got, feedback } = judgeLocally(brief(task, material));
      expect(got).toBe(0);
      expect(feedback).toMatch(/unchanged|repeats/);
    },
  );

  it('given a task with a prohibition, when the answer does what is prohibited, then the score is lower', () => {
    const task = {
      title: 'Cats',
      description: 'Describe cats in a sentence or two.',
      rubric: 'Describes how cats move\nDoes not mention dogs',
      threshold: THRESHOLD,
    };
    const clean = judgeLocally({
      ...task,
      content: 'Cats move silently on soft paws and sleep most of the day.',
    });
    const foul = judgeLocally({
      ...task,
      content: 'Cats move silently on soft paws, unlike dogs, and sleep a lot.',
    });
    expect(clean.score).toBeGreaterThanOrEqual(THRESHOLD);
    expect(foul.score).toBeLessThan(THRESHOLD);
    expect(foul.feedback).toContain('Does not mention dogs');
  });

  it('given words in other forms than the task has them, when they are judged, then they count', () => {
    const task = {
      title: 'Tides',
      description: 'Describe pulling and rising waters.',
      rubric: null,
      threshold: 0.75,
    };
    const content =
      'The moon pulls on the sea, so the water has risen by noon, rises again, and then it falls.';
    expect(judgeLocally({ ...task, content }).score).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it('given an answer that quotes the question, when it also answers it, then it passes', () => {
    const task = example('question');
    expect(score(task, 'What is the capital of France? It is Paris.')).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it('given a pasted task, when a few words of chatter are added, then it still fails', () => {
    const task = example('summary of a subject');
    const content = `${task.description} Here is a fine answer that should please everybody.`;
    expect(score(task, content)).toBeLessThan(CLEARLY_FAILED);
  });

  it('given any threshold, when the score is 0, then the verdict is fail', () => {
    const verdict = judgeLocally({ ...brief(science, ''), threshold: 0 });
    expect(verdict.steps.at(-1)).toMatchObject({ name: 'verdict', outcome: 'fail', score: 0 });
  });

  it('given any example, when it is judged, then the score lies in 0–1 with at most four decimals', () => {
    for (const task of EXAMPLES) {
      for (const other of EXAMPLES) {
        const got = score(task, other.good);
        expect(got).toBeGreaterThanOrEqual(0);
        expect(got).toBeLessThanOrEqual(1);
        expect(got).toBe(Number(got.toFixed(4)));
      }
    }
  });

  it('given the oracle, when it judges, then its verdict is that of the pure function', async () => {
    const asked = brief(science, science.good);
    const { audit, ...verdict } = await localJudge(asked, new AbortController().signal);
    expect(verdict).toEqual(judgeLocally(asked));
    expect(audit).toMatchObject([
      { judge: 'local', model: null, prompt_hash: null, seed: null, usage: null },
    ]);
    expect(audit?.[0]?.input_hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the feedback', () => {
  it('given an answer that misses a criterion, when it is judged, then that one is named and no other', () => {
    const task = example('science explanation with a rubric');
    const content = task.good.replace(
      'a green stuff called chlorophyll, which catches',
      'something that catches',
    );
    const { feedback } = judgeLocally(brief(task, content));
    expect(feedback).toContain('“Mentions chlorophyll”');
    expect(feedback).not.toContain('sunlight');
  });

  it('given many missed criteria, when the answer is judged, then five are named and the rest counted', () => {
    const planets = ['alpha', 'bravo', 'delta', 'gamma', 'sigma', 'kappa', 'omega'];
    const rubric = ['Mentions moonlight', ...planets.map((name) => `Mentions ${name}`)].join('\n');
    const content =
      'The moonlight lay on the hills and nobody in the village was awake to see how bright it was.';
    const task = {
      title: 'Moonlight',
      description: 'Describe moonlight over a village.',
      threshold: THRESHOLD,
    };
    const { feedback } = judgeLocally({ ...task, rubric, content });
    expect(feedback.match(/“/g)).toHaveLength(5);
    expect(feedback).toContain('and 2 more');
  });

  it('given a long criterion, when it is missed, then it is quoted shortened', () => {
    const rubric = `Mentions moonlight\nMentions ${'volcanoes and their eruptions '.repeat(20)}`;
    const content =
      'The moonlight lay on the hills and nobody in the village was awake to see how bright it was.';
    const task = {
      title: 'Moonlight',
      description: 'Describe moonlight over a village.',
      threshold: THRESHOLD,
    };
    const { feedback } = judgeLocally({ ...task, rubric, content });
    expect(feedback).toContain('Mentions volcanoes');
    expect(feedback).toContain('…”');
    expect(feedback.length).toBeLessThan(300);
  });

  it.each([
    ['', 'empty'],
    ['Explain evaporation, condensation and precipitation in two or three sentences.', 'repeats'],
    [OFF_TOPIC, 'not about the task'],
    ['sdkfj lsdkf weoiru sldkfj woeiru', 'not made of words'],
    ['cloud rain vapour evaporation condensation precipitation droplets heat ocean lakes', 'whole sentences'],
  ])('given %j, when it is judged, then the feedback says what is wrong with it', (content, said) => {
    expect(judgeLocally(brief(example('summary of a subject'), content)).feedback).toContain(said);
  });

  it('given prose where JSON is asked for, when it is judged, then the feedback asks for JSON', () => {
    const task = example('JSON with given fields');
    const verdict = judgeLocally(brief(task, 'Her name is Ada Lovelace and her age is 36 years.'));
    expect(verdict.score).toBeLessThan(CLEARLY_FAILED);
    expect(verdict.feedback).toContain('valid JSON');
  });
});
