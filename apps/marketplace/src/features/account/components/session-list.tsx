import type { SessionDto } from '@assay/services/session/list';
import { ActionForm } from '@assay/ui/action-form';
import { Button } from '@assay/ui/button';
import { SubmitButton } from '@assay/ui/submit-button';
import { TimeText } from '@assay/ui/time-text';
import { endSessionAction } from '../actions/end-session';
import { logOutAction } from '../actions/log-out';
import { deviceName } from '../device-name';

export type SessionListProps = {
  readonly sessions: readonly SessionDto[];
  readonly now: Date;
  readonly timeZone: string;
};

/** Every device with a live session, and the means to end each. */
export function SessionList({ sessions, now, timeZone }: SessionListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sessions.map(({ id, userAgent, startedAt, isThisOne }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <span>
            {deviceName(userAgent)}
            <span className="block text-14 text-ink-faint">
              {isThisOne && 'This device, '}
              {isThisOne ? 'since' : 'Since'}{' '}
              <TimeText at={new Date(startedAt)} now={now} timeZone={timeZone} show="absolute" />
            </span>
          </span>
          {isThisOne ? (
            <form action={logOutAction}>
              <Button variant="secondary" size="small">
                Log out
              </Button>
            </form>
          ) : (
            <ActionForm
              action={endSessionAction.bind(null, id)}
              layout="inline"
              label={`End the session on ${deviceName(userAgent)}`}
            >
              <SubmitButton variant="secondary" size="small">
                End
              </SubmitButton>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  );
}
