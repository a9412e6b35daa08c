import { renderBadgeSvg } from '@assay/credentials/badge-svg';
import { isJsonObject } from '@assay/credentials/json';
import { dateLetter, type Hallmarks } from '@assay/domain/badge/hallmark';
import { z } from 'zod';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { readIssuer } from './issuer';
import { readableBadge, type BadgeRow } from './readable-badge';

const imageInput = z.object({ badgeId: z.string() });

/** The hallmarks of a badge as an SVG image with its credential baked in. */
export async function readBadgeImage(ctx: ServiceContext, input: unknown): Promise<string> {
  const { badgeId } = parseInput(imageInput, input);
  const row = await readableBadge(ctx, badgeId);
  const { origin } = await readIssuer(ctx.database);
  const document: unknown = row.document;
  if (!isJsonObject(document)) throw new Error(`the credential of badge ${row.id} is no JSON object`);
  return renderBadgeSvg(hallmarksOf(row), origin, document);
}

function hallmarksOf({ title, level, band, assurance, awardedAt }: BadgeRow): Hallmarks {
  return {
    skill: title,
    level,
    ...(band && { band }),
    assurance,
    year: awardedAt.getUTCFullYear(),
    dateLetter: dateLetter(awardedAt),
  };
}
