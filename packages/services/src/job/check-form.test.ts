import { daysAfter, marketRules } from '@assay/domain/market/rules';
import { fault } from '@assay/protocol/refusal/field-fault';
import { expect, it } from 'vitest';
import { RefusedError } from '../kernel/refused';
import { jobForm } from '../testing/fixture';
import { checkJobForm } from './check-form';

const now = new Date('2026-11-22T12:00:00Z');
const inTime = { decisionDueAt: daysAfter(now, 14).toISOString() };

function faultsOf(changes: Record<string, unknown>): unknown {
  try {
    checkJobForm(jobForm({ ...inTime, ...changes }), now);
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal.fields;
    throw error;
  }
  return {};
}

it('says faults of shape, amount, date and badge in one answer', () => {
  const { decisionDaysMin: min, decisionDaysMax: max } = marketRules;
  const faults = faultsOf({
    title: '',
    skills: [],
    amount: 'a lot',
    milestones: [{ title: 'First', amount: '-5', days: 400 }, { title: 'Second' }],
    questions: [''],
    requiredBadge: 'alchemy',
    decisionDueAt: daysAfter(now, 300).toISOString(),
  });
  expect(faults).toEqual({
    title: fault('{field, field} is missing.', { field: 'The title' }),
    skills: fault('Choose at least one skill.'),
    amount: fault('Write digits only, for example 1250 or 1250.50.'),
    'milestones.0.amount': fault('An amount cannot be below zero.'),
    'milestones.0.days': fault('At most {max} days.', { max: 365 }),
    'milestones.1.amount': fault('Write an amount, for example 1250.'),
    'milestones.1.days': fault('Write the number of days.'),
    'questions.0': fault('{field, field} is missing.', { field: 'The question' }),
    requiredBadge: fault('There is no such badge here. Choose one from the list, or none.'),
    decisionDueAt: fault('Choose a date between {min} and {max} days from now.', { min, max }),
  });
});

it('says a sum that does not fit beside the faults of other fields, also of the milestones', () => {
  const faults = faultsOf({
    title: 'x',
    amount: '100',
    milestones: [{ amount: '70', days: 2 }],
    decisionDueAt: 'soon',
  });
  expect(faults).toMatchObject({
    title: {},
    'milestones.0.title': {},
    milestones: { facts: { sum: { amountMinor: '7000' }, price: { amountMinor: '10000' } } },
    decisionDueAt: fault('Choose the date by which you decide.'),
  });
});

it('says nothing of amounts while their currency is unknown, and nothing of a sound form', () => {
  expect(faultsOf({ currency: 'XXQ', amount: '7' })).toEqual({ currency: fault('Choose a currency.') });
  expect(faultsOf({})).toEqual({});
});
