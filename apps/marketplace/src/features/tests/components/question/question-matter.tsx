import type { ServedQuestion } from '@assay/protocol/dto/attempt';
import { CodeBlock } from '@assay/ui/code-block';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { ShownTable } from './shown-table';

export type Language = ComponentProps<typeof CodeBlock>['language'];

/** Tables, code and wanted result of a question, below its stem. */
export function QuestionMatter({
  question,
  language,
}: {
  readonly question: ServedQuestion['question'];
  readonly language: Language;
}) {
  const t = useTranslations('tests.question');
  const { tables, code, wanted } = question;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5 empty:hidden">
      {tables.length > 0 && (
        <div className="flex flex-wrap gap-x-8 gap-y-4">
          {tables.map((table, index) => (
            <ShownTable key={index} table={table} label={t('table', { number: index + 1 })} />
          ))}
        </div>
      )}
      {code !== null && <CodeBlock code={code} language={language} size="large" />}
      {wanted !== null && (
        <div>
          <p className="mb-1.5 text-14 text-ink-soft">{t('wanted')}</p>
          <ShownTable table={wanted} label={t('wanted')} />
        </div>
      )}
    </div>
  );
}
