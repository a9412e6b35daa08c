import { elements, isJsonObject, type JsonObject } from './json';

/** Whether people and history behind a badge are real or were generated for a demonstration. */
export type Origin = 'real' | 'simulated';

export const demoIssuerName = 'Assay demo, not a qualification';
export const simulatedTag = 'origin: simulated';
export const simulatedNotice =
  'origin: simulated. Issued by a demonstration market whose people and history are generated; it certifies nothing.';

/** Reads the signed mark of a demonstration market off a credential. */
export function originOf(credential: JsonObject): Origin {
  const subject = credential['credentialSubject'];
  const achievement = isJsonObject(subject) ? subject['achievement'] : undefined;
  const tags = isJsonObject(achievement) ? elements(achievement['tag']) : [];
  return tags.includes(simulatedTag) ? 'simulated' : 'real';
}
