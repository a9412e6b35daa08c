import { Deadline } from '@assay/ui/deadline';
import { LinkButton } from '@assay/ui/link-button';
import { TimeText } from '@assay/ui/time-text';
import type { TestView } from '../page-data';
import { PoolState } from './pool-state';

/** The way into the test, or why it is closed for now and until when. */
export function StartDoor({ view }: { readonly view: TestView }) {
  const { test, standing, now, timeZone } = view;
  const startHref = `/tests/${test.slug}/start`;
  if (test.state === 'preparing') return <PoolState pool={test.pool} state={test.state} />;
  if (standing.kind === 'away')
    return (
      <p className="text-14 text-ink-soft">The test service does not answer at the moment. Try again in a minute.</p>
    );
  if (standing.kind === 'anonymous') return <LinkButton href={startHref}>Log in and take the test</LinkButton>;
  const { retake, running } = standing;
  if (running !== null) {
    return (
      <div className="grid gap-3">
        <p className="text-14">
          {running.test === test.slug
            ? 'Your attempt is running: '
            : `A test of yours is running (${running.testTitle}): `}
          <Deadline label="it ends" at={new Date(running.deadlineAt)} now={now} timeZone={timeZone} />
        </p>
        <LinkButton href={`/attempts/${running.attemptId}`}>Go on with it</LinkButton>
      </div>
    );
  }
  if (retake.kind === 'wait') {
    return (
      <p>
        <Deadline label="You can take it again" at={new Date(retake.at)} now={now} timeZone={timeZone} />
      </p>
    );
  }
  if (retake.kind === 'passed') {
    return (
      <div className="grid gap-3">
        <p>
          You have passed. The test opens again when the badge is no longer vouched for:{' '}
          <TimeText at={new Date(retake.at)} now={now} timeZone={timeZone} show="day" />.
        </p>
        <LinkButton href="/badges" variant="secondary">
          Your badges
        </LinkButton>
      </div>
    );
  }
  return <LinkButton href={startHref}>Read the rules and start</LinkButton>;
}
