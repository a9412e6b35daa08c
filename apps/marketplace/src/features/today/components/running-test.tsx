import type { OwnAttempt } from '@assay/protocol/dto/attempt';
import { Deadline } from '@assay/ui/deadline';
import { LinkButton } from '@assay/ui/link-button';
import { Notice } from '@assay/ui/notice';

export type RunningTestProps = {
  readonly attempt: OwnAttempt;
  readonly now: Date;
  readonly timeZone: string;
};

/** A test whose clock runs comes before everything else that waits. */
export function RunningTest({ attempt: { attemptId, testTitle, deadlineAt }, now, timeZone }: RunningTestProps) {
  return (
    <Notice
      tone="attention"
      title={`Your test is running: ${testTitle}`}
      action={
        <LinkButton href={`/attempts/${attemptId}`} size="small">
          Go on with it
        </LinkButton>
      }
    >
      <p>
        <Deadline label="It ends" at={new Date(deadlineAt)} now={now} timeZone={timeZone} />. What is saved then is
        scored.
      </p>
    </Notice>
  );
}
