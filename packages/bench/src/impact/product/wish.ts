import { z } from 'zod';
import { panelNames } from '../panels';

/** What the process of the product is asked to do. */
export const wishes = z.discriminatedUnion('act', [
  z.object({ act: z.literal('load') }),
  z.object({ act: z.literal('panel'), name: z.enum(panelNames) }),
  z.object({ act: z.literal('fit'), id: z.string() }),
  z.object({ act: z.literal('redraw') }),
]);
export type Wish = z.infer<typeof wishes>;

/** How long it took, and what a regression found. */
export const answers = z.object({
  milliseconds: z.number(),
  figures: z.record(z.string(), z.object({ coef: z.number(), se: z.number() })),
});
export type Answer = z.infer<typeof answers>;
