import { profile } from '@assay/db/schema/market-people';
import { eq } from 'drizzle-orm';
import type { Unit } from '../kernel/transaction';

const LONGEST = 60;

/** An address for a name: Latin letters and digits with hyphens; other scripts fall back to a neutral word. */
export function slugOf(name: string): string {
  const latin = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST);
  return latin.length >= 2 ? latin : 'freelancer';
}

/** The first free address for a name; the row's unique index has the last word. */
export async function freeSlug({ tx }: Unit, name: string): Promise<string> {
  const wanted = slugOf(name);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const taken = await tx.select({ id: profile.id }).from(profile).where(eq(profile.slug, slug));
    if (taken.length === 0) return slug;
  }
}
