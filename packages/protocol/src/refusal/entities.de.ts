import type { AccountState } from '@assay/domain/account/states';
import type { TestState } from '@assay/domain/assessment/test-states';
import type { AttemptState } from '@assay/domain/attempt/states';
import type { BadgeState } from '@assay/domain/badge/states';
import type { BidState } from '@assay/domain/bid/states';
import type { ContractState } from '@assay/domain/contract/states';
import type { InterviewState } from '@assay/domain/interview/states';
import type { InvoiceState } from '@assay/domain/invoice/states';
import type { JobState } from '@assay/domain/job/states';
import type { Facts } from '@assay/domain/kernel/refusal';
import type { MilestoneState } from '@assay/domain/milestone/states';
import type { PaymentState } from '@assay/domain/payment/states';
import type { PayoutState } from '@assay/domain/payout/states';
import type { ReceiptState } from '@assay/domain/receipt/states';
import type { ReportState } from '@assay/domain/report/states';

type EntityWords<State extends string> = {
  /** With its article, as the beginning of a sentence. */
  readonly name: string;
  /** What stands after “is”. */
  readonly state: Readonly<Record<State, string>>;
};

type Entities = {
  readonly account: EntityWords<AccountState>;
  readonly attempt: EntityWords<AttemptState>;
  readonly badge: EntityWords<BadgeState>;
  readonly bid: EntityWords<BidState>;
  readonly contract: EntityWords<ContractState>;
  readonly dead_letter: EntityWords<'open' | 'retrying' | 'discarded' | 'healed'>;
  readonly interview: EntityWords<InterviewState>;
  readonly invoice: EntityWords<InvoiceState>;
  readonly job: EntityWords<JobState>;
  readonly milestone: EntityWords<MilestoneState>;
  readonly payment: EntityWords<PaymentState>;
  readonly payout: EntityWords<PayoutState>;
  readonly receipt: EntityWords<ReceiptState>;
  readonly report: EntityWords<ReportState>;
  readonly test: EntityWords<TestState>;
};

/** What `wrong_state` names, in German. */
const entities: Entities = {
  account: {
    name: 'Dieses Konto',
    state: { unverified: 'noch nicht bestätigt', active: 'aktiv', suspended: 'gesperrt', closed: 'geschlossen' },
  },
  attempt: {
    name: 'Dieser Versuch',
    state: { started: 'begonnen', graded: 'bewertet', abandoned: 'abgebrochen' },
  },
  badge: {
    name: 'Dieses Abzeichen',
    state: { issued: 'ausgestellt', shown: 'gezeigt', hidden: 'verborgen', revoked: 'widerrufen' },
  },
  bid: {
    name: 'Dieses Angebot',
    state: {
      sent: 'gesendet',
      seen: 'gelesen',
      shortlisted: 'in der engeren Wahl',
      interviewed: 'im Gespräch',
      offered: 'mit einem Vertragsangebot beantwortet',
      hired: 'beauftragt',
      withdrawn: 'zurückgezogen',
      declined: 'abgelehnt',
      job_closed: 'mit dem Auftrag geschlossen',
    },
  },
  contract: {
    name: 'Dieser Vertrag',
    state: { active: 'aktiv', completed: 'abgeschlossen', ended: 'vorzeitig beendet' },
  },
  dead_letter: {
    name: 'Dieses unzustellbare Ereignis',
    state: { open: 'offen', retrying: 'in erneuter Zustellung', discarded: 'verworfen', healed: 'zugestellt' },
  },
  interview: {
    name: 'Dieses Gespräch',
    state: { proposed: 'vorgeschlagen', agreed: 'vereinbart', held: 'geführt', cancelled: 'abgesagt' },
  },
  invoice: { name: 'Diese Rechnung', state: { issued: 'ausgestellt', rendered: 'als Dokument erstellt' } },
  job: {
    name: 'Dieser Auftrag',
    state: {
      draft: 'ein Entwurf',
      open: 'offen',
      filled: 'vergeben',
      cancelled: 'zurückgezogen',
      expired: 'abgelaufen',
      removed: 'entfernt',
    },
  },
  milestone: {
    name: 'Dieser Meilenstein',
    state: {
      planned: 'geplant',
      funding: 'vor der Hinterlegung',
      funded: 'hinterlegt',
      submitted: 'abgegeben',
      changes_requested: 'in Nachbesserung',
      released: 'freigegeben',
      refunded: 'erstattet',
      cancelled: 'entfallen',
    },
  },
  payment: {
    name: 'Diese Zahlung',
    state: {
      started: 'begonnen',
      confirmed: 'bestätigt',
      settled: 'abgerechnet',
      refunding: 'in Erstattung',
      refunded: 'erstattet',
      abandoned: 'abgebrochen',
    },
  },
  payout: {
    name: 'Diese Auszahlung',
    state: { requested: 'angefordert', paid: 'ausgezahlt', failed: 'fehlgeschlagen' },
  },
  receipt: { name: 'Dieser Zahlungseingang', state: { held: 'verwahrt', returned: 'zurücküberwiesen' } },
  report: { name: 'Diese Meldung', state: { open: 'offen', upheld: 'bestätigt', dismissed: 'zurückgewiesen' } },
  test: { name: 'Dieser Test', state: { preparing: 'in Vorbereitung', offered: 'verfügbar' } },
};

/** The facts of a refusal with entity and state in German; what a newer version names stays as it is. */
export function germanFacts(facts: Facts): Facts {
  const known: Readonly<Record<string, EntityWords<string>>> = entities;
  const words = known[String(facts['entity'])];
  if (!words) return facts;
  const states: Readonly<Record<string, string>> = words.state;
  const state = String(facts['state']);
  return { ...facts, entity: words.name, state: states[state] ?? state };
}
