/** Why an operator suspends somebody, as the log keeps it; what is written beside it stands in the account. */
export const suspensionGrounds = ['outside_payment', 'deceit', 'abuse', 'unlawful', 'other'] as const;

export type SuspensionGround = (typeof suspensionGrounds)[number];

export const suspensionGroundLabels: Readonly<Record<SuspensionGround, string>> = {
  outside_payment: 'Payment outside of Assay',
  deceit: 'Deceit about person, work or badges',
  abuse: 'Abuse of other people',
  unlawful: 'Unlawful content or offer',
  other: 'Another ground',
};
