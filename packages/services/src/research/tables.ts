/** How a cell is written: text as it is, an instant in UTC, a number, or `true` and `false`. An empty cell says "none". */
export type CellType = 'text' | 'instant' | 'decimal' | 'integer' | 'flag';

export type Column = { readonly name: string; readonly type: CellType; readonly meaning: string };

const text = (name: string, meaning: string): Column => ({ name, type: 'text', meaning });
const instant = (name: string, meaning: string): Column => ({ name, type: 'instant', meaning });
const decimal = (name: string, meaning: string): Column => ({ name, type: 'decimal', meaning });
const integer = (name: string, meaning: string): Column => ({ name, type: 'integer', meaning });
const flag = (name: string, meaning: string): Column => ({ name, type: 'flag', meaning });

const ofProject = text('project_id', 'the project, as in projects');
const ofWorker = text('worker_id', 'the worker, as in workers');
const field = 'a slug of the Online Labour Index, or `other`';

/** The files of the research export with their columns, in this order; the first column tells rows apart. */
export const researchTables = {
  workers: [
    text('worker_id', 'pseudonym of everybody who saved a profile, took a test, sent a bid or was hired'),
    instant(
      'registered_at',
      'when the account was made; where the log does not tell, when the person first did any of that',
    ),
    text('country', 'the last that the person named (ISO 3166-1), or `ZZ`'),
    text('field', `the last that the profile named: ${field}; \`other\` also where it names none`),
  ],
  projects: [
    text('project_id', 'pseudonym of a contract that started'),
    ofWorker,
    text('client_id', 'pseudonym of the client; of one person, another than the worker_id'),
    text('field', `of the job: ${field}`),
    instant('started_at', 'when the freelancer accepted the offer'),
    decimal('value', 'agreed total at the start'),
  ],
  payments: [
    text('payment_id', 'pseudonym of a payment that was settled'),
    ofProject,
    ofWorker,
    instant('settled_at', 'when the freelancer was credited for released work'),
    decimal(
      'amount',
      'gross to the freelancer, before the fee. A refund would be negative; there is none, since Assay gives back only money that is held and was never settled',
    ),
  ],
  ratings: [
    ofProject,
    instant('given_at', 'when the client wrote the review, which may be hidden until the other side wrote its own'),
    decimal('stars', 'mean of quality, communication, speed and reliability, each from 1 to 5'),
  ],
  attempts: [
    text('attempt_id', 'pseudonym of one sitting of a test'),
    ofWorker,
    text('test_id', 'pseudonym of the test, the same for all its versions'),
    text('field', `of the test as this release of Assay knows it (the log does not name it): ${field}`),
    instant('completed_at', 'when it was scored at first; empty: abandoned, or still running at the snapshot'),
    instant('visible_at', 'the first instant at which others could see the badge; empty: never'),
    decimal(
      'score',
      'points, as they count at the snapshot; a doubtful question counts as right; empty: not completed',
    ),
    decimal('pass_mark', 'points that were asked for when the attempt began'),
    flag('passed', 'as it counts at the snapshot'),
    integer('attempt_no', 'the how-manieth of this person at this test, from 1'),
  ],
  bids: [
    text('bid_id', 'pseudonym of a bid'),
    text('job_id', 'pseudonym of the job'),
    ofWorker,
    instant('sent_at', 'when it was sent'),
    instant('shortlisted_at', 'when the client short-listed it first; empty: never'),
    flag('hired', 'whether it became a contract'),
    integer('badges_visible', 'badges of the worker that the client could see when the bid was sent'),
  ],
  deliveries: [
    ofProject,
    instant(
      'due_at',
      'when the last milestone was due; of contracts from before the log told it, the last that work was handed in for, and no row where there is none',
    ),
    instant('submitted_at', 'when work was first handed in for that milestone; empty: not yet, or never'),
    flag(
      'disputed',
      'nearest to a dispute, which Assay has none of: held money went back to the client, or the contract was ended early',
    ),
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>;

export type TableName = keyof typeof researchTables;

export const tableNames: readonly TableName[] = [
  'workers',
  'projects',
  'payments',
  'ratings',
  'attempts',
  'bids',
  'deliveries',
];
