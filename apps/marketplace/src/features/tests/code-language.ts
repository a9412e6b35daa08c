import type { CodeLanguage } from '@assay/protocol/dto/attempt';
import type { CodeBlock } from '@assay/ui/code-block';
import type { ComponentProps } from 'react';

type Coloured = ComponentProps<typeof CodeBlock>['language'];

/** The grammar by which a piece of code is coloured; formulas and prose have none. */
export function colouredAs(language: CodeLanguage): Coloured {
  return language === 'formula' || language === 'prose' ? 'text' : language;
}
