import type { Translation } from '../../i18n/translation';
import type { badgesWords as en } from './words.en';

export const badgesWords = {
  title: 'Abzeichen',
  lead: 'Zeigen, behalten oder mitnehmen: Das entscheiden Sie. Jedes ist signiert und kann von allen geprüft werden, denen Sie es geben.',
  tests: 'Tests ansehen',
  list: {
    label: 'Ihre Abzeichen',
    empty: 'Hier stehen die Abzeichen, die Sie erwerben.',
    emptyMore:
      'Niemand sieht ein Abzeichen, bis Sie es zeigen, und niemand sieht je einen Test, den Sie nicht bestanden haben.',
  },
  others: {
    title: 'Andere Versuche',
    onlyYou: 'nur Sie sehen sie',
    away: 'Der Testdienst antwortet zurzeit nicht; Ihre Versuche sind dort sicher.',
    none: 'Kein Test, der ohne Abzeichen endete.',
  },
  card: {
    earned: 'Erworben: <time></time>',
    vouched: 'Verbürgt bis <time></time>',
    revoked: 'Dieses Abzeichen wurde widerrufen',
  },
  state: {
    issued: 'Neu, nur für Sie sichtbar',
    shown: 'Für alle sichtbar',
    hidden: 'Verborgen',
    revoked: 'Widerrufen',
    expired: 'Abgelaufen, in keiner Liste mehr',
  },
  visibility: {
    showForm: 'Das Abzeichen {badge} zeigen',
    show: 'In meinem Profil zeigen',
    showing: 'Wird gezeigt …',
    shown: 'Gezeigt: in Ihrem Profil, in der Suche und neben Ihren Angeboten.',
    hideForm: 'Das Abzeichen {badge} verborgen halten',
    hide: 'Verbergen',
    keep: 'Verborgen halten',
    hiding: 'Wird verborgen …',
    hidden: 'Verborgen: Niemand außer Ihnen sieht es, auch nicht über den Link.',
  },
  files: {
    page: 'Zu seiner Seite',
    signed: 'Signierte Datei (JSON)',
    picture: 'Bild mit dem Abzeichen darin (SVG)',
    link: 'Link zum Weitergeben',
  },
  island: {
    copy: 'Kopieren',
    copied: 'Kopiert',
    notAllowed: 'Ihr Browser hat es nicht erlaubt; markieren Sie den Link und kopieren Sie ihn.',
  },
} as const satisfies Translation<typeof en>;
