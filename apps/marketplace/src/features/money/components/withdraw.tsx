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
import { useLocale, useTranslations } from 'next-intl';
import { requestPayout } from '../actions';

export type WithdrawProps = {
  readonly available: readonly MoneyDto[];
  readonly isRealMoney: boolean;
  readonly needsDestination: boolean;
};

/** One form for each currency in which something is available. */
export function Withdraw({ available, isRealMoney, needsDestination }: WithdrawProps) {
  const t = useTranslations('money.withdraw');
  const locale = useLocale();
  const amounts = available.map(moneyOf).filter(({ amountMinor }) => amountMinor > 0n);
  if (amounts.length === 0) return null;
  return (
    <Panel title={t('title')}>
      <div className="grid gap-8">
        {!isRealMoney && <Notice tone="attention">{t('sandbox')}</Notice>}
        {amounts.map((amount, index) => (
          <ActionForm
            key={amount.currency}
            action={requestPayout.bind(null, amount.currency)}
            label={t('submit', { currency: amount.currency })}
          >
            {/* The same form sent twice, by a double click or a reload, asks once. */}
            <input type="hidden" name="requestKey" value={randomUUID()} />
            <MoneyInput
              name="amount"
              label={t('amount')}
              currency={amount.currency}
              defaultValue={typedAmount(amount, locale)}
              hint={t('amountHint', { amount: formatMoney(amount, locale) })}
            />
            {needsDestination && (
              <TextArea
                name="destination"
                label={t('destination')}
                hint={t('destinationHint')}
                rows={3}
                maxLength={300}
              />
            )}
            <p>
              <SubmitButton variant={index === 0 ? 'primary' : 'secondary'} pending={t('pending')}>
                {t('submit', { currency: amount.currency })}
              </SubmitButton>
            </p>
          </ActionForm>
        ))}
      </div>
    </Panel>
  );
}
