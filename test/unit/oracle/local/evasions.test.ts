import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/oracle/guard/clean.ts';
import { readAnswer } from '../../../../src/oracle/local/answer.ts';
import { isEvasion } from '../../../../src/oracle/local/evasions.ts';

const evades = (instructions: string, text: string): boolean =>
  isEvasion(instructions, readAnswer(text), fold(text));

const HEAT_PUMP = 'Heat pumps\nExplain to house owners how a heat pump works.';

describe('given a task that asks for an explanation', () => {
  it.each([
    ['a promise, en', "Thanks for the task! I'll get started right away and deliver the text tomorrow."],
    ['a promise, de', 'Danke für den Auftrag. Den Text liefere ich morgen früh nach.'],
    ['a promise, fr', 'Votre sujet me plaît. Je vous envoie le texte complet demain.'],
    ['a promise, es', 'Muchas gracias por la tarea. Mañana te entrego el texto terminado.'],
    ['a promise, pt', 'Obrigado pela tarefa. Vou enviar o texto amanhã.'],
    ['a promise, it', 'Grazie per il compito. Domani consegno il testo.'],
    ['a promise, pl', 'Dziękuję za zlecenie. Jutro wyślę gotowy tekst.'],
    ['a promise, ru', 'Спасибо за задание. Завтра пришлю готовый текст.'],
    ['a promise, zh', '收到任务了。我明天会提交完整的文章，请稍等。'],
    ['a promise, ja', 'ご依頼ありがとうございます。明日までに提出いたします。'],
    [
      'praise of oneself, en',
      'I have ten years of experience and hundreds of satisfied clients. My work is always top quality.',
    ],
    [
      'praise of oneself, de',
      'Ich habe zwanzig Jahre Erfahrung und viele zufriedene Kunden. Höchste Qualität ist garantiert.',
    ],
    [
      'praise of oneself, fr',
      "J'ai quinze ans d'expérience. Mes clients satisfaits le confirment, qualité garantie.",
    ],
    ['praise of oneself, es', 'Tengo diez años de experiencia. Calidad garantizada y clientes satisfechos.'],
    [
      'talk, en',
      "In today's fast-moving world this is an important topic. There are many factors to consider, and opinions differ. In the end, everyone must decide for themselves.",
    ],
    [
      'talk, de',
      'In der heutigen Zeit ist das ein wichtiges Thema. Es gibt zahlreiche Aspekte zu beachten. Letztlich muss jeder selbst entscheiden.',
    ],
    [
      'talk, fr',
      "De nos jours, c'est un sujet important. Il y a de nombreux facteurs, et tout dépend de la situation.",
    ],
    [
      'talk, es',
      'Hoy en día es un tema muy importante. Hay muchos factores que considerar y cada persona es distinta.',
    ],
    ['talk, zh', '在当今社会，这是一个重要的话题。每个人的情况不同，因人而异，值得我们思考。'],
    [
      'the task told, en',
      'The task is to explain how a heat pump works. The explanation must be written for house owners.',
    ],
    [
      'the task told, de',
      'Hier soll erklärt werden, wie eine Wärmepumpe arbeitet. Der Text soll für Hausbesitzer verständlich sein.',
    ],
    ['the task told, es', 'Hay que explicar cómo funciona una bomba de calor. El texto debe ser claro.'],
    ['a plan, en', 'My approach: 1. Read about heat pumps. 2. Write a draft. 3. Proofread it.'],
    [
      'intentions, en',
      'First, I will read about heat pumps. Then I will write a draft. Finally, I will proofread it.',
    ],
  ])('when %s is handed in, then it is no work', (_, text) => {
    expect(evades(HEAT_PUMP.replace('Explain', 'Describe'), text)).toBe(true);
  });

  it.each([
    [
      'an explanation',
      'A heat pump moves heat from outside into the house. A fluid evaporates outside at a low temperature; the compressor presses it together, so that it grows hot; inside it gives off the heat and becomes a liquid again.',
    ],
    [
      'one that begins with talk',
      "In today's world heating is an important topic. A heat pump takes heat from the air outside. Its compressor raises the temperature. In the radiators the heat is given off.",
    ],
    [
      'one that speaks of tomorrow',
      'If it is cold tomorrow, the pump will run longer. Its compressor works against a greater difference.',
    ],
    [
      'one with advice',
      'The pump should stand where its noise disturbs nobody. Radiators must be large enough. It takes heat from the air and gives it to the water.',
    ],
    ['JSON', '{"note": "The task is to explain.", "by": "I will deliver tomorrow."}'],
  ])('when %s is handed in, then it is work', (_, text) => {
    expect(evades(HEAT_PUMP, text)).toBe(false);
  });
});

describe('given a task whose answer may speak so', () => {
  it.each([
    [
      'a promise',
      'Write an email to a customer whose parcel is late.',
      'Dear Ms Rao, I am sorry for the delay. We will send your parcel tomorrow.',
    ],
    [
      'praise of oneself',
      'Write a cover letter for a baker.',
      'I have ten years of experience and many satisfied customers. My passion is bread.',
    ],
    [
      'what should be',
      'Write acceptance criteria for the login page.',
      'The page should show an error. The password must have ten characters.',
    ],
    [
      'a plan',
      'Describe how you would approach a data migration.',
      'First, I will read the schema. Then I will write a script. Finally, I will compare counts.',
    ],
    [
      'talk',
      'Write a parody full of clichés about leadership.',
      "In today's fast-moving world communication is key. There are many factors to consider.",
    ],
  ])('when it is %s, then it is work', (_, instructions, text) => {
    expect(evades(instructions, text)).toBe(false);
  });
});
