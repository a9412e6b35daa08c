import type { OddValue } from '../family';
import type { ReadyQuestion } from '../presentation';
import { questionRules } from './question-rules';

export type Breach = { readonly rule: string; readonly detail: string };

/**
 * Every rule of item writing that a question breaks; none when it may be asked.
 *
 * @param asksAbout odd values that the family of the question asks about
 */
export function lintQuestion(question: ReadyQuestion, asksAbout: readonly OddValue[] = []): Breach[] {
  return questionRules.flatMap(({ id, breach }) => {
    const detail = breach(question, asksAbout);
    return detail === null ? [] : [{ rule: id, detail }];
  });
}
