import type { SessionDto } from '@assay/services/session/list';
import { ActionForm } from '@assay/ui/action-form';
import { Button } from '@assay/ui/button';
import { SubmitButton } from '@assay/ui/submit-button';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import { endSessionAction } from '../actions/end-session';
import { logOutAction } from '../actions/log-out';
import { deviceOf } from '../device-of';

export type SessionListProps = {
  readonly sessions: readonly SessionDto[];
  readonly now: Date;
  readonly timeZone: string;
};

/** Every device with a live session, and the means to end each. */
export function SessionList({ sessions, now, timeZone }: SessionListProps) {
  const t = useTranslations('account.sessions');
  const deviceName = (userAgent: string) => {
    const { browser, system } = deviceOf(userAgent);
    if (browser === undefined || system === undefined) return browser ?? system ?? t('unknown');
    return t('browserOnSystem', { browser, system });
  };
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sessions.map(({ id, userAgent, startedAt, isThisOne }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <span>
            {deviceName(userAgent)}
            <span className="block text-14 text-ink-faint">
              {t.rich(isThisOne ? 'thisOne' : 'since', {
                time: () => <TimeText at={new Date(startedAt)} now={now} timeZone={timeZone} show="absolute" />,
              })}
            </span>
          </span>
          {isThisOne ? (
            <form action={logOutAction}>
              <Button variant="secondary" size="small">
                {t('logOut')}
              </Button>
            </form>
          ) : (
            <ActionForm
              action={endSessionAction.bind(null, id)}
              layout="inline"
              label={t('endOn', { device: deviceName(userAgent) })}
            >
              <SubmitButton variant="secondary" size="small">
                {t('end')}
              </SubmitButton>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  );
}
