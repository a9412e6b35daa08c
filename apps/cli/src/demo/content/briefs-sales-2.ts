import type { Brief } from './types';

export const locksmithPaidSearch: Brief = {
  slug: 'lock-parts-paid-search',
  field: 'sales',
  client: 'northgate-growth-desk',
  title: 'Take apart a paid search account with 61 campaigns (spare parts for locks)',
  brief: `We sell 7,400 spare parts for door locks: cylinders, multipoint strips, handles, springs. Average basket GBP 38, margin 31 per cent. We spend GBP 9,200 a month on search ads and believe that a third of it is wasted, but three agencies in five years each left a layer: 61 campaigns, 4,100 keywords, two shopping feeds, automatic bidding in some and manual in others.

Known: we pay for locksmith near me (we are not locksmiths), for our own name, and for parts that are out of stock, since the feed is updated weekly.

We want an audit in writing, a new structure of at most 12 campaigns, a change plan over six weeks which does not drop revenue by more than 10 per cent in any week, and the plan carried out. Conversion tracking counts VAT and delivery as revenue; fix that first.

You work in our account with your own user. Change log with a reason in each line.`,
  currency: 'GBP',
  budget: 2400,
  days: 45,
  skills: ['paid-search', 'campaign-analytics'],
  questions: [
    'In which order would you make the changes in the first two weeks?',
    'How would you decide whether to keep paying for our own name?',
  ],
  milestones: [
    { title: 'Tracking corrected, audit of search terms', sharePercent: 30 },
    { title: 'New structure live beside the old', sharePercent: 35 },
    { title: 'Old campaigns closed, four weeks of figures', sharePercent: 35 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'With VAT and delivery in the revenue, your automatic bids have been aiming at a number about a third too high for years. When it is corrected they will react within days, so targets must be lowered on the same evening, otherwise week one breaks your 10 per cent rule. After that: negatives for locksmith terms, stock status daily, then the structure, by lock type and not by brand. Spare parts are found by measures and photographs; do your titles carry backset and faceplate width?',
      answers: [
        'Tracking with adjusted targets, negatives, feed daily, and then nothing for a week, to see.',
        'Switch it off in a third of the postcode areas for three weeks and compare total orders, not ad orders.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I would export 12 months of search terms, sort them by cost without sale, and block the first 500. It usually frees 15 to 20 per cent in the first week. Then I build 12 campaigns with shopping first and text ads only for parts with a clear number. Daily feed through a scheduled file. You get the change log in a sheet. May I have read access before the start, to check the account’s size?',
      answers: [
        'Negatives first since they cost nothing, tracking second, feed third.',
        'I would lower the bid step by step and see if the position holds.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'Before the audit I would try to buy three parts from you as a person with a broken lock: a multipoint strip without any markings, a euro cylinder, a spring. What I type then is your real keyword list. I would set weekly limits in the plan: which change, expected effect, and at which figure we go back. I have run smaller accounts, up to GBP 3,000 a month, and for this reason prefer six careful weeks to one bold one. Who decides when revenue is down 9 per cent on a Thursday?',
      answers: [
        'Tracking and a note of all present figures, then blocking terms, then the feed.',
        'I would test it by region, because before and after is disturbed by weather and holidays.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Margin differs within 7,400 parts far more than 31 per cent on average suggests; springs at GBP 4 can never pay for a click. I would load margin into the feed as a label, bid on profit and exclude roughly 2,500 parts from ads altogether. Revenue may sink slightly while profit rises, so your 10 per cent rule should be on profit or on both. The structure then needs seven campaigns, not twelve. Do returns exceed ten per cent for cylinders? Wrong lengths usually come back.',
      answers: [
        'Day 1 tracking and targets, day 3 margin labels, day 5 exclusions, week 2 first two new campaigns at half budget.',
        'A geographic test with matched regions, four weeks, judged on all orders including direct ones.',
      ],
    },
    {
      stance: 'misread',
      note: 'For your locksmith business I would set up 61 fresh campaigns, one for each city, with call ads on locksmith near me, which has the strongest intent of all. A landing page with a phone number and a 30-minute promise will convert well. The account would be created new under my agency, so we start clean. What is your emergency number and which areas do your fitters cover?',
      answers: [
        'First all old campaigns are deleted, then the new ones start on Monday.',
        'Own name is always worth it, because competitors might take it.',
      ],
    },
  ],
  deliveryNote:
    'All 61 old campaigns are closed and nine new ones run. Revenue in the tracking is net of VAT and delivery since day one. The weakest week was 6.8 per cent below the same week of the former year. Spending fell from 9,200 to 6,750 a month with orders down 3 per cent. The change log has 214 lines, each with a reason. The test on your own name runs until Friday week.',
  clientReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'Spending fell by more than a quarter and orders hardly noticed. The log means that the next person will understand what was done. Reports came on Mondays rather than Fridays, no harm.',
  },
  freelancerReview: {
    quality: 4,
    communication: 4,
    speed: 3,
    reliability: 5,
    comment:
      'They knew their margins and allowed a slow plan, which saved the result. The daily feed needed their web agency, and that agency needed three weeks. Payment always on the day.',
  },
  followUps: [
    {
      title: 'Finder page for lock strips: test whether measures beat brand names',
      brief: `From the search terms we learned that people type measures: 35 92 62 multipoint, which are backset, centres and rail. We want a finder page with three fields, and ads that lead to it with the fields filled in.

Our web agency builds the page; you specify it, write the ads for about 180 combinations of measures, and set up a fair test of finder page against the category page (random by visitor, four weeks, orders by visitor as the measure).

Say beforehand how many visitors are needed. We have about 5,400 a month on these terms.`,
      budget: 1100,
      days: 50,
      questions: ['With 5,400 visitors a month and 2.6 per cent orders, what difference can four weeks show?'],
      bids: [
        {
          stance: 'specialist',
          note: 'With 2,700 visitors in each arm and 2.6 per cent, only a rise to about 4.0 could be seen reliably. If you would act on less, the test has to run ten weeks or measure basket additions as well. The fields should accept 34 to 36 for the backset, since people measure with kitchen rulers. I would specify that, plus a picture which shows where to measure. Does the page remember the strip on a phone?',
          answers: [
            'From 2.6 to roughly 4.0 per cent, at the usual error rates; smaller effects would stay invisible.',
          ],
        },
        {
          stance: 'seasoned',
          note: 'The 180 combinations are best generated from the feed and then read by a human, because thirty of them will be parts no longer made. I split by visitor on your server and not in the ad account, else returning visitors see both pages. Orders by telephone have to be counted too. What happens on the finder when nothing fits? That page decides whether people stay.',
          answers: ['About one and a half points. I would agree now that a smaller result counts as undecided.'],
        },
        {
          stance: 'cheap',
          note: 'I can write the 180 ads with a table of measures in two days and set final addresses with parameters, so that the fields are filled. For the page I send your agency a drawing and a list of rules. The ad tool can split traffic evenly. After four weeks I report orders by visitor with a simple test. Please send a list of all measures in stock.',
          answers: ['I think about one per cent more orders would be visible.'],
        },
      ],
    },
    {
      title: 'Titles and photographs for 900 cylinders in the shopping feed',
      brief: `Cylinders make up 41 per cent of our sales. Their feed titles are as our supplier wrote them: ZYL DPZ 30/40 MS VN. Customers search euro cylinder 30/40 satin nickel.

Please write a rule for titles and apply it to 900 products, including length inside and outside, finish, security grade, number of keys. The data lies in four columns and, for 300 products, only in PDFs. Photographs exist; choose the one where length can be judged, and tell us which have none.

Wrong lengths are our main cause of returns. Titles may have 150 signs, of which 70 are shown.`,
      budget: 720,
      days: 20,
      questions: ['Which facts belong in the first 70 signs?'],
      bids: [
        {
          stance: 'cheap',
          note: 'I would build titles by formula from the four columns, such as Euro Cylinder 30/40 (70 mm) Satin Nickel, 3 Keys, and read all 900 once. The 300 from PDFs I type by hand, about 25 an hour. Photos without visible length go on a list. The first 100 titles come after two days for your check. Is 30 the outside or inside length in your data?',
          answers: ['Type, both lengths with total, finish. Grade and keys after.'],
        },
        {
          stance: 'seasoned',
          note: 'Half of the returns come from people who cannot tell inside from outside, so 30 in / 40 out must be spelled out, even if it costs eight signs. I would check the supplier’s columns against twenty real cylinders before I trust them. Security grades have stars that some feeds drop; write 3-star. For returned products, do you store the reason by article? Then I would begin with the worst fifty.',
          answers: ['Euro cylinder, length in and out, finish. Somebody with a ruler in hand needs nothing else.'],
        },
        {
          stance: 'misread',
          note: 'For 900 lock cylinders I would write emotional descriptions of 150 words with keywords for safety and family. An AI tool can produce these within a day from the short titles. Photographs can be improved with a shiny background. Since all cylinders look the same, a single photograph is enough. Would you like the texts in American or British English?',
          answers: ['Words that sell: Premium, Secure, Best Price, Free Delivery.'],
        },
      ],
    },
  ],
};

export const calibrationOutreach: Brief = {
  slug: 'laboratory-calibration-outreach',
  field: 'sales',
  client: 'northgate-growth-desk',
  title: 'Three e-mails and one letter to 260 laboratories: fridge and freezer calibration',
  brief: `We calibrate laboratory refrigerators, freezers and incubators on site, with accreditation for -90 to +60 °C, in four US states. 70 customers, nearly all by word of mouth. We want 25 first visits by summer.

We have a list of 260 laboratories (food, clinical, veterinary), built by hand, with the role and business address of the quality manager. 40 of them have had a public inspection finding on temperature records in the past 18 months; this is public, but please treat it with tact.

Needed: a sequence of three e-mails below 90 words, and a paper letter for those who do not reply; variants for the three kinds of laboratory; set-up of a separate sending domain; at most 25 messages a day; replies come to our service manager, Mr Baptiste-Ferreira, who is on the road and reads on a phone.

No tricks: no Re:, no false urgency, no tracking pixels. Physical address and opt-out in each message. We measure replies and visits, nothing else.`,
  currency: 'USD',
  budget: 1800,
  days: 60,
  skills: ['cold-outreach', 'email-marketing'],
  questions: [
    'Write the first e-mail to the quality manager of a veterinary laboratory (90 words).',
    'How would you use, or not use, the public inspection findings?',
  ],
  milestones: [
    { title: 'Texts approved, domain warmed up', sharePercent: 35 },
    { title: 'Sequence sent to 260', sharePercent: 35 },
    { title: 'Letters sent, report with replies by kind of laboratory', sharePercent: 30 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Quality managers answer to two things: a date that bothers them and a question they can answer from memory. So my first message asks when the current certificates expire and offers nothing else. The second shows what a certificate of yours looks like, as a link. The third closes politely. Twenty-five a day means eleven working days a round, so all replies fit Mr Baptiste-Ferreira’s phone. Which weeks are audits in your four states? I would start five weeks before.',
      answers: [
        'Your vaccine and sample fridges carry a calibration date. If the next one falls before June, we could do all units in one visit, on site, between two deliveries, accredited from -90 to +60 °C. How many units are there, and when do the certificates run out? A two-line answer is enough. If it is not your field, one word and I will not write again.',
        'Only to choose the order: these 40 first. The finding itself is never mentioned.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I write the three e-mails in three variants, thus nine texts, and a letter, within a week. The domain I set up with SPF, DKIM and DMARC, and start with five messages a day, going up to 25. Replies are forwarded as plain text so they read well on a phone. A sheet shows who got what and when. Unsubscribes I process each evening. Does the list hold first names, or only roles?',
      answers: [
        'Hello, we calibrate refrigerators and freezers in veterinary laboratories on site, with accreditation. One visit covers all units and you get certificates within five days. Would it be useful to receive a quotation? Please tell me the number of units and I will send it. If not, just reply no.',
        'I would leave them out completely.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I asked the quality manager of a dairy laboratory what she does with such mails. She deletes whatever begins with the sender, and she kept one which had asked about door seals. So I would start from their cupboard and not from your accreditation. I would send the first ten by hand, one by one, and learn from them before the rest. Would you let me listen in on a phone call with a customer of many years? His words are better than mine.',
      answers: [
        'When a freezer is opened forty times a day, the sensor in the corner tells a different story from the one beside the door. Do you calibrate at one point or at several? We measure at nine, on site, accredited, and leave you a drawing of your own unit. If you tell me how many you have, I can say how long it takes. A no is fine as well.',
        'I would write to those 40 by letter only, and without a word about it.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Without pixels you lose nothing that matters, since opens have been fiction for years. I would set the sequence at day 0, 6 and 17, letter on day 30, each on a weekday that differs. Deliverability: new domain, plain text, three weeks of real correspondence first with your existing 70 customers, asking their permission to be named. For clinical laboratories the accrediting body decides the interval; for food it is their own plan. The question must differ accordingly. Who answers on days when the manager is driving?',
      answers: [
        'Your -80 freezer has a certificate for one point, I assume at the sensor. Our accreditation covers nine, loaded. For vaccine stock that difference has cost two laboratories in your state a batch. May I ask how many units you calibrate, and in which month? We would fit it into one morning, power stays on. If someone else decides, a name helps; if nobody, tell me and I will stop.',
        'As order of sending, and never as content; the manager may mention it if they raise it.',
      ],
    },
    {
      stance: 'misread',
      note: 'I would send 260 e-mails a day with a proven seven-step sequence, subject Re: your inspection finding, which gets open rates of more than 60 per cent. Each message has a countdown for a discount on new laboratory fridges. My tool tracks who opens, and calls are triggered at once. I already have 4,000 further laboratory contacts. Shall we start with your main domain to save time?',
      answers: [
        'Hi! Your fridge failed its inspection. Buy a new one before Friday and save 20 per cent. Click here to book a call now!',
        'In the subject line, as it creates urgency.',
      ],
    },
  ],
  deliveryNote:
    'All 260 laboratories received the first message, 214 the second, 181 the third and 160 the letter. Replies: 47, of which 21 led to a visit or a fixed date, and 9 asked not to be written to again and are on your list. Veterinary laboratories answered twice as often as clinical ones. No complaint, no bounce above 2 per cent. All texts and dates are in the folder.',
  changeRequest:
    'Two clinical laboratories replied that our certificate link opens a PDF of 14 MB. Please replace it by the short version which we send today, and say in message two that the uncertainty is stated for each point, since that is what they ask.',
  clientReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'Twenty-one visits of the 25 we wanted, and not one angry reply. The messages sound like us on a good day. We were told early that clinical laboratories would be slow.',
  },
  freelancerReview: {
    quality: 5,
    communication: 3,
    speed: 4,
    reliability: 5,
    comment:
      'Principles instead of tricks, a clean list and a manager who answers from the road. For one week nobody replied to interested laboratories, and a few of them cooled down.',
  },
  followUps: [
    {
      title: 'Reminder series for certificates that run out, for 91 customers',
      brief: `Now that we have 91 customers, we lose them through forgetting: a certificate runs out and nobody calls. We want a reminder series from our calendar (a spreadsheet with 1,130 units and expiry dates): 60, 30 and 10 days before, one message for each customer and not for each unit.

Texts below 70 words with the list of units. The answer should be one click on one of two dates which Mr Baptiste-Ferreira proposes by region, so that he does not drive the same road twice.

No new software if possible; we have a mail program, the sheet and a calendar.`,
      budget: 640,
      days: 18,
      questions: ['How does one click reach his calendar without new software?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Group the 1,130 units by customer and by month of the earliest expiry; most customers then need a single visit a year. Two dates a region come from a route plan made each quarter, a column in the sheet. The click is a prepared reply with a subject line, which a mail rule files and turns into an appointment draft. Do customers accept that units expiring later are done early?',
          answers: [
            'As a prepared reply with the date in the subject; a rule in the mail program puts it into the calendar as tentative.',
          ],
        },
        {
          stance: 'cheap',
          note: 'I would set up a mail merge from the sheet with a filter for 60, 30 and 10 days, run every Monday in five minutes by whoever is in the office. Three texts, a table of units, and two links that open an e-mail with the chosen date. I also write a one-page instruction. The sheet needs one clean address for each customer; are there any with two sites?',
          answers: ['The link opens a finished e-mail, and he enters the date by hand.'],
        },
        {
          stance: 'newcomer',
          note: 'First I would look at the ones you lost last year and ask five of them by phone what would have helped; the series should follow their answers. My draft: 60 days before, the question of dates; 30, the list of units; 10, the risk in one sentence. All in plain text. How many of the expiry dates in the sheet are certain? A wrong reminder does more harm than none.',
          answers: ['By a calendar invitation with two proposed times; accepting one is the click.'],
        },
      ],
    },
    {
      title: 'One case description each for a food, a clinical and a veterinary laboratory',
      brief: `Three customers agreed to be described, two by name, the clinical one without. We need three texts of 350 to 400 words for the website and as attachment for message two: what was the situation, what was measured, what changed, in numbers.

You interview the quality managers by phone (30 minutes each, they are willing), read the certificates, and write without adjectives. Each text contains one drawing or table; we have the nine-point measurements.

Each manager approves their text in writing. The clinical one must not be recognisable from numbers either.`,
      budget: 870,
      days: 24,
      questions: ['Which question would you ask that a customer does not expect?'],
      bids: [
        {
          stance: 'specialist',
          note: 'A reader in a laboratory looks at the table first, so the table comes first: nine points before and after moving a shelf, in tenths of a degree. The text explains it. For the clinical customer I would change the number of units and shift temperatures by a constant, and say below that this was done. Interviews get recorded with consent and deleted after approval. Which of the three had a loss before?',
          answers: ['What did you stop doing after you saw the nine points?'],
        },
        {
          stance: 'seasoned',
          note: 'Thirty minutes suffice if I have read the certificates before, hence please send them first. I write in the order of events, with dates, and end with something which did not work, because a case without that is not believed. Approval needs a deadline of ten days, agreed in the interview. Could the service manager tell me for each which unit surprised him?',
          answers: ['What would you tell a colleague not to ask us for?'],
        },
        {
          stance: 'misread',
          note: 'I can write three inspiring success stories of 1,000 words each from your website, without disturbing customers with interviews. Headlines such as How we saved a laboratory attract readers. I add quotations that they can agree to afterwards. Stock photos of smiling scientists are included. For the clinical one I would at least name the city, because it gives credibility.',
          answers: ['How happy are you with the outstanding service?'],
        },
      ],
    },
  ],
};
