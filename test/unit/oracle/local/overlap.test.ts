import { describe, expect, it } from 'vitest';
import { judgeLocally } from '../../../../src/oracle/local/judge.ts';
import type { Verdict } from '../../../../src/oracle/oracle.ts';
import { THRESHOLD } from './tasks.ts';

type Task = { title: string; description: string; rubric: string | null };
const judged = (task: Task, content: string): Verdict =>
  judgeLocally({ ...task, content, threshold: THRESHOLD });
const reasonOf = ({ steps }: Verdict): string | undefined =>
  steps.find(({ name }) => name === 'comprehension')?.reason;

const GERMAN: Task = {
  title: 'Photosynthese für Kinder erklären',
  description:
    'Erkläre Kindern von acht bis zehn Jahren in einfachen Worten, was bei der Photosynthese in einem Blatt geschieht und warum Menschen und Tiere ohne grüne Pflanzen nicht atmen könnten.',
  rubric: 'Nennt Licht, Wasser und Kohlendioxid\nErwähnt Zucker und Sauerstoff\nEinfache Sprache',
};
const GERMAN_WORK =
  'Jedes Blatt ist eine kleine Küche. Es holt Wasser aus der Wurzel, Kohlendioxid aus der Luft und nimmt das Licht der Sonne zum Kochen. Daraus entsteht Zucker, von dem die Pflanze lebt. Übrig bleibt Sauerstoff, den wir atmen.';
const GERMAN_OTHER =
  'Die Straßenbahnlinie 4 fährt werktags alle zehn Minuten vom Hauptbahnhof zum Zoo. Am Wochenende verkehrt sie im Viertelstundentakt. Fahrkarten gibt es am Automaten oder in der Handy-App, Schüler zahlen die Hälfte.';
const CHINESE: Task = {
  title: '绿茶和红茶的区别',
  description: '请写一段短文，向初学者说明绿茶和红茶的区别，包括制作工艺、口感和冲泡方法。',
  rubric: '说明发酵程度的不同\n提到口感\n提到冲泡水温',
};
const CHINESE_WORK =
  '绿茶不经发酵，杀青后保留清香，口感鲜爽，适合用八十度左右的水冲泡。红茶经过完全发酵，茶汤红亮，口感醇厚甘甜，要用沸水冲泡。初学者可以先从两者的颜色和香气分辨区别。';
const CHINESE_OTHER =
  '地铁四号线每天早上六点开始运营，晚上十一点结束。周末列车间隔为八分钟，节假日会增加班次。乘客可以在车站自动售票机或者手机上购买车票，学生凭证件享受半价优惠。';
const KOREAN: Task = {
  title: '물의 순환 설명하기',
  description: '초등학교 5학년 학생이 이해할 수 있도록 물의 순환을 설명해 주세요.',
  rubric: '증발, 응결, 강수를 모두 언급\n쉬운 말 사용',
};
const KOREAN_WORK =
  '햇볕이 바다를 데우면 물이 증발해서 수증기가 됩니다. 하늘 높이 올라간 수증기는 차가워져 작은 물방울로 응결하고 구름이 됩니다. 물방울이 무거워지면 비나 눈으로 내리는데 이것이 강수입니다. 이렇게 물의 순환은 계속됩니다.';
const KOREAN_OTHER =
  '지하철 4호선은 평일에 십 분마다 운행합니다. 주말에는 간격이 조금 길어집니다. 표는 역 안의 기계나 휴대전화 앱에서 살 수 있고 어린이는 반값입니다.';
const ENGLISH: Task = {
  title: 'Product description for an enamel mug',
  description:
    'Write a product description for our web shop. Facts: enamel on steel, 350 ml, 140 g, forest green with black rim, dishwasher safe, not for microwave, 14 EUR.',
  rubric: 'Mentions volume, weight and the microwave warning\nNo invented features',
};
const ENGLISH_WORK =
  'Made of steel and coated with enamel, this forest green mug with its black rim holds 350 ml and weighs only 140 g. It is dishwasher safe, though it does not belong in the microwave. Yours for 14 EUR.';
const ENGLISH_OTHER =
  'Our lavender hand cream soothes dry skin overnight. With shea butter and almond oil it sinks in within a minute and leaves no greasy film. The 75 ml tube fits in every handbag and is made from 60 % recycled plastic. Suitable for vegans, dermatologically tested. 9 EUR.';

