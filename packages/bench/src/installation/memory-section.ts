import type { Figure, Section } from '../measure/figure';
import { spreadOf } from '../measure/spread';
import type { ProcessName } from './memory';

type Memory = ReadonlyMap<ProcessName, number>;

/** What each process uses before and after load. */
export function memorySection(idle: Memory, loaded: Memory): Section {
  const figures = [...idle].map(([name, before]): Figure => {
    const after = loaded.get(name) ?? before;
    return {
      what: `${name}, after the load above`,
      against: 'idle',
      ratio: spreadOf([after / before]),
      measured: `${after.toFixed(0)} MB`,
      baseline: `${before.toFixed(0)} MB`,
    };
  });
  return {
    title: 'Memory',
    notes: [
      'Proportional set size: what processes share counts once.',
      `Done so far: the worker opens the fonts of invoices once, which made setting one four times as fast; before, it parsed
three fonts for each. The pages keep nothing: after a thousand of them and a forced collection the heap is where it was, 85 MB.
They leave much behind, though, and V8 lets it lie until a limit is near: there is one now, 512 MB.`,
    ],
    figures,
  };
}
