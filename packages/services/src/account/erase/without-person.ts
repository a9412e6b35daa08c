import { account } from '@assay/db/schema/identity';
import { ne } from 'drizzle-orm';

/** Stands where a closed account lived; ZZ is no country. */
const nowhere = 'ZZ';

/** What stays of where a person was and what they spoke. */
export const withoutPlace = { country: nowhere, timeZone: 'UTC', locale: null } as const;

/** Older versions left it when they closed an account. */
export const hasPlace = ne(account.country, nowhere);

export function isWithoutPlace({ country }: Pick<typeof account.$inferSelect, 'country'>): boolean {
  return country === nowhere;
}
