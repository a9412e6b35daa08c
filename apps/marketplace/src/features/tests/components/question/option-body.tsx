import type { ServedQuestion } from '@assay/protocol/dto/attempt';
import { CodeBlock } from '@assay/ui/code-block';
import { useTranslations } from 'next-intl';
import { colouredAs } from '../../code-language';
import { ShownTable } from './shown-table';

export type OptionBodyProps = {
  readonly option: ServedQuestion['options'][number]['option'];
  /** Its place among the options, from 1. */
  readonly number: number;
};

/** What one option says: a result, a piece of code, what a program prints, or a sentence. */
export function OptionBody({ option, number }: OptionBodyProps) {
  const t = useTranslations('tests.question');
  switch (option.kind) {
    case 'table':
      return <ShownTable table={option.table} label={t('result', { number })} />;
    case 'code':
      return <CodeBlock code={option.text} language={colouredAs(option.language)} bare />;
    case 'output':
      return <CodeBlock code={option.text} language="text" bare />;
    case 'text':
      return <span className="[overflow-wrap:anywhere] whitespace-pre-line">{option.text}</span>;
  }
}
