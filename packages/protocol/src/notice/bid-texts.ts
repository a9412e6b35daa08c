import { notice } from './definition';

export const bidTexts = {
  'bid.received': notice(['title', 'amountMinor', 'currency'], {
    en: (facts, say) => ({
      title: 'A new bid',
      line: `Somebody bids ${say.amount(facts)} for ${say.quoted(facts.title)}.`,
    }),
    de: (facts, say) => ({
      title: 'Ein neues Angebot',
      line: `Jemand bietet ${say.amount(facts)} für ${say.quoted(facts.title)}.`,
    }),
  }),
  'bid.seen': notice(['title'], {
    en: ({ title }, say) => ({
      title: 'Your bid was opened',
      line: `The client has read your bid for ${say.quoted(title)}.`,
    }),
    de: ({ title }, say) => ({
      title: 'Ihr Angebot wurde geöffnet',
      line: `Der Auftraggeber hat Ihr Angebot für ${say.quoted(title)} gelesen.`,
    }),
  }),
  'bid.shortlisted': notice(['title'], {
    en: ({ title }, say) => ({
      title: 'You are on the short list',
      line: `The client short-listed your bid for ${say.quoted(title)}. You can talk to each other now.`,
    }),
    de: ({ title }, say) => ({
      title: 'Sie sind in der engeren Wahl',
      line: `Der Auftraggeber hat Ihr Angebot für ${say.quoted(title)} in die engere Wahl genommen. Sie können jetzt miteinander sprechen.`,
    }),
  }),
  'bid.offered': notice(['title', 'expiresAt'], {
    en: ({ title, expiresAt }, say) => ({
      title: 'You have an offer',
      line: `The client offers you the contract for ${say.quoted(title)}. Answer by ${say.time(expiresAt)}.`,
    }),
    de: ({ title, expiresAt }, say) => ({
      title: 'Sie haben ein Vertragsangebot',
      line: `Der Auftraggeber bietet Ihnen den Vertrag für ${say.quoted(title)} an. Antworten Sie bis ${say.time(expiresAt)}.`,
    }),
  }),
  'bid.offer_refused': notice(['title'], {
    en: ({ title }, say) => ({
      title: 'Your offer was refused',
      line: `The freelancer refused the contract for ${say.quoted(title)}. The other bids still stand.`,
    }),
    de: ({ title }, say) => ({
      title: 'Ihr Vertragsangebot wurde abgelehnt',
      line: `Der Freelancer hat den Vertrag für ${say.quoted(title)} abgelehnt. Die anderen Angebote bestehen weiter.`,
    }),
  }),
  'bid.offer_lapsed.client': notice(['title'], {
    en: ({ title }, say) => ({
      title: 'Your offer lapsed',
      line: `The offer for ${say.quoted(title)} was not answered in time. You may offer again, or to somebody else.`,
    }),
    de: ({ title }, say) => ({
      title: 'Ihr Vertragsangebot ist verfallen',
      line: `Das Vertragsangebot für ${say.quoted(title)} wurde nicht rechtzeitig beantwortet. Sie können es erneuern oder jemand anderem eines machen.`,
    }),
  }),
  'bid.offer_lapsed.freelancer': notice(['title'], {
    en: ({ title }, say) => ({
      title: 'An offer to you lapsed',
      line: `The offer for ${say.quoted(title)} ended without your answer. Your bid is on the short list again.`,
    }),
    de: ({ title }, say) => ({
      title: 'Ein Vertragsangebot ist verfallen',
      line: `Das Vertragsangebot für ${say.quoted(title)} endete ohne Ihre Antwort. Ihr Angebot ist wieder in der engeren Wahl.`,
    }),
  }),
  'bid.declined': notice(['title', 'reason'], {
    en: ({ title, reason }, say) => ({
      title: 'Your bid was declined',
      line: `Your bid for ${say.quoted(title)} was declined. The reason given: ${reason}`,
    }),
    de: ({ title, reason }, say) => ({
      title: 'Ihr Angebot wurde abgelehnt',
      line: `Ihr Angebot für ${say.quoted(title)} wurde abgelehnt. Die Begründung: ${reason}`,
    }),
  }),
  'bid.withdrawn': notice(['title'], {
    en: ({ title }, say) => ({
      title: 'A bid was withdrawn',
      line: `A freelancer took back the bid for ${say.quoted(title)}.`,
    }),
    de: ({ title }, say) => ({
      title: 'Ein Angebot wurde zurückgezogen',
      line: `Ein Freelancer hat das Angebot für ${say.quoted(title)} zurückgezogen.`,
    }),
  }),
  'bid.closed': notice(['title'], {
    en: ({ title }, say) => ({
      title: 'A job ended undecided',
      line: `The job ${say.quoted(title)} closed without a hire. Your bid is free for another one.`,
    }),
    de: ({ title }, say) => ({
      title: 'Ein Auftrag endete ohne Entscheidung',
      line: `Der Auftrag ${say.quoted(title)} wurde geschlossen, ohne dass jemand beauftragt wurde. Ihr Angebot ist frei für einen anderen.`,
    }),
  }),
  'bid.closed.cancelled': notice(['title'], {
    en: ({ title }, say) => ({
      title: 'A job was taken back',
      line: `The client took the job ${say.quoted(title)} back. Your bid is free for another one.`,
    }),
    de: ({ title }, say) => ({
      title: 'Ein Auftrag wurde zurückgezogen',
      line: `Der Auftraggeber hat den Auftrag ${say.quoted(title)} zurückgezogen. Ihr Angebot ist frei für einen anderen.`,
    }),
  }),
  'bid.closed.removed': notice(['title'], {
    en: ({ title }, say) => ({
      title: 'A job was removed',
      line: `An operator removed the job ${say.quoted(title)} from this market. Your bid is free for another one.`,
    }),
    de: ({ title }, say) => ({
      title: 'Ein Auftrag wurde entfernt',
      line: `Ein Betreiber hat den Auftrag ${say.quoted(title)} aus diesem Markt entfernt. Ihr Angebot ist frei für einen anderen.`,
    }),
  }),
  'job.expired': notice(['title'], {
    en: ({ title }, say) => ({
      title: 'Your job closed',
      line: `The decision date of ${say.quoted(title)} passed without a hire, so the job and its bids are closed.`,
    }),
    de: ({ title }, say) => ({
      title: 'Ihr Auftrag ist geschlossen',
      line: `Bis zum Entscheidungstermin von ${say.quoted(title)} wurde niemand beauftragt; der Auftrag und seine Angebote sind deshalb geschlossen.`,
    }),
  }),
  'job.removed': notice(['title', 'reason'], {
    en: ({ title, reason }, say) => ({
      title: 'Your job was removed',
      line: `An operator removed ${say.quoted(title)}. The reason given: ${reason}`,
    }),
    de: ({ title, reason }, say) => ({
      title: 'Ihr Auftrag wurde entfernt',
      line: `Ein Betreiber hat ${say.quoted(title)} entfernt. Die Begründung: ${reason}`,
    }),
  }),
  'message.received': notice(['title', 'count'], {
    en: ({ title, count }, say) => ({
      title: Number(count) > 1 ? `${count} new messages` : 'A new message',
      line: `In the conversation about ${say.quoted(title)}.`,
    }),
    de: ({ title, count }, say) => ({
      title: Number(count) > 1 ? `${count} neue Nachrichten` : 'Eine neue Nachricht',
      line: `In der Unterhaltung über ${say.quoted(title)}.`,
    }),
  }),
  'interview.proposed': notice(['title'], {
    en: ({ title }, say) => ({
      title: 'An interview is proposed',
      line: `The client proposes times for a talk about ${say.quoted(title)}. Choose one of them.`,
    }),
    de: ({ title }, say) => ({
      title: 'Ein Gespräch ist vorgeschlagen',
      line: `Der Auftraggeber schlägt Zeiten für ein Gespräch über ${say.quoted(title)} vor. Wählen Sie eine davon.`,
    }),
  }),
  'interview.agreed': notice(['title', 'agreedTime'], {
    en: ({ title, agreedTime }, say) => ({
      title: 'The interview is agreed',
      line: `You talk about ${say.quoted(title)} on ${say.time(agreedTime)}.`,
    }),
    de: ({ title, agreedTime }, say) => ({
      title: 'Das Gespräch ist vereinbart',
      line: `Sie sprechen über ${say.quoted(title)}: ${say.time(agreedTime)}.`,
    }),
  }),
  'interview.cancelled': notice(['title'], {
    en: ({ title }, say) => ({
      title: 'The interview is off',
      line: `The talk about ${say.quoted(title)} was cancelled.`,
    }),
    de: ({ title }, say) => ({
      title: 'Das Gespräch entfällt',
      line: `Das Gespräch über ${say.quoted(title)} wurde abgesagt.`,
    }),
  }),
};
