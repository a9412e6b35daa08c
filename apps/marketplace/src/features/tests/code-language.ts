import type { Language } from './components/question/question-matter';

/** The language in which the questions of a test show code. */
export function codeLanguage(test: string): Language {
  return test === 'sql' ? 'sql' : 'text';
}
