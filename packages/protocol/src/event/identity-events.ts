import { roles } from '@assay/domain/account/role';
import { suspensionGrounds } from '@assay/domain/account/suspension-grounds';
import { mailKinds } from '@assay/domain/mail/kinds';
import { z } from 'zod';
import { defineEvent } from './definition';
import { country, day, did, id, locale, ownField, ownSkill, settingValue, termsVersion } from './fields';

const policySettings = ['fees', 'retakeWaitDays', 'sessionIdleDays', 'bankDetails', 'seller', 'mailServer'] as const;

const account = z.object({ accountId: id });
const whereTheyAre = { personal: { of: 'accountId', fields: ['country'] } } as const;

export const identityEvents = {
  'installation.founded': defineEvent(
    { en: 'This installation began', de: 'Diese Installation nahm ihren Anfang' },
    z.object({ origin: z.enum(['real', 'simulated']) }),
  ),
  'installation.moved': defineEvent(
    {
      en: 'The public address of this installation changed, and its DID with it',
      de: 'Die öffentliche Adresse dieser Installation hat sich geändert, und mit ihr die DID',
    },
    z.object({ fromDid: did, toDid: did }),
  ),
  'policy.changed': defineEvent(
    {
      en: 'An operator changed a rule of the marketplace',
      de: 'Ein Betreiber hat eine Regel des Marktplatzes geändert',
    },
    z.object({ setting: z.enum(policySettings), from: settingValue, to: settingValue }),
  ),
  'account.created': defineEvent(
    { en: 'Somebody signed up', de: 'Jemand hat sich registriert' },
    account.extend({ country, isSimulated: z.boolean() }),
    whereTheyAre,
  ),
  'account.verified': defineEvent(
    { en: 'The e-mail address was confirmed', de: 'Die E-Mail-Adresse wurde bestätigt' },
    account,
  ),
  'account.edited': defineEvent(
    { en: 'Name, country or time zone changed', de: 'Name, Land oder Zeitzone wurde geändert' },
    account.extend({ country }),
    whereTheyAre,
  ),
  'account.language_chosen': defineEvent(
    { en: 'A language was chosen', de: 'Eine Sprache wurde gewählt' },
    account.extend({ locale }),
    { personal: { of: 'accountId', fields: ['locale'] } },
  ),
  'account.suspended': defineEvent(
    {
      en: 'An operator suspended the account; what was written stands in the account',
      de: 'Ein Betreiber hat das Konto gesperrt; was geschrieben wurde, steht beim Konto',
    },
    account.extend({ ground: z.enum(suspensionGrounds) }),
  ),
  'account.restored': defineEvent(
    { en: 'An operator restored the account', de: 'Ein Betreiber hat das Konto wieder freigegeben' },
    account,
  ),
  'account.closed': defineEvent(
    {
      en: 'The account was closed, by its owner or by an operator whom they asked',
      de: 'Das Konto wurde geschlossen, vom Inhaber oder von einem Betreiber, den er darum bat',
    },
    account,
  ),
  'account.erased': defineEvent(
    {
      en: 'The key of a closed account was destroyed: nobody can read any more what was personal in the log',
      de: 'Der Schlüssel eines geschlossenen Kontos wurde vernichtet: Was im Protokoll persönlich war, kann niemand mehr lesen',
    },
    account,
  ),
  'terms.accepted': defineEvent(
    { en: 'A version of the terms was accepted', de: 'Eine Fassung der Bedingungen wurde angenommen' },
    account.extend({ termsVersion }),
  ),
  'password.changed': defineEvent(
    { en: 'The password changed', de: 'Das Passwort wurde geändert' },
    account.extend({ by: z.enum(['owner', 'reset']) }),
  ),
  'role.granted': defineEvent(
    { en: 'A role was granted', de: 'Eine Rolle wurde verliehen' },
    account.extend({ role: z.enum(roles), grantedBy: id.nullable() }),
  ),
  'role.revoked': defineEvent(
    { en: 'A role was taken back', de: 'Eine Rolle wurde entzogen' },
    account.extend({ role: z.enum(roles), revokedBy: id.nullable() }),
  ),
  'session.started': defineEvent(
    { en: 'Somebody logged in', de: 'Jemand hat sich angemeldet' },
    account.extend({ sessionId: id }),
  ),
  'session.used': defineEvent(
    {
      en: 'Somebody was here, the first time on this day (UTC)',
      de: 'Jemand war da, zum ersten Mal an diesem Tag (UTC)',
    },
    account.extend({ sessionId: id, day }),
    { eventClass: 'B' },
  ),
  'session.ended': defineEvent(
    { en: 'A session ended', de: 'Eine Sitzung endete' },
    account.extend({
      sessionId: id,
      reason: z.enum(['log_out', 'password_changed', 'suspended', 'closed', 'ended_by_owner']),
    }),
  ),
  'mail.opened': defineEvent(
    {
      en: 'An operator opened a mail that was kept for want of a mail server; its text is not in the log',
      de: 'Ein Betreiber hat eine E-Mail geöffnet, die mangels Mailserver aufbewahrt wurde; ihr Text steht nicht im Protokoll',
    },
    z.object({ mailId: id, mailKind: z.enum(mailKinds), recipientId: id.nullable(), openedBy: id }),
  ),
  'profile.edited': defineEvent(
    { en: 'The public profile changed', de: 'Das öffentliche Profil wurde geändert' },
    account.extend({ field: ownField.nullable(), skills: z.array(ownSkill), isPublic: z.boolean() }),
    { personal: { of: 'accountId', fields: ['field', 'skills'] } },
  ),
};
