import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { listFiles, readText } from '../workspace.mjs';

const link = /\]\(([^)\s]+)\)/g;
const cited = /`((?:apps|packages|infra|e2e|\.ci)\/[\w./@-]+)`/g;

/** Links and paths in the documents lead to something that exists. */
export function checkDocReferences(root) {
  const documents = listFiles(root, 'README.md', 'apps/docs/*.md', 'packages/*/README.md');
  return documents.flatMap((name) => {
    const text = readText(root, name).replaceAll(/```[\s\S]*?```/g, '');
    const links = [...text.matchAll(link)]
      .map(([, target]) => target.split('#')[0])
      .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
    const missing = links.filter((target) => !existsSync(join(root, dirname(name), target)));
    const paths = [...text.matchAll(cited)]
      .map(([, path]) => path)
      .filter((path) => !existsSync(join(root, normalize(path))));
    return [...missing, ...paths].map((target) => `${name} refers to ${target}, which does not exist`);
  });
}
