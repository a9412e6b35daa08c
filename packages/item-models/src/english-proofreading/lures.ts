import { clauseLures } from './lures/clause';
import { formLures } from './lures/form';
import { numberLures } from './lures/number';
import { verbLures } from './lures/verb';

/** Source for each: the section of Fowler’s Dictionary of Modern English Usage (4th ed., 2015) on the word in question. */
export const lures = { ...numberLures, ...verbLures, ...clauseLures, ...formLures };

export type LureKind = keyof typeof lures;
