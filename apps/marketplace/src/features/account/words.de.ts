import type { Translation } from '../../i18n/translation';
import type { accountWords as en } from './words.en';

export const accountWords = {
  logIn: {
    title: 'Anmelden',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    submit: 'Anmelden',
    forgotten: 'Passwort vergessen?',
    newHere: 'Neu hier? <link>Registrieren</link>',
    confirmed: 'Ihre Adresse ist bestätigt. Melden Sie sich an, um zu beginnen.',
    reset: 'Ihr neues Passwort gilt, und alle Geräte sind abgemeldet. Melden Sie sich damit an.',
    closed: 'Ihr Konto ist geschlossen. Ihr Name ist entfernt; Verträge und Rechnungen bleiben erhalten.',
    wanted: 'Melden Sie sich an, um fortzufahren; Sie kommen auf die gewünschte Seite zurück.',
  },
  demo: {
    title: 'Oder sehen Sie sich als jemand um',
    lead: 'Dieser Markt ist eine Vorführung auf diesem Rechner; seine Menschen sind erzeugt.',
    form: 'In der Vorführung anmelden',
    freelancer: {
      label: 'Freelancer',
      day: 'Ein Vertragsangebot zum Annehmen, ein Meilenstein in fünf Tagen, Geld zum Auszahlen.',
    },
    client: { label: 'Auftraggeber', day: 'Neun Angebote zum Vergleichen, eine Abgabe zum Prüfen, eine Rechnung.' },
    operator: { label: 'Betreiber', day: 'Eine Meldung zum Entscheiden, das Protokoll, wie es wächst, die Bücher.' },
  },
  signUp: {
    title: 'Registrieren',
    lead: 'Ein Konto für beide Seiten: Mit dem ersten Angebot werden Sie Freelancer, mit dem ersten Auftrag Auftraggeber. Um sich umzusehen, brauchen Sie kein Konto.',
    demo: 'Dies ist ein Vorführmarkt. Sie können sich hier registrieren, aber ein Abzeichen von hier ist keine Qualifikation.',
    name: 'Ihr Name',
    nameHint: 'So, wie andere ihn sehen, in jeder Schrift.',
    email: 'E-Mail-Adresse',
    emailHint: 'Nur Sie und der Betreiber sehen sie.',
    password: 'Passwort',
    accept: 'Ich stimme den <link>Nutzungsbedingungen</link> zu (Fassung {version})',
    submit: 'Registrieren',
    haveAccount: 'Ich habe schon ein Konto',
  },
  sent: {
    title: 'Sehen Sie in Ihre E-Mails',
    lead: 'Wir haben an die angegebene Adresse geschrieben. Folgen Sie dem Link in der Nachricht, um sie zu bestätigen; er gilt 48 Stunden. Nichts angekommen? Sehen Sie im Spam-Ordner nach, oder melden Sie sich an und lassen Sie den Link noch einmal senden.',
    kept: 'Dieser Markt verschickt keine E-Mails',
    keptMore:
      'Hier ist kein Mailserver eingerichtet. Ihr Brief liegt auf der Seite E-Mails des Betreibers: Lassen Sie sich den Link von dort geben.',
    logIn: 'Anmelden',
    again: 'Ein neuer Link ist unterwegs; er gilt 48 Stunden.',
  },
  confirm: {
    title: 'Bestätigen Sie Ihre Adresse',
    lead: 'Ein Klick, und Sie können Aufträge ausschreiben, Angebote abgeben und Tests ablegen.',
    form: 'Adresse bestätigen',
    submit: 'Diese Adresse gehört mir',
  },
  newPassword: {
    forgotten: 'Passwort vergessen',
    lead: 'Wir senden einen Link an die Adresse Ihres Kontos, mit dem Sie ein neues Passwort wählen.',
    email: 'E-Mail-Adresse',
    send: 'Link senden',
    sent: 'Wenn es zu dieser Adresse ein Konto gibt, ist ein Link für ein neues Passwort unterwegs. Er gilt einmal, 2 Stunden lang.',
    title: 'Neues Passwort',
    choose: 'Wählen Sie ein neues Passwort',
    everyDevice: 'Alle angemeldeten Geräte werden abgemeldet.',
    label: 'Neues Passwort',
    hint: 'Mindestens 10 Zeichen. Ein paar Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.',
    submit: 'Passwort setzen',
  },
  settings: {
    title: 'Einstellungen',
    you: { title: 'Sie', about: 'Was andere von Ihnen sehen, und die Zeitzone, in der Sie Zeiten sehen.' },
    password: { title: 'Passwort', about: 'Wenn Sie es ändern, werden alle anderen Geräte abgemeldet.' },
    sessions: {
      title: 'Wo Sie angemeldet sind',
      about:
        'Melden Sie ab, was Sie nicht kennen, und ändern Sie dann das Passwort. Ein Gerät, das {days, plural, one {einen Tag} other {# Tage}} lang nicht benutzt wird, wird von selbst abgemeldet.',
    },
    log: {
      title: 'Das Protokoll',
      about: 'Was über Sie eingetragen ist, mit Nachweis zu jedem Eintrag.',
      open: 'Einträge ansehen',
    },
    account: { title: 'Konto', about: 'Was dazu sonst aufbewahrt wird.' },
    data: {
      title: 'Ihre Daten',
      about: 'Alles, was dieser Marktplatz über Sie speichert, zum Aufbewahren oder Mitnehmen.',
      means:
        'Ein Zip mit JSON-Dateien: Konto, Profil, Aufträge, Angebote, Unterhaltungen, Verträge, Rechnungen, Abzeichen, Hochgeladenes und was das Protokoll über Sie enthält. Von anderen steht nur darin, was Sie hier lesen können. Höchstens sechsmal in der Stunde.',
      download: 'Ihre Daten herunterladen',
    },
    close: {
      title: 'Konto schließen',
      about:
        'Endgültig. Möglich, sobald kein Vertrag, Auftrag oder Angebot von Ihnen offen ist und Ihr Geld ausgezahlt ist.',
    },
  },
  person: {
    form: 'Name, Land und Zeitzone',
    name: 'Name',
    country: 'Land',
    chooseCountry: 'Land wählen',
    timeZone: 'Zeitzone',
    timeZoneHint: 'Fristen und Gespräche sehen Sie in dieser Zeitzone.',
    save: 'Speichern',
    saved: 'Gespeichert.',
  },
  password: {
    form: 'Passwort',
    present: 'Bisheriges Passwort',
    submit: 'Passwort ändern',
    changed: 'Ihr Passwort ist geändert, und alle anderen Geräte sind abgemeldet.',
  },
  sessions: {
    since: 'Seit <time></time>',
    thisOne: 'Dieses Gerät, seit <time></time>',
    logOut: 'Abmelden',
    end: 'Beenden',
    endOn: 'Die Sitzung auf diesem Gerät beenden: {device}',
    browserOnSystem: '{browser} unter {system}',
    unknown: 'Ein Gerät, das nicht sagt, was es ist',
  },
  facts: {
    email: 'E-Mail-Adresse',
    roles: 'Verliehene Rollen',
    operator: 'Betreiber',
    researcher: 'Forschung',
    terms: 'Nutzungsbedingungen {version}',
    accepted: 'angenommen am <time></time>',
  },
  close: {
    means:
      'Ihr Name, Ihre Adresse, Ihr Land, Ihr Profil, Ihre Mitteilungen und die Texte erfolgloser Aufträge und Angebote werden gelöscht, Ihre Abzeichen werden verborgen, und der Schlüssel zu Ihren persönlichen Angaben im Protokoll wird vernichtet. Verträge, Rechnungen, Bewertungen und Unterhaltungen bleiben ohne Ihren Namen erhalten, außer auf Rechnungen, die wir gesetzlich aufbewahren müssen; heruntergeladene Abzeichen bleiben Ihre.',
    form: 'Konto schließen',
    password: 'Ihr Passwort',
    submit: 'Mein Konto endgültig schließen',
  },
  terms: {
    title: 'Nutzungsbedingungen',
    version: 'Fassung {version}',
    acceptedOn: 'Von Ihnen angenommen am <time></time>',
    waits: 'Fassung {version} wartet auf Ihre Antwort',
    form: 'Nutzungsbedingungen annehmen',
    accept: 'Fassung {version} annehmen',
    accepted: 'Angenommen; Fassung und Zeitpunkt werden bei Ihrem Konto aufbewahrt.',
    simulated: 'Dies ist ein Vorführmarkt: Seine Menschen und seine Geschichte sind erzeugt.',
    sandboxMoney: 'Hier fließt kein echtes Geld; Beträge, Gebühren und Rechnungen zeigen nur, wie es wäre.',
    section: {
      parties: {
        title: '1 Wer mit wem vereinbart',
        text: 'Sie treffen eine Vereinbarung mit dem Betreiber dieser Installation. Ein Vertrag über Arbeit kommt allein zwischen Auftraggeber und Freelancer zustande, wenn ein Vertragsangebot angenommen wird; der Betreiber ist daran nicht beteiligt und schuldet keinen Teil der Arbeit.',
      },
      account: {
        title: '2 Ihr Konto',
        text: 'Ein Konto gehört einer Person oder einer Firma. Was Sie über sich sagen, muss stimmen. Behalten Sie Ihr Passwort für sich; beenden Sie unter Einstellungen Sitzungen, die Sie nicht kennen. Sie können das Konto schließen, wenn kein Vertrag, Auftrag oder Angebot offen ist und kein Geld mehr darauf liegt.',
      },
      trade: {
        title: '3 Aufträge, Angebote und Verträge',
        text: 'Angebote kosten nichts. Ein Freelancer darf zur gleichen Zeit {openBids, number} offene Angebote haben. Auftraggeber nennen ein Datum, bis zu dem sie entscheiden. Ein Vertragsangebot gilt {offerDays, number} Tage. Für einen Vertrag gelten die Gebühren, die bei der Abgabe des Angebots galten.',
      },
      payment: {
        title: '4 Arbeit und Bezahlung',
        text: 'Ein Meilenstein beginnt, wenn sein Betrag hinterlegt ist; der Betrag ist dann geschützt, bis die Arbeit abgenommen ist. Der Auftraggeber kann {changeRounds, number}-mal Nachbesserung verlangen. Eine Abgabe, die weder abgenommen noch beantwortet wird, gilt nach {approveDays, number} Tagen von selbst als abgenommen. Gebühren stehen neben dem Preis, bevor jemand zustimmt.',
      },
      tests: {
        title: '5 Tests und Abzeichen',
        text: 'Tests werden allein abgelegt, ohne Hilfe und ohne Fragen weiterzugeben, es sei denn, ein Test erlaubt Hilfsmittel. Ein Abzeichen sagt, was geprüft wurde und wie sicher das Ergebnis ist. Es gehört Ihnen: Sie entscheiden, ob es gezeigt wird. Es kann widerrufen werden, wenn es durch Täuschung erlangt wurde.',
      },
      conduct: {
        title: '6 Bewertungen und Verhalten',
        text: 'Bewertungen stammen aus beendeten Verträgen und werden gezeigt, wenn beide Seiten geschrieben haben, sonst nach {reviewDays, number} Tagen. Rechtswidrige Angebote, Diskriminierung, Belästigung, falsche Identitäten und Zahlungen am Markt vorbei, um seinen Schutz zu umgehen, können zur Sperre führen. Eine Sperre hat einen Grund, den Sie erfahren; Sie können weiterhin lesen, laufende Verträge zu Ende bringen und sich Ihr Geld auszahlen lassen.',
      },
      data: {
        title: '7 Das Protokoll und Ihre Daten',
        text: 'Jede Änderung in diesem Markt wird in ein Protokoll geschrieben, das sich nicht unbemerkt verändern lässt: wer was getan hat, und wann. Daraus misst der Betreiber, ob Abzeichen helfen; veröffentlicht werden nur Zahlen über viele Menschen zusammen. Ihre E-Mail-Adresse sieht allein der Betreiber. Wenn Sie das Konto schließen, werden Ihr Name und Ihre Adresse daraus entfernt; Rechnungen werden so lange aufbewahrt, wie das Steuerrecht es verlangt.',
      },
      changes: {
        title: '8 Änderungen',
        text: 'Eine neue Fassung dieser Bedingungen gilt für Sie erst, wenn Sie sie angenommen haben; welche Fassung Sie wann angenommen haben, steht unter Einstellungen. Laufende Verträge bleiben unter der Fassung, mit der sie begonnen haben.',
      },
    },
  },
} as const satisfies Translation<typeof en>;
