import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';
import { WrittenText } from '../../jobs/components/written-text';

/** Each answer beside its question. */
export function Answers({
  questions,
  answers,
}: {
  readonly questions: readonly string[];
  readonly answers: readonly string[];
}) {
  const t = useTranslations('bids.one');
  if (questions.length === 0) return null;
  return (
    <Panel title={t('answers')}>
      <dl className="divide-y divide-line border-y border-line">
        {questions.map((question, index) => (
          <div key={index} className="grid gap-x-8 gap-y-1 py-4 sm:grid-cols-[14rem_minmax(0,1fr)]">
            <dt dir="auto" className="text-14 text-ink-faint [overflow-wrap:anywhere]">
              {question}
            </dt>
            <dd>
              <WrittenText text={answers[index] ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
