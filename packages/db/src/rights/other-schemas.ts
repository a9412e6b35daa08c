/** Schemas beside those of the business, with the reason why no table in them is watched. */
export const otherSchemas: Readonly<Record<string, string>> = {
  assay: 'functions, and the keys by which processes say for whom they act',
  bullmq: 'the queue, where Redis is not used: it can be wiped and loses nothing',
  drizzle: 'which migrations were applied',
  public: 'PostgreSQL’s own; nothing of ours stands in it',
};
