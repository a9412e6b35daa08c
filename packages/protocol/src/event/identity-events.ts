import { roles } from '@assay/domain/account/role';
import { suspensionGrounds } from '@assay/domain/account/suspension-grounds';
import { locales } from '@assay/domain/locale/locales';
import { mailKinds } from '@assay/domain/mail/kinds';
import { z } from 'zod';
import { defineEvent } from './definition';
import { country, did, field, id, settingValue, slug, termsVersion } from './fields';

const policySettings = ['fees', 'retakeWaitDays', 'sessionIdleDays', 'bankDetails', 'seller', 'mailServer'] as const;

const account = z.object({ accountId: id });

export const identityEvents = {
  'installation.founded': defineEvent('This installation began', z.object({ origin: z.enum(['real', 'simulated']) })),
  'installation.moved': defineEvent(
    'The public address of this installation changed, and its DID with it',
    z.object({ fromDid: did, toDid: did }),
  ),
  'policy.changed': defineEvent(
    'An operator changed a rule of the marketplace',
    z.object({ setting: z.enum(policySettings), from: settingValue, to: settingValue }),
  ),
  'account.created': defineEvent('Somebody signed up', account.extend({ country, isSimulated: z.boolean() })),
  'account.verified': defineEvent('The e-mail address was confirmed', account),
  'account.edited': defineEvent('Name, country or time zone changed', account.extend({ country })),
  'account.language_chosen': defineEvent('A language was chosen', account.extend({ locale: z.enum(locales) })),
  'account.suspended': defineEvent(
    'An operator suspended the account; what was written stands in the account',
    account.extend({ ground: z.enum(suspensionGrounds) }),
  ),
  'account.restored': defineEvent('An operator restored the account', account),
  'account.closed': defineEvent('The owner closed the account', account),
  'terms.accepted': defineEvent('A version of the terms was accepted', account.extend({ termsVersion })),
  'password.changed': defineEvent('The password changed', account.extend({ by: z.enum(['owner', 'reset']) })),
  'role.granted': defineEvent('A role was granted', account.extend({ role: z.enum(roles), grantedBy: id.nullable() })),
  'role.revoked': defineEvent(
    'A role was taken back',
    account.extend({ role: z.enum(roles), revokedBy: id.nullable() }),
  ),
  'session.started': defineEvent('Somebody logged in', account.extend({ sessionId: id })),
  'session.ended': defineEvent(
    'A session ended',
    account.extend({
      sessionId: id,
      reason: z.enum(['log_out', 'password_changed', 'suspended', 'closed', 'ended_by_owner']),
    }),
  ),
  'mail.opened': defineEvent(
    'An operator opened a mail that was kept for want of a mail server; its text is not in the log',
    z.object({ mailId: id, mailKind: z.enum(mailKinds), recipientId: id.nullable(), openedBy: id }),
  ),
  'profile.edited': defineEvent(
    'The public profile changed',
    account.extend({ field: field.nullable(), skills: z.array(slug), isPublic: z.boolean() }),
  ),
};
