import type { Brief } from './types';

const legacyTestSuite: Brief = {
  slug: 'legacy-test-suite',
  field: 'software',
  client: 'thornbeck-seed-library',
  title: 'Django 2.2 to 5.2 for a charity’s lending system, tests first',
  brief: `Our lending system knows which member has which seeds, what came back, and how viable each lot is. It was written by a founder who has since moved to New Zealand: Django 2.2, Python 3.7, 31,000 lines, four tests, one of which has failed for years. The server’s operating system ends its support in seven months.

We want to arrive at Django 5.2 on a current Python without surprises: first tests of what it does today (including its oddities, on which volunteers rely), then the upgrades step by step, each of them deployed and used for some days.

Known difficulties: a home-made permission system, a forked package for barcodes, raw SQL in the viability report, dates without time zone. PostgreSQL stays. The January ordering rush must not be disturbed: no deployment between 2 January and 15 February. A volunteer with some Python wants to learn alongside.`,
  budget: 3500,
  days: 60,
  currency: 'GBP',
  skills: ['django', 'python', 'test-automation', 'linux-administration'],
  questions: [
    'How do you decide which of today’s behaviour deserves a test?',
    'What would make you stop the upgrade half-way?',
  ],
  milestones: [
    { title: 'Tests of today’s behaviour, list of oddities', sharePercent: 30 },
    { title: 'Django 3.2 and 4.2 in use', sharePercent: 35 },
    { title: 'Django 5.2 on the new server', sharePercent: 25 },
    { title: 'Month of care and hand-over to the volunteer', sharePercent: 10 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'I have done this path five times, the last for a choir with an even stranger permission system. Order matters: record real requests for two weeks, replay them as tests and compare pages before and after each step. That catches oddities no one could list. The forked barcode package I would remove before the first upgrade, while you still understand what it does. Which oddity would volunteers miss most?',
      answers: [
        'Whatever real people did in two recorded weeks, plus everything which touches viability or lending history.',
        'A report that differs and that nobody can say which value is right. Then we stop at a supported version and think.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Django upgrades are what I do, and the code is rarely the problem: dates without time zone are. Turning them on changes meaning near midnight and at the change of the clock, and for viability tests a day matters. I would treat this as a step of its own with a comparison of all stored dates. I am dear, though fast, and pairing with your volunteer twice a week is included. Does any other program write to the database?',
      answers: [
        'I rank views by use in the server’s log and test the top 80 %, then all that writes.',
        'Data written by old and new code differing in more than format.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I would go 2.2 → 3.2 → 4.2 → 5.2 with deprecation warnings turned to errors at every stop, tests by page snapshots for all 120 views, and a staging copy with the names scrambled. The old server keeps running until you say goodbye. I am patient with raw SQL. For the volunteer: I write my commits so they can be read as a course. Is the data small enough to copy each night?',
      answers: [
        'All views, superficially; lending and viability, thoroughly.',
        'If staging shows wrong stock after a week of use by volunteers.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'Two years of Django at a small firm, including one upgrade from 3.2 to 4.2 that went to production on a Friday and survived. I would ask your volunteers to show me an ordinary Tuesday by screen share, and write these as the first ten tests in their words. I shall be slower than others here, my price says so. What is the failing test about? Sometimes an old failing test is the best bug report.',
      answers: [
        'What a volunteer would ring somebody about if it changed.',
        'When I no longer understand a difference; I would tell you that same day.',
      ],
    },
    {
      stance: 'misread',
      note: 'New start instead of repair: I would rebuild the lending system in Node with a modern document database within the sixty days. 31,000 lines are mostly superfluous in my experience and the features fit into 6,000. Data would be imported once at the end. As we begin afresh, tests of the old behaviour are not needed, which saves a month. January is a good time to switch as everyone is motivated. Which features do you no longer use?',
      answers: ['None, since the new system will be better.', 'Nothing, I always finish.'],
    },
  ],
  deliveryNote:
    'Django 5.2 and Python 3.13 are in use on the new server since three weeks. 412 tests, 96 of them replayed from real requests. Twenty-seven oddities were found: 19 kept with a test, eight mended with your consent. All 48,000 stored dates were compared; 31 near midnight moved by a day and were corrected by hand with your seed officer. The volunteer made the last deployment alone.',
  changeRequest:
    'The viability report now lists lots with no test at the end and not at the top. Volunteers use the top of the list as their to-do list; please restore the old order.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'Nobody noticed four upgrades, which is the highest praise we can give. Our volunteer can now deploy alone. The list of oddities read like a history of our charity.',
  },
  freelancerReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'Volunteers who document their Tuesdays, a founder who answers mail from the other end of the world, and clear rules about January. One milestone waited two weeks for their treasurer.',
  },
  followUps: [
    {
      title: 'Viability report without raw SQL, and a forecast of lots to regrow',
      brief: `The viability report is 340 lines of raw SQL inside a Django view; it works but only by courage. It shows for each seed lot the latest germination test, its age and whether to regrow. We want it as readable queries with tests, and a forecast: lots likely to fall below 60 % germination within two years, by species-specific decline (a table of half-lives exists for 74 species; for the rest by family).

3,200 varieties, 9,100 lots, 21,000 tests since 1998. The forecast must show its uncertainty in plain words. The seed officer decides; the list only proposes, at most 150 lots a year.`,
      budget: 900,
      days: 18,
      questions: ['How would you say uncertainty to a seed officer who has no statistics?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'I would keep the raw SQL as the referee: the new queries must give the same 9,100 lines before anything is added. For the forecast, decline on a probit scale by species, with lots borrowing from their family when they have few tests. In words: “in 10 such lots, about 7 will be below 60 % by then”. How many seeds are in one test? Fifty and two hundred deserve different trust.',
          answers: ['As a count of similar lots: seven of ten. And by showing which old forecasts came true.'],
        },
        {
          stance: 'specialist',
          note: 'Seed longevity has a literature, and your half-lives probably come from dry cold storage; are yours stored so? If your fridge failed in some summer, lots before and after differ. I would fit decline on your own 21,000 tests, compare with the table, and use what predicts the tests of the last three years better. That comparison is a page in the report. My price includes one revision after the first season.',
          answers: [
            'A bar from “likely fine” to “likely lost” whose length comes from past success, with the number beside it.',
          ],
        },
        {
          stance: 'newcomer',
          note: '340 lines of courage made me smile. I would cut them in named steps (latest test, age, threshold), each a small query with three example lots which the seed officer chooses. For the forecast I would begin simply, with the table of half-lives and no cleverness, and count how often it would have been right in the past five years. Is the seed officer free for an hour a week?',
          answers: ['“We were right with 31 of 40 such lots in the past.”'],
        },
      ],
    },
    {
      title: 'Backups that have been restored: nightly, encrypted, tested monthly',
      brief: `On the new server a backup runs nightly to a disk in the same building, which has flooded once. We want: encrypted copies in two other places (a provider of object storage in Britain, and a small box at a trustee’s house), kept 14 days, 8 weeks, 24 months; a restore that is exercised automatically every month on a throw-away machine, with a mail saying how long it took and whether the lending history has as many rows as it should.

Database 3 GB, photographs 140 GB. The trustee’s line uploads 5 Mbit/s. A written procedure which a tired volunteer can follow at night.`,
      budget: 680,
      days: 12,
      questions: ['Where do the keys live, so that neither a fire nor one person’s absence locks us out?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'The written procedure is the product; scripts only serve it. I would have someone who has never seen it restore the system from paper on the last day, and mend the paper where they stop. 140 GB over 5 Mbit/s takes nearly three days, so the first copy travels to the trustee on a disk. Which loss could you bear: a day of lending, or an hour?',
          answers: [
            'Printed in two sealed envelopes with two trustees, and in the bank’s safe if you rent one; tried out once a year.',
          ],
        },
        {
          stance: 'cheap',
          note: 'restic to object storage and to the box over a private tunnel, pg_dump beforehand, systemd timers, a monthly job that starts a small rented machine, restores, counts rows and sends you the mail, then deletes the machine; about forty pence a month. Everything in a repository with comments. Six days. Who receives the mail, and who notices when it does not come?',
          answers: ['The key in the password safe of the charity and on paper with two trustees.'],
        },
        {
          stance: 'misread',
          note: 'I offer managed hosting: move the lending system to my cluster in Frankfurt, and backups are no longer your concern. There are three replicas, snapshots each hour and a status page. Migration would be done in a weekend and includes a new domain certificate. Monthly price by agreement, first quarter free of charge. Since replicas are always in step, restoring is practically never needed. How many concurrent users do you have in January?',
          answers: ['With me, in a safe place, and you may ask for them at any time.'],
        },
      ],
    },
  ],
};

export const briefsSoftware6: readonly Brief[] = [legacyTestSuite];
