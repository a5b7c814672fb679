import { describe, expect, it } from 'vitest';
import { judgeLocally } from '../../../../src/oracle/local/judge.ts';
import { CLEARLY_FAILED, THRESHOLD } from './tasks.ts';

const scoreOf = (title: string, description: string, content: string, rubric: string | null = null): number =>
  judgeLocally({ title, description, rubric, threshold: THRESHOLD, content }).score;

describe('a short answer that shares no word with its task', () => {
  it.each([
    ['Longest river in France', 'Which is the longest river in France?', 'The Loire, about 1,006 km long.'],
    ['Battle of Hastings', 'What year was the Battle of Hastings?', 'It was fought in October 1066.'],
    ['Guernica', 'Who painted it?', 'Picasso did, in 1937, after the bombing of the Basque town.'],
    ['Anagram', 'Give an English anagram of "listen".', 'silent'],
    ["Synonyms for 'cosy'", 'Five synonyms, comma separated.', 'snug, homely, comfortable, intimate, warm'],
    ['Subject line', 'Subject line for a newsletter on spring planting.', 'Sow now, brag in June'],
  ])('given "%s", when it is worded like an answer, then it passes', (title, description, content) => {
    expect(scoreOf(title, description, content)).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it.each([
    ['a promise', 'I will look it up and tell you tomorrow.'],
    ['a question back', 'Which part of France do you mean?'],
    ['a greeting', 'Lovely to meet you, have a wonderful day.'],
    ['a list', 'Mars\nVenus\nJupiter'],
    ['stray letters', 'xcvb qwrt zxcv tghb'],
    ['a common word', 'banana'],
  ])('given %s in place of a fact, then it fails', (_, content) => {
    expect(scoreOf('Longest river in France', 'Which is the longest river in France?', content)).toBeLessThan(
      CLEARLY_FAILED,
    );
  });
});

describe('an answer in words of its task', () => {
  it.each([
    ['an option', 'A mail', 'Is it spam? Answer with one of: spam / not spam. "You won!"', 'spam', null],
    [
      'a number word',
      'How many strings?',
      'How many strings does a violin have?',
      'Four: G, D, A and E.',
      null,
    ],
    [
      'the answer that the rubric gives',
      'Meeting time',
      '15:00 in Berlin: what time is it in London, New York and Tokyo? One line each.',
      'London 14:00\nNew York 09:00\nTokyo 23:00',
      'London 14:00, New York 09:00, Tokyo 23:00.',
    ],
    [
      'labels that the rubric gives as well',
      'Sentiment labels',
      'Label each review positive, negative or mixed, in lines "n: label". 1 Love it. 2 Great idea, but it drains my battery. 3 Crashes at start. 4 Does the job.',
      '1: positive\n2: mixed\n3: negative\n4: positive',
      '1 positive, 2 mixed, 3 negative, 4 positive',
    ],
    ['a colour', 'Hex colour', 'Give the hex code of white. Code only.', '#FFFFFF', null],
    [
      'a diff',
      'Fix the bug',
      'File add.py:\ndef add(a, b):\n    return a - b\nFix so that it adds. Answer with a unified diff only.',
      '--- a/add.py\n+++ b/add.py\n@@ -1,2 +1,2 @@\n def add(a, b):\n-    return a - b\n+    return a + b',
      null,
    ],
  ])('given %s, then it passes', (_, title, description, content, rubric) => {
    expect(scoreOf(title, description, content, rubric)).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it('given criteria with figures handed back, then it fails', () => {
    const rubric = 'The result is 730 a month and 5 months; shows a short calculation; names what is spent.';
    const task =
      'Income 2,400; rent 850; food 380; the rest 440. How much is left, and how long to save 3,000?';
    expect(scoreOf('Budget', task, rubric, rubric)).toBeLessThan(CLEARLY_FAILED);
  });

  const NOTICE =
    'Summarise in at most 40 words: "From 3 March the library closes at 5 pm instead of 8 pm, because two members of staff have retired. Saturday hours stay as they are."';
  it.each([
    ['its order and its text', NOTICE],
    ['its order and part of its text', NOTICE.slice(0, 110)],
  ])('given %s handed back, then it fails', (_, content) => {
    expect(scoreOf('Library hours', NOTICE, content)).toBeLessThan(CLEARLY_FAILED);
  });

  it('given the text to translate as it is, then it fails', () => {
    const dishes = 'Charred leeks with hazelnuts and brown butter / Rhubarb crumble with custard';
    expect(scoreOf('Speisekarte', `Übersetze: "${dishes}". Eine Zeile je Gericht.`, dishes)).toBeLessThan(
      CLEARLY_FAILED,
    );
  });

  it('given a text to rewrite that promises something, when it is rewritten, then it passes', () => {
    const description =
      '"Your order is late because supplier messed up. We will send it when it\'s there. Don\'t call."';
    const content =
      "We're sorry, your order is delayed at our supplier. As soon as it reaches us we will send it on to you. There's no need to call.";
    expect(scoreOf('make this nicer', description, content)).toBeGreaterThanOrEqual(THRESHOLD);
  });
});

describe('a verdict that is the work', () => {
  const LOG =
    'Answer PASS or FAIL with one sentence of reason. Log: "Ran 88 tests in 12.1s. OK. Coverage 79% (required 80%). Exit code 2."';
  it('given one of the two words to choose from, then it is no report of the work', () => {
    const content = 'FAIL: the tests themselves are OK, but coverage is 79% where 80% is required.';
    expect(scoreOf('Does this log show success?', LOG, content)).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it('given a reply to write that asks something, then it is no question back', () => {
    const content =
      '非常抱歉让您收到破损的杯子!我们可以今天免费为您补发一个新的,或者全额退款,您看哪种方式更方便?碎片无需寄回。';
    const task = '顾客说:"杯子收到时碎了。"请写一段60字以内的中文客服回复,提出补发或退款。';
    expect(scoreOf('客服回复', task, content)).toBeGreaterThanOrEqual(THRESHOLD);
  });
});

describe('an answer of code', () => {
  it.each([
    [
      'a term that looks like a call',
      'Big-O question',
      'What is the average time complexity of lookup in a hash table? Just the Big-O notation.',
      'O(1)',
    ],
    [
      'a command in a sentence',
      'Git: undo the last commit',
      'Which git command undoes the last commit but keeps the changes staged?',
      '`git reset --soft HEAD^`\nThe commit goes away, index and working tree stay as they are.',
    ],
  ])('given %s, then it passes', (_, title, description, content) => {
    expect(scoreOf(title, description, content)).toBeGreaterThanOrEqual(THRESHOLD);
  });
});

describe('figures', () => {
  it('given those of the task in another writing, then they are its figures', () => {
    const task =
      'Normalise to E.164, one per line, all are UK: 020 7946 0018; (0161) 496-0123; 07700 900 456';
    const content = '+442079460018\n+441614960123\n+447700900456';
    expect(scoreOf('Clean the phone numbers', task, content)).toBeGreaterThanOrEqual(THRESHOLD);
    expect(scoreOf('Clean the phone numbers', task, '+4930111111\n+4930222222\n+4930333333')).toBeLessThan(
      CLEARLY_FAILED,
    );
  });

  it('given others that are worked out, then the task is used', () => {
    const task = '20 answers: 12 want evenings, 5 want Saturdays, 3 are happy. State percentages and advice.';
    const content = '60% evening, 25% Saturday, 15% satisfied. I would try two late evenings a week first.';
    expect(scoreOf('Opening hours', task, content)).toBeGreaterThanOrEqual(THRESHOLD);
    expect(
      scoreOf('Opening hours', task, 'Most people would like longer hours, so stay open late more often.'),
    ).toBeLessThan(CLEARLY_FAILED);
  });
});

describe('a criterion', () => {
  it('given one that is an answer beginning with no, then it forbids nothing', () => {
    const content =
      'No – it is merely base64url-encoded and signed, so anyone holding the token can read it.';
    const task = 'Is the payload of a standard signed JWT encrypted? One sentence.';
    expect(
      scoreOf('JWT question', task, content, 'No, only base64url encoded and signed.'),
    ).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it('given one that only names the language, when the work is in it, then it passes', () => {
    const content = 'A farmácia fecha às oito. Depois dessa hora, toque a campainha noturna.';
    const task =
      'Translate into Portuguese: "The pharmacy closes at eight. After that, ring the night bell."';
    expect(scoreOf('Translate a sign', task, content, 'Correct Portuguese.')).toBeGreaterThanOrEqual(
      THRESHOLD,
    );
  });
});

describe('a short answer in another language than English', () => {
  it.each([
    [
      'three names',
      'Nama warung',
      'Usulkan tiga nama untuk warung mi ayam, pisahkan dengan koma.',
      'Pangsit Senja, Mi Ayam Bu Tini, Ayam Keriting',
      'Tiga nama, dipisah koma.',
    ],
    ['a haiku in one line', '俳句を一句', '秋の終電を詠んだ俳句を一句。', '終電の窓に張りつく秋の月', null],
    ['one word', 'Ein Wort', 'Welche Wortart ist "obwohl"? Antworte mit einem Wort.', 'Konjunktion', null],
    [
      'a sentence without known function words',
      'Giải thích thành ngữ',
      'Giải thích «Ăn quả nhớ kẻ trồng cây» trong một hoặc hai câu.',
      'Câu này khuyên ta khi được hưởng thành quả thì phải biết ơn người đã bỏ công sức làm ra nó.',
      null,
    ],
    [
      'names of their own in the number asked for',
      'Name für ein Schachturnier',
      'Schachverein sucht Namen für ein Jugendturnier im Schwimmbad. Drei Vorschläge auf Deutsch, nur die Namen.',
      'Springer vom Dreier\nMatt am Beckenrand\nKönigsplansch',
      null,
    ],
    [
      'slogans of a language that bends its words',
      'Kahve dükkânı için slogan',
      'Mahalle kahvecisi için üç kısa slogan öner (her biri en çok 6 kelime).',
      '1. Kapı komşunun kahvesi.\n2. Acelen yoksa buradayız.\n3. Bir fincan mahalle sıcaklığı.',
      'Üç slogan; en çok 6 kelime.',
    ],
    [
      'a slogan by its name in another language',
      'Nazwa i hasło',
      'Mały serwis rowerowy na Podgórzu w Krakowie szuka jednego krótkiego hasła na szyld.',
      'Twój rower zasługuje na drugie życie.',
      'Jedno hasło\nNajwyżej 7 słów',
    ],
    [
      'subject lines without a word of their task',
      'Subject lines for a win-back email',
      'Our language-learning app wants to write to users who have not logged in for 30 days. Write four email subject lines, numbered.',
      '1. Your Spanish misses you (a little)\n2. 5 minutes today beats 0 minutes in June\n3. Still know how to order a coffee in Rome?\n4. A gentle nudge, no guilt included',
      'Four numbered lines\nNo exclamation marks',
    ],
    [
      'a line with few function words',
      'Oggetto di una mail',
      'Proponi un oggetto (massimo 8 parole) per una mail che sposta la riunione da martedì a giovedì.',
      'Cambio data: riunione giovedì anziché martedì',
      null,
    ],
    [
      'a translation',
      'Dịch sang tiếng Việt',
      'Dịch sang tiếng Việt: "The shop is closed on Monday. You can still order online."',
      'Cửa hàng đóng cửa vào thứ Hai. Bạn vẫn có thể đặt hàng trực tuyến.',
      null,
    ],
  ])('given %s, then it passes', (_, title, description, content, rubric) => {
    expect(scoreOf(title, description, content, rubric)).toBeGreaterThanOrEqual(THRESHOLD);
  });
});
