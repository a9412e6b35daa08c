import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { workspaceRoot } from '@assay/local/env';

export type Clone = { readonly folder: string; readonly remove: () => Promise<void> };

/** What every page is measured against: nothing in the frame that all pages have, and bytes that no code makes. */
export const baselinePages = { empty: '/bench-empty', static: '/bench-static' } as const;

const emptyPage = `export default function EmptyPage() {
  return null;
}
`;

const staticRoute = `export const dynamic = 'force-static';

export function GET() {
  const words = 'Nothing here is read or computed when it is asked for. '.repeat(300);
  return new Response(\`<!doctype html><title>Static</title><p>\${words}\`, { headers: { 'content-type': 'text/html' } });
}
`;

/** A fresh clone of the last commit, as a stranger has it, with two pages more to compare with. */
export async function cloneWorkspace(): Promise<Clone> {
  const folder = join(await mkdtemp(join(tmpdir(), 'assay-bench-')), 'assay');
  await promisify(execFile)('git', ['clone', '--quiet', '--depth', '1', `file://${workspaceRoot}`, folder]);
  const app = join(folder, 'apps/marketplace/src/app');
  await writeInto(join(app, baselinePages.empty), 'page.tsx', emptyPage);
  await writeInto(join(app, baselinePages.static), 'route.ts', staticRoute);
  return { folder, remove: () => rm(join(folder, '..'), { recursive: true, force: true }) };
}

async function writeInto(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), text);
}
