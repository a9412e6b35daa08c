import type { Brief } from './types';

export const briefsClerical3: readonly Brief[] = [
  {
    slug: 'spare-parts-catalogue-scans',
    field: 'clerical',
    currency: 'PLN',
    title: 'Turn 412 scanned pages of a spare-parts catalogue into one table',
    budget: 6800,
    days: 25,
    skills: ['ocr-correction', 'cataloguing', 'data-entry', 'spreadsheets'],
    brief: `A parts catalogue for looms, printed 1978 with supplements to 1986, was scanned at 300 dpi: 412 pages, of which 230 are tables and 182 exploded drawings with position numbers. The OCR text confuses 8 and B, 0 and O, 5 and S, which for part numbers is deadly. About 5,600 lines.

One row a line: page, group, position, part number (pattern: two letters, four digits, optional letter), name in German and English as printed, quantity, from machine number, to machine number, replaced by. Crossed-out lines and handwritten additions by the former store keeper are wanted and marked as such; he was usually right.

Every position in a drawing must have a line in its table, and the other way round; exceptions in a list. Chains of 'replaced by' may be up to four long: please do not resolve them, but report circles.

XLSX plus CSV. Milestone one is group 3 (heald frames, 31 pages), because a customer waits for it. Done: 200 random lines, no wrong part number, at most two other errors.`,
    questions: [
      'How do you secure part numbers against 8/B and 0/O?',
      'What would you do with a handwritten addition that contradicts the print?',
    ],
    milestones: [
      { title: 'Group 3, heald frames', sharePercent: 20 },
      { title: 'Groups 1, 2 and 4 to 7', sharePercent: 50 },
      { title: 'Groups 8 to 11, lists of exceptions', sharePercent: 30 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: 'The pattern helps: two letters, then digits, so an O in third place is always a zero, and only the optional last letter remains doubtful. I would therefore type part numbers anew instead of correcting, twice, and correct only names from the OCR. The store keeper gets his own columns, his hand is a second catalogue. Drawings I count position by position with a transparent overlay. Are supplements to replace pages or to stand beside them? In 1986 they often did both.',
        answers: [
          'By position in the pattern first, by double typing second, and by occurrence elsewhere third.',
          "Both are kept: print in the main column, his in 'note', with a mark 'contradicts'.",
        ],
      },
      {
        stance: 'cheap',
        note: 'We do tables like this every month. The first person types part numbers from the image without looking at the OCR, the second corrects the OCR, and the computer compares; what differs is looked at with a magnifier. 5,600 lines are about 15 working days for both, with a delivery each evening by group. The price is small since living here is cheap. In the sample page 88 there is a stain over four lines; is there a second copy of the book somewhere?',
        answers: [
          'Double work by two persons and the pattern as a formula in Excel.',
          'We write both and colour the line.',
        ],
      },
      {
        stance: 'newcomer',
        note: 'I would take group 3 as trial: 31 pages in four days, so your customer is served, and if you find one wrong part number in it you owe me nothing. My plan is to cut each table into images of single lines, shown above the input field; the eye cannot slip to the next line then. Positions in drawings I list separately before seeing the table, to be honest in the comparison. What does an asterisk behind a quantity mean? It is on nine pages.',
        answers: [
          'The field accepts only the pattern, and I type without seeing the OCR.',
          'The print is the line; the addition is a note with page and ink colour.',
        ],
      },
      {
        stance: 'specialist',
        note: "A parts list is a small database: position refers to drawing, replacement refers to part, and every reference that leads nowhere is an error in reading or in print. I would use that. Part numbers that occur once only and resemble a frequent one are looked at again; it finds nearly all 8/B cases. Circles come out by query. My fee is above average and includes a report on the catalogue's own errors, some 40 to 60 by experience. Which machine numbers does your customer own? I would check their range first.",
        answers: [
          "Pattern, double entry, and a test against all other occurrences, including 'replaced by'.",
          'Record both with status; he worked with the parts, the printer did not.',
        ],
      },
      {
        stance: 'misread',
        note: 'I would process the 412 drawings and redraw them in a clean vector form with position numbers, so they can be printed again. Some 15 drawings can be finished each day. The tables belong to the pages and I would insert them as pictures. If part numbers are hard to read I would set what is most likely. For the German names I use a translation program. Do you need DWG or is PDF sufficient?',
        answers: [
          'By a good typeface in which they differ.',
          'I would leave handwriting out, as it disturbs the drawing.',
        ],
      },
    ],
    deliveryNote:
      "parts.xlsx and parts.csv, 5,648 lines, 214 of them marked 'handwritten'. Part numbers typed twice; 93 differences, all cleared by image, 3 remain 'unreadable' under the stain on page 88. Drawings against tables: 41 positions without a line, 17 lines without a position, in exceptions.xlsx. 'Replaced by' has two circles (HF 2208 and HF 2280, and a chain of three in group 9). The store keeper corrected the print in 26 places and was wrong in one.",
    changeRequest:
      "For groups 8 to 11 the columns 'from' and 'to machine number' hold a mixture of text and numbers ('ab 4410'). Please separate as in group 3: number in the cell, 'ab' and 'bis' only by the column.",
    clientReview: {
      quality: 4,
      communication: 3,
      speed: 5,
      reliability: 4,
      comment:
        'No wrong part number in our 200 lines. The machine-number columns of four groups were a mixture, and we had to explain twice what we meant. Repaired in the end, without extra cost.',
    },
    freelancerReview: {
      quality: 4,
      communication: 5,
      speed: 4,
      reliability: 5,
      comment:
        'They found a second copy of page 88 in a museum by asking around. Such clients make a dull table exciting. Clear test at the end, fairly applied.',
    },
    followUps: [
      {
        title: 'Match the parts table with 1,900 shelves of stock',
        budget: 2600,
        days: 12,
        brief: `The store has been counted: 1,900 lines in a notebook, photographed, with part number (by memory), quantity and shelf. Please enter these and match them with the new table: exact, probable (one character off, or an old number that was replaced), unknown.

Then a list by group of what is in stock, with shelf, and one of parts which the customer of group 3 may need (his machine numbers are in a list) and which are not. 'Probable' always with your reason. The notebook has oil on it.`,
        questions: ['When is one wrong character still probable, and when not?'],
        bids: [
          {
            stance: 'specialist',
            note: 'Memory errs differently from OCR: it swaps digits and forgets the final letter. I would score by these patterns and by whether the neighbouring shelves hold the same group, as a store keeper puts like beside like; the shelf often decides. Replaced numbers are followed through the chain in both directions. For the customer I would add a column for what fits though it is not listed. Was quantity counted in pieces or in pairs?',
            answers: [
              "If only one existing number lies that near and the shelf's group agrees; two candidates make it unknown.",
            ],
          },
          {
            stance: 'cheap',
            note: '1,900 lines of notebook are four days for two of us, the matching two more. We write what stands there and the matched number in another column, never over it. Oil: what we cannot read we cut out and collect on one page for you, with shelf, so somebody may go and look. Are there parts without any number, only with a name? Then we would search by German name.',
            answers: ['If one character is off and the name written beside it agrees.'],
          },
          {
            stance: 'newcomer',
            note: "I would enter the notebook in shelf order and match afterwards, to keep both steps honest. The result would have a confidence and a sentence: 'one digit swapped, same group as shelves left and right'. For the customer's machines, the from and to columns make the selection a simple query that you could repeat for others. Could the person who counted answer twenty questions by telephone?",
            answers: ['When exactly one part in the catalogue explains it, and no other within two characters.'],
          },
        ],
      },
      {
        title: 'Polish and English names for 5,600 loom parts',
        budget: 3400,
        days: 20,
        brief: `The table has German names throughout and English ones in 60 percent. There are about 1,250 different German names, many abbreviated ('Schaftreg. li.'). We want the missing English and all Polish ones, in a list of distinct names that is then applied to all lines by you.

A retired weaver in Łódź answers questions on Thursdays by telephone, up to an hour. Names have at most 40 characters, nouns first, left and right abbreviated the same way everywhere. Doubtful ones with picture and page.`,
        questions: ['Which names would you ask the weaver about first?'],
        bids: [
          {
            stance: 'seasoned',
            note: "1,250 names shrink to about 500 nouns with attributes, so the work lies in those and in the abbreviations; 'reg.' may be Regulator or Register. I would resolve abbreviations first, with page and drawing, and bring the weaver thirty questions every Thursday, sorted by number of lines that depend upon them. The application to all lines is by key, and lines changed by hand afterwards are protected. Which dialect of loom Polish do your customers speak?",
            answers: ["Those which occur most often and whose drawing shows something unlike the dictionary's answer."],
          },
          {
            stance: 'specialist',
            note: "I would do it as a small term base: concept, picture, German with variants, English, Polish, status. From it the columns are generated and the 40 characters are checked. The English that exists is not always right (1978 printers' English), so I would verify and not only complete it. Thursday's hour is precious; I would send the weaver pictures by post on Monday. Shall rejected words be kept for search?",
            answers: [
              'Parts of the heald frame motion: dictionaries disagree, and your customer in group 3 will notice.',
            ],
          },
          {
            stance: 'misread',
            note: 'For translating 5,600 lines I would use a program and check every tenth. The German abbreviations can stay, as technicians know them. Polish with 40 characters should be possible if adjectives are dropped. I deliver group by group, starting with eleven. The weaver need not be troubled, I am able to look up words on the web. Which of both languages is more urgent for you?',
            answers: ['None, there are pictures on the web.'],
          },
        ],
      },
    ],
  },

  {
    slug: 'travelling-choir-diary',
    field: 'clerical',
    currency: 'EUR',
    title: 'Keep the diary of a touring chamber choir for three months',
    budget: 1950,
    days: 92,
    skills: ['diary-management', 'travel-arrangements', 'inbox-management'],
    brief: `A chamber choir of 18 goes on tour from February to April: 14 concerts in nine towns of four countries, 11 rehearsals, two recordings. At present everything is in the head of the conductor, in three calendars, and in a chat group of 2,100 messages.

We look for six to eight hours a week: one shared calendar (CalDAV) in which every entry has address, contact with telephone, times of doors, sound check and departure, and who is needed. A weekly sheet on Sunday by 18:00 for all singers, one page, readable on a telephone. Changes within two hours between 9 and 19 CET, by agreed channel and not by chat.

Trains and rooms are booked by a travel agency; you check their offers (connections under 12 minutes are refused) and the room list: four vegetarians, one wheelchair, two who do not share. Three singers live in other time zones.

Two concert dates still overlap with a recording. No reachability at night needed. Done well means: nobody asks in the chat when the bus leaves.`,
    questions: [
      'How would you get 2,100 chat messages into a calendar without reading for a month?',
      'The bus breaks down at 14:00, sound check is at 16:30, 90 km away: what are your first three actions?',
    ],
    milestones: [
      { title: 'Calendar complete, overlaps resolved', sharePercent: 35 },
      { title: 'February and March', sharePercent: 40 },
      { title: 'April and hand-over notes', sharePercent: 25 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: 'Two of the people whose calendars I kept were conductors, so I know that half the truth is on the back of a score. I would spend the first week with three half-hour calls: conductor, the singer who always knows, the bus company. The chat is searched for dates, and then closed for logistics by a friendly rule. The overlapping recording I would solve on day two, as studios become expensive in February. Which of the three calendars do the singers look at now? It should survive.',
        answers: [
          "Search for digits with a colon, for names of towns and for 'moved'; about 300 messages remain, and these I read.",
          'Call the hall and move the sound check to 17:15, two taxis for soloists and wheelchair, then one message to all with one time in it.',
        ],
      },
      {
        stance: 'cheap',
        note: 'I offer eight hours a week at a low rate and am awake at your hours, as we share nearly the same time. I would make the calendar from the contracts and not from the chat, because contracts do not change their mind. The Sunday sheet has the same form each week: when, where, what to wear, what to bring, whom to call. Is the agency to write to me directly? Otherwise the two hours for changes cannot be kept.',
        answers: [
          'From the contracts first; then I ask each of eighteen singers for what they have in their own calendar.',
          'Inform the hall, ask the bus company for a replacement with arrival time, look up trains.',
        ],
      },
      {
        stance: 'newcomer',
        note: "I have never managed a choir's diary, but I have lists in my blood. My first act would be a table of 27 events with fourteen fields each, and I would mark red whatever is missing; you would see on the third day how much red there is. Singers in other zones get times in theirs and in local time, both. For the wheelchair I would ring each hall and not believe the website. Does a stage plan exist with steps counted?",
        answers: [
          'Export it, filter by date words, put it beside the table, and fill only the red cells.',
          'Ring the bus company, the hall, and the nearest bus hire; message to everybody only when one fact is certain.',
        ],
      },
      {
        stance: 'specialist',
        note: 'Touring is its own trade: I would treat each concert as a file with contract, hall, travel, rooms, people, and the calendar is only its face. My rate is higher and I usually need fewer hours, five after the first fortnight. Offers of the agency are compared with a fixed list of rules (12 minutes, lifts, luggage for scores). Each Sunday I also send you, not the singers, a list of what may go wrong in the next ten days. Who may decide on a cost up to 300 euros when you sing?',
        answers: [
          'I read the last six weeks in full, older ones by search; what is older than a contract does not count.',
          'Hall, second bus from a list that I have made beforehand for every leg, then the singers. The list is the real answer.',
        ],
      },
      {
        stance: 'misread',
        note: 'I can keep the calendar of the choir for the fourteen rehearsals and eleven concerts, about seven hours a week. Trains and rooms I would book directly on the usual portals, which is often cheaper than an agency. The weekly sheet would come on Monday morning, as on Sundays I rest, and changes I post to the chat, where everybody reads them at once. The two overlapping dates I would ask you to settle. Which card may I use for bookings?',
        answers: [
          'I would join the chat and ask everyone to repeat the important things.',
          'I would write in the chat that it gets later, then look for a train and call the hall.',
        ],
      },
    ],
    deliveryNote:
      "Tour over, 14 concerts sung, one moved by a day because of snow. Thirteen Sunday sheets, all before 18:00. The calendar has 61 entries with all fields; bus times were asked in the chat twice in February, not once since. The recording was shifted to the free Tuesday, no fee. Hand-over: one page on each hall (steps, doors, the caretaker's real number), the room list, and what the agency needs to be told each time.",
    clientReview: {
      quality: 5,
      communication: 5,
      speed: 5,
      reliability: 5,
      comment:
        'The conductor has stopped carrying three diaries. When the bus failed near the border, a second one was on the road before we had finished complaining.',
    },
    freelancerReview: {
      quality: 4,
      communication: 3,
      speed: 5,
      reliability: 4,
      comment:
        'Pleasant people who read what one sends them. The conductor promises things on stage and tells nobody, so the calendar learnt of an extra concert from the newspaper.',
    },
    followUps: [
      {
        title: 'Settle travel expenses of 18 singers after the tour',
        budget: 420,
        days: 14,
        brief: `Eighteen singers send tickets, taxi slips and meals in four currencies, some as photographs of a heap. Our rules fit on two pages: daily allowance by country, taxi only with a reason, no alcohol. The funder wants a table by person and concert, receipts numbered and as PDF in the same order.

About 340 receipts. Exchange rate of the day by the central bank's list. Missing receipts need a signed statement, which you prepare. The total may not exceed 11,200; tell us early if it will.`,
        questions: ['What do you do with a receipt for a dinner of six on one card?'],
        bids: [
          {
            stance: 'seasoned',
            note: "Heaps do not frighten me; I would give every singer one envelope number and one reminder with a date. Receipts are entered with country, currency, day and concert, so allowance and rate follow by formula. After the first hundred I would give you an estimate of the sum against 11,200. Meals where the allowance was already paid are struck out with the rule's paragraph, so nobody is offended by me. Were any breakfasts included in room prices? It reduces the allowance.",
            answers: [
              'Divide by heads, book to the payer, and cut the other five allowances. A list of names is needed.',
            ],
          },
          {
            stance: 'cheap',
            note: "340 receipts are three days for me, plus a week of waiting for those who forget. I number, scan to one PDF in the table's order, and write the statements ready for signature. Rates come from the list with date in a column of their own, so the funder can check. Alcohol I take out line by line if it is visible. May I write to the singers directly in the name of the office?",
            answers: ['I ask the payer for the six names, and book one sixth to each.'],
          },
          {
            stance: 'specialist',
            note: "I would first turn your two pages into a table of rules and let you sign three doubtful ones (taxi after midnight, seat reservation, luggage), since they will each come up twenty times. The entry is then quick and all treated alike. I recheck all of one country's receipts against the tour calendar: a dinner in a town where nobody was is found at once. Does the funder accept digital originals?",
            answers: [
              'One receipt, six allowances reduced, the difference to the house account, with the list attached.',
            ],
          },
        ],
      },
      {
        title: 'Prepare the autumn tour: options, halls, visa papers for two singers',
        budget: 880,
        days: 40,
        brief: `For October we have six fixed concerts and seven free days between them. Wanted by end of June: a calendar with options (A, B) for travel between towns, contact and needs list for six halls, three quotes for a bus, and the papers for two singers who need visas for one of the countries: forms filled in, list of what they have to bring, appointment at the consulate.

The conductor wants no day with more than four hours of travel before a concert. Same calendar, same fields as in spring.`,
        questions: ['Which of these would you begin with, and why?'],
        bids: [
          {
            stance: 'seasoned',
            note: "The visas first: appointments for autumn are gone by July, and everything else bends around them. I would ask both singers for passports (validity six months beyond) this week. Then options A and B on a map with hours, since four hours on the page are five with scores and a bus stop. Halls I ring one by one; I still have spring's questions. Do the invitations come from the halls or from you? The consulate will ask.",
            answers: ["With the consulate's calendar, because it is the only thing that we cannot persuade."],
          },
          {
            stance: 'newcomer',
            note: "I would fill the same fourteen fields for the six concerts and put the two travel options next to each other with hours, changes and price per person. For the visas I would read the consulate's page on the day and note its date, since rules move. Quotes for the bus need a lift for the wheelchair, so fewer firms will answer and I would ask eight to get three. Is luggage for risers included?",
            answers: ["With the visas, as other people's offices set the pace."],
          },
          {
            stance: 'misread',
            note: 'For the tour in June and July I can prepare six concerts and seven free days, with two options for every leg. Three bus firms I would ask in the first week. The visa papers I understand are for all eighteen, so I would need passports and photographs of everybody and a group appointment at the consulate. The halls get the same questions as in spring. Who collects the passports?',
            answers: ['With the eighteen passports, as it is the largest task.'],
          },
        ],
      },
    ],
  },
];
