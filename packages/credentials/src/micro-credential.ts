import { elements, isJsonObject, text, type JsonObject, type JsonValue } from './json';

/** The mandatory elements of Council Recommendation 2022/C 243/02, Annex I, that every micro-credential needs. */
export type MicroCredentialElement =
  | 'learner'
  | 'title'
  | 'country'
  | 'awardingBody'
  | 'dateOfIssuing'
  | 'learningOutcomes'
  | 'workload'
  | 'assessmentType'
  | 'participationForm'
  | 'qualityAssurance';

/**
 * The elements that a badge lacks to be called a micro-credential; while the list is not empty, say "badge".
 * The level (element 8) is not asked for: it belongs only where a competent body has referenced one.
 */
export function missingMicroCredentialElements(credential: JsonObject): MicroCredentialElement[] {
  const subject = member(credential, 'credentialSubject');
  const achievement = member(subject, 'achievement');
  const issuer = member(credential, 'issuer');
  const targetTypes = elements(achievement['alignment']).map((entry) => isJsonObject(entry) && entry['targetType']);
  const present: Record<MicroCredentialElement, boolean> = {
    learner: Boolean(text(subject['id']) ?? elements(subject['identifier']).length),
    title: Boolean(text(achievement['name'])),
    country: Boolean(text(member(issuer, 'address')['addressCountryCode'])),
    awardingBody: Boolean(text(issuer['name'])),
    dateOfIssuing: Boolean(text(credential['validFrom'])),
    learningOutcomes:
      targetTypes.includes('ext:ESCOSkill') && Boolean(text(member(achievement, 'criteria')['narrative'])),
    workload: targetTypes.includes('ext:Workload') || achievement['creditsAvailable'] !== undefined,
    assessmentType: targetTypes.includes('ext:AssessmentType'),
    participationForm: targetTypes.includes('ext:ModeOfLearning'),
    qualityAssurance: targetTypes.includes('ext:QualityAssurance'),
  };
  return elementNames(present).filter((element) => !present[element]);
}

function member(of: JsonObject, name: string): JsonObject {
  const value: JsonValue | undefined = of[name];
  return isJsonObject(value) ? value : {};
}

/** The keys of a full record are exactly the union's members, by its type. */
function elementNames(record: Record<MicroCredentialElement, boolean>): MicroCredentialElement[] {
  return Object.keys(record) as MicroCredentialElement[];
}
