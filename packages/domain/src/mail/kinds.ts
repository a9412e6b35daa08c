/** What a mail is for; in the first two stands a link that lets its reader into an account. */
export const mailKinds = ['confirmation', 'reset', 'account_exists', 'notice'] as const;

export type MailKind = (typeof mailKinds)[number];
