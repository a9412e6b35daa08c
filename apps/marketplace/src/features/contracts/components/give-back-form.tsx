import { formatMoney } from '@assay/domain/money/format-money';
import { moneyOf } from '@assay/protocol/dto/money';
import type { MilestoneDto } from '@assay/services/contract/read';
import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { useLocale, useTranslations } from 'next-intl';
import { giveBackMoney } from '../actions';

/** For work that will not be done: only the freelancer can let go of what is held for them. */
export function GiveBackForm({ milestone }: { readonly milestone: MilestoneDto }) {
  const t = useTranslations('contracts.giveBack');
  const locale = useLocale();
  return (
    <details className="max-w-form text-14">
      <summary className="text-link w-fit">{t('question')}</summary>
      <div className="mt-3">
        <ActionForm
          action={giveBackMoney.bind(null, milestone.id)}
          layout="inline"
          label={t('form', { title: milestone.title })}
        >
          <p className="text-ink-soft">{t('means', { amount: formatMoney(moneyOf(milestone.clientPays), locale) })}</p>
          <SubmitButton variant="danger" size="small">
            {t('submit')}
          </SubmitButton>
        </ActionForm>
      </div>
    </details>
  );
}
