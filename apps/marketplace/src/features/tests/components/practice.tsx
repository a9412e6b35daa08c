import type { TestPage } from '@assay/protocol/dto/test';
import { ToneShape } from '@assay/ui/tone';
import { useTranslations } from 'next-intl';
import { questionLanguage } from '../question-language';
import { OptionBody } from './question/option-body';
import { QuestionMatter } from './question/question-matter';

/** The open questions: answer in the head, then open the answer. */
export function Practice({ test }: { readonly test: TestPage }) {
  return (
    <ol className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {test.practice.map((practice, index) => (
        <li key={practice.id} className="border-t border-line-strong pt-4">
          <PracticeQuestion practice={practice} number={index + 1} test={test} />
        </li>
      ))}
    </ol>
  );
}

type QuestionProps = {
  readonly practice: TestPage['practice'][number];
  readonly number: number;
  readonly test: TestPage;
};

function PracticeQuestion({ practice, number, test }: QuestionProps) {
  const t = useTranslations('tests.practice');
  const { question, options, objective } = practice;
  const right = options.findIndex(({ isKey }) => isKey) + 1;
  return (
    <details open={number === 1} className="group/question">
      <summary className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 rounded-sm">
        <span className="text-14 text-ink-faint">
          {t('numbered', {
            number,
            objective: test.objectives.find(({ id }) => id === objective)?.title ?? objective,
          })}
        </span>
        <span className="text-14 text-ink-soft underline decoration-brass-line decoration-dotted underline-offset-[0.22em]">
          <span className="group-open/question:hidden">{t('open')}</span>
          <span className="hidden group-open/question:inline">{t('close')}</span>
        </span>
        <h3 lang={questionLanguage} className="mt-1 max-w-prose font-serif text-18 whitespace-pre-line">
          {question.stem}
        </h3>
      </summary>
      <div className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-5">
        <QuestionMatter question={question} options={options} />
        <ol className="grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-2">
          {options.map(({ option }, index) => (
            <li
              key={index}
              className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 rounded-sm border border-line bg-sheet p-3"
            >
              <span className="text-14 text-ink-faint tabular-nums">{index + 1}</span>
              <OptionBody option={option} number={index + 1} />
            </li>
          ))}
        </ol>
        <details className="group/answer">
          <summary className="inline-flex min-h-8 items-center rounded-sm border border-line-strong bg-sheet px-3 py-1 text-14 font-semibold hover:border-ink hover:bg-sunken">
            <span className="group-open/answer:hidden">{t('show')}</span>
            <span className="hidden group-open/answer:inline">{t('answer', { number: right })}</span>
          </summary>
          <ul className="mt-3 grid max-w-prose gap-2">
            {options.map(({ isKey, reason }, index) => (
              <li key={index} className="flex items-baseline gap-2">
                <span className="shrink-0 translate-y-[0.14em]">
                  <ToneShape tone={isKey ? 'good' : 'neutral'} />
                </span>
                <span className={isKey ? '' : 'text-ink-soft'}>
                  <span className="font-semibold">{t(isKey ? 'right' : 'wrong', { number: index + 1 })}</span>{' '}
                  <span lang={questionLanguage}>{reason}</span>
                </span>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </details>
  );
}
