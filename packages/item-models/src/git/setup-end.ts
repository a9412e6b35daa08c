/**
 * A line that ends the set-up of a script. The executor runs a set-up once for all programs of a question and gives each
 * a copy of the folder that it left; what follows begins there, in the folder `ours` if there is one.
 */
export const setupEnd = '# ---- set up ----';
