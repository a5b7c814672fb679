import { describe, expect, it } from 'vitest';
import { judgeLocally } from '../../../../src/oracle/local/judge.ts';
import { CLEARLY_FAILED, THRESHOLD } from './tasks.ts';

type Handed = { title: string; description: string; rubric?: string; content: string | object };

function judge({ content, rubric, ...task }: Handed) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return judgeLocally({ ...task, rubric: rubric ?? null, threshold: THRESHOLD, content: text });
}

const scoreOf = (handed: Handed): number => judge(handed).score;

const PLANTS = {
  title: 'House plants safe for cats',
  description: 'Name three house plants that do cats no harm, each with one line on the light that it needs.',
  content:
    '1. Spider plant: bright shade suits it, and it forgives a dark corner.\n' +
    '2. Boston fern: medium light without sun, and moist air.\n' +
    '3. Parlour palm: low to medium light, away from the window.',
};

describe('a rubric', () => {
  it('given its criteria in one line between semicolons, then they are as many as in lines of their own', () => {
    const criteria = ['three plants', 'safe for cats', 'light of each'];
    const apart = judge({ ...PLANTS, rubric: criteria.join('\n') });
    const together = judge({ ...PLANTS, rubric: criteria.join('; ') });
    expect(together).toEqual({ ...apart, audit: together.audit });
    expect(together.steps[2]?.reason).toMatch(/of 3 criteria/);
  });

  it('given prose, then each of its sentences is a criterion', () => {
    const rubric = 'Three plants are named. All are safe for cats. The light is told.';
    expect(judge({ ...PLANTS, rubric }).steps[2]?.reason).toMatch(/of 3 criteria/);
  });
});

describe('a length', () => {
  it('given one that each item is to have, then the whole may be longer', () => {
    expect(scoreOf(PLANTS)).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it('given one of a part, then the whole may be longer', () => {
    const description = 'Compare tea and coffee in a table, and add one sentence of advice for the evening.';
    const content =
      '| | Tea | Coffee |\n|---|---|---|\n| Caffeine | less | more |\n| Taste | mild | bitter |\n\n' +
      'In the evening tea is kinder to your sleep. Coffee late in the day keeps many people awake.';
    expect(scoreOf({ title: 'Tea or coffee', description, content })).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it('given one of the whole, when it is far exceeded, then the score is lower', () => {
    const description = 'Explain in one sentence why the sea is salty.';
    const short =
      'Rivers wash salt out of the rocks into the sea, and since only water evaporates, the sea keeps it.';
    const task = { title: 'Salty sea', description };
    const long = Array.from(
      { length: 6 },
      (_, i) => `${short.slice(0, -1)}, for reason ${i} of the sea.`,
    ).join(' ');
    expect(scoreOf({ ...task, content: long })).toBeLessThan(scoreOf({ ...task, content: short }));
  });
});

describe('data made of the words of its task', () => {
  const LISTING = {
    title: 'Attributes of a listing',
    description:
      'Pull brand, model and price_eur out of the listing. "Selling my Lenovo ThinkPad T14 with a small scratch on the lid. 420 EUR."',
  };

  it('given the values under the keys asked for, then it passes', () => {
    const content = { brand: 'Lenovo', model: 'ThinkPad T14', price_eur: 420 };
    expect(scoreOf({ ...LISTING, content })).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it('given the task itself as a value, then it fails', () => {
    expect(scoreOf({ ...LISTING, content: { answer: LISTING.description } })).toBeLessThan(CLEARLY_FAILED);
  });

  it('given quotations that the task asks for, then it passes', () => {
    const content =
      'A is mixed: "spotless room" against "noise kept us up all night".\nB is positive: "the staff are angels".';
    const description =
      "Label each review positive, negative or mixed, and quote the words that decided it. A: 'Spotless room, but the noise kept us up all night.' B: 'The staff are angels.'";
    expect(scoreOf({ title: 'Sentiment of reviews', description, content })).toBeGreaterThanOrEqual(
      THRESHOLD,
    );
  });
});

describe('a report of work', () => {
  const TESTS = {
    title: 'Integration tests for the payments API',
    description: 'Write integration tests in pytest for POST /payments: success, invalid card, idempotency.',
  };

  it.each([
    [
      'English',
      'All three scenarios were implemented in pytest. I ran the suite locally: 3 passed in 1.2 s. The files can be found in the repository.',
    ],
    [
      'German',
      'Die Tests für /payments wurden vollständig umgesetzt. Alle Fälle (idempotency, invalid card) sind geprüft.',
    ],
    [
      'Portuguese',
      'Os testes de /payments foram concluídos com sucesso. A idempotency foi testada e o invalid card foi revisado.',
    ],
    ['Chinese', '我已经按照要求完成了 payments 的全部测试，idempotency 已测试，请放心验收。'],
    ['data', { status: 'completed', deliverable: 'pytest tests for POST /payments', quality: 'high' }],
    ['blanks', { success: 'TBD', invalid_card: 'TBD', idempotency: 'TBD' }],
  ])('given one in %s instead of the work, then it fails', (_, content) => {
    expect(scoreOf({ ...TESTS, content })).toBeLessThan(CLEARLY_FAILED);
  });

  it('given a task that asks for one, then it passes', () => {
    const description = 'Write a status update for the team: what was done on the payments API this week.';
    const content =
      'The payments API was tested this week, and all tests passed. We have fixed the rounding of refunds and completed the retry of card payments. Next week the team reviews the limits.';
    expect(scoreOf({ title: 'Status update', description, content })).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it.each([
    [
      'a component without a body',
      '```tsx\nexport function Rating(props: Props) {\n  // TODO: stars\n  return null;\n}\n```',
    ],
    [
      'a method without a body',
      'public static Optional<Rating> stars(String s) {\n    // your code here\n    return null;\n}',
    ],
    ['words without a mark', 'rating component stars props accessible keyboard typescript '.repeat(3).trim()],
    ['a table of blanks', '| Stars | Rating |\n|---|---|\n| TBD | TBD |\n| TBD | TBD |'],
  ])('given %s, then it fails', (_, content) => {
    const description = 'Write an accessible React component in TypeScript that shows a rating as stars.';
    expect(scoreOf({ title: 'Star rating component', description, content })).toBeLessThan(CLEARLY_FAILED);
  });
});
