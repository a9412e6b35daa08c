import type { LimitName } from '@assay/protocol/limit/catalog';
import type { Throttle } from '@assay/protocol/limit/throttle';
import type { Onlooker } from '@assay/services/impression/impression';
import { viewerIdOf, type Actor } from '@assay/services/kernel/context';
import { RefusedError } from '@assay/services/kernel/refused';
import { isbot } from 'isbot';

type Looking = {
  readonly actor: Actor;
  readonly address: string;
  readonly headers: Headers;
  readonly throttle: Throttle;
};

/**
 * Whoever looks at a page, as far as impressions are concerned: no crawler and no browser that fetches ahead, each thing
 * once in a while, and no more in an hour than a person looks at.
 */
export function onlookerOf({ actor, address, headers, throttle }: Looking): Onlooker {
  const userAgent = headers.get('user-agent') ?? '';
  const viewerId = viewerIdOf(actor);
  const viewer = viewerId ?? `${address} ${userAgent}`;
  return {
    counts: async (kind, of) => {
      if (userAgent === '' || isbot(userAgent) || isFetchedAhead(headers)) return false;
      // The ceiling first: beyond it not even a key is stored for what is looked at.
      if (!(await isWithin(throttle, 'impressions_from_address', address))) return false;
      if (viewerId !== null && !(await isWithin(throttle, 'impressions_of_account', viewerId))) return false;
      return isWithin(throttle, 'same_impression', `${viewer} ${kind} ${of}`);
    },
  };
}

function isFetchedAhead(headers: Headers): boolean {
  return (headers.get('sec-purpose') ?? headers.get('purpose') ?? '').startsWith('prefetch');
}

async function isWithin(throttle: Throttle, limit: LimitName, subject: string): Promise<boolean> {
  try {
    await throttle.count(limit, subject);
    return true;
  } catch (error) {
    if (error instanceof RefusedError && error.refusal.code === 'too_many_requests') return false;
    throw error;
  }
}
