import type { ServedQuestion } from '@assay/protocol/dto/attempt';
import { CodeBlock } from '@assay/ui/code-block';
import { useTranslations } from 'next-intl';
import type { Language } from './question-matter';
import { ShownTable } from './shown-table';

export type OptionBodyProps = {
  readonly option: ServedQuestion['options'][number]['option'];
  /** Its place among the options, from 1. */
  readonly number: number;
  readonly language: Language;
};

/** What one option says: a result, a piece of code or a sentence. */
export function OptionBody({ option, number, language }: OptionBodyProps) {
  const t = useTranslations('tests.question');
  switch (option.kind) {
    case 'table':
      return <ShownTable table={option.table} label={t('result', { number })} />;
    case 'code':
      return <CodeBlock code={option.text} language={language} bare />;
    case 'text':
      return <span className="[overflow-wrap:anywhere] whitespace-pre-line">{option.text}</span>;
  }
}
