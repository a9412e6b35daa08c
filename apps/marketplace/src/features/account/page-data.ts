import type { OwnAccount } from '@assay/services/account/read-own';
import type { SessionDto } from '@assay/services/session/list';
import type { Tone } from '@assay/ui/tone';
import { installation, readViewer } from '../../lib/context';
import { pageData } from '../../lib/page-data';
import { ownPath } from '../../lib/paths';
import { demoPassword } from './demo-log-in';

type RawParams = Readonly<Record<string, string | string[] | undefined>>;

type News = { readonly tone: Tone; readonly text: string };

const newsAfter: Readonly<Record<string, News>> = {
  confirmed: { tone: 'good', text: 'Your address is confirmed. Log in to begin.' },
  reset: { tone: 'good', text: 'Your new password is set, and every device is logged out. Log in with it.' },
  closed: {
    tone: 'neutral',
    text: 'Your account is closed. Your name is removed; contracts and invoices keep their rows.',
  },
};

export type LogInPageData = {
  /** Where somebody goes on who is logged in already. */
  readonly goOn: string | null;
  readonly next: string | undefined;
  readonly news: News | null;
  readonly hasDemo: boolean;
};

export async function loadLogIn({ next, after }: RawParams): Promise<LogInPageData> {
  const wanted = typeof next === 'string' ? next : undefined;
  const news = typeof after === 'string' && Object.hasOwn(newsAfter, after) ? newsAfter[after] : undefined;
  return {
    goOn: (await readViewer()) === null ? null : ownPath(wanted, '/today'),
    next: wanted,
    news:
      news ??
      (wanted === undefined
        ? null
        : { tone: 'neutral', text: 'Log in to go on; you come back to the page that you wanted.' }),
    hasDemo: (await demoPassword()) !== null,
  };
}

export async function loadSignUp(): Promise<{ termsVersion: string; simulated: boolean }> {
  const { termsVersion, origin } = await installation();
  return { termsVersion, simulated: origin === 'simulated' };
}

export type SettingsPageData = {
  readonly account: OwnAccount;
  readonly sessions: readonly SessionDto[];
  readonly now: Date;
};

export async function loadSettings(): Promise<SettingsPageData> {
  return pageData('/settings', async (api) => ({
    account: await api.account.own(),
    sessions: await api.session.list(),
    now: new Date(),
  }));
}

export type TermsPageData = {
  readonly version: string;
  readonly simulated: boolean;
  readonly sandboxMoney: boolean;
  readonly isLoggedIn: boolean;
  readonly acceptedAt: Date | null;
  readonly now: Date;
};

export async function loadTerms(): Promise<TermsPageData> {
  const { termsVersion, origin, paymentProvider } = await installation();
  const viewer = await readViewer();
  const accepted = viewer?.acceptedTerms.find((acceptance) => acceptance.termsVersion === termsVersion);
  return {
    version: termsVersion,
    simulated: origin === 'simulated',
    sandboxMoney: paymentProvider === 'sandbox',
    isLoggedIn: viewer !== null,
    acceptedAt: accepted ? new Date(accepted.acceptedAt) : null,
    now: new Date(),
  };
}
