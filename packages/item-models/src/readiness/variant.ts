import type { FamilyHead, Parameters } from '../family';
import type { ReadyQuestion, ShownOption } from '../presentation';
import type { Random } from '../random';
import type { InstallationRules } from './rules';

/** A question about the rules in force; its key is computed from them when it is built. */
export type RuleVariant = {
  readonly parameters: Parameters;
  readonly stem: string;
  readonly key: string;
  readonly wrong: readonly { readonly misconception: string; readonly text: string }[];
};

/** Families of the quiz build from the rules, so that the quiz never ages. */
export type RuleFamily = FamilyHead & {
  readonly build: (random: Random, rules: InstallationRules) => RuleVariant;
};

const mostWrongOptions = 3;

/** The variant as a question of four options, or null when the rules leave fewer than three different wrong answers. */
export function readyRule(variant: RuleVariant): ReadyQuestion | null {
  const seen = new Set([variant.key]);
  const wrong: { misconception: string; option: ShownOption }[] = [];
  for (const { misconception, text } of variant.wrong) {
    if (seen.has(text) || wrong.length === mostWrongOptions) continue;
    seen.add(text);
    wrong.push({ misconception, option: { kind: 'text', text } });
  }
  if (wrong.length < mostWrongOptions) return null;
  return {
    question: { stem: variant.stem, tables: [], listings: [], wanted: null },
    key: { kind: 'text', text: variant.key },
    wrong,
  };
}
