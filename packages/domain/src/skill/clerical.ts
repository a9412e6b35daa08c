import type { Skill } from './skill';

export const clericalSkills: readonly Skill[] = [
  { slug: 'data-entry', label: 'Data entry', aliases: ['typing', 'keying', 'copy typing', 'double entry'] },
  {
    slug: 'audio-transcription',
    label: 'Audio transcription',
    aliases: ['transcriber', 'interview transcripts', 'verbatim', 'typing from audio'],
  },
  { slug: 'minute-taking', label: 'Minute taking', aliases: ['minutes', 'meeting notes', 'board secretary'] },
  {
    slug: 'spreadsheets',
    label: 'Spreadsheets',
    aliases: ['excel', 'google sheets', 'libreoffice calc', 'formulas'],
  },
  {
    slug: 'list-cleaning',
    label: 'List cleaning',
    aliases: ['data cleaning', 'address cleaning', 'data cleansing', 'normalising'],
  },
  {
    slug: 'deduplication',
    label: 'Deduplication',
    aliases: ['dedupe', 'duplicate removal', 'record matching', 'record linkage'],
  },
  {
    slug: 'ocr-correction',
    label: 'OCR correction',
    aliases: ['ocr', 'scan to text', 'pdf to excel', 'scanned documents'],
  },
  {
    slug: 'records-management',
    label: 'Records management',
    aliases: ['archiving', 'filing', 'retention schedule', 'document control'],
  },
  { slug: 'cataloguing', label: 'Cataloguing', aliases: ['cataloging', 'inventory', 'stock list', 'asset register'] },
  {
    slug: 'document-formatting',
    label: 'Document formatting',
    aliases: ['word templates', 'word styles', 'layout in word', 'accessible pdf'],
  },
  { slug: 'mail-merge', label: 'Mail merge', aliases: ['serial letters', 'address labels', 'bulk letters'] },
  {
    slug: 'desk-research',
    label: 'Desk research',
    aliases: ['web research', 'address research', 'internet research', 'contact lists'],
  },
  {
    slug: 'diary-management',
    label: 'Diary management',
    aliases: ['calendar management', 'scheduling', 'appointments', 'virtual assistant'],
  },
  { slug: 'inbox-management', label: 'Inbox management', aliases: ['email triage', 'shared mailbox', 'email sorting'] },
  {
    slug: 'invoice-entry',
    label: 'Invoice entry',
    aliases: ['accounts payable entry', 'receipts', 'bookkeeping entry', 'expense claims'],
  },
  {
    slug: 'travel-arrangements',
    label: 'Travel arrangements',
    aliases: ['travel booking', 'itineraries', 'visa paperwork'],
  },
];
