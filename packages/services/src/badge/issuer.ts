import type { Database, Transaction } from '@assay/db/connect';
import { installation } from '@assay/db/schema/identity';
import type { IssuerProfile } from '@assay/credentials/badge-credential';
import { didOfPublicUrl } from '@assay/credentials/did-web';
import { demoIssuerName } from '@assay/credentials/origin';

/** This installation as an issuer of badges. */
export type Issuer = {
  readonly publicUrl: string;
  readonly did: string;
  readonly origin: 'real' | 'simulated';
  readonly retakeWaitDays: number;
  readonly profile: IssuerProfile;
};

export async function readIssuer(db: Database | Transaction): Promise<Issuer> {
  const [settings] = await db.select().from(installation);
  if (!settings) throw new Error('this installation has no identity yet');
  const { origin, retakeWaitDays } = settings;
  const publicUrl = new URL(settings.publicUrl).origin;
  const did = didOfPublicUrl(publicUrl);
  const name = origin === 'simulated' ? demoIssuerName : `Assay at ${new URL(publicUrl).host}`;
  return { publicUrl, did, origin, retakeWaitDays, profile: { id: did, name, url: publicUrl } };
}
