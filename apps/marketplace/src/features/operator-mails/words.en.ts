export const operatorMailsWords = {
  page: {
    title: 'Kept mails',
    withoutServer:
      'Mails that were written and not sent, since there is no mail server in the settings. Open one to pass its link on by hand; the log records who opened which.',
    withServer:
      'Mails that the mail server has not taken yet. A link in a mail is its recipient’s alone: the text is forgotten when it is sent, and cannot be opened here.',
    none: 'No mail is waiting.',
  },
  failed: 'Tried {attempts, plural, one {# time} other {# times}}; the mail server answered: {error}',
  island: {
    text: 'Text of: {subject}',
    form: 'Open: {subject}',
    open: 'Open the mail',
  },
} as const;
