import type { Brief } from './types';

const labReportQuerySlow: Brief = {
  slug: 'lab-report-query-slow',
  field: 'software',
  client: 'shantala-diagnostics',
  title: 'Lab result queries: from 14 seconds to under one, without new hardware',
  brief: `We are a pathology laboratory with 14 collection points. Doctors and front desks look up results by patient, mobile number or sample barcode. Since we crossed 38 million rows in result_item (PostgreSQL 13, one server, 64 GB, no money for another), the look-up takes 9 to 14 seconds between 10:00 and 13:00, and the queue at the desk reaches the street.

The application is from a vendor who no longer answers; we have the database and can alter indexes, views, partitions and settings, but not the program. It sends the same eleven statements, log attached, some with LIKE '%…%' on the mobile number and some that fetch all results since 2015 to show the last three.

Done means: the eleven statements below 1 second at the 95th percentile in the morning peak, measured for a week; nightly billing not slower; each change reversible and explained. Changes only after 21:30. Patient data may not leave the server; you work by supervised remote session on a masked copy.`,
  budget: 140000,
  days: 21,
  currency: 'INR',
  skills: ['sql', 'postgresql', 'performance-tuning'],
  requiredBadge: 'sql',
  questions: [
    'The program’s text cannot be altered. How do you help a statement that searches with a leading wildcard?',
  ],
  milestones: [
    { title: 'Measurement of the eleven statements and a ranked plan', sharePercent: 25 },
    { title: 'Changes on the copy with timings before and after', sharePercent: 40 },
    { title: 'Production, one week of morning peaks below a second', sharePercent: 35 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'That the slowness keeps office hours suggests waiting rather than work: nightly statements are fast on the same rows, so I would look at locks, checkpoints and cache eviction by billing exports before adding any index. pg_stat_statements with samples of pg_stat_activity through two mornings would show it. Eleven statements are few; each gets a page with plan, cause, change and way back. Does something run at ten, such as a report for head office?',
      answers: [
        'A trigram index serves LIKE with a leading wildcard as it stands, provided the pattern has three characters or more. Building it at night takes about forty minutes here.',
      ],
    },
    {
      stance: 'specialist',
      note: 'I tune PostgreSQL only, and mostly for systems whose program cannot be touched. Tools at hand: trigram and covering indexes, extended statistics, a view with the table’s old name over partitions, per-role settings so the desk’s sessions plan differently from billing’s. The “all results since 2015” statement is the costliest and yields to a covering index in visit order. My fee exceeds your budget by a third; the first milestone alone is useful. How long is the longest transaction open?',
      answers: [
        'gin_trgm_ops, and a check that the program does not wrap the column in a function. If it does, an expression index with the identical expression.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I have looked at the log: statements 2, 5 and 9 make 81 % of the time, and 5 and 9 differ only by the order. Three indexes, a vacuum that actually finishes, and raising work_mem for the desk’s role should bring most of it. I can work after 21:30 your time without difficulty. I would ask for payment on results of the third milestone only, if you prefer. When was result_item last vacuumed completely?',
      answers: ['pg_trgm on the mobile number. For ten digits typed in full the index answers in milliseconds.'],
    },
    {
      stance: 'newcomer',
      note: 'I would be glad of this work and say openly that the largest table I have tuned had four million rows. My method is slow and safe: reproduce each statement on the masked copy, read the plan, change one thing, measure twenty times warm and cold, write it down, undo it, and only keep what helped by itself. At the end, I would teach one of your staff to read a plan. Is the masked copy on a disk of the same kind?',
      answers: ['With a trigram index. I would test first whether three desk queries really use it at your version.'],
    },
    {
      stance: 'misread',
      note: 'The clean solution is a new look-up page: I would write it in React with a small API, searching by name, mobile number and barcode, with pagination, a modern design and WhatsApp delivery of the PDF report to patients. It would replace the vendor’s screen at all fourteen points. Data is synchronised each hour to a cloud search service, which answers in milliseconds. Four weeks. Which logo and colours should the page have, and do doctors need their own accounts?',
      answers: ['My page would not use SQL for searching at all, so the question does not arise.'],
    },
  ],
  deliveryNote:
    'Seven mornings measured: the slowest of the eleven statements stands at 0.41 s (95th percentile), from 13.8 s. What helped: a trigram index on mobile, a covering index on results by visit, moving the head office export from 10:15 to 06:00, and autovacuum that keeps pace. Billing is four minutes faster. Each change has its undo script, tried on the copy. Nothing in the vendor’s program was touched.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'The queue at the desk is gone. It was shown to us with our own numbers, each morning for a week, and half of the cure was moving an export nobody remembered.',
  },
  freelancerReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'Strict about patient data, rightly, with a supervisor awake until midnight for every session. The masked copy was ready on the first day. I would work with this laboratory again.',
  },
  followUps: [
    {
      title: 'Archive results older than seven years without the program noticing',
      brief: `Since the tuning all is fast, but result_item grows by six million rows a year and the disk is 83 % full. We must keep results for at least seven years; older ones should go to an archive which doctors can still ask for.

Wanted: a scheme in which rows older than seven years move monthly to compressed files on the backup server, with an index by patient; a simple query tool for staff that fetches an old report in under a minute; proof that nothing is lost: counts and check sums before deletion. The vendor’s program must not fail when it meets a visit whose results are gone.`,
      budget: 95000,
      days: 18,
      questions: ['What does the program show for a visit whose results were archived?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Deleting by month from a table of 44 million rows only pays if the space returns, so partitions come first, introduced behind the old name. For visits that lost their results I would leave one stub row with the text “archived, ask the desk”, which the program displays as any other result. Archive as Parquet with a check sum file, verified by reading back before a row is deleted. Is billing ever looking back so far?',
          answers: [
            'A single line “Archived – request at desk” in place of the values, tested with the program on the copy.',
          ],
        },
        {
          stance: 'cheap',
          note: 'COPY to compressed CSV for each month and collection point, a small table as index by patient, a script with one command for staff that unpacks and prints. The deletion is done in batches at night after counts and sums agree. CSV is dull and readable in thirty years. I estimate nine evenings. Who may read the archive, and must each reading be recorded?',
          answers: ['I would test on the copy; if it fails on empty visits, a placeholder result is left there.'],
        },
        {
          stance: 'specialist',
          note: 'Please think of pg_repack or partition detach: detaching is instantaneous and reversible for a month, which is your safest form of deletion. I detach, dump, restore the dump elsewhere, compare row by row with a hash, and only then drop. Doctors’ requests read from the restored archive database, kept read-only on the backup server, so no new tool has to be learned. How much memory has that server?',
          answers: [
            'What the view tells it: I would let the view return the stub for archived visits, so no fake rows are stored.',
          ],
        },
      ],
    },
    {
      title: 'Turn-around times per test and collection point, daily',
      brief: `Doctors complain that thyroid results from three collection points arrive late. We do not know where time is lost: collection, courier, accessioning, analyser, verification, release. All six times are in the database, some missing, some wrong (analyser clock 5:30 hours off until last March).

Wanted: SQL views for median and 90th percentile of each step by test group, point and hour of day, corrected for the clock, with missing times counted and not hidden; a page or spreadsheet refreshed at 07:00; and a list of the twenty worst samples of yesterday with their longest step. Promised times per test are in a table.`,
      budget: 80000,
      days: 14,
      questions: ['How do you treat a sample that was re-run on the analyser?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'A clock that was exactly 5:30 off tells me it ran on UTC, so the correction is certain for most days and doubtful only around its repair; I would show those days apart. Steps with a missing time should be bounded from both neighbours and not dropped, since missing stamps are commonest where people hurry. Percentiles by hour of collection will probably show the courier’s round. Is the courier’s timetable fixed?',
          answers: [
            'The first run counts for the analyser step, the last for verification; the time between is a step of its own called re-run.',
          ],
        },
        {
          stance: 'newcomer',
          note: 'I worked two years at a hospital front desk, where I rang laboratories with precisely this question. I would begin with thirty thyroid samples from those three points, drawn by hand as bars on one page, since pictures of single samples show errors that percentiles swallow. Then views, then the page. Would the head of the lab look at those thirty with me for half an hour?',
          answers: [
            'I would mark it and leave it out of the analyser’s figures but keep it in the total, as the doctor waited for it.',
          ],
        },
        {
          stance: 'cheap',
          note: 'percentile_cont over six differences, grouped as you say, in materialised views refreshed at 06:45, and an Excel file that reads them. The corrected time is a generated column so that everybody uses the same one. The worst twenty is a window query. Six evenings of work. Should Sundays, when only five points are open, be in the same figures?',
          answers: ['By taking the last run only, with a column that counts runs.'],
        },
      ],
    },
  ],
};

