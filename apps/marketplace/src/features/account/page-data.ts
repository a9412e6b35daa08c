import type { OwnAccount } from '@assay/services/account/read-own';
import type { SessionDto } from '@assay/services/session/list';
import type { Tone } from '@assay/ui/tone';
import { getTranslations } from 'next-intl/server';
import { installation, readViewer } from '../../lib/context';
import { pageData } from '../../lib/page-data';
import { ownPath } from '../../lib/paths';
import { demoPassword } from './demo-log-in';

type RawParams = Readonly<Record<string, string | string[] | undefined>>;

type News = { readonly tone: Tone; readonly text: string };

const toneAfter = { confirmed: 'good', reset: 'good', closed: 'neutral' } as const satisfies Readonly<
  Record<string, Tone>
>;

export type LogInPageData = {
  /** Where somebody goes on who is logged in already. */
  readonly goOn: string | null;
  readonly next: string | undefined;
  readonly news: News | null;
  readonly hasDemo: boolean;
};

export async function loadLogIn({ next, after }: RawParams): Promise<LogInPageData> {
  const wanted = typeof next === 'string' ? next : undefined;
  return {
    goOn: (await readViewer()) === null ? null : ownPath(wanted, '/today'),
    next: wanted,
    news: await newsFor(after, wanted),
    hasDemo: (await demoPassword()) !== null,
  };
}

async function newsFor(after: RawParams[string], wanted: string | undefined): Promise<News | null> {
  const t = await getTranslations('account.logIn');
  if (isNews(after)) return { tone: toneAfter[after], text: t(after) };
  return wanted === undefined ? null : { tone: 'neutral', text: t('wanted') };
}

function isNews(after: RawParams[string]): after is keyof typeof toneAfter {
  return typeof after === 'string' && Object.hasOwn(toneAfter, after);
}

export async function loadSignUp(): Promise<{ termsVersion: string; simulated: boolean }> {
  const { termsVersion, origin } = await installation();
  return { termsVersion, simulated: origin === 'simulated' };
}

export type SettingsPageData = {
  readonly account: OwnAccount;
  readonly sessions: readonly SessionDto[];
  readonly sessionIdleDays: number;
  readonly now: Date;
};

export async function loadSettings(): Promise<SettingsPageData> {
  return pageData('/settings', async (api) => ({
    account: await api.account.own(),
    sessions: await api.session.list(),
    sessionIdleDays: (await installation()).sessionIdleDays,
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
