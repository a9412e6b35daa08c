import type { Brief } from './types';

export const briefsClerical1: readonly Brief[] = [
  {
    slug: 'supporter-database-duplicates',
    field: 'clerical',
    currency: 'EUR',
    title: 'Find and merge duplicates among 84,000 supporters in PostgreSQL',
    budget: 1650,
    days: 18,
    skills: ['deduplication', 'list-cleaning', 'records-management'],
    requiredBadge: 'sql',
    brief: `A membership database (PostgreSQL 15, table contact with 84,310 rows, seven tables refer to it) has grown by three imports. We estimate 9,000 to 12,000 duplicates. Last winter 640 people got the same letter twice and 22 left.

Fields: first and last name, up to three addresses, e-mail, telephone in eleven notations, date of birth in 41 percent of rows, IBAN for those who pay by debit. Names with ø, ł, and in two alphabets.

Wanted: matching rules in words, agreed with us before anything is joined; a table of pairs with a score and the reason; automatic merge only for certain pairs (expected 70 percent), the rest as a worklist of at most 2,500 for two ladies in our office, with both rows side by side. The older number survives. Payments, memberships and consents must follow; where consents contradict each other, the stricter wins.

All of it as SQL scripts on a copy, then once on the real database on a Saturday, with a way back. Households are not duplicates: father and son of one name live at 214 addresses.`,
    questions: ['How do you keep father and son apart?', 'What does your way back look like on Saturday evening?'],
    milestones: [
      { title: 'Rules agreed, pairs scored on the copy', sharePercent: 40 },
      { title: 'Worklist for the office', sharePercent: 20 },
      { title: 'Merge on the real database, log handed over', sharePercent: 40 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: 'I would begin with the seven tables and their constraints: unique (contact, year) in membership will refuse the merge for people who were entered twice in one year, and one must decide that beforehand. Then normalised columns beside the originals, pairs by blocking on birth date, telephone, and name with postcode. Every merge writes old number, new number, rule and time. Your two ladies should see fifty pairs early, as their no teaches me more than any score. Do letters already sent carry the old numbers?',
        answers: [
          'Date of birth where present; else different first payments, salutation and e-mail. Same name at the same address without a third sign goes to the worklist, never automatic.',
          'A log of each changed row with its old values, and a script that was rehearsed backwards on the copy. Plus the dump from noon.',
        ],
      },
      {
        stance: 'cheap',
        note: 'With pg_trgm, unaccent and a telephone clean-up most of the certain pairs fall out quickly, and I price the job by that. I would deliver the rules in one page of plain words with ten examples each that you accept or strike out. The worklist comes as a sheet with both rows one above the other and the difference coloured. Merge in one transaction per thousand pairs. Are the two alphabets Latin and Cyrillic, and was one of the imports already transliterated?',
        answers: [
          'First names equal and birth dates unequal means not the same; with no birth date, a person decides.',
          'The script keeps the merged rows in a second table with all references; undo puts them back.',
        ],
      },
      {
        stance: 'newcomer',
        note: 'I have matched lists up to 30,000 rows, not 84,000, but the method scales and the machine does not tire. I would like to measure before I promise: take 500 rows at random, find their duplicates by hand, and see how many the rules catch and how many they invent. You would get both numbers with each version of the rules. When ladies decide a pair, should the reason be recorded, or only yes and no? Reasons would help for next year.',
        answers: [
          'A rule that needs two signs besides name and address; the 214 addresses I would use as a test set.',
          'A full dump taken when the office closes, and the steps for restoring it printed and tried on Friday.',
        ],
      },
      {
        stance: 'specialist',
        note: "Same person under two alphabets is where most lists are lost, and it is what I do. Scoring follows Fellegi and Sunter, with weights estimated from your data, so that a rare surname counts more than a common one. Certain means an expected false merge below 1 in 5,000; you choose the number. Costly, yes: one wrong merge with an IBAN in it costs more. Consents: does 'stricter' hold per channel, post and e-mail apart, or for the person as a whole? I would want that in writing.",
        answers: [
          'Household pairs are a class of their own in the model; without birth date or IBAN they can never reach the automatic threshold.',
          'Per-row journal plus a tested inverse script, and a stop rule: if more than 0.1 percent of references fail, we go back by six.',
        ],
      },
      {
        stance: 'misread',
        note: 'A list of 8,400 contacts in a database can be exported to Excel and cleaned there in about a week. I would sort by name, colour double rows and delete the newer of both. Telephone numbers I bring into one notation by formula. For doubtful cases I would call the people. Your office gets the finished list back for import, and can delete the former table. Is there somebody who could do the export for me?',
        answers: [
          'They usually have different telephone numbers, so I would look at these.',
          'I always keep the original Excel file.',
        ],
      },
    ],
    deliveryNote:
      'Saturday, 14:10 to 14:52: 8,214 contacts merged automatically, 7,902 of them with two independent signs and the rest with IBAN. The worklist has 2,367 pairs. All references in seven tables add up to the counts from before. In the sample of 500 the rules found 96 percent of true pairs and joined none wrongly. All 214 father-and-son addresses are untouched. The journal merge_log and the inverse script stay with you; please keep both for a year.',
    clientReview: {
      quality: 5,
      communication: 5,
      speed: 4,
      reliability: 5,
      comment:
        'Explained each rule with ten of our own members. No wrong merge reported after two months, and the next mailing went out with 8,900 fewer envelopes.',
    },
    freelancerReview: {
      quality: 4,
      communication: 5,
      speed: 5,
      reliability: 5,
      comment:
        'They decided the awkward questions on consent within a day. The copy had fewer constraints than the real thing, which we noticed in time at the rehearsal.',
    },
    followUps: [
      {
        title: 'Stop new duplicates: check at entry and a weekly list',
        budget: 690,
        days: 12,
        brief: `The database is clean and the office has already entered four people twice. We want a function in PostgreSQL that takes name, postcode, birth date and e-mail and returns up to five likely persons in under 200 ms, which our software calls before saving. Besides, a weekly list of new pairs by the rules agreed last time, sent as CSV to a folder.

The software house will build the window; they need a one-page description with examples. Our server is small: 2 cores, 4 GB.`,
        questions: ['How do you keep the answer under 200 ms?'],
        bids: [
          {
            stance: 'seasoned',
            note: "The weights from the merge can be used again, so entry and weekly list judge alike; two different rules would only teach people to distrust both. I would return the reason with each candidate ('same birth date, surname differs by one letter'), as staff act on reasons. The office should be able to say 'not the same' once and be believed for ever. Does the software have a place for storing that?",
            answers: [
              'Trigram index on the normalised name limited by postcode region, five rows at most, and no scoring of the rest.',
            ],
          },
          {
            stance: 'specialist',
            note: 'I would store normalised keys by trigger, index them, and keep the function read-only so that the software house can break nothing. The weekly list compares new rows with all, and also all with all once a quarter, since addresses change and make old pairs visible. On 2 cores this takes minutes at night. Under which role will the function run? It should see names but no IBAN.',
            answers: [
              'By blocking on three keys with indexes; I test with 100 calls in parallel on a machine as small as yours.',
            ],
          },
          {
            stance: 'cheap',
            note: "Function, indexes, a script with COPY for the CSV, a page of description with six examples: about four days. I would try it on the four double entries of this month and on 200 old pairs, and give you the times measured. The weekly job can run by cron or by your hoster's scheduler. Is the folder on the same server, and who may read it? There would be personal data in it.",
            answers: ['Index on unaccented surname and postcode; the function looks at a few dozen rows only.'],
          },
        ],
      },
      {
        title: 'Bring 84,000 postal addresses into valid form',
        budget: 840,
        days: 15,
        brief: `After the merge about 76,000 contacts remain. 6.4 percent of the spring mailing came back. Streets are abbreviated in every possible way, 3,100 postcodes do not fit the town, 900 addresses are in a neighbouring country without a country code.

The national address file is free and we load it for you in a second schema. Wanted: SQL that matches each address, writes the corrected one beside the old, a class (exact, corrected, several candidates, none), and a list for the office of those of active members that could not be solved, at most 800.`,
        questions: ['Which correction would you never make automatically?'],
        bids: [
          {
            stance: 'specialist',
            note: "Order decides: postcode and town agree, or the street exists only once in the county, or else a person must look. House numbers with letters and farms without streets need rules of their own in rural areas; I would ask your two ladies, who know them by heart. Returned mail is my test set, if the 6.4 percent were noted. Was the letter's reason for return recorded (moved, unknown)? 'Moved' cannot be repaired from a register.",
            answers: [
              'A change of town when only the postcode argues for it; people mistype digits more often than places.',
            ],
          },
          {
            stance: 'newcomer',
            note: "I would first publish a table of what is wrong and how often, so you can decide which 800 deserve a person's time. For the neighbouring country I would load its postcode list too and set the country where it fits only there. The corrected address stands beside the old with the rule that made it. May I see ten returned envelopes, photographed? They usually show what no table does.",
            answers: ['Anything that moves a person to another street; I would propose but not write it.'],
          },
          {
            stance: 'misread',
            note: 'I would look up the addresses of returned letters, some 4,900, one after the other in the directory and on maps, and write the new address beside the old in Excel. At 350 a day it takes the fifteen days. The national file I would use where the directory has nothing. The other addresses have proved right by arriving. Could your office send the envelopes, or photographs of them?',
            answers: ['I would not change an address if somebody of that name lives at the old one.'],
          },
        ],
      },
    ],
  },

  {
    slug: 'rainfall-books-1911',
    field: 'clerical',
    currency: 'GBP',
    title: 'Type 27 years of handwritten rainfall books into CSV',
    budget: 1500,
    days: 35,
    skills: ['data-entry', 'ocr-correction', 'spreadsheets'],
    brief: `Photographs of 27 rainfall books, 1911 to 1937, one double page a month: 324 images of 6 to 9 MB. Three observers with three hands; the second wrote sevens like ones and was ill in the spring of 1923, when somebody guessed.

Each day: rain in inches to two decimals (from 1930 in millimetres), wind direction, a remark in 20 to 60 percent of days ('thunder 4 pm', 'gauge frozen', 'away at sister's'). Each month has a total by the observer, wrong about once in six.

Wanted: one CSV, a row a day (9,862 rows), columns date, rain as written, unit, wind as written, remark as written, certainty (sure, probable, unreadable), image name. Nothing is corrected: if the observer wrote nonsense, we want the nonsense. Monthly totals in a second CSV together with the sum of what you typed; differences are to be looked at once more and then left standing.

Two persons or two passes for the rain column, please, compared by machine. Done: of 300 days that we draw at random, at most one rain value is wrong.`,
    questions: ['What do you read in the three cut-outs attached?', 'How exactly do you carry out the second pass?'],
    milestones: [
      { title: '1911 to 1913, with list of questions', sharePercent: 15 },
      { title: '1914 to 1929', sharePercent: 50 },
      { title: '1930 to 1937, totals, comparison', sharePercent: 35 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: "Old registers have been my trade for eighteen years, and 'nothing is corrected' is a rule I often have to fight for, so it is a pleasure to be told. I would type month by month in a form that shows the image line above the field. For the hand with sevens like ones I first make a sheet of its digits from undisputed totals. The change to millimetres: does it occur on 1 January or when the new gauge arrived? The remarks should tell us.",
        answers: [
          "0.17, 'trace', and 0.71 with some doubt: the total of that month would settle it.",
          'A week later, rain only, blind, with months shuffled; then compared by script and each difference looked at with fresh eyes.',
        ],
      },
      {
        stance: 'cheap',
        note: "My sister and I do it as we did a mine's ledgers: I type the odd months, she types the even ones, then each types the rain of the other without seeing it. A difference list comes every evening. English handwriting of that time is clear to us after some pages; remarks we copy letter by letter and mark as probable when in doubt. Price is low as you see. Are the photographs flat, or does the fold hide the 15th and 16th?",
        answers: [
          '0.17, tr., 0.77 or 0.71, we would mark it as probable.',
          'Two people, both blind, Excel compares, and the third look is together by telephone.',
        ],
      },
      {
        stance: 'newcomer',
        note: "I keyed census forms with a measured error of 3 in 1,000, which is about what your rule allows, so with the second pass I would be well below it. I am new here. Please choose any two months from any hand as a free sample before you decide; I would return them within two days with my doubts listed. For 'gauge frozen', does the rain cell stay empty or contain the words? I would keep it empty and leave the remark to speak.",
        answers: [
          '0.17, a sign for trace, and one I cannot decide between 0.71 and 0.11.',
          'The second pass after finishing the year, in reverse order, without the first on screen.',
        ],
      },
      {
        stance: 'specialist',
        note: 'I reconcile lists by profession and see this as one: your daily values against 324 totals is a check that most archives do not have. I would compute, for every month that disagrees, which single misreading (1 for 7, 3 for 5, lost decimal) explains the difference exactly; this points to the cell in half of the cases. They remain as written, of course, but with the right certainty. Not the lowest offer, but 300 random days will not frighten it. Are totals carried forward across the year?',
        answers: [
          "0.17; trace; 0.71. With the last I would give 'probable' until the month adds up.",
          'Two typists who have not spoken, a join on date, and differences adjudicated with image and monthly total at hand.',
        ],
      },
      {
        stance: 'misread',
        note: "I would run the 324 images through handwriting recognition and correct what is wrong, which brings the time down to about two weeks. Wrong monthly totals I would put right, and inches convert to millimetres throughout so that the series is uniform. Where the observer was away I can interpolate from the days before and after. Remarks such as 'away at sister's' are left out, as I understand. Will the CSV be used for a chart? I can draw that too.",
        answers: ['0.17, 0.00, 0.71.', 'The software gives a confidence value, and I look at the low ones.'],
      },
    ],
    deliveryNote:
      "days.csv has 9,862 rows, totals.csv 324. Rain was typed twice without sight of the first pass; 61 differences, all looked at again, 12 stay 'probable' and 7 'unreadable'. The observer's own total is wrong in 49 months and left so. Millimetres begin on 9 January 1930, not on the first; the remark says the gauge came by the afternoon train. In the spring of 1923 five weeks are in a fourth hand.",
    clientReview: {
      quality: 5,
      communication: 4,
      speed: 4,
      reliability: 5,
      comment:
        'Of our 300 random days none was wrong. The discovery of a fourth hand has made two climatologists very happy. A quiet, exact job.',
    },
    freelancerReview: {
      quality: 5,
      communication: 5,
      speed: 5,
      reliability: 5,
      comment:
        "The rare client who knows what 'as written' means. Questions were answered with a cut-out and an arrow. I shall miss the observer and his sister.",
    },
    followUps: [
      {
        title: 'Type the temperature columns of the rainfall books, 1919 to 1937',
        budget: 860,
        days: 22,
        brief: `From 1919 the same books have maximum and minimum temperature, Fahrenheit, whole degrees, sometimes a half. 6,940 days, two values each; for 400 days the minimum is higher than the maximum because the observer swapped columns, and that is to stay.

Same images, same rules, same row key, so your CSV joins with the rain. Two passes for both columns. In addition a list of days on which the thermometer is mentioned in a remark ('reset late', 'new glass').`,
        questions: ['How would you write a half degree that may also be a blot?'],
        bids: [
          {
            stance: 'seasoned',
            note: 'Knowing the hands from the rain makes this quicker, and digits of temperature are a mercy since two figures can only mean so much. I would mark swapped columns in the certainty field only if you wish; otherwise they stay without comment. The list of remarks I take from the text already typed by search, then verify with the image. Are values below zero written with a minus or by a zero in front?',
            answers: ["As seen: '41½?' with certainty 'probable', and the image's name for anyone to judge."],
          },
          {
            stance: 'cheap',
            note: '6,940 days with two columns, two passes, is 27,760 small numbers, and we have counted it so in our price. We type one column completely and then the other, never across the row, because the hand becomes quicker and errors fewer. Differences each evening as before. If both of us are in doubt, we cut the image out and send it to you, up to ten a week. Is that convenient?',
            answers: ["We type 41, doubt 'half degree or blot', and send you the picture."],
          },
          {
            stance: 'newcomer',
            note: 'I would offer the year 1919 as a sample, finished in three days, joined to the rain file so you see that the keys fit. Swapped columns I leave untouched. I suggest one more column without any effect on data: which hand wrote the day, A to D, as it falls out of the typing anyway and may explain things later. Would that be useful or in the way?',
            answers: ["The whole degree as value, 'half?' in the certainty note."],
          },
        ],
      },
      {
        title: 'Index of 4,000 remarks from the rainfall books',
        budget: 520,
        days: 14,
        brief: `The typed remarks (4,112) are a diary of a village. A local society wants an index of events: storms, floods, snow lying, first cuckoo, hay, illness, visitors, the gauge itself. About 25 headings, which you propose; each remark gets up to three, the text stays as written.

Result: a CSV with date, remark, headings, and a two-page list of headings with rules and an example each. 'Flood' and 'water in the lane' must be told apart by a rule somebody else can follow.`,
        questions: ['Which heading would you add that we have not named?'],
        bids: [
          {
            stance: 'seasoned',
            note: 'Indexing needs one head and two readings. I would read all 4,112 in one go without marking, propose headings, have your society strike some, and only then mark. A second marking of 200 random remarks after a week tells us how firm the rules are. I would keep persons as a separate list rather than a heading. Do living relatives need to be considered? Illness is named rather plainly in places, as I suppose.',
            answers: ["'Instrument', apart from weather: those who compute with the data will look for nothing else."],
          },
          {
            stance: 'newcomer',
            note: "I studied how to make such headings and would enjoy doing it on real sentences. Twenty-five is a good number; below ten examples a heading should be joined with its neighbour. The rules would say what belongs, what does not, and where the latter goes, with a remark for each. 'Flood' might be: water where it stops somebody. Would your society like to argue about such a rule by video one evening?",
            answers: ["'Absent', since days on which the observer was away change the worth of a zero."],
          },
          {
            stance: 'misread',
            note: 'An alphabetical index of all words in the 4,112 remarks can be made within a few days: each word with its dates, singular and plural joined, small words left out. I would put places and persons in two lists of their own. About 6,000 words should fit on forty pages. The 25 headings could be the letters of the alphabet, nearly. Shall spelling be made modern for this purpose?',
            answers: ['A list of place names, separate from the others.'],
          },
        ],
      },
    ],
  },
];
