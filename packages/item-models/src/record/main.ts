import { itemTests } from '../tests';
import { digestOf } from './digest';
import { readVersionRecord, writeVersionRecord } from './record-files';
import { sayVersionFault, versionFaults, versionName } from './version-record';

// Puts the versions of the named families on record; one that is there already stays as it is, whatever the code has
// become. Who writes a family names it, so that another author's half-written version is not fixed by the way:
//   npm --prefix packages/item-models run record -- sql-null-filter http-byte-ranges
const named = new Set(process.argv.slice(2));
const unknown = new Set(named);

for (const { blueprint, families } of itemTests) {
  const record = readVersionRecord(blueprint.slug);
  const faults = versionFaults(families, record, digestOf);
  const missing = families.filter((family) =>
    faults.some(({ name, fault }) => fault === 'not_recorded' && name === versionName(family)),
  );
  const wanted = missing.filter(({ id }) => named.has(id));
  for (const { id } of families) unknown.delete(id);
  if (wanted.length > 0) {
    const added = wanted.map((family) => [versionName(family), digestOf(family)] as const);
    writeVersionRecord(blueprint.slug, { ...record, ...Object.fromEntries(added) });
    console.log(`${blueprint.slug}: ${added.map(([name]) => name).join(', ')} recorded`);
  }
  const left = missing.filter(({ id }) => !named.has(id)).map(versionName);
  if (left.length > 0) console.log(`${blueprint.slug}: not on record, and not named here: ${left.join(', ')}`);
  for (const fault of faults.filter((each) => each.fault === 'changed')) {
    console.error(sayVersionFault(fault));
    process.exitCode = 1;
  }
}

if (unknown.size > 0) {
  console.error(`no test has a family called ${[...unknown].join(' or ')}`);
  process.exitCode = 1;
}
