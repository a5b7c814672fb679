import { stem } from './text.ts';

/** What a quantity is called in a task, and how it looks in an answer that tells it without naming it. */
const QUANTITIES: readonly (readonly [names: ReadonlySet<string>, shown: RegExp])[] = (
  [
    ['volume capacity', /\d\s?(?:ml|cl|dl|l|oz|litres?|liters?|gallons?)\b/iu],
    ['weight', /\d\s?(?:g|kg|lbs?|oz|grams?|kilos?|pounds?)\b/iu],
    [
      'time times hour hours duration',
      /\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:h|hrs?|hours?|min|minutes?|seconds?|[ap]\.?m\b)|\bo'clock\b|\b(?:noon|midnight)\b/iu,
    ],
    [
      'price prices cost costs fee amount',
      /[€$£¥]\s?\d|\d\s?(?:€|eur\b|euros?\b|usd\b|dollars?\b|gbp\b|pounds?\b|pence\b|cents?\b)|\bfree of charge\b/iu,
    ],
    [
      'date dates day deadline',
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b\d{1,2} (?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/iu,
    ],
    ['percentage percent', /\d\s?%/u],
    ['size dimensions length height width distance', /\d\s?(?:mm|cm|m|km|miles?|inch(?:es)?|in|feet|ft)\b/iu],
    ['temperature degrees', /\d\s?(?:°|degrees)/iu],
  ] as const
).map(([names, shown]) => [new Set(names.split(' ').map(stem)), shown]);

/** Whether a text tells a quantity of this name, as a figure in its unit. */
export const tellsQuantity = (subject: string, text: string): boolean =>
  QUANTITIES.some(([names, shown]) => names.has(subject) && shown.test(text));
