'use client';
import { ActionForm } from '@assay/ui/action-form';
import type { FormAction, FormState } from '@assay/ui/form-state';
import { MoneyInput } from '@assay/ui/money-input';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { useTranslations } from 'next-intl';
import { fieldName, type FormValues } from '../../form-rows/form-rows';
import { RequestKey } from '../../form-rows/request-key';
import { MilestoneFields } from '../../form-rows/milestone-fields';
import { FormPart } from '../../post-job/components/form-part';
import { answerRows } from '../answer-rows';
import { FeeLines, type FeeLinesProps } from './fee-lines';

export type BidFormProps = {
  readonly currency: string;
  readonly questions: readonly string[];
  /** The client's own plan and budget, to start from. */
  readonly start: FormValues;
  readonly action: FormAction;
  readonly ask: FeeLinesProps['ask'];
  /** Of the form that is drawn now. */
  readonly requestKey: string;
};

export function BidForm({ currency, questions, start, action, ask, requestKey }: BidFormProps) {
  const t = useTranslations('bids.island.form');
  const initialState: FormState = { status: 'idle', values: start };
  return (
    <ActionForm action={action} initialState={initialState} layout="wide" label={t('label')}>
      {/* What the enter key presses: the quote, never a row's button and never sending. */}
      <button type="submit" name="act" value="quote" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <input type="hidden" name="currency" value={currency} />
      <RequestKey drawn={requestKey} />
      <FormPart title={t('priceTitle')} lead={t('priceLead')}>
        <MoneyInput name="amount" label={t('price')} currency={currency} />
        <FeeLines currency={currency} ask={ask} />
      </FormPart>
      <FormPart title={t('planTitle')} lead={t('planLead')}>
        <MilestoneFields hint={t('planHint')} priceField="amount" currencyField="currency" />
      </FormPart>
      <FormPart title={t('noteTitle')} lead={t('noteLead')}>
        <TextArea name="note" label={t('note')} rows={7} maxLength={10_000} hint={t('noteHint')} />
      </FormPart>
      {questions.length > 0 && (
        <FormPart title={t('questionsTitle')} lead={t('questionsLead')}>
          {questions.map((question, index) => (
            <TextArea
              key={index}
              name={fieldName(answerRows, index)}
              label={question}
              nameInSummary={t('answer', { number: index + 1 })}
              rows={3}
              maxLength={5000}
            />
          ))}
        </FormPart>
      )}
      <div className="flex flex-wrap items-center gap-4 border-t border-line pt-6">
        <SubmitButton name="act" value="send" pending={t('sending')}>
          {t('send')}
        </SubmitButton>
        <p className="max-w-prose text-14 text-ink-faint">{t('stays')}</p>
      </div>
    </ActionForm>
  );
}
