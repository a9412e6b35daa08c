import type { Figure, Section } from '../measure/figure';
import { spreadOf } from '../measure/spread';
import type { Load } from './load/load-installation';
import type { ProcessName } from './memory';

type Memory = ReadonlyMap<ProcessName, number>;
type Readings = { readonly idle: Memory; readonly loaded: Memory };

/** What each process uses before and after load. */
export function memorySection({ deals, attempts }: Load, { idle, loaded }: Readings): Section {
  const figures = [...idle].map(([name, before]): Figure => {
    const after = loaded.get(name) ?? before;
    return {
      what: `${name}, after load`,
      against: 'idle',
      ratio: spreadOf([after / before]),
      measured: `${after.toFixed(0)} MB`,
      baseline: `${before.toFixed(0)} MB`,
    };
  });
  return {
    title: 'Memory',
    notes: [
      `Proportional set size: what processes share counts once. The load is that of the pages above, then over HTTP
${deals} deals from posting to bid, hire, funding, release and invoice, and ${attempts} attempts by people who just joined, begun, answered
and handed in: the worker has events to relay, seal and fold, news to mail and invoices to set, the test service questions to serve and score. Before the load it still fills its stock of questions, proving them in processes of
their own, which count.`,
      `Done so far: the worker opens the fonts of invoices once, which made setting one four times as fast; before, it parsed
three fonts for each. The pages keep nothing: after a thousand of them and a forced collection the heap is where it was, 85 MB.
They leave much behind, though, and V8 lets it lie until a limit is near: there is one now, 512 MB.`,
    ],
    figures,
  };
}
