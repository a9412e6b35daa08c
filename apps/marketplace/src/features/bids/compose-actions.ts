'use server';
import { type FormState, keptValues } from '@assay/ui/form-state';
import { redirect } from 'next/navigation';
import { runAction } from '../../lib/run-action';
import { formDataOf } from '../form-rows/form-data-of';
import { changeRows, dropEmptyRows, type FormValues, readTexts, textOf } from '../form-rows/form-rows';
import { formText } from '../form-rows/form-text';
import { completePlan, milestoneRows, sayPriceOnce } from '../form-rows/plan';
import { answerRows } from './answer-rows';
import { quoteOf } from './quote';
import { quoteValues, type SaidQuote } from './said-quote';

/** Every button of a bid comes here; whatever it does, what was typed goes back into the form, with its quote. */
export async function composeBidAction(jobId: string, _: FormState, formData: FormData): Promise<FormState> {
  const act = formText(formData, 'act', 'quote');
  const typed = keptValues(formData, ['act']);
  const state: FormState =
    act === 'send'
      ? await send(jobId, dropEmptyRows(typed, milestoneRows))
      : { status: 'idle', values: changeRows(typed, [milestoneRows], act) ?? typed };
  const quote = await quoteOf(textOf(typed['amount']), textOf(typed['currency']));
  return { ...state, values: { ...state.values, ...quoteValues(quote) } };
}

async function send(jobId: string, values: FormValues): Promise<FormState> {
  // Answers keep their place beside the questions, also the empty ones.
  const answers = readTexts(values, answerRows);
  const rest = Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('answers.')));
  const state = await runAction(
    formDataOf(completePlan(rest, textOf(rest['amount']))),
    { lists: ['milestones'] },
    async (api, bid) => {
      await api.bid.send({ ...bid, answers, jobId });
      redirect('/bids?sent=1');
    },
  );
  return { ...sayPriceOnce(state, rest), values };
}

/** The quote while somebody types. */
export async function quoteAction(amount: string, currency: string): Promise<SaidQuote> {
  return quoteOf(String(amount), String(currency));
}
