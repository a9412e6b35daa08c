import { moneyOf, type MoneyDto } from '@assay/protocol/dto/money';
import type { ClientMoney, FreelancerMoney } from '@assay/protocol/dto/money-page';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { StatFigure, StatRow } from '@assay/ui/stat-figure';
import { useTranslations } from 'next-intl';

/** What is held for, free to, on its way to and paid out to the freelancer, in each currency. */
export function EarnedBalances({ balances }: { readonly balances: readonly FreelancerMoney[] }) {
  const t = useTranslations('money.earned');
  return (
    <Panel title={t('title')}>
      <div className="grid gap-8">
        {balances.map(({ currency, held, available, inTransit, withdrawn }) => (
          <StatRow key={currency}>
            <Figure label={t('available.label')} amount={available} note={t('available.note')} />
            <Figure label={t('held.label')} amount={held} note={t('held.note')} />
            <Figure label={t('inTransit.label')} amount={inTransit} note={t('inTransit.note')} />
            <Figure label={t('withdrawn.label')} amount={withdrawn} note={t('withdrawn.note')} />
          </StatRow>
        ))}
      </div>
    </Panel>
  );
}

/** What a client has held, paid and got back, in each currency. */
export function SpentBalances({ balances }: { readonly balances: readonly ClientMoney[] }) {
  const t = useTranslations('money.spent');
  return (
    <Panel title={t('title')}>
      <div className="grid gap-8">
        {balances.map(({ currency, held, paid, refunding, refunded }) => (
          <StatRow key={currency}>
            <Figure label={t('held.label')} amount={held} note={t('held.note')} />
            <Figure label={t('paid.label')} amount={paid} note={t('paid.note')} />
            <Figure label={t('refunding.label')} amount={refunding} note={t('refunding.note')} />
            <Figure label={t('refunded.label')} amount={refunded} note={t('refunded.note')} />
          </StatRow>
        ))}
      </div>
    </Panel>
  );
}

function Figure({ label, amount, note }: { readonly label: string; readonly amount: MoneyDto; readonly note: string }) {
  return <StatFigure label={label} value={<MoneyText amount={moneyOf(amount)} />} note={note} />;
}
