import type { RetakeDto } from '@assay/protocol/dto/attempt';
import { Deadline } from '@assay/ui/deadline';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';

export type RetakeLineProps = {
  readonly retake: RetakeDto | null;
  readonly now: Date;
  readonly timeZone: string | undefined;
};

/** When a test may be taken again, in as few words as a cell of a table holds. */
export function RetakeLine({ retake, now, timeZone }: RetakeLineProps) {
  const t = useTranslations('tests.attempts.retake');
  switch (retake?.kind) {
    case undefined:
      return '–';
    case 'open':
      return t('open');
    case 'running':
      return t('running');
    case 'wait':
      return <Deadline at={new Date(retake.at)} now={now} timeZone={timeZone} />;
    case 'passed':
      return t.rich('passed', {
        day: () => <TimeText at={new Date(retake.at)} now={now} timeZone={timeZone} show="day" />,
      });
  }
}
