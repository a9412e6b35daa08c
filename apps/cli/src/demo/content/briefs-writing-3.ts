import type { Brief } from './types';

export const briefsWriting3: readonly Brief[] = [
  {
    slug: 'canal-history-copyedit',
    field: 'writing',
    currency: 'GBP',
    title: 'Copyedit a history of a canal, 96,000 words with 640 notes',
    budget: 2000,
    days: 40,
    skills: ['copyediting', 'proofreading', 'fact-checking', 'editorial-style-guides'],
    brief: `Non-fiction manuscript: the history of a 34-mile canal from 1792 to its closure in 1963, by a retired lock-keeper and a local historian. 96,000 words in 14 Word files, 640 endnotes, 52 captions, four appendices with tables of tolls.

The two authors write differently and you can tell by the second page where one stops: he is dry and exact, she likes long sentences and the word 'iconic'. Do not make them alike, but let the reader not trip at the seams. British spelling, New Hart's Rules, imperial units as in the sources, old money explained once.

Known troubles: three spellings of one engineer's name, notes in at least four styles, dates in the tolls appendix that do not fit chapter 6, and a story about a drowned horse told twice with different years.

We want a copyedit with tracked changes, queries as comments (answered by the authors within a week per batch), a style sheet, and the notes in one system. Not wanted: rewriting, cuts. Done: files the typesetter can flow without asking.`,
    questions: ['Please edit the two sample pages attached.', 'How many words an hour do you expect here, and why?'],
    milestones: [
      { title: 'Chapters 1 to 4 and style sheet', sharePercent: 30 },
      { title: 'Chapters 5 to 14', sharePercent: 45 },
      { title: 'Notes, captions, appendices', sharePercent: 25 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: "Your sample told me where the seam runs: line 14, at the word 'moreover'. I would smooth such places with paragraph breaks and not with new sentences. Notes I leave to the end and do in one sitting of three days, with all sources in a table, because that is when the four systems become one. The drowned horse I would settle with both authors on one call. Is there an index to come? If so, I would mark names as I go, it costs nothing now.",
        answers: [
          'Attached, 31 changes and 5 queries on two pages; number 3 is a real question.',
          'About 1,200. The prose would allow 1,600, the notes bring it down.',
        ],
      },
      {
        stance: 'cheap',
        note: "I can offer a price under your budget since I edit long books steadily, six days a week, and do not need to be chased. I begin with a search for all names and dates before reading, which finds the engineer's three spellings and, I suspect, a few of a bridge. The toll tables I would check with a spreadsheet, sums included. Queries go in batches of not more than forty, numbered. Do the authors use Word's comments or would they like a printed list by post?",
        answers: [
          "Attached with tracked changes; I left 'iconic' once out of three and asked.",
          '1,400 in the text, 25 notes an hour.',
        ],
      },
      {
        stance: 'newcomer',
        note: 'I worked on newspapers and checked facts daily, but a book of 96,000 words would be my first, so I propose milestone one as a trial. What I can bring is the checking: dates in the tolls appendix against chapter 6, distances against the old survey maps, the horse against the local press of both years, where digitised. I would keep the fact queries in a list apart from the language ones. Who has the last word if the two authors disagree on a fact?',
        answers: [
          'Attached; I was cautious with her long sentences and only broke two.',
          '800 to 900 in the beginning, more when the style sheet is settled.',
        ],
      },
      {
        stance: 'specialist',
        note: 'I do history only, with notes and tables, and this is an ordinary-sized sin of a manuscript. My fee is above the budget you name; for it you get notes verified against library catalogues (title, year, place) and archive references in the form each record office wants, which your 640 will not have now. The style sheet is written for the proofreader as well. Two voices stay two voices. Has the publisher settled short-title notes or a bibliography with author and date? It changes everything in part three.',
        answers: [
          'Attached. Query 2 concerns the date of the Act: the royal assent was in another year.',
          '1,000, since I read the notes along with the text. Reading them apart is how errors survive.',
        ],
      },
      {
        stance: 'misread',
        note: 'What an interesting subject. I would proofread the 96,000 words after typesetting, marking up the PDF with the usual signs, in about twelve days. Line endings, running heads and the numbering of captions will be checked twice. I do not touch style, therefore the two authors need not be consulted. For the tables of tolls I compare with the manuscript figure by figure. When are the page proofs expected from the typesetter?',
        answers: ['I marked typographical errors only, there were four.', 'About 3,500 on clean proofs.'],
      },
    ],
    deliveryNote:
      'Fourteen chapters, appendices and captions are edited, with 611 queries asked and answered; eleven stay open and are listed on one page. The engineer is spelt with one t throughout, as on his own signature. Notes are short titles with a bibliography of 214 works. The toll tables now agree with chapter 6, apart from 1837, where the source itself is wrong and a note says so. There was one horse, in 1841.',
    clientReview: {
      quality: 5,
      communication: 4,
      speed: 3,
      reliability: 4,
      comment:
        'Kept both voices and found an error that had stood in every book on this canal since 1936. It took nine days longer than agreed, and we were told so early.',
    },
    freelancerReview: {
      quality: 4,
      communication: 5,
      speed: 4,
      reliability: 5,
      comment:
        'Two authors who answered every query, sometimes with a photograph of a lock gate. Files were messier than described, and the client adjusted the date without fuss.',
    },
    followUps: [
      {
        title: 'Proofread the page proofs of the canal book, 372 pages',
        budget: 720,
        days: 14,
        brief: `The book is set: 372 pages PDF, with 52 pictures, notes at the end and a plate section. We need one full read against the edited files, especially hyphenation of place names, note numbers, the table of contents, running heads and the toll tables, which the typesetter keyed again by hand.

Corrections as PDF comments, each with page and line, sorted in 'error', 'typesetter' and 'author changed his mind'. Corrections of the last kind are charged to us, so please be strict.`,
        questions: ['How do you check tables that were keyed again?'],
        bids: [
          {
            stance: 'cheap',
            note: 'This is the work I have done for most of my life. Tables I read aloud to a recording and then follow the recording with a finger, column by column, which sounds old-fashioned and finds everything. Place names get a list from the edited files with permitted breaks. I look at each page once for the eye alone, without reading: widows, sinking lines, a caption on the wrong picture. Is the typesetter working in InDesign, so that footnotes can jump?',
            answers: ['Read aloud and compare by ear, then the sums of each column as a second proof.'],
          },
          {
            stance: 'seasoned',
            note: "I would do it in three passes on different days: structure (contents, heads, notes, pictures), full read, then only the corrections made. A proof is not the place for style, so 'author changed his mind' should stay under a page. The plate section needs the printer's imposition, otherwise its page references cannot be verified. Will there be a second proof after corrections? I include a check of that in my offer.",
            answers: ['Export the edited table and the text of the PDF, compare by machine, and read the differences.'],
          },
          {
            stance: 'newcomer',
            note: 'I offer a careful read at a low price, and would send comments every three days so that the typesetter does not get 372 pages at once. Running heads and note numbers I check with a list in a spreadsheet. For place names I would use the gazetteer that the historian cites. I would rather mark a doubtful case as a question than as an error. How should a mistake be sorted that was already in the edited file?',
            answers: ['Figure by figure with a ruler, and afterwards totals by spreadsheet.'],
          },
        ],
      },
      {
        title: 'Index for the canal book',
        budget: 590,
        days: 15,
        brief: `An index of about 1,100 lines for 372 pages, general reader: people, places, boats, locks by number and name, trades, accidents. Set in two columns on ten pages, so not longer. The authors have a wish list of 140 names; some occur once in a list of subscribers and hardly deserve an entry.

Captions are indexed in italic page numbers, notes only if they add something. RTF, run-in style, letter by letter. Page proofs are final from the day you begin.`,
        questions: ['How would you treat locks that have a number, an old name and a new one?'],
        bids: [
          {
            stance: 'seasoned',
            note: 'Ten pages are enough if subscribers stay out, which I would explain to the authors with one sample column. I index from the PDF, reading everything once again, as an index made by searching for names misses what the book is about: drought, Sunday traffic, strikes. Accidents deserve sub-entries by year. Draft after ten days, the authors may add twenty lines and take away as many. Should the drowned horse be found under H or under A?',
            answers: [
              'One entry under number with both names, and two references from the names; locks sort by number, not as text.',
            ],
          },
          {
            stance: 'specialist',
            note: 'Letter by letter, run-in, italic for captions: understood, that is how I work in any case. I would build it in dedicated software so that cross references are verified and page ranges never reversed. For the 140 wishes I make a table with a reason for each one refused; in my experience authors agree to nine of ten. Boats need care, as several share a name. Does the text tell them apart by owner or by year?',
            answers: [
              'Main entry at the name used in the text, others as cross references, number in brackets for sorting.',
            ],
          },
          {
            stance: 'cheap',
            note: 'I can do the index at a modest price because I would have the book open anyway if the proof reading came to me too. I use a plain list sorted by a script of my own and check every reference a second time, backwards from the page. 1,100 lines for 372 pages is a normal density. The wish list would be looked at last, when I know the room that is left. May abbreviations be used for the counties?',
            answers: ["Under 'locks', by number, with both names behind; then the names alone in the alphabet."],
          },
        ],
      },
    ],
  },
  {
    slug: 'parking-app-messages',
    field: 'writing',
    currency: 'PLN',
    title: 'Rewrite 410 interface messages of a parking app',
    budget: 9200,
    days: 21,
    skills: ['ux-writing', 'plain-language', 'localization'],
    brief: `A parking app used in three Polish cities has 410 English strings (Polish and Ukrainian are translated from them). They were written by seven developers over five years. 'Operation failed (E-2203)' is shown when a card has expired, when the plate is already parked, and when the server is down. Support gets about 260 mails a month about that one.

You get: a JSON file with keys, English text and ICU MessageFormat; a table of which of the 58 error codes leads to which string; screenshots of all 46 screens; 300 support mails without names.

Wanted: all 410 texts, at most 80 characters in buttons and toasts together with their label, 240 in dialogs. Errors say what happened, whether money was taken, and what to do now. Plurals must work for Polish (one, few, many). No 'Oops'. Keys must not change; where one string serves two situations, propose a split with new keys, in a separate list.

Done: JSON passes our linter, and ten people on the street can say whether they have paid.`,
    questions: [
      'Rewrite: "Operation failed (E-2203)" for the plate that is already parked.',
      'How do you write an English plural so that a Polish translator is not stuck?',
    ],
    milestones: [
      { title: 'The 58 errors, with list of splits', sharePercent: 40 },
      { title: 'Remaining strings', sharePercent: 40 },
      { title: 'Street test and corrections', sharePercent: 20 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: "E-2203 is three messages wearing one coat, and so, I would guess, are ten others among your 58. I begin with the table of codes against strings, mark each situation with 'money taken: yes, no, unknown', and write from that column. 'Unknown' is the interesting one: does the app ever learn the result later and could it tell the user then? The 300 mails I read twice, once for words people use themselves. Street test on a phone in sunlight, since that is where they stand.",
        answers: [
          "'WE 4471K is already parked here until 14:30. You have not been charged again. Show parking'",
          'Whole sentences in each branch, number inside, one and other in English, and a note with an example for 1, 3 and 5.',
        ],
      },
      {
        stance: 'cheap',
        note: '410 strings within limits is careful small work and I like that. I check each text against its length by script, look at it in the screenshot, and compare the placeholders before and after, because a lost {time} is worse than a clumsy sentence. I read Polish and would flag strings where three plural forms cannot work. I am not a designer, so splits I only propose. May the toasts end without a full stop as 212 of them do now?',
        answers: [
          "'This plate is already parked. You were not charged. See the current parking.'",
          'Use the plural function for the sentence, not for the noun, and never glue parts together.',
        ],
      },
      {
        stance: 'newcomer',
        note: 'I have come to interface texts from subtitles, where 80 characters is a luxury. I would write the 58 errors first, print them as small cards, and lay them out by what the user has to do; cards that land on the same pile should sound alike. The street test I could join by video with someone of yours holding the phone. In which order are texts read by a driver who has a bus behind him? I believe the amount comes first.',
        answers: [
          "'Already paid for this plate until 14:30. Nothing was charged now.'",
          "A full sentence for each form and no number words like 'both' or 'a couple'.",
        ],
      },
      {
        stance: 'specialist',
        note: "This is my trade and I ask for more than the average. You receive besides the strings a table of error patterns (eight, I estimate) from which your developers can write number 411 themselves. Ukrainian shares the plural categories with Polish, so both are served by one structure; right-to-left, should it ever come, is prepared with isolates around plates. I need one thing early: the real payment states from the back end, since 'pending' is a promise. Who decides when legal wants a longer sentence in a dialog?",
        answers: [
          "'Already parked: WE 4471K, until 14:30. No second charge. [View parking]' The time matters more than the code, which goes to details.",
          'ICU plural around the entire sentence, with # for the number and a translator comment that shows all three Polish cases.',
        ],
      },
      {
        stance: 'misread',
        note: 'I can translate the 410 English strings into Polish within two weeks, keeping your placeholders. Lengths will be a challenge with 80 characters, as Polish is longer than English, so I would abbreviate where the screenshots demand it. The error codes I would keep at the start of each message, so that support can find them quickly. Ukrainian I could pass on to a colleague. In which format do you need the file back?',
        answers: [
          "'Operacja nie powiodła się: pojazd jest już zaparkowany.'",
          'The translator should see the number in brackets.',
        ],
      },
    ],
    deliveryNote:
      "messages.en.json with all 410 keys passes your linter; placeholders compared, none lost. 23 strings serve more than one situation and are in splits.csv with proposed keys, E-2203 as four. Each of the 58 errors now says whether money was taken; for five the back end does not know, and the text says 'we will tell you within 10 minutes', which you must be able to keep. Street test: 9 of 10 knew whether they had paid, the tenth had put his glasses away.",
    changeRequest:
      'Our back end can promise 30 minutes, not 10, please change the five texts. In dialogs 17 and 31 the Ukrainian translation will exceed 240 characters by our estimate; could the English be shortened to about 170?',
    clientReview: {
      quality: 5,
      communication: 5,
      speed: 5,
      reliability: 5,
      comment:
        'Mails about E-2203 went from 260 to 40 a month. Asked about payment states that our own team could not explain at first, which was uncomfortable and useful.',
    },
    freelancerReview: {
      quality: 4,
      communication: 3,
      speed: 2,
      reliability: 3,
      comment:
        "Screens, codes and real complaints on day one, a writer's dream. Then the decision on splits took sixteen days, and the last milestone was released only after a reminder.",
    },
    followUps: [
      {
        title: 'Texts for the new permit screens, 74 strings',
        budget: 2300,
        days: 10,
        brief: `Residents will apply for a parking permit inside the app: 9 screens, 74 strings, upload of a registration document, waiting time of up to 14 days, and five reasons for refusal that come from the city's by-laws and sound like it.

Same rules as before: money, result, next step. The city wants its paragraph numbers shown; we would like them where they hurt nobody. Figma file with comments open, JSON keys are proposed by you this time.`,
        questions: ['Where do the paragraph numbers go?'],
        bids: [
          {
            stance: 'seasoned',
            note: 'A refusal after 14 days is the moment this whole flow is judged by, so I would write the five refusals first and the welcome last. Each one says which document, what was wrong with it, and whether one may simply upload again. Keys by screen and purpose, permit.refusal.expired-registration and so on. Does the fee come back upon refusal? It must be the first line of all five texts if so.',
            answers: ["Behind 'Legal basis', one tap away, and complete in the mail that follows."],
          },
          {
            stance: 'specialist',
            note: 'I would ask for an hour with the clerk who refuses, because by-laws list five reasons and clerks know which two occur. Then texts in the Figma comments, JSON generated from a table with key, text, limit, situation, so that review happens in one place. During the 14 days the app should say something on day 7, even if nothing has changed; shall I write that push message too? It saves you the mails.',
            answers: ['In the details of the refusal and on the PDF; on the screen itself only the reason in words.'],
          },
          {
            stance: 'cheap',
            note: '74 strings in ten days is relaxed, and my offer reflects that. I take over the terms of the first job (plate, zone, charge) so nothing is called two names, and check lengths on the smallest phone in your list. By-law wording I keep in a second column beside mine, in order that the city can compare line by line. Who at the city signs the texts, and can they do it in the table?',
            answers: ['At the bottom in small print, in the same place on all five screens.'],
          },
        ],
      },
      {
        title: 'Message guide for developers, eight pages',
        budget: 1700,
        days: 9,
        brief: `Seven developers still write strings. Before they undo the work we want a guide of eight pages in the repository: patterns for errors, confirmations, waiting, empty lists, permissions; words we use and do not use (about 60); how to write plurals and dates for Polish and Ukrainian; a checklist of ten lines for pull requests.

Examples only from our own app. It should be possible to read it in twenty minutes and to search it in ten seconds. Three developers will try it on real tickets.`,
        questions: ['Which rule could a linter check instead of a person?'],
        bids: [
          {
            stance: 'seasoned',
            note: 'Developers follow what fails in CI and forget what stands on page five. So I would split the rules: what your linter can take over (length, forbidden words, missing placeholders, plural without other) and the little that needs judgement. The guide then has four patterns per page with before and after from the app. Three tickets as a trial is right; let me watch one over a shared screen. Which tickets are coming up?',
            answers: [
              'Banned words, length, unbalanced ICU braces, and any error text without one of the three money phrases.',
            ],
          },
          {
            stance: 'newcomer',
            note: 'I would write the checklist first and the guide as footnotes to it, because ten lines are what people read in a pull request. Each line links to a page with two examples from your own strings. The word list is sorted by the wrong word, as that is the one a person has in mind when searching. May I name strings as bad examples that are still in the app and will be for a time?',
            answers: ['The word list, surely, and whether a button begins with a verb from a closed list.'],
          },
          {
            stance: 'misread',
            note: 'A style guide of eight pages for your writers is something I can do within nine days. I would set out tone, forms of address, headings and blog posts, with examples from well-known apps, and finish with a page on punctuation. For the translators into Polish and Ukrainian I would add a glossary. It would be set as a PDF in your colours. How many writers are there, and do they work in Word?',
            answers: ['Spelling and double spaces, with the checker in Word.'],
          },
        ],
      },
    ],
  },
];
