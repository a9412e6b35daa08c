import { says } from '@assay/protocol/refusal/field-fault';
import { isDeepStrictEqual } from 'node:util';
import { installation, type PlatformSeller } from '@assay/db/schema/identity';
import { countries, hasVatPrefix } from '@assay/einvoice/code-lists';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { orNotFound } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';

const line = (missing: string, max: number) => z.string(missing).trim().min(1, missing).max(max);

const sellerInput = z
  .object({
    name: line(says('Write the name.'), 120),
    street: line(says('Write street and number.'), 120),
    // A form leaves out what is empty.
    postalCode: z.string().trim().max(20).default(''),
    city: line(says('Write the town.'), 80),
    country: z.string(says('Choose a country.')).refine((code) => countries.has(code), says('Choose a country.')),
    vatId: z
      .string()
      .default('')
      .transform((text) => text.replace(/[\s.-]/g, '').toUpperCase())
      .refine(
        (id) => id === '' || (hasVatPrefix(id) && /^[A-Z0-9]{4,16}$/.test(id)),
        says('Begin with the letters of the country.'),
      ),
    vatExemption: z.string().trim().max(200).default(''),
  })
  .refine(({ vatId, vatExemption }) => vatId === '' || vatExemption !== '', {
    path: ['vatExemption'],
    message: says('Say why no VAT is charged: an invoice with a VAT number and without VAT must.'),
  });

/** Names who issues the invoices for the platform's fees; those issued before stay as they are. The log tells that it changed. */
export async function changeSeller(ctx: ServiceContext, input: unknown): Promise<void> {
  requireOperator(ctx);
  const { vatId, vatExemption, ...named } = parseInput(sellerInput, input);
  const seller: PlatformSeller = { ...named, vat: vatId === '' ? null : { id: vatId, exemption: vatExemption } };
  await inTransaction(ctx, async (unit) => {
    const [locked] = await unit.tx.select().from(installation).for('update');
    const row = orNotFound(locked);
    if (isDeepStrictEqual(row.seller, seller)) return;
    await recordEvent(unit, 'policy.changed', {
      changes: [changed('identity.installation', row)],
      payload: { setting: 'seller', from: row.seller === null ? 'none' : 'set', to: 'set' },
    });
    await unit.tx
      .update(installation)
      .set({ seller, version: row.version + 1 })
      .where(eq(installation.id, row.id));
  });
}
