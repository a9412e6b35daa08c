import { listPeople } from '@assay/services/account/list-people';
import { signUp } from '@assay/services/account/sign-up';
import { suspendAccount } from '@assay/services/account/suspend';
import { showBadge } from '@assay/services/badge/show';
import { discardDeadLetter } from '@assay/services/dead-letter/discard';
import { listDeadLetters } from '@assay/services/dead-letter/list';
import { recordDeadLetter } from '@assay/services/dead-letter/record';
import type { EventId } from '@assay/domain/kernel/id';
import { inTransaction } from '@assay/services/kernel/transaction';
import { logAppend } from '@assay/services/log/append';
import { listKeptMails } from '@assay/services/mail/list-kept';
import { listNotices } from '@assay/services/notice/list';
import { noticeWrite } from '@assay/services/notice/write';
import type { Consumer } from '@assay/services/outbox/consumer';
import { editProfile } from '@assay/services/profile/edit';
import { endOwnSession } from '@assay/services/session/end';
import { startSession } from '@assay/services/session/start';
import { signUpForm } from '@assay/services/testing/account';
import { graded } from '@assay/services/testing/badge';
import { deliveryOf } from '@assay/services/testing/delivery';
import { sampleLogSigner, sampleMasterKey, sealAll } from '@assay/services/testing/log';
import { dealsOf } from './deal';
import type { Setting, States } from './setting';

/** What belongs to one person, the party; and what only operators look after. */
export async function setOwnScene(setting: Setting, passed: string | undefined): Promise<Record<string, States>> {
  const { market, operator, pair, badges } = setting;
  const { asClient, asParty } = dealsOf(setting);
  const events = await deliveryOf(market).settle([logAppend(kindsOf(noticeWrite), sampleMasterKey), noticeWrite]);
  const attempt = graded(pair.party, { ...(passed !== undefined && { attemptId: passed }) });
  const [shown, issued] = [await badges.award(pair.party, attempt), await badges.award(pair.rival)];
  await showBadge(asParty, { badgeId: shown });
  const { slug: published } = await editProfile(asParty, profileForm(true));
  const { slug: secret } = await editProfile(asClient, profileForm(false));
  const session = async () =>
    inTransaction(asParty, (unit) => startSession(unit, pair.party, 'A browser of the scene'));
  const [live, over] = [await session(), await session()];
  await endOwnSession(asParty, { sessionId: over });
  const gone = await market.member();
  await suspendAccount(operator, { accountId: gone, ground: 'other', reason: 'Sold what was not theirs.' });
  const { items: notices } = await listNotices(asParty, { unreadOnly: true });
  const { items: mails } = await listKeptMails(operator, {});
  return {
    // the one that was never shown is of the freelancer who bids on the same jobs
    badge: { shown, issued },
    profile: { published, secret },
    session: { live, ended: over },
    account: { active: pair.party, suspended: gone, unverified: await signedUp(setting) },
    notice: { unread: notices[0]?.id ?? '' },
    mail: { kept: mails[0]?.id ?? '' },
    deadLetter: await setDeadLetters(setting, events),
    event: { sealed: await sealedContractEvent(setting, events) },
    entry: { sealed: '1' },
  };
}

const kindsOf = ({ kinds }: Consumer) => (kinds === 'every' ? [] : kinds);

let newcomers = 0;

/** Somebody who has not confirmed their address. */
async function signedUp({ market, operator }: Setting): Promise<string> {
  const email = `newcomer-${(newcomers += 1)}@example.org`;
  await signUp(market.anonymous(), signUpForm(email));
  const { items } = await listPeople(operator, { query: email });
  return items[0]?.id ?? '';
}

/** That the pair began to work together. */
async function sealedContractEvent({ market, pair }: Setting, events: readonly EventId[]): Promise<string> {
  await sealAll(market, sampleLogSigner());
  for (const id of events) {
    const { kind, payload } = await deliveryOf(market).eventRow(id);
    if (kind === 'contract.started' && payload['freelancerId'] === pair.party) return id;
  }
  return '';
}

export function profileForm(isPublic: boolean): Record<string, unknown> {
  return { headline: 'Writes queries', summary: '', field: 'software', skills: ['sql'], currency: 'EUR', isPublic };
}

/** Two deliveries that failed for good; an operator gave the second up. */
async function setDeadLetters({ market, operator }: Setting, events: readonly EventId[]): Promise<States> {
  for (const eventId of events.slice(0, 2)) {
    const failed = { consumer: 'notice.write', eventId, error: new Error('out of order'), attempts: 5 };
    await recordDeadLetter(market.system(), failed);
  }
  const { items } = await listDeadLetters(operator, { limit: 100 });
  const [open, discarded] = events.slice(0, 2).map((event) => items.find(({ eventId }) => eventId === event)?.id ?? '');
  await discardDeadLetter(operator, { deadLetterId: discarded, reason: 'Nobody waits for it.' });
  return { open: open ?? '', discarded: discarded ?? '' };
}
