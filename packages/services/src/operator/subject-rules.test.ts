import { eventCatalog, isEventKind, type EventKind } from '@assay/protocol/event/catalog';
import { describe, expect, it } from 'vitest';
import { subjectRules, type SubjectRule } from './subject-rules';

const id = '019ab000-0000-7000-8000-000000000001';

/** A payload that answers whatever is asked, and remembers what that was. */
function asked(kind: EventKind) {
  const names: string[] = [];
  const answer = (_: object, name: string | symbol) => {
    names.push(String(name));
    return name === 'setting' ? 'fees' : id;
  };
  // The rule reads texts alone; which it may read is what the test is about.
  const payload = new Proxy({}, { get: answer }) as Parameters<SubjectRule<typeof kind>>[0];
  const rule: SubjectRule<typeof kind> = subjectRules[kind];
  return { subject: rule(payload), names };
}

describe('what an event concerns', () => {
  it.each(Object.keys(eventCatalog).filter(isEventKind))('%s: a row, or a title with its page', (kind) => {
    const { subject, names } = asked(kind);
    expect(Object.keys(eventCatalog[kind].payload.shape)).toEqual(expect.arrayContaining(names));
    if ('table' in subject) expect(subject.id).toBe(id);
    else if ('why' in subject) expect(subject.why).not.toBe('');
    else {
      expect('called' in subject ? subject.called : subject.title).not.toBe('');
      expect(subject.href).toMatch(/^\//);
    }
  });
});
