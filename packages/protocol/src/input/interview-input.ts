import { localTimeToInstant } from '@assay/domain/time/local-time';
import { z } from 'zod';
import { says } from '../refusal/field-fault';
import { timeZone } from './account-input';

const TIMES_MAX = 3;

/** Times for a talk: instants, or wall times in the zone that comes with them; empty fields of the form do not count. */
export const interviewInput = z
  .object({ bidId: z.uuid(), times: z.array(z.string()), timeZone: timeZone.default('UTC') })
  .transform(({ bidId, times, timeZone: zone }, ctx) => {
    const read: Date[] = [];
    for (const [index, text] of times.entries()) {
      if (text.trim() === '') continue;
      const instant = instantOf(text, zone);
      if (instant) read.push(instant);
      else
        ctx.addIssue({ code: 'custom', path: ['times', index], message: says('Choose a day and a time that exist.') });
    }
    if (ctx.issues.length === 0 && read.length === 0)
      ctx.addIssue({ code: 'custom', path: ['times', 0], message: says('Propose at least one time.') });
    if (read.length > TIMES_MAX)
      ctx.addIssue({
        code: 'custom',
        path: ['times', TIMES_MAX],
        message: says('At most {max} times.', { max: TIMES_MAX }),
      });
    return { bidId, times: read };
  });

function instantOf(text: string, zone: string): Date | null {
  const withZone = z.iso.datetime({ offset: true }).safeParse(text);
  return withZone.success ? new Date(withZone.data) : localTimeToInstant(text, zone);
}
