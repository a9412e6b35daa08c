/** The six occupation classes of the Online Labour Index (Kässi & Lehdonvirta, Oxford Internet Institute, 2016). */
export const fields = ['software', 'creative', 'writing', 'clerical', 'sales', 'professional'] as const;

export type Field = (typeof fields)[number];

export const fieldLabels: Readonly<Record<Field, string>> = {
  software: 'Software and technology',
  creative: 'Creative and multimedia',
  writing: 'Writing and translation',
  clerical: 'Clerical and data entry',
  sales: 'Sales and marketing support',
  professional: 'Professional services',
};
