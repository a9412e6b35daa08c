import { says } from '@assay/protocol/refusal/field-fault';
import type { z } from 'zod';

/** What to say of a fault for which the schema has no words: a sentence of the list, since zod's are none that a reader knows. */
export function sentenceFor(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined || issue.input === null) return says('This is missing.');
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_value':
      return says('This is not one of the values that are possible.');
    case 'unrecognized_keys':
      return says('There is more here than is asked for.');
    default:
      return says('This is not in the form that is asked for.');
  }
}

function tooSmall(origin: string, min: number): string {
  if (origin === 'string')
    return min <= 1 ? says('This is missing.') : says('Too short: at least {min} characters.', { min });
  return isCounted(origin)
    ? says('Too few entries: at least {min}.', { min })
    : says('The number is too small: at least {min, number}.', { min });
}

function tooBig(origin: string, max: number): string {
  if (origin === 'string') return says('At most {max} characters.', { max });
  return isCounted(origin)
    ? says('Too many entries: at most {max}.', { max })
    : says('The number is too large: at most {max, number}.', { max });
}

function isCounted(origin: string): boolean {
  return ['array', 'set', 'map', 'object', 'file'].includes(origin);
}
