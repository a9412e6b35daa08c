/** Why an operator suspends somebody, as the log keeps it; what is written beside it stands in the account. */
export const suspensionGrounds = ['outside_payment', 'deceit', 'abuse', 'unlawful', 'other'] as const;
