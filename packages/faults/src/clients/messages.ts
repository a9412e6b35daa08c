import { z } from 'zod';

/** What the run tells the program of the clients. */
export const order = z.discriminatedUnion('order', [
  z.object({
    order: z.literal('begin'),
    seed: z.string(),
    clients: z.number().int().positive(),
    history: z.string(),
    urls: z.object({ finder: z.url(), marketplace: z.url(), skillTests: z.url() }),
  }),
  /** Begins nothing new, and asks again until every answer is known. */
  z.object({ order: z.literal('finish') }),
  /** Says whether it takes this session for one in force. */
  z.object({ order: z.literal('who'), marketplace: z.url(), sessionId: z.uuid() }),
]);

export type Order = z.output<typeof order>;

/** What the program answers. */
export const report = z.enum(['up', 'finished', 'somebody', 'nobody']);

export type Report = z.output<typeof report>;
