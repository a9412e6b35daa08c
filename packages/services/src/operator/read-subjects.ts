import type { Transaction } from '@assay/db/connect';
import { isEventKind, readImpersonal, type EventKind } from '@assay/protocol/event/catalog';
import { titlesOf } from './subject-titles';
import { subjectRules, subjectTables, type EventSubject, type SubjectRule, type SubjectTable } from './subject-rules';

type Told = { readonly kind: string; readonly payload: unknown };
type Named = ReturnType<SubjectRule<EventKind>>;

const gone: EventSubject = { why: 'gone' };

/** What each of some events concerns, in their order; one query for every table that they name. Asked for an operator. */
export async function readSubjects(tx: Transaction, events: readonly Told[]): Promise<EventSubject[]> {
  const named = events.map(nameSubject);
  const titles = new Map<SubjectTable, ReadonlyMap<string, EventSubject>>();
  for (const table of subjectTables) {
    const ids = named.flatMap((subject) => ('table' in subject && subject.table === table ? [subject.id] : []));
    if (ids.length > 0) titles.set(table, await titlesOf(tx, table, [...new Set(ids)]));
  }
  return named.map((subject) => ('table' in subject ? (titles.get(subject.table)?.get(subject.id) ?? gone) : subject));
}

function nameSubject({ kind, payload }: Told): Named {
  return isEventKind(kind) ? byRule(kind, payload) : { why: 'other_release' };
}

function byRule<Kind extends EventKind>(kind: Kind, payload: unknown): Named {
  const told = readImpersonal(kind, payload);
  if (told === null) return { why: 'other_release' };
  const rule: SubjectRule<Kind> = subjectRules[kind];
  return rule(told);
}
