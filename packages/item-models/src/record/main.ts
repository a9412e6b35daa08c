import { itemTests } from '../tests';
import { digestOf } from './digest';
import { readVersionRecord, writeVersionRecord } from './record-files';
import { sayVersionFault, versionFaults, versionName } from './version-record';

// Puts new versions of families on record; one that is there already stays as it is, whatever the code has become:
//   npm --prefix packages/item-models run record
for (const { blueprint, families } of itemTests) {
  const record = readVersionRecord(blueprint.slug);
  const faults = versionFaults(families, record, digestOf);
  const missing = families.filter((family) =>
    faults.some(({ name, fault }) => fault === 'not_recorded' && name === versionName(family)),
  );
  if (missing.length > 0) {
    const added = missing.map((family) => [versionName(family), digestOf(family)] as const);
    writeVersionRecord(blueprint.slug, { ...record, ...Object.fromEntries(added) });
    console.log(`${blueprint.slug}: ${added.map(([name]) => name).join(', ')} recorded`);
  }
  for (const fault of faults.filter((each) => each.fault === 'changed')) {
    console.error(sayVersionFault(fault));
    process.exitCode = 1;
  }
}
