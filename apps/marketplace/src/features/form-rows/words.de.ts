import type { Translation } from '../../i18n/translation';
import type { formRowsWords as en } from './words.en';

export const formRowsWords = {
  island: {
    milestones: 'Meilensteine',
    milestone: 'Meilenstein {number, number}',
    amount: 'Betrag',
    amountOf: 'Meilenstein {number, number}, Betrag',
    days: 'Tage',
    daysOf: 'Meilenstein {number, number}, Tage',
    add: 'Meilenstein hinzufügen',
    adding: 'Wird hinzugefügt …',
    remove: 'Meilenstein {number, number} entfernen',
    removing: 'Wird entfernt …',
    sum: '{total} von {price}',
  },
} as const satisfies Translation<typeof en>;
