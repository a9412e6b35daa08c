/** What each field of a form is called, by its name, in the order in which the fields stand there. */
export type FieldLabels = Readonly<Record<string, string>>;

/** One fault in the summary above a form: the field to go to, and what to say there of it. */
export type SummaryLine = { readonly field: string; readonly text: string };

/**
 * The faults of a form as they stand far from their fields: each names its field and leads to it, in the order of the form. A
 * fault within a group that has no field of its own, such as the fourth of the skills, leads to the group.
 */
export function summaryLines(faults: Readonly<Record<string, string>>, labels: FieldLabels): SummaryLine[] {
  const order = Object.keys(labels);
  const lines = Object.entries(faults).map(([name, fault]) => {
    const field = fieldOf(name, labels);
    const label = field === undefined ? undefined : labels[field];
    const line = { field: field ?? name, text: label === undefined ? fault : named(label, fault) };
    return { line, place: placeIn(order, line.field) };
  });
  return lines.toSorted((a, b) => a.place.group - b.place.group || a.place.own - b.place.own).map(({ line }) => line);
}

function fieldOf(name: string, labels: FieldLabels): string | undefined {
  if (Object.hasOwn(labels, name)) return name;
  const parent = name.slice(0, Math.max(0, name.lastIndexOf('.')));
  return parent === '' ? undefined : fieldOf(parent, labels);
}

/** A label may be a question, which takes no colon. */
function named(label: string, fault: string): string {
  return /[\p{L}\p{N})”“"]$/u.test(label) ? `${label}: ${fault}` : `${label} ${fault}`;
}

/** Rows come to a form later than what stands below them, so a row stands where its group does. */
function placeIn(order: readonly string[], field: string): { readonly group: number; readonly own: number } {
  const groupOf = (name: string) => name.split('.', 1)[0];
  const last = order.length;
  const at = (index: number) => (index === -1 ? last : index);
  return {
    group: at(order.findIndex((each) => groupOf(each) === groupOf(field))),
    own: at(order.indexOf(field)),
  };
}
