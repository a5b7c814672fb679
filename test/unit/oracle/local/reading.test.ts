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

  it('given a change to tell of, when it is told in the words of the task without its orders, then it passes', () => {
    const task = {
      title: 'Commit message for a bug fix',
      description:
        'Write a git commit message: the login page crashed when the e-mail field was empty; now an error text is shown instead. A test was added.',
      rubric: 'Subject line of at most 72 characters; says what was fixed.',
    };
    const content =
      'Fix crash on login page when e-mail field is empty\n\nShow an error text instead of raising an exception, and add a test\nthat submits the form without an e-mail address.';
    expect(scoreOf({ ...task, content })).toBeGreaterThanOrEqual(THRESHOLD);
    expect(scoreOf({ ...task, content: task.description })).toBeLessThan(CLEARLY_FAILED);
  });

  it('given a form that is not seen, when work on the subject is worded like work, then it passes', () => {
    const description =
      'How do I undo the last Git commit but keep the changes in my working directory? Give the command and one sentence.';
    const content =
      'Run `git reset HEAD~1`. The commit disappears from the branch, and the edited files stay as they are, unstaged. Do not do this after pushing, use git revert then.';
    expect(scoreOf({ title: 'Undo the last commit', description, content })).toBeGreaterThanOrEqual(
      THRESHOLD,
    );
  });

  it('given the rubric alone, then it fails', () => {
    const rubric = 'Three labels defined; borderline example; rule for answers that address the annotator.';
    const description = 'Write instructions for annotators who mark chatbot answers as helpful or unhelpful.';
    const task = { title: 'Guideline for annotators', description, rubric };
    expect(scoreOf({ ...task, content: rubric })).toBeLessThan(CLEARLY_FAILED);
    expect(scoreOf({ ...task, content: `- ${rubric.replaceAll('; ', ': yes\n- ')} yes` })).toBeLessThan(
      CLEARLY_FAILED,
    );
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

describe('a text to work on', () => {
  const ARTICLE =
    'The Harwick town library reopened on Monday after eleven months. A burst main had flooded its basement in April and ' +
    'ruined four thousand books on local history. Repairs cost 640,000 pounds, of which the insurance paid most. The ' +
    "children's section moved to the first floor, and on Thursdays the doors stay open until eight.";
  const SUMMARY =
    'Harwick library reopened on Monday, eleven months after a burst main flooded its basement and ruined four thousand ' +
    'books on local history. Repairs cost 640,000 pounds, mostly insured.';

  it('given in a paragraph of its own, when it is summed up in its words, then it passes', () => {
    const description = `Summarise the following article in at most 40 words, neutrally.\n\n${ARTICLE}`;
    expect(scoreOf({ title: 'Summary of news', description, content: SUMMARY })).toBeGreaterThanOrEqual(
      THRESHOLD,
    );
    expect(scoreOf({ title: 'Summary of news', description, content: ARTICLE })).toBeLessThan(CLEARLY_FAILED);
  });

  it('given as notes, when they are put into shape, then it passes', () => {
    const notes =
      'Notes: 12 May, present Lea, Omar, Jun. budget 3k over, Omar checks printing quotes by Friday. hall free 8 June, no ' +
      'kitchen, take it. volunteers 14 so far need 20, Lea posts.';
    const content =
      'Minutes of 12 May\n\nPresent: Lea, Omar, Jun\n\nDecisions\n- Take the hall on 8 June; it has no kitchen.\n\nActions\n' +
      '- Omar checks printing quotes by Friday.\n- Lea posts for volunteers: 14 so far, 20 are needed.\n\nThe budget is 3k over.';
    const task = { title: 'Meeting minutes', description: `${notes}\n\nWrite proper minutes.` };
    expect(scoreOf({ ...task, content })).toBeGreaterThanOrEqual(THRESHOLD);
    expect(scoreOf({ ...task, content: task.description })).toBeLessThan(CLEARLY_FAILED);
  });

  it('given as sentences to be turned, when their words come in another order, then it passes', () => {
    const description =
      'Change each sentence to active voice.\n1. The window was broken by the storm.\n2. The report will be finished by Dana.';
    const content = '1. The storm broke the window.\n2. Dana will finish the report.';
    expect(scoreOf({ title: 'Passive to active', description, content })).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it('given as facts of a notice, when they are told in full, then it passes, and the order handed back does not', () => {
    const task = {
      title: 'Nota para los vecinos por una obra',
      description:
        'Redacta una nota para el portal: en el 3.º B habrá obras del 4 al 15 de noviembre, de lunes a viernes de 9:00 a 14:00. El miércoles 6 se cortará el agua de todo el edificio de 10:00 a 12:00. Contacto: Lucía, 600 123 456. Tono amable, máximo 120 palabras.',
      rubric:
        'fechas y horarios correctos; aviso del corte de agua; contacto; disculpas y tono amable; máx. 120 palabras',
    };
    const content =
      'AVISO POR OBRAS – 3.º B\n\n• Cuándo: del 4 al 15 de noviembre, lunes a viernes, 9:00-14:00\n' +
      '• Corte de agua (todo el edificio): miércoles 6, de 10:00 a 12:00\n• Contacto: Lucía, 600 123 456\n\n' +
      'Pedimos disculpas por el ruido y las molestias. ¡Gracias por su comprensión!';
    expect(scoreOf({ ...task, content })).toBeGreaterThanOrEqual(THRESHOLD);
    expect(scoreOf({ ...task, content: task.description })).toBeLessThan(CLEARLY_FAILED);
  });

  it('given as code, when it is handed back unchanged, then it fails, and mended it passes', () => {
    const code = (loop: string): string =>
      `\`\`\`js\nasync function totalStock(ids) {\n  let total = 0;\n  ${loop}\n  return total;\n}\n\`\`\``;
    const wrong = 'ids.forEach(async (id) => { total += (await fetchItem(id)).stock; });';
    const right = 'for (const id of ids) total += (await fetchItem(id)).stock;';
    const task = {
      title: 'Totals are always zero',
      description: `The function below always resolves to 0. Give a corrected version.\n\n${code(wrong)}`,
    };
    expect(scoreOf({ ...task, content: code(right) })).toBeGreaterThanOrEqual(THRESHOLD);
    expect(scoreOf({ ...task, content: code(wrong) })).toBeLessThan(CLEARLY_FAILED);
  });
});

describe('an answer of few words', () => {
  it.each([
    ['a code', 'ISO code of Slovenia', 'Return the ISO 3166-1 alpha-2 code of Slovenia. Nothing else.', 'SI'],
    ['a word', 'Capital of Burkina Faso', 'One word.', 'Ouagadougou'],
    ['a timetable', 'Cron expression', 'Every weekday at 06:45. Give the crontab line.', '45 6 * * 1-5'],
    [
      'a formula',
      'Excel formula',
      'Column A has full names. In B I want the last word. One formula for B2.',
      '=TRIM(RIGHT(SUBSTITUTE(A2," ",REPT(" ",100)),100))',
    ],
    ['a letter', 'Better headline', 'Choose the better one. A: "Council votes" B: "Library to close"', 'B'],
  ])('given %s where no more is asked for, then it passes', (_, title, description, content) => {
    expect(scoreOf({ title, description, content })).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it.each(['ok', 'no idea', 'pass', 'submission accepted', 'asdfgh'])(
    'given "%s", then it fails',
    (content) => {
      const task = { title: 'Capital of Burkina Faso', description: 'One word.' };
      expect(scoreOf({ ...task, content })).toBeLessThan(THRESHOLD);
    },
  );

  it('given a translation in a field of JSON, then it passes', () => {
    const description =
      'Translate into French: "Your room will be ready from three; please tell us when you plan to arrive earlier."';
    const content = {
      translation:
        'Votre chambre sera prête à partir de trois heures ; veuillez nous prévenir si vous arrivez plus tôt.',
      register: 'formal',
    };
    expect(scoreOf({ title: 'Hotel', description, content })).toBeGreaterThanOrEqual(THRESHOLD);
    expect(
      scoreOf({
        title: 'Hotel',
        description,
        content: { ...content, translation: 'Your room is ready now.' },
      }),
    ).toBeLessThan(THRESHOLD);
  });
});

describe('a list', () => {
  const PUSH = {
    title: 'Push notifications',
    description: 'Language learning app. 6 push texts to bring lapsed users back, not guilt-tripping.',
  };
  const texts = [
    'Your verbs kept a seat warm.',
    'Order a coffee in Madrid by Friday.',
    'A short story is waiting, ninety seconds.',
    'Lesson twelve: at the market.',
    'Five minutes before the kettle boils?',
    'Say hello to somebody new today.',
  ];

  it('given as many points as the task tells, in words of their own, then it passes', () => {
    expect(scoreOf({ ...PUSH, content: texts.join('\n') })).toBeGreaterThanOrEqual(THRESHOLD);
    expect(scoreOf({ ...PUSH, content: texts.slice(0, 4).join('\n') })).toBeLessThan(THRESHOLD);
  });

  it('given as many numbers with nothing behind them, then it fails', () => {
    const numbers = texts.map((_, i) => `${i + 1}.`);
    for (const content of [numbers, numbers.map((each) => `Text ${each}`)])
      expect(scoreOf({ ...PUSH, content: content.join('\n') })).toBeLessThan(THRESHOLD);
  });

  it('given headings with nothing under them, then it fails', () => {
    const content = '# Push notifications\n\n## Lapsed users\n\n## Language learning\n\n## App texts';
    expect(scoreOf({ ...PUSH, content })).toBeLessThan(CLEARLY_FAILED);
  });

  it('given tests with nothing in them, then it fails', () => {
    const description = 'Write pytest tests for slugify(text): at least three cases.';
    const content =
      'import pytest\n\ndef test_1():\n    pass\n\ndef test_2():\n    assert True\n\ndef test_3():\n    pass';
    expect(scoreOf({ title: 'Tests for slugify', description, content })).toBeLessThan(CLEARLY_FAILED);
  });

  it('given keywords between commas where prose is asked for, then it fails', () => {
    const description =
      'Porównaj rower elektryczny i zwykły dla osoby, która dojeżdża do pracy przez pagórkowate miasto.';
    const content =
      'rower elektryczny, rower zwykły, pagórki, dojazd do pracy, bateria, waga, rekomendacja, porównanie, kryteria, cena, tani rower, najlepszy rower, miasto';
    expect(scoreOf({ title: 'Rower', description, content })).toBeLessThan(CLEARLY_FAILED);
  });

  it('given a text that asks back or sends its reader elsewhere, then it fails', () => {
    const task = { title: 'Onboarding checklist', description: 'For interns, first week, 10 items.' };
    const asks =
      'Could you tell me which department the checklist is for? I also need to know the first week of interns.';
    const sends =
      "You'll find the finished checklist for interns here: https://files.example/d/onboarding-v3 (first week).";
    for (const content of [asks, sends]) expect(scoreOf({ ...task, content })).toBeLessThan(CLEARLY_FAILED);
  });

  it('given a text that tells none of the figures of its task, then it fails', () => {
    const description =
      'Announce the repair of bicycles: Saturday 17 May, from 11 to 14, at 8 Mill Lane, free of charge.';
    const task = { title: 'Repair of bicycles', description };
    const notice = (when: string): string =>
      `Does your bicycle squeak? ${when} we mend it in Mill Lane for nothing. Bring your own tubes and a friend, and learn how a repair is done.`;
    expect(
      scoreOf({ ...task, content: notice('On Saturday 17 May between 11 and 14') }),
    ).toBeGreaterThanOrEqual(THRESHOLD);
    expect(scoreOf({ ...task, content: notice('On a Saturday in May') })).toBeLessThan(CLEARLY_FAILED);
  });
});
