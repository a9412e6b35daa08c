import type { NoteSigner } from '@assay/transparency/note-key';
import fc from 'fast-check';
import { expect } from 'vitest';
import { checkLog } from '../log/verify/verify-log';
import type { LogFault } from '../log/verify/report';
import type { Market } from './open-market';
import { tamperWith, whileTampered, type TamperWay } from './tamper';

type Log = { readonly signer: NoteSigner; readonly last: number };
type Tries = { readonly way: TamperWay; readonly tries: number; readonly seed: number };

/** Tampers with the whole sealed log at random places, each time found out with position and kind, and undone. */
export async function expectFound(
  market: Pick<Market, 'owner'>,
  { signer, last }: Log,
  { way, tries, seed }: Tries,
): Promise<void> {
  const place = fc.record({ way: fc.constant(way), at: fc.nat(), other: fc.nat(), column: fc.nat() });
  const found = fc.asyncProperty(place, async (tampering) => {
    const done: LogFault[] = [];
    const report = await whileTampered(
      market.owner,
      async (tx) => done.push(await tamperWith(tx, tampering, last)),
      (tx) => checkLog(tx, { keys: [signer], outside: [] }),
    );
    const [firstBad = { position: Number.NaN, kind: 'altered' }] = done;
    expect(report).toMatchObject({ ok: false, firstBad, sealedThrough: last });
    expect(report.verifiedThrough).toBe(Math.max(0, Math.min(firstBad.position - 1, last)));
  });
  await fc.assert(found, { seed, numRuns: tries });
}
