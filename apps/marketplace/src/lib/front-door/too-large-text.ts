export const tooLargeText =
  'This is more than this site takes at once: files may have up to 25 MB. Nothing was changed; choose a smaller file.';
