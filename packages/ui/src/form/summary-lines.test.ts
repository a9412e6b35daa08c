import { expect, test } from 'vitest';
import { summaryLines } from './summary-lines';

const labels = {
  title: 'Title',
  'milestones.0.days': 'Milestone 1, days',
  milestones: 'Milestones',
  skills: 'Skills',
  reason: 'What should change?',
  'milestones.1.days': 'Milestone 2, days',
};

test('each line says which field it means, in the order of the form, also of rows that came later', () => {
  const faults = {
    skills: 'Choose at least one skill.',
    'milestones.1.days': 'At most 365 days.',
    milestones: 'Make them equal.',
    title: 'It is missing.',
  };
  expect(summaryLines(faults, labels)).toEqual([
    { field: 'title', text: 'Title: It is missing.' },
    { field: 'milestones', text: 'Milestones: Make them equal.' },
    { field: 'milestones.1.days', text: 'Milestone 2, days: At most 365 days.' },
    { field: 'skills', text: 'Skills: Choose at least one skill.' },
  ]);
});

test('a fault without a field of its own leads to its group, and an unknown one says what it says', () => {
  expect(summaryLines({ form: 'Send it again.', 'skills.3': 'Not in the list.' }, labels)).toEqual([
    { field: 'skills', text: 'Skills: Not in the list.' },
    { field: 'form', text: 'Send it again.' },
  ]);
});

test('a label that is a question takes no colon', () => {
  expect(summaryLines({ reason: 'Say it.' }, labels)).toEqual([
    { field: 'reason', text: 'What should change? Say it.' },
  ]);
});
