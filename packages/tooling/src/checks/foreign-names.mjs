import { listFiles, readText } from '../workspace.mjs';

// Split so that this file does not find itself.
const names = [
  { pattern: new RegExp(['registry', '\\.[a-z]+\\.(org|com)'].join('')), what: 'names a package registry' },
  { pattern: new RegExp(['deb', '\\.debian\\.'].join('')), what: 'names a package registry' },
  {
    pattern: new RegExp(['(^|[\\s"\'`(=:])/(work|root', '|farm|Users/\\w+)/'].join('')),
    what: 'names a path of one machine',
  },
];
const texts = ['*.ts', '*.tsx', '*.mjs', '*.json', '*.yaml', '*.yml', '*.md', '*.css', '*.sh', '.ci/*', '.npmrc'];

/** The tree says nothing about the machine or the registry that it was made with. */
export function checkForeignNames(root) {
  return listFiles(root, ...texts).flatMap((name) =>
    readText(root, name)
      .split('\n')
      .flatMap((line, index) => {
        const found = names.find(({ pattern }) => pattern.test(line));
        return found ? [`${name}:${index + 1} ${found.what}`] : [];
      }),
  );
}
