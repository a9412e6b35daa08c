import type { Translation } from '../../i18n/translation';
import type { noticesWords as en } from './words.en';

export const noticesWords = {
  title: 'Mitteilungen',
  markAll: 'Alle als gelesen markieren',
  markAllForm: 'Alle Mitteilungen als gelesen markieren',
  list: 'Mitteilungen, die neuesten zuerst',
  unread: 'Ungelesen',
  empty: 'Hier steht, was mit Ihren Angeboten, Aufträgen und Verträgen, Ihrem Geld und Ihren Abzeichen geschieht.',
  emptyMore: 'Dieselben Mitteilungen kommen per E-Mail.',
} as const satisfies Translation<typeof en>;
