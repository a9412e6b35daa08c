import type { Brief } from './types';

const furnitureMachineLeaseOrBuy: Brief = {
  slug: 'furniture-machine-lease-or-buy',
  field: 'professional',
  client: 'meble-orzechowscy',
  title: 'Lease, buy or repair: five-axis CNC for PLN 1.9 million',
  brief: `Our five-axis machine from 2008 stands still about 30 hours a month. Three ways: repair for PLN 210,000 (spindle and control, the maker promises three years), buy new for 1,900,000 with a bank loan over seven years, or lease over five with a residual of 15 %. There is also a regional subsidy of 25 % with conditions: keep it five years, two new jobs.

We need a model which our bank and my sister both accept: cash by month, tax, effect on results, subsidy with repayment if a condition is missed, down-time cost, energy (the new one draws 40 % less), resale. Three order scenarios from our books, with interest between 5 and 9 %.

The decision must be taken within seven weeks, as the offer lapses. Not wanted: a recommendation in one figure without telling us what it depends on.`,
  budget: 9800,
  days: 25,
  currency: 'PLN',
  skills: ['financial-modelling', 'spreadsheet-modelling'],
  questions: ['Which of our figures would you check first, before building anything?'],
  milestones: [
    { title: 'Assumptions collected, checked and agreed', sharePercent: 30 },
    { title: 'Model with three ways and scenarios', sharePercent: 50 },
    { title: 'Meeting with the family and one with the bank', sharePercent: 20 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Two new jobs for five years is the largest cost in your brief and carries no price tag: at perhaps PLN 95,000 a year each, the subsidy of 475,000 may be a gift that you pay for twice. I would put that line at the top. The model stays small: monthly cash, one sheet per way, one of assumptions. What would two more people do, if you had them?',
      answers: [
        'The 30 hours: what was lost in them. If orders were merely later, standing still is cheap; if lost, repair looks different.',
      ],
    },
    {
      stance: 'specialist',
      note: 'I model investments for mid-sized factories and have sat on the bank’s side. A bank looks at debt service cover in the worst scenario and at what you give as security; your sister, I guess, at cash in February. Both views come from the same months. I would also value the option to repair now and buy in three years, usually the forgotten fourth way. Is the lease offer operating or financial by its wording?',
      answers: [
        'The maker’s promise of three years for the repair: what exactly is covered, and who pays the standstill if it fails.',
      ],
    },
    {
      stance: 'cheap',
      note: 'A spreadsheet with three ways side by side, 84 months, scenario and interest on sliders, tornado chart of the ten assumptions that matter most. I have built twenty of these for transport companies, where trucks replace your machine. Tax I would have confirmed by your accountant in one mail. Ten working days. Are the energy figures for the new machine measured by a user, or from the brochure?',
      answers: ['Machine hours and contribution per hour from your costing model, since all three ways rest on them.'],
    },
    {
      stance: 'newcomer',
      note: 'I would first visit your figures and not my formulas: the standstill log of twelve months, sorted by cause, in one afternoon. If half of the 30 hours is waiting for programs or wood, a new machine would wait as well. Then a model that your sister can follow on paper for one month before we let it run over 84. Who repairs at present, your people or the maker?',
      answers: ['The standstill log with causes.'],
    },
    {
      stance: 'misread',
      note: 'I can find you a cheaper machine: through my contacts I obtain offers for used five-axis machines in Italy and Germany, four to six years old, for PLN 600,000 to 900,000, inspection and transport included. My commission is three per cent. I would need your table size, spindle power and tool changer, and could present three machines in two weeks. Would you travel to see them, or shall I send a video?',
      answers: ['The dimensions of the door to your hall.'],
    },
  ],
  deliveryNote:
    'Model and note of five pages. Over seven years, leasing and buying differ by less than PLN 60,000 in every scenario; repair is ahead as long as the machine loses fewer than 22 hours a month afterwards. With the subsidy buying wins only if at least one of the two jobs is needed anyway. The bank confirmed the layout. Every assumption has a source or is marked “family’s opinion”.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 5,
    reliability: 5,
    comment:
      'It told us on what the decision depends and left it to us. We repair, and look again in two years. My sister found no error, and she searched for two evenings.',
  },
  freelancerReview: {
    quality: 4,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'Standstill log kept in pencil and entirely honest. The family argues in front of you, which helps. One offer changed after we had agreed assumptions; they told me at once.',
  },
  followUps: [
    {
      title: 'Twelve-month cash plan with weekly view for a seasonal business',
      brief: `Schools order from May to August and pay in October; wood is bought in winter. Twice last year the account was near its limit of PLN 800,000. We want a rolling cash plan: weekly for 13 weeks, monthly for twelve, fed from open invoices, open orders, wages, taxes and the repair of the machine.

Our bookkeeper updates it each Monday in less than 30 minutes. It has to show the lowest point and what would move it (pay wood later, deposit from dealers, factoring). Also a comparison each month: planned against real, by cause. Spreadsheet, on top of the exports that she has.`,
      budget: 4600,
      days: 14,
      questions: ['How do you plan payments by schools that pay 20 to 70 days late?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Lateness is stable by payer, so I take each municipality’s own past delay and not an average; thirty payers cover most of the sum. The lowest point then comes with a good and a bad case. Thirty minutes on Monday means three pasted exports and no typing at all, and I would time it with your bookkeeper. When is the limit renegotiated with the bank?',
          answers: ['By each payer’s own median of the last two years, and the 80th percentile for the cautious line.'],
        },
        {
          stance: 'cheap',
          note: 'Three exports, one mapping sheet, two views, one chart with the limit as a line. Levers are switches at the top: wood +30 days, deposit 20 %, factoring of schools; the chart moves at once. Comparison plan and real by twelve causes. I would be done in six days. Are taxes on separate accounts or in the general one?',
          answers: ['Invoice date plus 45 days, adjustable for each customer.'],
        },
        {
          stance: 'newcomer',
          note: 'I would try it with last year first: would the plan of each Monday have warned of the two bad weeks, and how early? If not, it is only a nice table. Your bookkeeper knows who pays late by temperament; I would ask her for five names and see if the data agree. Does she have a Monday at all, or is it all telephone?',
          answers: ['From their history, and with her opinion beside it where history is short.'],
        },
      ],
    },
    {
      title: 'Insurance value and depreciation list of 64 machines, put in order',
      brief: `Our asset list contains machines that were scrapped and lacks others bought second-hand. The insurer asks for replacement values; the tax accountant for a list with purchase, depreciation and rest. 64 machines by our count, 81 by the list.

Wanted: reconcile list, invoices (scans since 2003) and what stands in the hall (photographs with number plates, we make them), propose corrections for the accountant, replacement values with source and date, and a sheet for yearly checks. Values over PLN 100,000 need two sources. No travel needed.`,
      budget: 3600,
      days: 18,
      questions: ['What would you do with a machine that stands in the hall but appears in no invoice?'],
      bids: [
        {
          stance: 'cheap',
          note: 'I would number everything, one line for each machine with photograph, invoice, list entry, and colour for what is missing. Replacement values from dealers’ offers and two used-machine exchanges, saved as PDF with date. Reckoned at forty minutes for each of the 64. Are the scans searchable, or pictures only? It changes my price a little.',
          answers: [
            'Ask who remembers its purchase, look for payment in the bank of that year, and otherwise show it as found with value one.',
          ],
        },
        {
          stance: 'seasoned',
          note: 'The seventeen extra lines matter to the tax accountant more than to the insurer, since scrapping needs a protocol and a date; I would prepare these protocols for signature where there is evidence, and list the rest for his decision. Insurers accept index-based values when the origin is documented, which spares you half of the searching. Which index does your policy name?',
          answers: ['Separate list, with plate and estimated year; accountant decides whether it enters the books.'],
        },
        {
          stance: 'misread',
          note: 'I sell industrial insurance for furniture makers across three insurers and could probably lower your premium. Send me your policy and claims of the past five years; I will compare conditions and make an offer, free of charge to you. Machine breakage cover is what many owners forget. A list of your machines with rough values would do for a start, no need for invoices. When does your present policy end?',
          answers: ['It can be insured by photograph.'],
        },
      ],
    },
  ],
};

