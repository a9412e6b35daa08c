import type { CheckSentence } from '@assay/credentials/verify/sentences';
import type { VerificationDto } from '@assay/protocol/dto/badge';
import { fill, type Reader } from '@assay/protocol/refusal/fill';

/** What a check of a badge says, in German, with the same facts; instants are written as their reader does. */
export const germanChecks: Readonly<Record<CheckSentence, string>> = {
  'An Open Badges 3.0 credential.': 'Ein Nachweis nach Open Badges 3.0.',
  'A credential is a JSON object.': 'Ein Nachweis ist ein JSON-Objekt.',
  'The credential holds more than {max} values.': 'Der Nachweis enthält mehr als {max} Werte.',
  'The credential nests deeper than {max} levels.': 'Der Nachweis ist tiefer als {max} Ebenen verschachtelt.',
  'The credential contains null, which JSON-LD drops.': 'Der Nachweis enthält null, was JSON-LD weglässt.',
  'A member may not be called __proto__.': 'Kein Element darf __proto__ heißen.',
  'The keyword {key} may not stand as a member.': 'Das Schlüsselwort {key} darf nicht als Element stehen.',
  'A context may stand only at the top of the credential.': 'Ein Kontext darf nur am Anfang des Nachweises stehen.',
  'The first context must be {context}.': 'Der erste Kontext muss {context} sein.',
  'The second context must be that of Open Badges 3.0.': 'Der zweite Kontext muss der von Open Badges 3.0 sein.',
  'type lacks VerifiableCredential.': 'In „type“ fehlt VerifiableCredential.',
  'type names no Open Badges credential.': '„type“ nennt keinen Nachweis nach Open Badges.',
  'id must be an absolute URI.': '„id“ muss eine absolute URI sein.',
  'issuer must be, or have as its id, an absolute URI.': '„issuer“ oder seine „id“ muss eine absolute URI sein.',
  'validFrom must be a date and time with a zone.': '„validFrom“ muss Datum und Uhrzeit mit Zeitzone sein.',
  'validUntil must be a date and time with a zone.': '„validUntil“ muss Datum und Uhrzeit mit Zeitzone sein.',
  'The credential carries no proof.': 'Der Nachweis trägt keinen Beweis.',
  'The credential carries more than {max} proofs.': 'Der Nachweis trägt mehr als {max} Beweise.',
  'Each proof must be an object.': 'Jeder Beweis muss ein Objekt sein.',
  'credentialSubject must be one object.': '„credentialSubject“ muss ein einzelnes Objekt sein.',
  'credentialSubject is no AchievementSubject.': '„credentialSubject“ ist kein AchievementSubject.',
  'The subject has no id.': 'Die Person hat keine Kennung.',
  'The subject has no achievement.': 'Für die Person ist keine Leistung genannt.',
  'The achievement has no type Achievement.': 'Die Leistung hat nicht den Typ Achievement.',
  'The achievement has no {member}.': 'Der Leistung fehlt „{member}“.',

  'Every proof names a key of the issuer.': 'Jeder Beweis nennt einen Schlüssel des Ausstellers.',
  'A proof names {key}, which is no key of {issuer}.': 'Ein Beweis nennt {key}; das ist kein Schlüssel von {issuer}.',
  'A proof names no key, which is no key of {issuer}.': 'Ein Beweis nennt keinen Schlüssel von {issuer}.',
  'The issuer {issuer} is not known here.': 'Der Aussteller {issuer} ist hier nicht bekannt.',
  'The issuer is this installation.': 'Der Aussteller ist dieser Markt selbst.',
  'The issuer is on a list of known issuers.': 'Der Aussteller steht auf einer Liste bekannter Aussteller.',
  'The issuer is whoever controls its domain.': 'Der Aussteller ist, wem seine Domain gehört.',
  'Its words are those of the standards.': 'Seine Wörter sind die der Standards.',
  'It uses words whose meaning is not known here.': 'Er verwendet Wörter, deren Bedeutung hier nicht bekannt ist.',

  'The issuer allows the key to make assertions.': 'Der Aussteller erlaubt dem Schlüssel, Aussagen zu machen.',
  'The DID document is of another subject.': 'Das DID-Dokument gehört jemand anderem.',
  '{key} may not make assertions for the issuer.': '{key} darf für den Aussteller keine Aussagen machen.',
  '{key} is not in the DID document.': '{key} steht nicht im DID-Dokument.',
  '{key} is controlled by someone else.': '{key} gehört jemand anderem.',
  '{key} was revoked.': '{key} wurde widerrufen.',
  '{key} had expired when the proof was made.': '{key} war abgelaufen, als der Beweis entstand.',
  'Without a known issuer there is no key to check.': 'Ohne bekannten Aussteller gibt es keinen Schlüssel zum Prüfen.',
  'No proof has a key to check it with.': 'Zu keinem Beweis gibt es einen Schlüssel, mit dem er prüfbar wäre.',
  'A proof has another purpose.': 'Ein Beweis dient einem anderen Zweck.',
  'A proof uses a cryptosuite not known here.': 'Ein Beweis verwendet ein Verfahren, das hier nicht bekannt ist.',
  'What was signed cannot be read here.': 'Was signiert wurde, ist hier nicht lesbar.',
  'Without a key no signature can be checked.': 'Ohne Schlüssel ist keine Signatur prüfbar.',
  'Every proof holds: nothing was changed.': 'Jeder Beweis stimmt: Nichts wurde verändert.',
  'The signature does not hold.': 'Die Signatur stimmt nicht.',
  '{problem}': 'Die Signatur stimmt nicht: {problem}',

  'Valid from {from} until {until}.': 'Gültig von {from, time} bis {until, time}.',
  'Valid from {from} without end.': 'Gültig ab {from, time}, ohne Ende.',
  'Not valid before {from}.': 'Erst ab {from, time} gültig.',
  'Expired on {until}.': 'Abgelaufen am {until, time}.',
  'The proof states no readable time of making.': 'Der Beweis nennt keinen lesbaren Zeitpunkt seiner Entstehung.',
  'The proof was made in the future.': 'Der Beweis entstand in der Zukunft.',
  'The proof has expired.': 'Der Beweis ist abgelaufen.',
  'The credential names a status list, which was not asked.':
    'Der Nachweis nennt eine Statusliste, die nicht befragt wurde.',
  'The credential names no status list.': 'Der Nachweis nennt keine Statusliste.',
  'The status could not be learnt.': 'Der Status war nicht zu erfahren.',
  'Neither revoked nor suspended.': 'Weder widerrufen noch ausgesetzt.',
  'The issuer has revoked the badge.': 'Der Aussteller hat das Abzeichen widerrufen.',
  'The issuer has suspended the badge.': 'Der Aussteller hat das Abzeichen ausgesetzt.',
  'The issuer has revoked the badge. Reason: {reason}': 'Der Aussteller hat das Abzeichen widerrufen. Grund: {reason}',
  'The issuer has suspended the badge. Reason: {reason}':
    'Der Aussteller hat das Abzeichen ausgesetzt. Grund: {reason}',
};

/** What was found about a badge, with every answer in the words of its reader. */
export function sayVerification(found: VerificationDto, reader: Reader): VerificationDto {
  const german: Readonly<Record<string, string>> = germanChecks;
  return {
    ...found,
    checks: found.checks.map((check) => {
      if (!check.telling) return check;
      const { sentence, facts } = check.telling;
      const said = reader.locale === 'de' ? german[sentence] : withTimes(sentence);
      return said ? { ...check, detail: fill(said, facts ?? {}, reader) } : check;
    }),
  };
}

/** The English sentence carries instants as the standards write them; a person reads a time in their own zone. */
function withTimes(sentence: string): string {
  return sentence.replaceAll(/\{(from|until)\}/g, '{$1, time}');
}
