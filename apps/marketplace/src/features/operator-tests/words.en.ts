export const operatorTestsWords = {
  page: { title: 'Tests' },
  version: '{title}, version {version, number}',
  runtime: '{name, select, rules {the rules in force} other {{version}}}',
  doubtful: {
    title: 'Families with a doubtful question',
    lead: 'The key of one of their questions came out otherwise. They are in no form until you decide; the question itself stays out, and counts as right for everybody who was asked it.',
    state: {
      draft: 'Draft',
      review: 'In review',
      suspended: 'Suspended',
      active: 'Asked again',
      pilot: 'Asked again, on trial',
      retired: 'Retired',
    },
    since: '{test}, since <time></time>',
    why: '{reason, select, output_changed {The key is another one.} options_changed {A wrong answer may have become right.} unstable_key {The key is no single answer any more.} central_misconception_right {A wrong answer gives what the key gives.} too_few_wrong_answers {Wrong answers give what the key gives.} other {No question comes out any more.}}',
    rescored:
      '{credited, plural, =0 {No scored attempt held it.} one {It counts as right in # scored attempt, which made {raised, plural, =0 {none} other {#}} better.} other {It counts as right in # scored attempts, which made {raised, plural, =0 {none} other {#}} better.}}',
    waiting:
      '{count, plural, one {# attempt still has to be scored again.} other {# attempts still have to be scored again.}}',
    decided: 'Decided: {reason}',
    reason: 'Reason',
    reinstateForm: 'Reinstate {title}',
    reinstate: 'Reinstate',
    reinstating: 'Reinstating…',
    retireForm: 'Retire {title}',
    retire: 'Retire for good',
    retiring: 'Retiring…',
    done: { reinstated: 'It is asked again.', retired: 'It is retired.' },
  },
  withdrawn: {
    title: 'Questions taken out',
    none: 'A question whose key no longer comes out will stand here.',
    caption: 'Questions whose key no longer comes out, newest first',
    entry: 'Entry',
    test: 'Test',
    family: 'Family',
    index: 'Question',
    why: 'What differs',
    before: 'Last proven with',
    after: 'No longer with',
    when: 'Taken out',
    reason:
      '{reason, select, program_changed {The program is another one} output_changed {The key is another one} options_changed {The wrong answers are others} other {No question comes out any more}}',
  },
  lacks: {
    title: 'What keeps a test from being offered',
    lead: 'A test is offered once every form that its blueprint describes can be drawn.',
    caption: 'Cells of blueprints that cannot be filled',
    test: 'Test',
    objective: 'Objective',
    pilots: 'Questions on trial',
    level: 'Asks to',
    anyLevel: 'any level',
    because: 'What is missing',
    pair: '{one} and {other}',
    reason: {
      too_few_families: '{available, number} of {needed, number} families are there',
      levels_contradict:
        'its levels add up to {available, plural, one {# question} other {# questions}}, the objective asks {needed, number}',
      enemies:
        'of {available, plural, one {# family} other {# families}} no {needed, number} may stand in one form; kept apart: {pairs}',
      pilot_share:
        '{available, plural, one {# question is} other {# questions are}} on trial, {needed, number} should be: 15 to 20 % of a form, none in an open-book one',
    },
  },
} as const;
