import { notice } from './definition';

export const personalTexts = {
  'badge.issued': notice(['title'], {
    en: ({ title }, say) => ({
      title: 'You earned a badge',
      line: `Your badge ${say.quoted(title)} is ready. Nobody sees it until you show it.`,
    }),
    de: ({ title }, say) => ({
      title: 'Sie haben ein Abzeichen erworben',
      line: `Ihr Abzeichen ${say.quoted(title)} liegt bereit. Niemand sieht es, bis Sie es zeigen.`,
    }),
  }),
  'badge.revoked': notice(['reason'], {
    en: ({ reason }) => ({
      title: 'A badge was revoked',
      line: `One of your badges no longer counts. The reason given: ${reason}`,
    }),
    de: ({ reason }) => ({
      title: 'Ein Abzeichen wurde widerrufen',
      line: `Eines Ihrer Abzeichen gilt nicht mehr. Die Begründung: ${reason}`,
    }),
  }),
  'test.failed': notice(['title', 'retakeAt'], {
    en: ({ title, retakeAt }, say) => ({
      title: 'Not passed this time',
      line:
        `Your score in ${say.quoted(title)} is below the mark. Your result shows what to work on; ` +
        (retakeAt === '' ? 'you may try again at once.' : `you may try again from ${say.time(retakeAt)}.`),
    }),
    de: ({ title, retakeAt }, say) => ({
      title: 'Diesmal nicht bestanden',
      line:
        `Ihr Ergebnis in ${say.quoted(title)} liegt unter der Bestehensgrenze. Es zeigt, woran Sie arbeiten können; ` +
        (retakeAt === ''
          ? 'Sie können es sofort noch einmal versuchen.'
          : `ein neuer Versuch ist möglich ab ${say.time(retakeAt)}.`),
    }),
  }),
  'attempt.rescored': notice(['title', 'startedAt', 'questions', 'before', 'after', 'max', 'verdict'], {
    en: ({ title, startedAt, questions, before, after, max, verdict }, say) => ({
      title: 'Your test result got better',
      line:
        (questions === '1' ? 'One question' : `${questions} questions`) +
        ` of your test ${say.quoted(title)} of ${say.day(startedAt)} ` +
        (questions === '1'
          ? 'was found to be doubtful. It now counts as right for everybody.'
          : 'were found to be doubtful. They now count as right for everybody.') +
        ` Your result: ${before} → ${after} of ${max}, ${verdict === 'passed' ? 'passed' : 'not passed'}.`,
    }),
    de: ({ title, startedAt, questions, before, after, max, verdict }, say) => ({
      title: 'Ihr Testergebnis ist besser geworden',
      line:
        (questions === '1' ? 'Eine Frage' : `${questions} Fragen`) +
        ` Ihres Tests ${say.quoted(title)} vom ${say.day(startedAt)} ` +
        (questions === '1'
          ? 'hat sich als zweifelhaft erwiesen. Sie zählt jetzt für alle als richtig.'
          : 'haben sich als zweifelhaft erwiesen. Sie zählen jetzt für alle als richtig.') +
        ` Ihr Ergebnis: ${before} → ${after} von ${max}, ${verdict === 'passed' ? 'bestanden' : 'nicht bestanden'}.`,
    }),
  }),
  'report.upheld': notice(['subject'], {
    en: ({ subject }) => ({
      title: 'Your report was upheld',
      line: `An operator looked at the ${subject} that you reported and agrees with you.`,
    }),
    de: ({ subject }) => ({
      title: 'Ihrer Meldung wurde stattgegeben',
      line: `Ein Betreiber hat geprüft, was Sie gemeldet haben (${reported(subject)}), und gibt Ihnen recht.`,
    }),
  }),
  'report.dismissed': notice(['subject'], {
    en: ({ subject }) => ({
      title: 'Your report was dismissed',
      line: `An operator looked at the ${subject} that you reported and found no breach of the rules.`,
    }),
    de: ({ subject }) => ({
      title: 'Ihre Meldung wurde zurückgewiesen',
      line: `Ein Betreiber hat geprüft, was Sie gemeldet haben (${reported(subject)}), und keinen Verstoß gegen die Regeln gefunden.`,
    }),
  }),
  'account.suspended': notice(['reason'], {
    en: ({ reason }) => ({
      title: 'Your account is suspended',
      line: `You can read and withdraw what is yours, but begin nothing new. The reason given: ${reason}`,
    }),
    de: ({ reason }) => ({
      title: 'Ihr Konto ist gesperrt',
      line: `Sie können lesen und sich Ihr Geld auszahlen lassen, aber nichts Neues beginnen. Die Begründung: ${reason}`,
    }),
  }),
  'account.restored': notice([], {
    en: () => ({
      title: 'Your account is restored',
      line: 'You can use everything again.',
    }),
    de: () => ({
      title: 'Ihr Konto ist wieder freigegeben',
      line: 'Sie können wieder alles nutzen.',
    }),
  }),
  'log.fault_found': notice(['position', 'fault'], {
    en: ({ position, fault }) => ({
      title: 'The log is not as it was sealed',
      line: `Verification found position ${position} of the transaction log ${fault}. Keep database and checkpoint files as they are, and run “assay log verify”.`,
    }),
    de: ({ position, fault }) => ({
      title: 'Das Protokoll stimmt nicht mehr',
      line: `Die Prüfung fand Position ${position} des Protokolls ${logFaults[fault] ?? fault}. Lassen Sie Datenbank und Prüfpunktdateien, wie sie sind, und führen Sie „assay log verify“ aus.`,
    }),
  }),
};

/** What was found at a position of the log, in German. */
const logFaults: Readonly<Record<string, string>> = {
  altered: 'verändert',
  missing: 'fehlend',
  inserted: 'eingefügt',
  reordered: 'vertauscht',
};

/** What a report is about, in German. */
const reportedThings: Readonly<Record<string, string>> = {
  job: 'einen Auftrag',
  profile: 'ein Profil',
  message: 'eine Nachricht',
};

function reported(subject: string): string {
  return reportedThings[subject] ?? subject;
}
