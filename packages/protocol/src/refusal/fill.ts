import type { Fact, Facts } from '@assay/domain/kernel/refusal';
import { defaultLocale, type Locale } from '@assay/domain/locale/locales';
import { formatMoney } from '@assay/domain/money/format-money';
import { timeText } from '../locale/time-text';
import { type FieldName, fieldNames } from './field-names';

/** To whom a message is said; who is not known reads English, and times in UTC. */
export type Reader = { readonly locale: Locale; readonly timeZone: string };

export const unknownReader: Reader = { locale: defaultLocale, timeZone: 'UTC' };

/** The forms that a slot may name, with the fact that each takes. */
type Forms = {
  readonly field: FieldName;
  readonly money: { readonly amountMinor: string; readonly currency: string };
  readonly number: number;
  /** An ISO instant. */
  readonly time: string;
};

type Slot<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slot<Rest>
  : never;

/** The facts that a sentence names: `{count}` as it is, `{sum, money}` in that form. */
export type FactsOf<Sentence extends string> = {
  readonly [
    Name in Slot<Sentence> as Name extends `${infer Key}, ${string}` ? Key : Name
  ]: Name extends `${string}, ${infer Form extends keyof Forms}` ? Forms[Form] : string | number;
};

/** A sentence with its facts filled in, for one reader; a fact that is missing is left out. */
export function fill(sentence: string, facts: Facts, reader: Reader): string {
  return sentence.replaceAll(/\{(\w+)(?:, (\w+))?\}/g, (_, name: string, form: string | undefined) => {
    const fact = facts[name];
    return fact === undefined ? '' : sayFact(fact, form, reader);
  });
}

function sayFact(fact: Fact, form: string | undefined, { locale, timeZone }: Reader): string {
  if (typeof fact === 'object')
    return formatMoney({ amountMinor: BigInt(fact.amountMinor), currency: fact.currency }, locale);
  switch (form) {
    case 'number':
      return Number(fact).toLocaleString(locale);
    case 'time':
      return timeText(new Date(fact), locale, timeZone);
    case 'field':
      return locale === 'de' ? germanName(String(fact)) : String(fact);
    default:
      return String(fact);
  }
}

function germanName(name: string): string {
  const known: Readonly<Record<string, string>> = fieldNames;
  return known[name] ?? name;
}
