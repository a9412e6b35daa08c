export const howItWorksWords = {
  page: {
    title: 'How scores, fees and ranks work',
    lead: 'The numbers on this page are read from the rules that this market applies as you read; they cannot say anything else.',
  },
  fees: {
    title: 'Fees',
    text: 'The client pays {clientPercent, number} % on top of the price, the freelancer gives up {freelancerPercent, number} % of it. Both are charged per milestone, and only when the work is approved. A contract keeps the fees that were in force when its bid was sent.',
    caption: 'Fees, worked out for three prices',
    price: 'Price of the milestone',
    milestoneOf: '<narrow>Milestone of </narrow><price></price>',
    pays: 'Client pays',
    receives: 'Freelancer receives',
    keeps: 'The marketplace keeps',
  },
  payment: {
    title: 'Protected payment',
    held: 'A milestone’s price is paid in before work begins, and held. Neither side can spend it.',
    release:
      'It is released when the client approves the work, or {approveDays, number} days after it was handed in if they say nothing. Asking for changes stops that clock, at most {changeRounds, number} times.',
    back: 'Until work is handed in, and after changes were asked for, the freelancer can give the money back in full, fee included. A contract ends early only when nothing is held; what was only planned falls away.',
    transfers:
      'Where clients pay by bank transfer, a milestone is funded by one transfer of the whole sum. Of a larger one the rest is held for the client. One that brings too little, or comes when the milestone is funded already or the contract has ended, funds nothing, and all of it is held for the client; parts are not added up.',
    withdrawals:
      'What was earned can be withdrawn. It leaves the balance when it is asked for, and is there again if the withdrawal fails.',
    sandbox: 'On this installation a sandbox stands in place of a bank: everything is booked, and no real money moves.',
    bank_transfer:
      'Clients pay by bank transfer with the reference shown; a milestone counts as funded when an operator has seen the transfer. Withdrawals are transferred by an operator.',
    invoices:
      'Each release makes three invoices: the freelancer’s for the work, and the marketplace’s for the fee of each side.',
  },
  bounds: {
    title: 'Dates and bounds',
    days: '{count, plural, one {# day} other {# days}}',
    atMost: 'at most {count, number}',
    decision: 'A job is decided within',
    decisionDays:
      '{min, plural, one {# day} other {# days}} to {max, plural, one {# day} other {# days}}, as its client says',
    openBids: 'Open bids at one time',
    offer: 'An offer is open for',
    milestones: 'Milestones of a job',
    questions: 'Questions of a job',
    changeRounds: 'Rounds of changes per milestone',
    approval: 'Work without an answer is approved after',
    reviews: 'Reviews are possible for',
    reviewDays: '{count, plural, one {# day} other {# days}} after a contract',
    file: 'A file handed in',
    fileSize: 'at most {size}',
    bidOpen:
      'A bid is open until it is hired, declined or withdrawn or its job is closed. One that was seen or short-listed is still open.',
    offerEnds:
      'An offer that nobody answers lapses, and its bid is back on the short-list. Whoever refuses an offer withdraws the bid.',
    closing:
      'An account can be closed when no contract, job or bid of its holder is open and no money is left in it. What is at an end stands in nobody’s way.',
  },
  ranks: {
    title: 'Reviews, scores and ranks',
    blind:
      'After a contract both sides may review each other for {reviewDays, number} days. Neither sees the other’s review before both are written or the time is over.',
    score:
      'A person’s score is the plain mean of the four marks (quality, communication, speed, reliability, 1 to 5 each) over all their revealed reviews. Nothing is weighted, and no review fades.',
    jobs: 'Jobs are listed newest first, for everybody alike. Nobody can pay for a better place.',
    people:
      'Freelancers are listed by when they last edited their profile, the latest first. Badges are a filter and scores a fact beside a name; neither moves it.',
    bids: 'A client sees the bids on a job in the order in which they arrived.',
    today:
      'Jobs on the page Today are those that ask for most of the skills on your profile; which skills, stands beside each.',
  },
  tests: {
    title: 'Tests and badges',
    caption: 'Tests with their pass marks',
    test: 'Test',
    length: 'Length',
    lengthOf:
      '{questions, number} questions, {pilots, plural, =0 {all scored} other {# of them on trial and not scored}}, at most {minutes, number} minutes',
    mark: 'Passed with',
    markOf: '{passMark, number} of {scored, number} right',
    reason: 'Why this mark',
    valid: 'Badge is valid for',
    months: '{count, plural, one {# month} other {# months}}',
    score:
      'A score is the number of right answers. A wrong answer costs nothing beyond the missing point; a question without an answer counts as wrong.',
    key: 'The right answer to a question is found by running a program, not by opinion, and everybody gets variants of their own.',
    show: 'A badge is visible to nobody until its holder shows it. Hidden badges count nowhere: not in a search, not beside a bid, not in an estimate.',
    retakeAtOnce:
      'On this installation a test can be taken again at once; others make people wait. A test that was passed opens again when its badge expires; an open-book quiz may be repeated.',
    retake:
      'Who does not pass waits {days, plural, one {# day} other {# days}} before taking the same test again. A test that was passed opens again when its badge expires; an open-book quiz may be repeated.',
  },
} as const;
