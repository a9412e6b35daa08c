type Share = { readonly name: string; readonly share: number };

/**
 * Fields of work by the slugs of the Online Labour Index, with the shares of workers that Kässi & Lehdonvirta (2024)
 * report for the fields nearest to them: technology, design, writing, virtual assistance, sales, and finance with others.
 */
export const fields: readonly Share[] = [
  { name: 'software', share: 0.429 },
  { name: 'creative', share: 0.195 },
  { name: 'writing', share: 0.138 },
  { name: 'clerical', share: 0.135 },
  { name: 'sales', share: 0.081 },
  { name: 'professional', share: 0.022 },
];

/** Chosen so that large countries of online work lead and small cells exist; no source reports them for this market. */
export const countries: readonly Share[] = [
  { name: 'IN', share: 0.24 },
  { name: 'PH', share: 0.15 },
  { name: 'US', share: 0.12 },
  { name: 'BD', share: 0.1 },
  { name: 'PK', share: 0.1 },
  { name: 'UA', share: 0.07 },
  { name: 'GB', share: 0.05 },
  { name: 'RO', share: 0.04 },
  { name: 'KE', share: 0.04 },
  { name: 'DE', share: 0.03 },
  { name: 'BR', share: 0.03 },
  { name: 'FI', share: 0.03 },
];

export const testsOfField = 12;

/** Every test by name; test number n belongs to field n modulo the number of fields. */
export const tests: readonly string[] = Array.from(
  { length: fields.length * testsOfField },
  (_, number) => `${fields[number % fields.length]?.name ?? 'other'}-${Math.floor(number / fields.length) + 1}`,
);
