import { parseArgs } from 'node:util';
import { z } from 'zod';

const schema = z.object({
  cycles: z.coerce.number().int().positive().optional(),
  seed: z.string().min(1).optional(),
  queue: z.enum(['postgresql', 'redis']).optional(),
  clients: z.coerce.number().int().min(1).max(64).optional(),
  minutes: z.coerce.number().positive().optional(),
  only: z
    .string()
    .default('')
    .transform((names) => names.split(',').filter((name) => name !== '')),
  /** Whether all of `only` strike, one after the other. */
  'in-turn': z.boolean().default(false),
  out: z.string().optional(),
  'small-disk': z.boolean().default(false),
  /** Files of reports, of which a table is printed instead of running anything. */
  summary: z.array(z.string()).optional(),
});

export type Options = z.output<typeof schema>;

export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      cycles: text,
      seed: text,
      queue: text,
      clients: text,
      minutes: text,
      only: text,
      out: text,
      'in-turn': { type: 'boolean' },
      'small-disk': { type: 'boolean' },
      summary: { type: 'boolean' },
    },
  });
  const { summary, ...others } = values;
  if (summary !== true && positionals.length > 0) throw new Error(`what is ${positionals.join(' ')}?`);
  return schema.parse({ ...others, ...(summary === true ? { summary: positionals } : {}) });
}
