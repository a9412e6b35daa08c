import type { FieldFault, Refusal } from '@assay/domain/kernel/refusal';
import { locales } from '@assay/domain/locale/locales';
import { z } from 'zod';
import { type FieldSentence, fieldSentences } from './field-sentences';
import { type FactsOf, fill, type Reader, unknownReader } from './fill';

type Given<Sentence extends string> = keyof FactsOf<Sentence> extends never ? [] : [facts: FactsOf<Sentence>];

/** What is wrong with a field: a sentence of the list, with the facts that it names. */
export function fault<Sentence extends FieldSentence>(sentence: Sentence, ...[facts]: Given<Sentence>): FieldFault {
  return facts ? { sentence, facts } : { sentence };
}

/** The same as the message of a schema, which is one text: `z.string(says('Choose a password.'))`. */
export function says<Sentence extends FieldSentence>(sentence: Sentence, ...given: Given<Sentence>): string {
  return asMessage(fault(sentence, ...given));
}

export function asMessage(wrong: FieldFault): string {
  return JSON.stringify(wrong);
}

const faultShape = z.union([
  z.object({
    sentence: z.string(),
    facts: z
      .record(
        z.string(),
        z.union([z.string(), z.number(), z.object({ amountMinor: z.string(), currency: z.string() })]),
      )
      .optional(),
  }),
  z.object({ said: z.record(z.enum(locales), z.string()) }),
]);

/**
 * What a schema's message says.
 * @throws ZodError or SyntaxError for a message that was not made here: it would reach people in one language only.
 */
export function faultOf(message: string): FieldFault {
  const read = faultShape.parse(JSON.parse(message));
  if ('said' in read) return read;
  const { sentence, facts } = read;
  return facts ? { sentence, facts } : { sentence };
}

/** A fault in the words of one reader. */
export function fieldMessage(wrong: FieldFault, reader: Reader = unknownReader): string {
  if ('said' in wrong) return wrong.said[reader.locale];
  const german: Readonly<Record<string, string>> = fieldSentences;
  const sentence = reader.locale === 'de' ? german[wrong.sentence] : undefined;
  return fill(sentence ?? wrong.sentence, wrong.facts ?? {}, reader);
}

/** What to say beside each field. */
export function fieldMessages(fields: Refusal['fields'], reader: Reader = unknownReader): Record<string, string> {
  return Object.fromEntries(Object.entries(fields ?? {}).map(([field, wrong]) => [field, fieldMessage(wrong, reader)]));
}
