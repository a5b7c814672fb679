import { describe, expect, it } from 'vitest';
import { readAsks } from '../../../../src/oracle/local/asks.ts';

describe('the length asked for', () => {
  it.each([
    ['A slogan of at most eight words for a bicycle shop.', null],
    ['A headline of max 12 words for a data engineer.', null],
    ['Name six words that rhyme with cat.', 6],
  ])('given "%s", then %s things are asked for', (instructions, items) => {
    expect(readAsks(instructions, '').items).toBe(items);
  });

  it.each([
    ['Write a three-line email to your boss.', [{ unit: 'line', least: 3, most: 3 }]],
    ['Write a rubric for a five-paragraph essay.', []],
    ['Write a five-paragraph essay on tides.', [{ unit: 'paragraph', least: 5, most: 5 }]],
    ['Sum it up, 70 words maximum.', [{ unit: 'word', least: 0, most: 70 }]],
    ['Une réponse en français, 90 mots maximum.', [{ unit: 'word', least: 0, most: 90 }]],
    ['Bir SMS yazın, en fazla 160 karakter.', [{ unit: 'character', least: 0, most: 160 }]],
    ['En text på svenska, 40-60 ord.', [{ unit: 'word', least: 40, most: 60 }]],
  ])('given "%s", then its limits are %j', (instructions, limits) => {
    expect(readAsks(instructions, '').limits).toEqual(limits);
  });
});

describe('the language asked for', () => {
  it.each([
    ['Oversæt til tysk: »Hvor ligger apoteket?«', 'german'],
    ['İngilizceye çevirin: «Toplantı ertelendi.»', 'english'],
    ['ترجم إلى الإنجليزية: «الصديق وقت الضيق».', 'english'],
    ['Μεταφράστε στα αγγλικά: «Φασολάδα»', 'english'],
    ['用英文解释“内卷”。', 'english'],
    ['Forklar hygge på engelsk.', 'english'],
    ['Escribe en inglés un correo a un proveedor.', 'english'],
    ['Beantworte auf Chinesisch: Was ist die Hauptstadt von Australien?', 'chinese'],
    ['次の文を日本語に訳してください。', 'japanese'],
    ['Přeložte do češtiny: "Good morning."', 'czech'],
    ['Traduce al rumano / traduceți în română.', 'romanian'],
  ])('given "%s", then the work is to be in %s', (instructions, language) => {
    const { kind, languages } = readAsks(instructions, '');
    expect(kind).toBe('translation');
    expect(languages).toContain(language);
  });

  it('given a foreign word to explain, then nothing is to be translated', () => {
    expect(readAsks("Explain the Dutch word 'gezellig' in English in 40 to 90 words.", '').kind).not.toBe(
      'translation',
    );
  });
});

describe('the sort of work asked for', () => {
  it.each([
    ['CSS: centre text. One declaration that centres the text in a block.', 'code'],
    ['Write SQL which shows all email values that occur more than once.', 'code'],
    ['Is this message spam? Answer with one of: spam / not spam.', 'choice'],
    ['Which gas makes up most of the air? A) oxygen B) nitrogen C) argon', 'choice'],
    ['Write a letter to a friend who learns Python.', 'prose'],
  ])('given "%s", then it is %s', (instructions, kind) => {
    expect(readAsks(instructions, '').kind).toBe(kind);
  });

  it('given a text and what it is to become, then it is to be rewritten', () => {
    expect(readAsks('make this nicer', 'Your order is late. We will send it when it is there.').kind).toBe(
      'rewrite',
    );
  });
});
