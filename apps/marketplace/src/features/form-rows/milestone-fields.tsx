'use client';
import { marketRules } from '@assay/domain/market/rules';
import { Fieldset } from '@assay/ui/form/fieldset';
import { useFormGroup, useFormState } from '@assay/ui/form-values';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';
import { fieldName, readRows } from './form-rows';
import { PlanSum } from './plan-sum';
import { milestoneRows } from './plan';

export type MilestoneFieldsProps = {
  readonly hint: string;
  /** Name of the field that holds the whole price, for the sum below. */
  readonly priceField: string;
  readonly currencyField: string;
};

/** The milestones of a plan; rows come and go by plain submit buttons, so also without script. */
export function MilestoneFields({ hint, priceField, currencyField }: MilestoneFieldsProps) {
  const t = useTranslations('formRows.island');
  const { values = {} } = useFormState();
  const group = useFormGroup('milestones', t('milestones'));
  const rows = Math.max(1, readRows(values, milestoneRows).length);
  return (
    <Fieldset id={group.id} legend={t('milestones')} hint={hint} error={group.error}>
      <ol className="mt-3 grid gap-5">
        {Array.from({ length: rows }, (_, index) => (
          <MilestoneRow key={index} index={index} removable={rows > 1} />
        ))}
      </ol>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        {rows < marketRules.milestonesMax && (
          <SubmitButton name="act" value="add:milestones" variant="secondary" size="small" pending={t('adding')}>
            {t('add')}
          </SubmitButton>
        )}
        <PlanSum priceField={priceField} currencyField={currencyField} />
      </div>
    </Fieldset>
  );
}

function MilestoneRow({ index, removable }: { readonly index: number; readonly removable: boolean }) {
  const t = useTranslations('formRows.island');
  const name = (column: string) => fieldName(milestoneRows, index, column);
  return (
    <li className="grid grid-cols-2 items-start gap-x-3 gap-y-2 border-s-2 border-line-strong ps-4 sm:grid-cols-[minmax(0,1fr)_8rem_6rem]">
      <div className="col-span-2 sm:col-span-1">
        <TextInput name={name('title')} label={t('milestone', { number: index + 1 })} maxLength={200} />
      </div>
      <TextInput
        name={name('amount')}
        label={t('amount')}
        nameInSummary={t('amountOf', { number: index + 1 })}
        inputMode="decimal"
        autoComplete="off"
        optional={!removable}
      />
      <TextInput
        name={name('days')}
        label={t('days')}
        nameInSummary={t('daysOf', { number: index + 1 })}
        type="number"
        inputMode="numeric"
        min={1}
        max={365}
      />
      {removable && (
        <div className="col-span-2 -ms-3 sm:col-span-3">
          <SubmitButton
            name="act"
            value={`remove:milestones:${index}`}
            variant="quiet"
            size="small"
            pending={t('removing')}
          >
            {t('remove', { number: index + 1 })}
          </SubmitButton>
        </div>
      )}
    </li>
  );
}
