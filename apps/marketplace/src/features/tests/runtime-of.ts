import type { CodeLanguage, ServedQuestion } from '@assay/protocol/dto/attempt';

const runtimes = ['sql', 'python', 'shell'] as const satisfies readonly CodeLanguage[];

type Matter = Pick<ServedQuestion['question'], 'listings'>;
type Choices = readonly Pick<ServedQuestion['options'][number], 'option'>[];

/**
 * The language of a question whose answer depends on which dialect or shell runs it; null for all others. Scripts of
 * pages and of Node are told apart by what the question says.
 */
export function runtimeOf({ listings }: Matter, options: Choices): (typeof runtimes)[number] | null {
  const ofOptions = options.flatMap(({ option }) => (option.kind === 'code' ? [option.language] : []));
  const written = new Set<CodeLanguage>([...listings.map(({ language }) => language), ...ofOptions]);
  return runtimes.find((runtime) => written.has(runtime)) ?? null;
}
