import { spawnSync } from 'node:child_process';
import { chromium, type Browser } from '@playwright/test';
import { cssFamilies } from '@assay/item-models/css/families';
import { programsOf } from '@assay/item-models/program/variant';
import { randomFrom } from '@assay/item-models/random';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runJavascript } from '../../proof/child/node/run-javascript';
import { variantSeed } from '../../proof/seed';
import { openInBrowser, type InBrowser } from './browser-page';

const seeds = 60;
let browser: Browser;
let page: InBrowser;

beforeAll(async () => {
  const find =
    'command -v chromium-headless-shell || command -v chromium || command -v chromium-browser || command -v google-chrome';
  const executablePath = spawnSync('sh', ['-c', find], { encoding: 'utf8' }).stdout.trim();
  browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) });
  page = await openInBrowser(browser);
});

afterAll(() => browser.close());

/** Browsers count in 64ths of a pixel. */
function agree(ours: string, theirs: string): boolean {
  const pixels = (text: string) => /^(-?[\d.]+)px$/.exec(text)?.[1];
  const [one, other] = [pixels(ours), pixels(theirs)];
  return one !== undefined && other !== undefined ? Math.abs(Number(one) - Number(other)) < 0.05 : ours === theirs;
}

describe.each(cssFamilies.map((family) => [family.id, family] as const))('%s', (id, family) => {
  it('has the keys that a real browser computes', async () => {
    const differing: string[] = [];
    for (let index = 0; index < seeds; index += 1) {
      const seed = variantSeed('a salt of the browser', { family: id, version: family.version, index });
      const variant = family.build(randomFrom(seed));
      const programs = variant.asks === 'program' ? programsOf(variant) : programsOf(variant).slice(0, 1);
      for (const program of programs) {
        if (!program.includes("require('assay/css')")) continue;
        const { text, fault } = await runJavascript(program);
        const inBrowser = await page.run(program);
        if (fault !== null || !agree(text, inBrowser))
          differing.push(`${index}: ours ${fault ?? text}, browser ${inBrowser}\n${program}`);
      }
    }
    expect(differing).toEqual([]);
  });
});
