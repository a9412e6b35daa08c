import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

const licences = {
  arabic: require.resolve('@fontsource-variable/noto-sans-arabic/LICENSE'),
  hebrew: require.resolve('@fontsource-variable/noto-sans-hebrew/LICENSE'),
  devanagari: require.resolve('@fontsource-variable/noto-sans-devanagari/LICENSE'),
  sc: require.resolve('@fontsource-variable/noto-sans-sc/LICENSE'),
  jp: require.resolve('@fontsource-variable/noto-sans-jp/LICENSE'),
  kr: require.resolve('@fontsource-variable/noto-sans-kr/LICENSE'),
} as const;

type Family = keyof typeof licences;

/** One file of a family: Chinese, Japanese and Korean come in about a hundred, so that few bytes are read. */
export type FontPart = { readonly name: string; readonly file: string };

type RangedPart = FontPart & { readonly ranges: readonly (readonly [number, number])[] };

const families = new Map<Family, readonly RangedPart[]>();

/** The parts that claim to draw a character, the one to be preferred first; an index may claim more than its font has. */
export function partsFor(character: string, text: string): FontPart[] {
  const point = character.codePointAt(0) ?? 0;
  return (['arabic', 'hebrew', 'devanagari', ...eastAsian(text)] as const).flatMap((family) =>
    partsOf(family).filter(({ ranges }) => ranges.some(([from, to]) => from <= point && point <= to)),
  );
}

/** Chinese characters that three languages share are drawn as the language of the document draws them. */
function eastAsian(text: string): readonly Family[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return ['jp', 'sc', 'kr'];
  return /\p{Script=Hangul}/u.test(text) ? ['kr', 'sc', 'jp'] : ['sc', 'jp', 'kr'];
}

function partsOf(family: Family): readonly RangedPart[] {
  const parts = families.get(family) ?? readParts(family);
  families.set(family, parts);
  return parts;
}

const latinParts = /latin|cyrillic|greek|vietnamese|math|symbols/;

function readParts(family: Family): RangedPart[] {
  // The index of a family lies beside its licence, which is what the package lets one ask for.
  const folder = dirname(licences[family]);
  const index = stringsOf(JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')));
  return index
    .filter(([part]) => !latinParts.test(part))
    .map(([part, ranges]) => {
      const name = `noto-sans-${family}-${part.replace(/[[\]]/g, '')}`;
      return { name, file: join(folder, 'files', `${name}-wght-normal.woff2`), ranges: ranges.split(',').map(toRange) };
    });
}

function stringsOf(json: unknown): [string, string][] {
  if (typeof json !== 'object' || json === null) throw new Error('the index of a font family is no object');
  return Object.entries(json).map(([key, value]) => [key, String(value)]);
}

/** "U+4e00-4e1d" or "U+200c". */
function toRange(range: string): readonly [number, number] {
  const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
