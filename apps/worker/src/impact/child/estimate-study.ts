import { lastInstant } from '@assay/impact/panel/last-instant';
import { modes, presets, scenarioOf } from '@assay/impact/simulate/scenario';
import { simulate } from '@assay/impact/simulate/simulate';
import { hashTruth, type Truth } from '@assay/impact/simulate/truth';
import type { RunOutcome } from '@assay/services/impact/keep-result';
import { z } from 'zod';
import { codeVersion } from '../code-version';
import type { Order } from '../order';
import { queryOf } from '../result/query';
import { resultOf } from '../result/result-of';

type Study = Extract<Order, { source: 'study' }>;
type OnProgress = (step: 'drawing' | 'estimating', progress: number) => void;

const DRAWN = 0.4;

const choice = z.object({ preset: z.enum(presets), mode: z.enum(modes), seed: z.number().int() });

/** Draws a market by its seed and estimates on it; it stands in this process only and nothing of it is kept but figures. */
export async function estimateStudy(order: Study, onProgress: OnProgress): Promise<RunOutcome> {
  onProgress('drawing', 0);
  const { market, truth } = simulate(scenarioOf(choice.parse(order)), (done) => onProgress('drawing', done * DRAWN));
  const result = resultOf(
    market,
    { origin: 'simulated', asOf: lastInstant(market), slugOf: () => null, truth: toldOf(truth) },
    (done) => onProgress('estimating', DRAWN + done * (1 - DRAWN)),
  );
  return {
    provenance: {
      snapshot: { position: null, hash: hashTruth(truth) },
      query: queryOf(market),
      codeVersion: await codeVersion(),
    },
    result,
  };
}

function toldOf(truth: Truth): RunOutcome['result']['truth'] {
  const { version, switches, planted, realised } = truth;
  return {
    version,
    hash: hashTruth(truth),
    switches: [...switches],
    planted: { projects: planted.projects, logValue: planted.logValue },
    estimands: realised.estimands,
  };
}
