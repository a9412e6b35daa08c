import { currencies } from '@assay/domain/money/currency';
import { ActionForm } from '@assay/ui/action-form';
import { DateTimeInput } from '@assay/ui/date-time-input';
import { Panel } from '@assay/ui/panel';
import { Select } from '@assay/ui/select';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';
import { setRateAction } from '../actions';
import type { RatesPage } from '../page-data';

export function RateForm({ referenceCurrency, today }: Pick<RatesPage, 'referenceCurrency' | 'today'>) {
  const t = useTranslations('operatorMoney.rates');
  const options = currencies.filter((code) => code !== referenceCurrency).map((code) => ({ value: code, label: code }));
  return (
    <Panel title={t('enter')}>
      <ActionForm action={setRateAction} label={t('enter')}>
        <div className="grid gap-6 sm:grid-cols-2">
          <Select name="currency" label={t('currency')} placeholder={t('chooseCurrency')} options={options} />
          <DateTimeInput name="date" kind="date" label={t('day')} defaultValue={today} max={today} />
        </div>
        <TextInput
          name="rate"
          label={t('worth', { currency: referenceCurrency })}
          inputMode="decimal"
          placeholder="1.0842"
          hint={t('worthHint')}
        />
        <TextInput name="source" label={t('source')} placeholder={t('sourceExample')} maxLength={120} />
        <div>
          <SubmitButton>{t('submit')}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
