import type { impactRun } from '@assay/db/schema/impact';
import {
  impactProvenance,
  impactResult,
  impactRunSummary,
  type ImpactRun,
  type ImpactRunSummary,
} from '@assay/protocol/dto/impact';

type Row = typeof impactRun.$inferSelect;

/** A run without its figures. */
export function toSummary(row: Omit<Row, 'result'>): ImpactRunSummary {
  return impactRunSummary.parse({
    id: row.id,
    source: row.source,
    state: row.state,
    step: row.state === 'running' ? row.step : null,
    progress: row.progress,
    isRequested: row.requestedBy !== null,
    requestedAt: row.requestedAt,
    startedAt: row.startedAt,
    endedAt: row.endedAt,
    failure: row.failure,
    study: row.drawnFrom,
    provenance: provenanceOf(row),
  });
}

/** A run with its figures; null where there are none, or another release left them in a form that this one cannot read. */
export function toRun(row: Row): ImpactRun | null {
  const result = impactResult.safeParse(row.result);
  return result.success ? { ...toSummary(row), result: result.data } : null;
}

/** Null before it is done, and where another release left it in another form. */
export function provenanceOf({
  snapshotPosition,
  snapshotHash,
  query,
  codeVersion,
}: Omit<Row, 'result'>): ImpactRunSummary['provenance'] {
  const read = impactProvenance.safeParse({
    snapshot: { position: snapshotPosition, hash: snapshotHash },
    query,
    codeVersion,
  });
  return read.success ? read.data : null;
}
