import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setupEnd } from '@assay/item-models/git/setup-end';
import type { Printed } from '@assay/item-models/program/ready';
import { childEnv } from '../env';
import { runBash } from './run-bash';

type Scripts = {
  /** Runs a script in a folder of its own that is gone afterwards. What it writes to stderr counts for nothing. */
  readonly run: (text: string) => Promise<Printed>;
  /** Removes what set-ups have left. */
  readonly forget: () => Promise<void>;
};

/** Runs scripts, the set-up that several of them share only once. */
export function openScripts(): Scripts {
  const ready = new Map<string, string>();
  const prepared = async (setup: string): Promise<string> => {
    const known = ready.get(setup);
    if (known !== undefined) return known;
    const folder = await scratchFolder();
    ready.set(setup, folder);
    await runBash(setup, folder);
    return folder;
  };
  return {
    run: async (text) => {
      const [setup, script] = partsOf(text);
      const folder = await scratchFolder();
      try {
        if (setup !== '') await cp(await prepared(setup), folder, { recursive: true });
        return { text: await runBash(script, folder), fault: null };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    forget: async () => {
      await Promise.all([...ready.values()].map((folder) => rm(folder, { recursive: true, force: true })));
      ready.clear();
    },
  };
}

function partsOf(text: string): [setup: string, script: string] {
  const end = text.indexOf(setupEnd);
  return end < 0 ? ['', text] : [text.slice(0, end), text.slice(end)];
}

async function scratchFolder(): Promise<string> {
  const { SCRATCH = tmpdir() } = childEnv();
  const folder = await mkdtemp(join(SCRATCH, 'assay-script-'));
  await mkdir(join(folder, 'work'));
  return folder;
}
