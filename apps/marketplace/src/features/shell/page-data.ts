import { parseTheme, type Theme } from '@assay/ui/theme-switch';
import type { OwnAccount } from '@assay/services/account/read-own';
import { cookies } from 'next/headers';
import { api } from '../../lib/api';
import { installation, readViewer } from '../../lib/context';

export type Role = 'freelancer' | 'client' | 'operator' | 'researcher';

/** Who is signed in, as far as the frame of a page needs to know. */
export type Viewer = {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly unreadMessages: number;
  readonly unreadNotices: number;
  /** Things on the page Today that are this person's turn. */
  readonly waiting: number;
  /** Differs as soon as anything that concerns this person has changed. */
  readonly mark: string;
  /** Why this person may not begin anything now; null in the ordinary case. */
  readonly barred: Barred | null;
};

export type Barred =
  | { readonly by: 'unverified'; readonly email: string }
  | { readonly by: 'suspended'; readonly reason: string }
  | { readonly by: 'terms'; readonly version: string };

export type Shell = {
  readonly viewer: Viewer | null;
  /** Whether people and history of this installation are generated. */
  readonly simulated: boolean;
  /** Whether the payment provider moves no real money. */
  readonly sandboxMoney: boolean;
  readonly theme: Theme;
};

/** What the frame around every page shows to the person who asks for it. */
export async function loadShell(): Promise<Shell> {
  const theme = parseTheme((await cookies()).get('theme')?.value);
  const [{ origin, paymentProvider }, viewer] = await Promise.all([installation(), loadViewer()]);
  return {
    viewer,
    simulated: origin === 'simulated',
    sandboxMoney: paymentProvider === 'sandbox',
    theme,
  };
}

async function loadViewer(): Promise<Viewer | null> {
  const account = await readViewer();
  if (!account) return null;
  return {
    name: account.name,
    roles: rolesOf(account),
    ...(await (await api()).today.pulse()),
    barred: barredOf(account),
  };
}

/** Sides are chosen by a first act, so a newcomer is shown both; who only runs the market, neither. */
function rolesOf({ actsAs, roles }: OwnAccount): Role[] {
  const sides = actsAs.length > 0 || roles.length > 0 ? actsAs : (['freelancer', 'client'] as const);
  return [...sides, ...roles];
}

function barredOf({ state, suspendedReason, email, acceptedTerms, termsInForce }: OwnAccount): Barred | null {
  if (state === 'suspended') return { by: 'suspended', reason: suspendedReason ?? '' };
  if (state === 'unverified') return { by: 'unverified', email };
  const hasAccepted = acceptedTerms.some(({ termsVersion }) => termsVersion === termsInForce);
  return hasAccepted ? null : { by: 'terms', version: termsInForce };
}
