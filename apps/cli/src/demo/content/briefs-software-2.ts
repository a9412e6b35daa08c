import type { Brief } from './types';

const duplicateCustomerMerge: Brief = {
  slug: 'duplicate-customer-merge',
  field: 'software',
  client: 'armazens-quintela',
  title: 'Find and merge duplicate customers without losing an invoice',
  brief: `Our customer table has 23,700 rows for perhaps 19,500 customers. One hotel chain exists seven times with three tax numbers, one of them mistyped. Credit limits are therefore useless, and reminders go to people who have paid under another number.

We need: rules to propose duplicates (tax number with check digit, name without accents and legal form, address, e-mail domain), a review list in which two of our people can say same, different, or branch of, and a merge that moves orders, invoices, prices and open items to one customer. Issued invoices must continue to show the name and number they were issued with.

Every merge must be reversible for 90 days. Eleven tables refer to the customer, two of them without a foreign key. PostgreSQL 15. No fuzzy merge without a human decision, please: the last attempt joined two brothers who are not on speaking terms.`,
  budget: 1400,
  days: 20,
  currency: 'EUR',
  skills: ['sql', 'postgresql', 'data-migration'],
  requiredBadge: 'sql',
  questions: [
    'Which columns would you refuse to use as evidence of a duplicate, and why?',
    'How do you undo a merge after new orders have come in?',
  ],
  milestones: [
    { title: 'Scored list of candidate pairs with the reason for each', sharePercent: 35 },
    { title: 'Merge and undo, proved on a copy', sharePercent: 45 },
    { title: 'Merge of the reviewed pairs in production', sharePercent: 20 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'The brothers are the best sentence in your brief: it tells me that address and surname were trusted. I would keep the old customer rows for ever and let them point to a surviving one, so an invoice still prints what it was issued with and undo means removing a pointer. Orders booked after the merge stay where the clerk put them. Do chain hotels have one credit limit for all branches, or one each?',
      answers: [
        'Telephone and surname. Accountants’ offices give their own telephone for forty clients.',
        'Rows moved by the merge are logged with their former owner and go back; later ones are listed for a decision and not guessed.',
      ],
    },
    {
      stance: 'specialist',
      note: 'I match records for a living, mostly public registers. I would use blocking on three keys, then Fellegi–Sunter weights estimated from your own data, and give every pair its evidence in words: “same tax number after one transposed digit, same street, e-mail differs”. Reviewers decide a hundred pairs an hour that way. My offer is dear, since the two tables without foreign key need forensic work of their own. Is there any record of the earlier failed merge that we could reverse?',
      answers: [
        'Anything that was filled by default: the e-mail of your own sales office, the postal code 1000-001, the date of import.',
        'With a mapping table valid from and to. Undo ends the validity, and documents created in between keep the mapping of their day.',
      ],
    },
    {
      stance: 'cheap',
      note: 'pg_trgm and unaccent do most of the finding, a tax check digit function does the rest. I would put the candidates in a table with columns for the two reviewers and make the merge one function, merge_customer(from, into), that writes each changed row to a log as JSON. Undo replays the log backwards. Some thousands of pairs is not much. Can reviewers work in a spreadsheet, or do you want a page for it?',
      answers: [
        'E-mail domains of free mail providers.',
        'The log knows only the rows that the merge touched. New orders stay with the survivor until somebody moves them.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I would start with the eleven tables and write for each what a merge must do: prices, for example, can collide when both customers have a price for the same fork, and then neither answer is right by itself. This catalogue of collisions would be my first message to you. I then write merge and undo as one pair of functions with a test for each table. Who decides between two valid prices, sales or the newer date?',
      answers: [
        'Addresses alone, because of shopping centres and hotels that house several restaurants.',
        'I would undo table by table from a log and show a preview of what stays behind before anything is done.',
      ],
    },
    {
      stance: 'misread',
      note: 'Deduplication is quickly done with a good fuzzy library. I would export the customers to Python, cluster them at a similarity of 0.85, keep the newest row in each cluster and re-import the table over a weekend. For 23,700 rows that takes less than a minute, so I can offer a very attractive price and you would save the review entirely. I only need a CSV and a maintenance window. Is a Saturday night convenient?',
      answers: ['None, more columns give a better score.', 'From the backup taken before the weekend.'],
    },
  ],
  deliveryNote:
    '4,914 pairs were proposed, your reviewers decided 4,880: 4,060 same, 438 branch of, 382 different. The merge ran in 11 minutes on Sunday; sums of open items, orders and invoices before and after are equal by currency and by year (sheet attached). Thirty-four undecided pairs were left alone. undo_merge(id) was tested on twenty random merges and on the two brothers.',
  changeRequest:
    'In the review list we cannot see which customer has open items. Please add the amount and the date of the last order for both sides, otherwise my colleagues must look up every pair.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 3,
    reliability: 5,
    comment:
      'Careful to the point of slowness, which was right here. Not one invoice changed its face. Took six days longer than agreed, announced in good time, mostly because of our own undocumented tables.',
  },
  freelancerReview: {
    quality: 4,
    communication: 4,
    speed: 3,
    reliability: 4,
    comment:
      'The two reviewers were excellent and decided nearly five thousand pairs by hand. Schema documentation was optimistic: two tables without a foreign key turned out to be four.',
  },
  followUps: [
    {
      title: 'Stop new duplicates when a customer is created',
      brief: `After the merge we have 19,640 customers and about 30 new ones a week, and already see new duplicates: sales creates a customer quickly on the telephone and does not search.

Wanted: at creation, a check in the database that returns the five most likely existing customers with the reason in words; the form (TypeScript, existing) shows them and asks for a choice: use this one, branch of, or really new with a reason. Response below 300 ms. A valid tax number that already exists must be refused outright, except for branches. Weekly list of all “really new” with their reasons for the credit desk.`,
      budget: 560,
      days: 8,
      questions: ['What do you show when somebody types only a first name and a mobile number?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'The function for scoring exists from the merge, so this is mostly indexing and manners. A person on the telephone reads two lines, not five, so I would show the best one large and the rest folded. The exclusive rule on tax numbers becomes a unique index with branches excepted, because forms get bypassed by imports. How long may sales keep a customer without any tax number?',
          answers: [
            'Nothing yet. Below a certain amount of evidence a list of guesses teaches people to click it away.',
          ],
        },
        {
          stance: 'cheap',
          note: 'One SQL function with a GIN index on the normalised name, called from the form when the field is left, debounced. With 19,640 rows you will see about 20 ms. The refusal is a partial unique index. The weekly list is a view and a cron mail. I can finish in four days. Should the check also run for the web shop’s registrations or only inside your own form?',
          answers: ['The mobile number alone is compared exactly; a first name is not searched.'],
        },
        {
          stance: 'newcomer',
          note: 'Before coding I would listen to two calls, or read ten of the reasons that people gave so far, to learn why they do not search: perhaps the search is slow or demands accents. If so, mending it does more than a warning. The check itself I would build as you describe, with a test for each of the three choices. May I see the present search query?',
          answers: ['A request for one more detail, such as the town, with the reason why.'],
        },
      ],
    },
    {
      title: 'Credit limits per group of companies, live in order entry',
      brief: `Now that branches are linked to their chain, we want a credit limit per group: limit less open invoices less orders not yet invoiced plus payments not yet allocated. 640 groups, limits in EUR, some branches in GBP at the rate of the day.

Order entry shall show free credit at each line and stop the order at the limit, with a release by two named people. The sum must be right while six clerks type at once, so no two orders may use the same free amount. A nightly list of groups above 90 %. The present calculation is a view that takes eight seconds.`,
      budget: 880,
      days: 12,
      questions: ['How do you prevent two clerks from using the same free credit at the same moment?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'I would keep one balance row per group, maintained in the same transaction as invoices, orders and payments, and compare it every night with the slow view, which remains the truth. A difference of one cent raises an alarm. Locking that one row settles the race between clerks. For the pound branches: is a limit breached by a rate movement alone a reason to stop an order?',
          answers: [
            'The order locks the balance row of its group until commit; the second clerk waits some milliseconds and sees the reduced amount.',
          ],
        },
        {
          stance: 'specialist',
          note: 'Eight seconds hints that open items are computed from all invoices ever issued. Before introducing a running balance, which can drift, I would try partial indexes on what is open: typically forty thousand rows of millions, and the view answers in 15 ms. No second truth is then needed. If it does not reach 50 ms in two days, I build the balance row at the same price. How many orders a minute at peak?',
          answers: [
            'An advisory lock keyed by group for the short time between check and commit. Only clerks of the same group ever wait.',
          ],
        },
        {
          stance: 'cheap',
          note: 'I would rewrite the view with three pre-aggregated subqueries, add indexes and call it from the order form at each line. Stop and release as a status on the order, with a table of the two releasing people. The nightly list is the same view with a filter. I estimate five days. Are limits ever raised for a season only, with an end date, as hotels do in summer?',
          answers: ['By checking once more inside the transaction with the group row locked.'],
        },
      ],
    },
  ],
};

