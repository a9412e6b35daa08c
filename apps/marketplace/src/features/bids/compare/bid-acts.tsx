import { type MoneyDto, moneyOf } from '@assay/protocol/dto/money';
import { ActionForm } from '@assay/ui/action-form';
import { LinkButton } from '@assay/ui/link-button';
import { MoneyText } from '@assay/ui/money-text';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { declineAction, offerAction, shortlistAction } from './actions';
import { hasEdge } from '../has-edge';

export type BidActsProps = {
  readonly bid: {
    readonly id: string;
    readonly state: string;
    readonly threadId: string | null;
    readonly clientPays: MoneyDto;
  };
  /** While another offer is open, or the job is closed, none can be made. */
  readonly mayOffer: boolean;
};

/** What the client can do with one bid, the next step first. */
export function BidActs({ bid, mayOffer }: BidActsProps) {
  const canShortlist = hasEdge(bid.state, 'shortlist');
  return (
    <div className="grid gap-3">
      {canShortlist && (
        <ActionForm action={shortlistAction.bind(null, bid.id)} layout="wide" label="Short-list">
          <SubmitButton>Short-list and talk</SubmitButton>
        </ActionForm>
      )}
      {bid.threadId !== null && (
        <LinkButton href={`/messages/${bid.threadId}`} variant={bid.state === 'offered' ? 'primary' : 'secondary'}>
          Messages and interview
        </LinkButton>
      )}
      {mayOffer && hasEdge(bid.state, 'offer') && (
        <ActionForm action={offerAction.bind(null, bid.id)} layout="wide" label="Offer the contract">
          <SubmitButton variant={canShortlist ? 'secondary' : 'primary'}>
            <span>
              Offer the contract · <MoneyText amount={moneyOf(bid.clientPays)} />
            </span>
          </SubmitButton>
        </ActionForm>
      )}
      {hasEdge(bid.state, 'decline') && <DeclineForm bidId={bid.id} />}
    </div>
  );
}

function DeclineForm({ bidId }: { readonly bidId: string }) {
  return (
    <details>
      <summary className="inline-flex min-h-8 items-center text-14 text-ink-soft underline decoration-line-strong underline-offset-[0.22em] hover:text-ink">
        Decline this bid…
      </summary>
      <div className="mt-3 border-s-2 border-bad ps-4">
        <ActionForm action={declineAction.bind(null, bidId)} label="Decline the bid">
          <TextArea name="reason" label="Reason" hint="The bidder reads it." rows={3} maxLength={1000} />
          <div>
            <SubmitButton variant="danger" size="small">
              Decline this bid
            </SubmitButton>
          </div>
        </ActionForm>
      </div>
    </details>
  );
}
