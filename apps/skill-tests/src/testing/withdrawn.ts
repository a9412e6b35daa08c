import { parsePayload } from '@assay/protocol/event/catalog';
import type { Runtime } from '../proof/messages';
import type { VariantName } from '../proof/seed';

/** The event that a key which no longer comes out would be recorded by, and how the log takes it. */
export function withdrawnAs(test: string, { family, version, index }: VariantName, runtime: Runtime) {
  const written = {
    variantId: '0198a6a2-0000-7000-8000-000000000001',
    test,
    family,
    familyVersion: version,
    seedIndex: index,
    reason: 'another-key',
    runtime: runtime.name,
    provedWith: runtime.version,
    failedWith: runtime.version,
  };
  return { written, taken: parsePayload('variant.withdrawn', written) };
}
