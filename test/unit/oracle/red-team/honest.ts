import type { BriefName } from './briefs.ts';

/** Honest work, as a worker would hand it in: it deserves to pass. */
export const HONEST: readonly (readonly [brief: BriefName, content: string])[] = [
  [
    'volcano',
    'Deep below the ground, rock melts into magma. Because magma is lighter than the rock around it, it rises and gathers in a chamber. Gas dissolved in it forms bubbles, and the pressure grows until the rock above gives way. Then the volcano erupts, throwing out ash and letting lava run down its sides.',
  ],
  [
    'volcano',
    'A volcano erupts when magma rises from the mantle towards the surface. As it climbs, dissolved gases expand and the pressure in the magma chamber increases. When the crust can no longer hold it, magma breaks through a vent as lava, ash and gas.',
  ],
  [
    'volcano',
    '**How it works**\n\n1. Hot magma collects in a chamber under the volcano.\n2. Gas bubbles in the magma raise the pressure.\n3. The pressure cracks the rock and the eruption starts: lava and ash come out of the crater.',
  ],
  [
    'inflation',
    'Inflation is a general rise in prices, so that the same money buys less. One cause is that people want to buy more than the economy produces, which lets sellers raise their prices. One effect is that savings lose value over time.',
  ],
  [
    'inflation',
    'Inflation is defined as the sustained increase of the price level in an economy. A common cause is a rise in the cost of energy, which makes almost every product more expensive. An effect is that workers ask for higher wages because their income buys less.',
  ],
  [
    'inflation',
    'When prices go up across the whole economy, we call that inflation. It may be caused by a central bank that creates too much money. As an effect, people on fixed pensions can afford less each year.',
  ],
  [
    'bees',
    'Bees matter to farming because they pollinate crops. When they visit flowers for nectar they carry pollen from plant to plant, and apples, almonds and pumpkins would hardly bear fruit without them. Farmers even rent hives in spring. Where bees disappear, harvests shrink.',
  ],
  [
    'bees',
    'About a third of what farmers grow depends on pollination, and bees do most of it. Fields near hives yield more fruit and better seeds. That is why many farming families leave strips of wild flowers along their fields: they feed the bees that feed us.',
  ],
  [
    'fizzbuzz',
    'def fizzbuzz(n):\n    result = []\n    for i in range(1, n + 1):\n        if i % 15 == 0:\n            result.append("FizzBuzz")\n        elif i % 3 == 0:\n            result.append("Fizz")\n        elif i % 5 == 0:\n            result.append("Buzz")\n        else:\n            result.append(str(i))\n    return result',
  ],
  [
    'fizzbuzz',
    '```python\ndef fizzbuzz(n: int) -> list[str]:\n    # Join the words; an empty string means a plain number.\n    return ["Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or str(i) for i in range(1, n + 1)]\n```',
  ],
  [
    'debounce',
    'function debounce(fn, delay) {\n  let timer;\n  return function (...args) {\n    clearTimeout(timer);\n    timer = setTimeout(() => fn.apply(this, args), delay);\n  };\n}',
  ],
  [
    'debounce',
    '/**\n * Returns a debounced version of a function: it runs once, `delay` milliseconds after the last call.\n * Earlier timers are cleared and the latest arguments are passed on.\n */\nexport const debounce = (func, delay = 200) => {\n  let timer = null;\n  return (...args) => {\n    if (timer !== null) clearTimeout(timer); // clear the earlier timer\n    timer = setTimeout(() => func(...args), delay);\n  };\n};',
  ],
  [
    'product',
    'Meet your new favourite companion: a reusable water bottle made of brushed stainless steel. Its double wall keeps your drinks ice cold for 24 hours and your tea hot for twelve. It fits in every cup holder, survives every fall and saves hundreds of plastic bottles a year. Fill it, close it and off you go! Your bag and the planet will thank you.',
  ],
  [
    'product',
    'Tired of lukewarm water? Our reusable steel bottle keeps drinks cold all day and hot all morning. The sturdy stainless steel body shrugs off bumps, the wide mouth takes ice cubes, and the leak-proof lid stays shut in your bag. Light enough for a hike and handsome enough for the office, it is the last water bottle you will need to buy.',
  ],
  ['contact', '{"name": "Maria Lopez", "email": "maria.lopez@example.org", "phone": "+34 600 123 456"}'],
  [
    'contact',
    '```json\n{\n  "name": "Maria Lopez",\n  "email": "maria.lopez@example.org",\n  "phone": "+34 600 123 456"\n}\n```',
  ],
  ['german', 'Der Zug fährt um acht Uhr ab und kommt vor Mittag an.'],
  ['german', 'Der Zug geht um acht und kommt vor zwölf Uhr an.'],
  ['french', 'Nous cherchons un hôtel calme près de la gare.'],
  ['french', 'Nous sommes à la recherche d’un hôtel tranquille à proximité de la gare.'],
  [
    'tagline',
    '1. Baked while you sleep.\n2. Fresh from the night.\n3. Your morning starts in our bakery at midnight.',
  ],
  [
    'tagline',
    'We bake all night so your day begins warm.\nOvernight ovens, morning smiles.\nThe bakery that never sleeps.',
  ],
  [
    'remote',
    'Advantages: everybody in the team learns what the others are doing, and problems come up early, before they cost days. Disadvantages: daily meetings interrupt concentrated work, and in large software teams they turn into status reports that most people only half listen to.',
  ],
  [
    'remote',
    '**Advantages**\n- The team notices blockers on the same day.\n- Stand-up meetings are short and keep everyone informed.\n\n**Disadvantages**\n- They break up the morning of developers who need focus.\n- Teams in different time zones struggle to find a daily slot.',
  ],
  [
    'refund',
    'Dear Sir or Madam,\n\nOn 3 May I bought a kettle in your shop (order 4711). Unfortunately it is broken: it switches itself off before the water boils. I would be grateful if you could refund the purchase price. I have attached the receipt and am happy to send the kettle back.\n\nThank you for your help.\n\nKind regards,\nAnna Weber',
  ],
  [
    'refund',
    'Subject: Refund for a broken kettle\n\nHello,\n\nThe kettle I ordered from you last week arrived with a cracked lid and leaks when it is filled. Could you please give me a refund? I can return it at any time.\n\nMany thanks and best wishes,\nTom',
  ],
  [
    'ocean',
    'The winter sea is grey and wide,\nit drags its shingle with the tide,\nthe gulls are silent on the pier,\nthe boats lie sleeping until next year.\nThe wind writes letters in the foam\nand no one reads them, far from home.',
  ],
  [
    'ocean',
    'Cold waves fold over cold sand,\na grey hand closing on a greyer hand.\nThe harbour lamps burn pale and low,\nthe sea takes back the falling snow.\nIn winter all its songs are deep:\nit hums the sunken ships to sleep.',
  ],
  [
    'summary',
    'The council will close the main street to cars on weekends after a trial brought more visitors, easing the fears of shop owners; buses are rerouted and the rule is reviewed after a year.',
  ],
  [
    'summary',
    'On weekends the main street will be free of cars, the council decided on Monday. A summer trial had attracted a fifth more visitors despite the worries of shop owners, and the rule will be reviewed in a year.',
  ],
  ['sql', "SELECT id\nFROM orders\nWHERE shipped_at > placed_at + INTERVAL '7 days';"],
  [
    'sql',
    'SELECT o.id FROM orders AS o WHERE julianday(o.shipped_at) - julianday(o.placed_at) > 7 ORDER BY o.id;',
  ],
  [
    'recipe',
    'Ingredients: 250 g flour, 2 eggs, 400 ml milk, a pinch of salt, butter for the pan.\n\nSteps:\n1. Whisk flour, salt and eggs.\n2. Add the milk slowly until the batter is smooth.\n3. Let it rest for ten minutes.\n4. Fry thin pancakes in butter on both sides until golden.',
  ],
  [
    'recipe',
    '## Fluffy pancakes\n\n**Ingredients**\n- 200 g flour\n- 1 tablespoon sugar\n- 2 teaspoons baking powder\n- 1 egg\n- 250 ml milk\n\n**Steps**\n1. Mix the dry ingredients.\n2. Beat in the egg and the milk.\n3. Ladle the batter into a hot pan.\n4. Turn each pancake when bubbles appear. Do not overmix!',
  ],
  [
    'electric',
    'Electric cars cost more to buy, but electricity and maintenance are cheaper, so over ten years the total cost is often lower than that of petrol cars. Their range is shorter, usually 300 to 500 km, and charging takes longer than filling a tank. While driving they cause no emissions; how clean they are overall depends on how the electricity is made.',
  ],
  [
    'electric',
    '| | Electric | Petrol |\n|---|---|---|\n| Cost | higher price, cheaper to run | lower price, dearer fuel |\n| Range | about 400 km | about 700 km |\n| Emissions | none from the exhaust | carbon dioxide and nitrogen oxides |\n\nSo electric cars win on emissions and running cost, while petrol cars still lead in range.',
  ],
  ['moonwalk', 'Neil Armstrong, in 1969.'],
  ['moonwalk', 'The first person to walk on the moon was Neil Armstrong. He did so in July 1969.'],
  [
    'agua',
    'Para ahorrar agua en casa conviene cerrar el grifo mientras nos cepillamos los dientes. También ayuda ducharse en lugar de llenar la bañera. Además, hay que poner la lavadora solo cuando esté llena.',
  ],
  [
    'agua',
    'Repara los grifos que gotean, porque una gota por segundo son miles de litros de agua al año. Instala una cisterna de doble descarga en casa. Y riega las plantas por la noche para ahorrar lo que se evapora.',
  ],
  [
    'wald',
    'Wälder sind für das Klima wichtig, weil Bäume Kohlendioxid aus der Luft aufnehmen und den Kohlenstoff im Holz speichern. Außerdem verdunsten sie Wasser und kühlen so ihre Umgebung. Werden Wälder gerodet, gelangt das gespeicherte Gas wieder in die Atmosphäre.',
  ],
  [
    'wald',
    'Ein Wald wirkt wie eine Klimaanlage: Er spendet Schatten, hält Wasser zurück und kühlt die Luft. Seine Bäume binden große Mengen CO2. Deshalb bremst jeder gesunde Wald die Erwärmung des Klimas.',
  ],
  [
    'pain',
    'On mélange de la farine, de l’eau, du sel et de la levure, puis on pétrit la pâte. On la laisse lever pendant une ou deux heures. Ensuite on façonne le pain et on le cuit au four très chaud jusqu’à ce que la croûte soit dorée.',
  ],
  [
    'pain',
    'Pour faire le pain, le boulanger prépare une pâte avec de la farine, de l’eau et du levain. Après un long repos, la pâte gonfle. Il la divise, lui donne sa forme et la met au four.',
  ],
  [
    'reka',
    'Реки важны для городов, потому что дают воду людям и заводам. По рекам перевозят грузы, а набережные становятся местом отдыха. Многие города и возникли именно у реки.',
  ],
  [
    'reka',
    'Город у реки получает питьевую воду и дешёвый транспорт. Летом река охлаждает улицы, а мосты через неё становятся символами города. Поэтому города берегут свои реки.',
  ],
  ['cha', '绿茶含有丰富的茶多酚，可以抗氧化。适量饮用绿茶能提神，也有助于心血管健康。'],
  ['cha', '绿茶的好处很多：它能提神醒脑，帮助消化，还能保护牙齿。每天喝一两杯绿茶对身体有益。'],
  [
    'fuji',
    '富士山は日本で一番高い山で、高さは3776メートルです。夏には多くの人が登り、山頂からの日の出は有名です。',
  ],
  ['fuji', '富士山は静岡県と山梨県にまたがる火山です。美しい形で知られ、世界文化遺産に登録されています。'],
  ['sentiment', 'negative'],
  ['sentiment', 'Negative: the reviewer complains about cold soup and missing service.'],
  ['email', '^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}$'],
  [
    'history',
    'Around 1450 Johannes Gutenberg built a printing press with movable type in Mainz. Until then books were copied by hand, which took months and made them a luxury. With the press, books became far cheaper, and a merchant or a student could own some. Ideas spread faster than any authority could stop them: Luther’s writings were read all over Germany within weeks, and scholars could compare maps, tables and experiments across borders. Literacy grew, languages settled into common spellings, and rulers began to fear and to use public opinion. Europe’s Reformation and its scientific revolution are hard to imagine without printed pages.',
  ],
  [
    'history',
    'The printing press changed how Europe thought. Before Gutenberg, a monk might need a year to copy a single Bible. His press made hundreds of copies in the same time, so books became cheaper every decade and moved from monasteries into homes and universities. Once many people could read the same text, ideas travelled quickly. Reformers printed pamphlets, astronomers shared their measurements, and poets found readers in their own language instead of Latin. Censors tried to hold back the flood but there were always more presses. In this way the spread of print prepared the ground for the modern world.',
  ],
  ['fix', "She didn't have time to answer the letters yesterday."],
  ['fix', 'She had no time to answer the letters yesterday.'],
  [
    'sleep',
    '1. Go to bed at the same time every night.\n2. Keep the bedroom dark and cool.\n3. Avoid coffee in the afternoon.\n4. Put the phone away an hour before sleep.\n5. Move your body during the day.',
  ],
  [
    'sleep',
    '- Keep a regular schedule, also on weekends\n- No screens in the last hour\n- A cool, quiet, dark room helps you sleep\n- Skip caffeine after lunch\n- Read or take a warm bath to wind down',
  ],
  [
    'unit',
    'export function binarySearch(values: readonly number[], target: number): number {\n  let low = 0;\n  let high = values.length - 1;\n  while (low <= high) {\n    const middle = (low + high) >>> 1;\n    const value = values[middle]!;\n    if (value === target) return middle;\n    if (value < target) low = middle + 1;\n    else high = middle - 1;\n  }\n  return -1;\n}',
  ],
  [
    'unit',
    '// Returns the index of the target in a sorted array of numbers, or -1.\nconst binarySearch = (sorted: number[], target: number, from = 0, to = sorted.length - 1): number => {\n  if (from > to) return -1;\n  const mid = Math.floor((from + to) / 2);\n  if (sorted[mid] === target) return mid;\n  return sorted[mid] < target ? binarySearch(sorted, target, mid + 1, to) : binarySearch(sorted, target, from, mid - 1);\n};',
  ],
  [
    'olympics',
    'The Olympic Games are an international sports event in which athletes from almost all countries compete. Summer and Winter Games each take place every four years, two years apart. In some sports judges give scores, and in others only the clock counts; a perfect 10 in gymnastics was first awarded in 1976.',
  ],
  [
    'olympics',
    'The Olympic Games bring together thousands of athletes from some two hundred nations. They go back to ancient Greece and were revived in 1896. The summer games and the winter games are each held every four years.',
  ],
  [
    'interview',
    'Dear Ms Green,\n\nI would like to apply for the position of junior gardener. For two summers I have looked after the beds and lawns of our village park, and I know how to prune roses and repair a mower. I learn fast and do not mind rain. Please give my application your kind consideration.\n\nYours sincerely,\nPaul Moss',
  ],
  [
    'interview',
    'Dear hiring team,\n\nYour advertisement for a junior gardener caught my eye because I spend every free hour in my grandmother’s garden. I have a certificate in plant care, experience with compost and hedges, and good references. I would be glad to show you my work in person.\n\nBest regards,\nLina Park',
  ],
  [
    'persian',
    'بهار فصل زیبایی است. در بهار درخت‌ها شکوفه می‌دهند و هوا گرم‌تر می‌شود. مردم به طبیعت می‌روند و نوروز را جشن می‌گیرند.',
  ],
  [
    'persian',
    'بهار با بارانِ نرم و شکوفه‌های سفید می‌آید. پرنده‌ها برمی‌گردند و روزها بلندتر می‌شوند. برای بسیاری از مردم بهار آغاز سال نو است.',
  ],
];
