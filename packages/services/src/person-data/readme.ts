import { givenToNobody } from './held-rows';

const notGiven = Object.entries(givenToNobody).map(([table, reason]) => `- ${table}: ${reason}`);

/** What the files of an export are, for whoever opens it years later. */
export const readme = `All that this Assay marketplace holds about one account

Each file with the name of a table holds, as JSON, the rows of that table that are about the account: its own, and those of
conversations and contracts as both sides can read them. files/ holds what was uploaded, and the invoices. log.json holds the
entries of the transaction log that the account made or that name it.

In log.json a value {"$sealed": "..."} is a personal field under the account's own key (country, language, what was looked for).
The page of the marketplace cannot open these; whoever runs the marketplace gives the same export with them opened, on
request. The latest values stand in identity.account.json and market.profile.json in any case.

Where such an export names fields in log-unreadable.json, the key that sealed them is lost, and nobody can read them any more.

Diese Dateien enthalten alles, was dieser Marktplatz über ein Konto speichert: je Tabelle eine Datei mit den Zeilen, die das
Konto betreffen, in files/ Hochgeladenes und Rechnungen, in log.json die Einträge des Protokolls. Werte der Form
{"$sealed": "..."} in log.json sind persönliche Angaben unter dem Schlüssel des Kontos; der Betreiber des Marktplatzes gibt auf
Verlangen denselben Auszug mit geöffneten Angaben heraus. Nennt er Felder in log-unreadable.json, so ist ihr Schlüssel verloren,
und niemand kann sie mehr lesen.

Not given, and why:
${notGiven.join('\n')}
`;
