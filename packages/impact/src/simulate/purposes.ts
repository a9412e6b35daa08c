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
  exit: 9,
  jobsOfDay: 10,
  job: 11,
  bids: 12,
  refund: 13,
} as const;
