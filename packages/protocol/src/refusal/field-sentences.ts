/**
 * Everything that may stand beside a field of a form, in English and in German. English is the key, so that a schema
 * reads as people read it; `{max}` is a fact, `{sum, money}` a fact in one of the forms of `fill.ts`.
 */
export const fieldSentences = {
  // any text
  '{field, field} is missing.': '{field, field} fehlt.',
  '{field, field} needs at least {min} characters; it has {length}.':
    '{field, field} braucht mindestens {min} Zeichen; bisher sind es {length}.',
  '{field, field} has {length, number} characters; at most {max, number} are possible.':
    '{field, field} hat {length, number} Zeichen; möglich sind höchstens {max, number}.',
  'At most {max} characters.': 'Höchstens {max} Zeichen.',

  // what a program sends, and no form of ours
  'This is missing.': 'Diese Angabe fehlt.',
  'This is not in the form that is asked for.': 'Diese Angabe hat nicht die verlangte Form.',
  'This is not one of the values that are possible.': 'Dieser Wert gehört nicht zu den möglichen.',
  'There is more here than is asked for.': 'Hier steht mehr, als verlangt ist.',
  'Too short: at least {min} characters.': 'Zu kurz: mindestens {min} Zeichen.',
  'Too few entries: at least {min}.': 'Zu wenige Einträge: mindestens {min}.',
  'Too many entries: at most {max}.': 'Zu viele Einträge: höchstens {max}.',
  'The number is too small: at least {min, number}.': 'Die Zahl ist zu klein: mindestens {min, number}.',
  'The number is too large: at most {max, number}.': 'Die Zahl ist zu groß: höchstens {max, number}.',

  // accounts
  'Write your e-mail address.': 'Geben Sie Ihre E-Mail-Adresse an.',
  'This address is too long.': 'Diese Adresse ist zu lang.',
  'This does not look like an e-mail address.': 'Das sieht nicht wie eine E-Mail-Adresse aus.',
  'Nobody has an account with this address.': 'Mit dieser Adresse gibt es kein Konto.',
  'Choose a password.': 'Wählen Sie ein Passwort.',
  'Too short: a password needs at least {min} characters.': 'Zu kurz: Ein Passwort braucht mindestens {min} Zeichen.',
  'Write your password.': 'Geben Sie Ihr Passwort ein.',
  'Write your present password.': 'Geben Sie Ihr jetziges Passwort ein.',
  'Write your password to close the account.': 'Geben Sie Ihr Passwort ein, um das Konto zu schließen.',
  'This is not your password.': 'Das ist nicht Ihr Passwort.',
  'This is not your present password.': 'Das ist nicht Ihr jetziges Passwort.',
  'Choose a country.': 'Wählen Sie ein Land.',
  'Choose a time zone.': 'Wählen Sie eine Zeitzone.',
  'Choose one of the languages.': 'Wählen Sie eine der Sprachen.',
  'Accept the terms to go on.': 'Stimmen Sie den Bedingungen zu, um fortzufahren.',

  // amounts
  'Choose a currency.': 'Wählen Sie eine Währung.',
  '{currency} is not a currency we know.': '{currency} ist keine Währung, die wir kennen.',
  'Write an amount, for example 1250.': 'Geben Sie einen Betrag an, zum Beispiel 1250.',
  'An amount cannot be below zero.': 'Ein Betrag kann nicht unter null liegen.',
  'The amount must be more than zero.': 'Der Betrag muss größer als null sein.',
  'Write digits only, for example 1250 or 1250.50.': 'Schreiben Sie nur Ziffern, zum Beispiel 1250 oder 1250,50.',
  'We cannot tell which separator is the decimal one. Write it like 1250.50.':
    'Es ist nicht zu erkennen, welches Zeichen das Komma ist. Schreiben Sie den Betrag so: 1250,50.',
  'This can be read in two ways. Write {whole}.{cents} or {whole}{fraction}.':
    'Das lässt sich auf zwei Arten lesen. Schreiben Sie {whole},{cents} oder {whole}{fraction}.',
  '{currency} has no decimals.': '{currency} hat keine Nachkommastellen.',
  '{currency} has {decimals} decimals at most.': '{currency} hat höchstens {decimals} Nachkommastellen.',
  'Amounts in {currency} have at most two decimals, because invoices carry no more.':
    'Beträge in {currency} haben höchstens zwei Nachkommastellen, weil Rechnungen nicht mehr tragen.',
  'This amount is larger than the marketplace can take.': 'Dieser Betrag ist größer, als der Marktplatz annehmen kann.',

  // jobs, bids and plans
  'Choose a field.': 'Wählen Sie einen Bereich.',
  'This skill is not in the list.': 'Diese Fähigkeit steht nicht in der Liste.',
  'Choose at least one skill.': 'Wählen Sie mindestens eine Fähigkeit.',
  'At most {max} skills.': 'Höchstens {max} Fähigkeiten.',
  'At most {max} questions.': 'Höchstens {max} Fragen.',
  'Write the budget.': 'Geben Sie das Budget an.',
  'Write your price.': 'Geben Sie Ihren Preis an.',
  'Choose the date by which you decide.': 'Wählen Sie den Tag, bis zu dem Sie entscheiden.',
  'Choose a date between {min} and {max} days from now.':
    'Wählen Sie einen Tag, der {min} bis {max} Tage in der Zukunft liegt.',
  'There is no such badge here. Choose one from the list, or none.':
    'Dieses Abzeichen gibt es hier nicht. Wählen Sie eines aus der Liste oder keines.',
  'Write the number of days.': 'Geben Sie die Zahl der Tage an.',
  'Write whole days.': 'Geben Sie ganze Tage an.',
  'At least one day.': 'Mindestens ein Tag.',
  'At most {max} days.': 'Höchstens {max} Tage.',
  'Plan at least one milestone.': 'Planen Sie mindestens einen Meilenstein.',
  'At most {max} milestones.': 'Höchstens {max} Meilensteine.',
  'The milestones add up to {sum, money}, the price is {price, money}. Make them equal.':
    'Die Meilensteine ergeben zusammen {sum, money}, der Preis ist {price, money}. Gleichen Sie beides an.',
  'The client asks for an answer to this question.': 'Der Auftraggeber bittet um eine Antwort auf diese Frage.',
  'Choose the bids that you decline.': 'Wählen Sie die Angebote, die Sie ablehnen.',
  'At most {max} at one time.': 'Höchstens {max} auf einmal.',
  'Choose a day and a time that exist.': 'Wählen Sie einen Tag und eine Uhrzeit, die es gibt.',
  'Propose at least one time.': 'Schlagen Sie mindestens einen Termin vor.',
  'At most {max} times.': 'Höchstens {max} Termine.',
  'Choose one of the proposed times.': 'Wählen Sie einen der vorgeschlagenen Termine.',
  'Propose times that are still to come.': 'Schlagen Sie Termine vor, die in der Zukunft liegen.',
  'Choose 1 to 5.': 'Wählen Sie 1 bis 5.',
  'Write the account holder and the IBAN that the money should go to.':
    'Geben Sie den Kontoinhaber und die IBAN an, an die das Geld gehen soll.',

  // tests and badges
  'Tick this to agree; the test starts only then.': 'Setzen Sie hier Ihr Häkchen; erst dann beginnt der Test.',
  'This is no id of this attempt.': 'Das ist keine Kennung dieses Versuchs.',
  'A JSON object is expected.': 'Erwartet wird ein JSON-Objekt.',
  'Paste a badge or a link to one.': 'Fügen Sie ein Abzeichen oder einen Link darauf ein.',
  'This badge is signed as a JWT. Only badges with an embedded proof can be checked here.':
    'Dieses Abzeichen ist als JWT signiert. Prüfbar sind hier nur Abzeichen, die ihren Beweis in sich tragen.',
  'Only links that begin with {address}/credentials/ are opened. Download the badge there and choose the file.':
    'Geöffnet werden nur Links, die mit {address}/credentials/ beginnen. Laden Sie das Abzeichen dort herunter und wählen Sie die Datei.',
  'The file is larger than any badge.': 'Die Datei ist größer als jedes Abzeichen.',
  'The image carries no badge; social sites often strip it.':
    'Das Bild enthält kein Abzeichen; soziale Netzwerke entfernen es oft.',
  'The image carries no badge.': 'Das Bild enthält kein Abzeichen.',
  'The text is not complete JSON.': 'Der Text ist kein vollständiges JSON.',
  'This is neither a credential nor an image that carries one.':
    'Das ist weder ein Nachweis noch ein Bild, das einen enthält.',

  // lists
  'This place in the list is not valid; start from the beginning.':
    'Diese Stelle der Liste ist ungültig; beginnen Sie von vorn.',
  'This cursor is not one of ours.': 'Dieser Cursor stammt nicht von hier.',

  // operators
  'Write the reference.': 'Geben Sie den Verwendungszweck an.',
  'Write the amount.': 'Geben Sie den Betrag an.',
  'Name the entry.': 'Benennen Sie die Buchung.',
  'This entry of the statement is recorded already.': 'Diese Buchung des Kontoauszugs ist schon erfasst.',
  'No payment has this reference. Compare it with the statement.':
    'Keine Zahlung hat diesen Verwendungszweck. Vergleichen Sie ihn mit dem Kontoauszug.',
  '{asked, money} is what was asked for: confirm it where the payment waits.':
    'Genau {asked, money} waren verlangt: Bestätigen Sie die Zahlung dort, wo sie wartet.',
  'This payment is for {asked, money}; another amount cannot fund the milestone.':
    'Diese Zahlung lautet auf {asked, money}; mit einem anderen Betrag lässt sich der Meilenstein nicht hinterlegen.',
  'Choose the day that the rate is for.': 'Wählen Sie den Tag, für den der Kurs gilt.',
  'Write the rate.': 'Geben Sie den Kurs an.',
  'Write a number above zero with a decimal point, such as 1.0832.':
    'Schreiben Sie eine Zahl über null mit Dezimalpunkt, zum Beispiel 1.0832.',
  'There is a rate for {currency} on this day; rates are never changed.':
    'Für {currency} gibt es an diesem Tag schon einen Kurs; Kurse werden nie geändert.',
  '{currency} is the reference currency; its rate is always 1.':
    '{currency} ist die Leitwährung; ihr Kurs ist immer 1.',
  'This day has not come yet.': 'Dieser Tag liegt noch in der Zukunft.',
  'Choose a verdict.': 'Wählen Sie eine Entscheidung.',
  'Choose the ground.': 'Wählen Sie den Anlass.',
  'Write a number of days.': 'Geben Sie eine Zahl von Tagen an.',
  'At least 1 day.': 'Mindestens 1 Tag.',
  'At least {min} days.': 'Mindestens {min} Tage.',
  'At most {max} days: no session lasts longer.': 'Höchstens {max} Tage: Länger dauert keine Sitzung.',
  'Write a percentage.': 'Geben Sie einen Prozentsatz an.',
  'Write a percentage from 0 to 100.': 'Geben Sie einen Prozentsatz von 0 bis 100 an.',
  'At most two decimals.': 'Höchstens zwei Nachkommastellen.',
  'Write the name.': 'Geben Sie den Namen an.',
  'Write street and number.': 'Geben Sie Straße und Hausnummer an.',
  'Write the town.': 'Geben Sie den Ort an.',
  'Begin with the letters of the country.': 'Beginnen Sie mit den Buchstaben des Landes.',
  'Say why no VAT is charged: an invoice with a VAT number and without VAT must.':
    'Geben Sie an, warum keine Umsatzsteuer berechnet wird: Eine Rechnung mit USt-IdNr. und ohne Umsatzsteuer muss es nennen.',
  'Write an address such as https://work.example: https, and no path behind the host.':
    'Geben Sie eine Adresse wie https://work.example an: mit https und ohne Pfad hinter dem Namen.',
} as const;

export type FieldSentence = keyof typeof fieldSentences;
