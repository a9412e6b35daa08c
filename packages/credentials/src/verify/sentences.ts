/** Everything that a check may say; `{…}` is what it met. A closed list, so that a caller can say it in another language. */
export type CheckSentence =
  // shape
  | 'An Open Badges 3.0 credential.'
  | 'A credential is a JSON object.'
  | 'The credential holds more than {max} values.'
  | 'The credential nests deeper than {max} levels.'
  | 'The credential contains null, which JSON-LD drops.'
  | 'A member may not be called __proto__.'
  | 'The keyword {key} may not stand as a member.'
  | 'A context may stand only at the top of the credential.'
  | 'The first context must be {context}.'
  | 'The second context must be that of Open Badges 3.0.'
  | 'type lacks VerifiableCredential.'
  | 'type names no Open Badges credential.'
  | 'id must be an absolute URI.'
  | 'issuer must be, or have as its id, an absolute URI.'
  | 'validFrom must be a date and time with a zone.'
  | 'validUntil must be a date and time with a zone.'
  | 'The credential carries no proof.'
  | 'The credential carries more than {max} proofs.'
  | 'Each proof must be an object.'
  | 'credentialSubject must be one object.'
  | 'credentialSubject is no AchievementSubject.'
  | 'The subject has no id.'
  | 'The subject has no achievement.'
  | 'The achievement has no type Achievement.'
  | 'The achievement has no {member}.'
  // issuer and trust
  | 'Every proof names a key of the issuer.'
  | 'A proof names {key}, which is no key of {issuer}.'
  | 'A proof names no key, which is no key of {issuer}.'
  | 'The issuer {issuer} is not known here.'
  | 'The issuer is this installation.'
  | 'The issuer is on a list of known issuers.'
  | 'The issuer is whoever controls its domain.'
  | 'Its words are those of the standards.'
  | 'It uses words whose meaning is not known here.'
  // key and signature
  | 'The issuer allows the key to make assertions.'
  | 'The DID document is of another subject.'
  | '{key} may not make assertions for the issuer.'
  | '{key} is not in the DID document.'
  | '{key} is controlled by someone else.'
  | '{key} was revoked.'
  | '{key} had expired when the proof was made.'
  | 'Without a known issuer there is no key to check.'
  | 'No proof has a key to check it with.'
  | 'A proof has another purpose.'
  | 'A proof uses a cryptosuite not known here.'
  | 'What was signed cannot be read here.'
  | 'Without a key no signature can be checked.'
  | 'Every proof holds: nothing was changed.'
  | 'The signature does not hold.'
  // The words of the library that checked it.
  | '{problem}'
  // validity and status
  | 'Valid from {from} until {until}.'
  | 'Valid from {from} without end.'
  | 'Not valid before {from}.'
  | 'Expired on {until}.'
  | 'The proof states no readable time of making.'
  | 'The proof was made in the future.'
  | 'The proof has expired.'
  | 'The credential names a status list, which was not asked.'
  | 'The credential names no status list.'
  | 'The status could not be learnt.'
  | 'Neither revoked nor suspended.'
  | 'The issuer has revoked the badge.'
  | 'The issuer has suspended the badge.'
  | 'The issuer has revoked the badge. Reason: {reason}'
  | 'The issuer has suspended the badge. Reason: {reason}';

/** A sentence with what it names; instants in ISO 8601. */
export type Telling = { readonly sentence: CheckSentence; readonly facts?: Readonly<Record<string, string>> };

export function tell(sentence: CheckSentence, facts?: Telling['facts']): Telling {
  return facts ? { sentence, facts } : { sentence };
}

export function inEnglish({ sentence, facts = {} }: Telling): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
}
