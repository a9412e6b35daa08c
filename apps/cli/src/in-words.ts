import { Refusal } from './refusal';

/** A refusal of the services as a command says it; any other error stays what it is. */
export async function inWords(error: unknown): Promise<unknown> {
  const { RefusedError } = await import('@assay/services/kernel/refused');
  const { refusalMessage } = await import('@assay/protocol/refusal/messages');
  const { fieldMessages } = await import('@assay/protocol/refusal/field-fault');
  if (!(error instanceof RefusedError)) return error;
  return new Refusal(Object.values(fieldMessages(error.refusal.fields)).join('\n') || refusalMessage(error.refusal));
}
