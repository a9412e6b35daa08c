import { Deadline } from '@assay/ui/deadline';
import { LinkButton } from '@assay/ui/link-button';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import type { TestView } from '../page-data';
import { PoolState } from './pool-state';

/** The way into the test, or why it is closed for now and until when. */
export function StartDoor({ view }: { readonly view: TestView }) {
  const t = useTranslations('tests.door');
  const { test, standing, now, timeZone } = view;
  const startHref = `/tests/${test.slug}/start`;
  if (test.state === 'preparing') return <PoolState pool={test.pool} state={test.state} />;
  if (standing.kind === 'away') return <p className="text-14 text-ink-soft">{t('away')}</p>;
  const isRunning = standing.kind === 'known' && standing.running !== null;
  if (test.isWithheld && !isRunning) return <p>{t('withheld')}</p>;
  if (standing.kind === 'anonymous') return <LinkButton href={startHref}>{t('logIn')}</LinkButton>;
  const { retake, running } = standing;
  if (running !== null) {
    return (
      <div className="grid gap-3">
        <p className="text-14">
          {t.rich(running.test === test.slug ? 'running' : 'otherRunning', {
            title: running.testTitle,
            time: () => <Deadline at={new Date(running.deadlineAt)} now={now} timeZone={timeZone} />,
          })}
        </p>
        <LinkButton href={`/attempts/${running.attemptId}`}>{t('goOn')}</LinkButton>
      </div>
    );
  }
  if (retake.kind === 'wait') {
    return <p>{t.rich('wait', { time: () => <Deadline at={new Date(retake.at)} now={now} timeZone={timeZone} /> })}</p>;
  }
  if (retake.kind === 'passed') {
    return (
      <div className="grid gap-3">
        <p>
          {t.rich('passed', {
            day: () => <TimeText at={new Date(retake.at)} now={now} timeZone={timeZone} show="day" />,
          })}
        </p>
        <LinkButton href="/badges" variant="secondary">
          {t('yourBadges')}
        </LinkButton>
      </div>
    );
  }
  return <LinkButton href={startHref}>{t('start')}</LinkButton>;
}
