import { drawFrom } from '@assay/testkit/draw';
import { expect, it } from 'vitest';
import type { Fault } from '../fault/fault';
import type { Stage } from '../stage/stage';
import { strike } from './strike';

/** What the faults of these tests never look at. */
const nothing = (): Stage => Object.create(null);

async function struckBy(harm: Fault['strike'], endsWithinMs?: number) {
  const fault: Fault = { name: 'worker.kill', place: 'workers', weight: 1, strike: harm };
  return strike(
    nothing(),
    { fault, atMs: 0, missing: undefined },
    {
      startedAt: Date.now(),
      draw: drawFrom('strike'),
      ...(endsWithinMs === undefined ? {} : { endsWithinMs }),
    },
  );
}

it('a fault that found nobody to harm does not count as one that struck', async () => {
  expect(await struckBy(() => Promise.resolve('nobody was there'))).toMatchObject({ struckMs: null });
});

it('a fault that struck tells when it first did harm, also if it fails later', async () => {
  const harm: Fault['strike'] = (_, __, struck) => {
    struck();
    return Promise.reject(new Error('the worker ended with 1'));
  };
  const report = await struckBy(harm);
  expect(report).toMatchObject({ struckMs: expect.any(Number), failure: 'Error: the worker ended with 1' });
});

it('a fault that hangs breaks its cycle off, and is named', async () => {
  await expect(struckBy(() => new Promise(() => undefined), 10)).rejects.toThrow('worker.kill hung for 0.01 s');
});
