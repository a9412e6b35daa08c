import { currencies } from '@assay/domain/money/currency';
import { ActionForm } from '@assay/ui/action-form';
import { DateTimeInput } from '@assay/ui/date-time-input';
import { Panel } from '@assay/ui/panel';
import { Select } from '@assay/ui/select';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { setRateAction } from '../actions';
import type { RatesPage } from '../page-data';

export function RateForm({ referenceCurrency, today }: Pick<RatesPage, 'referenceCurrency' | 'today'>) {
  const options = currencies.filter((code) => code !== referenceCurrency).map((code) => ({ value: code, label: code }));
  return (
    <Panel title="Enter a rate">
      <ActionForm action={setRateAction} label="Enter a rate">
        <div className="grid gap-6 sm:grid-cols-2">
          <Select name="currency" label="Currency" placeholder="Choose a currency" options={options} />
          <DateTimeInput name="date" kind="date" label="Day" defaultValue={today} max={today} />
        </div>
        <TextInput
          name="rate"
          label={`What 1 ${referenceCurrency} was worth in this currency`}
          inputMode="decimal"
          placeholder="1.0842"
          hint="With a decimal point. A rate is never changed; a later day takes its place."
        />
        <TextInput name="source" label="Source" placeholder="European Central Bank" maxLength={120} />
        <div>
          <SubmitButton>Enter the rate</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
