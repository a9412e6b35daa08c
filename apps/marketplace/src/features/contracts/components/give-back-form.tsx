import { formatMoney } from '@assay/domain/money/format-money';
import { moneyOf } from '@assay/protocol/dto/money';
import type { MilestoneDto } from '@assay/services/contract/read';
import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { giveBackMoney } from '../actions';

/** For work that will not be done: only the freelancer can let go of what is held for them. */
export function GiveBackForm({ milestone }: { readonly milestone: MilestoneDto }) {
  return (
    <details className="max-w-form text-14">
      <summary className="text-link w-fit">You will not do this milestone?</summary>
      <div className="mt-3">
        <ActionForm
          action={giveBackMoney.bind(null, milestone.id)}
          layout="inline"
          label={`Give back the money of “${milestone.title}”`}
        >
          <p className="text-ink-soft">
            The client gets {formatMoney(moneyOf(milestone.clientPays), 'en')} back, fee included. This cannot be
            undone.
          </p>
          <SubmitButton variant="danger" size="small">
            Give the money back
          </SubmitButton>
        </ActionForm>
      </div>
    </details>
  );
}
