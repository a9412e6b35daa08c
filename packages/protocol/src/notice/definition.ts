import { formatMoney } from '@assay/domain/money/format-money';

export type NoticeText = {
  /** A few words: the subject of the mail too. */
  readonly title: string;
  /** One or two sentences: what happened, and what may be done. */
  readonly line: string;
};

/** Facts by name, and the zone of the reader, in which times are told. */
export type Render<Fact extends string> = (facts: Readonly<Record<Fact, string>>, timeZone: string) => NoticeText;

export type NoticeDefinition<Fact extends string = string> = {
  readonly facts: readonly Fact[];
  readonly text: (facts: Readonly<Record<string, string>>, timeZone: string) => NoticeText;
};

/** Declares a kind of notice; a fact that an older row lacks is an empty text. */
export function notice<const Fact extends string>(
  facts: readonly Fact[],
  render: Render<Fact>,
): NoticeDefinition<Fact> {
  return { facts, text: (stored, timeZone) => render(pick(facts, stored), timeZone) };
}

/** Every name of `facts` is a key of the result. */
function pick<Fact extends string>(
  facts: readonly Fact[],
  stored: Readonly<Record<string, string>>,
): Record<Fact, string> {
  return Object.fromEntries(facts.map((fact) => [fact, stored[fact] ?? ''])) as Record<Fact, string>;
}

export function quoted(title: string): string {
  return `“${title}”`;
}

/** "€1,250.00" from the facts `amountMinor` and `currency`. */
export function amountText({
  amountMinor,
  currency,
}: {
  readonly amountMinor: string;
  readonly currency: string;
}): string {
  return formatMoney({ amountMinor: BigInt(amountMinor), currency }, 'en-GB');
}

/** "22 Nov 2026, 17:00 UTC" from an ISO instant. */
export function timeText(instant: string, timeZone: string): string {
  const at = new Date(instant);
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' }).formatToParts(at);
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at)} ${zone}`;
}
