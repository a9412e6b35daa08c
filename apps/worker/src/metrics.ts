import type { Database } from '@assay/db/connect';
import type { HttpServer } from '@assay/metrics/http-server';
import { openMetricsServer } from '@assay/metrics/metrics-server';
import { openRegistry } from '@assay/metrics/open-registry';
import type { JobProducer } from '@assay/queue/open-producer';
import { countFailing } from '@assay/services/deadline/count-failing';
import type { Met } from '@assay/services/deadline/meet-due';
import type { Delivered } from '@assay/services/outbox/deliver-event';
import { readDelivery, type Delivery } from '@assay/services/outbox/read-delivery';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { Logger } from './log';
import type { Loop } from './loop';

/** What is counted while the worker works. */
export type Meters = {
  readonly registry: Registry;
  readonly countJob: (job: string, outcome: Delivered | 'failed') => void;
  readonly countDeadline: (deadline: string, met: Met) => void;
};

export function openMeters(): Meters {
  const registry = openRegistry();
  const jobs = new Counter({
    name: 'assay_jobs_total',
    help: 'Jobs taken from the queue, each try counted; replayed are those that had been done before',
    labelNames: ['job', 'outcome'],
    registers: [registry],
  });
  const rows = new Counter({
    name: 'assay_deadline_rows_total',
    help: 'Rows whose deadline was met, or could not be met',
    labelNames: ['deadline', 'outcome'],
    registers: [registry],
  });
  return {
    registry,
    countJob: (job, outcome) => jobs.inc({ job, outcome }),
    countDeadline: (deadline, { met, failures }) => {
      rows.inc({ deadline, outcome: 'met' }, met);
      rows.inc({ deadline, outcome: 'failed' }, failures.length);
    },
  };
}

export type Measured = {
  readonly database: Database;
  readonly producer: JobProducer;
  readonly loops: readonly Loop[];
};

/** The state of the database and the queue is read at each scrape. */
export async function openWorkerMetrics(
  at: { readonly host: string; readonly port: number },
  { registry }: Meters,
  measured: Measured,
  log: Logger,
): Promise<HttpServer> {
  return openMetricsServer(at, {
    registry,
    refresh: stateGauges(registry, measured),
    report: (error) => log.error({ err: error }, 'the metrics could not be read'),
  });
}

/** One gauge for each figure of the delivery; null, such as the age of nothing, is left out. */
const deliveryGauges: Readonly<
  Record<Exclude<keyof Delivery, 'failingDeadlines'>, readonly [name: string, help: string]>
> = {
  unrelayed: ['assay_outbox_unrelayed_events', 'Events that no worker has put into the queue yet'],
  oldestUnrelayedS: ['assay_outbox_oldest_unrelayed_seconds', 'Age of the oldest of them'],
  unsettled: ['assay_outbox_unsettled_events', 'Events in the queue from which something has still to follow'],
  oldestUnsettledS: ['assay_outbox_oldest_unsettled_seconds', 'Time since the oldest of them was put there'],
  logLag: ['assay_log_unappended_events', 'Events that happened and are not in the log yet'],
  logPosition: ['assay_log_head_position', 'Last position of the transaction log'],
  logHeadAgeS: ['assay_log_head_age_seconds', 'Time since the log grew'],
  logSealedPosition: ['assay_log_sealed_position', 'Last position of the transaction log under a checkpoint'],
  logUnsealed: ['assay_log_unsealed_entries', 'Entries of the log that no checkpoint covers yet'],
  sealLagS: ['assay_log_seal_lag_seconds', 'Time since the first of them was appended'],
  checkpointAgeS: ['assay_log_checkpoint_age_seconds', 'Time since the newest checkpoint was made'],
  logVerifiedPosition: ['assay_log_verified_position', 'Last position up to which the log was found as it was sealed'],
  verificationAgeS: ['assay_log_verification_age_seconds', 'Time since the log was last looked at'],
  logBadPosition: [
    'assay_log_bad_position',
    'First position that is not as it was sealed; left out while there is none',
  ],
  ledgerFaults: ['assay_ledger_faults', 'What is wrong with the books'],
  deadLetters: ['assay_dead_letters_open', 'Deliveries that failed for good and wait for an operator'],
  unsentMails: ['assay_mails_unsent', 'Mails that were written and not sent'],
};

function stateGauges(registry: Registry, { database, producer, loops }: Measured): () => Promise<void> {
  const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const delivery = Object.entries(deliveryGauges).map(([figure, [name, help]]) => [figure, gauge(name, help)] as const);
  const waiting = gauge('assay_queue_waiting_jobs', 'Jobs in the queue that no worker has begun');
  const failing = gauge(
    'assay_deadline_rows_failing',
    'Rows whose deadline could not be met and is tried again later',
    ['deadline'],
  );
  const loopAges = gauge('assay_loop_last_success_seconds', 'Time since a loop of the worker ended well', ['loop']);
  return async () => {
    const figures: Readonly<Record<string, number | null>> = await readDelivery(database);
    for (const [figure, each] of delivery) setOrLeaveOut(each, figures[figure] ?? null);
    waiting.set(await producer.countWaiting());
    failing.reset();
    for (const [deadline, rows] of await countFailing(database)) failing.set({ deadline }, rows);
    for (const { name, lastSuccess } of loops) {
      const last = lastSuccess();
      if (last !== null) loopAges.set({ loop: name }, (Date.now() - last.getTime()) / 1_000);
    }
  };
}

function setOrLeaveOut(gauge: Gauge, value: number | null): void {
  if (value === null) gauge.remove();
  else gauge.set(value);
}
