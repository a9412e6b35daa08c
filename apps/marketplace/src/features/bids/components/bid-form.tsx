'use client';
import { ActionForm } from '@assay/ui/action-form';
import type { FormAction, FormState } from '@assay/ui/form-state';
import { MoneyInput } from '@assay/ui/money-input';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { fieldName, type FormValues } from '../../form-rows/form-rows';
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
};

export function BidForm({ currency, questions, start, action, ask }: BidFormProps) {
  const initialState: FormState = { status: 'idle', values: start };
  return (
    <ActionForm action={action} initialState={initialState} layout="wide" label="Your bid">
      {/* What the enter key presses: the quote, never a row's button and never sending. */}
      <button type="submit" name="act" value="quote" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <input type="hidden" name="currency" value={currency} />
      <FormPart
        title="Your price"
        lead="A fixed price for the whole job. It begins at the client’s budget; set your own."
      >
        <MoneyInput name="amount" label="Price" currency={currency} />
        <FeeLines currency={currency} ask={ask} />
      </FormPart>
      <FormPart
        title="Your plan"
        lead="It begins as the client’s. Each milestone is funded before you work on it, and paid when approved."
      >
        <MilestoneFields hint="The amounts must add up to your price." priceField="amount" currencyField="currency" />
      </FormPart>
      <FormPart
        title="Your note"
        lead="What you would do first, and why you. The client reads it beside the other bids."
      >
        <TextArea name="note" label="Note to the client" rows={7} maxLength={10_000} hint="At least 40 characters." />
      </FormPart>
      {questions.length > 0 && (
        <FormPart title="Their questions" lead="Your answers stand beside the questions when the client compares bids.">
          {questions.map((question, index) => (
            <TextArea key={index} name={fieldName(answerRows, index)} label={question} rows={3} maxLength={5000} />
          ))}
        </FormPart>
      )}
      <div className="flex flex-wrap items-center gap-4 border-t border-line pt-6">
        <SubmitButton name="act" value="send" pending="Sending…">
          Send this bid
        </SubmitButton>
        <p className="max-w-prose text-14 text-ink-faint">
          You can withdraw it until the client decides. The fees shown above stay as they are for this bid, also when
          the market changes its fees.
        </p>
      </div>
    </ActionForm>
  );
}
