import type { JsonObject } from '@assay/credentials/json';
import type { ServiceContext } from '../kernel/context';
import { installationDidDocument } from './installation-verifier';
import { readIssuer } from './issuer';

/** What `/.well-known/did.json` serves: who issues badges here, and with which keys. */
export async function readDidDocument({ database }: ServiceContext): Promise<JsonObject> {
  const { did } = await readIssuer(database);
  return installationDidDocument(database, did);
}
