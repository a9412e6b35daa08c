import type { Translation } from '../../i18n/translation';
import type { operatorMailsWords as en } from './words.en';

export const operatorMailsWords = {
  page: {
    title: 'Aufbewahrte E-Mails',
    withoutServer:
      'E-Mails, die geschrieben und nicht gesendet wurden, weil in den Einstellungen kein Mailserver steht. Öffnen Sie eine, um ihren Link von Hand weiterzugeben; das Protokoll hält fest, wer welche geöffnet hat.',
    withServer:
      'E-Mails, die der Mailserver noch nicht angenommen hat. Ein Link in einer E-Mail gehört allein ihrem Empfänger: Der Text wird beim Senden vergessen und lässt sich hier nicht öffnen.',
    none: 'Es wartet keine E-Mail.',
  },
  failed: '{attempts, plural, one {# Versuch} other {# Versuche}}; der Mailserver antwortete: {error}',
  island: {
    text: 'Text von: {subject}',
    form: 'Öffnen: {subject}',
    open: 'E-Mail öffnen',
  },
} as const satisfies Translation<typeof en>;
