import { listFiles, readText } from '../workspace.mjs';

// What no lint rule sees: the clock and chance in packages that take both as arguments.
const folders = ['domain', 'psychometrics', 'impact', 'einvoice', 'credentials', 'item-models'];
const impure = [
  { pattern: /\bnew Date\(\s*\)/, what: 'reads the clock' },
  { pattern: /\bDate\.now\(/, what: 'reads the clock' },
  { pattern: /\bperformance\.now\(/, what: 'reads the clock' },
  { pattern: /\bMath\.random\(/, what: 'draws chance' },
  { pattern: /\brandomUUID\(/, what: 'draws chance' },
];

/** The pure packages take time, ids and randomness as arguments. */
export function checkPureCode(root) {
  const files = listFiles(root, ...folders.map((folder) => `packages/${folder}/src/*.ts`)).filter(
    (name) => !name.endsWith('.test.ts'),
  );
  return files.flatMap((name) =>
    readText(root, name)
      .split('\n')
      .flatMap((line, index) => {
        const found = impure.find(({ pattern }) => pattern.test(line.replace(/\/\/.*$|^\s*\*.*$/, '')));
        return found ? [`${name}:${index + 1} ${found.what}; take it as an argument`] : [];
      }),
  );
}
