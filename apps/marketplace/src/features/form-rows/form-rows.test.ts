import { expect, test } from 'vitest';
import { changeRows, dropEmptyRows, readRows, readTexts } from './form-rows';

const milestones = { name: 'milestones', columns: ['title', 'amount'] };
const questions = { name: 'questions', columns: [] };
const groups = [milestones, questions];
const form = {
  title: 'A job',
  'milestones.0.title': 'First',
  'milestones.0.amount': '10',
  'milestones.1.title': 'Second',
  'milestones.1.amount': '20',
  'questions.0': 'Why?',
};

test('adding a row keeps everything that was typed', () => {
  const added = changeRows(form, groups, 'add:milestones');
  expect(added).toEqual({ ...form, 'milestones.2.title': '', 'milestones.2.amount': '' });
});

test('removing a row moves the later ones up and leaves the rest of the form alone', () => {
  const removed = changeRows(form, groups, 'remove:milestones:0') ?? {};
  expect(readRows(removed, milestones)).toEqual([{ title: 'Second', amount: '20' }]);
  expect(removed['title']).toBe('A job');
  expect(readTexts(changeRows(form, groups, 'remove:questions:0') ?? {}, questions)).toEqual([]);
});

test('only rows in which nothing was typed are dropped', () => {
  const half = {
    ...form,
    'milestones.2.title': '',
    'milestones.2.amount': ' ',
    'milestones.3.title': '',
    'milestones.3.amount': '5',
  };
  expect(readRows(dropEmptyRows(half, milestones), milestones)).toHaveLength(3);
});

test('an act that is not about rows is left to others', () => {
  expect(changeRows(form, groups, 'publish')).toBeUndefined();
  expect(changeRows(form, groups, 'remove:accounts:0')).toBeUndefined();
});
