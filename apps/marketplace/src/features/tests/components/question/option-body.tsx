import type { ServedQuestion } from '@assay/protocol/dto/attempt';
import { CodeBlock } from '@assay/ui/code-block';
import { useTranslations } from 'next-intl';
import { colouredAs } from '../../code-language';
import { questionLanguage } from '../../question-language';
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
      return <Printed text={option.text} />;
    case 'text':
      return (
        <span lang={questionLanguage} className="[overflow-wrap:anywhere] whitespace-pre-line">
          {option.text}
        </span>
      );
  }
}

/** What a program printed. Long lines go on further in, so that nothing of an option is out of sight. */
function Printed({ text }: { readonly text: string }) {
  return (
    <span className="font-mono text-14 leading-relaxed">
      {text.split('\n').map((line, index) => (
        <span
          key={index}
          className="block min-h-[1lh] ps-[2ch] indent-[-2ch] [overflow-wrap:anywhere] whitespace-pre-wrap"
        >
          {line}
        </span>
      ))}
    </span>
  );
}
