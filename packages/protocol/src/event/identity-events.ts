import { z } from 'zod';
import { defineEvent } from './definition';
import { field, id } from './fields';

const account = z.object({ accountId: id });

export const identityEvents = {
  'installation.founded': defineEvent('This installation began', z.object({ origin: z.enum(['real', 'simulated']) })),
  'policy.changed': defineEvent(
    'An operator changed a rule of the marketplace',
    z.object({ setting: z.string(), from: z.string(), to: z.string() }),
  ),
  'account.created': defineEvent(
    'Somebody signed up',
    account.extend({ country: z.string(), isSimulated: z.boolean() }),
  ),
  'account.verified': defineEvent('The e-mail address was confirmed', account),
  'account.edited': defineEvent('Name, country or time zone changed', account.extend({ country: z.string() })),
  'account.suspended': defineEvent('An operator suspended the account', account.extend({ reason: z.string() })),
  'account.restored': defineEvent('An operator restored the account', account),
  'account.closed': defineEvent('The owner closed the account', account),
  'terms.accepted': defineEvent('A version of the terms was accepted', account.extend({ termsVersion: z.string() })),
  'password.changed': defineEvent('The password changed', account.extend({ by: z.enum(['owner', 'reset']) })),
  'role.granted': defineEvent(
    'A role was granted',
    account.extend({ role: z.enum(['operator', 'researcher']), grantedBy: id.nullable() }),
  ),
  'role.revoked': defineEvent('A role was taken back', account.extend({ role: z.enum(['operator', 'researcher']) })),
  'session.started': defineEvent('Somebody logged in', account.extend({ sessionId: id })),
  'session.ended': defineEvent(
    'A session ended',
    account.extend({
      sessionId: id,
      reason: z.enum(['log_out', 'password_changed', 'suspended', 'closed', 'ended_by_owner']),
    }),
  ),
  'profile.edited': defineEvent(
    'The public profile changed',
    account.extend({ field: field.nullable(), skills: z.array(z.string()), isPublic: z.boolean() }),
  ),
};
