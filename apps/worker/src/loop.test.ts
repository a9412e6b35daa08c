import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openLog } from './log';
import { startLoop } from './loop';

it('many loops share one signal, end at it at once, and Node warns of no leak', async () => {
  const warnings: string[] = [];
  // Of others, such as of a feature that is new, Node may warn at any time.
  const keep = ({ name, message }: Error) => {
    if (name === 'MaxListenersExceededWarning') warnings.push(message);
  };
  process.on('warning', keep);
  onTestFinished(() => void process.off('warning', keep));
  const stopping = new AbortController();
  const loops = Array.from({ length: 20 }, (_, index) =>
    startLoop({
      name: `loop ${index}`,
      pauseMs: 60_000,
      work: () => Promise.resolve(false),
      stopping: stopping.signal,
      log: openLog('error'),
    }),
  );
  while (loops.some(({ lastSuccess }) => lastSuccess() === null)) await turn();
  await turn();
  stopping.abort();
  await Promise.all(loops.map(({ ended }) => ended));
  // Warnings come one after the other: after one of our own those before it are known.
  const own = once(process, 'warning');
  process.emitWarning('the last');
  await own;
  expect(warnings).toEqual([]);
});
