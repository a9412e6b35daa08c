// The market of the journeys, made while another suite leaves a core idle.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

// The journeys are a package of their own, whose files are found by path, as its runner is.
const { marketPort, marketSettings } = await import(pathToFileURL(join(root, 'e2e/market.mjs')).href);

/** From its beginning: longer than any start has taken on a busy machine. */
const patienceMs = 15 * 60_000;
/** Longer than each of its processes is given to end. */
const stopPatienceMs = 90_000;

/** Whether the journeys make a market of their own: not where one is named, nor where a database is shared with other suites. */
export function isMarketOfItsOwn({ ASSAY_E2E_URL, ASSAY_E2E_DATA, DATABASE_URL }) {
  return !ASSAY_E2E_URL && !ASSAY_E2E_DATA && !DATABASE_URL;
}

/**
 * Begins an installation as its operator does: pages built, demo seeded, all of it at low priority. It runs on until it is
 * taken over, and so writes the demo's history into its log and proves its questions meanwhile.
 */
export function beginMarket() {
  const data = mkdtempSync(join(tmpdir(), 'assay-e2e-'));
  const port = process.env.ASSAY_E2E_PORT ?? marketPort;
  const child = spawn(process.execPath, [join(root, 'infra/local/start.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...marketSettings(data, port) },
  });
  // Before it has children, which are born with its priority.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  let output = '';
  const runs = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (output.includes('Assay runs at')) resolve(true);
      });
  });
  const tooLate = sleep(patienceMs, false, { ref: false });
  const ended = once(child, 'close').catch((error) => [String(error)]);

  return {
    /** Waits until it is whole, stops it, and answers where it lies: nowhere when it could not be made. Prints what it said. */
    async takeOver() {
      const isWhole = await Promise.race([runs, ended.then(() => false), tooLate]);
      child.kill('SIGINT');
      const code = await Promise.race([
        ended.then(([first]) => first),
        sleep(stopPatienceMs, 'too late', { ref: false }),
      ]);
      if (code === 'too late') child.kill('SIGKILL');
      console.log(`\n── market of the journeys, made meanwhile\n${output.trim()}`);
      if (isWhole && code === 0) return { data, remove: () => removeFolder(data) };
      console.log(`It is not used: ${isWhole ? `its end was ${code}` : 'it did not become whole'}.`);
      return undefined;
    },
  };
}

/** What cannot be removed is told, and is no reason to lose what the tests found. */
async function removeFolder(data) {
  await rm(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 }).catch((error) =>
    console.log(`${data} is left behind: ${error.message}`),
  );
}
