import { skillLabel } from '@assay/domain/skill/skills';
import { DataList } from '@assay/ui/data-list';
import { Why } from '@assay/ui/why';
import { chanceText } from '../figures';
import type { TestView } from '../page-data';
import { retakeWords } from '../retake-words';
import { PassRate } from './pass-rate';
import { Worth } from './worth';

/** The facts of a test on one sheet. */
export function TestSheet({ view }: { readonly view: TestView }) {
  const { test, shownBadges, isDemo } = view;
  const { questions, pilots, scoredQuestions, minutes, typicalMinutes, passMark } = test;
  return (
    <DataList
      entries={[
        {
          term: 'Questions',
          value: pilots === 0 ? `${questions}` : `${questions}: ${scoredQuestions} scored, ${pilots} on trial`,
        },
        { term: 'Time', value: `${minutes} min at most, mostly ${typicalMinutes}` },
        { term: 'Books', value: test.openBook ? 'Open' : 'Closed' },
        {
          term: 'Mark to pass',
          value: (
            <>
              {passMark} of {scoredQuestions} right
              <Why label="How was it set?">{test.passMarkReason}</Why>
            </>
          ),
        },
        {
          term: 'Passing by guessing',
          value: (
            <>
              {chanceText(test.guessChance)}
              <Why label="How is it computed?">
                The chance of {passMark} or more right of {scoredQuestions} when every answer is drawn blindly, exact,
                for the fewest options that a form may have.
              </Why>
            </>
          ),
        },
        { term: 'Taking it again', value: retakeWords(test, isDemo) },
        { term: 'Pass rate', value: <PassRate figures={test.figures} /> },
        ...(shownBadges === null
          ? []
          : [
              { term: 'Measured worth', value: <Worth shownBadges={shownBadges} isDemo={isDemo} /> },
              { term: 'A badge is vouched for', value: `${test.validMonths} months` },
            ]),
        {
          term: 'Learning it takes about',
          value: `${test.notionalHours} ${test.notionalHours === 1 ? 'hour' : 'hours'}`,
        },
        ...(test.skills.length > 0 ? [{ term: 'Speaks for', value: test.skills.map(skillLabel).join(', ') }] : []),
      ]}
    />
  );
}
