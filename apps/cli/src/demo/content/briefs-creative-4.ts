import type { Brief } from './types';

export const hospitalPictograms: Brief = {
  slug: 'hospital-pictogram-set',
  field: 'creative',
  client: 'al-manar-print-and-media',
  title: '64 pictograms for a hospital of 380 beds, Arabic and English signs',
  brief: `Our hospital opens a new wing in spring. Signs are bilingual, Arabic above English, but about a third of visitors read neither well (Bengali, Tagalog, Malayalam, Amharic). They follow pictures.

We have a list of 64 places and prohibitions. 22 exist as standard symbols and may stay; 42 must be drawn, among them dialysis, genetic counselling, prayer room for women, visitors two at a time, milk kitchen, and blood collection for children.

Grid 48 × 48, stroke 3, also in simplified drawings for 24 and 16 px (the patient app). SVG, one path for each symbol, whole-number coordinates. A table must say which symbols turn round in right-to-left layouts.

Test each of the 42 with at least ten people, of whom six read no English. We provide the waiting hall and an interpreter for three mornings; you prepare the sheets and analyse remotely. A symbol that fewer than seven understand is drawn again.`,
  currency: 'KWD',
  budget: 940,
  days: 50,
  skills: ['icon-design', 'wayfinding-design'],
  questions: [
    'How would you draw genetic counselling so that it is not taken for a laboratory?',
    'What would the test sheet look like for someone who reads neither Arabic nor English?',
  ],
  milestones: [
    { title: 'Grid, style and 12 hardest symbols', sharePercent: 30 },
    { title: 'All 42 drawn, tested once, report', sharePercent: 40 },
    { title: 'Redrawn symbols, 24 and 16 px, mirror table', sharePercent: 30 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Forty-two new symbols beside twenty-two standard ones will clash in weight unless the standard ones are redrawn on your grid with a stroke of 3. They are free to use, and I would include this. I begin with the twelve that have no object to show: counselling, two at a time, waiting for results. Drawings are tested as pencil sketches in the first morning, as people criticise pencil more freely than finished signs. Are women’s and men’s figures to be told apart by dress, and by which?',
      answers: [
        'Two people at a table with a family tree between them; microscope and tube must not appear.',
        'Pictures only: the symbol at the top, below it four photographs of places, and the person points to one.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I would deliver all 64 in one style, starting from the standard symbols and adapting parts, so a person or a bed always looks the same. It makes the set quick to draw and consistent. The small sizes get fewer strokes. For the test I prepare A4 sheets with one symbol each, and your interpreter notes the answers in a table. Which of the 42 are also needed for printed leaflets?',
      answers: [
        'A doctor and a couple with a DNA spiral above them.',
        'The symbol in large, and the interpreter asks what it could be.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I made a small attempt before writing: three versions of visitors two at a time, shown to six neighbours who read no English. Two of the versions were understood as couples only. So your test rule of seven in ten is strict but right, and I would plan two rounds for about fifteen symbols. I draw on the 48 grid first and check at once whether the idea survives at 16. Could your interpreter record answers as sound, with consent, so that I hear the hesitation?',
      answers: [
        'With a family tree of circles and squares and a person who points at it while another listens.',
        'With photographs to choose from and an empty field for none of these.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Comprehension tests for symbols have a standard, ISO 9186, and it changes two points of your plan: people must answer openly before they choose, and opposite meanings count as worse than wrong ones. With ten people per symbol, seven correct leaves a wide margin, so I would report the interval and redraw everything below eight. Mirroring: walking figures and arrows turn, clocks, needles and the heart do not. I deliver a table with a reason for each. Does the app already use an icon font?',
      answers: [
        'A pedigree between two seated people. I would test it against an egg-and-helix version, which I expect to lose.',
        'First the sign in a photograph of a corridor and an open question through the interpreter, then pictures to point at.',
      ],
    },
    {
      stance: 'misread',
      note: 'I can draw your 42 icons in a modern duotone style with soft gradients, including 64 px versions for the app. English labels would be part of the drawing, so that they are always understood, and Arabic could be added by your team. Testing with patients takes time, therefore I would rather show them to my own design group, who give very good feedback. When do you need the PNG files?',
      answers: ['A DNA spiral in a test tube, since it is widely known.', 'A short online survey in English.'],
    },
  ],
  deliveryNote:
    'Sixty-four symbols in three sizes, one path each, whole-number coordinates. Thirty-three of the 42 passed in the first round, seven in the second; milk kitchen and two at a time reached six of ten and are marked, with a proposal to hang a photograph beside them. The report lists every answer in the words of the interpreter. The mirror table has a reason in each row.',
  changeRequest:
    'Our infection control nurse objects to the prohibition of flowers in intensive care, because a red bar over a tulip was read as flower shop closed by two people. Please try a bed next to the flower. The Arabic name of symbol 17 in the table is misspelt.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'The testing was prepared so well that our interpreter could run it alone. Two symbols still fail and we were told so plainly, with numbers. The signs are being made now.',
  },
  freelancerReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'A hospital that lets strangers fail its signs before they are mounted deserves praise. Three departments changed names during the project, so the list of places had to be frozen twice.',
  },
  followUps: [
    {
      title: 'Sign plan for floors 1 to 3 with the new symbols',
      brief: `The pictograms are approved. Now we need the sign plan for three floors, 214 signs: which sign hangs where, with which symbol, arrow and two lines of text, at which height.

We have floor plans as DWG and a list of 88 destinations with Arabic and English names. Arrow and text order differ in the two languages, so each sign type needs a drawing. Corridors are 2.4 m wide, ceilings 2.6 m, and beds are pushed at night with dimmed light.

Result: one table with 214 rows that the sign maker can quote from, sign type drawings, and a walk plan for testing five routes.`,
      budget: 520,
      days: 30,
      questions: ['At which decision points would you hang a sign from the ceiling and at which on the wall?'],
      bids: [
        {
          stance: 'specialist',
          note: 'I start from routes and not from places: the five most walked journeys, each drawn as a line with its decision points, give about 60 of the 214 signs and all of the types. The rest is repetition. Hanging signs at 2.2 m are lost to people who push a bed and look down, so a floor line could help for two routes. Which destinations move during the first year? These get exchangeable strips.',
          answers: [
            'From the ceiling at crossings seen from afar, on the wall where people stop: lifts, counters, doors.',
          ],
        },
        {
          stance: 'seasoned',
          note: 'One table is the product here, thus I would set it up first with the sign maker: type, position, both texts, symbol number, arrow, height, mounting, light. Then I fill it floor by floor, with a number on the plan for each sign. Arabic above English means the arrow on the right side for both only if the destination is to the right. May I have photographs from each lift exit at eye height?',
          answers: ['Ceiling at every crossing of corridors, wall at the door. Never both within five metres.'],
        },
        {
          stance: 'newcomer',
          note: 'I would walk the three floors on the plan with each of five invented visitors: a father with a pram, a woman in a wheelchair, a porter with a bed at night, a man with bad eyes, a child. Wherever one of them would hesitate a sign is needed. It gives a reason for each of the 214 rows. Is the table allowed to be shorter if fewer signs do?',
          answers: [
            'From the ceiling where a choice must be seen at ten metres; on the wall for confirmation after the turn.',
          ],
        },
      ],
    },
    {
      title: 'Print sheets for temporary signs that nurses can make themselves',
      brief: `When a room is closed or a lift fails, nurses write a sheet by hand, in one language, and stick it on the wall. We want a set of templates that they fill in at the ward computer (Word is all they have) with our pictograms.

Six templates A4 and A5: closed today, moved to another room, lift out of order, wet floor, please wait here, two visitors at a time. Arabic and English fields, room number in large digits, date. Printed in black on ordinary paper.

Please test them with one person who has never used a template. Nobody may be able to move the logo.`,
      budget: 145,
      days: 10,
      questions: ['How do you lock the layout in Word and still let both languages be typed?'],
      bids: [
        {
          stance: 'cheap',
          note: 'Six Word templates with content controls, the rest locked. Arabic fields set to right-to-left so that the cursor begins on the correct side. I insert the pictograms as vector, so printing stays sharp. It takes three days. I would give A5 as two on one A4 sheet, because the ward printer probably has only A4 paper. Please confirm the Word version.',
          answers: ['With content controls and document protection for forms, without a password or with yours.'],
        },
        {
          stance: 'seasoned',
          note: 'Templates die when a new sheet takes longer than a pen. So each has two fields at most, the date fills itself in, and the six most frequent sentences can be chosen from a list in both languages at once, which avoids Arabic typing at a computer with an English keyboard. I would watch a nurse by screen sharing once. How many wards print in A5?',
          answers: ['Form protection, drop-down lists that pair both languages, and only the room number typed.'],
        },
        {
          stance: 'misread',
          note: 'I would design six beautiful permanent signs in acrylic with changeable magnets, since paper on walls never looks good. Nurses would order them from a list and receive them in two weeks. The pictograms can be engraved. For the layout I use Illustrator, and Word would not be required at all. Which wall colours does your new wing have?',
          answers: ['They would not type anything, as the signs are produced by me.'],
        },
      ],
    },
  ],
};

export const ticketKiosk: Brief = {
  slug: 'ticket-kiosk-design-system',
  field: 'creative',
  client: 'kontor-for-form-vastkusten',
  title: 'Tidy the Figma library of a ferry ticket kiosk and redraw 38 screens',
  brief: `Our 19 kiosks sell ferry tickets on six islands. The Figma file has grown for five years: 61 button variants, 27 greys, text styles called Body New 2, and screens which do not agree with what is installed.

First an inventory: what exists in the file, what exists on the kiosk (we give you screen recordings), what differs. Then a small library: at most 9 colours, 6 text styles, 14 components with variables for size and language. Then the 38 screens rebuilt with it.

Constraints: 1080 × 1920 portrait, touched with gloves, sun from behind, wheelchair users reach only the lower 1,100 px. Contrast at least 7:1. Finnish and Swedish words are long (Vuosisopimusasiakas). Timeouts are frightening for older people; propose something.

The developers read variables by name, so renaming needs a table old to new. They are two, and answer on Wednesdays.`,
  currency: 'EUR',
  budget: 3800,
  days: 40,
  skills: ['interface-design'],
  questions: [
    'What would you do with a variant that exists on the kiosk but not in the file?',
    'How do you place the main action when only the lower 1,100 px can be reached by everyone?',
  ],
  milestones: [
    { title: 'Inventory with differences', sharePercent: 20 },
    { title: 'Library and table of names', sharePercent: 35 },
    { title: '38 screens and proposal for timeouts', sharePercent: 45 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'The kiosk is the truth and the file is a memory of it, so the inventory goes from recordings to file. I would number every element seen on screen, then look for its component, and mark orphans on both sides. Twenty-seven greys usually come down to four. The 38 screens are rebuilt in the order in which passengers meet them, so developers can start with buying a ticket while I finish refunds. Do the gloves include mittens? Then 96 px is too small for a target.',
      answers: [
        'It goes into the library if passengers use it weekly, otherwise on a list for removal that you decide.',
        'Upper part for information only, lower part for touching, with the main action in a fixed bar 300 px above the lower edge.',
      ],
    },
    {
      stance: 'cheap',
      note: 'This is tidy work that I can do fast: first a plugin lists all styles and their use, then I merge them by nearest value and rename them by a scheme. The components are made new with properties, and screens are swapped one by one. Thirty-eight screens take about three weeks. Questions for your developers I collect until Wednesday. Are the screen recordings complete for all six islands, or do kiosks differ?',
      answers: ['I would draw it in the library so that nothing gets lost.', 'At the bottom, in the full width.'],
    },
    {
      stance: 'newcomer',
      note: 'I would like to begin by buying a ticket in the recording myself, step by step, and writing down every second at which I did not know what to do. Afterwards the inventory. I have cleaned libraries for screens up to 12 views, so this is larger; therefore I propose that we look at the first five rebuilt screens together with a developer on a Wednesday before I go on. For timeouts I would show a question with a growing bar instead of a number that counts down.',
      answers: [
        'I would ask who needs it, and note the answer next to the component.',
        'Fixed in the lower third, always at the same place, with back on its left side.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Sun from behind means the passenger’s own shadow lies on the glass: 7:1 is right, and thin strokes fail regardless of contrast, so weight 500 is the minimum. Long Finnish words decide the button width; I would load all strings of both languages into variables and let each component be checked against the longest. For timeouts, accessibility rules ask for at least twenty seconds to extend with a simple action. I would offer, after 45 seconds, a calm full-width question and keep the cart for two minutes more.',
      answers: [
        'Record it as debt with a date: either it enters the library by decision or the kiosk loses it in the next release.',
        'A control zone from 820 to 1,920 px, with nothing touchable above it and the screen reader order following the same zone.',
      ],
    },
    {
      stance: 'misread',
      note: 'Your ferry booking app needs a fresh look. I would design 14 screens for mobile phones in dark mode with glass effects, and a library of 61 buttons in clean order. Animated waves in the background would create a holiday mood. English is enough for tourists, I think. I could have a first concept within four days. Which phones do your passengers use most?',
      answers: ['It would be replaced by the new design anyway.', 'On a phone, all places can be reached by thumb.'],
    },
  ],
  deliveryNote:
    'The library has 9 colours, 6 text styles and 14 components; all 38 screens use nothing else, which you can check with the plugin named on the first page. names.csv maps 203 old variables to 61 new ones. Nothing touchable lies above 820 px. Proposal for the timeouts: page 4, with three drawings and the exact seconds. Eleven differences between file and kiosk await your decision.',
  clientReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 4,
    comment:
      'Our developers replaced the variables in two Wednesdays. The table of names was the most useful part. A few screens came with the wrong Swedish strings and were corrected within a day.',
  },
  freelancerReview: {
    quality: 4,
    communication: 3,
    speed: 3,
    reliability: 5,
    comment:
      'Well described and fairly paid. Contact with the developers once a week only is slow when eleven decisions are open. Recordings from two islands arrived late.',
  },
  followUps: [
    {
      title: 'Refund and lost-ticket path on the kiosk, nine new screens',
      brief: `Refunds happen at a counter that is open for three hours a day. From the new library we want a path on the kiosk: refund before departure, departure cancelled by storm (hundreds of people at once), lost ticket paid by card.

Nine screens at most. In a storm, the kiosk should offer the next ferry before the money. Refund goes back to the same card; cash payers get a voucher printed on receipt paper, 80 mm.

Use only existing components; if one is missing, say which and why. We need a clickable prototype to test at the pier with eight passengers.`,
      budget: 890,
      days: 18,
      questions: ['What is the first screen in a storm, word for word?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Storm is the design case, and the quiet refund is the same path with fewer people behind you. So I would draw the storm first: one question, two large answers, no login, the ticket scanned at once. For the voucher I need the printer’s character set, because å and ä are lost on many receipt printers. Could we test in wind with gloves? I would bring a list of tasks and stay silent.',
          answers: ['Ferry 14:30 is cancelled. Next one: 18:00, free seats 112. Take it, or get your money back?'],
        },
        {
          stance: 'specialist',
          note: 'Nine screens are feasible when the reason for a refund is taken from the ticket and not asked for. A cancelled departure is known to the system, hence the path begins with a scan and branches itself. One component is missing: a list with live seats. I would build it as a variant of your departure row. For people who paid cash, the voucher should state its expiry in days as well as the date.',
          answers: ['Your 14:30 ferry does not sail. 18:00 has room. Change now, or refund?'],
        },
        {
          stance: 'cheap',
          note: 'With the library ready I can assemble nine screens in a week, and the prototype in two further days. I would copy the pattern of the purchase path backwards, so passengers recognise it. Texts in Finnish and Swedish I would ask you to supply; I put English in as placeholders until then. For the voucher I draw the receipt in black only, 72 mm printable width.',
          answers: ['Departure cancelled due to weather. Please choose: next ferry or refund.'],
        },
      ],
    },
    {
      title: 'Large-type and easy-language mode for the same 38 screens',
      brief: `Eight of the nineteen kiosks stand at harbours with many older passengers. We want a mode that can be switched on with one touch: text one third larger, one question on each screen, easy sentences, no timeouts below three minutes.

The library has variables for size, so much of it should follow by itself; please find out what breaks. Easy-language texts come from an agency (Finnish only at first), maximum 12 words a sentence.

We expect more screens, perhaps 55 instead of 38. Mark those that did not exist before, and deliver a list of all strings with their maximum length.`,
      budget: 1240,
      days: 24,
      questions: ['What would break first when all text grows by one third?'],
      bids: [
        {
          stance: 'specialist',
          note: 'I would switch the size variable on all 38 screens on day one and photograph the damage; that list of breaks is the plan. Experience says departure rows, two-column fares and the keypad. Easy language is a change of content and not of size, so it needs own strings with own limits, and the switch must be reachable within the lower zone on each screen. Does the mode end after one purchase?',
          answers: ['The table of departures: four columns become two, and the screen starts to scroll.'],
        },
        {
          stance: 'newcomer',
          note: 'My idea is to test with a paper version before building: print ten screens in the new size, lay them in front of three older people and let them tap with a finger while I change the sheets. This shows where one question for each screen truly helps. Next I would rebuild and mark the new screens with a coloured frame. Would the agency accept that I send them limits first?',
          answers: ['Buttons with long Finnish words, and the summary before payment.'],
        },
        {
          stance: 'misread',
          note: 'For the large mode I would simply set the zoom of the browser to 133 per cent, then nothing needs to be drawn again. I can write the easy sentences in English, and your team would translate them to Finnish and Swedish. Fifty-five kiosks could be updated in one night. Please tell me whether there is a remote access to the machines.',
          answers: ['Nothing, since the zoom enlarges everything equally.'],
        },
      ],
    },
  ],
};