const ryokanOccupancyForecast: Brief = {
  slug: 'ryokan-occupancy-forecast',
  field: 'professional',
  client: 'hoshikawa-ryokan',
  title: 'Occupancy forecast for three hot-spring inns, 90 days ahead',
  brief: `Our three inns (38, 21 and 12 rooms) buy fish, hire helpers and close floors by feeling. We would like a forecast of occupied rooms by day, 90 days ahead, refreshed every Monday.

Data: six years of nightly bookings with date of booking (CSV, 164,000 lines), cancellations, group or single, price, a calendar of festivals, school holidays and autumn leaves; snow depth from the ski area. The two years of the pandemic are strange. One inn was closed for fourteen months for rebuilding, another changed from 24 to 21 rooms.

Done: a method that beats our rule “same weekday last year” on the last twelve months, measured fairly; with ranges for 50 and 90 %; a spreadsheet or simple page showing 90 days with reasons in words for unusual days; documentation so that our nephew, who knows Python a little, can run it. Japanese or English reports.`,
  budget: 420000,
  days: 35,
  currency: 'JPY',
  skills: ['forecasting', 'statistics'],
  requiredBadge: 'statistics',
  questions: [
    'How do you use the bookings that already exist for a future night?',
    'What will you do with the pandemic years?',
  ],
  milestones: [
    { title: 'Clean history and the score of our present rule', sharePercent: 30 },
    { title: 'Method, tested on the last twelve months', sharePercent: 40 },
    { title: 'Monday refresh by your own staff', sharePercent: 30 },
  ],
  bids: [
    {
      stance: 'specialist',
      note: 'I forecast for hotels, trains and one theatre. For 90 days the greatest help is the booking curve: by day 30 before arrival a mountain inn has typically sold half, and the speed tells the rest. Further out, season and calendar rule. I combine both with weights by horizon and test as if each past Monday were today. My fee is over your budget by a quarter. Do travel agents hold blocks of rooms which return late?',
      answers: [
        'As pick-up: rooms on the books plus expected additions less cancellations, by weekday, season and days to go.',
        'Leave them out for levels, keep them for the shape of weekdays after testing whether it helps.',
      ],
    },
    {
      stance: 'seasoned',
      note: 'I would judge by money and not only by per cent: one room too few in the forecast costs you fish and goodwill, one too many costs wages. Tell me roughly these two, and the range becomes an order for the kitchen. The rebuilt inn gets its season from its sisters. Snow depth is known only days ahead, so I would use it late. How soon do helpers have to be asked?',
      answers: [
        'With additive pick-up, smoothed over similar nights.',
        'Drop them, and say so on each chart that covers them.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I would measure your rule first. “Same weekday last year” is not easy to beat near festivals, and knowing where it fails tells what is needed. I write Python that a nephew can read: one file for cleaning, one for forecast, one for the page, and an hour with him each week. I studied statistics and have forecast clinic visits in an internship. Do festivals move by the moon or have fixed dates?',
      answers: [
        'Compare today’s bookings for that night with those of similar nights at the same distance.',
        'I would test with and without them and show both scores.',
      ],
    },
    {
      stance: 'cheap',
      note: 'Gradient boosting with calendar, lag and booking-curve features per inn, quantiles for the ranges, all in one Python script and an Excel page by Monday 7:00. In my tests on public hotel data it beat the seasonal rule by about 20 to 30 %. Words for unusual days I derive from the largest feature effects. Eleven working days. Are cancellations stored with their date?',
      answers: ['They are features: rooms sold so far and the growth of the last seven days.', 'Weight zero.'],
    },
    {
      stance: 'misread',
      note: 'With dynamic pricing your inns could earn 12 to 18 % more: I connect your rooms with all large booking sites and change prices six times a day by competitor rates and demand. A channel manager is included in the monthly fee. Forecasts are not required, since the prices find the right occupancy by themselves. I would need the access data of your booking pages. How many competitors would you like to watch?',
      answers: ['The software sees them and raises prices.', 'They do not matter to live prices.'],
    },
  ],
  deliveryNote:
    'On 52 past Mondays the forecast missed by 2.9 rooms on average for the large inn at 30 days (your rule: 5.1), by 1.6 against 2.2 for the middle, and by 1.4 against 1.4 for the small one, where I recommend keeping your rule. Ranges hold: 88 % of nights within the 90 % band. Your nephew has run it alone for three Mondays. Words for unusual days come in Japanese.',
  changeRequest:
    'Our head cook thinks in guests, not rooms. Please show beside occupied rooms the number of guests and how many are children, as the meals differ.',
  clientReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'Honest that the small inn needs no machine. The kitchen throws away noticeably less. Explanations were at times mathematical, but our nephew translated them, which was good for him.',
  },
  freelancerReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'Six years of booking dates without a gap; many chains cannot show that. The cook’s request improved the work. The nephew asked better questions each Monday.',
  },
  followUps: [
    {
      title: 'From forecast to kitchen order: fish, rice and wagyu for three inns',
      brief: `The forecast works. Our head cook orders fish three days ahead, beef seven, and rice monthly. He wants a sheet per inn: guests expected with range, menus chosen in bookings (four kinds), amounts by recipe, stock, and a proposal that weighs waste against running short. For sea bream a shortage is shameful, for pickles it is not.

About 60 ingredients, recipes exist on paper in kanji and grams. The sheet must be printable on one A3 page and be ready on Monday and Thursday at 6:00. He will correct by pen; corrections should be compared with what was used.`,
      budget: 180000,
      days: 16,
      questions: ['How will you learn from the cook how shameful each shortage is?'],
      bids: [
        {
          stance: 'specialist',
          note: 'It is the newsvendor problem sixty times over, and the cook has already solved it in his hands. I would show him ten past days with known numbers and ask what he would order; from his answers follow the implied costs of too much and too little, per ingredient. Then the sheet argues in his own terms. Are leftovers of one inn driven to another?',
          answers: ['From his own past orders against guests: the surplus he allows shows the shame he fears.'],
        },
        {
          stance: 'seasoned',
          note: 'Begin with the eight ingredients that make up most of the cost and the whole of the shame; others may follow simple per-guest rules with rounding to package sizes. One A3 page then holds big figures for eight and small for the rest. Pen corrections are typed by the nephew on Mondays. Who chooses when a guest has not chosen a menu?',
          answers: [
            'Three classes by conversation: never short, rarely, may run out; corresponding to 98, 90 and 70 %.',
          ],
        },
        {
          stance: 'newcomer',
          note: 'I would first type the recipes together with someone who reads the cook’s hand, and calculate one past week to compare with what was really bought. If this differs much, something in the recipes is unwritten (tasting, staff meals). The order logic comes after. May I have photographs of last week’s order slips and of the waste bins, if that is not impolite?',
          answers: ['I would ask for stories of the times it ran short.'],
        },
      ],
    },
    {
      title: 'Which travel agent contracts pay? Analysis of blocks, returns and price',
      brief: `Seven travel agents hold blocks of our rooms and return unsold ones between 3 and 21 days before the night. Commission is 8 to 18 %. We do not know whether they fill nights that we could have sold ourselves at full price.

From the booking data (six years, agent and return dates included since four) we want: for each agent nights sold, price after commission, rooms returned and how many of those we then sold, and an estimate of displaced direct guests, with uncertainty. Proposal for new return deadlines by season. Report of eight pages, in English or Japanese; negotiations are ours.`,
      budget: 220000,
      days: 18,
      questions: ['How can one know what would have been sold without an agent?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Nights that reached full house are the only ones on which an agent can displace anybody, so I would split all nights by whether they filled, and when. On nights never full, any commission below the empty room is a gain. For full nights, refused direct requests would be gold: does your reception note when it has to say no?',
          answers: [
            'Not with certainty. Compare full nights with similar ones where the block had been returned early.',
          ],
        },
        {
          stance: 'specialist',
          note: 'Returns give a natural experiment: agents return at different dates for reasons of their own, and the speed with which returned rooms sell shows the latent demand at that distance. I would estimate resale curves by season, and from these the deadline beyond which the expected loss exceeds the commission. Seven curves, seven sentences. Are deadlines kept, or are late returns tolerated for old friendship?',
          answers: ['From the resale speed of returned rooms; it bounds displacement from below and above.'],
        },
        {
          stance: 'cheap',
          note: 'I would build a table for each agent by season with sold, returned, resold, revenue after commission per held room, and set it against the direct revenue per room of comparable nights. A ranking with ranges, deadlines proposed from resale rates. Seven days, eight pages, charts in greys as you fax to the inns. Are group bookings by agents separate in the data?',
          answers: ['By comparison with nights of the same weekday and season without blocks.'],
        },
      ],
    },
  ],
};

export const briefsProfessional3: readonly Brief[] = [furnitureMachineLeaseOrBuy, ryokanOccupancyForecast];
