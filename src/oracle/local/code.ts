const CODE_WORDS =
  /\b(?:def|return|const|let|var|function|class|import|select|from|where|lambda|fn|public|print|for|if|while)\b/gu;

const STYLE_RULE = /^[^{}\n]{1,200}\{\s*[a-z-]{2,40}\s*:[^{}]{1,2000};\s*\}/mu;
const SHELL =
  /^\s*(?:\$ )?(?:sudo )?(?:cat|wc|grep|find|ls|awk|sed|for|echo|xargs|sort|head|tail|curl|tar|du|cd|git|npm|docker)\s[^!?\n]{0,100}?(?:\s--?\w|\||\*|\$|\/)/u;
const QUERY =
  /^\s*(?:select\b[\s\S]{1,2000}\bfrom\b|insert into\b|update \S+ set\b|delete from\b|with \w+ as\b)/u;
/** A line of a timetable: five fields and a command. */
const CRON = /^[ \t]{0,20}(?:[\d*/,-]+[ \t]+){5}\S*\//mu;
const DOCSTRING = /^\s*(?:"""|\/\*\*)/u;
const ELEMENT = /^\s*<([a-z][\w-]{0,30})\b[^<>]{0,500}>[\s\S]*<\/\1>\s*$/iu;

/** Settings, a line each. */
const SETTINGS = /(?:^[ \t]*(?:\[[^\]\n]+\]+|[\w.-]+[ \t]*[:?+]?=[ \t]*\S.*)\n(?:[ \t]*\n)?){3}/mu;

const marksIn = (text: string): number => text.match(/=>|[=;{}[\]<>]|\w\(|\):/gu)?.length ?? 0;
/** Words, or as many as so many characters would be where there are no blanks. */
const sizeOf = (text: string): number =>
  Math.max(1, text.split(/\s+/u).length, SPACELESS.test(text) ? text.length / 2 : 0);
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{8}/u;

/** Whether a text is source code beyond doubt. */
export const isPlainlyCode = (text: string): boolean =>
  STYLE_RULE.test(text) ||
  ELEMENT.test(text) ||
  QUERY.test(text.toLowerCase()) ||
  CRON.test(text) ||
  SETTINGS.test(`${text}\n`) ||
  marksIn(text) / sizeOf(text) > 0.6;

const FENCE = '```';

/** What stands in the first fence of a text, null without one. By place: a pattern would begin anew at every fence. */
function fencedIn(text: string): string | null {
  const open = text.indexOf(FENCE);
  const start = open < 0 ? -1 : text.indexOf('\n', open);
  const end = start < 0 ? -1 : text.indexOf(FENCE, start);
  return end < 0 ? null : text.slice(start + 1, end);
}

/** Whether a text is source code, or shows some in a fence: enough of the marks and words that only code has. */
export function looksLikeCode(text: string): boolean {
  const fenced = fencedIn(text);
  if (fenced !== null && marksIn(fenced) > 0) return true;
  if (isPlainlyCode(text) || SHELL.test(text) || DOCSTRING.test(text)) return true;
  const marks = marksIn(text);
  const words = text.toLowerCase().match(CODE_WORDS)?.length ?? 0;
  return marks > 0 && words > 0 && (marks + words) / sizeOf(text) > 0.2;
}
