import type { Blueprint } from './blueprint';
import { englishProofreadingBlueprint } from './english-proofreading/blueprint';
import { englishProofreadingFamilies } from './english-proofreading/families';
import { colourAndPrintBlueprint } from './colour-and-print/blueprint';
import { colourAndPrintFamilies } from './colour-and-print/families';
import { cssBlueprint } from './css/blueprint';
import { cssFamilies } from './css/families';
import type { FamilyHead } from './family';
import { gitBlueprint } from './git/blueprint';
import { gitFamilies } from './git/families';
import { htmlBlueprint } from './html/blueprint';
import { htmlFamilies } from './html/families';
import { httpBlueprint } from './http/blueprint';
import { httpFamilies } from './http/families';
import { javascriptBlueprint } from './javascript/blueprint';
import { javascriptFamilies } from './javascript/families';
import { pythonBlueprint } from './python/blueprint';
import { pythonFamilies } from './python/families';
import { readinessBlueprint } from './readiness/blueprint';
import { readinessFamilies } from './readiness/families';
import { sqlBlueprint } from './sql/blueprint';
import { sqlFamilies } from './sql/families';
import { spreadsheetBlueprint } from './spreadsheets/blueprint';
import { spreadsheetFamilies } from './spreadsheets/families';
import { bookkeepingBlueprint } from './bookkeeping/blueprint';
import { bookkeepingFamilies } from './bookkeeping/families';
import { typescriptBlueprint } from './typescript/blueprint';
import { typescriptFamilies } from './typescript/families';
import { statisticsBlueprint } from './statistics/blueprint';
import { statisticsFamilies } from './statistics/families';

/** What runs programs: each is a child process of its own kind. */
export const executors = ['sql', 'node', 'python', 'shell', 'typescript'] as const;

export type Executor = (typeof executors)[number];

export type ItemTest = {
  readonly blueprint: Blueprint;
  readonly families: readonly FamilyHead[];
  /** Where keys come from: programs run by an executor, or the rules of the installation. */
  readonly keysFrom: Executor | 'rules';
};

/** Every test that ships with Assay, in the order in which an installation opens them: what is proven sooner comes sooner. */
export const itemTests: readonly ItemTest[] = [
  { blueprint: sqlBlueprint, families: sqlFamilies, keysFrom: 'sql' },
  { blueprint: javascriptBlueprint, families: javascriptFamilies, keysFrom: 'node' },
  { blueprint: cssBlueprint, families: cssFamilies, keysFrom: 'node' },
  { blueprint: statisticsBlueprint, families: statisticsFamilies, keysFrom: 'node' },
  { blueprint: bookkeepingBlueprint, families: bookkeepingFamilies, keysFrom: 'node' },
  { blueprint: colourAndPrintBlueprint, families: colourAndPrintFamilies, keysFrom: 'node' },
  { blueprint: httpBlueprint, families: httpFamilies, keysFrom: 'node' },
  { blueprint: htmlBlueprint, families: htmlFamilies, keysFrom: 'node' },
  { blueprint: spreadsheetBlueprint, families: spreadsheetFamilies, keysFrom: 'node' },
  { blueprint: englishProofreadingBlueprint, families: englishProofreadingFamilies, keysFrom: 'node' },
  { blueprint: pythonBlueprint, families: pythonFamilies, keysFrom: 'python' },
  { blueprint: gitBlueprint, families: gitFamilies, keysFrom: 'shell' },
  { blueprint: typescriptBlueprint, families: typescriptFamilies, keysFrom: 'typescript' },
  { blueprint: readinessBlueprint, families: readinessFamilies, keysFrom: 'rules' },
];

export function findItemTest(slug: string): ItemTest | undefined {
  return itemTests.find(({ blueprint }) => blueprint.slug === slug);
}
