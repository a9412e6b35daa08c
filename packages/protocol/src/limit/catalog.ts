export type Limit = { readonly tries: number; readonly windowSeconds: number };

const minute = 60;
const hour = 60 * minute;

/** How often something may be tried; what is counted by (address, account, e-mail) is said where it is counted. */
export const limits = {
  /** Failed ones only: a success gives its try back. */
  log_in_from_address: { tries: 50, windowSeconds: 15 * minute },
  log_in_to_email: { tries: 10, windowSeconds: 15 * minute },
  sign_up: { tries: 40, windowSeconds: hour },
  reset: { tries: 20, windowSeconds: hour },
  mail_to_address: { tries: 5, windowSeconds: hour },
  verification: { tries: 5, windowSeconds: hour },
  mailed_link: { tries: 30, windowSeconds: 15 * minute },
  password: { tries: 10, windowSeconds: 15 * minute },
  test_start: { tries: 20, windowSeconds: hour },
  /** A check canonicalises and hashes up to 2 MB and verifies a signature. */
  badge_check: { tries: 60, windowSeconds: 5 * minute },
  /** A copy of all that is held about oneself reads every table. */
  own_data: { tries: 6, windowSeconds: hour },
  message: { tries: 30, windowSeconds: minute },
  /** What is beyond these is shown as ever and not recorded: a person looks at less, a crawler at more. */
  impressions_from_address: { tries: 600, windowSeconds: hour },
  impressions_of_account: { tries: 300, windowSeconds: hour },
  /** The same, seen again by the same person within this time, is one impression. */
  same_impression: { tries: 1, windowSeconds: 30 * minute },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limits;
