import { LEAST_WORKERS } from './coarsen';
import { researchTables, tableNames } from './tables';

/** What every column means, for whoever reads the files without Assay. */
export function codebook(referenceCurrency: string): string {
  return [
    '# Codebook',
    '',
    'Drawn by `assay research export` from the sealed log of an Assay marketplace; `manifest.json` names the snapshot: the',
    'position of the log and the root hash over all entries up to it.',
    '',
    '- Times are ISO 8601 in UTC with microseconds: when it happened, by the clock of the database.',
    `- Amounts are decimals in ${referenceCurrency}, at the rate that was stored on the day.`,
    '- Ids are pseudonyms under the key of the installation: the same in each of its exports, unlike those of any other. A',
    '  person who was erased keeps theirs. Whoever holds that key can compute the pseudonym of any id that they know.',
    '- Whoever sees a public badge can find its attempt by time and score, and by it every row of the person who holds it.',
    '- An earlier export keeps what a later one coarsens or erases: delete it when the later one is drawn.',
    `- Country and field are coarsened to \`ZZ\` and \`other\` until at least ${LEAST_WORKERS} workers share them: among workers each pair of`,
    '  the two, among projects and attempts each field. No row is left out, and `ZZ` and `other` also stand where nothing is known.',
    '- Times to the microsecond and exact amounts can still give somebody away to those who were there: keep the files as',
    '  carefully as what they came from, and publish estimates, not rows.',
    '- An empty cell is “none”. Rows are ordered by their first column, which says nothing.',
    '',
    '| file | column | type | meaning |',
    '|---|---|---|---|',
    ...tableNames.flatMap((table) =>
      researchTables[table].map(({ name, type, meaning }) => `| ${table} | ${name} | ${type} | ${meaning} |`),
    ),
    '',
  ].join('\n');
}
