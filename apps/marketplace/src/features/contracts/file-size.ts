const step = 1024;

/** "640 bytes", "12 kB", "3.4 MB", "25 MB". */
export function fileSize(bytes: number): string {
  if (bytes < step) return `${bytes} bytes`;
  if (bytes < step * step) return `${Math.round(bytes / step)} kB`;
  return `${Number((bytes / step / step).toFixed(1))} MB`;
}
