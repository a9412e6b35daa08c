import type { Founding } from '../installation/found';

/** What the installation of a test was founded with. */
export const sampleFounding: Founding = {
  origin: 'real',
  publicUrl: 'http://localhost:3000',
  referenceCurrency: 'EUR',
  paymentProvider: 'sandbox',
  bankDetails: null,
  seller: null,
  retakeWaitDays: 14,
  freelancerPercent: '8',
  clientPercent: '3',
};
