import { percentText } from '@assay/credentials/achievement';
import { account } from '@assay/db/schema/identity';
import { profile } from '@assay/db/schema/market-people';
import type { CredentialPage } from '@assay/protocol/dto/badge';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import { achievementUrl, credentialUrl } from './addresses';
import { findAchievement } from './find-achievement';
import { readIssuer, type Issuer } from './issuer';
import { isHolder, readableBadge, type BadgeRow } from './readable-badge';

const credentialInput = z.object({ badgeId: z.string() });

/** The signed document of a badge, to be served as it is. */
export async function readCredentialDocument(
  ctx: ServiceContext,
  input: unknown,
): Promise<Readonly<Record<string, unknown>>> {
  const { badgeId } = parseInput(credentialInput, input);
  return (await readableBadge(ctx, badgeId)).document;
}

/** What the page of a credential says to people. */
export async function readCredential(ctx: ServiceContext, input: unknown): Promise<CredentialPage> {
  const { badgeId } = parseInput(credentialInput, input);
  const row = await readableBadge(ctx, badgeId);
  const issuer = await readIssuer(ctx.database);
  return {
    ...badgeFacts(row, issuer),
    ...(await criteriaFacts(ctx, row)),
    holder: await readHolder(ctx, row),
    isOwn: isHolder(ctx.actor, row),
  };
}

function badgeFacts(row: BadgeRow, issuer: Issuer) {
  return {
    badgeId: row.id,
    achievement: row.achievement,
    title: row.title,
    level: row.level,
    band: row.band,
    assurance: row.assurance,
    awardedAt: row.awardedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    state: row.state,
    revokedReason: row.revokedReason,
    issuer: { id: issuer.did, name: issuer.profile.name },
    origin: issuer.origin,
    credentialUrl: credentialUrl(issuer.publicUrl, row.id),
    achievementUrl: achievementUrl(issuer.publicUrl, row.achievement, row.achievementVersion),
    scorePercent: row.scorePercent,
  };
}

async function criteriaFacts({ database }: ServiceContext, row: BadgeRow) {
  const { description, terms } = orNotFound(await findAchievement(database, row.achievement, row.achievementVersion));
  const { skill, outcomes, passMark, questionCount } = terms;
  return { description, skill, outcomes: [...outcomes], passMarkPercent: percentText(passMark, questionCount) };
}

/** The holder's name; the address of the profile only while everybody may open it. */
async function readHolder({ database }: ServiceContext, row: BadgeRow): Promise<CredentialPage['holder']> {
  const [holder] = await database
    .select({ name: account.displayName, state: account.state, slug: profile.slug, isPublic: profile.isPublic })
    .from(account)
    .leftJoin(profile, eq(profile.id, account.id))
    .where(eq(account.id, row.accountId));
  const { name, state, slug, isPublic } = orNotFound(holder);
  return { name, slug: isPublic && state === 'active' ? slug : null };
}
