import type { OddValue } from '@assay/item-models/family';
import { lintQuestion } from '@assay/item-models/lint/lint-question';
import type { ReadyQuestion } from '@assay/item-models/presentation';

/** The rules of item writing that a question breaks, in words for the record of its refusal; null when it keeps all. */
export function brokenRules(question: ReadyQuestion, asksAbout: readonly OddValue[] = []): string | null {
  const breaches = lintQuestion(question, asksAbout);
  if (breaches.length === 0) return null;
  return breaches.map(({ rule, detail }) => `${rule}: ${detail}`).join('; ');
}
