/** The six occupation classes of the Online Labour Index (Kässi & Lehdonvirta, Oxford Internet Institute, 2016). */
export const fields = ['software', 'creative', 'writing', 'clerical', 'sales', 'professional'] as const;

export type Field = (typeof fields)[number];
