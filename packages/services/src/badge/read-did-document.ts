import type { JsonObject } from '@assay/credentials/json';
import type { ServiceContext } from '../kernel/context';
import { z } from 'zod';
import { parseInput } from '../kernel/parse';
import { installationDidDocument, isFormerDid } from './installation-verifier';
import { readIssuer } from './issuer';

const documentInput = z.object({ host: z.string().max(300).optional() });

/**
 * What `/.well-known/did.json` serves: who issues badges here, and with which keys. Asked at an address from before this
 * installation moved, it is the document of the DID that badges of that time name.
 */
export async function readDidDocument({ database }: ServiceContext, input: unknown = {}): Promise<JsonObject> {
  const { host } = parseInput(documentInput, input);
  const asked = host === undefined ? undefined : `did:web:${encodeURIComponent(host)}`;
  const isFormer = asked !== undefined && (await isFormerDid(database, asked));
  return installationDidDocument(database, isFormer ? asked : (await readIssuer(database)).did);
}
