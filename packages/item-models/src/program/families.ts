import { javascriptFamilies } from '../javascript/families';
import type { ProgramFamily } from './variant';

/** Every family whose keys come from running programs that print. */
export const programFamilies: readonly ProgramFamily[] = [...javascriptFamilies];
