import { randomUUID } from 'node:crypto';
import { formatMoney } from '@assay/domain/money/format-money';
import { typedAmount } from '@assay/domain/money/typed-amount';
import { moneyOf, type MoneyDto } from '@assay/protocol/dto/money';
import { ActionForm } from '@assay/ui/action-form';
import { MoneyInput } from '@assay/ui/money-input';
import { Notice } from '@assay/ui/notice';
import { Panel } from '@assay/ui/panel';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { requestPayout } from '../actions';

export type WithdrawProps = {
  readonly available: readonly MoneyDto[];
  readonly isRealMoney: boolean;
  readonly needsDestination: boolean;
};

/** One form for each currency in which something is available. */
export function Withdraw({ available, isRealMoney, needsDestination }: WithdrawProps) {
  const amounts = available.map(moneyOf).filter(({ amountMinor }) => amountMinor > 0n);
  if (amounts.length === 0) return null;
  return (
    <Panel title="Withdraw">
      <div className="grid gap-8">
        {!isRealMoney && (
          <Notice tone="attention">Sandbox: no real money moves; a withdrawal is only recorded as paid.</Notice>
        )}
        {amounts.map((amount, index) => (
          <ActionForm
            key={amount.currency}
            action={requestPayout.bind(null, amount.currency)}
            label={`Withdraw ${amount.currency}`}
          >
            {/* The same form sent twice, by a double click or a reload, asks once. */}
            <input type="hidden" name="requestKey" value={randomUUID()} />
            <MoneyInput
              name="amount"
              label="Amount"
              currency={amount.currency}
              defaultValue={typedAmount(amount)}
              hint={`Up to ${formatMoney(amount, 'en')}.`}
            />
            {needsDestination && (
              <TextArea
                name="destination"
                label="Where it goes"
                hint="Account holder and IBAN, or what your bank needs. An operator makes the transfer."
                rows={3}
                maxLength={300}
              />
            )}
            <p>
              <SubmitButton variant={index === 0 ? 'primary' : 'secondary'} pending="Requesting…">
                Withdraw {amount.currency}
              </SubmitButton>
            </p>
          </ActionForm>
        ))}
      </div>
    </Panel>
  );
}
