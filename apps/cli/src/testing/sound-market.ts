import type { MarketFiles } from './market-folder';

/** Files of a market of two badges in which nothing is wrong. */
export const sound = {
  'workers.csv':
    'worker_id,registered_at,country,field\nw1,2026-01-01T00:00:00Z,PH,writing\nw2,2026-01-01T00:00:00Z,PH,writing\n',
  'projects.csv':
    'project_id,worker_id,client_id,field,started_at,value\np1,w1,c1,writing,2026-02-03T00:00:00Z,20\np2,w1,c1,writing,2026-02-12T00:00:00Z,40\np3,w2,c1,writing,2026-02-13T00:00:00Z,40\n',
  'payments.csv': 'payment_id,project_id,worker_id,settled_at,amount\ny1,p1,w1,2026-02-04T00:00:00Z,20\n',
  'ratings.csv': 'project_id,given_at,stars\np1,2026-02-10T00:00:00Z,5\n',
  'attempts.csv':
    'attempt_id,worker_id,test_id,field,completed_at,visible_at,score,pass_mark,passed,attempt_no\na1,w1,t1,writing,2026-02-10T00:00:00Z,2026-02-10T00:00:00Z,70,60,true,1\na2,w2,t1,writing,2026-02-10T00:00:00Z,2026-02-11T00:00:00Z,70,60,true,1\n',
  'bids.csv':
    'bid_id,job_id,worker_id,sent_at,shortlisted_at,hired,badges_visible\nb1,j1,w1,2026-02-01T00:00:00Z,,true,0\n',
  'deliveries.csv': 'project_id,due_at,submitted_at,disputed\np1,2026-02-04T00:00:00Z,,false\n',
};
export type MarketFile = keyof typeof sound;

/** The sound files with one of them changed in one place. */
export function instead(name: MarketFile, from: string, to: string): MarketFiles {
  if (!sound[name].includes(from)) throw new Error(`${name} does not hold ${from}`);
  return { ...sound, [name]: sound[name].replace(from, to) };
}

/** The sound files with one of another content. */
export const as = (name: MarketFile, content: string | Buffer): MarketFiles => ({ ...sound, [name]: content });

export const headerOf = (name: MarketFile): string => `${sound[name].split('\n')[0]}\n`;
