import { notice } from './definition';

export const contractTexts = {
  'contract.started.client': notice(['title'], {
    en: ({ title }, say) => ({
      title: 'Your offer was accepted',
      line: `The contract for ${say.quoted(title)} has begun. Fund the first milestone so that work can start.`,
    }),
    de: ({ title }, say) => ({
      title: 'Ihr Vertragsangebot wurde angenommen',
      line: `Der Vertrag für ${say.quoted(title)} hat begonnen. Hinterlegen Sie den Betrag des ersten Meilensteins, damit die Arbeit beginnen kann.`,
    }),
  }),
  'contract.started.freelancer': notice(['title'], {
    en: ({ title }, say) => ({
      title: 'You are hired',
      line: `The contract for ${say.quoted(title)} has begun. Start when the first milestone is funded.`,
    }),
    de: ({ title }, say) => ({
      title: 'Sie sind beauftragt',
      line: `Der Vertrag für ${say.quoted(title)} hat begonnen. Fangen Sie an, sobald der erste Meilenstein hinterlegt ist.`,
    }),
  }),
  'contract.ended': notice(['title'], {
    en: ({ title }, say) => ({
      title: 'The contract ended early',
      line: `The other side ended the contract for ${say.quoted(title)}. What was released stays paid.`,
    }),
    de: ({ title }, say) => ({
      title: 'Der Vertrag wurde vorzeitig beendet',
      line: `Die andere Seite hat den Vertrag für ${say.quoted(title)} beendet. Was freigegeben wurde, bleibt bezahlt.`,
    }),
  }),
  'milestone.funded.freelancer': notice(['title', 'contractTitle', 'amountMinor', 'currency'], {
    en: (facts, say) => ({
      title: 'A milestone is funded',
      line: `${say.amount(facts)} are held for ${say.quoted(facts.title)} in ${say.quoted(facts.contractTitle)}. You can start.`,
    }),
    de: (facts, say) => ({
      title: 'Ein Meilenstein ist hinterlegt',
      line: `${say.amount(facts)} sind für ${say.quoted(facts.title)} in ${say.quoted(facts.contractTitle)} hinterlegt. Sie können anfangen.`,
    }),
  }),
  'milestone.funded.client': notice(['title', 'contractTitle', 'amountMinor', 'currency'], {
    en: (facts, say) => ({
      title: 'Your money arrived',
      line: `${say.amount(facts)} are held for ${say.quoted(facts.title)} in ${say.quoted(facts.contractTitle)}.`,
    }),
    de: (facts, say) => ({
      title: 'Ihr Geld ist eingegangen',
      line: `${say.amount(facts)} sind für ${say.quoted(facts.title)} in ${say.quoted(facts.contractTitle)} hinterlegt.`,
    }),
  }),
  'milestone.submitted': notice(['title', 'contractTitle', 'autoApproveAt'], {
    en: (facts, say) => ({
      title: 'Work was handed in',
      line:
        `${say.quoted(facts.title)} in ${say.quoted(facts.contractTitle)} waits for you. Without an answer it counts as approved ` +
        `on ${say.time(facts.autoApproveAt)}.`,
    }),
    de: (facts, say) => ({
      title: 'Arbeit wurde abgegeben',
      line: `${say.quoted(facts.title)} in ${say.quoted(facts.contractTitle)} wartet auf Sie. Ohne Antwort gilt die Arbeit als abgenommen: ${say.time(facts.autoApproveAt)}.`,
    }),
  }),
  'milestone.changes_requested': notice(['title', 'contractTitle'], {
    en: ({ title, contractTitle }, say) => ({
      title: 'Changes are asked for',
      line: `The client asks you to change ${say.quoted(title)} in ${say.quoted(contractTitle)}.`,
    }),
    de: ({ title, contractTitle }, say) => ({
      title: 'Nachbesserung wird verlangt',
      line: `Der Auftraggeber verlangt eine Nachbesserung von ${say.quoted(title)} in ${say.quoted(contractTitle)}.`,
    }),
  }),
  'milestone.released.freelancer': notice(['title', 'contractTitle', 'amountMinor', 'currency'], {
    en: (facts, say) => ({
      title: 'Work approved, money released',
      line: `${say.amount(facts)} for ${say.quoted(facts.title)} in ${say.quoted(facts.contractTitle)} are yours, less the fee.`,
    }),
    de: (facts, say) => ({
      title: 'Arbeit abgenommen, Geld freigegeben',
      line: `${say.amount(facts)} für ${say.quoted(facts.title)} in ${say.quoted(facts.contractTitle)} gehören Ihnen, abzüglich der Gebühr.`,
    }),
  }),
  'milestone.released.client': notice(['title', 'contractTitle', 'amountMinor', 'currency'], {
    en: (facts, say) => ({
      title: 'Work was approved by time',
      line:
        `${say.quoted(facts.title)} in ${say.quoted(facts.contractTitle)} had no answer by its date, so ${say.amount(facts)} were ` +
        'released to the freelancer.',
    }),
    de: (facts, say) => ({
      title: 'Arbeit durch Zeitablauf abgenommen',
      line: `${say.quoted(facts.title)} in ${say.quoted(facts.contractTitle)} blieb bis zum Termin ohne Antwort; deshalb wurden ${say.amount(facts)} für den Freelancer freigegeben.`,
    }),
  }),
  'milestone.refunded': notice(['title', 'contractTitle', 'amountMinor', 'currency'], {
    en: (facts, say) => ({
      title: 'Money goes back to you',
      line: `${say.amount(facts)} held for ${say.quoted(facts.title)} in ${say.quoted(facts.contractTitle)} are refunded.`,
    }),
    de: (facts, say) => ({
      title: 'Sie erhalten Geld zurück',
      line: `${say.amount(facts)}, die für ${say.quoted(facts.title)} in ${say.quoted(facts.contractTitle)} hinterlegt waren, werden erstattet.`,
    }),
  }),
  'milestone.cancelled': notice(['title', 'contractTitle'], {
    en: ({ title, contractTitle }, say) => ({
      title: 'A milestone fell away',
      line: `${say.quoted(title)} is no longer part of ${say.quoted(contractTitle)}.`,
    }),
    de: ({ title, contractTitle }, say) => ({
      title: 'Ein Meilenstein entfällt',
      line: `${say.quoted(title)} gehört nicht mehr zu ${say.quoted(contractTitle)}.`,
    }),
  }),
  'receipt.held': notice(['amountMinor', 'currency'], {
    en: (facts, say) => ({
      title: 'Your transfer could not be used',
      line:
        `${say.amount(facts)} arrived and fund no milestone: too much, too little, too late, or the milestone fell away. ` +
        'They are held for you and go back to the account that they came from.',
    }),
    de: (facts, say) => ({
      title: 'Überweisung nicht zuzuordnen',
      line: `${say.amount(facts)} sind eingegangen und gehören zu keinem Meilenstein: zu viel, zu wenig, zu spät, oder der Meilenstein ist entfallen. Der Betrag wird für Sie verwahrt und geht an das Konto zurück, von dem er kam.`,
    }),
  }),
  'receipt.returned': notice(['amountMinor', 'currency'], {
    en: (facts, say) => ({
      title: 'Your transfer was sent back',
      line: `${say.amount(facts)} were sent back to the account that they came from.`,
    }),
    de: (facts, say) => ({
      title: 'Ihre Überweisung ging zurück',
      line: `${say.amount(facts)} wurden an das Konto zurücküberwiesen, von dem sie kamen.`,
    }),
  }),
  'payout.paid': notice(['amountMinor', 'currency'], {
    en: (facts, say) => ({
      title: 'Your money was paid out',
      line: `${say.amount(facts)} were paid out to you.`,
    }),
    de: (facts, say) => ({
      title: 'Ihr Geld wurde ausgezahlt',
      line: `${say.amount(facts)} wurden an Sie ausgezahlt.`,
    }),
  }),
  'payout.failed': notice(['amountMinor', 'currency', 'reason'], {
    en: (facts, say) => ({
      title: 'A pay-out failed',
      line: `${say.amount(facts)} could not be paid out and are available again. The reason given: ${facts.reason}`,
    }),
    de: (facts, say) => ({
      title: 'Eine Auszahlung ist fehlgeschlagen',
      line: `${say.amount(facts)} konnten nicht ausgezahlt werden und stehen Ihnen wieder zur Verfügung. Die Begründung: ${facts.reason}`,
    }),
  }),
  'review.due': notice(['title', 'until'], {
    en: ({ title, until }, say) => ({
      title: 'Your review is due',
      line:
        `The contract for ${say.quoted(title)} is over. Say how it went by ${say.time(until)}; ` +
        'neither side sees the other’s review before.',
    }),
    de: ({ title, until }, say) => ({
      title: 'Ihre Bewertung steht aus',
      line: `Der Vertrag für ${say.quoted(title)} ist beendet. Sagen Sie bis ${say.time(until)}, wie es war; vorher sieht keine Seite die Bewertung der anderen.`,
    }),
  }),
  'review.revealed': notice(['title'], {
    en: ({ title }, say) => ({
      title: 'You were reviewed',
      line: `The review of your part in ${say.quoted(title)} is public now.`,
    }),
    de: ({ title }, say) => ({
      title: 'Sie wurden bewertet',
      line: `Die Bewertung Ihres Anteils an ${say.quoted(title)} ist jetzt öffentlich.`,
    }),
  }),
};
