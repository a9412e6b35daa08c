import { formatMoney } from '@assay/domain/money/format-money';
import { marketRules } from '@assay/domain/market/rules';
import { moneyOf } from '@assay/protocol/dto/money';
import type { MilestoneDto } from '@assay/services/contract/read';
import { ActionForm } from '@assay/ui/action-form';
import { FileInput } from '@assay/ui/file-input';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { useLocale, useTranslations } from 'next-intl';
import { submitWork } from '../actions';
import { fileSize } from '../file-size';

export function SubmitWorkForm({ milestone }: { readonly milestone: MilestoneDto }) {
  const t = useTranslations('contracts.work');
  const size = useTranslations('market.fileSize');
  const amount = formatMoney(moneyOf(milestone.freelancerReceives), useLocale());
  return (
    <ActionForm action={submitWork.bind(null, milestone.id)} label={t('form', { title: milestone.title })}>
      <p className="text-14 text-ink-soft">{t('means', { amount, days: marketRules.autoApproveDays })}</p>
      <TextArea name="note" label={t('note')} rows={5} />
      <FileInput
        name="file"
        label={t('file')}
        hint={t('fileHint', { size: fileSize(marketRules.fileMaxBytes, size) })}
        optional
      />
      <p>
        <SubmitButton pending={t('pending')}>{t('submit')}</SubmitButton>
      </p>
    </ActionForm>
  );
}
