import type { FieldFault, Refusal } from '@assay/domain/kernel/refusal';
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

const faultShape = z.object({
  sentence: z.string(),
  facts: z
    .record(z.string(), z.union([z.string(), z.number(), z.object({ amountMinor: z.string(), currency: z.string() })]))
    .optional(),
});

/**
 * What a schema's message says.
 * @throws ZodError or SyntaxError for a message that was not made here: it would reach people in one language only.
 */
export function faultOf(message: string): FieldFault {
  const { sentence, facts } = faultShape.parse(JSON.parse(message));
  return facts ? { sentence, facts } : { sentence };
}

/** A fault in the words of one reader. */
export function fieldMessage(wrong: FieldFault, reader: Reader = unknownReader): string {
  const german: Readonly<Record<string, string>> = fieldSentences;
  const sentence = reader.locale === 'de' ? german[wrong.sentence] : undefined;
  return fill(sentence ?? wrong.sentence, wrong.facts ?? {}, reader);
}

/** What to say beside each field. */
export function fieldMessages(fields: Refusal['fields'], reader: Reader = unknownReader): Record<string, string> {
  return Object.fromEntries(Object.entries(fields ?? {}).map(([field, wrong]) => [field, fieldMessage(wrong, reader)]));
}
