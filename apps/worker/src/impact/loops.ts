import type { Database } from '@assay/db/connect';
import { announceEstimatorCode } from '@assay/services/impact/announce-code';
import { claimImpactRun } from '@assay/services/impact/claim';
import { requestNightlyImpact } from '@assay/services/impact/request-nightly';
import { isSeeding } from '@assay/services/installation/seeding';
import type { LoopOptions } from '../loop';
import { systemContext } from '../system-context';
import { carryOut, type Surroundings } from './carry-out';
import { codeVersion } from './code-version';

const LOOK_EVERY_MS = 2_000;
const NIGHTLY_EVERY_MS = 60_000;

type Part = Pick<LoopOptions, 'name' | 'pauseMs' | 'work'>;

/** Estimates what differs between before a badge and after it, when somebody asks for it and once a night; both rest while a seed plays history. */
export function impactLoops(database: Database, parts: Omit<Surroundings, 'ctx'>): readonly Part[] {
  return [
    {
      name: 'impact.run',
      pauseMs: LOOK_EVERY_MS,
      work: async () => {
        if (await isSeeding(database)) return false;
        const ctx = systemContext(database, 'impact.run');
        const run = await claimImpactRun(ctx);
        if (!run) return false;
        await carryOut(run, { ...parts, ctx });
        return true;
      },
    },
    {
      name: 'impact.nightly',
      pauseMs: NIGHTLY_EVERY_MS,
      work: async () => {
        if (await isSeeding(database)) return false;
        const [ctx, code] = [systemContext(database, 'impact.nightly'), await codeVersion()];
        await announceEstimatorCode(ctx, code);
        await requestNightlyImpact(ctx, code);
        return false;
      },
    },
  ];
}
