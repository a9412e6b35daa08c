import type { Money } from '@assay/domain/money/money';
import { ActionForm } from '@assay/ui/action-form';
import { MoneyText } from '@assay/ui/money-text';
import { SubmitButton } from '@assay/ui/submit-button';
import { acceptOfferAction, refuseOfferAction } from '../actions';

/** The answer to an offer. */
export function OfferActs({ bidId, receives }: { readonly bidId: string; readonly receives: Money }) {
  return (
    <>
      <ActionForm action={acceptOfferAction.bind(null, bidId)} layout="inline" label="Accept the offer">
        <SubmitButton>
          <span>
            Accept the contract · <MoneyText amount={receives} />
          </span>
        </SubmitButton>
      </ActionForm>
      <ActionForm action={refuseOfferAction.bind(null, bidId)} layout="inline" label="Refuse the offer">
        <SubmitButton variant="secondary">Refuse</SubmitButton>
      </ActionForm>
    </>
  );
}
