import type { ServedQuestion } from '@assay/protocol/dto/attempt';
import { CodeBlock } from '@assay/ui/code-block';
import { useTranslations } from 'next-intl';
import { colouredAs } from '../../code-language';
import { questionLanguage } from '../../question-language';
import { runtimeOf } from '../../runtime-of';
import { ShownTable } from './shown-table';

type QuestionMatterProps = Pick<ServedQuestion, 'question'> & {
  readonly options: readonly Pick<ServedQuestion['options'][number], 'option'>[];
};

/** Tables, code and wanted result of a question, below its stem, and what the code runs in where that decides. */
export function QuestionMatter({ question, options }: QuestionMatterProps) {
  const t = useTranslations('tests.question');
  const { tables, listings, wanted } = question;
  const runsIn = runtimeOf(question, options);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5 empty:hidden">
      {tables.length > 0 && (
        <div className="flex flex-wrap gap-x-8 gap-y-4">
          {tables.map((table, index) => (
            <ShownTable key={index} table={table} label={t('table', { number: index + 1 })} />
          ))}
        </div>
      )}
      {listings.map(({ title, language, text }, index) => (
        <div key={index}>
          {title !== null && (
            <p lang={questionLanguage} className="mb-1.5 text-14 text-ink-soft">
              {title}
            </p>
          )}
          {language === 'prose' ? (
            <Prose text={text} />
          ) : (
            <CodeBlock code={text} language={colouredAs(language)} size="large" />
          )}
        </div>
      ))}
      {wanted !== null && (
        <div>
          <p className="mb-1.5 text-14 text-ink-soft">{t('wanted')}</p>
          <Wanted wanted={wanted} />
        </div>
      )}
      {runsIn !== null && <p className="text-14 text-ink-faint">{t('runsIn', { runsIn })}</p>}
    </div>
  );
}

/** A text to be read, its sentences numbered. */
function Prose({ text }: { readonly text: string }) {
  return (
    <ol
      lang={questionLanguage}
      className="grid max-w-prose list-decimal gap-2 ps-6 font-serif text-18 marker:text-14 marker:text-ink-faint"
    >
      {text.split('\n').map((sentence, index) => (
        <li key={index}>{sentence}</li>
      ))}
    </ol>
  );
}

function Wanted({ wanted }: { readonly wanted: NonNullable<ServedQuestion['question']['wanted']> }) {
  const t = useTranslations('tests.question');
  if (wanted.kind === 'table') return <ShownTable table={wanted.table} label={t('wanted')} />;
  return <CodeBlock code={wanted.text} language="text" />;
}
