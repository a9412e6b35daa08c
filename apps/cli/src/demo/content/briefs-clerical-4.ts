import type { Brief } from './types';

export const briefsClerical4: readonly Brief[] = [
  {
    slug: 'market-stall-leases',
    field: 'clerical',
    currency: 'EUR',
    title: 'Rebuild a lease template in Word and produce 186 leases from a list',
    budget: 1100,
    days: 15,
    skills: ['document-formatting', 'mail-merge', 'spreadsheets'],
    brief: `A market hall renews all leases on 1 March: 186 stalls, five kinds (fish, fresh food, dry goods, trades, café). The contract of 19 pages has been copied since 1998. Numbers are typed by hand, clause 14 refers to a clause 9a that is gone, and headings are bold with spaces in front. In 30 leases there are special agreements that somebody wrote between the lines.

We want one Word template with real styles, numbering and cross references, which a lawyer has in hand anyway (the wording is final, 7 pages of changes). Then all 186 leases as Word and PDF, filled from an Excel list with 44 columns that you first check: 12 stalls have two tenants, 9 have no area, rents with dot and comma.

Conditional paragraphs by kind of stall; rent also in words; special agreements as annex B. File names by stall number. Accessible PDF with bookmarks.

Done: the lawyer draws 15 leases and compares each with list and special agreements; no error may be found in amounts, names, dates.`,
    questions: [
      'How do you solve conditional paragraphs: fields in Word, or another way?',
      'How would you prove that all 186 amounts are right?',
    ],
    milestones: [
      { title: 'Template with styles and references, approved', sharePercent: 35 },
      { title: 'List checked, questions answered', sharePercent: 20 },
      { title: '186 leases as Word and PDF', sharePercent: 45 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: "Clause 9a will have been a merger of two leases in about 2003; I have met its cousins. I would set up the template from blank, paste the lawyer's text unformatted, and give each clause its level, so that references become fields and can never lie again. The list is checked before any merge, with a sheet of questions, one line each. Double tenants need a second signature block by condition. Do the thirty special agreements exist as text, or as ink?",
        answers: [
          'IF fields for the five kinds, as staff can keep these up themselves; anything nested deeper I put in the list as a finished sentence.',
          'I read rents, names and dates back from the 186 PDFs by script and compare with the list. Words against figures separately.',
        ],
      },
      {
        stance: 'cheap',
        note: "Template two days, list one day, merge one, checking one, so my price is modest. I would mark the 44 columns as used or unused first; usually half of them nobody needs. Rent in words comes from a formula, tested on all 186 values, not on three. PDF with bookmarks straight from the headings. Special agreements I would type into annexes with the stall's number and put the scan behind. Are the areas of the nine stalls to be measured by you in time?",
        answers: [
          "Word's own IF fields, with a small table of the five kinds.",
          'A sum of rents over all documents and over the list must agree, and I look at each tenth by eye.',
        ],
      },
      {
        stance: 'newcomer',
        note: "I have formatted long reports, though never contracts with conditions, so I suggest the template alone as the first step with your lawyer's approval as the judge. I would test it with five invented tenants, one of every kind, each with a difficulty: two names, a very long name, no VAT number, an area with decimals, an annex. Only then the list. Is the order of clauses the same for all kinds, or does the fish market have some in other places?",
        answers: [
          'Separate building blocks per kind, chosen by a field from the list.',
          'By opening the finished files again and reading the amounts into a table.',
        ],
      },
      {
        stance: 'specialist',
        note: 'Long contracts in Word are all I do. My offer is above the frame and includes a hand-over hour, after which your office makes lease 187 without me. Numbering by a multi-level list tied to styles, references as REF fields with paragraph numbers, a macro-free template, PDF/UA checked by PAC. For the list I write validation into Excel itself. Special agreements become annex B through a column with the file name. Which Word versions do lawyer and office use? The 2016 one treats nested fields badly.',
        answers: [
          'Fields for short phrases, INCLUDETEXT for whole paragraphs from an approved clause file, so the lawyer changes them in one place.',
          'Round trip: text extracted from each PDF, 11 fields compared with the list by machine, report attached, then 15 by eye before your lawyer does.',
        ],
      },
      {
        stance: 'misread',
        note: 'I would gladly draft the new lease of 7 pages for you and simplify it, as 19 pages are too long for stall holders. Clause 14 can be removed. From the Excel list I make letters that invite the 186 tenants to sign, with a form to fill in by hand for name and rent. The five kinds of stalls can share the same text. Should I also translate it, and is a lawyer needed to look at it at all?',
        answers: ['One text for all is easier to read.', 'The tenants would notice if their rent was wrong.'],
      },
    ],
    deliveryNote:
      '186 leases as Word and PDF, named by stall, plus template, clause file and the checked list. 48 questions on the list, all answered; stall 77 had been let twice and now is not. From every PDF eleven fields were read back and compared: no difference. Thirty-one annexes B, as one special agreement turned out to concern two stalls. All PDFs pass PAC. Clause 9a rests in peace; clause 14 points to 10 (2).',
    changeRequest:
      'The lawyer wants the signature block to stay together with at least two lines of the last clause; in 23 leases it stands alone on page 18. And for companies the register number goes behind the name, which the list has in column AK.',
    clientReview: {
      quality: 5,
      communication: 5,
      speed: 4,
      reliability: 5,
      comment:
        'Fifteen leases drawn, no error. The hand-over was so clear that our trainee made the next three alone. A little strict with our list, quite rightly.',
    },
    freelancerReview: {
      quality: 4,
      communication: 4,
      speed: 3,
      reliability: 4,
      comment:
        'Final wording was final only the second time, but additional hours were paid at once. The market master knows all 186 stalls by heart, which is better than Excel.',
    },
    followUps: [
      {
        title: 'Rent letters for index adjustment, 186 stalls',
        budget: 340,
        days: 8,
        brief: `A year on, rents are adjusted by index. The same list, now with index base and cap by lease (three variants of the clause). Needed: the new rent per stall in a sheet with the calculation visible, a letter of one page for each with old rent, index figures, new rent in figures and words, and date from which it applies; addressed for window envelopes, sorted by aisle for delivery by hand.

Nine leases exclude adjustment; these get no letter. The lawyer checks the calculation for five before you print.`,
        questions: ['How do you round, and where do you say so?'],
        bids: [
          {
            stance: 'seasoned',
            note: 'Before the letters I would put the three clauses side by side with one example each and have the lawyer sign the arithmetic; letters are then an hour. Every letter shows the formula with its own figures, as tenants calculate, fishmongers above all. Sorting by aisle and walking direction, even numbers first? Whoever delivers should tell me how they walk. Do double tenants get two letters or one with both names?',
            answers: [
              'As the clause says; if silent, to full cents at the end and never in between, with a line below the calculation.',
            ],
          },
          {
            stance: 'cheap',
            note: 'The calculation in Excel with one column a step, so everybody can follow; the letter by merge with the same template styles. I compare the sum of all new rents with a second calculation made another way. Nine exclusions are filtered by the list and named on a separate page with the clause. Two days of work. Is the index figure final or preliminary at that date?',
            answers: ['At the very end to the cent, written in the letter.'],
          },
          {
            stance: 'newcomer',
            note: 'I would make five letters first, one for each variant and two exceptions, for the lawyer, and the rest when they have been approved. For the window envelope I test on real ones, as the fold decides. In the sheet I keep the index figures in one place, so that a correction runs through all. Would you like an acknowledgement slip at the foot for those who sign on receipt?',
            answers: ['Half up, at the end; a sentence in small print under the amount.'],
          },
        ],
      },
      {
        title: 'House rules and 14 forms for the market hall in one style',
        budget: 620,
        days: 12,
        brief: `The hall has house rules (11 pages), delivery times, a waste plan and 14 forms (key, power connection, change of tenant, accident), all different, three of them photographs of copies. Put these in the style of the lease: one template, forms with fields to fill in on screen and enough room for a pen, A4, two languages in columns for six of them (texts supplied).

Forms as Word and PDF with fields, tab order checked. Every form has a number, a date, a box saying where it goes. Nothing is to be reworded.`,
        questions: ['How large is a field for a pen?'],
        bids: [
          {
            stance: 'specialist',
            note: 'Styles exist from the lease, so house rules are half a day; the forms are where care goes. I set fields on an 8 mm grid, labels above and never before, signature with date in one row. Tab order, tooltips and required marks are tested with a screen reader. In two languages I would separate by typeface weight and not only by column. Which of them are filled in by gloved hands at five in the morning? Those should have tick boxes.',
            answers: ['8 mm high, 12 for signatures, and 85 mm for a name as you have long ones.'],
          },
          {
            stance: 'cheap',
            note: 'Fourteen forms, three of which need to be retyped, are four days in all. I make one form completely as a model, you print it and write on it with a pen, and then I make the others. Fields in the PDF get the same names everywhere, so the data could be read out at some time. The numbers of forms: shall they follow the departments or be consecutive?',
            answers: ['At least 7 mm in height; I would print a sample and try.'],
          },
          {
            stance: 'misread',
            note: "I can bring the house rules and the 14 forms into the lease's style within twelve days. While doing so I would shorten the rules from 11 to about 6 pages, as many sentences repeat each other, and merge the key and power forms into one. The second language I would translate myself for all fourteen. Fields on screen are no trouble; the paper versions could then be dropped. Who approves my new wording?",
            answers: ['On paper none would be needed any more, on screen they grow with the text.'],
          },
        ],
      },
    ],
  },

  {
    slug: 'testing-laboratories-list',
    field: 'clerical',
    currency: 'JPY',
    title: 'List of 240 laboratories that test food-contact materials in seven countries',
    budget: 165000,
    days: 21,
    skills: ['desk-research', 'cataloguing', 'list-cleaning'],
    brief: `We need a checked list of laboratories that test materials in contact with food (migration, heavy metals in glaze, overall residue) in Japan, Korea, Taiwan, Thailand, Vietnam, Malaysia and Indonesia. Our guess is 240; fewer with evidence are better than more without.

Per laboratory: name in its own script and in Latin letters, address, accreditation body and number with expiry date, scope relevant to us (closed list of 14 test methods), sample size if published, turnaround if published, contact mail that is not a form, web page, language of enquiry. For each cell a source address and the day you saw it, in a parallel sheet.

Accreditation numbers must come from the register of the accreditation body and not from the laboratory's page; last year 11 of 90 showed a certificate that had lapsed. Groups with several sites: one row a site.

No e-mails to laboratories, please, our buyers do that. XLSX. Done: we check 25 rows against the registers, with at most one wrong cell in ten rows.`,
    questions: [
      'Which registers would you start with?',
      'How do you record something that you looked for and did not find?',
    ],
    milestones: [
      { title: 'Japan and Taiwan, 40 rows as model', sharePercent: 25 },
      { title: 'Korea, Thailand, Vietnam', sharePercent: 40 },
      { title: 'Malaysia, Indonesia, second check of expiry dates', sharePercent: 35 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: 'I would go from the registers to the laboratories and not the other way, because then the lapsed eleven cannot happen. Seven registers, of which three can be searched by method and four only by name; those four take the time. Each day ends with a count per country, so you see early whether 240 is a hope. One site per row means branches share numbers in two countries, as I recall. Shall suspended accreditations be listed with their status or left out?',
        answers: [
          'The national accreditation bodies that are signatories of the mutual recognition arrangement, then their scopes as PDF.',
          'A code for each reason: not published, page unreachable, register silent; with date. An empty cell would mean not looked for.',
        ],
      },
      {
        stance: 'cheap',
        note: "Desk work by day, in your morning hours, 14 to 18 laboratories a day with all cells and sources. For scripts which I do not read I use the register's English pages and copy the local name letter by letter, marked accordingly. The 14 methods become 14 columns with yes, no, unclear. My price is low; I ask for the model of 40 rows to be judged severely at the start. Is a general address such as info@ acceptable as contact mail?",
        answers: [
          'I would search for the national accreditation authority of each country and begin where methods can be filtered.',
          "'n/f' and the date, with the page where it should have been.",
        ],
      },
      {
        stance: 'newcomer',
        note: 'I read Chinese and Japanese and built such lists during my studies, with a source for each cell because my professor sent them back otherwise. Korean and Thai I do not read; there I rely on English registers and say so in a column. Duplicates under different transliterations I would match by accreditation number. I propose Japan and Taiwan as model in six days. Do private laboratories within factories count, if their scope is public but they do not take outside samples?',
        answers: [
          "Japan's and Taiwan's, since I read them in the original; scopes there name the methods by standard number.",
          'With a reason in the cell, and the source sheet shows where I looked, as otherwise someone looks again.',
        ],
      },
      {
        stance: 'specialist',
        note: 'A list such as this is only as good as its keys. I would use accreditation body plus number plus site as key, so it can be renewed each year by comparing instead of starting over. Scope against your 14 methods: I would ask you to name the standard behind each (for instance ISO 6486 for glaze), because laboratories cite standards, not purposes. Expiry dates are checked twice, at entry and in the last week. More expensive than a student and done once. Are national methods equivalent for you or not?',
        answers: [
          'Those registers whose scope documents are dated; undated ones only as second evidence.',
          'By status and not by blank: searched on, where, result. It is part of the source sheet.',
        ],
      },
      {
        stance: 'misread',
        note: 'I will write to 240 laboratories in seven countries with your enquiry and collect offers for the tests. From experience some 30 percent answer within two weeks, so you would have about seventy prices for comparing. The mail I would write in English with your logo. Accreditation certificates they can attach themselves. In the table there would be price, time and contact person. Which samples should be named in the mail, and how many pieces?',
        answers: ['I would use the yellow pages of the countries.', "If they do not answer I write 'no answer'."],
      },
    ],
    deliveryNote:
      "labs.xlsx, 211 sites in seven countries, and a source sheet with 2,870 entries. 240 was not reached: Vietnam and Indonesia have fewer accredited for migration than their web pages claim. 19 laboratories advertise a lapsed or suspended accreditation; they stand on a sheet of their own with evidence. All expiry dates were looked at a second time in the last week, four had changed. 31 contact mails are 'not published'.",
    clientReview: {
      quality: 5,
      communication: 2,
      speed: 4,
      reliability: 5,
      comment:
        'Hardly a word for two weeks, which made us nervous, and then a list in which every row holds. The sheet of lapsed certificates went straight to our buyers. Write more often, please.',
    },
    freelancerReview: {
      quality: 5,
      communication: 5,
      speed: 5,
      reliability: 5,
      comment:
        "'Fewer with evidence are better' was meant as said, nobody pressed me to fill up to 240. Methods were explained with standards. I'd work for them any time.",
    },
    followUps: [
      {
        title: 'Annual renewal of the laboratory list',
        budget: 62000,
        days: 10,
        brief: `A year later: go through all 211 rows against the registers, new expiry date, status, changes of scope and name; closed sites are marked, not deleted. Look for new ones by the same rules (we expect 15 to 25).

Deliver the list with a column 'changed on', a change sheet (old, new, source) and three sentences per country on what is different. Two methods are added to the closed list, so 16 now: for old rows these need to be looked up, too.`,
        questions: ['How would you find new laboratories without searching from the beginning?'],
        bids: [
          {
            stance: 'seasoned',
            note: "The key makes it a comparison: I download or copy the register's current list by country and look only at what is not in ours. For the two added methods I go through the 211 scopes, roughly four minutes each, which is most of the work. Closed sites I confirm by two signs. Would you like a date by which each row should be looked at again? Expiry is not the only reason.",
            answers: ['By comparing register numbers with ours; those above the highest of last year come first.'],
          },
          {
            stance: 'newcomer',
            note: 'Ten days are enough, 211 rows at 25 a day and two days for new ones. Each change gets its row in the change sheet with both values, so your buyers read that and not the whole list. For countries whose script I do not read, I note the English source as before. Should rows without any change have a mark that they were checked? I think a date does no harm.',
            answers: ["From the registers' own lists of newly accredited bodies, which three of the seven publish."],
          },
          {
            stance: 'cheap',
            note: "I can do the renewal with 20 rows daily and send the change sheet every second evening. I look at the register first and at the laboratory's page only if the register has changed. The sentences per country come last. It costs less than the first time, as most cells stay. If a laboratory changed its name but kept the number, is it one row with a new name?",
            answers: ['I sort the register by date of accreditation and take what is later than the last list.'],
          },
        ],
      },
      {
        title: 'Plan visits to twelve laboratories in Taiwan, Thailand and Japan',
        budget: 88000,
        days: 16,
        brief: `Two of our buyers visit twelve of the laboratories within ten working days. Wanted: route with trains and flights, two visits a day at most, half a day of reserve per country, hotels near stations, and a sheet for each visit: address in local script for the taxi, contact, scope, our open questions (we supply), how to enter the site.

You write the requests for appointments in English and Chinese or Japanese; we approve each before sending. National holidays to be observed. Sample cases of 9 kg travel along.`,
        questions: ['In which order would you visit the countries, and why?'],
        bids: [
          {
            stance: 'specialist',
            note: 'Appointments decide the route, not the other way: I ask twelve for two possible half days each and then solve the puzzle. Nine kilos of samples with glaze fragments may interest customs, so each case needs an invoice without value and a letter. Sheets as PDF for the telephone and on paper for taxis. Reserve days lie before flights, not behind. Are your buyers willing to travel on a Sunday?',
            answers: [
              'From the country with most fixed appointments to that with the fewest, so that delays can be absorbed at the end.',
            ],
          },
          {
            stance: 'newcomer',
            note: 'I can write requests in Chinese and simple, polite Japanese, and would have the latter read by a friend from the trade. From Taipei I know five of the industrial zones, where a taxi needs the gate number and not the street. Route as a table with times of doors and trains, alternatives in grey. What is said at the gate is on the sheet in large characters. May I phone reception on the day before?',
            answers: ['Japan last, as its trains forgive nothing if a visit before runs over.'],
          },
          {
            stance: 'misread',
            note: 'I can book flights and hotels for your two buyers: Bangkok, Taipei, Tokyo, four nights in each, all near stations. The laboratories I would leave to them, since they know whom they want to see, and twelve visits can be fitted in when they are there. The sample cases go by courier to the first hotel. I need names as in the passports and a limit per night. Is a rail pass for Japan worth it?',
            answers: ['Thailand first because the flight is cheapest on that weekday.'],
          },
        ],
      },
    ],
  },
];
