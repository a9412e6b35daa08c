import { Deadline } from '@assay/ui/deadline';
import { TimeText } from '@assay/ui/time-text';
import type { ResultPage } from '../page-data';

/** Whether and from when the test may be taken again, in a sentence. */
export function Again({ page }: { readonly page: ResultPage }) {
  return <p className="max-w-prose">{sentence(page)}</p>;
}

function sentence({ result, test, isDemo, now, timeZone }: ResultPage) {
  const { retake } = result;
  switch (retake?.kind) {
    case undefined:
      return 'This test is not offered any more.';
    case 'open': {
      const why = isDemo && test.retakeWaitDays === 0 ? ', since this is a demo; a real market makes you wait' : '';
      return `You can take the test again now, with fresh questions${why}.`;
    }
    case 'running':
      return (
        <>
          A test of yours is running at the moment.{' '}
          <a href={`/tests/${result.test}`} className="text-link">
            Go on with it
          </a>
        </>
      );
    case 'wait':
      return (
        <>
          You can take the test again, with fresh questions:{' '}
          <Deadline at={new Date(retake.at)} now={now} timeZone={timeZone} />
        </>
      );
    case 'passed':
      return (
        <>
          {result.passed !== true && 'You have passed this test in another attempt. '}A pass is vouched for until{' '}
          <TimeText at={new Date(retake.at)} now={now} timeZone={timeZone} show="day" />; then the test opens again,
          with fresh questions, to renew it.
        </>
      );
  }
}