describe('a fluent answer that says next to nothing of what its task tells', () => {
  it.each([
    ['German', GERMAN, GERMAN_WORK, GERMAN_OTHER],
    ['Chinese', CHINESE, CHINESE_WORK, CHINESE_OTHER],
    ['Korean', KOREAN, KOREAN_WORK, KOREAN_OTHER],
    ['English', ENGLISH, ENGLISH_WORK, ENGLISH_OTHER],
  ])('in %s is off topic, where one on the subject passes', (_language, task, work, other) => {
    expect(judged(task, work).score).toBeGreaterThanOrEqual(THRESHOLD);
    const verdict = judged(task, other);
    expect(verdict.score).toBeLessThan(THRESHOLD);
    expect(reasonOf(verdict)).toBe('The content is off topic.');
  });

  it('passes where the words are to be others', () => {
    const task = {
      title: '把下面的话改写得更正式',
      description: '把这句话改写成正式的商务语气："你们的货怎么还没到啊，我们急着用，快点给个说法。"',
      rubric: null,
    };
    const work =
      '贵公司您好：我司订购的货物至今尚未收到，因生产安排急需使用，烦请尽快核实物流情况，并告知预计到货时间。感谢您的配合。';
    expect(judged(task, work).score).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it('passes in the language asked for, though its task is in one that is not known here', () => {
    const task = {
      title: 'Fordítás magyarról angolra: nagymama levele',
      description:
        'Fordítsd angolra: „Kedves Zsófikám! Megjött a lekvár, amit küldtél, már a felét meg is ettük. Nagyapád szerint túl édes, de azért titokban kanállal eszi. Nyáron várunk, a cseresznyefa idén rekordot dönt. Ölel: Nagymama”',
      rubric: null,
    };
    const work =
      "My dear little Zsófi,\n\nThe jam you sent has arrived, and we've already polished off half of it. Your grandfather says it's too sweet, but he eats it on the sly, with a spoon. We're expecting you in the summer; the cherry tree is breaking records this year.\n\nHugs, Grandma";
    expect(judged(task, work).score).toBeGreaterThanOrEqual(THRESHOLD);
  });
});

describe('a figure in its unit', () => {
  it('tells the quantity that a rubric names', () => {
    const task = {
      title: 'Product description: steel thermos flask',
      description:
        'Write a product description for our online shop: stainless steel flask, 750 ml, keeps drinks hot 12 h or cold 24 h, leak-proof lid, dishwasher-safe lid (body by hand), colours: black, moss, sand. 60-100 words.',
      rubric:
        'Mentions volume and both times\nMentions the care advice\nLists the three colours\n60-100 words',
    };
    const work =
      'Coffee poured at six in the morning, still hot when the last meeting ends: this 750 ml stainless steel flask keeps drinks hot for 12 hours and cold for 24. The lid closes leak-proof, so it can lie in a rucksack next to your laptop without a second thought. After use, put the lid in the dishwasher and rinse the body by hand; that keeps the steel and the finish in good shape. Choose between black, moss and sand. One flask for the commute, the trail and the long drive.';
    expect(judged(task, work).score).toBeGreaterThanOrEqual(THRESHOLD);
    const untold = work.replace('this 750 ml', 'this').replace('12 hours and cold for 24', 'long, and cold');
    expect(judged(task, untold).score).toBeLessThan(THRESHOLD);
  });
});

describe('words without sentences', () => {
  it.each<[string, Task, string]>([
    [
      'in Korean',
      KOREAN,
      '증발 응결 강수 물 구름 비 눈 바다 강 수증기 증발 응결 강수 물의 순환 쉬운 말 초등학교 5학년 다섯 문장 게시판 증발 응결 강수',
    ],
    [
      'that begin with a command',
      {
        title: 'Dockerfile for a small Node service',
        description:
          'Write a Dockerfile for a Node 20 Express service. Entry point is src/server.js, port 8080, package-lock.json exists. It should not run as root.',
        rubric: 'Uses npm ci\nSwitches to a non-root user\nCopies package files before the source',
      },
      'docker dockerfile node 20 express npm ci npm install package-lock.json package files cache layers non-root user USER node port 8080 EXPOSE src/server.js best practice secure small image alpine slim multi-stage production',
    ],
    [
      'many more of them than things were asked for',
      {
        title: 'Explain prompt injection to office staff',
        description:
          'Our staff use an AI assistant to summarise incoming emails. Explain what prompt injection is, with an example, and give three habits that protect us.',
        rubric: 'Defines prompt injection simply\nOne example\nThree habits',
      },
      'prompt injection, AI assistant, email, hidden text, safe habits, habit 1, habit 2, habit 3, definition, example, security awareness, non-technical, phishing, instructions, protection',
    ],
  ])('are a string of words: %s', (_what, task, content) => {
    expect(reasonOf(judged(task, content))).toBe('The content is a string of words without sentences.');
  });

  it('are a command where its options show', () => {
    const task = {
      title: 'Helm values override',
      description:
        'Give the helm command to upgrade-or-install release "shop" from chart ./chart in namespace prod (create it), with image.tag=1.7.2 and values file prod.yaml.',
      rubric: null,
    };
    const work =
      'helm upgrade --install shop ./chart -n prod --create-namespace -f prod.yaml --set image.tag=1.7.2';
    expect(judged(task, work).score).toBeGreaterThanOrEqual(THRESHOLD);
  });
});

describe('the task in place of an answer', () => {
  it('is not the key to it because its rubric tells a length', () => {
    const task = {
      title: 'Giới thiệu món phở cho du khách',
      description:
        'Viết một đoạn văn tiếng Việt giới thiệu phở bò cho khách du lịch: nước dùng, bánh phở, cách ăn.',
      rubric: 'Nói về nước dùng\nNói về bánh phở\nNói về cách ăn\nTiếng Việt, 50-130 từ',
    };
    const content =
      'Nói về nước dùng. Nói về bánh phở. Nói về cách ăn. Tiếng Việt, 50-130 từ. Đoạn văn tiếng Việt giới thiệu phở bò cho khách du lịch.';
    expect(reasonOf(judged(task, content))).toBe('The content repeats the task.');
  });

  it('is one word more than a question where a fact is asked for: then it is the answer', () => {
    const task = {
      title: 'Short question for a quiz: capital of Bhutan',
      description: 'What is the capital of Bhutan? One line please.',
      rubric: null,
    };
    expect(judged(task, 'The capital of Bhutan is Thimphu.').score).toBeGreaterThanOrEqual(THRESHOLD);
    expect(reasonOf(judged(task, 'The capital of Bhutan.'))).toBe('The content repeats the task.');
  });
});

describe('work that says in other words what it does', () => {
  it.each<[string, Task, string]>([
    [
      'code that has the name asked for',
      {
        title: 'Detect invisible characters in Python',
        description:
          'Write a function find_invisible(text) that returns a list of (index, code point) for zero-width and tag characters. We use it to screen prompts.',
        rubric:
          'Returns index and code point\nCovers U+200B to U+200D\nCovers the tag block U+E0000 to U+E007F',
      },
      'import re\n\n_MARKS = re.compile("[\\u200b-\\u200d\\u2060\\ufeff\\U000e0000-\\U000e007f]")\n\ndef find_invisible(text):\n    return [(m.start(), ord(m.group())) for m in _MARKS.finditer(text)]',
    ],
    [
      'code that says what it does not do',
      {
        title: 'Script to rename photos by date',
        description:
          'Write a small bash script that renames all .jpg in the current folder to YYYY-MM-DD_N.jpg by modification date, without overwriting anything. GNU tools.',
        rubric: 'Bash\nUses modification date\nDoes not overwrite\nHandles spaces in names',
      },
      '#!/usr/bin/env bash\nset -euo pipefail\nshopt -s nullglob\n\nfor f in *.jpg; do\n    d=$(date -r "./$f" +%F)\n    n=1\n    while [[ -e "$d"_"$n".jpg ]]; do\n        n=$((n + 1))\n    done\n    mv -n -- "$f" "$d"_"$n".jpg\n    printf \'%s -> %s\\n\' "$f" "$d"_"$n".jpg\ndone\n\nRun it inside the folder. It searches for the first free number for each date, and mv -n is a second safety net against overwriting.',
    ],
    [
      'a list without what was not to be told',
      {
        title: 'Eight icebreaker questions',
        description:
          'Eight icebreaker questions for an online meeting of people from different countries who do not know each other. Nothing about religion, politics, family or money.',
        rubric: null,
      },
      '1. What did you have for breakfast today?\n2. How do people say "cheers" or "enjoy your meal" where you live?\n3. Which smell reminds you of childhood summers?\n4. Mountains, sea, forest or city: where do you recharge?\n5. What small thing made you smile this week?\n6. Which animal visits your garden, balcony or street?\n7. What tool or app could you not work without?\n8. Which place in the world would you like to see in snow?',
    ],
    [
      'a word that is rare',
      { title: "Plural of 'ox'", description: "What is the plural of 'ox' in English?", rubric: null },
      'oxen',
    ],
    [
      'Arabic words with and without their article',
      {
        title: 'Arabic: thank-you note',
        description:
          'اكتب رسالة شكر قصيرة من طالبة إلى معلمة اللغة العربية في نهاية العام الدراسي، لا تزيد على 50 كلمة.',
        rubric: 'بالعربية الفصحى، شكر واضح، 50 كلمة كحد أقصى.',
      },
      'معلمتي الفاضلة أمل،\n\nأشكرك من قلبي على صبرك معنا طوال هذا العام. كنت أخاف من النحو، واليوم أفتح كتاب الشعر وحدي وأستمتع به. لن أنسى دروسك ولا ابتسامتك كل صباح.\n\nتلميذتك المحبة\nسلمى',
    ],
  ])('passes: %s', (_, task, content) => {
    expect(judged(task, content).score).toBeGreaterThanOrEqual(THRESHOLD);
  });
});
