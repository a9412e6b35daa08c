import { connect } from '@assay/db/connect';
import { foundInstallation } from '@assay/services/installation/found';
import type { InstallationRecord } from '../installation-record';

const demoSeller = {
  name: 'Assay Demo Market',
  street: 'Musterstraße 1',
  postalCode: '10115',
  city: 'Berlin',
  country: 'DE',
  vat: null,
};

/** Gives a new database its identity; the demo's origin is set here, once and for ever. */
export async function found(ownerUrl: string, { publicUrl, market }: InstallationRecord): Promise<void> {
  const isDemo = market !== 'real';
  const { database, close } = connect(ownerUrl, { maxConnections: 1 });
  try {
    await foundInstallation(database, {
      origin: isDemo ? 'simulated' : 'real',
      publicUrl,
      referenceCurrency: 'EUR',
      paymentProvider: isDemo ? 'sandbox' : 'bank_transfer',
      bankDetails: null,
      seller: isDemo ? demoSeller : null,
      retakeWaitDays: isDemo ? 0 : 14,
      freelancerPercent: '8',
      clientPercent: '3',
    });
  } finally {
    await close();
  }
}
