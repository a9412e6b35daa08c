import type { Brief } from './types';

export const briefsClerical5: readonly Brief[] = [
  {
    slug: 'fire-extinguisher-register',
    field: 'clerical',
    currency: 'KWD',
    title: 'Match 4,800 photographs of fire extinguishers with an asset list',
    budget: 340,
    days: 16,
    skills: ['cataloguing', 'data-entry', 'spreadsheets'],
    brief: `Technicians walked through 23 buildings and photographed each fire extinguisher: three pictures apiece (place, label, gauge), 4,800 in all, so about 1,600 devices. The asset list has 1,742 rows from four earlier inspections. Nobody knows which devices are missing, which were exchanged, and which were photographed twice.

For each device: building, floor, place as in our scheme (B12-03-E, painted on the wall and usually in the picture), type (powder, CO2, foam, water), size, maker, serial number, year of manufacture, date of last inspection by the tag, gauge in green yes or no, photograph names. Labels are Arabic, English or both. Dates on tags are sometimes Hijri: give both.

Then match with the list: same, same place but other device, moved, only in list, only in photograph. For 'only in list' sort by building, so that a technician can walk again.

A red gauge or inspection older than 14 months: report on the same day. XLSX. Done: 100 devices drawn, no wrong serial number, no overlooked red gauge.`,
    questions: [
      'How do you recognise that two sets of photographs show one device?',
      'How do you read a gauge in a picture that is out of focus?',
    ],
    milestones: [
      { title: 'Buildings 1 to 4 as sample', sharePercent: 20 },
      { title: 'Buildings 5 to 23 entered', sharePercent: 50 },
      { title: 'Match and list for the second walk', sharePercent: 30 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: "I enter by building in the order of time in the picture data, because then one walks with the technician and sees where he turned round. Serial numbers are typed twice. A red gauge goes out at once with place and picture. In the list of 1,742 rows I would look first for double serial numbers; four inspections by four firms usually leave some. Are devices in the workshop for refilling known? They make 'only in list' look worse than it is.",
        answers: [
          'Same serial number, or if unreadable same scratches, tag and place within two minutes.',
          "If the needle is not clear it is 'not readable' and belongs to the second walk, never green by kindness.",
        ],
      },
      {
        stance: 'cheap',
        note: "Sixteen hundred devices at 130 a day are thirteen days for two of us. Pictures are sorted by number in threes at the start, and incomplete threes are listed. One types the label, the other the place and gauge, without talking. Arabic labels we read by their numbers and the maker's logo; for Arabic words we have a list of the 30 that occur on such labels, which we ask you to check. May we send red gauges by message rather than mail?",
        answers: [
          'Equal serial number; otherwise we put both side by side and ask.',
          'We enlarge, and if it remains doubtful we write doubtful.',
        ],
      },
      {
        stance: 'newcomer',
        note: 'I would do buildings 1 to 4 within three days as your sample and learn your scheme from these. For every device I keep the three picture names in the row, so each of my cells can be checked in a moment. For Hijri dates I type what stands there and let a formula give the other, then compare with the year of manufacture, since nothing was inspected before it was made. Is the painted code sometimes wrong or only missing?',
        answers: [
          'By serial number, and I sort by it at the end of each building to find doubles.',
          'I compare with a sharp picture of the same type, and if unsure I mark it for the technician.',
        ],
      },
      {
        stance: 'specialist',
        note: "Reconciling what the list says and what the picture shows was my daily bread at the port. Keys: serial number normalised, then place code, then type and year; a device that agrees in two of three is 'moved' or 'exchanged', with a reason. Arabic and English labels I read both, Hijri dates too. I ask somewhat more and finish with a register you can keep alive: each device one row, each inspection another. Were cylinders refilled with the tag of another device? It happens in two of a hundred.",
        answers: [
          'Serial first; if equal at two places, the time stamps tell whether it was carried or one was mistyped.',
          "Needle angle against the same maker's scale in sharp pictures; if the arc is less than certain, it is red for you until someone has looked.",
        ],
      },
      {
        stance: 'misread',
        note: 'I have read the labels of machines in photographs before and can do 300 devices a day, so 4,800 fire extinguishers would take sixteen days exactly. Place, type, size and maker are clear; serial numbers I would type where they can be read well. Since your list has only 1,742 rows, some 3,000 devices will be new, and I would give them numbers of my own. Red gauges come in a table at the end. Is that right?',
        answers: [
          'Each picture has its own device, so the question should not arise.',
          'I would take the colour of the larger part.',
        ],
      },
    ],
    deliveryNote:
      '1,583 devices from 4,800 photographs (17 sets were doubles). Against the list: 1,298 same, 141 exchanged at the same place, 97 moved, 206 only in the list, 47 only in pictures. Reported on the day: 12 red gauges and 63 late inspections, B07 alone had 20. The list for the second walk has 206 places and 29 unreadable gauges, sorted by building, floor and direction of walking.',
    changeRequest:
      "For buildings 15 to 18 the painted codes were changed in spring. The table old to new is attached; please match again there, since we believe most of those 97 'moved' ones never moved.",
    clientReview: {
      quality: 5,
      communication: 5,
      speed: 5,
      reliability: 5,
      comment:
        'A dozen red gauges on our desk before lunch, one of them beside a kitchen. All hundred drawn devices were right. Dry reports, exactly what was needed.',
    },
    freelancerReview: {
      quality: 3,
      communication: 2,
      speed: 5,
      reliability: 4,
      comment:
        'That codes had been repainted in four buildings should have been in the brief; I learnt it after matching. They admitted it and paid for the repeat, quickly. The scheme itself is good.',
    },
    followUps: [
      {
        title: 'Enter the second walk and close the extinguisher register',
        budget: 120,
        days: 8,
        brief: `The technicians have walked again: 235 places, 610 photographs, notes on paper ('not there', 'behind cupboard', 'now CO2'). Enter these, settle the open cases, and give us a register without question marks, or with as few as possible, each with a name who has to decide.

For devices that have vanished (about 90) make a list by inspection firm: last seen when and by whom. It goes to a meeting, so two pages at most, with a total by building.`,
        questions: ['When would you call a device vanished?'],
        bids: [
          {
            stance: 'specialist',
            note: "Before 'vanished' I would compare serial numbers of 'only in list' with 'only in pictures' once more, digits swapped: a part of your 90 will find itself. The rest by firm, with the last inspection at which it demonstrably existed; a tag is evidence, a tick is not. Two pages with totals and an appendix in case someone contradicts. Will the firms be in the meeting? Then wording needs to be neutral.",
            answers: ['If it is absent from both walks, and no other row carries its number or one digit away.'],
          },
          {
            stance: 'seasoned',
            note: "235 places and paper notes are three days; then I would ring the two technicians, as 'behind cupboard' may mean seen or supposed. Each question mark gets a name and a date. The vanished ones sorted by firm and building with a total on top, so the meeting starts with the number and not with the list. Does the register have an owner from now on? If not, we do this again next year.",
            answers: ["After two walks and a look in the refill workshop's delivery notes."],
          },
          {
            stance: 'cheap',
            note: "We enter the second walk in three days and settle cases by the same rules. For vanished ones we look up each of the four inspection lists and write the last date. The two pages we make in Word with one table. If the technicians' notes are in Arabic, would you photograph them straight so that numbers are clear? Words we would ask you about.",
            answers: ['When both walks found the place without device and nobody has moved it.'],
          },
        ],
      },
      {
        title: 'The same for 640 smoke detectors and emergency lamps in three buildings',
        budget: 150,
        days: 10,
        brief: `Three buildings as a trial: photographs of 640 smoke detectors and emergency lamps, taken from a ladder, two each. There is no list to match, only floor plans as PDF with symbols (not always true).

Enter type, maker, address in the loop if visible, place code, date of manufacture, visible damage, paint over the sensor yes or no. Then compare the number per room with the symbols on the plan, differences by room. Propose a form for the technicians so the other 20 buildings bring better pictures.`,
        questions: ['What should the technicians photograph differently?'],
        bids: [
          {
            stance: 'specialist',
            note: "No list means the plan is your list, so I would number all symbols on the PDF first and give each a row; photographs then fill the rows. Painted sensors are reported daily as before. For the form: code first, then device, then label, always in that order, with the room's door between rooms. Is the loop's address in the panel's printout? It would be the best list of all.",
            answers: [
              "A picture of the room's door sign before the first device in it; it costs two seconds and saves an hour.",
            ],
          },
          {
            stance: 'newcomer',
            note: "Counting symbols on plans and devices in pictures are two independent counts, which I like. I would do one floor completely, show you the differences and my doubts, then continue. From a ladder dates are often hidden, so I would use codes for 'not visible' and 'not present'. The form would be one page with three sample pictures, good and bad. Which symbols stand for lamps that are also exit signs?",
            answers: ['Straight from below with the code in the picture, and once from two metres away for the room.'],
          },
          {
            stance: 'misread',
            note: 'Matching the photographs of 640 detectors and lamps with your asset list would take me about seven days, with the same classes as for the extinguishers: same, exchanged, moved, only in list. The floor plans I would use to find the places. The serial number is the key for me, so I hope it is visible from the ladder. Please send the list from the earlier inspections together with the pictures.',
            answers: ['The serial number first, from near, and in focus.'],
          },
        ],
      },
    ],
  },
  {
    slug: 'household-questionnaires',
    field: 'clerical',
    currency: 'INR',
    title: 'Double entry of 1,960 paper questionnaires on household water',
    budget: 118000,
    days: 30,
    skills: ['data-entry', 'spreadsheets', 'list-cleaning'],
    brief: `A survey of households on water: 1,960 questionnaires of 8 pages, filled in by 14 interviewers with a pen, scanned at 200 dpi. English forms, answers partly in Hindi and Marathi (open questions 17, 31 and 44; these are typed as written, Devanagari in Unicode).

112 variables: tick boxes, codes, litres, minutes, three open texts. Codebook with ranges and skip rules exists. Two complete entries by different people, compared by variable; the differences settled against the scan by a third look. We expect a discrepancy of less than 0.5 percent before settling.

Missing is not missing: -7 not asked, -8 refused, -9 not readable. Interviewers sometimes changed an answer; the last one counts, the first goes in a note. Household numbers occur twice in 23 cases, do not repair, report.

Entry mask of your choice (we have LibreOffice and can install others), result as two CSV raw files, one settled CSV, one log of differences. Names and telephone numbers on page 1 are not entered and the page is removed from scans you get.`,
    questions: [
      'How do you make sure that the second entry does not know of the first?',
      'A tick sits exactly between two boxes: what do you enter?',
    ],
    milestones: [
      { title: 'Mask, 100 questionnaires entered twice', sharePercent: 15 },
      { title: 'First entry complete', sharePercent: 35 },
      { title: 'Second entry complete', sharePercent: 30 },
      { title: 'Differences settled', sharePercent: 20 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: 'I have run double entry with two typists for years and would bring a colleague who sits in another town, which is the simplest wall between the entries. The mask knows ranges and skips but only warns; a mask that forbids makes typists inventive. Discrepancy is reported weekly by variable and by interviewer, because interviewer 9 or so will turn out to write his own codes. Question 17 in Devanagari needs a typist who reads it. Is a spelling error of the interviewer to be kept?',
        answers: [
          'Two people, two files, two towns, and the log is made by me when both have finished a hundred.',
          "-9 with a note 'between 2 and 3'; the third look may decide, I may not.",
        ],
      },
      {
        stance: 'cheap',
        note: "At 45 questionnaires each day for two persons, both entries are done in 25 days including comparison. The mask I make in a spreadsheet with one form on the screen in the order of pages. Open answers in Devanagari are no difficulty for our second typist. Price per questionnaire, so you pay only for what exists. In the log of differences we show both values and the scan's page. How are litres given when the paper says 'two matkas'?",
        answers: [
          'The second typist starts at the end of the pile and gets no file.',
          'We enter -9 and write it in the note, and collect such cases for you.',
        ],
      },
      {
        stance: 'newcomer',
        note: 'My measured rate with census forms was 3 errors in 1,000 fields for single entry, which I mention because you ask for 5 in 1,000. I would do one entry and find a second person whom you may test with ten scans, as you may test me. For Hindi and Marathi answers I am not competent, so we would need a reader for questions 17, 31 and 44; perhaps one of the fourteen? I would rather tell you now. May the mask be in KoboToolbox?',
        answers: [
          'She would be someone I do not work with on other jobs, and the files meet only with you.',
          'Not readable, with a note, and a count of how often each interviewer does it.',
        ],
      },
      {
        stance: 'specialist',
        note: "A survey is ruined quietly, in the skip rules. I would program the mask from your codebook, run it on 50 forms, and send you the list of rules that the paper itself breaks; there will be some. Settling is done on a screen with scan and both values, reason recorded. I report per variable agreement and Cohen's kappa for coded ones, not only percent. Above your budget by a little. Should -7 be filled automatically by rule, or only when the field is really blank? The difference matters in analysis.",
        answers: [
          'Separate accounts on a server, random order for the second, and no access to raw files for either.',
          '-9 in the raw files; in the settled one still -9 unless the neighbouring questions leave one reading only.',
        ],
      },
      {
        stance: 'misread',
        note: 'I can enter the 1,960 questionnaires in 25 days with a mask in a spreadsheet. To save time I would enter each once and have a second person look through it on the screen against the scan; we find nearly all errors like this. Fields left empty stay empty, which covers all three codes. Open answers in Hindi I would translate into English at once. Household numbers that are double I correct by adding A and B. Does that suit you?',
        answers: [
          'The second person sees the entries and compares, so nothing is typed twice.',
          'The one that is more probable from the other answers.',
        ],
      },
    ],
    deliveryNote:
      "1,960 questionnaires, two raw files, one settled, 112 variables. Before settling 0.41 percent of fields differed (question 23, 'minutes to source', alone 2.6: interviewers mixed one way and both ways). All 902 differences are settled with a reason; 77 stay -9. Household numbers: 23 doubles reported, four more look like the same family with new numbers. Interviewer 9 used code 6, which does not exist, 38 times; left as it is and listed.",
    clientReview: {
      quality: 5,
      communication: 4,
      speed: 2,
      reliability: 4,
      comment:
        'Reported the trouble with question 23 after the first hundred, when it could still be asked. The settled file is excellent. It came eleven days late, though, and our analyst had to wait.',
    },
    freelancerReview: {
      quality: 5,
      communication: 3,
      speed: 4,
      reliability: 5,
      comment:
        'A real codebook, and page 1 removed as promised. Questions on codes sometimes waited four days for an answer, which is where the delay came from. Interviewer 9 owes me an afternoon.',
    },
    followUps: [
      {
        title: 'Code 5,100 open answers from the water survey',
        budget: 52000,
        days: 18,
        brief: `The three open questions have 5,100 answers, from one word to six lines, a third in Hindi or Marathi. Please develop a scheme from 300 answers together with our researcher (two calls), then code all: up to three codes an answer, about 30 codes a question, 10 percent coded a second time by another person.

Translation only for examples (60 of them). Answers that name a person or an official go on a separate, closed list at once. CSV with household, question, codes, coder.`,
        questions: ['When do you propose a new code in the middle of the work?'],
        bids: [
          {
            stance: 'seasoned',
            note: "Scheme on 300 drawn evenly over the fourteen interviewers, since their shorthand differs more than people's opinions do. Each code has a name, a rule, two examples and one that looks similar but is not. I code in random order so that my mood does not follow the villages. Names and officials are taken out on first reading, before anything else. Does 'tanker late' belong to supply or to trust? Your researcher should say early.",
            answers: ['When five answers fit nowhere; then I go back over what has been coded since the start.'],
          },
          {
            stance: 'cheap',
            note: 'Two of us, both reading Hindi, one Marathi as well. After the scheme has been agreed we code 300 answers a day and exchange each tenth. Agreement is reported by code in the middle and at the end. The sixty translations come with the original beside. New codes only after asking, and the list has a date. Are answers with only a dash counted as empty or as refusal?',
            answers: ['If we meet the same thing three times in a day and both would need it.'],
          },
          {
            stance: 'newcomer',
            note: 'I can do the English answers and the bookkeeping of the scheme, and would share the job with a reader of Hindi and Marathi whom I know from the census training; both names would be in the offer. The closed list is made on the first day by reading all answers once quickly. Would your researcher like to code twenty herself, blind? It is the best test of the rules.',
            answers: ['Never alone: I collect cases, and on the weekly call we decide and recode.'],
          },
        ],
      },
      {
        title: 'Codebook and data set ready for a public archive',
        budget: 36000,
        days: 14,
        brief: `The archive takes the survey if it has: a codebook with question text, values and frequencies; a file without direct or easy indirect identification; a readme; a note on interviewers and entry. There are guidelines of 14 pages, and a checklist.

Village names become numbers, ages over 80 are grouped, households of more than 12 likewise. Water sources with only one household in a village are to be found and discussed. SPSS labels are not required, CSV plus DDI-XML is. The researcher reads it twice.`,
        questions: ['Which variable in such a survey would you fear most?'],
        bids: [
          {
            stance: 'specialist',
            note: 'I would first measure how many households are unique by combinations of village, size, caste group and source; the number usually surprises people and ends the debate. Frequencies in the codebook are generated from the file itself, never typed. DDI by a small script, validated. Then a readme which tells a stranger about question 23 honestly. Has consent been given for public or for scientific use? It determines everything.',
            answers: ['Distance to the source in metres, since it is nearly an address.'],
          },
          {
            stance: 'seasoned',
            note: 'Guidelines of 14 pages turn into a table of 60 points, each with done, by whom, where. I would write the note on interviewers from the log of differences, as it is a treasure for anyone who uses the data. Small cells I list with a proposal (group, blank, keep) and the researcher decides row by row. Will raw files and settled file both be deposited? I would deposit the log too.',
            answers: ['Occupation as written in words; there is one potter in the village.'],
          },
          {
            stance: 'misread',
            note: 'I can prepare the 1,960 questionnaires for the archive: sort by village and number, take out page 1, make a PDF of each and a list of contents. With 8 pages each it is about ten days. Names of villages would be in the file names, so that a reader finds them quickly. For the readme I would describe how the paper was scanned. Where are the originals, and in what order?',
            answers: ['The open answers, as handwriting identifies a person.'],
          },
        ],
      },
    ],
  },
];