const sampleTrackingAndroid: Brief = {
  slug: 'sample-tracking-android',
  field: 'software',
  client: 'shantala-diagnostics',
  title: 'Android app for couriers: scan sample boxes from collection point to lab',
  brief: `Our eight couriers carry insulated boxes from 14 collection points to the central lab, three rounds a day. Between the point and the lab nothing is recorded; eleven samples were lost last quarter and nobody could say where.

Wanted: an app for the phones they own (Android 8 to 15, some with cracked cameras). At the point: scan box and tubes (Code 128, some labels curved and damp), count must match the point’s list. At the lab: scan the box in, differences show at once. In between, box temperature by a Bluetooth logger, read at both ends. Works without network, sends when it can, never loses a scan, never counts one twice.

Kannada and English, large letters, usable with gloves. No location tracking of couriers, that was promised to them. Server side: a small API on our Linux server writing to PostgreSQL; scope includes both.`,
  budget: 260000,
  days: 45,
  currency: 'INR',
  skills: ['android', 'api-integration', 'postgresql'],
  questions: [
    'How do you make sure that a scan sent twice over bad network is counted once?',
    'What does the courier do when a label cannot be scanned?',
  ],
  milestones: [
    { title: 'Scan and hand over one box offline, on three phones of ours', sharePercent: 35 },
    { title: 'API, lists, differences, temperature', sharePercent: 40 },
    { title: 'Three weeks with two couriers, then all eight', sharePercent: 25 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'I would treat the hand-over as the unit and not the scan: point and courier both confirm a count, and from that moment responsibility has a name and a time. Scans carry an identifier made on the phone, so repeats fall on the same row. For damp curved labels the ordinary camera scanner manages well with torch and a steady distance; I would measure on two hundred of your labels before promising. Who is responsible at the point when a courier comes after closing?',
      answers: [
        'A UUID is created at the scan and is unique in the database; a second arrival is acknowledged and ignored.',
        'Types the last six digits, and the photo of the label is kept until the lab has confirmed.',
      ],
    },
    {
      stance: 'cheap',
      note: 'Kotlin, a local database for the queue, a background worker for sending, and one server program with five end points. I would skip the Bluetooth logger’s own software and read its advertisements, if its maker documents them; which model is it? Kannada texts I would ask you to check. I can lend you one of my test phones with a broken camera for honesty’s sake. Thirty-five days.',
      answers: [
        'Each scan has a number per phone, the server remembers the highest received.',
        'Manual entry with check digit.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I speak Kannada at home and would test the words with couriers and not with a dictionary: what people call the box, the round, the point. This would be my third Android app and the first with Bluetooth, so I would do the temperature reading in the first week to find out early if it fails. Gloves: I would use buttons across the full width and confirm by the volume key. May I ride one round along?',
      answers: [
        'By an identifier chosen on the phone and a unique index on the server.',
        'Takes a picture and marks the tube “unreadable”; it still counts towards the number in the box.',
      ],
    },
    {
      stance: 'specialist',
      note: 'I build chain-of-custody software for blood banks. What separates a lost sample from an argument is the signed list: count and identifiers fixed at closing of the box, a seal number, and no way of editing afterwards, only remarks. I would hash-chain the events of each box. My price is near twice the budget, so consider ordering the first two milestones with the temperature part left for later. Are the boxes sealed physically today?',
      answers: [
        'Idempotent commands with client-made keys, and a nightly comparison of phone logs with the server.',
        'There is a spare label roll at each point: re-label, scan both, the app links old and new.',
      ],
    },
    {
      stance: 'misread',
      note: 'For courier tracking I offer live GPS on a map with geofences around each collection point, arrival prediction and a score for each driver by speed and detours. Lab managers see all eight couriers at a glance, and the route is optimised every morning. The app runs in the background and cannot be closed by the courier. It is ready and only needs your logo. Do couriers use motorcycles or cars, for choosing the right speed limits?',
      answers: [
        'GPS points are averaged, so a double one does no harm.',
        'He calls the supervisor, whose number is in the app.',
      ],
    },
  ],
  deliveryNote:
    'Version 1.2 is on all eight phones. In the three weeks of trial 21,480 tubes in 1,120 boxes were scanned; 19 differences were found, all on the same day, 16 of them tubes that had never left the point. Median scan 0.8 s; 1.3 % of labels had to be typed. Temperature is read at both ends from the logger’s broadcast. No location permission is requested, you can verify this in the manifest.',
  changeRequest:
    'At Gokulam point the list is often finalised after the courier has left. Please let the point add tubes to the list within 20 minutes, clearly marked as added later, otherwise each round shows false differences.',
  clientReview: {
    quality: 4,
    communication: 5,
    speed: 3,
    reliability: 4,
    comment:
      'Couriers accepted it, which I had doubted. Nothing has been lost since, or rather, now we know within minutes. Two weeks late owing to Bluetooth on older phones, honestly reported each time.',
  },
  freelancerReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 4,
    comment:
      'They lent me three of the real phones and let couriers speak freely in the tests. One collection point changed its procedure mid-way without a word. Payments came on the day.',
  },
  followUps: [
    {
      title: 'Temperature excursions: alarm and report for the sample boxes',
      brief: `The app reads the logger at both ends. Quality control now wants the curve in between: the logger stores a value each minute for 24 hours and can be downloaded over Bluetooth in about 40 seconds.

Wanted: download at the lab’s receiving desk with one fixed phone, no action by couriers; rule per sample type (for example 2–8 °C, at most 15 minutes outside in total); list of samples to be repeated, before they reach the analyser; monthly report as PDF by round and box. Boxes opened at a point show a spike that must not count as excursion.`,
      budget: 110000,
      days: 20,
      questions: ['How do you tell an opened lid from a broken cool pack?'],
      bids: [
        {
          stance: 'specialist',
          note: 'Air in the box and the fluid in a tube are different things: an opened lid moves the air by ten degrees and the sample by a tenth. I would pass the curve through a first-order model of a tube (time constant about 9 minutes, to be measured once with a probe) and judge the modelled temperature. Spikes then vanish by physics and not by exceptions. May I have one box with a probe for a weekend?',
          answers: [
            'By shape: lids give fast rise and fast return near a known hand-over time; a warm pack gives a slow rise that stays.',
          ],
        },
        {
          stance: 'seasoned',
          note: 'A fixed phone which downloads without being touched must cope with four boxes arriving together, forty seconds each. I would put it on charge with a screen that shows which box is being read and turns green when the tubes may go on. Rules in a table with validity dates, for the auditor will ask which rule was in force. What happens today with a sample that was too warm?',
          answers: [
            'Ignore minutes within three of a recorded hand-over, and show both the raw and the counted excursion.',
          ],
        },
        {
          stance: 'cheap',
          note: 'The download protocol is documented for this logger family; I would write it once as a small library with tests on recorded bytes. Excursion is a query over minutes and rules. The PDF I would make on the server from a template, one page a month for each round. Twelve days. Do all sample types in one box share the strictest rule, or is each judged by itself?',
          answers: ['The lid is open at hand-over times that we already know from scans; those minutes are left out.'],
        },
      ],
    },
    {
      title: 'Hand-over between couriers on the long Nanjangud round',
      brief: `A new round is driven by two couriers who meet half-way and exchange boxes at a tea stall. The app knows only point and lab. We need a hand-over from courier to courier: both scan the box, both confirm, without network; from then on the second one is responsible.

Also: a box may be handed back, a courier may take over all boxes of a colleague who fell ill, and the lab’s screen must show who has which box since when. No location, as before. Existing app in Kotlin, about 9,000 lines with tests; API in the same repository.`,
      budget: 60000,
      days: 12,
      questions: ['Both phones are offline: how do they agree on what was handed over?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'The giver’s phone shows a QR code with box numbers, counts and a one-time value; the taker scans it and shows a confirming code, which the giver scans back. Each phone then holds both halves, so whichever finds network first delivers the whole truth. Taking over from an ill colleague has no giver and therefore needs the supervisor’s confirmation. Can a box be opened at the tea stall?',
          answers: ['By exchanging two QR codes face to face, so both hold the same signed list before they part.'],
        },
        {
          stance: 'newcomer',
          note: 'I use the app’s offline queue as it is and add one new event, “passed to”, with both identifiers. To keep it quick at a tea stall I would aim at under twenty seconds for four boxes, and time it with real couriers. Returning a box is the same event the other way. The lab screen gets one more column. Do both couriers always carry phones that are charged by then?',
          answers: ['The second phone scans each box and the first one sees the count on a code which it scans.'],
        },
        {
          stance: 'cheap',
          note: 'Simplest version: the taker scans the boxes, which marks them as his from that minute, and the giver confirms in the app when it next has network. Differences are shown to the lab. No second scan, half the work, eight days. For illness the supervisor reassigns by a page on the server. Is one confirmation enough for your quality manual?',
          answers: [
            'They need not at that moment; the server puts both statements together later and reports a contradiction.',
          ],
        },
      ],
    },
  ],
};

export const briefsSoftware4: readonly Brief[] = [labReportQuerySlow, sampleTrackingAndroid];
