import type { ReadyQuestion } from '../presentation';
import { questionRules } from './question-rules';

export type Breach = { readonly rule: string; readonly detail: string };

/** Every rule of item writing that a question breaks; none when it may be asked. */
export function lintQuestion(question: ReadyQuestion): Breach[] {
  return questionRules.flatMap(({ id, breach }) => {
    const detail = breach(question);
    return detail === null ? [] : [{ rule: id, detail }];
  });
}
