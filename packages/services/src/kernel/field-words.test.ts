import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const packages = join(import.meta.dirname, '../../..');
const sources = ['protocol/src/input', 'services/src'].flatMap((folder) =>
  readdirSync(join(packages, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|^testing\//.test(path))
    .map((path) => join(folder, path)),
);

const refuses = /from 'zod'|refusedField|RefusedError/;
const comment = /\/\*[^]*?\*\/|\/\/.*$/gm;
const said = /\b(?:says|fault|tell)\(\s*'[^'\n]*'/g;
const sentence = /(['"`])(\p{Lu}[^'"`\n]*\s[^'"`\n]*[.!?]|\$\{[^'"`\n]*\.)\1/gu;

function ownSentencesIn(source: string): string[] {
  if (!refuses.test(source)) return [];
  return [...source.replaceAll(comment, '').replaceAll(said, '').matchAll(sentence)].map(([, , text]) => text ?? '');
}

it('knows a message that stands alone', () => {
  expect(ownSentencesIn("import { z } from 'zod'; z.string('Write your name.')")).toEqual(['Write your name.']);
  expect(ownSentencesIn("import { z } from 'zod'; z.string(says('Write your name.'))")).toEqual([]);
});

it('no schema and no refusal says a sentence that is not in the list of both languages', () => {
  expect(sources.length).toBeGreaterThan(200);
  const alone = sources.flatMap((path) =>
    ownSentencesIn(readFileSync(join(packages, path), 'utf8')).map((text) => `${path}: ${text}`),
  );
  expect(alone).toEqual([]);
});
