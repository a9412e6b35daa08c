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
  },
};

/** The words of mails in the language that an account chose; English for one that chose none. */
export function mailWords(locale: Locale | null): MailWords {
  return words[locale ?? defaultLocale];
}
