/** What a stream is drawn for. A number names the same draws for good: new purposes take new ones. */
export const purpose = {
  worker: 1,
  activity: 2,
  attempts: 3,
  projects: 4,
  quality: 5,
  client: 6,
  fieldWeek: 7,
  state: 8,
} as const;
