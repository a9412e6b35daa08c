import type { Brief } from './types';

const kwdPaymentReconcile: Brief = {
  slug: 'kwd-payment-reconcile',
  field: 'software',
  client: 'bayt-al-sidra',
  title: 'Order totals off by a few fils: find out why and repair two years of orders',
  brief: `Our online store (PHP 8.1, MariaDB) sells in Kuwaiti dinars, which have three decimals. The payment provider settles daily in fils. Its statement and our order totals differ on about 70 days of the last two years, by 1 to 240 fils a day. Small, but our auditor wants each one explained.

We suspect: prices stored as DECIMAL(10,2) until a plug-in was changed, discounts of 15 % rounded per line in one place and per order in another, refunds in part, and a delivery fee of 0.750 that some orders show as 0.75 and others as 0.80.

Needed: SQL that matches settlement lines (41,000, CSV) with orders and names a cause for each difference; correction entries for the auditor (no order may be overwritten); the fault in the PHP mended, with tests for three-decimal money; a daily check that mails only when something differs.`,
  budget: 420,
  days: 16,
  currency: 'KWD',
  skills: ['sql', 'mysql', 'php'],
  requiredBadge: 'sql',
  questions: [
    'An order of three lines has a 15 % discount. Where do you round, and what do you do with the remainder?',
  ],
  milestones: [
    { title: 'Every difference with a cause, or listed as unexplained', sharePercent: 45 },
    { title: 'Correction entries and mended calculation', sharePercent: 40 },
    { title: 'Daily check, thirty days quiet or explained', sharePercent: 15 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'A few fils on seventy days is the sort of sum that people abandon, and that your auditor is right to ask for. I would match one to one on the provider’s reference, then on amount and time, and give each difference a cause by recomputing the order under each suspected rule: the rule which reproduces the paid amount is the cause. That is testable, not a guess. Does the settlement show fees gross, or already deducted?',
      answers: [
        'Round the discount once per order, then share it over the lines by largest remainder, so that lines add up to the order and the order to the payment.',
      ],
    },
    {
      stance: 'cheap',
      note: 'Load the CSV in a table, join, classify with a CASE of six causes, look at what is left by hand: two days. For the code I replace floats by integers in fils and put 30 tests around discount, delivery and part refund. I know MariaDB’s habit of rounding DECIMAL silently on insert, that could be your 0.80. Which plug-in was changed, and is there a date in the change log?',
      answers: ['Per line, half up, and the last line takes the remainder of the order.'],
    },
    {
      stance: 'specialist',
      note: 'I reconcile payments for shops in dinars, both Kuwaiti and Bahraini, and three decimals break more plug-ins than anyone admits: gateways expect fils as integers, tax modules assume cents, and a JSON float in between adds its own opinion. I would trace one order through all stages and print the amount at each. My fee is above the budget; a report your auditor can sign is part of it. Are there card payments with currency conversion as well?',
      answers: [
        'At order level in fils with half away from zero, allocation by largest remainder, and the rule written on the invoice.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I read the brief with a pencil: 15 % of 0.750 is 0.1125, so with two roundings the very same order can come to two totals. I would collect such examples from your real orders, ten for each cause, and let them become the tests. The correction entries I would show to your auditor in draft before making 70 of them. The badge is mine since this month. May I see one day’s settlement file with the names removed?',
      answers: [
        'I would round once, on the order’s discount, and give the remaining fils to the most expensive line, always by the same rule.',
      ],
      holdsSqlBadge: true,
    },
    {
      stance: 'misread',
      note: 'To end the differences I recommend changing the store to US dollars with two decimals and showing dinars to customers by the daily rate. All plug-ins are well tested with dollars, and the provider can settle in them too. I would migrate the catalogue, past orders included, in about a week, and set up a rate feed. Your auditor can then compare amounts with two decimals only. Which exchange-rate source do you prefer?',
      answers: ['With two decimals the remainder is below one cent and may be ignored.'],
    },
  ],
  deliveryNote:
    '40,962 of 41,000 settlement lines match one to one; 38 are provider corrections. All 71 days are explained: 44 by the discount being rounded twice, 17 by 0.750 stored as 0.75 and rounded to 0.80, nine by part refunds, one by a clock change. Correction entries: 71 drafts, sum 4.318 KWD. Money is an integer of fils throughout now, 46 tests. The daily check has been silent for thirty days.',
  changeRequest:
    'Our auditor asks for the correction entries to be dated in the current month with the original day in the text, and not back-dated. Please make the drafts again in this form.',
  clientReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'Every missing fils has a name. The auditor closed the point after one meeting. My brother said it was not worth the money until he saw that discounts had been wrong for new customers too.',
  },
  freelancerReview: {
    quality: 4,
    communication: 5,
    speed: 5,
    reliability: 5,
    comment:
      'Knew the subject, delivered settlement files for 24 months in one evening, and explained the shop’s discounts with patience. There was no test server; I had to make one. Paid within the hour.',
  },
  followUps: [
    {
      title: 'Settlement of cash on delivery with five drivers',
      brief: `Card payments agree now. Cash on delivery does not: five drivers bring 60 to 120 payments a day, hand over one envelope in the evening, and the cashier writes one sum. Some customers pay part by card link at the door.

Wanted: a page for the cashier with each driver’s deliveries of the day, expected cash, counted cash by note and coin, difference with reason, signature by PIN of both; postings for the bookkeeping; a monthly view of differences per driver that is fair to those who carry more. PHP, in the existing administration. Amounts in fils.`,
      budget: 280,
      days: 12,
      questions: ['What makes a comparison between drivers fair?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'I would let the driver see his expected sum before he hands over the envelope, since most differences are found by the one who remembers the door. The card link at the door must reduce the expected cash at once, otherwise you create the differences yourselves. Counting by note is quick if the page is ordered as the cashier’s drawer. May a driver keep a float of change overnight?',
          answers: ['Differences per hundred cash deliveries with an interval beside it, never a ranking of raw sums.'],
        },
        {
          stance: 'cheap',
          note: 'Two tables, one page and one PDF with both PINs. Expected cash comes from orders delivered by that driver less card payments up to that minute. I know the code base’s administration style from similar shops and would match it. Eight days, tests for the sums included. Are refunds at the door in cash allowed, and who notes them at present?',
          answers: ['The number of cash deliveries in the same line as the difference.'],
        },
        {
          stance: 'newcomer',
          note: 'I would come to the evening count by video once to see how it flows, because two PINs per driver times five drivers can make a queue. Perhaps one PIN for the cashier and a tap for the driver suffice. For the monthly view I would show signs too: three times too much is as interesting as three times too little. How large is a usual difference today?',
          answers: ['Comparing each driver with himself over months, and only then with others on similar rounds.'],
        },
      ],
    },
    {
      title: 'Price list by weight: dates sold in grams without rounding surprises',
      brief: `We sell dates loose: 4.250 KWD a kilogram, weighed when packed, so a customer who orders 700 g gets 688 or 715 g. Today the store charges 700 g and we lose or apologise.

Wanted: order with an estimated amount, card reserved for estimate plus 5 %, final amount by packed weight (scale value typed by the packer, within ±5 %), capture of the final amount, invoice with grams and price per kilogram, all in fils. If the final weight is outside the limit, the packer must ask. The payment provider supports reservation and one capture within seven days. About 140 such orders a week.`,
      budget: 360,
      days: 16,
      questions: ['What if a customer orders three weighed articles and only one is out of tolerance?'],
      bids: [
        {
          stance: 'specialist',
          note: 'One reservation and a single capture mean that the order is captured when the last weighed article is packed, so packing must end before capture and cannot be corrected upwards later. I would cap the capture at the reservation in code. Price by weight is integer arithmetic: grams times fils per kilogram, rounded once per line. Do vouchers apply to the estimated or the final amount?',
          answers: [
            'Only that line waits for the packer’s question; the order is captured after the answer, and never above the reservation.',
          ],
        },
        {
          stance: 'cheap',
          note: 'I would add “weighed” to articles, an input with limits on the packing page, and recompute by the same money class that was introduced in the reconciliation, which already has tests. The provider’s sandbox permits reservations, so I can test the seven days too. Ten days. Is 5 % fixed, or does it depend on the article, such as saffron?',
          answers: ['The packer re-weighs or asks for that one; the other two are done.'],
        },
        {
          stance: 'misread',
          note: 'I can connect your scales to the shop’s till so that customers see the live weight on a customer display when buying in Hawalli, including label printing with price and bar code. Such displays are certified and cost about 90 KWD each; the set-up is two days on site with a local partner. Both shops would show the same prices. How many counters are there, and do you have network sockets near them?',
          answers: ['The till would not accept it and shows a red light.'],
        },
      ],
    },
  ],
};

