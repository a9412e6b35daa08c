import { Deadline } from '@assay/ui/deadline';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import type { ResultPage } from '../page-data';

/** Whether and from when the test may be taken again, in a sentence. */
export function Again({ page }: { readonly page: ResultPage }) {
  return (
    <p className="max-w-prose">
      <Sentence page={page} />
    </p>
  );
}

function Sentence({ page }: { readonly page: ResultPage }) {
  const t = useTranslations('attempt.again');
  const { result, test, isDemo, now, timeZone } = page;
  const { retake } = result;
  switch (retake?.kind) {
    case undefined:
      return t('notOffered');
    case 'open':
      return t(isDemo && test.retakeWaitDays === 0 ? 'openInDemo' : 'open');
    case 'running':
      return t.rich('running', {
        link: (text) => (
          <a href={`/tests/${result.test}`} className="text-link">
            {text}
          </a>
        ),
      });
    case 'wait':
      return t.rich('wait', { time: () => <Deadline at={new Date(retake.at)} now={now} timeZone={timeZone} /> });
    case 'passed':
      return (
        <>
          {result.passed !== true && `${t('passedElsewhere')} `}
          {t.rich('passed', {
            day: () => <TimeText at={new Date(retake.at)} now={now} timeZone={timeZone} show="day" />,
          })}
        </>
      );
  }
}
