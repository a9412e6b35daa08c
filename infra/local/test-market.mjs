// The market of the journeys, made while another suite leaves a core idle.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

// The journeys are a package of their own, whose files are found by path, as its runner is.
const { marketPort, marketSettings } = await import(pathToFileURL(join(root, 'e2e/market.mjs')).href);

/** Longer than any start has taken on a busy machine. */
const patienceMs = 15 * 60_000;

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
  const ended = once(child, 'close');
  // Awaited when it is taken over; until then a failure must not end the other suites.
  ended.catch(() => undefined);

  return {
    /** Waits until it is whole, stops it, and answers where it lies: nowhere when it could not be made. Prints what it said. */
    async takeOver() {
      const isWhole = await Promise.race([runs, ended.then(() => false), sleep(patienceMs, false, { ref: false })]);
      if (!isWhole && child.exitCode === null) output += `\nIt was not whole ${patienceMs / 60_000} minutes later.`;
      child.kill('SIGINT');
      const [code] = await ended;
      console.log(`\n── market of the journeys, made meanwhile\n${output.trim()}`);
      return isWhole && code === 0 ? { data, remove: () => rmSync(data, { recursive: true, force: true }) } : undefined;
    },
  };
}
