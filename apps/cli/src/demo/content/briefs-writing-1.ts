import type { Brief } from './types';

export const briefsWriting1: readonly Brief[] = [
  {
    slug: 'dosing-pump-manual-de-en',
    field: 'writing',
    currency: 'EUR',
    title: 'Translate the manual of a dosing pump, German to English, 31,000 words',
    budget: 4300,
    days: 35,
    skills: ['translation', 'technical-writing', 'terminology'],
    brief: `Operating instructions for a diaphragm dosing pump for chlorine and hypochlorite, 148 pages, German source, target British English. Sold to waterworks, so the readers are fitters with gloves on.

Source: InDesign, delivered to you as IDML plus PDF. 31,200 words, of which about 6,500 are repetitions of safety notices. There is a translation memory from the predecessor model (TMX, 9,400 segments), made by three people who did not agree: 'Dosierkopf' is dosing head, pump head and liquid end. Decide once, and give us the term list (about 180 entries) for approval before chapter 3.

Safety notices must keep the signal words DANGER, WARNING, CAUTION, NOTICE and the order hazard, consequence, action. Text may grow by at most 12 percent, otherwise pages break. Spare-part numbers and torque values must be identical: we will compare them by script, and one wrong value means the chapter goes back.

Machine translation is allowed only if you tell us and read every sentence. Done: IDML that opens without overset text, updated TMX, term list, and a list of errors found in the German.`,
    questions: [
      'Which tool do you use for IDML and tags, and in which version?',
      'How would you render "Entlüften" throughout this manual: bleed, vent or deaerate? Why?',
      'Who reads your text before it leaves you?',
    ],
    milestones: [
      { title: 'Term list approved, chapters 1 and 2', sharePercent: 20 },
      { title: 'Chapters 3 to 8', sharePercent: 45 },
      { title: 'Chapters 9 to 14, TMX, error list', sharePercent: 25 },
      { title: 'Check in layout', sharePercent: 10 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: "Three people and one old memory: I would penalise the TMX by 20 percent, so that nothing enters unread, and clean it at the end rather than at the start. Term list in the first week, with a picture beside each part, because 'Dosierkopf' cannot be decided from text alone. I check numbers with QA rules and again on paper. Your 12 percent is generous for German to English; the danger is in the table headers. Can one of your service people spare an hour for chapter 9, faults and remedies?",
        answers: [
          'memoQ, current version, with the IDML filter; I keep the story order so that layout does not have to search.',
          'Bleed for getting air out of the pump head, vent for relieving gas from the tank. Both occur here, and mixing them is dangerous with hypochlorite.',
          'A second translator reads against the source; a fitter reads the English alone.',
        ],
      },
      {
        stance: 'cheap',
        note: 'I offer a lower figure because I would translate the 6,500 repeated words only once and not bill them again. OmegaT reads IDML through the Okapi filter and your TMX directly. I would send chapter by chapter and keep a log of numbers taken from the PDF: torque, pressure, part number, page. The term list is the critical point, so I would like a copy of the English catalogue that is sold today, if one exists. Is the decimal separator in the tables changed to a point, and are bar values kept?',
        answers: [
          'OmegaT 6 with Okapi, tags locked.',
          'Bleed, as in hydraulic practice, unless your English catalogue says prime; then I would ask.',
          'I reread after two nights, and a colleague compares numbers only.',
        ],
      },
      {
        stance: 'newcomer',
        note: "I have written machine manuals for two years but have few reviews here, so I would accept the term list and chapters 1 and 2 as a trial that you may end without argument. I studied mechanics and can read the exploded drawings, which helps with 'Dosierkopf', since the drawing shows whether valves are included. I would do no machine translation at all. One question on safety notices: should 'Quetschgefahr' be harmonised with ISO 20607 wording even where the old manual that customers already own says something different?",
        answers: [
          'Trados Studio 2024; I have tested an IDML of 90 pages and it returned without broken tags.',
          'Vent for the tank, bleed for the head. I would put both in the term list with the forbidden alternatives.',
          'I would pay a native reader out of my fee, and you would know the name.',
        ],
      },
      {
        stance: 'specialist',
        note: 'Chlorine, waterworks and gloves are exactly my subject; I have translated instructions for use in the pharmacy and plant sector for many years and am not cheap. You get a source critique as you ask, but before the translation, so that you can repair the German and the two versions stay equal. Expect 30 to 50 findings in 148 pages. I would also shorten: English fitters read imperatives, and the text will shrink rather than grow by 12 percent. Which language is declared the original in your declaration of conformity?',
        answers: [
          'Across no longer, memoQ since 2015. IDML through its own filter, final check in InDesign itself.',
          'Bleed. Vent describes the valve, deaerate belongs to boilers. In the term list the verb gets a context sentence.',
          'A retired fitter who reads every page aloud and laughs when I deserve it.',
        ],
      },
      {
        stance: 'misread',
        note: 'I can take the manual from English into German within the five weeks. With 148 pages and existing memory I count about 2,000 words a day including the tables. I know the vocabulary of pumps and valves from several manuals for irrigation. The text growth of 12 percent will be tight, as German is longer, so I would suggest abbreviations in the tables from the start. The part numbers I copy from the PDF. When could I receive the English IDML?',
        answers: [
          'SDL Trados with IDML, the version of last year.',
          'I would use the verb that your old German manual used.',
          'My office partner proofreads.',
        ],
      },
    ],
    deliveryNote:
      "Fourteen chapters as IDML, opened in InDesign without overset text; growth is 3 percent overall, 11 percent in the worst table. The term list ended at 194 entries, 'Dosierkopf' is dosing head throughout. All 412 part numbers and 67 torque values matched in my own script before sending. The error list for the German has 38 lines; number 12 (8 Nm on page 71, 18 Nm on page 103 for the same screw) should be settled before anybody prints.",
    changeRequest:
      'Our script found no wrong numbers, thank you. But in chapter 6 the NOTICE boxes start with the action instead of the hazard, eleven times. Please put them in the agreed order, and take the corrected 18 Nm into page 71.',
    clientReview: {
      quality: 5,
      communication: 4,
      speed: 4,
      reliability: 5,
      comment:
        'Not one wrong value in 148 pages, and the error list saved us a recall notice. The safety boxes in one chapter had to be turned round, done within a day.',
    },
    freelancerReview: {
      quality: 5,
      communication: 4,
      speed: 4,
      reliability: 5,
      comment:
        'They answer technical questions with drawings instead of opinions, and approved the term list in three days. I wish all source texts came with a script waiting to catch me.',
    },
    followUps: [
      {
        title: 'Quick guide for the same pump: one folded A3 sheet, English',
        budget: 520,
        days: 9,
        brief: `Fitters do not carry 148 pages. We want a folded A3 sheet (eight panels) that covers unpacking, mounting, connection, bleeding, first dosing and the six most frequent faults. About 900 words, written from the translated manual, same term list, same signal words.

Pictures exist as line drawings; tell us which ones you need and where. Laminated, read from 60 cm, so no sentence above 14 words. The wording of warnings may be shortened only after our safety officer has signed.`,
        questions: ['What would you leave out first?'],
        bids: [
          {
            stance: 'specialist',
            note: 'Eight panels, six faults: I would give one whole panel to bleeding, because in chapter 9 half of all remedies end there. Text first in a plain table with word counts per panel, then your layout, then a reading test at 60 cm with somebody wearing gloves, quite literally. Warnings stay complete on the panel where the hand is at risk and are referred to elsewhere. May the sheet refer to page numbers in the manual, or do editions differ?',
            answers: ['Unpacking. Nobody has ever been hurt by a carton, and one picture will do.'],
          },
          {
            stance: 'seasoned',
            note: "I would write it standing beside a pump, or at least beside a video of someone installing one, as the order in the manual is that of chapters and not of hands. Draft in three days, your safety officer gets the warnings as a separate page to sign. For the faults I would use what the service line hears, not what the manual lists. Could you send me last year's calls, even as a rough tally?",
            answers: ['The description of the control menu: it belongs on the device, and two pictures replace it.'],
          },
          {
            stance: 'cheap',
            note: 'Nine hundred words from an approved translation is two days of work plus a round with you, and I price it so. I would reuse sentences from the memory wherever they are short enough, which keeps the wording identical with the manual, and write new ones only where 14 words are exceeded. I need the list of drawings with numbers. Is the sheet also printed for countries with the American term set?',
            answers: ['All background explanations; the sheet should only tell what to do and what to see afterwards.'],
          },
        ],
      },
      {
        title: 'Clean the translation memory and make it the house memory',
        budget: 880,
        days: 18,
        brief: `The TMX now has about 12,800 segments, the old ones still contradict the new term list. Before the next pump series starts we want one clean memory.

Please remove duplicates with differing targets, correct forbidden terms (liquid end, pump head, deaerate), mark segments that were never used in the approved manual, and repair tags. Deliver TMX 1.4b and a short report: what was deleted, what was changed by rule, what a person must decide. We expect about 600 cases in the last group; bring them as an Excel list with your proposal.`,
        questions: ['How do you treat two correct targets for one source?'],
        bids: [
          {
            stance: 'seasoned',
            note: 'I would work in three passes: mechanical (tags, spaces, exact duplicates), by rule from the term list, then by eye. Each pass writes its own log, so you can undo one without the others. Six hundred open cases sounds right; I would sort them by how often the sentence occurs in real manuals so that your hour goes to the sentences that matter. Shall segments of the predecessor model be kept apart by an attribute rather than deleted? Service still sells it.',
            answers: ['Keep both only if the context differs and mark the context; else the approved manual wins.'],
          },
          {
            stance: 'newcomer',
            note: "I know this memory's sort of disorder from my former factory, where it had 20,000 segments. I would first produce numbers: how many sources have more than one target, how many targets break the term list, how many tags do not pair. You would see them after two days and could still change the rules. The open cases come as Excel with source, both targets, proposal and a column to tick. Who will tick them, an engineer or a translator?",
            answers: ['Ask which one a fitter would say, keep that, and note the other as an allowed synonym.'],
          },
          {
            stance: 'misread',
            note: 'Happy to clean the glossary. With 12,800 terms I would delete entries without a definition first, then sort by chapter, and bring the English entries into the singular. A term base of that size should be TBX rather than TMX, so I would convert it at the end. Two weeks are enough if your engineers define about thirty terms a day for me. Do you also want the German definitions proofread at the same time?',
            answers: ['In a glossary both may stay, with one of them marked as preferred.'],
          },
        ],
      },
    ],
  },
  {
    slug: 'repair-workshop-grant',
    field: 'writing',
    currency: 'GBP',
    title: 'Grant application for a community repair workshop, deadline fixed',
    budget: 1450,
    days: 24,
    skills: ['grant-writing', 'plain-language', 'article-writing'],
    brief: `A volunteer repair workshop in a former fire station wants £85,000 over two years from a regional foundation: one part-time coordinator (0.6), test equipment for mains appliances, and rent. The call closes on the last Friday of next month at noon; the portal locks by itself.

The form has 14 questions with limits between 100 and 600 words, a logic model on one page, a budget table and a risk register. Two earlier applications failed. The feedback on the second: 'strong on activity, unclear what changes for whom'.

What exists: a log of 2,140 repairs in three years (item, age, repaired or not, postcode district), 61 feedback cards, accounts for two years, four letters of support, of which two say the same thing. What is missing: any number on the people, and an honest answer to what happens after year two.

We need somebody who writes all 14 answers, builds the logic model from what is really done, and tells us where the plan is weak before the assessor does. Done: everything pasted in the portal three working days before closing, within limits.`,
    questions: [
      'Read the feedback again: what would you change first?',
      'Which application of yours was refused, and what did you learn?',
    ],
    milestones: [
      { title: 'Logic model and list of weak points', sharePercent: 30 },
      { title: 'Full draft of the 14 answers and budget', sharePercent: 50 },
      { title: 'Final text in the portal', sharePercent: 20 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: "The repair log is a treasure nobody has opened. Postcode district against deprivation index gives you the 'for whom' in an afternoon, and item ages give you a sober saving per household. I would not claim carbon unless you weigh things. For life after year two: rent is the hole, so let us ask the landlord now for a letter about year three, even a cautious one. First call within two days; I want the treasurer and the person with the soldering iron, both. Does the foundation speak to applicants before closing?",
        answers: [
          'State two changes for two groups, with a number we can really collect, and cut the list of activities to one line each.',
          'A village hall in 2019: I described the building for two pages and its users for half of one.',
        ],
      },
      {
        stance: 'cheap',
        note: 'I write applications for cooperatives and know the work between the first call and the portal. My proposal: the budget and the risk register first, because the other answers must agree with them to the pound, then the 14 answers in two batches of seven. I keep every answer in a sheet with a live word count against the limit. The 61 feedback cards can be coded by me into six or seven reasons for coming. Are they anonymous, and may we quote them?',
        answers: [
          "Replace 'we repair' by 'the person who came with it can now', with three examples from the cards and one number from the log.",
          'A seed store; we asked for the building before we had the land. I check ownership first now.',
        ],
      },
      {
        stance: 'newcomer',
        note: "I have written articles for years and applications for only two, so take this as a keen offer at a low price. I would read all 61 cards and telephone ten of the people behind them if they left a number, as 'what changes for whom' is a question for them. From the ten calls I would write the need section. The logic model I would draw with your volunteers, on paper, in one evening session by video. Has anybody asked the foundation for the scoring sheet?",
        answers: [
          'I would start from one visitor and follow what was different for them a month later, then see whether the log supports it for many.',
          'A reading room project. The assessor wrote that we had no baseline, and it was true.',
        ],
      },
      {
        stance: 'specialist',
        note: 'I take four applications a quarter and choose those I believe in; this one is fundable, but not as described. A coordinator of 0.6 plus rent for two years reads as running costs. I would frame it as a trial with a measurable question: does supervised repair raise the share of people who repair the second item themselves? The log with 2,140 entries supplies the baseline. I charge more than your budget suggests and never a share of the grant. Would the trustees accept a smaller sum in year two that forces income of your own?',
        answers: [
          'The outcome. One primary, two secondary, each with a baseline, a date and a named person who collects it.',
          'An archive in 2021, refused for reserves that were too large. I read the accounts before the form now.',
        ],
      },
      {
        stance: 'misread',
        note: 'What a lovely project, fire stations make wonderful community spaces! I would apply for the full refurbishment of the building: with £85,000 a year you could have the appliance bay insulated and a café at the front. I would write the heritage statement as well, since former fire stations are often listed, and gather two quotations from builders for the budget table. The four letters can stay as they are. Is there a conservation officer whom I may ring this week?',
        answers: [
          'I would add photographs and drawings of the building so that the activity can be seen.',
          'A listed chapel: too few quotations. I always collect three now.',
        ],
      },
    ],
    deliveryNote:
      "All 14 answers, the logic model, budget and risks are in the portal as a draft, checked against the limits (closest: question 9, 598 of 600). The log shows 41 percent of visitors from the two poorest districts, so that figure now carries the need section. For year three there is a letter from the landlord and a membership plan, described as uncertain, because it is. Please press 'submit' yourselves; the form asks for a trustee to confirm.",
    clientReview: {
      quality: 4,
      communication: 5,
      speed: 5,
      reliability: 5,
      comment:
        'Told us in week one that our plan for year three was a wish, and was right. In the portal four days early. The risk register stayed a bit wooden.',
    },
    freelancerReview: {
      quality: 4,
      communication: 3,
      speed: 4,
      reliability: 4,
      comment:
        'Good people with a real log of real repairs. Accounts arrived in three versions and the treasurer had to be found each time. Paid the same day.',
    },
    followUps: [
      {
        title: 'First report to the foundation on the repair workshop',
        budget: 460,
        days: 12,
        brief: `The grant came through. After six months the foundation wants a report: 1,200 words, the outcome table, one case story with consent, and an explanation of every budget line that is more than 10 percent off (two are: test equipment was cheaper, insurance dearer).

The coordinator has kept the follow-up sheet, 188 of 240 people answered. The main figure is lower than promised, 31 percent instead of 40. We want that said plainly and explained, without excuses and without begging.`,
        questions: ['How would you write the sentence about 31 percent?'],
        bids: [
          {
            stance: 'seasoned',
            note: 'Funders have read a thousand reports in which everything went well; a plain 31 will earn you credit if the reason is worked out. I would check first whether the 52 who did not answer differ in kind of item or district, which takes an hour in a spreadsheet. Then the outcome table, then the story, chosen to illustrate the figure and not to outshine it. Has the target been set from the log or from hope?',
            answers: [
              "'31 percent, against 40 planned; among those who came twice it is 46, and most people have so far come once.' If the data bear that out.",
            ],
          },
          {
            stance: 'cheap',
            note: 'I can do this in the twelve days including one round of changes. I need the sheet, the budget against actuals, and twenty minutes with the coordinator. For the two lines that are off I would write two sentences each with the invoice date. The case story I would take from an interview by telephone, with consent in writing and the name changed if wished. Does the foundation give a form for the outcome table or leave it free?',
            answers: [
              "'31 of 100 people repaired a second item themselves; we had hoped for 40. This is what we will change from March.'",
            ],
          },
          {
            stance: 'newcomer',
            note: 'I would like to come on an open evening by video and listen, as numbers read differently when one has heard the place. Draft in five days. I would put 31 percent in the first paragraph, before any achievement, and let the rest of the report explain it: who came, who returned, what they brought. For the story I would propose three people and let you choose. Are there photographs that people have agreed to?',
            answers: [
              "'Fewer people than planned went on to repair by themselves: 31 percent, not 40.' Then the reasons, shortest first.",
            ],
          },
        ],
      },
      {
        title: 'Twelve one-page repair stories for the workshop wall and the web',
        budget: 690,
        days: 30,
        brief: `Twelve pages of 250 words, one object each: a kettle, a hearing loop, a 1974 mixer, a pram. What it is, what was broken, how it was found, what it cost in parts, who learnt what. For the wall in A3 and as web pages.

You will interview owner and repairer by telephone, about 25 minutes for each pair; we arrange the appointments. No praise of volunteering, no nostalgia, no exclamation marks. Every technical statement is to be confirmed by the repairer in writing before it goes up.`,
        questions: ['Which detail of a broken kettle would you open with?'],
        bids: [
          {
            stance: 'newcomer',
            note: 'Twelve objects and twelve faults is the sort of series I have always wanted to write. I would fix the form early, five short parts in the same order, so that the wall reads like a set, and put the cost of parts in figures at the foot of each page. After the first two I would stop for your comments. I record calls only with permission. Is there a failed repair among the twelve? There should be.',
            answers: [
              'The sound it made, since that is what the owner noticed, and the repairer understood it at once.',
            ],
          },
          {
            stance: 'seasoned',
            note: "I would do the interviews with the object on the table at their end, and ask the repairer to talk me through their hands. 250 words is tight and right. Each text goes to the repairer with the technical statements underlined, which makes the written confirmation a matter of minutes. I suggest one page on something you refused to repair for safety's sake. Who holds the rights when the local paper asks to print them?",
            answers: ['The scorched 4 mm on the connector: small, visible, and the whole story is in it.'],
          },
          {
            stance: 'misread',
            note: "Twelve repair guides at 250 words each, with tools, steps and safety notes: I can have them ready within three weeks. For mains appliances I would add a warning and a list of parts with suppliers. I would work from manufacturers' service manuals so that your volunteers need not be interviewed at length. Could you name the exact models, and tell me whether drawings are needed for the steps?",
            answers: ['The fuse rating, because the reader must check it before step one.'],
          },
        ],
      },
    ],
  },
];
