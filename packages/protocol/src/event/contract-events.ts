import { z } from 'zod';
import { defineEvent } from './definition';
import {
  country,
  field,
  id,
  instant,
  mediaType,
  paymentProvider,
  paymentReference,
  sha256,
  valued,
  visibleBadge,
} from './fields';

const contract = z.object({ contractId: id, jobId: id, clientId: id, freelancerId: id });
const milestone = z.object({
  milestoneId: id,
  contractId: id,
  clientId: id,
  freelancerId: id,
});
const score = z.number().int().min(1).max(5);
const review = z.object({ reviewId: id, contractId: id, authorId: id, subjectId: id });

export const contractEvents = {
  'contract.started': defineEvent(
    {
      en: 'Both sides agreed; the plan of milestones is fixed',
      de: 'Beide Seiten sind sich einig; der Plan der Meilensteine steht fest',
    },
    contract.extend({
      bidId: id,
      value: valued,
      field,
      isRehire: z.boolean(),
      badges: z.array(visibleBadge),
      country,
      /** When the last milestone is due; left out by events from before it was told. */
      dueAt: instant.optional(),
    }),
    { version: 2, personal: { of: 'freelancerId', fields: ['country'] } },
  ),
  'contract.completed': defineEvent(
    {
      en: 'The last milestone was released, refunded or cancelled',
      de: 'Der letzte Meilenstein wurde freigegeben, erstattet oder gestrichen',
    },
    contract,
  ),
  'contract.ended': defineEvent(
    {
      en: 'The contract ended before all milestones were released',
      de: 'Der Vertrag endete, bevor alle Meilensteine freigegeben waren',
    },
    contract.extend({ endedBy: id }),
  ),
  'milestone.funding_requested': defineEvent(
    {
      en: 'The client chose to fund; the money is on its way',
      de: 'Der Auftraggeber hinterlegt; das Geld ist unterwegs',
    },
    milestone.extend({ provider: paymentProvider, reference: paymentReference }),
  ),
  'milestone.funded': defineEvent(
    { en: 'The money is held', de: 'Das Geld ist hinterlegt' },
    milestone.extend({ amount: valued, provider: paymentProvider }),
  ),
  'milestone.funding_abandoned': defineEvent(
    { en: 'The announced money did not come', de: 'Das angekündigte Geld kam nicht' },
    milestone,
  ),
  'milestone.submitted': defineEvent(
    { en: 'Work was handed in', de: 'Arbeit wurde abgegeben' },
    milestone.extend({ submissionId: id, round: z.number().int(), dueAt: instant, autoApproveAt: instant }),
  ),
  'milestone.changes_requested': defineEvent(
    { en: 'The client asked for changes', de: 'Der Auftraggeber hat Nachbesserung verlangt' },
    milestone.extend({ round: z.number().int() }),
  ),
  'milestone.released': defineEvent(
    {
      en: 'Work was approved, by the client or by the timer, and the held money released',
      de: 'Arbeit wurde abgenommen, vom Auftraggeber oder durch Fristablauf, und das hinterlegte Geld freigegeben',
    },
    milestone.extend({ amount: valued, releasedBy: z.enum(['client', 'timer']) }),
  ),
  'milestone.refunded': defineEvent(
    { en: 'The held money went back to the client', de: 'Das hinterlegte Geld ging an den Auftraggeber zurück' },
    milestone.extend({ amount: valued }),
  ),
  'milestone.cancelled': defineEvent({ en: 'The milestone fell away', de: 'Der Meilenstein fiel weg' }, milestone),
  'review.given': defineEvent(
    {
      en: 'A review was written; it stays hidden until both are there or the window closes',
      de: 'Eine Bewertung wurde geschrieben; sie bleibt verborgen, bis beide da sind oder die Frist endet',
    },
    review.extend({
      quality: score,
      communication: score,
      speed: score,
      reliability: score,
    }),
  ),
  'review.revealed': defineEvent({ en: 'A review became public', de: 'Eine Bewertung wurde öffentlich' }, review),
  'file.stored': defineEvent(
    { en: 'A file was stored', de: 'Eine Datei wurde gespeichert' },
    z.object({
      fileId: id,
      ownerId: id.nullable(),
      mediaType,
      sizeBytes: z.number().int(),
      sha256,
    }),
    { eventClass: 'B' },
  ),
};
