import { clientsClerical } from '../content/clients-clerical';
import { clientsCreative } from '../content/clients-creative';
import { clientsProfessional } from '../content/clients-professional';
import { clientsSales } from '../content/clients-sales';
import { clientsSoftware } from '../content/clients-software';
import { clientsWriting } from '../content/clients-writing';
import type { DemoClient } from '../content/types';

/** Whose account client@demo.test opens. */
export const demoClientSlug = 'armazens-quintela';

export const clients: readonly DemoClient[] = [
  ...clientsSoftware,
  ...clientsCreative,
  ...clientsWriting,
  ...clientsClerical,
  ...clientsSales,
  ...clientsProfessional,
];
