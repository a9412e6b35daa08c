import type { Brief } from './types';

export const renewalAttribution: Brief = {
  slug: 'renewal-campaign-attribution',
  field: 'sales',
  client: 'vertriebskontor-enns',
  title: 'Which of nine campaigns brought the renewals? Attribution from a PostgreSQL export',
  brief: `We publish a monthly for beekeepers, 31,400 subscribers, paid once a year. Last season we ran nine campaigns to get expiring subscriptions renewed: four e-mail series, two letters, a phone round, a poster at association evenings with a code, and a banner. The renewal rate rose from 78 to 83 per cent. Each of the three people in charge claims all of it.

There is a PostgreSQL 16 dump (1.9 GB, names removed): subscription, payment, campaign_contact (640,000 rows), email_event, call_log, voucher. Known dirt: opens counted by mail filters, people contacted by up to six campaigns, payments booked on the following Monday, and 2,100 subscribers with two customer numbers.

For e-mail series C and letter B there is a random holdout of 10 per cent. For the others there is none.

We want commented SQL that anyone can run again, a report of eight pages at most which says what is known, what is guessed and what cannot be known, and one proposal for next season. No dashboard.`,
  currency: 'EUR',
  budget: 3600,
  days: 24,
  skills: ['campaign-analytics', 'email-marketing'],
  requiredBadge: 'sql',
  questions: [
    'How would you count a renewal paid on Monday after a call on Friday and an e-mail on Sunday?',
    'What would you say about the seven campaigns without a holdout?',
    'How do you find the 2,100 double customers when names are removed?',
  ],
  milestones: [
    { title: 'Definitions agreed, double customers merged, counts reconciled with accounts', sharePercent: 30 },
    { title: 'Holdout results and contact histories', sharePercent: 40 },
    { title: 'Report, SQL and proposal for next season', sharePercent: 30 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Five points on 31,400 subscribers are about 1,570 renewals, and I would guess that the three claims add up to twice that. First I would reconcile the renewals in the dump with your accounts, month by month, as every later argument dies if that number is off. Series C and letter B give real answers with an interval. The rest get bounds, from nothing to everything they touched last. Was the price or the reminder date changed in the same season? That alone can move two points.',
      answers: [
        'As one renewal with three contacts. Credit by last touch is a convention, so I show the result under three conventions and let the holdouts judge them.',
        'Upper bounds only, plus a comparison with subscribers of the same age who were not contacted, clearly marked as weak.',
        'By identical bank hash or address hash together with overlapping subscription periods, listed for your check before merging.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I can load the dump today and have the counts by campaign in three days. My approach is a view with one row for each subscriber and expiry, with all contacts in the 60 days before, then renewals by campaign with first, last and even credit. The two holdouts are compared directly. Opens I would ignore and use clicks only. Eight pages with tables and six charts. Is there a data description for campaign_contact, or do I ask you for the codes?',
      answers: [
        'By last touch it belongs to the e-mail, by even credit a half to each.',
        'That their numbers are correlations.',
        'With the same address hash, provided that there is one.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I would write the definitions before the queries: expiry, renewal, in time, contact, contacted before payment. Two pages, which all three people in charge sign, since I suspect that half of their quarrel is about words. Then I do the e-mail series C first, because the holdout makes it the simplest honest number. I have not analysed letters before; is the posting date or the date of delivery stored? A Monday payment would be moved back to the bank’s value date if the dump has it.',
      answers: [
        'One renewal, contacted by both. I would not divide it before the holdouts have shown what either does.',
        'How many renewals they could have caused at most.',
        'By equal payment hash, equal postcode and periods that follow each other.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Two holdouts of ten per cent are better than most publishers have, and they can do more than measure two campaigns. People held out of letter B still got the others, so the share of last-touch credit that vanishes with letter B calibrates how far last touch overstates. I would apply that factor, with its uncertainty, as a guess for the other two printed channels and say it is one. Were the holdouts drawn before or after the double customers were created? Two thousand people may sit in both arms.',
      answers: [
        'Intention to treat: by the arm the person was drawn into, not by what reached them. Value date for time.',
        'No causal number. Bounds, and the calibrated guess in grey type.',
        'Payment hash, address hash and gapless periods, scored; pairs above a threshold merged, the grey zone sampled by hand with you.',
      ],
    },
    {
      stance: 'misread',
      note: 'Great case for an attribution dashboard. I would connect your nine e-mail series with a data-driven model and show the return for each channel live, updated every hour, for your 314,000 subscribers. Open rates are the best early signal, so they will be in the centre. The holdout groups I would leave out of the analysis, because they received nothing. The dashboard can be embedded in your intranet. Which tool do you have a licence for?',
      answers: [
        'The model assigns it automatically by open rate.',
        'The dashboard will show their return.',
        'By name and e-mail address.',
      ],
    },
  ],
  deliveryNote:
    'Report (eight pages), 23 commented SQL files that run in order on the dump in four minutes, and the list of 2,064 merged pairs. Renewals agree with the accounts to within 11. Series C: plus 1.9 points (0.5 to 3.3). Letter B: plus 0.6 (-0.9 to 2.1), so it cannot be told from zero. For seven campaigns only upper bounds are given. The earlier reminder date may explain more than any of them.',
  changeRequest:
    'Our accounts department found that gift subscriptions are renewed by the giver and should not count. Please take out payment type 7 everywhere and give us the two tables anew. And could page 5 say in one sentence why the phone round has no number? The colleague who ran it will ask.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'Nobody got the answer they wanted and all three accepted it, because each number could be traced to a query. The proposal with holdouts for all campaigns is already approved.',
  },
  freelancerReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'The dump arrived complete, with a list of its own faults, which I have seldom seen. Gift subscriptions were mentioned only after the second milestone; the extra work was paid.',
  },
  followUps: [
    {
      title: 'Draw next season’s holdouts and write the queries that will read them',
      brief: `The proposal is accepted: next season every campaign has a holdout. 29,800 subscriptions expire between October and May. We need the draw itself: reproducible (seed written down), by household and not by customer number, stratified by length of subscription and country, no person in the holdout of more than two campaigns.

Please calculate what size each holdout needs to see one percentage point, and tell us which campaigns are too small for that.

Deliver SQL for PostgreSQL 16: tables of assignment, a check that no campaign contacts its holdout, and the final queries, tested on last year’s data.`,
      budget: 1600,
      days: 15,
      questions: ['What would you do with a campaign that reaches only 900 people?'],
      bids: [
        {
          stance: 'specialist',
          note: 'At a renewal rate of 83 per cent, one point needs about 22,000 people in each arm for the usual power, so no single campaign will reach it. I would say so on page one and propose three levers: larger holdouts for the two costly channels, pooling of e-mail series, and two seasons. Assignment comes from a hash of household and campaign with a seed, so it repeats on any machine. How do you recognise households today?',
          answers: ['No holdout; alternate the weeks instead, or stop claiming to measure it.'],
        },
        {
          stance: 'seasoned',
          note: 'The draw is an afternoon, and keeping to it is the season. Therefore I put most care into the check: a query that runs each night and lists everyone contacted against their assignment, with the name of the campaign. The limit of two holdouts for each person is done by ordering campaigns and skipping. Your letters come from an outside printer; can the file be filtered on your side before it leaves?',
          answers: [
            'I would merge it with a similar one into a single test, and state the smallest effect that the pair could show.',
          ],
        },
        {
          stance: 'newcomer',
          note: 'I would simulate before drawing: copy last year’s renewals, add an effect of one point by hand, run your final queries a thousand times and see how often they find it. That tells the sizes without formulas and tests the SQL at once. For households I propose the address hash from the first project. Should subscribers whose payment failed twice be in or out? They differ from all others.',
          answers: [
            'I would report the interval it can reach, about plus or minus five points, and ask whether it is worth it.',
          ],
        },
      ],
    },
    {
      title: 'Churn by cohort: when do beekeepers stop, and which issue was the last they opened',
      brief: `Renewal is the end of a story that starts earlier. From the same database we want cohorts by first year (2009 to 2025): what share is left after 1, 2, 3 … years, separately for gift, association and own subscriptions, for Austria, Germany, Switzerland and others.

Second question: for the 9,200 who also read on the website (table page_view, 14 million rows), does reading fade before they leave, and how many weeks before? We would like to call people at that moment.

SQL with comments, one chart for each question, four pages. Careful with pauses: some leave for a year and return.`,
      budget: 1900,
      days: 18,
      questions: [
        'How do you treat someone who pauses for fourteen months and comes back?',
        'How would you avoid finding a fading that is only winter?',
      ],
      bids: [
        {
          stance: 'seasoned',
          note: 'Beekeepers read in March and not in November, so fading must be measured against the same week of other years and other readers. I would build spells first, one row for each unbroken subscription, with a rule for pauses which you choose. Survival by cohort falls out of that. For the second question I would compare leavers with stayers of equal age and expiry month. Are page views kept for all years, or deleted after some time?',
          answers: [
            'Two spells, if the gap is beyond 90 days; the report shows the result with 400 days too.',
            'By comparing with readers who stayed, in the same calendar week.',
          ],
        },
        {
          stance: 'cheap',
          note: 'For cohorts I write one query with generate_series for the years and a left join on active periods; that is two days with checks. The 14 million page views need an index on customer and date, then weekly counts for the last 52 weeks before expiry. The charts come from a spreadsheet. Four pages in total. Please tell me how countries are coded and since when.',
          answers: [
            'As a returner, counted in the cohort of the first start.',
            'I would subtract the average of all readers in that week.',
          ],
        },
        {
          stance: 'specialist',
          note: 'Association subscriptions end when the association stops paying, so they need their own survival curve or they distort every other. I use the Kaplan-Meier estimator in plain SQL with running products, censoring those still active. For the phone call, what counts is not whether reading fades but how many false alarms you buy: I would give for each threshold the calls made and the leavers caught. How many calls a week can you make?',
          answers: [
            'As left, then as a new spell with a flag. Cohort curves are given with and without them.',
            'Matched stayers in the same week, and a check on two separate years.',
          ],
        },
      ],
    },
  ],
};
