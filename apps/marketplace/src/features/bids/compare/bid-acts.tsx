import { type MoneyDto, moneyOf } from '@assay/protocol/dto/money';
import { ActionForm } from '@assay/ui/action-form';
import { LinkButton } from '@assay/ui/link-button';
import { MoneyText } from '@assay/ui/money-text';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { useTranslations } from 'next-intl';
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
  const t = useTranslations('bids.one');
  const canShortlist = hasEdge(bid.state, 'shortlist');
  return (
    <div className="grid gap-3">
      {canShortlist && (
        <ActionForm action={shortlistAction.bind(null, bid.id)} layout="wide" label={t('shortlist')}>
          <SubmitButton>{t('shortlistNow')}</SubmitButton>
        </ActionForm>
      )}
      {bid.threadId !== null && (
        <LinkButton href={`/messages/${bid.threadId}`} variant={bid.state === 'offered' ? 'primary' : 'secondary'}>
          {t('messages')}
        </LinkButton>
      )}
      {mayOffer && hasEdge(bid.state, 'offer') && (
        <ActionForm action={offerAction.bind(null, bid.id)} layout="wide" label={t('offer')}>
          <SubmitButton variant={canShortlist ? 'secondary' : 'primary'}>
            <span>{t.rich('offerNow', { amount: () => <MoneyText amount={moneyOf(bid.clientPays)} /> })}</span>
          </SubmitButton>
        </ActionForm>
      )}
      {hasEdge(bid.state, 'decline') && <DeclineForm bidId={bid.id} />}
    </div>
  );
}

function DeclineForm({ bidId }: { readonly bidId: string }) {
  const t = useTranslations('bids.one');
  return (
    <details>
      <summary className="inline-flex min-h-8 items-center text-14 text-ink-soft underline decoration-line-strong underline-offset-[0.22em] hover:text-ink">
        {t('decline')}
      </summary>
      <div className="mt-3 border-s-2 border-bad ps-4">
        <ActionForm action={declineAction.bind(null, bidId)} label={t('declineForm')}>
          <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} maxLength={1000} />
          <div>
            <SubmitButton variant="danger" size="small">
              {t('declineNow')}
            </SubmitButton>
          </div>
        </ActionForm>
      </div>
    </details>
  );
}
