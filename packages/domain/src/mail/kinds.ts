/** What a mail to a person is for; in the first two stands a link that lets its reader into an account. */
export const mailKinds = ['confirmation', 'reset', 'account_exists', 'notice'] as const;

/** The newest checkpoint of the log is mailed to be kept, not to be opened here. */
export type MailKind = (typeof mailKinds)[number] | 'checkpoint';
