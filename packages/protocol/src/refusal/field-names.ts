/** What a field is called at the beginning of a sentence, in English and in German. */
export const fieldNames = {
  'The account': 'Die Bankverbindung',
  'The answer': 'Die Antwort',
  'The brief': 'Die Beschreibung',
  'The comment': 'Der Kommentar',
  'The headline': 'Die Überschrift',
  'The message': 'Die Nachricht',
  'The milestone’s title': 'Der Titel des Meilensteins',
  'The note': 'Die Erläuterung',
  'The question': 'Die Frage',
  'The reason': 'Die Begründung',
  'The source': 'Die Quelle',
  'The summary': 'Der Text über Ihre Arbeit',
  'The title': 'Der Titel',
  'What should change': 'Ihr Nachbesserungswunsch',
  'Your name': 'Ihr Name',
  'Your note': 'Ihr Anschreiben',
} as const;

export type FieldName = keyof typeof fieldNames;
