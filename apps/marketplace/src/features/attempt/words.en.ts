export const attemptWords = {
  page: { underWay: 'Test under way', handIn: 'Hand in', result: 'Result' },
  sheet: { rules: 'The rules of this market, in a new tab' },
  frame: { home: 'Assay, home; the test goes on meanwhile' },
  line: {
    notFound: 'There is nothing here.',
    loggedOut: 'You are logged out here. What was saved is safe; log in again to go on.',
    tooLarge: 'The request is too large.',
    away: 'The test service does not answer. What was saved is safe; try again.',
  },
  away: {
    title: 'The test service does not answer at the moment',
    lead: 'Nothing that was saved is lost, and nothing is asked of you: this page goes on where you were.',
    trying: 'Trying again every {seconds, number} seconds',
    answers: 'Your answers',
    answersKept: 'Each one that said “Saved” is kept',
    clock: 'The clock',
    clockGoesOn: 'Goes on; it is the server’s',
    timeUp: 'When the time is up',
    scoredThen: 'What is saved then is scored',
    again: 'Try again now',
  },
  handIn: {
    title: 'Hand in your answers?',
    allAnswered: 'All {total, number} questions are answered. After handing in, nothing can be changed.',
    someAnswered:
      '{answered, number} of {total, number} questions are answered. A question without an answer counts as wrong; a guess costs nothing.',
    notAnswered: 'Not answered: {positions}',
    chooseNumber: 'Choose a number below to go there.',
    flagged: 'Flagged by you: {positions}.',
    backToOpen: 'Back to the open questions',
    back: 'Back to the questions',
    form: 'Hand in',
    submit: 'Hand in and see the result',
    submitOpen: 'Hand in with {count, number} unanswered',
    pending: 'Scoring…',
  },
  giveUp: {
    label: 'Give this attempt up instead',
    meaning:
      'An attempt that is given up is not scored, but it counts as an attempt: the wait before the next one begins now.',
    form: 'Give up',
    submit: 'Give up without a score',
    pending: 'Giving up…',
  },
  result: {
    tests: 'Tests',
    state: { abandoned: 'Given up', passed: 'Passed', notPassed: 'Not passed' },
    attempt: 'Attempt {number, number}',
    ended: 'Ended <time></time>',
    abandoned: {
      title: '{test}: given up',
      lead: 'It ended without a score, and counts as an attempt all the same. Nobody but you sees this.',
    },
    passed: { title: '{test}: passed', lead: 'Your answers reach the mark.' },
    notPassed: {
      title: '{test}: not passed this time',
      lead: 'Your answers stay below the mark. Nobody but you sees this.',
    },
    timeRanOut: 'Your time ran out; what was saved until then was scored.',
  },
  score: {
    title: 'Score',
    right: '{score, number} <of>of {max, number} right</of>',
    why: 'How is this computed?',
    because:
      'One point for each right answer among the {max, number} scored questions; unscored trial questions do not count. The mark of {mark, number} is fixed before the test. The standard error follows Lord’s binomial model: √(x(n − x) / (n − 1)) for x right answers of n.',
    mark: '{mark, number} to pass',
    range:
      'On other questions of the same kind the score would mostly lie between {low, number, ::.0} and {high, number, ::.0}: the standard error is {error, number, ::.0} questions.',
    corrected: 'Scored in everybody’s favour',
    credited:
      '{count, plural, one {One question of this test was found to be doubtful. It now counts as right for everybody.} other {# questions of this test were found to be doubtful. They now count as right for everybody.}}',
    raised: 'Your result: {before, number} → {after, number} of {max, number}.',
    noError: 'All scored answers agree, so this score has no standard error of its own.',
  },
  bands: {
    title: 'By objective',
    coarse: 'coarse, since each rests on one or two questions',
    to_practise: 'To practise',
    partial: 'In part',
    strong: 'Strong',
    restsOn: 'Rests on {count, plural, one {# question} other {# questions}}',
    reason: {
      to_practise:
        '{count, plural, one {Fewer than half of the answers to the one scored question on it were right.} other {Fewer than half of the answers to the # scored questions on it were right.}}',
      partial:
        '{count, plural, one {At least half of the answers to the one scored question on it were right, but not all.} other {At least half of the answers to the # scored questions on it were right, but not all.}}',
      strong:
        '{count, plural, one {Every answer to the one scored question on it was right.} other {Every answer to the # scored questions on it was right.}}',
    },
    whyCoarse:
      'So few questions bear three steps and no finer figure; which answers were right stays unsaid, so that questions can be asked of others.',
  },
  badge: {
    label: 'Your badge',
    older: 'You hold the badge {title} from an earlier pass',
    shown: 'Your badge {title} is shown',
    earned: 'You have earned the badge {title}',
    whereShown: 'It stands on your profile, in search, beside your bids, and at its own link.',
    notYetShown:
      'Nobody but you knows of it. Shown, it stands on your profile, in search, beside your bids, and at its own link; you can take it back at any time.',
    struck: 'Your badge is being struck',
    waiting: 'Waiting for its signature',
    struckHow:
      'It is signed with this market’s key, which mostly takes a few seconds. This page shows it as soon as it is there; you may also go on, and find it under <link>Badges</link>. If it takes longer, nothing is lost: the badge carries the date of your pass, not of its signature.',
  },
  next: {
    afterPass: 'Taking it again',
    title: 'What next',
    lookAt:
      'What to look at first: {titles}{left, plural, =0 {} one {; and # objective more, below} other {; and # objectives more, below}}.',
    practice: 'Look at the practice questions',
    rules: 'Read the rules',
    takeAgain: 'Take the test again',
  },
  again: {
    notOffered: 'This test is not offered any more.',
    open: 'You can take the test again now, with fresh questions.',
    openInDemo:
      'You can take the test again now, with fresh questions, since this is a demo; a real market makes you wait.',
    running: 'A test of yours is running at the moment. <link>Go on with it</link>',
    wait: 'You can take the test again, with fresh questions: <time></time>',
    passedElsewhere: 'You have passed this test in another attempt.',
    passed: 'A pass is vouched for until <day></day>; then the test opens again, with fresh questions, to renew it.',
  },
  island: {
    clock: {
      up: 'Time is up',
      minutes: '{minutes, number} min left',
      seconds: '{time} left',
      aloud: { up: 'Time is up.', one: 'One minute is left.', five: 'Five minutes are left.' },
    },
    map: {
      label: 'Questions, {answered, number} of {total, number} answered',
      question:
        'Question {position, number}, {answered, select, yes {answered} other {not answered}}{flagged, select, yes {, flagged} other {}}',
    },
    desk: {
      title: '{test} <place>· Question {position, number} of {total, number}</place>',
      form: 'Question {position, number}',
      notSaved: 'This was not saved. Try again.',
      option: 'Option',
      keys: 'Keys: <key>1</key>–<key>{last, number}</key> choose, <key>F</key> flags, <key>←</key> <key>→</key> turn the page.',
      back: 'Back',
      flag: 'Flag',
      unflag: 'Take the flag away',
      toEnd: 'To the end',
      next: 'Next question',
    },
    save: {
      sending: 'Saving…',
      waiting: 'No connection. Your choice is kept here and sent again in {seconds, number} s.',
      turning: 'Turning the page…',
      saved: 'Saved',
    },
  },
} as const;
