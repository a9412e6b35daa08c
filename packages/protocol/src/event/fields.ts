import { assuranceLevels } from '@assay/domain/badge/hallmark';
import { locales } from '@assay/domain/locale/locales';
import { fields } from '@assay/domain/skill/field';
import { z } from 'zod';

/*
 * What may stand in an event. The log is never rewritten, so what people write stays in the row that it belongs to,
 * where it can be erased; an event names that row. A test holds every payload to the texts of this file.
 */

/** The texts below: closed patterns that no sentence, name or address of a person fits. */
export const closedTexts = z.registry<{ readonly holds: string }>();

/** Types that tell something of a person. What is of such a type is declared with its event as personal; nothing else is. */
export const ofPeople = z.registry<{ readonly tells: string }>();

function closedText(holds: string, pattern: RegExp, maxLength = 120) {
  return z.string().max(maxLength).regex(pattern).register(closedTexts, { holds });
}

export const id = z.uuid();
export const instant = z.iso.datetime();
export const day = z.iso.date();

/** Minor units as a decimal string, since JSON numbers end at 2^53. */
export const minorUnits = closedText('an amount in minor units', /^-?\d+$/);

export const decimal = closedText('a decimal number', /^-?\d+(\.\d+)?$/);
export const currency = closedText('a currency (ISO 4217)', /^[A-Z]{3}$/);
export const country = closedText('a country (ISO 3166-1)', /^[A-Z]{2}$/).register(ofPeople, {
  tells: 'where they are',
});

/** A skill, test, achievement or objective: a key of a list that ships with Assay. */
export const slug = closedText('a key of one of our lists', /^[a-z0-9]+([-_][a-z0-9]+)*$/, 80);

/** A skill that somebody says is theirs, and what somebody looked for: keys of the same lists. */
export const ownSkill = ownKey('what they can do');
export const sought = ownKey('what they looked for');

function ownKey(tells: string) {
  return slug.clone().register(closedTexts, { holds: 'a key of one of our lists' }).register(ofPeople, { tells });
}

/** A consumer: `notice.write`. */
export const code = closedText('a name in our code', /^[a-z_]+\.[a-z_]+$/, 80);

export const sha256 = closedText('a SHA-256 in hexadecimal', /^[0-9a-f]{64}$/);
export const mediaType = closedText('a media type', /^[a-z]+\/[a-z0-9.+-]+(; charset=utf-8)?$/);
export const termsVersion = closedText('a version of our terms', /^\d{4}-\d{2}(\.\d+)?$/);
export const paymentReference = closedText('a reference that we made', /^AS(-[2-9A-HJ-NP-Z]{4}){3}$/);
export const invoiceNumber = closedText('a number of an invoice', /^[A-Z0-9]{2,16}-[A-Z]-\d{6,}$/);
/** What a rule of the marketplace was and is; of a text only whether there is one. */
export const settingValue = closedText(
  'a number, the two fees, or whether something is set',
  /^(none|set|\d+(\.\d+)?|freelancer \d+(\.\d+)? %, client \d+(\.\d+)? %)$/,
);

/** What computes answer keys, each as it names itself: rules, PGlite, Node, TypeScript, Pyodide, Bash with Git. */
const runtimeVersions = [
  String.raw`unknown|\d+`,
  String.raw`PostgreSQL [\w.+-]+ \(PGlite [\w.+-]+\)`,
  String.raw`v\d[\w.+-]* with libraries [0-9a-f]{8}`,
  String.raw`\d[\w.+-]* \(node v\d[\w.+-]*\)`,
  String.raw`\d[\w.+-]*, Python \d[\w.+-]*`,
  String.raw`\d[\d.]*\(\d+\)-\w+, git version \d[\w.+-]*`,
];

export const runtimeVersion = closedText(
  'a version of what computes answer keys',
  new RegExp(`^(${runtimeVersions.join('|')})$`),
);

export const did = closedText('our own identifier', /^did:web:[A-Za-z0-9.%:-]+$/, 400);
export const multibaseKey = closedText('a public key', /^z[1-9A-HJ-NP-Za-km-z]{40,}$/, 200);

/** An amount, and what it was worth in the reference currency at the rate in force; the table of rates says whose it is. */
export const valued = z.object({
  amountMinor: minorUnits,
  currency,
  referenceMinor: minorUnits,
  referenceCurrency: currency,
  rate: decimal,
  rateDate: day,
});

export type Valued = z.infer<typeof valued>;

/** A badge as the viewer could see it at that moment. */
export const visibleBadge = z.object({ badgeId: id, achievement: slug, assurance: z.enum(assuranceLevels) });

/** Of a job or a contract. */
export const field = z.enum(fields);
export const ownField = z.enum(fields).register(ofPeople, { tells: 'what they work in' });
export const soughtField = z.enum(fields).register(ofPeople, { tells: 'what they looked for' });
export const locale = z.enum(locales).register(ofPeople, { tells: 'their language' });
export const paymentProvider = z.enum(['sandbox', 'bank_transfer']);
