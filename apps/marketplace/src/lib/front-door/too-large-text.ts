/** In both languages: whoever sends too much is answered before anything is read that names theirs. */
export const tooLargeText =
  'This is more than this site takes at once: files may have up to 25 MB. Nothing was changed; choose a smaller file.\n' +
  'Das ist mehr, als diese Seite auf einmal annimmt: Dateien dürfen bis zu 25 MB haben. Nichts wurde geändert; wählen Sie eine kleinere Datei.';
