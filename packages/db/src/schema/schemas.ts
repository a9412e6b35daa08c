import { pgSchema } from 'drizzle-orm/pg-core';

export const identity = pgSchema('identity');
export const market = pgSchema('market');
export const money = pgSchema('money');
export const assessment = pgSchema('assessment');
export const credential = pgSchema('credential');
export const log = pgSchema('log');
export const impact = pgSchema('impact');