const seedCatalogueAccessibility: Brief = {
  slug: 'seed-catalogue-accessibility',
  field: 'software',
  client: 'thornbeck-seed-library',
  title: 'Make our seed catalogue usable with keyboard and screen reader (WCAG 2.2 AA)',
  brief: `Our members choose seeds from an online catalogue of 3,200 varieties: filters for sowing month, soil, frost, height; a “basket” of at most eight packets; notes from growers. The site is React on top of a Django API. A member of our board is blind and cannot complete a request alone; two members with tremor lose their basket when they mis-tap.

An automatic checker lists 41 errors, but he says the worst things are not among them: filters that reload the list silently, a slider for sowing months, a basket that opens over the page and does not let him out.

Wanted: repair, not a report. Filters, list, variety page, basket, request form, account. Test with keyboard, NVDA, VoiceOver, 200 % and 400 % zoom. Our volunteers write variety texts, so a one-page guide for them too. Design should stay recognisable; colours may change where contrast demands it.`,
  budget: 2400,
  days: 30,
  currency: 'GBP',
  skills: ['web-accessibility', 'react', 'test-automation'],
  questions: [
    'What would you put in the place of the month slider?',
    'How do you announce that a filter has changed the list?',
  ],
  milestones: [
    { title: 'Filters and list', sharePercent: 40 },
    { title: 'Basket, request form and account', sharePercent: 40 },
    { title: 'Sessions with three members, guide for volunteers', sharePercent: 20 },
  ],
  bids: [
    {
      stance: 'specialist',
      note: 'Your board member has already done the audit that counts. I would ask to watch him for half an hour before touching a line, then repair in the order in which he gets stuck. The silent list and the modal basket are classic; mis-taps need an undo rather than larger buttons alone. I am above your budget, but include tests that keep it repaired when volunteers of next year change the code. Which screen reader and browser does he use daily?',
      answers: [
        'Twelve checkboxes in a fieldset, laid out as a year. Dull, quick and impossible to misunderstand.',
        'A polite status: “84 varieties, sown in March or April”, delayed by half a second so fast changes are not all spoken.',
      ],
    },
    {
      stance: 'seasoned',
      note: 'I repaired a library’s catalogue with the same troubles: a custom slider, a modal of unknown origin and filters without a word. Replacing custom parts by native elements removed more errors than ARIA ever added. I work in small pull requests, one component each, with keyboard tests in Playwright. May the basket become an ordinary page? It solves the “does not let him out” for everybody.',
      answers: [
        'Two selects, from and to, or checkboxes if gaps in the year make sense to growers.',
        'By a live region with the count, and focus stays where it was.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I am a gardener who retrained, and I keep a screen reader open while I code because a friend of mine cannot do without. For volunteers’ texts I have ideas at once: no “see picture left”, names of varieties marked with their language, since VoiceOver reads ‘Merveille des Quatre Saisons’ horribly. I would need more days than a seasoned person. Are the pictures described anywhere, or only named by file?',
      answers: [
        'Checkboxes for months, and shortcuts “spring” and “autumn” as buttons.',
        'With a heading above the list that contains the count, and a live region repeating it.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I would fix all 41 automatic errors in the first week, and then go through the six pages with keyboard and NVDA and fix what I meet. I have a Windows laptop and an old iPhone for VoiceOver. For tremor: larger targets, confirmation on emptying the basket, and saving the basket on the server. Contrast changes as variables in one file. Could the board member spare two calls of forty minutes?',
      answers: ['Two number fields with the names of the months.', 'aria-live="polite" on the number of results.'],
    },
    {
      stance: 'misread',
      note: 'I can install an accessibility overlay on your site today: a button in the corner that gives visitors larger letters, contrast modes, a reading voice and a keyboard mode. It is a single line of script, certified by its maker, and repairs most of the errors automatically with artificial intelligence. I would also write an accessibility statement for you. The licence is yearly and included for the first one. Who administers your tag manager?',
      answers: ['The overlay turns sliders into buttons by itself.', 'The overlay reads the whole list again.'],
    },
  ],
  deliveryNote:
    'All six parts are repaired and live on the test site. The basket is a page now, emptied items can be brought back for a day, months are twelve checkboxes. Three members completed a request alone: 6, 9 and 11 minutes. The automatic checker lists 0 errors, of which I am less proud than of those minutes. 58 keyboard tests run with each change. The volunteers’ guide is one page, large print.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'Our board member ordered his beans by himself and rang to say so. Nothing was explained in jargon. The guide hangs in the potting shed. Finished four days after the agreed date.',
  },
  freelancerReview: {
    quality: 5,
    communication: 4,
    speed: 3,
    reliability: 4,
    comment:
      'Three members gave their time and told me bluntly what did not work; that is rare and precious. Getting access to the repository took nine days, as only one volunteer could grant it.',
  },
  followUps: [
    {
      title: 'Printed and large-print order form from the same catalogue',
      brief: `A third of our members have no computer. Each January we print 600 order forms: 3,200 varieties in eight columns, 7 point, which nobody over sixty can read.

Wanted: a PDF made from the catalogue with one command: standard 9 point and large print 18 point, grouped by crop, in member-friendly order, with packet numbers to tick; accessible PDF (tags, reading order, language marks for foreign names). Pages count: standard at most 24. Volunteers must be able to change the introduction. Photographs are not needed. Django can export everything as JSON.`,
      budget: 750,
      days: 14,
      questions: ['How do you check that the PDF is accessible, apart from an automatic checker?'],
      bids: [
        {
          stance: 'specialist',
          note: 'Tagged PDF from HTML is possible with a print engine that writes structure, and I would use the catalogue’s own markup as the source, so that improvements serve both. Large print is not the same page enlarged: fewer columns, no italics, packet number at the start of the line. Would the large-print form be 70 pages, and would your letterbox budget bear it, or shall it be split by crop?',
          answers: ['By listening to ten pages with a screen reader and by ordering five packets with it.'],
        },
        {
          stance: 'seasoned',
          note: 'I would write one template with two style sheets and a page budget that the build checks: above 24 pages it stops and says which group grew. Member-friendly order I would ask of whoever opens the forms, since they see which lines are ticked wrongly. The introduction lives in a text file. Do members write on the form by hand and post the whole form back to you?',
          answers: ['By reading order shown page by page, and one of your blind members with his own software.'],
        },
        {
          stance: 'cheap',
          note: 'JSON to HTML to PDF, two sizes, a make command with a page count. I have done seed lists for an allotment association, smaller, 400 lines. Language marks come from a column in your data if there is one; otherwise I would guess by variety name and let volunteers correct the list. Seven days. Is black on cream paper allowed, as cream eases reading for some?',
          answers: ['Two checkers and a screen reader over the first and the longest section.'],
        },
      ],
    },
    {
      title: 'Growers’ notes by voice: short recordings turned into text with review',
      brief: `Members grow a variety and send notes: germination, frost, taste. We get 300 a year, most from people who like typing. We would like those who do not: a member records up to 90 seconds in the browser, a text is made, a volunteer corrects and publishes it.

The transcription must run on our own server (8 cores, no graphics card; may take minutes), as members do not want their voice sent elsewhere. Northern accents and plant names, a list of 5,000 terms exists. Recording page must work with keyboard and screen reader. Sound is deleted when the text is published.`,
      budget: 1300,
      days: 22,
      questions: ['How will you measure whether the transcription is good enough to be worth a volunteer’s time?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'The measure decides all, so I would record thirty notes from members first, have them typed by hand, and count the seconds a volunteer needs to correct against typing from scratch. If correcting is not at least twice as fast, drop the machine and keep the recording. An open speech model of medium size needs about three minutes for 90 seconds on your server. Can somebody gather thirty recordings before we start?',
          answers: [
            'Seconds of correction per note against typing it by ear, over thirty recordings; error rates come second.',
          ],
        },
        {
          stance: 'newcomer',
          note: 'Speaking beside a raised bed is so much easier than typing afterwards! I would make the recorder one large button, spoken states, and play back before sending. Wind is going to be the enemy, so I would test outdoors. The list of 5,000 terms can be offered to the volunteer as suggestions while correcting and not forced upon the model. May members also send recordings from before, such as from their telephones?',
          answers: ['By asking two volunteers to correct ten notes each with a stopwatch.'],
        },
        {
          stance: 'cheap',
          note: 'Browser recorder, upload to Django, a job queue with an open-source speech program in C++ that runs well on eight cores, review page with sound and text side by side, deletion on publishing with a nightly check. Biasing by your list through the initial prompt. I estimate thirteen days of work. Does the server do anything heavy in the evenings?',
          answers: ['Word error rate on twenty recordings, below 15 % is useful from experience.'],
        },
      ],
    },
  ],
};

export const briefsSoftware5: readonly Brief[] = [kwdPaymentReconcile, seedCatalogueAccessibility];
