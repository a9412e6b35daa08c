import type { Skill } from './skill';

export const professionalSkills: readonly Skill[] = [
  {
    slug: 'bookkeeping',
    label: 'Bookkeeping',
    aliases: ['double entry', 'journal entries', 'vat return', 'trial balance'],
  },
  {
    slug: 'account-reconciliation',
    label: 'Account reconciliation',
    aliases: ['bank reconciliation', 'matching', 'ledger check'],
  },
  {
    slug: 'management-accounting',
    label: 'Management accounting',
    aliases: ['product costing', 'cost centres', 'margin analysis', 'controlling'],
  },
  {
    slug: 'financial-modelling',
    label: 'Financial modelling',
    aliases: ['cash flow model', 'lease or buy', 'npv', 'budget model'],
  },
  {
    slug: 'payroll-review',
    label: 'Payroll review',
    aliases: ['payslips', 'overtime', 'wages', 'payroll audit'],
  },
  {
    slug: 'grant-reporting',
    label: 'Grant and donor reporting',
    aliases: ['donor report', 'grant accounting', 'non-profit finance'],
  },
  {
    slug: 'statistics',
    label: 'Statistics',
    aliases: ['regression', 'hypothesis test', 'sampling', 'confidence interval'],
  },
  { slug: 'ab-testing', label: 'A/B testing', aliases: ['split tests', 'online experiments', 'conversion tests'] },
  {
    slug: 'forecasting',
    label: 'Forecasting',
    aliases: ['time series', 'demand forecast', 'occupancy forecast', 'seasonality'],
  },
  { slug: 'r-language', label: 'R', aliases: ['rstats', 'tidyverse', 'quarto'] },
  {
    slug: 'data-cleaning',
    label: 'Data cleaning',
    aliases: ['data clean-up', 'duplicates', 'data quality'],
  },
  {
    slug: 'spreadsheet-modelling',
    label: 'Spreadsheet modelling',
    aliases: ['excel model', 'power query', 'pivot tables'],
  },
  {
    slug: 'contract-drafting',
    label: 'Contract drafting',
    aliases: ['agreement', 'terms', 'legal drafting'],
  },
  {
    slug: 'data-protection',
    label: 'Data protection',
    aliases: ['gdpr', 'privacy', 'record of processing', 'dpia'],
  },
  {
    slug: 'governance',
    label: 'Governance',
    aliases: ['by-laws', 'board charter', 'cooperative law'],
  },
  {
    slug: 'human-resources',
    label: 'Human resources',
    aliases: ['hr', 'staff handbook', 'salary bands', 'rosters'],
  },
  {
    slug: 'process-mapping',
    label: 'Process mapping',
    aliases: ['bpmn', 'procedures', 'workflow review'],
  },
];
