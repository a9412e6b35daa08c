import type { SigningKey } from '@assay/credentials/signing-key';
import { personErase } from '../account/erase/destroy-key';
import { issueBadgeWithin } from '../badge/issue';
import { drillFail } from '../dead-letter/drill';
import { relayAnew } from '../dead-letter/relay-anew';
import { storeInvoicePdf } from '../invoice/store-pdf';
import { logAppend } from '../log/append';
import type { MasterKey } from '../log/personal/master-key';
import { noticeWrite } from '../notice/write';
import { effectBefore, effectWithin, type Consumer } from './consumer';

/** Everything that follows from events, in the order in which one event is brought to them. */
export function consumersOf(signingKey: SigningKey, masterKey: MasterKey): readonly Consumer[] {
  const others = [
    effectWithin('badge.issue', ['attempt.graded', 'attempt.rescored'], (unit, attempt, { occurredAt }) =>
      // A badge is dated by the attempt, also where only a correction made it a pass.
      issueBadgeWithin(unit, signingKey, {
        attempt,
        gradedAt: 'gradedAt' in attempt ? new Date(attempt.gradedAt) : occurredAt,
      }),
    ),
    noticeWrite,
    effectBefore('invoice.render', ['invoice.issued'], (ctx, { invoiceId }) => storeInvoicePdf(ctx, { invoiceId })),
    personErase,
    relayAnew,
    drillFail,
  ];
  return [
    logAppend(
      others.flatMap(({ kinds }) => (kinds === 'every' ? [] : kinds)),
      masterKey,
    ),
    ...others,
  ];
}
