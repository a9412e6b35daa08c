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

const palletLabelPrinting: Brief = {
  slug: 'pallet-label-printing',
  field: 'software',
  client: 'armazens-quintela',
  title: 'Pallet labels straight from the warehouse tablets to four Zebra printers',
  brief: `In both warehouses we print pallet labels from a Windows PC in the office. The fork-lift driver walks 120 metres, types the order number, prints, walks back. On busy days 260 pallets leave; wrong labels cost us about two redeliveries a week.

The drivers already carry Android tablets with our web order list (TypeScript, Node 20). We want a button “Label” on a picked order: it asks the number of pallets, sends ZPL to the printer of that dock (four Zebra ZD621 with fixed addresses) and says whether it was printed.

Label 100 × 150 mm: SSCC barcode with our GS1 prefix, order, hotel, street and floor, pallet n of m, weight. Floor is important, it is missing today. Reprints must carry the same SSCC and be marked “2.ª via”.

If the printer is out of paper or offline, the driver must see it within five seconds.`,
  budget: 950,
  days: 12,
  currency: 'EUR',
  skills: ['typescript', 'api-integration'],
  questions: ['Have you sent ZPL to a printer directly, and how did you learn whether it printed?'],
  milestones: [
    { title: 'One label from one tablet on one printer, scanned successfully', sharePercent: 40 },
    { title: 'Four docks, reprints, paper and network errors shown', sharePercent: 60 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Printing ZPL over port 9100 is one afternoon; knowing that it came out is the job. I would query the host status before and after each label, keep a small queue per dock and give an SSCC out exactly once, stored with the order, so that a reprint cannot invent a new one. Long hotel names and floors such as “Piso -2, cais B” need a tested wrap. Do your docks share a network with the tablets, or does the server have to reach them through a firewall?',
      answers: [
        'Yes. With ~HS before and after: the reply tells paper out, head open and labels left in the batch, which is enough to say “printed” honestly.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I would write one endpoint that builds the ZPL from a template string and writes it to the printer’s socket, and the button on your order page. Error message after a timeout of five seconds. No framework, about 300 lines with tests. I have no Zebra here, so I would develop against a viewer and you would test with the real one by video for an hour. Who assigns the serial part of the SSCC at present?',
      answers: [
        'I have sent it to one shipping printer. The socket closing without an error was our only sign, so I would add the status query here.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I would like to start with a photograph of one label of each kind you print now, particularly a wrong one, since two redeliveries a week probably share a reason. Then the label as a drawing with millimetres for the drivers to comment on before I code it. TypeScript and Node are what I use daily. ZPL is new to me; I read the manual’s chapters on barcodes and status yesterday and it seems friendly. May a driver print for a dock where he is not standing?',
      answers: [
        'Not yet. From the manual I would use the host status return, and I would test by pulling the paper out.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Logistics labels are my trade: GS1-128 with application identifiers 00 and 3103 for weight, quiet zones that survive shrink-wrap, check digit computed and verified by scanning in the acceptance test. At my rate this is more than you planned; in return you receive a label that retailers with their own scanners accept as well. One correction to the brief: the SSCC must not be reused for a year even when the pallet is rebuilt, so “same SSCC” holds for reprints only. Is the weight measured or summed from articles?',
      answers: [
        'For nine years. Host status plus the printed-label counter of the printer itself; the counter is what settles arguments.',
      ],
    },
    {
      stance: 'misread',
      note: 'For hotel customers I suggest a nicer delivery note rather than a plain label: A4 with your logo, the hotel’s logo and a picture of each article, sent as PDF to the office printer as soon as the order is picked. I have a generator for that in Node and it can send the note to the hotel by e-mail too. The drivers would simply collect the pages on the way out. What brand colours do you use, and do you have vector logos of the hotels?',
      answers: ['I normally print by the browser, and the dialog shows if something is wrong.'],
    },
  ],
  deliveryNote:
    'All four docks print. A label is on paper about 1.4 seconds after the tap. Paper out, head open and network loss show on the tablet in under four seconds; I pulled each plug once, protocol attached. Reprints carry “2.ª via” and the old SSCC. The floor comes from the delivery address; 37 customers have none, list attached.',
  clientReview: {
    quality: 4,
    communication: 5,
    speed: 5,
    reliability: 4,
    comment:
      'Drivers use it since the first day and nobody walks any more. On one printer the barcode was two millimetres too far left and needed a second visit by video. Very quick and clear answers.',
  },
  freelancerReview: {
    quality: 4,
    communication: 3,
    speed: 4,
    reliability: 5,
    comment:
      'Good brief and a warehouse foreman who tests with joy. The firewall rule I asked for on day one took five days, and nobody told me that one dock had moved. Paid at once.',
  },
  followUps: [
    {
      title: 'Label button also for returns and for consignment pallets',
      brief: `The label button works well at the four docks. We want the same for two other cases.

Returns: the driver collects boxes at the hotel, where there is no network. He needs a label number in advance, and the label printed when he arrives. About 30 a week.

Consignment: pallets that stay ours at the hotel get a label with a red corner (pre-printed stock in printer 3) and a line “Propriedade de Armazéns Quintela”. They must never print on white stock, so the printer’s loaded stock has to be asked or confirmed.

Same code base, about 400 lines now. Please keep its style and its tests.`,
      budget: 420,
      days: 8,
      questions: ['How do you make sure that a consignment label never lands on white paper?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'For returns I would hand each tablet a block of twenty numbers in the morning, which works without network and needs no merge later. For consignment the printer cannot see colour, so the driver scans a code printed on the core of the red roll when it is changed, and the server then knows what is loaded. Does printer 3 also print ordinary labels on some days?',
          answers: [
            'The roll is identified by a scan when it is loaded; without a valid scan since the last “head open”, printer 3 refuses consignment labels.',
          ],
        },
        {
          stance: 'cheap',
          note: 'I can add both in four days in the style of the present code. Returns get their number when the order list loads in the morning and keep it until printed. Consignment asks “Red roll in printer 3?” and remembers the answer until the printer reports that its head was opened. That is cheap and, I think, sufficient for one printer. What happens to return numbers that were never used?',
          answers: ['A question to the driver, asked again each time the head was opened.'],
        },
        {
          stance: 'newcomer',
          note: 'I read the brief twice because of the offline part: the tablet page has to survive without network, so the numbers must sit in its local storage and be marked as used before printing, not after. I would write those tests first. For the red roll I favour dedicating printer 3 to it. Would the foreman agree to lose one dock printer for ordinary labels, or is it needed on Fridays?',
          answers: ['By using printer 3 for nothing else, and a sensor or scan only if that is impossible.'],
        },
      ],
    },
    {
      title: 'Weigh pallets at the dock and put the true weight on the label',
      brief: `Our labels show the weight summed from articles. Hauliers weigh again and bill differences: EUR 3,100 last quarter. We have bought two floor scales with an RS-232 port and an Ethernet converter (one per warehouse), which send a line such as “ST,GS,+ 00412.5kg” ten times a second.

Wanted: when the driver taps Label, the page shows the stable weight of the scale and uses it; if it differs by more than 8 % from the sum, he has to confirm and the foreman sees it in a list. Several pallets of one order are weighed one after the other. Unstable readings (prefix US) must not be taken.`,
      budget: 700,
      days: 10,
      questions: ['How will you tell one pallet from the next on the same scale?'],
      bids: [
        {
          stance: 'specialist',
          note: 'Scales are simple until someone leans on them. I would accept a reading only after twelve stable lines within one division and require a return below 5 kg before the next pallet can be weighed; that rule alone separates pallets without any button. The converter accepts a single connection, so one small service must own it and the tablets ask the service. Are the scales calibrated for trade, or for your information only?',
          answers: [
            'By the return to zero between two pallets; without it the next weight is refused with a clear sentence.',
          ],
        },
        {
          stance: 'cheap',
          note: 'One reader process for each scale, last stable line kept in memory with its time, the Label page asks for it. Differences above 8 % go to a table with order, driver, both weights and the reason he picked. I would need a recording of one minute of scale output with a pallet going on and off, then I can build without the device. Does the weight include the wooden pallet itself?',
          answers: ['The driver taps once for each pallet and the reading must be newer than his previous tap.'],
        },
        {
          stance: 'misread',
          note: 'I can integrate the hauliers’ billing so that differences are disputed automatically: we read their invoice PDF, compare with your order weight and send a complaint with the delivery note attached. With EUR 3,100 in a quarter it pays for itself in weeks. I would need last quarter’s invoices from each haulier and a mailbox from which the complaints are sent. Which hauliers do you use most?',
          answers: ['The invoice lists the pallets by line, so each can be matched with yours.'],
        },
      ],
    },
  ],
};

export const briefsSoftware6: readonly Brief[] = [legacyTestSuite, palletLabelPrinting];
