/** What questions are written in, whatever the language of the page around them: a screen reader pronounces them so. */
export const questionLanguage = 'en';
