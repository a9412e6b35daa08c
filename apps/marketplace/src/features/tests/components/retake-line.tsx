import type { RetakeDto } from '@assay/protocol/dto/attempt';
import { Deadline } from '@assay/ui/deadline';
import { TimeText } from '@assay/ui/time-text';

export type RetakeLineProps = {
  readonly retake: RetakeDto | null;
  readonly now: Date;
  readonly timeZone: string | undefined;
};

/** When a test may be taken again, in as few words as a cell of a table holds. */
export function RetakeLine({ retake, now, timeZone }: RetakeLineProps) {
  switch (retake?.kind) {
    case undefined:
      return '–';
    case 'open':
      return 'now';
    case 'running':
      return 'after the running test';
    case 'wait':
      return <Deadline at={new Date(retake.at)} now={now} timeZone={timeZone} />;
    case 'passed':
      return (
        <>
          from <TimeText at={new Date(retake.at)} now={now} timeZone={timeZone} show="day" />
        </>
      );
  }
}
