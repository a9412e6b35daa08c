import type { OwnAttempt } from '@assay/protocol/dto/attempt';
import { Deadline } from '@assay/ui/deadline';
import { LinkButton } from '@assay/ui/link-button';
import { Notice } from '@assay/ui/notice';
import { useTranslations } from 'next-intl';

export type RunningTestProps = {
  readonly attempt: OwnAttempt;
  readonly now: Date;
  readonly timeZone: string;
};

/** A test whose clock runs comes before everything else that waits. */
export function RunningTest({ attempt: { attemptId, testTitle, deadlineAt }, now, timeZone }: RunningTestProps) {
  const t = useTranslations('today.running');
  return (
    <Notice
      tone="attention"
      title={t('title', { test: testTitle })}
      action={
        <LinkButton href={`/attempts/${attemptId}`} size="small">
          {t('goOn')}
        </LinkButton>
      }
    >
      <p>
        {t.rich('body', {
          deadline: () => <Deadline label={t('ends')} at={new Date(deadlineAt)} now={now} timeZone={timeZone} />,
        })}
      </p>
    </Notice>
  );
}
