import { listFiles, readText } from '../workspace.mjs';

const LONGEST = 500;

/** The linter warns from 300 lines on; here a file ends. */
export function checkFileLength(root) {
  return listFiles(root, '*.ts', '*.tsx', '*.mjs', '*.css').flatMap((name) => {
    const lines = readText(root, name).split('\n').length - 1;
    return lines > LONGEST ? [`${name} has ${lines} lines; ${LONGEST} is the most`] : [];
  });
}
