export const operatorDeadLettersWords = {
  page: {
    title: 'Dead letters',
    lead: 'What should have followed from an event and failed every time it was tried. The event itself is safe; only its effect is missing.',
    waiting: 'Waiting',
    all: 'All',
    none: 'Nothing failed. Deliveries that an operator has to decide about will stand here.',
  },
  state: {
    open: 'Waits for you',
    retrying: 'Being tried again',
    healed: 'Delivered after all',
    discarded: 'Given up',
  },
  letter: {
    title: '<consumer></consumer> failed on <kind></kind>',
    facts:
      '{meaning} · happened <happened></happened> · tried {attempts, plural, one {# time} other {# times}}, last <failed></failed>',
    payload: 'Payload of the event',
    discarded: 'Given up because: {reason}',
  },
  decide: {
    retryForm: 'Try the delivery again',
    retry: 'Try again',
    discardForm: 'Give the delivery up',
    reason: 'Why it can be given up',
    discard: 'Give up',
  },
  done: { retried: 'It is tried again now.', discarded: 'Given up.' },
  failing: {
    title: 'Deadlines that could not be met',
    lead: 'Each is tried again by itself, at the latest after an hour; the row leaves this list once that succeeds.',
    caption: 'Rows whose deadline could not be met, the latest failure first',
    due: 'What was due',
    row: 'Row',
    error: 'Error',
    attempts: 'Tried',
    since: 'First failed',
    again: 'Next try',
    deadline: {
      job: { expire: 'Close a job whose decision date has passed' },
      offer: { lapse: 'Take back an offer that was not answered' },
      milestone: { approve: 'Approve work that was not answered' },
      review: { reveal: 'Open a review whose window has closed' },
      payout: { send: 'Send a payout' },
      attempt: { expire: 'End a test whose time is up', rescore: 'Score a test with a doubtful question again' },
    },
  },
} as const;
