import { formatMoney } from '@assay/domain/money/format-money';
import { moneyOf } from '@assay/protocol/dto/money';
import type { MilestoneDto } from '@assay/services/contract/read';
import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { counted } from '../../jobs/counted';
import { approveWork, askForChanges } from '../actions';
import { SandboxNote } from './sandbox-note';

export type ReviewWorkProps = {
  readonly milestone: MilestoneDto;
  readonly isRealMoney: boolean;
  readonly stands: boolean;
};

/** Two ways on: approve and release, or say what should change while rounds are left. */
export function ReviewWork({ milestone, isRealMoney, stands }: ReviewWorkProps) {
  const price = formatMoney(moneyOf(milestone.amount), 'en');
  return (
    <div className="grid gap-6">
      <ActionForm action={approveWork.bind(null, milestone.id)} label={`Approve “${milestone.title}”`}>
        {!isRealMoney && <SandboxNote />}
        <p>
          <SubmitButton variant={stands ? 'primary' : 'secondary'} pending="Releasing…">
            Approve and release {price}
          </SubmitButton>
        </p>
      </ActionForm>
      {milestone.changeRoundsLeft === 0 ? (
        <p className="max-w-prose text-14 text-ink-soft">
          No round of changes is left. Approve the work, or write to the freelancer.
        </p>
      ) : (
        <details>
          <summary className="text-link w-fit">
            Ask for changes instead ({counted(milestone.changeRoundsLeft, 'round')} left)
          </summary>
          <div className="mt-4">
            <ActionForm
              action={askForChanges.bind(null, milestone.id)}
              label={`Ask for changes to “${milestone.title}”`}
            >
              <TextArea
                name="request"
                label="What should change"
                hint="The money stays held, and the date of automatic approval stops."
                rows={4}
              />
              <p>
                <SubmitButton variant="secondary">Ask for changes</SubmitButton>
              </p>
            </ActionForm>
          </div>
        </details>
      )}
    </div>
  );
}
