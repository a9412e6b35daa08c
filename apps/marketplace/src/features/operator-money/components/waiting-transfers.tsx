import type { WaitingTransfer } from '@assay/services/payment/list-waiting';
import { Card } from '@assay/ui/card';
import { EmptyState } from '@assay/ui/empty-state';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import { moneyOf } from '../dto-money';
import { TransferActs } from './transfer-acts';

/** Bank transfers that an operator has to see on the statement, make, or give back. */
export function WaitingTransfers({
  transfers,
  now,
  isSandbox,
}: {
  readonly transfers: readonly WaitingTransfer[];
  readonly now: Date;
  readonly isSandbox: boolean;
}) {
  const t = useTranslations('operatorMoney.waiting');
  return (
    <Panel title={t('title')}>
      {transfers.length === 0 ? (
        <EmptyState title={t(isSandbox ? 'noneInSandbox' : 'none')} />
      ) : (
        <ul className="grid gap-4">
          {transfers.map((transfer) => (
            <Transfer key={transfer.id} transfer={transfer} now={now} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Transfer({ transfer, now }: { readonly transfer: WaitingTransfer; readonly now: Date }) {
  const t = useTranslations('operatorMoney.waiting');
  return (
    <Card as="li">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-4 lg:grid-cols-2">
        <div>
          <h3 className="font-semibold">
            {t.rich(`kind.${transfer.kind}`, { name: () => <bdi>{transfer.name}</bdi> })}
          </h3>
          <p>
            <MoneyText amount={moneyOf(transfer.amount)} size="large" />
          </p>
          <p className="text-14 text-ink-soft">
            {t.rich('facts', {
              note: () => <code className="font-mono break-all">{transfer.note}</code>,
              time: () => <TimeText at={new Date(transfer.since)} now={now} />,
            })}
          </p>
        </div>
        <TransferActs {...transfer} />
      </div>
    </Card>
  );
}
