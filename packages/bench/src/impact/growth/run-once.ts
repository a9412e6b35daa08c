// A process of its own, whose memory is that of one job. Arguments: the folder of the files, and what to make of them.
import { estimateImpact } from '@assay/impact/estimate-impact';
import { fitDays } from '../cases';
import { build, load } from '../panels';
import type { RunOnce } from './run-in-child';

const [folder = '', job] = process.argv.slice(2);
const startedAt = performance.now();
const loaded = await load(folder);
if (job === 'path') fitDays(build.days(loaded));
else estimateImpact(loaded.market);
const told: RunOnce = {
  milliseconds: performance.now() - startedAt,
  projects: loaded.market.projects.id.length,
  // Linux tells it in kilobytes.
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(told));