const ferryTimetableOffline: Brief = {
  slug: 'ferry-timetable-offline',
  field: 'software',
  client: 'saaristoreitit-nauvo',
  title: 'Ferry timetable that works on an island without signal',
  brief: `We run four ferries to nineteen islands. Our timetable is a PDF of 28 pages and a web page that needs the network, which half of our piers do not have. People then ring the skipper, who should be looking at the water.

We want an installable web app (no app store): choose two piers and a day, see departures with changes, all offline after the first visit. Data: a JSON of about 380 KB that our office exports at every change, roughly twice a month, and sooner in ice season. The app must show how old its data is, and cancellations as soon as there is network.

Finnish, Swedish, English. Readable in sunlight with wet fingers; users are 8 to 90 years old. Some departures run only if called for by 16:00 the day before; that must be impossible to overlook.

Old phones matter: Android 9, iPhone 8. First load below 600 KB.`,
  budget: 3200,
  days: 35,
  currency: 'EUR',
  skills: ['typescript', 'react', 'web-accessibility'],
  questions: ['What does a passenger see whose phone has not been online for five weeks?'],
  milestones: [
    { title: 'Search between two piers, offline, with real data', sharePercent: 40 },
    { title: 'Three languages, call-ahead departures, cancellations', sharePercent: 35 },
    { title: 'Two weeks of trial on board, corrections', sharePercent: 25 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Stale data is the real subject: a timetable that is wrong with confidence strands people overnight. I would print the validity period of the timetable beside each result, not in a footer, and let the app refuse answers after the last valid day while still giving the office number. 380 KB shrinks to about 45 compressed, so your 600 KB is generous. On connections: how many minutes do your skippers wait for each other, and is that a promise?',
      answers: [
        'The departures with a red line: “Timetable of five weeks ago, changes likely. Call before you leave”, and the number to tap.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I grew up on an island with two ferries a day, so I have been the person at the pier. I would make the first screen one question: where are you now? The pier you used last is on top, no typing. Call-ahead departures get a different shape, not merely a different colour, with the deadline as a clock time. I would test with my grandmother’s phone, an Android 9. Would a deckhand show the trial version to passengers for two weeks?',
      answers: ['The old timetable, clearly dated, with the sentence that it may have changed and how to ask.'],
    },
    {
      stance: 'cheap',
      note: 'I can build this in plain TypeScript with a service worker and no framework, about 90 KB in total, in three weeks. Connection search over nineteen piers is a small graph; it runs in a millisecond even on an iPhone 8. I would not include a map. Translations come from you in one spreadsheet. The office export: does each departure have a stable number, so that a cancellation can name it?',
      answers: ['A yellow bar with the date of the data; results remain visible.'],
    },
    {
      stance: 'specialist',
      note: 'Accessibility and offline use are my field, and my price reflects tests with real people: two blind users with screen readers, two people over eighty, on your ferry if you let us aboard. Sunlight means contrast 7:1 and no grey; wet fingers mean targets of 56 px and no swipes at all. I would announce “runs only if called” before the time itself, so that a listener cannot miss it either. Does the office accept calls in all three languages?',
      answers: [
        'After the validity ends, no departures at all but the phone numbers; before it, departures with their age in words.',
      ],
    },
    {
      stance: 'misread',
      note: 'For live positions I propose AIS: your four ferries send it already, so passengers could watch them on a map in real time, with arrival predicted by machine learning from past crossings. The map tiles are streamed, and everything is hosted in the cloud with push notices by an account per passenger. I have the component ready from a bus project and would adapt it in four weeks. Which AIS provider do you use?',
      answers: ['A message asking to switch on mobile data, as positions must be live.'],
    },
  ],
  deliveryNote:
    'The app is at your test address and installs on everything from Android 9 and iOS 15. First load 212 KB, searches without network in under 50 ms. After the trial on two boats I changed three things: pier names larger, yesterday’s night departures visible until 03:00, and the call-ahead line read aloud first. 41 of 46 passengers found their departure without help; notes attached.',
  changeRequest:
    'When two departures are ten minutes apart the skippers say people take the wrong pier side. Please add the berth letter next to the time, it is in the export as “laituri”.',
  clientReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 4,
    comment:
      'Skippers’ telephones are quieter, which was the aim. Works at Berghamn where nothing ever worked. The Swedish texts had to be corrected twice, once because of us.',
  },
  freelancerReview: {
    quality: 5,
    communication: 4,
    speed: 3,
    reliability: 5,
    comment:
      'They took me on board for a day and it changed the design. The data export was as described except for leap days. Decisions between the three owners sometimes needed a week.',
  },
  followUps: [
    {
      title: 'Notice board screens at six piers from the timetable app',
      brief: `Six piers have a waiting room with electricity and a weak mobile signal. We have six second-hand 32-inch screens and small Linux boxes. They shall show the next eight departures from that pier, in three languages in turn, with cancellations, and must survive power cuts and a week without network.

Please reuse the data and search of the timetable app. If the data is too old, the screen must say so and show the office number. Brightness has to fall at night, a neighbour has complained already. Remote access by us is desirable; a visit costs half a day by boat. Done when one has run for two weeks at Pärnäs.`,
      budget: 1100,
      days: 20,
      questions: ['How will we learn that a screen is dark or frozen?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'A half-day boat trip decides the design: read-only root file system, browser in kiosk mode, hardware watchdog, and a full restart each night at 03:30. The box dials out every ten minutes with a small picture of what it shows, so you see the screen itself and not just that it lives. Which boxes are they exactly, and does anything on the piers provide a clock when the network is down?',
          answers: [
            'Each box sends a thumbnail of its screen; a list on your side turns red after an hour of silence or an unchanged clock.',
          ],
        },
        {
          stance: 'cheap',
          note: 'The app has all the logic, so I would add one page “board” with a pier parameter and large type, then an image for the boxes that you write on six cards. Brightness by time table and, if the screens allow it, by their serial port. I would prepare one card, you would run it in the office for a week first. What resolution do the screens have?',
          answers: ['The box calls a monitoring address; if it stops, you get a mail.'],
        },
        {
          stance: 'newcomer',
          note: 'I would enjoy the small questions here: what happens at midnight, how one reads the board from six metres, which language comes first on a Swedish-speaking island. I suggest all three languages at once for the words that never change and only names in turn. For the boxes I would use a well-known kiosk distribution and not invent one. May I have one box sent by post for two weeks?',
          answers: ['A moving second hand on the board for people, and a signal of life to your office for you.'],
        },
      ],
    },
    {
      title: 'Booking a call-ahead departure from the app, with an answer from the skipper',
      brief: `Forty departures a week run only if somebody calls by 16:00. We want a button in the timetable app: name, number of people, bicycles, goods above 50 kg. The skipper on duty gets it on his phone and answers yes, no, or “15 minutes later”; the passenger sees the answer or gets an SMS.

If the skipper has not answered by 17:00, the office is alarmed. Passengers without signal use the telephone as before, and the office types it in, so that there is a single list. Personal data is deleted after seven days. About 60 requests a week in summer, 15 in winter.`,
      budget: 2400,
      days: 28,
      questions: ['What happens to a request that is written offline at 15:50?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'The dangerous state is “sent” in the mind of the passenger and “not sent” in truth. I would show three words only: not sent yet, waiting for skipper, confirmed; and offline the button turns into “Call now” with the number, because at 15:50 a queue is a promise that we cannot keep. One list for office and app, with who typed it. Do skippers have network when they decide?',
          answers: ['It is not accepted offline at all. The app says so plainly and offers the call.'],
        },
        {
          stance: 'specialist',
          note: 'I would model a departure as requested, confirmed, moved or refused, with all passengers attached, since a second family asking for the same trip must not trigger a second answer. SMS both ways lets a skipper with an old phone reply with one digit. Deletion after seven days is a scheduled job with a count in the log. My estimate is above the budget by a fifth, due to the SMS part. Who pays for a trip nobody turns up for?',
          answers: ['It stays on the phone, clearly marked as unsent, and expires at 16:00 with a notice to call.'],
        },
        {
          stance: 'cheap',
          note: 'A small API with a table of requests, a page for the skipper with three large buttons, SMS by any gateway you choose. The alarm at 17:00 is a scheduled check that mails and rings. I would do it in three weeks. To save money, passengers would get SMS only and no live page. Do several skippers share the duty phone or does each have his own?',
          answers: [
            'The phone sends it when signal returns; if that is after 16:00 the answer is an automatic no with the office number.',
          ],
        },
      ],
    },
  ],
};

export const briefsSoftware2: readonly Brief[] = [duplicateCustomerMerge, ferryTimetableOffline];
