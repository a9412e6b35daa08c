import { brandId, isUuid, type BadgeId } from '@assay/domain/kernel/id';

/** The public addresses of badges; they stand in signed credentials and never change. */
export function credentialUrl(publicUrl: string, badgeId: BadgeId): string {
  return `${publicUrl}/credentials/${badgeId}`;
}

export function achievementUrl(publicUrl: string, slug: string, achievementVersion: number): string {
  return `${publicUrl}/achievements/${slug}/${achievementVersion}`;
}

/** The badge that an address of this installation names, whatever suffix, query or fragment it carries. */
export function badgeIdOfUrl(publicUrl: string, address: string): BadgeId | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  const id = /^\/credentials\/([0-9a-f-]+)(\.[a-z]+)?\/?$/.exec(pathname)?.[1];
  return origin === publicUrl && id && isUuid(id) ? brandId(id) : undefined;
}
