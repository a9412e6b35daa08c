import { moneyOf, type MoneyDto } from '@assay/protocol/dto/money';
import type { ClientMoney, FreelancerMoney } from '@assay/protocol/dto/money-page';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { StatFigure, StatRow } from '@assay/ui/stat-figure';

/** What is held for, free to, on its way to and paid out to the freelancer, in each currency. */
export function EarnedBalances({ balances }: { readonly balances: readonly FreelancerMoney[] }) {
  return (
    <Panel title="From your work">
      <div className="grid gap-8">
        {balances.map(({ currency, held, available, inTransit, withdrawn }) => (
          <StatRow key={currency}>
            <Figure label="Available" amount={available} note="Yours, free to withdraw" />
            <Figure label="Held for you" amount={held} note="Until the work is approved; your fee comes off" />
            <Figure label="On its way to you" amount={inTransit} note="Requested, not yet paid out" />
            <Figure label="Withdrawn" amount={withdrawn} note="Paid out in all" />
          </StatRow>
        ))}
      </div>
    </Panel>
  );
}

/** What a client has held, paid and got back, in each currency. */
export function SpentBalances({ balances }: { readonly balances: readonly ClientMoney[] }) {
  return (
    <Panel title="For your jobs">
      <div className="grid gap-8">
        {balances.map(({ currency, held, paid, refunding, refunded }) => (
          <StatRow key={currency}>
            <Figure label="Held" amount={held} note="Yours until you approve the work" />
            <Figure label="Paid" amount={paid} note="Released for work, fees included" />
            <Figure label="On its way back" amount={refunding} note="Refunds and unused transfers, not yet sent" />
            <Figure label="Refunded" amount={refunded} note="Sent back in all" />
          </StatRow>
        ))}
      </div>
    </Panel>
  );
}

function Figure({ label, amount, note }: { readonly label: string; readonly amount: MoneyDto; readonly note: string }) {
  return <StatFigure label={label} value={<MoneyText amount={moneyOf(amount)} />} note={note} />;
}
