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
  out: z.string().optional(),
  'small-disk': z.boolean().default(false),
});

export type Options = z.output<typeof schema>;

export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      cycles: text,
      seed: text,
      queue: text,
      clients: text,
      minutes: text,
      only: text,
      out: text,
      'small-disk': { type: 'boolean' },
    },
  });
  return schema.parse(values);
}
