import 'server-only';
import { isLoopback } from '@assay/auth/throttle/client-address';
import { env } from '../../env';
import { installation, requestContext } from '../../lib/context';
import { headers } from 'next/headers';

export const demoPeople = ['freelancer', 'client', 'operator'] as const;

export function isDemoPerson(text: unknown): text is (typeof demoPeople)[number] {
  return demoPeople.some((person) => person === text);
}

/**
 * The password of the demo people, where log-in by a button is offered: in a generated market whose own address is
 * this machine, to a browser on this machine. Null everywhere else.
 */
export async function demoPassword(): Promise<string | null> {
  const { DEMO_PASSWORD, PUBLIC_URL } = env();
  const { origin } = await installation();
  const { address } = await requestContext();
  const hosts = [new URL(PUBLIC_URL).hostname, (await headers()).get('host') ?? '', address];
  return origin === 'simulated' && hosts.every(isLoopback) ? (DEMO_PASSWORD ?? null) : null;
}
