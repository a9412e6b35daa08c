import type { Translation } from '../../i18n/translation';
import type { messagesWords as en } from './words.en';

export const messagesWords = {
  title: 'Nachrichten',
  conversation: 'Unterhaltung',
  list: {
    label: 'Unterhaltungen, die neueste zuerst',
    empty: 'Hier stehen Ihre Unterhaltungen.',
    emptyMore:
      'Eine Unterhaltung beginnt, wenn ein Auftraggeber ein Angebot in die engere Wahl nimmt, und geht im Vertrag weiter.',
    unread: 'ungelesene Nachrichten',
    noMessages: 'Noch keine Nachrichten.',
    own: 'Sie:',
  },
  write: {
    form: 'Nachricht schreiben',
    to: 'Nachricht an {name}',
    send: 'Senden',
    sending: 'Wird gesendet …',
  },
  about: {
    title: 'Worum es geht',
    there: 'Ortszeit: {time}',
    bid: 'Das Angebot',
    clientOffer: 'Ihr Vertragsangebot ist offen',
    freelancerOffer: 'Sie haben ein Vertragsangebot',
    answer: 'Vertragsangebot beantworten',
    lapses: 'Verfällt',
    contract: 'Zum Vertrag',
    allBids: 'Alle Angebote',
    job: 'Zum Auftrag',
  },
  propose: {
    title: 'Ein Gespräch vorschlagen',
    first: 'Erster Termin',
    second: 'Zweiter Termin',
    third: 'Dritter Termin',
    submit: 'Diese Termine vorschlagen',
    done: 'Vorgeschlagen.',
  },
  interview: {
    proposed: 'Gespräch vorgeschlagen',
    agreed: 'Gespräch vereinbart',
    held: 'Gespräch geführt',
    cancelled: 'Gespräch abgesagt',
    recordHeld: 'Als geführt eintragen',
    talked: 'Wir haben gesprochen',
    callOffForm: 'Gespräch absagen',
    callOff: 'Absagen',
    choose: 'Einen Termin wählen',
  },
  step: {
    sent: { freelancer: 'Sie haben Ihr Angebot gesendet', client: 'Das Angebot ist eingegangen' },
    shortlisted: {
      freelancer: 'Ihr Angebot kam in die engere Wahl',
      client: 'Sie haben das Angebot in die engere Wahl genommen',
    },
    offered: {
      freelancer: 'Ihnen wurde der Vertrag angeboten',
      client: 'Sie haben den Vertrag angeboten',
    },
    hired: { freelancer: 'Sie haben den Vertrag angenommen', client: 'Der Vertrag wurde angenommen' },
    declined: { freelancer: 'Ihr Angebot wurde abgelehnt', client: 'Das Angebot wurde abgelehnt' },
    withdrawn: {
      freelancer: 'Sie haben Ihr Angebot zurückgezogen',
      client: 'Der Freelancer hat das Angebot zurückgezogen',
    },
    job_closed: { freelancer: 'Der Auftrag wurde geschlossen', client: 'Der Auftrag wurde geschlossen' },
  },
} as const satisfies Translation<typeof en>;
