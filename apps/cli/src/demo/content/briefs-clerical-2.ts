import type { Brief } from './types';

export const briefsClerical2: readonly Brief[] = [
  {
    slug: 'supplier-invoice-backlog',
    field: 'clerical',
    currency: 'EUR',
    title: 'Enter a backlog of 1,140 supplier invoices',
    budget: 900,
    days: 14,
    skills: ['invoice-entry', 'data-entry', 'spreadsheets'],
    brief: `Three workshops have sent us a year's supplier invoices in one go: 1,140 PDF files, 310 of them photographed with a telephone, in Polish, German, English and Dutch. File names say nothing (IMG_4471, scan0003). About 60 are there twice.

Please fill an import sheet: supplier number (list of 420 suppliers with tax numbers), invoice number exactly as printed, date, due date, currency, net by tax rate (up to three rates), tax, gross, order number if any, file name. One row for each tax rate. Sums must agree to the cent; invoices that do not add up go on a second sheet with the reason.

Not wanted: guessing the supplier by logo. No tax number, no supplier number: third sheet. Credit notes with minus. Reverse charge is marked by a code; the two sentences by which you recognise it are in the instructions in all four languages.

We upload 150 rows per batch, and the import refuses a whole batch for a single error. Batches on working days by 16:00. Files may not be stored after the job.`,
    questions: [
      'How do you recognise an invoice that was sent twice under two file names?',
      'What do you do with a photo on which the last digit of the gross is cut off?',
    ],
    milestones: [
      { title: 'First 150 rows imported without refusal', sharePercent: 20 },
      { title: 'Up to 800 invoices', sharePercent: 50 },
      { title: 'Remainder, sheets two and three', sharePercent: 30 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: "Twenty years of vouchers: I would rename nothing, sort by tax number first, then enter supplier by supplier, because the tenth invoice of one printer takes a third of the time of the first. My sheet recalculates tax by rate and turns red before your import does. Dutch reverse charge I know from sight, but your sentences rule. One question about due dates: where the paper says '30 days net' and gives no date, do I count from invoice date or from receipt?",
        answers: [
          'Same tax number, invoice number and gross; then I look at both pictures, as a reminder is not a duplicate.',
          'If net and tax are readable the gross follows; it gets a note. If not, second sheet.',
        ],
      },
      {
        stance: 'cheap',
        note: 'I can enter about 110 invoices a day and my sister the photographed ones, so you would have a batch of 150 rows every afternoon at 15:30 your time. Each row is checked by formula: net plus tax equals gross, date not in the future, tax number in the list. The four languages are not a problem for numbers; for the reverse charge we work with your sentences. How should a number like 2023/0417-A be typed if the font does not show zero or letter O?',
        answers: [
          'A formula for equal number and amount, then by eye.',
          "We calculate from net and tax rate and write 'calculated' in the note.",
        ],
      },
      {
        stance: 'newcomer',
        note: 'I am careful more than fast: 80 invoices a day, the first fifty offered as a sample for free. I would type with the list of 420 suppliers as a check field, so a wrong number cannot be entered. Photos come first in the morning when eyes are good. The files would stay in your folder and I work in the browser, so nothing needs deleting afterwards. Are there invoices of several pages that were photographed as separate files?',
        answers: [
          'I sort by gross amount and date, and compare neighbours.',
          "I do not guess it; I put it on the second sheet with the words 'digit cut off'.",
        ],
      },
      {
        stance: 'specialist',
        note: 'A batch that fails for one row is a question of checks before upload, so I would build these into the sheet first (half a day): tax numbers with check digits for four countries, sums by rate, duplicates by three keys, forbidden characters of your import. Then entry is dull and safe. I charge more per invoice and you will not see a refusal after the second batch. Which program does the import, and does it take decimal commas? Please send one accepted file.',
        answers: [
          'By number stripped of spaces and slashes, together with tax number and gross within one cent; all three must agree.',
          'Reconstruct from net and rate if these are complete, mark as derived, and ask for a new photo in the weekly list.',
        ],
      },
      {
        stance: 'misread',
        note: 'I would enter the 1,140 sales invoices for your three workshops with customer, date and amount in one row each, which can be ready after six days. Tax rates I would leave to your accountant, so only the gross is needed. File names I would change to customer and date for better order. Invoices that appear twice would be kept, just to be safe. Do the customers have numbers, or shall I give them new ones?',
        answers: ['I would notice when typing.', 'I would round to the full amount.'],
      },
    ],
    deliveryNote:
      '1,071 invoices in 1,322 rows, ten batches; the first had one refusal (a Dutch number with a space), none since. 58 were duplicates and are listed in pairs. Sheet two holds 7 that do not add up, by amounts from 1 cent to 40 euros; sheet three 4 without tax number. The 16 photos with cut digits could be derived from net and tax in 14 cases. Nothing is stored on my side any more.',
    changeRequest:
      'For the 41 credit notes the import wants the number of the original invoice in the field for the order number. Please add it where it is printed, and send these as a batch of their own.',
    clientReview: {
      quality: 5,
      communication: 4,
      speed: 5,
      reliability: 5,
      comment:
        'Every afternoon at a quarter to four a batch that went through. Found an invoice we had paid twice in March, which already covered a good part of the fee.',
    },
    freelancerReview: {
      quality: 4,
      communication: 5,
      speed: 5,
      reliability: 5,
      comment:
        'Instructions with real examples in four languages, that is rare. Some telephone photos should be shown in schools as a warning.',
    },
    followUps: [
      {
        title: 'Reconcile 38 supplier statements with the entered invoices',
        budget: 480,
        days: 9,
        brief: `38 suppliers have sent statements for the year. We need for each: what is in both, what only they have, what only we have, differences in amount. Statements are PDF, from half a page to eleven pages; four are letters with a single total.

Result is one workbook with a sheet per supplier and a summary, sorted by amount in dispute. Missing invoices: draft a mail in English or Polish asking for a copy, with the numbers. We send the mails ourselves.`,
        questions: ['How do you match a payment of one sum for five invoices?'],
        bids: [
          {
            stance: 'seasoned',
            note: 'I like statements, since somebody else has done half of the counting. Largest first, because in my experience five suppliers hold four fifths of the disputed amount. Payments without reference I match by sum of open items, oldest first, and mark them as my reading. The four letters with a total only: I would ask them for a list right away so that it comes in time. May the mails mention the open amount, or only numbers?',
            answers: ['By finding the set of open invoices that adds up exactly; if two sets do, I say so and ask.'],
          },
          {
            stance: 'specialist',
            note: 'I would turn all statements into one long table first (supplier, number, date, amount, kind) and let a query make the comparison, so that a corrected statement in May costs a minute and not a day. Number formats differ between them and you, so matching is done on stripped numbers plus amount. The workbook is generated with the sheets you wish. Do the bank payments exist as a file as well?',
            answers: [
              'Combinatorially on open items up to six, exact to the cent; more than one solution is shown as such.',
            ],
          },
          {
            stance: 'newcomer',
            note: 'Thirty-eight statements, about two hours for the long ones and twenty minutes for the short: I would need eight days and send six a day. Each sheet has three coloured blocks, both, theirs, ours. The mails I draft in English; the Polish ones would need to be read by you because I would have them translated. Should invoices from before the year that are still open be listed too?',
            answers: ['I try the five oldest first, then combinations, and note it as probable.'],
          },
        ],
      },
      {
        title: 'Monthly invoice entry for three workshops, first quarter',
        budget: 750,
        days: 95,
        brief: `From January the invoices come as they arise: about 95 a month in total, in a shared folder, same import sheet. One batch each Tuesday and Friday by noon. Agreement for three months, afterwards we look at it again.

New: approve by the workshop. Everything above 500 euros is sent to the foreman with a line saying what it is for; his 'ok' by mail is attached as PDF. Cash discount dates are to be entered, and those expiring within five days reported the same day.`,
        questions: ['What happens in your absence?'],
        bids: [
          {
            stance: 'seasoned',
            note: 'Ninety-five a month is about a morning a week, so I would look into the folder daily and not only on the two days, because of cash discounts. I know foremen: they answer a short question with the amount in the subject, in the evening. Reminder after two days, list to you after four. One page of rules, updated each month, so anybody can take over. Which discount is worth a telephone call to you?',
            answers: [
              'A former trainee of mine covers, known to you by name beforehand; the page of rules lies ready.',
            ],
          },
          {
            stance: 'cheap',
            note: "We would take it for three months at a fixed price a month, independent of whether it is 80 or 110 invoices. Two persons means no holidays at the same time. Batch on Tuesday and Friday at ten your time. The foreman gets one mail each day with all cases together, rather than six mails. Does his 'ok' have to be a PDF of the mail, or does the mail file suffice?",
            answers: ['There are two of us, and one is always here.'],
          },
          {
            stance: 'misread',
            note: 'Thank you, 95 invoices a week are possible for me over the quarter. I would enter them on Friday evenings in one batch, with the amounts above 500 euros in bold type. The cash discounts could be calculated at the end of the quarter in a list. Approvals I can grant myself if you tell me the limits. When does the work begin and which holidays are there?',
            answers: ['The batch would come the week after.'],
          },
        ],
      },
    ],
  },
  {
    slug: 'ferry-interviews-transcripts',
    field: 'clerical',
    currency: 'USD',
    title: 'Transcribe 19 hours of interviews with ferry workers',
    budget: 1500,
    days: 28,
    skills: ['audio-transcription', 'document-formatting', 'minute-taking'],
    brief: `Twenty-three interviews, 19 hours 10 minutes, English with a strong local accent, recorded on board, in kitchens and once in an engine room. WAV, one channel. Two voices mostly, in four interviews a spouse joins in from the next room.

Intelligent verbatim: leave out 'er' and false starts, keep dialect words, grammar, laughter, and silences above five seconds. A time stamp every minute and at each change of subject. Speakers by initials that we supply. What you cannot hear: [inaudible 00:14:22]; what you are unsure of: [?]. There is a list of 160 names of boats, harbours and persons.

The transcripts will be printed in part, and the people shall read theirs beforehand; so no cosmetic grammar. Two interviews are confidential and need a signed undertaking.

Word, our template, one file per interview, plus a half page of subjects with times. No automatic recognition by outside services: the recordings may not leave your machine. Done: we compare ten minutes of each interview and find at most three wrong words.`,
    questions: [
      'Please transcribe the two-minute sample from the engine room.',
      'On which machine and under what conditions would the recordings be kept?',
    ],
    milestones: [
      { title: 'Three interviews as agreed sample', sharePercent: 15 },
      { title: 'Interviews 4 to 15', sharePercent: 50 },
      { title: 'Interviews 16 to 23 and subject lists', sharePercent: 35 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: 'The engine room sample took me 41 minutes for two, with a filter at 180 Hz, and I am satisfied with all but four words. Kitchens are easy. I calculate five hours of work for each hour of sound, seven for the spouses. I keep a list of dialect words with the first time heard, which you can add to the print edition as a glossary. For the people who read theirs: would they mind if [?] stands beside their own name? One could mark those in a separate list.',
        answers: [
          "Attached with times; 'bowse' at 01:07 is a verb, I believe, and not a name.",
          'An encrypted disk, no network share, deleted after your acceptance with a note of the date.',
        ],
      },
      {
        stance: 'cheap',
        note: "I transcribe by foot pedal at about four and a half hours per hour, each day, so twenty-eight days are enough and the price can be low. First pass for words, second against sound at full speed for names and times. The template's styles I use as they are and check that no manual formatting creeps in. Silences above five seconds I measure, not feel. Are the initials unique, or do two people share theirs?",
        answers: [
          'Attached; there are three inaudible places marked with time.',
          'On my own computer, which has a password and full encryption; nothing online.',
        ],
      },
      {
        stance: 'newcomer',
        note: 'I have transcribed focus groups and podcasts, never an engine room. The sample cost me an evening and I enjoyed it. I can promise the three first interviews in eight days, after which you should be free to decide. With dialect I listen to how the person says the same word elsewhere before I put a [?]. Would the interviewer answer a short list of words once a week? She was there and saw what was pointed at.',
        answers: [
          'Attached, with five [?]. I listened on two different headphones.',
          'A laptop that I use for nothing else during this job; I sign whatever you need.',
        ],
      },
      {
        stance: 'specialist',
        note: 'Oral history differs from minutes in that the silence is part of the answer, and I have the habit of leaving it there. You pay more with me; in return the transcript carries line numbers that stay stable through corrections, so readers and editors can cite. I would format the reading copies for the people in 14 point with wide margins for a pencil. Who decides if someone, on reading, wishes a passage out? The template should have a way of marking it.',
        answers: [
          "Attached. At 01:32 he says 'she blew down', of a boiler, I have added nothing.",
          'Offline computer, encrypted, in a locked office; undertakings signed by hand and posted.',
        ],
      },
      {
        stance: 'misread',
        note: 'For nineteen interviews I would use recognition software of a well-known provider and correct the text afterwards, so that the first results are with you in three days. I would polish the grammar to make them pleasant to read, and leave out laughter and silences. Time stamps I would set every ten minutes. Dialect words are replaced by the usual ones with your list of names as a help. Could you upload the sound as MP3 to a shared folder?',
        answers: [
          'The engine made the recognition difficult, I attach what was understood.',
          'With the provider in the cloud, where it is secured.',
        ],
      },
    ],
    deliveryNote:
      'Twenty-three Word files in your template and 23 subject sheets, 214,000 words altogether. Open: 88 [inaudible], half of them in the engine room, and 131 [?], listed with times for the interviewer. Harbour names follow your list; eleven names were not in it and are marked yellow. The two confidential interviews were sent on the encrypted stick. All recordings were deleted on Friday; the signed note is in the post.',
    changeRequest:
      "In interviews 9 and 14 the spouse is marked with the initials of the husband. Please give them their own (list attached) and adapt the subject sheets, where 'the husband on pensions' is now wrong as well.",
    clientReview: {
      quality: 3,
      communication: 4,
      speed: 3,
      reliability: 4,
      comment:
        'Kept the way people speak, which they liked. But speakers were mixed up in two interviews and several subject sheets were thin. All was put right when we asked, a week after the date.',
    },
    freelancerReview: {
      quality: 4,
      communication: 4,
      speed: 5,
      reliability: 5,
      comment:
        'Knew what they wanted and why. One hour of a diesel engine should have been declared separately, but they paid extra without being asked.',
    },
    followUps: [
      {
        title: 'Corrections from 23 readers and a clean print version',
        budget: 540,
        days: 16,
        brief: `The interviewed have read their transcripts and returned them by post and mail: crossings-out, additions, two complete rewrites. We need these entered so that three states can be told apart: as spoken, corrected by the person, withdrawn. Withdrawn passages go into a locked file and vanish from the reading version without leaving a gap that shows.

About 940 markings in pencil, scanned. Where an addition contradicts the recording, both stay. Then a print version in Word without time stamps, with one list of all changes.`,
        questions: ['How do you make three states visible in Word without chaos?'],
        bids: [
          {
            stance: 'seasoned',
            note: "I would use paragraph and character styles, one for each state, and never tracked changes, since somebody will press 'accept all' one day. Pencil remarks I number on the scan, so each has its row: place, what, state, doubt. The two rewrites I would add as documents in their own right. For withdrawn passages, does the subject sheet lose its line as well? It should, I think.",
            answers: ['Three character styles, a macro to hide each, and a list that is the actual truth.'],
          },
          {
            stance: 'specialist',
            note: 'One master file per interview with styles by state, from which reading and print versions are derived by a documented step, so a later withdrawal costs minutes. The gap problem I solve with renumbering only in the derived versions; line numbers in the master stay for ever. I would ask you for a rule on additions that name third persons. Who may open the locked file, and where will it lie in ten years?',
            answers: ['By styles in one master; versions are exported, never edited.'],
          },
          {
            stance: 'cheap',
            note: '940 markings are about four days of entering and two of checking. I go interview by interview, and each comes back with a list where every pencil mark has a number and a tick. Handwriting that I cannot read I send as cut-outs, collected once a week. The print version is made at the end in one go, so styles are the same everywhere. Are the scans in colour? Two of the people might have used the same pencil as you.',
            answers: ['Three colours by style, and the list decides in case of doubt.'],
          },
        ],
      },
      {
        title: 'Minutes and audio notes of four reading evenings',
        budget: 320,
        days: 30,
        brief: `Four evenings in harbour villages, two hours each, where parts are read aloud and people talk back. We record with two microphones. Wanted: minutes of three pages for each (who said what about which passage, with their consent given at the door), and a list of corrections of fact, for instance the year in which a slip was closed.

Evenings are a week apart, minutes within four days. Forty people in the room, of whom perhaps twelve speak. Names on a seating plan that will not be followed.`,
        questions: ['How would you find out who is speaking?'],
        bids: [
          {
            stance: 'seasoned',
            note: 'I would ask your chair to repeat each name before giving the word, the oldest trick in the trade and the only one that works. Two microphones help to place voices left and right. Minutes by passage and not by minute, with corrections of fact in a box at the end, each with a person and a source if they named one. Is anyone known to object? A symbol on the seating plan would suffice to leave them out.',
            answers: ["By the chair's habit of naming them, and by the door list with a word on each voice."],
          },
          {
            stance: 'newcomer',
            note: 'If the line permits, I would listen live by telephone during the evening and note voices against seats, it makes the transcript much faster. Minutes after two days, two days for your questions. Corrections of fact go to a table with passage, what was said, by whom, and whether someone agreed. Four evenings, four villages: does the accent change along the coast? Then I would hear one interview from each first.',
            answers: ["By listening live and marking on the plan; those unknown stay 'a man by the window'."],
          },
          {
            stance: 'misread',
            note: 'From the recordings of four evenings I can make full transcripts, word by word, with time stamps as in the interviews: eight hours of sound, about 60 pages each. Four days after an evening is tight for that, a week would be better. Names I would take from the seating plan. Corrections of fact can be found by searching the transcript. Is there a template as before?',
            answers: ['From the seating plan, by the direction of the voice.'],
          },
        ],
      },
    ],
  },
];
