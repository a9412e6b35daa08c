import { type FormValues, textOf } from '../form-rows/form-rows';

/** What a price means under the fees in force, with amounts as they are shown. */
export type SaidQuote = {
  readonly clientPays: string;
  readonly youReceive: string;
  readonly platformKeeps: string;
  readonly freelancerPercent: string;
  readonly clientPercent: string;
  /** Names the fees that were shown; sent with the bid. */
  readonly policyVersion: string;
  /** Why there is no quote; the amounts are empty then. */
  readonly problem: string;
};

/** A quote among the values of a form, so that it also arrives where no script runs. */
export function quoteValues(quote: SaidQuote): FormValues {
  return Object.fromEntries(Object.entries(quote).map(([name, text]) => [`quote.${name}`, text]));
}

export function readQuote(values: FormValues): SaidQuote {
  const part = (name: keyof SaidQuote) => textOf(values[`quote.${name}`]);
  return {
    clientPays: part('clientPays'),
    youReceive: part('youReceive'),
    platformKeeps: part('platformKeeps'),
    freelancerPercent: part('freelancerPercent'),
    clientPercent: part('clientPercent'),
    policyVersion: part('policyVersion'),
    problem: part('problem'),
  };
}
