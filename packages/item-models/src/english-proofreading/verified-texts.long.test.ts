import { createHash } from 'node:crypto';
import { Dialect, LocalLinter } from 'harper.js';
import { slimBinaryInlined } from 'harper.js/slimBinaryInlined';
import { randomFrom } from '../random';
import { describe, expect, it } from 'vitest';
import { englishProofreadingFamilies } from './families';
import { lures } from './lures';
import { rightOf } from './site';

/** Every verified sentence that a family shows beside its errors, over enough draws to meet them all. */
function verifiedSentences(): Set<string> {
  const sentences = new Set(Object.values(lures).flatMap((lure) => lure.sentences.map(rightOf)));
  for (const family of englishProofreadingFamilies) {
    for (let seed = 1; seed <= 200; seed += 1) {
      const variant = family.build(randomFrom(createHash('sha256').update(`${seed}`).digest('hex')));
      const program = variant.asks === 'prose' ? variant.key : '';
      const list = /const verified = (\[[\s\S]*?\]);/.exec(program)?.[1] ?? '[]';
      for (const sentence of JSON.parse(list) as string[]) sentences.add(sentence);
    }
  }
  return sentences;
}

/** A checker takes every repeated word for a slip; these were read by people. */
const repeating = new Set<string>(lures['no-word-twice'].sentences.map(rightOf));

/** Matters of style, on which usage differs. */
const style = new Set(['Style', 'Enhancement', 'Readability', 'Regionalism', 'Eggcorn']);

describe('verified sentences', () => {
  it('hold no error that a grammar checker of its own finds', async () => {
    const linter = new LocalLinter({ binary: slimBinaryInlined, dialect: Dialect.British });
    await linter.setup();
    const sentences = verifiedSentences();
    expect(sentences.size).toBeGreaterThan(300);
    const found: string[] = [];
    for (const sentence of sentences) {
      for (const lint of await linter.lint(sentence)) {
        const isName = lint.lint_kind() === 'Spelling' && /^\p{Lu}/u.test(lint.get_problem_text());
        if (lint.lint_kind() === 'Repetition' && repeating.has(sentence)) continue;
        if (!isName && !style.has(lint.lint_kind())) found.push(`${sentence}  ${lint.lint_kind()}: ${lint.message()}`);
      }
    }
    expect(found).toEqual([]);
  }, 120_000);
});
