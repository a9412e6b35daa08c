import { closeAccount } from '@assay/services/account/close';
import { hideBadge } from '@assay/services/badge/hide';
import { showBadge } from '@assay/services/badge/show';
import type { ServiceContext } from '@assay/services/kernel/context';
import { listKeptMails } from '@assay/services/mail/list-kept';
import { listNotices } from '@assay/services/notice/list';
import { noticeWrite } from '@assay/services/notice/write';
import { editProfile } from '@assay/services/profile/edit';
import { confirmedAccount, logInAs, password } from '@assay/services/testing/account';
import { deliveryOf } from '@assay/services/testing/delivery';
import { profileForm } from './scene-own';
import type { Setting, States } from './setting';

let leavers = 0;

/** What was there once: a badge that the client took back, and all that went with somebody who left. */
export async function setGoneScene(setting: Setting): Promise<Record<string, States>> {
  const { market, badges, pair } = setting;
  const asClient = market.as(pair.client);
  const takenBack = await badges.award(pair.client);
  await showBadge(asClient, { badgeId: takenBack });
  await hideBadge(asClient, { badgeId: takenBack });
  const { slug, ...left } = await leave(setting);
  return {
    badge: { takenBack, ofClosed: left.badge },
    profile: { ofClosed: slug },
    account: { closed: left.account },
    notice: { erased: left.notice },
    mail: { erased: left.mail },
  };
}

/** Somebody with a public profile, a badge that everybody saw, news and mails leaves for good. */
async function leave({ market, badges, operator }: Setting) {
  const email = `leaver-${(leavers += 1)}@example.org`;
  await confirmedAccount(market, email);
  const leaver = await logInAs(market, email);
  const badge = await badges.award(leaver.actor.accountId);
  await showBadge(leaver, { badgeId: badge });
  const { slug } = await editProfile(leaver, profileForm(true));
  await deliveryOf(market).settle([noticeWrite]);
  const { items: notices } = await listNotices(leaver, {});
  const mail = await keptMailTo(operator, email);
  await closeAccount(leaver, { password });
  return { account: leaver.actor.accountId, badge, slug, notice: notices[0]?.id ?? '', mail };
}

async function keptMailTo(operator: ServiceContext, email: string): Promise<string> {
  const { items } = await listKeptMails(operator, {});
  return items.find(({ recipient }) => recipient === email)?.id ?? '';
}
