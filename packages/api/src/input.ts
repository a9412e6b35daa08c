import { z } from 'zod';

/** Verbs parse their own input; the edge only says that something is sent. */
export const anyInput = z.record(z.string(), z.unknown());
