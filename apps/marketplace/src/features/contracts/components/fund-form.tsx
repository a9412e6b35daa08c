import { formatMoney } from '@assay/domain/money/format-money';
import { subtract } from '@assay/domain/money/money';
import { moneyOf } from '@assay/protocol/dto/money';
import type { MilestoneDto } from '@assay/services/contract/read';
import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { useLocale, useTranslations } from 'next-intl';
import { fundMilestone } from '../actions';
import { SandboxNote } from './sandbox-note';

export type FundFormProps = {
  readonly milestone: MilestoneDto;
  readonly isRealMoney: boolean;
  readonly stands: boolean;
};

/** Price and fee are both in the button, so that nobody learns of the fee afterwards. */
export function FundForm({ milestone, isRealMoney, stands }: FundFormProps) {
  const t = useTranslations('contracts.fund');
  const locale = useLocale();
  const [price, pays, receives] = [milestone.amount, milestone.clientPays, milestone.freelancerReceives].map(moneyOf);
  if (!price || !pays || !receives) return null;
  const said = (amount: typeof price) => formatMoney(amount, locale);
  return (
    <ActionForm action={fundMilestone.bind(null, milestone.id)} label={t('form', { title: milestone.title })}>
      <p className="max-w-prose text-14 text-ink-soft">{t('means', { pays: said(pays), receives: said(receives) })}</p>
      {!isRealMoney && <SandboxNote />}
      <p>
        <SubmitButton
          variant={stands ? 'primary' : 'secondary'}
          size={stands ? 'medium' : 'small'}
          pending={t('pending')}
        >
          {t('submit', { price: said(price), fee: said(subtract(pays, price)) })}
        </SubmitButton>
      </p>
    </ActionForm>
  );
}
