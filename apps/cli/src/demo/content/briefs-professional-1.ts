import type { Brief } from './types';

const coopPayoutReconciliation: Brief = {
  slug: 'coop-payout-reconciliation',
  field: 'professional',
  client: 'kirima-growers-union',
  title: 'Reconcile a season of cherry deliveries with mobile-money payouts to 2,860 growers',
  brief: `Our six washing stations weigh cherry every day of the season; growers are paid on Fridays by mobile money. The committee must present the season’s accounts, and the sum paid exceeds the sum due by USD 7,940, while 212 growers say that they were underpaid.

Data: deliveries (148,000 rows, PostgreSQL), price per station and week, advances and inputs to be deducted (fertiliser, 1,300 rows from a spreadsheet), payouts (39,000 lines, CSV from the payment company), and a paper book at one station for eleven days without current, which we have typed.

We need: for each grower what was due, deducted, paid, and the difference with its cause; a list of payments to numbers that belong to nobody or to two growers; a one-page statement per grower in English and Swahili for the 212; and a summary the auditor accepts. The queries stay with us and must run again next season.`,
  budget: 2300,
  days: 28,
  currency: 'USD',
  skills: ['account-reconciliation', 'sql', 'data-cleaning'],
  requiredBadge: 'sql',
  questions: [
    'How would you treat a payment to a telephone number shared by a father and his son?',
    'What would you show the committee first?',
  ],
  milestones: [
    { title: 'Amounts due per grower and week, agreed with station books', sharePercent: 40 },
    { title: 'Payouts matched, differences with causes', sharePercent: 40 },
    { title: 'Statements and auditor’s summary', sharePercent: 20 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'I have closed seasons for two tea societies, so I expect three causes: a week’s price entered after the Friday run, payments repeated after a time-out, and fertiliser deducted from the wrong namesake. Repeated payments can be proved from the payment company’s own reference and are the likeliest part of 7,940. I would settle amounts due by station before looking at any payout. Were weights corrected after growers had gone home?',
      answers: [
        'Pay on the number, account for the grower: both keep their own line, and the shared number goes on a list to be signed by both.',
        'The 7,940 split by cause in five lines, with the count of growers in each; names come afterwards, and in a smaller circle.',
      ],
    },
    {
      stance: 'specialist',
      note: 'My work is reconciliation of mass payouts, for cash-transfer programmes mostly. Matching 39,000 lines is done on reference, then number and amount, then a tolerance of days, each pass with its own error rate which I state. Time-outs paid twice leave a signature: the same amount within minutes. My rate is high; included is a protocol that your auditor can repeat with a sample of sixty. Does the payment company report reversals in a file of their own?',
      answers: [
        'By splitting on amounts due that week; if the sum fits both together, it is explained, otherwise it is asked.',
        'How sure we are: amount explained with evidence, amount explained by inference, amount open.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I work in SQL and in spreadsheets, and would build it as four tables and nine views with plain names such as due_by_week. The typed paper days I would check by adding each page, since books usually have page totals. Statements by mail merge in both languages; my Swahili is fair and your office would correct it. I can begin tomorrow. Are prices per kilogram the same for all grades?',
      answers: [
        'I would list both names in one line and leave the split to the station clerk.',
        'The list of numbers that belong to nobody, because it is short and money may be recovered.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'My grandmother delivers to a station like yours and keeps every weigh slip in a tin. I would ask ten of the 212 for their slips and compare these first, for if slips and database differ, no query about payments will help. I studied statistics and have done SQL for a year. The statements I would test on three growers to see whether they are understood. Are slips numbered?',
      answers: [
        'Ask them. Meanwhile I mark the payments as shared, so that neither appears as overpaid.',
        'Ten growers’ seasons, complete, slip by slip; then the totals become believable.',
      ],
    },
    {
      stance: 'misread',
      note: 'I offer to set up new mobile-money payouts for the coming season: growers register by telephone, the system computes the price each Friday, and payments go out by API with confirmation. This avoids such differences in future. I would need a contract with the payment company, the list of growers and about five weeks. For last season a general correction of USD 2.78 per grower would clear the 7,940. Which payment company do you use?',
      answers: ['Each grower must register with a number of his own.', 'A presentation of the new system.'],
    },
  ],
  deliveryNote:
    'The 7,940 is explained to within USD 3.10: 5,212 paid twice after time-outs on two Fridays, 1,961 fertiliser deducted from a namesake or not at all, 763.90 a price changed after the run. Of the 212 growers 148 are owed money (USD 3,318 together), 51 are not, and 13 depend on slips only they have. Statements are in the folder by station. All queries run from one script, with notes.',
  changeRequest:
    'For the 51 growers who are not owed anything the statement sounds like an accusation. Please word it so that it first shows all their deliveries and then the comparison, and offers to look at slips together.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'The general meeting was the calmest in years. Each grower could see his own weeks. The auditor asked for the method, received it, and had one question. Two days late because of our typed book.',
  },
  freelancerReview: {
    quality: 4,
    communication: 5,
    speed: 4,
    reliability: 4,
    comment:
      'A committee that wanted the truth, including unpleasant parts. Station clerks answered by telephone within the hour. The typed paper days had to be typed again. Payment came in two parts.',
  },
  followUps: [
    {
      title: 'Recover double payments fairly: plan and letters for 640 growers',
      brief: `The reconciliation found USD 5,212 paid twice to 640 growers, between 1.20 and 61 dollars each. The committee wants to recover it from next season’s payouts without hardship: never more than 10 % of a week’s payout, nothing below 2 dollars, an objection period of 30 days, and nothing from growers who are owed money before both are set off.

Wanted: a plan per grower as a table that our Friday run can read, a forecast of how much returns by week from last season’s deliveries, and a letter in Swahili and English which a proud person can accept. Some of the 640 have died or left.`,
      budget: 700,
      days: 12,
      questions: ['What share would you expect never to be recovered, and how would you book it?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'I would set off first, since perhaps ninety of the 640 are among those owed, and it changes the tone of the letter for them. Ten per cent of the smallest weeks is cents, so the tail will last two seasons; the forecast should say that openly. Letters go out by station with a day on which the clerk sits with the books. Does your constitution permit set-off without consent?',
          answers: [
            'Around a fifth by amount. Book it as a provision now and a write-off after the objection period, by decision of the committee.',
          ],
        },
        {
          stance: 'cheap',
          note: 'A table of grower, balance, weekly cap and order of set-off, plus a query your Friday run joins to. The forecast replays last season’s deliveries with the cap and gives a line per week. Letter with four fields. I can finish all in six days, and your office would read the Swahili aloud to somebody before printing. Does the two-dollar limit apply before or after set-off?',
          answers: ['The deceased and departed plus amounts below two dollars; those go to a write-off list.'],
        },
        {
          stance: 'newcomer',
          note: 'The letter is the hard part and I would begin there: it should say “we paid you twice by our mistake” in the first line. I would read it to my family, who are growers, before sending it. The plan follows from your four rules, each with an example in figures so that clerks can explain it. How do you reach growers who cannot read?',
          answers: [
            'I would estimate from deliveries of the two past seasons who no longer comes, and show it as a range.',
          ],
        },
      ],
    },
    {
      title: 'A Friday control before payouts leave: ten checks, one page',
      brief: `We do not want another such season. Before the Friday payout file is sent, ten checks should run on the database and give one page: go, or stop with reasons. For example sum equals kilograms times price less deductions; nobody twice; number belongs to one grower or is on the signed list; price of the week confirmed by two people; no payment above three times the grower’s usual week without a note; stations’ totals equal their books.

Clerk and treasurer both must understand it. The database is PostgreSQL, the page may be PDF or spreadsheet. Fridays from 11:00 to 13:00 only.`,
      budget: 650,
      days: 10,
      questions: ['Which single check would you keep if there were time for only one?'],
      bids: [
        {
          stance: 'specialist',
          note: 'Controls fail by crying wolf. I would run the ten over each Friday of the past season and tune limits until at most three growers a week are stopped, and show which of last season’s errors each check would have caught. Double payment needs a lock as well: a file that has been sent must mark its lines before the connection opens. Who may override a stop, and is it recorded?',
          answers: ['The one against repeating: no line may be sent whose week and grower already have a reference.'],
        },
        {
          stance: 'cheap',
          note: 'Ten views, each returning rows only when something is wrong, and a script making one page with ten green or red lines; under every red line come the rows. Overrides by a table with two names and a reason. Simple enough for the clerk to extend. Five days, plus one Friday on the telephone with you. Is current reliable at eleven on Fridays?',
          answers: ['Kilograms times price less deductions equals the file, for each station.'],
        },
        {
          stance: 'misread',
          note: 'I propose training for the clerks: a two-day workshop on internal control with slides, exercises and certificates, followed by a coaching call each Friday for two months. People are the strongest control and technology comes second. I have held this workshop for savings groups with up to forty participants. Travel is extra. Would a hall near the central station be available, and is lunch provided by the union?',
          answers: ['Segregation of duties, as participants learn on day one.'],
        },
      ],
    },
  ],
};

