import { defaultLocale, type Locale } from '@assay/domain/locale/locales';

type Text = { readonly subject: string; readonly body: string };

type MailWords = {
  readonly confirmation: (to: { readonly name: string; readonly link: string }) => Text;
  readonly reset: (to: { readonly name: string; readonly link: string }) => Text;
  readonly accountExists: (links: { readonly logIn: string; readonly reset: string }) => Text;
  readonly notice: (told: {
    readonly name: string;
    readonly title: string;
    readonly line: string;
    readonly link: string;
    readonly notices: string;
  }) => Text;
  readonly checkpoint: (head: {
    readonly origin: string;
    readonly size: number;
    readonly note: string;
    readonly publicUrl: string;
  }) => Text;
};

const words: Readonly<Record<Locale, MailWords>> = {
  en: {
    confirmation: ({ name, link }) => ({
      subject: 'Confirm your e-mail address',
      body: `Hello ${name},\n\nplease confirm that this address is yours:\n${link}\n\nThe link works for 48 hours. If you did not sign up, there is nothing to do.\n`,
    }),
    reset: ({ name, link }) => ({
      subject: 'Choose a new password',
      body: `Hello ${name},\n\nchoose a new password here:\n${link}\n\nThe link works once, for 2 hours. If you did not ask for it, there is nothing to do: your password stays as it is.\n`,
    }),
    accountExists: ({ logIn, reset }) => ({
      subject: 'You already have an account',
      body: `Somebody signed up with this address, which already has an account.\n\nLog in: ${logIn}\nForgot the password: ${reset}\n\nIf this was not you, there is nothing to do.\n`,
    }),
    notice: ({ name, title, line, link, notices }) => ({
      subject: title,
      body: `Hello ${name},\n\n${line}\n\n${link}\n\nAll your notices: ${notices}\n`,
    }),
    checkpoint: ({ origin, size, note, publicUrl }) => ({
      subject: `Checkpoint of the log ${origin} at ${size} entries`,
      body: `This is the newest signed checkpoint of the log ${origin}. It stands for its first ${size} entries:\n\n${note}\nKeep this mail where whoever runs the market cannot delete it. Should somebody ever rewrite the log, in the database and in the files beside it, this checkpoint shows it. It is of no use to anybody for anything else, and holds nothing about anybody.\n\nTo use it, save the lines above, from ${origin} to the signature, in a file:\n- assay log verify --checkpoint FILE compares the whole log with it.\n- ${publicUrl}/log/proof/EVENT?size=${size} is a proof of an entry that leads to it; ${publicUrl}/log/proof-checker.html checks one from disk.\n\nThis mail comes at most once a day.\n`,
    }),
  },
  de: {
    confirmation: ({ name, link }) => ({
      subject: 'Bestätigen Sie Ihre E-Mail-Adresse',
      body: `Guten Tag ${name},\n\nbitte bestätigen Sie, dass diese Adresse Ihnen gehört:\n${link}\n\nDer Link gilt 48 Stunden. Wenn Sie sich nicht registriert haben, müssen Sie nichts tun.\n`,
    }),
    reset: ({ name, link }) => ({
      subject: 'Wählen Sie ein neues Passwort',
      body: `Guten Tag ${name},\n\nhier können Sie ein neues Passwort wählen:\n${link}\n\nDer Link gilt einmal und 2 Stunden lang. Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.\n`,
    }),
    accountExists: ({ logIn, reset }) => ({
      subject: 'Sie haben schon ein Konto',
      body: `Jemand wollte sich mit dieser Adresse registrieren, die schon ein Konto hat.\n\nAnmelden: ${logIn}\nPasswort vergessen: ${reset}\n\nWenn Sie das nicht waren, müssen Sie nichts tun.\n`,
    }),
    notice: ({ name, title, line, link, notices }) => ({
      subject: title,
      body: `Guten Tag ${name},\n\n${line}\n\n${link}\n\nAlle Ihre Mitteilungen: ${notices}\n`,
    }),
    checkpoint: ({ origin, size, note, publicUrl }) => ({
      subject: `Prüfpunkt des Protokolls ${origin} bei ${size} Einträgen`,
      body: `Dies ist der neueste signierte Prüfpunkt des Protokolls ${origin}. Er steht für dessen erste ${size} Einträge:\n\n${note}\nBewahren Sie diese E-Mail dort auf, wo sie niemand löschen kann, der den Markt betreibt. Sollte jemand das Protokoll umschreiben, in der Datenbank und in den Dateien daneben, so zeigt es dieser Prüfpunkt. Zu etwas anderem taugt er nicht, und er enthält nichts über irgendjemanden.\n\nUm ihn zu benutzen, speichern Sie die Zeilen oben, von ${origin} bis zur Signatur, in einer Datei:\n- assay log verify --checkpoint DATEI vergleicht das ganze Protokoll mit ihm.\n- ${publicUrl}/log/proof/EREIGNIS?size=${size} ist der Nachweis eines Eintrags, der zu ihm führt; ${publicUrl}/log/proof-checker.html prüft ihn von der Festplatte aus.\n\nDiese E-Mail kommt höchstens einmal am Tag.\n`,
    }),
  },
};

/** The words of mails in the language that an account chose; English for one that chose none. */
export function mailWords(locale: Locale | null): MailWords {
  return words[locale ?? defaultLocale];
}
