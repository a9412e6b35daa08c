import type { Brief } from './types';

export const machineDealerCrm: Brief = {
  slug: 'machine-dealer-crm-cleanup',
  field: 'sales',
  client: 'vertriebskontor-enns',
  title: 'Merge 11,800 double contacts in the CRM and rebuild a pipeline with 19 stages',
  brief: `We sell used wood-working machines to joineries, 9 people in sales. Three CRM imports since 2016 left 38,000 contacts, of which about 11,800 exist twice or more (GmbH / Ges.m.b.H., umlauts as ae, father and son with the same name). The pipeline has 19 stages; the salesmen use five, each a different five.

Task one: rules for what makes two records the same, tried on 300 pairs that we judge; then merging in batches that can be undone for 30 days. Calls, offers and consent for e-mail must survive; where consent differs, the stricter one wins.

Task two: watch how four salesmen work (screen sharing, an hour each) and reduce the pipeline to at most seven stages, each with a condition anybody can check. 640 open deals have to be moved.

Task three: one page of rules. Fields which nobody filled in for two years are removed after a list is approved.

German needed. Export before everything.`,
  currency: 'EUR',
  budget: 2900,
  days: 35,
  skills: ['crm-administration'],
  questions: [
    'Father and son, same name, same address, one joinery: how do you treat them?',
    'Give one example of a stage condition that can be checked.',
    'How would you undo a merge after 20 days?',
  ],
  milestones: [
    { title: 'Export, rules, 300 judged pairs', sharePercent: 25 },
    { title: 'All batches merged', sharePercent: 40 },
    { title: 'New pipeline, fields removed, page of rules', sharePercent: 35 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Three hundred judged pairs are the heart of this, so I would choose them unevenly: a hundred clear ones, and two hundred from the zone in which rules fail. From your verdicts I calculate how many false merges each rule would cause and you pick the line. I merge firms before persons, since half of the person doubles vanish with their firm. Consent is written to a log with source and date. Do offers in your CRM hang on the person or the firm?',
      answers: [
        'Two persons, one firm. A shared name never suffices, it takes the birth year, mobile or e-mail as well.',
        'Inspection agreed: a date for the visit is in the calendar and the machine number is in the deal.',
        'From the merge log: record ids before, field values before, and a script that recreates the second record and moves its activities back.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I would export to a spreadsheet, normalise the names (umlauts, legal forms, spaces), build a key of name, postcode and telephone, and mark groups. The clear groups are merged through the import function in lots of 500 with a backup each time. I can move the 640 deals by a mapping table from 19 to 7 stages that your salesmen fill in. Which CRM is it, and does it have an import with record ids?',
      answers: [
        'I leave such pairs unmerged and put them on a list.',
        'Offer sent: an offer PDF is attached.',
        'By reading the backup of that batch.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'The hour of screen sharing would come first in my plan, ahead of any merging, because the salesmen know why there are two records: sometimes someone made a second one on purpose to keep a private note. I would ask each for three pairs that must never be merged. I have done one clean-up of 6,000 contacts, thus I would go in batches of 200 in the beginning and show the result each Friday. Is there a test copy of the CRM?',
      answers: [
        'Keep both, connect them with a relation father/son, and mark who signs.',
        'Price known to the customer: the amount was named in a call or offer with a date.',
        'I would keep both originals in an archive table with the merge date and restore from there.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Matching on legal form and umlauts finds seven thousand of your 11,800; the remainder are moved workshops and renamed firms, for which the company register number is the only honest key. I would fetch it for firms with open deals only. For stages, I would look at history: which of the 19 changes were ever followed by a sale, and after how long. A stage through which nobody passes in either direction is a comment and not a stage. Are lost deals recorded with a reason?',
      answers: [
        'Two contacts under one account, with role. Scored below the threshold unless a unique identifier agrees.',
        'Financing clear: name of the bank or the word own is in the field.',
        'Every merge writes a reversible event: ids, field values, and activity ownership. The reversal is tested on ten merges before batch one.',
      ],
    },
    {
      stance: 'misread',
      note: 'For 38,000 wood machines I would set up a new CRM in the cloud with AI scoring, import everything, and let the automatic deduplication run over night. The 19 stages can all be kept, since the AI chooses the right one. English templates for e-mails are included, so your salesmen can write to all contacts on the first day, including those without consent, as they are customers. When may I present the software?',
      answers: [
        'The AI recognises it as a duplicate and merges.',
        'Probability above 60 per cent.',
        'It does not make mistakes, so it is not needed.',
      ],
    },
  ],
  deliveryNote:
    'The CRM holds 26,900 contacts. 11,340 records were merged in 23 batches, each can be undone until the 30th; 460 pairs remain on a list because father and son, or two workshops, could not be told apart. Your sample of 200 merges had one error, which was undone. The pipeline has six stages; 640 deals are moved, 88 of them closed as lost by your salesmen themselves. The page of rules is attached.',
  changeRequest:
    'Herr Oberhuber found that for merged firms the older delivery address became the main one. Please let the most recently delivered address win in all batches, and add to the page of rules who may create a new firm.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'Six stages and everybody uses the same six. One wrong merge in two hundred, undone in front of us. The addresses had to be corrected afterwards, which was done over a weekend.',
  },
  freelancerReview: {
    quality: 4,
    communication: 5,
    speed: 3,
    reliability: 5,
    comment:
      'The salesmen gave me their hour without grumbling and judged three hundred pairs honestly. The export right for the CRM took nine days to arrive. Everything else as agreed.',
  },
  followUps: [
    {
      title: 'Follow up 520 old offers by telephone and e-mail with the clean data',
      brief: `After the cleaning we see 520 offers from the past two years that nobody followed up. Machine sold, mostly, but the joinery may still be looking.

Please sort them with us in one call, then contact about 300: those with e-mail consent by a short personal message from the salesman's address, the others by telephone. Question: still looking, for what, until when. Result goes into the new stages, with nothing in free text that belongs in a field.

German with an ear for Upper Austrian. No machine is offered; the salesman does that.`,
      budget: 1150,
      days: 22,
      questions: ['How would you order 520 offers before the first call?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'A joinery that asked for a panel saw fourteen months ago has bought one elsewhere, but it has an old one to sell, and you buy used machines. So I would end each talk with that question if you agree. Ten calls first with a salesman listening, after which the wording is fixed. Joiners pick up at half past six and at noon. Who takes a hot one on the same day?',
          answers: ['By machine type and age: edge banders under nine months first, then planers, panel saws last.'],
        },
        {
          stance: 'newcomer',
          note: 'I would like to see ten of the old offers and the last note on each, as the note tells how to begin. For e-mails I write three short variants and the salesman changes them to his own words, or they will sound foreign. I would keep each evening free for an hour to enter results, never the next day. May I say openly that we forgot to call back?',
          answers: [
            'By the size of the offer and the time since; those for which we have a similar machine in the yard come first.',
          ],
        },
        {
          stance: 'cheap',
          note: 'Three hundred contacts need about 12 days with 25 calls each. The messages go out in groups of 30, with the answer sorted the same day. I enter results in your stages with date and next step. Those not reached after three attempts get marked. Please prepare the log-in, a telephone line with your number, and a list of machines now in stock for my information.',
          answers: ['By date, the newest first.'],
        },
      ],
    },
    {
      title: 'Monthly check of the CRM for half a year, two hours each',
      brief: `Everybody says that clean data gets dirty again. For six months, please look at the CRM on the first Monday for about two hours: new doubles, firms without register number, deals standing longer than 60 days in a stage, fields filled with a full stop.

Report on half a page: four numbers, compared with the month before, and the three names whose records need a talk (to the sales manager only). Merge clear doubles by the known rules, put others on the list.

At the end, propose what the CRM can check by itself, and set that up.`,
      budget: 760,
      days: 180,
      questions: ['Which four numbers would you report?'],
      bids: [
        {
          stance: 'cheap',
          note: 'Two hours on each first Monday fit well. I would save the four views in the CRM in the first month, so later checks are quick and the numbers comparable. Clear doubles get merged with the known rules and logged. If there is a holiday on Monday I do it on Tuesday. The final set-up uses required fields and a duplicate warning on entering.',
          answers: ['New doubles, firms without number, deals beyond 60 days, empty or dotted fields.'],
        },
        {
          stance: 'specialist',
          note: 'Half a page is right. I would report rates instead of counts, since a busy month creates more of everything: doubles for each hundred new records, and so on. Names go to the manager with one example each and no ranking. From month three I would switch on one automatic check each month and see whether its number falls. Does the CRM record who created a record?',
          answers: [
            'Doubles per hundred new contacts, share of deals with a valid stage condition, median days in stage, consents without source.',
          ],
        },
        {
          stance: 'misread',
          note: 'I could check all 26,900 contacts by telephone over the next six months, about 220 a day, and correct the data live. For that I need a team of three callers. Each contact gets a satisfaction question too. The report comes daily with graphs. Doubles disappear on their own in this way, as each person is called once. Which day can we begin?',
          answers: ['Calls made, calls reached, satisfaction, new leads.'],
        },
      ],
    },
  ],
};

export const furnitureSeoMove: Brief = {
  slug: 'furniture-shop-seo-move',
  field: 'sales',
  client: 'northgate-growth-desk',
  title: 'Move a furniture shop to new addresses: 2,300 redirects and no lost ranking',
  brief: `Our shop for rental furniture (offices, fairs, flats) moves to a new system on 1 March. All addresses change. 62 per cent of our enquiries come from unpaid search, mainly 40 pages that rank since years; some of them are ugly and must not get lost by being made beautiful.

Old: 2,300 addresses in the sitemap, 9,000 more in the server logs (filters, print views, a blog of 2014). New: about 1,150. Languages de, nl, fr, each with own domain ending, going to one domain with folders.

Needed: crawl and log analysis, a table old to new with a reason for each group, tests on the staging server (password), language tags, sitemaps, a checklist for the night of the move, and four weeks of watching with a short report each Friday.

Our developer writes the redirect rules from your table. 404 is a valid answer for rubbish; redirecting everything to the front page is not.`,
  currency: 'EUR',
  budget: 3100,
  days: 70,
  skills: ['search-optimisation'],
  questions: [
    'How do you find the addresses in the logs that deserve a redirect?',
    'What would make you advise against 1 March?',
  ],
  milestones: [
    { title: 'Crawl, logs, the 40 important pages compared old and new', sharePercent: 30 },
    { title: 'Table complete and tested on staging', sharePercent: 35 },
    { title: 'Move and four weeks of watching', sharePercent: 35 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Three domains into one with folders is the risky half of this; the new system is the easy one. If you can, move the addresses first and the design four weeks after, so that a fall can be traced to one cause. The forty ugly pages get a sheet each: title, headings, text length, internal links, old against new, with nothing removed unless someone signs. How many internal links point to them today, and does the new menu keep those?',
      answers: [
        'Visits by people or search robots in the last 90 days, or a link from outside. All others get 410 or 404.',
        'If staging on 15 February still differs in the forty pages, or if trade fair season begins in the first week of March.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I crawl both sites, match addresses by title and product number, and write the table for 2,300 addresses; about 70 per cent match by rule, the remainder by hand. The log file gets filtered for status 200 and more than five visits. I test the redirects on staging with a script that lists chains and errors. On Fridays you have a report of one page. Does staging carry all three languages by mid-January?',
      answers: ['By the number of visits in the logs.', 'When more than ten per cent of redirects fail on staging.'],
    },
    {
      stance: 'newcomer',
      note: 'I would first ask what people do on the forty pages, meaning which of them lead to an enquiry, as a page in third place with no enquiry can bear a risk and another cannot. Then I would build a small table of these forty that we look at together each week. The 9,000 rest I sort by pattern and not by address, probably into thirty patterns. I have helped with two moves, both with one language only, so I would have the language tags checked twice. Are the three languages full translations?',
      answers: [
        'By pattern, then by visits and links within each; from every pattern I open ten by hand.',
        'If the new French pages are shorter than the old, as often happens when the budget for translation is gone.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Logs tell more than crawls: search robots still request things you deleted in 2017, and each such request is trust that could be passed on. I would take six months of logs, verify the robots by reverse lookup, and weigh addresses by robot visits, human visits and outside links. Language folders need return links in all three versions, otherwise the tags are ignored. For the night itself: lower DNS lifetimes two days before, and keep the old domains for at least two years. Who owns the .nl domain?',
      answers: [
        'A score of verified robot hits, human entries and referring domains; above the line a redirect, below it 410.',
        'Unfinished return tags, staging slower than the old shop by half a second, or no logs on the new server.',
      ],
    },
    {
      stance: 'misread',
      note: 'To lift your furniture sale shop in the ranking I would write 40 new blog articles of 2,000 words with keywords and buy 60 strong backlinks for each language. The old addresses can be redirected to the front page with one rule, which passes the full power on. The new design should have less text, since modern shops are visual. Results can be seen after three months. What is your main keyword?',
      answers: ['With one wildcard rule, none needs to be looked for.', 'Nothing, the sooner the better.'],
    },
  ],
  deliveryNote:
    'The table has 2,300 sitemap addresses and 640 of the 9,000 from the logs; the others answer 410. On the night of the move 41 redirects failed and were corrected before six. After four weeks: 37 of the 40 important pages stand within two places of where they were, two rose, one fell from 3 to 8 (its French text had been shortened). Enquiries from search are at 97 per cent.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 5,
    reliability: 4,
    comment:
      'Most of our visitors never noticed the move, as intended. The warning about the French page was in the first report; we ignored it and paid. One Friday report came on Sunday.',
  },
  freelancerReview: {
    quality: 4,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'An owner who reads tables, and a developer who implements them exactly. Staging was two weeks late, so testing happened mostly at night. They kept the ugly pages, bravely.',
  },
  followUps: [
    {
      title: 'Restore the French page that fell from place 3 to 8, and check 30 neighbours',
      brief: `The page location mobilier salon professionnel fell after its text had been shortened. Thirty other French pages were shortened by the same hand, and rank less visibly.

Please compare old and new for all 31 (text, headings, links, questions answered), propose for each what should come back, and write or edit the French text, 150 to 400 words a page, in plain language that our sales staff recognises. Prices and sizes must be right; a colleague in Lille checks.

Then watch for eight weeks. We would rather restore one sentence that matters than five paragraphs that do not.`,
      budget: 1350,
      days: 65,
      questions: ['How do you tell which sentence mattered?'],
      bids: [
        {
          stance: 'specialist',
          note: 'The search queries of the fallen page tell it: those lost entirely point to the paragraph that is gone, for instance on delivery to the exhibition hall or on deposit. I would map lost queries to removed sentences for all 31 pages and restore only where both agree. Ten pages are restored at first, the others four weeks later, so we learn from the difference. Does the colleague in Lille know what customers ask on the phone?',
          answers: ['By the queries which vanished with it, compared for 90 days before and after.'],
        },
        {
          stance: 'seasoned',
          note: 'Thirty-one pages, and I expect that eight need work. The rest fell for nobody. For these eight I would bring back what answered a question: set-up times, smallest order, whether a sofa fits a lift. French text is written by me and read by a native speaker from rental trade. Were internal links shortened along with the text? That is often the true cause and costs five minutes.',
          answers: ['It answered something that people typed. If no query belongs to it, it may stay away.'],
        },
        {
          stance: 'cheap',
          note: 'I take the old texts from the crawl of January, put them beside the new ones and mark the differences in colour. Where facts are missing I bring them back in short sentences. At about two pages an hour it is a week of work, plus a look at the ranks every Friday. Please name the checker in Lille and how I should send the pages.',
          answers: ['I would restore facts and leave out advertising phrases.'],
        },
      ],
    },
    {
      title: 'Decide the fate of 118 city pages (furniture rental in Bochum, in Breda, in Brest)',
      brief: `The old shop had a page for each of 118 cities, same text with the name exchanged. The new one has them still, as nobody dared. Some bring enquiries, most do not, and the developer says they slow the search robots down.

Find out which cities deserve a page of their own (enquiries, fairs, storage near by, real delivery price) and write for at most 20 of them a page with facts that exist nowhere else: halls, unloading rules, set-up hours. For the others propose a rule.

Languages by city. Facts from us by telephone; our drivers know everything and write nothing.`,
      budget: 1700,
      days: 45,
      questions: ['What would you ask a driver about Breda?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'From 118 pages I would expect fifteen to carry nine tenths of the enquiries. Those get facts; the next thirty are merged into regions by depot; the others are redirected to their region. Drivers I would call on a Friday afternoon, recorded, twenty minutes for each depot. It gives more than any research. Are delivery prices by distance public? A page with a real price beats all the text.',
          answers: ['Where do you stop, who opens the gate, and what went wrong there last time?'],
        },
        {
          stance: 'newcomer',
          note: 'I would ride along with one driver for a day if your insurance permits, with a notebook. If not, then calls with photographs from their phones: ramps, doors, signs. From that, pages write themselves. For the selection I would use enquiries of three years by postcode rather than visits. Could the twenty pages carry the name of the driver who knows the city?',
          answers: ['Which door is the right one, and from which hour may one unload?'],
        },
        {
          stance: 'misread',
          note: 'I suggest extending the 118 city pages to 1,180, covering every town above 10,000 inhabitants in three countries. With a text generator this takes a day, and each page has slightly different wording, so that search engines consider it unique. Photographs of each city are found on the web. Your developer only has to upload a file. Shall we add English as well?',
          answers: ['I would not need drivers, the generator knows Breda.'],
        },
      ],
    },
  ],
};