const donorReportingQueries: Brief = {
  slug: 'donor-reporting-queries',
  field: 'professional',
  client: 'stichting-kwelderhof',
  title: 'One set of queries for eleven donor reports instead of eleven spreadsheets',
  brief: `We restore salt marsh with money from eleven donors. Each wants a report by its own calendar, categories and rules: one counts volunteer hours at EUR 17, another not at all; two fund the same excavator in different months; one refuses overhead above 7 %. A colleague spends six weeks a year copying from our bookkeeping (exported nightly to PostgreSQL, 46,000 lines) into spreadsheets, and in May two reports claimed the same EUR 3,850.

We look for someone who knows grant accounting and writes SQL: a mapping of cost lines to donors with shares and validity, queries for each report layout, a check that no euro is claimed twice and none that could be claimed is forgotten, and a forecast of unspent amounts per grant by its end date.

Two of our people will maintain it; they know spreadsheets and are willing to learn. Reports remain spreadsheets in the donors’ templates.`,
  budget: 3100,
  days: 35,
  currency: 'EUR',
  skills: ['grant-reporting', 'sql', 'account-reconciliation'],
  requiredBadge: 'sql',
  questions: [
    'A cost line is eligible for two donors. How should it be decided which one pays, and where is that recorded?',
  ],
  milestones: [
    { title: 'Mapping of last year’s costs, equal to the submitted reports or explained', sharePercent: 40 },
    { title: 'Queries for all eleven layouts, double-claim check', sharePercent: 40 },
    { title: 'Two reports made by your own people, forecast', sharePercent: 20 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'I spent eight years on the finance side of a nature charity with fourteen donors, so your May sounds familiar. Before any SQL I would write the eleven grant agreements as one table of rules on two pages and have your director sign it; half of all quarrels with donors are decided there. Then allocation lines with share and validity, which must add up to at most 100 %. Has the double claim of May been corrected with both donors?',
      answers: [
        'By an order of preference fixed in advance (strictest donor first), stored on the line with the person who decided.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Grant accounting in databases is my niche. The model that works has three layers: what the books say, what was allocated, what was claimed and frozen. Corrections of old periods then become adjustments in the next report, as donors demand, and do not rewrite history. I would deliver fewer queries than you think, with layouts as data. I am above your budget by some 20 %. Do any of your donors audit at invoice level?',
      answers: [
        'Allocation is a decision with a date and a name, and a constraint refuses shares above 100 %. The strictest eligibility gets the cost first.',
      ],
    },
    {
      stance: 'cheap',
      note: 'From your description, the eleven layouts share perhaps forty categories. I would map general-ledger account and project to category by donor, one view per layout, and a pivot-ready sheet that refreshes from the database, so your people only copy one block into the template. The double-claim check is a single query, run before sending. I have little grant experience, good accounting. Could I see the two May reports?',
      answers: [
        'The finance colleague decides in a column of the mapping table; default is the donor with the earlier end date.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I do not have ten years of this, but I enjoy teaching, and your last milestone is what draws me: two reports made by your own people. I would write each query with its question in a sentence above it and have them change one on the second day. For learning I would begin with the simplest donor from end to end. Which donor would forgive us a mistake?',
      answers: [
        'I would ask your director for a rule, write it down in words first, and record the decision on each shared line.',
      ],
    },
    {
      stance: 'misread',
      note: 'I write compelling donor reports: stories from the marsh, photographs, impact figures and a design that makes your supporters proud. For eleven donors I would make one master text and adapt tone and length to each, in Dutch and English, with quotes from volunteers. Numbers I take from your annual report. Renewal rates have risen by a third with my former clients. Which donors are due first, and could I visit the site at low tide?',
      answers: ['I would mention the activity in both reports, as both donors like to see it.'],
    },
  ],
  deliveryNote:
    'Last year is mapped: 9,874 of 9,911 cost lines equal the submitted reports; the other 37 are listed with cause, among them the EUR 3,850 and a forgotten claim of EUR 2,240 which can still be made until the end of next month. Eleven layouts are rows in a table. Ilse and Rombout made the June reports for two donors without me in three hours. Forecast: two grants will be under-spent unless excavation starts by week 38.',
  clientReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'Found a claim we had forgotten that nearly pays for the whole job. Our two colleagues now make the reports and even change queries. The first weeks were heavy with terminology.',
  },
  freelancerReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'They sent all agreements at once, admitted the double claim frankly, and gave two people real time to learn. Decisions on shared costs took three meetings, which is quick for this subject.',
  },
  followUps: [
    {
      title: 'Volunteer hours: from paper lists to figures donors accept',
      brief: `240 volunteers write hours on paper at the gate; we type them in winter, about 5,200 lines. Three donors accept hours as our contribution if name, date, task and a signature can be shown; one audits ten at random.

Wanted: advice and set-up. Which evidence suffices for each of the three, a form that is quick at the gate with cold hands, a table and checks (nobody in two places, no more than ten hours a day, tasks from a list), queries for the three reports, and a sampling test such as the auditor would do. Privacy: some volunteers do not want to be named to donors.`,
      budget: 800,
      days: 15,
      questions: ['How can a volunteer stay anonymous to the donor and still be audited?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Auditors want a chain: person, day, task, someone who saw it. Your gate supervisor’s signature under the day’s list does more than 240 single ones. I would read the three agreements for the words “verifiable” and “time-sheet”, as they differ in practice. The form would be a pre-printed list with ticks in half-days. Do school groups count at present, and who signs for them?',
          answers: ['By a number towards the donor; the auditor sees the key on your premises and takes nothing away.'],
        },
        {
          stance: 'newcomer',
          note: 'I would come to your gate once in the rain, as forms are made at desks and fail in the rain. Pencil, large boxes, the task as a picture perhaps. Then the table with checks, which is easy, and the test of ten at random done by me as a strict stranger. How long does typing 5,200 lines take you now, and would a weekly photograph of the list help?',
          answers: ['With a pseudonym in the reports and a sealed list at the office for the day of the audit.'],
        },
        {
          stance: 'cheap',
          note: 'One spreadsheet form that loads into your database with checks, three queries in the donors’ layouts, and a half-page instruction for the gate. I would take the evidence rules from the agreements and mark where they are unclear, so you can ask the donor in one mail. Eight days. Is the rate of EUR 17 an hour fixed, or by task?',
          answers: ['Number in the report, name in the office. The agreement should mention it.'],
        },
      ],
    },
    {
      title: 'Overhead rate that survives an audit: method and calculation',
      brief: `Our eleven donors pay between 0 and 15 % overhead; nobody knows what our overhead truly is. We want a documented method (what is direct, what indirect, which base), calculated for the last three years from the bookkeeping database, with a range if choices are defensible either way, and a comparison with what we recovered.

Two donors accept an audited own rate if it is consistently applied. Rent of the field station is partly direct. Staff time-sheets exist for five of seven people. Result: a note of at most eight pages for board and auditor, and the queries behind it.`,
      budget: 1200,
      days: 20,
      questions: ['How would you treat the two people without time-sheets?'],
      bids: [
        {
          stance: 'specialist',
          note: 'I have defended overhead rates before three auditors. What they attack is inconsistency and not height: the same rent treated as direct for one donor and indirect for another. I would define each cost pool in a sentence, compute three years under two defensible bases, and advise which will age better. Your field station needs floor space or days of use as the key. May I speak to the auditor before, rather than after?',
          answers: [
            'A two-week time study repeated twice a year is accepted practice; until then they count as indirect.',
          ],
        },
        {
          stance: 'seasoned',
          note: 'Eight pages is right. I would use direct staff cost as base, since excavation invoices would make a rate on total cost jump from year to year, and show this jump as the reason. Recovered against true overhead is one bar chart that your board will keep looking at. Queries are few. How was the station’s rent booked in the three years, always on one account?',
          answers: ['Wholly indirect, with a sentence why; anything else without records is a wish.'],
        },
        {
          stance: 'misread',
          note: 'I can lower your overhead: by renegotiating rent, insurance and telephone I save small foundations fifteen to twenty per cent on average in three months, and I am paid from the savings. I would begin with a look at contracts and supplier invoices of the past year, then make the calls for you. Donors are always impressed by lean organisations. What is your biggest supplier at the moment, and when does the lease end?',
          answers: ['I would propose sharing one job between them.'],
        },
      ],
    },
  ],
};

export const briefsProfessional1: readonly Brief[] = [coopPayoutReconciliation, donorReportingQueries];
