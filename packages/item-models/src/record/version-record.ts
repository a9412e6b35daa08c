import type { FamilyHead } from '../family';

/** A version of a family as the records call it: `sql-null-filter@1`. */
export type VersionName = `${string}@${number}`;

export function versionName({ id, version }: Pick<FamilyHead, 'id' | 'version'>): VersionName {
  return `${id}@${version}`;
}

/** The digest of every version of a test's families that ever left its author's desk. */
export type VersionRecord = Readonly<Record<string, string>>;

type Recorded = Pick<FamilyHead, 'id' | 'version' | 'status'>;

export type VersionFault = { readonly name: VersionName; readonly fault: 'not_recorded' | 'changed' };

/**
 * Families that do not yield what is recorded of their version. What one yields is fixed by its version, since people
 * are scored by it and reviewers have signed it; only a draft that was never more may change under its number.
 */
export function versionFaults(
  families: readonly Recorded[],
  record: VersionRecord,
  digestOf: (family: Recorded) => string,
): VersionFault[] {
  return families.flatMap((family): VersionFault[] => {
    const name = versionName(family);
    const recorded = record[name];
    if (recorded === undefined) return family.status === 'draft' ? [] : [{ name, fault: 'not_recorded' }];
    return recorded === digestOf(family) ? [] : [{ name, fault: 'changed' }];
  });
}

/** A fault in words, with what to do about it. */
export function sayVersionFault({ name, fault }: VersionFault): string {
  const record = `npm --prefix packages/item-models run record -- ${name.replace(/@\d+$/, '')}`;
  if (fault === 'not_recorded')
    return `${name} is not on record: run \`${record}\`, and note its review in packages/item-models/src/reviews`;
  return (
    `${name} builds other questions from the same seeds than when this version was recorded. Undo that, or raise ` +
    `\`version\` in the family's file, run \`${record}\`, and note the review of the new version in packages/item-models/src/reviews`
  );
}
