import type { SingleBrief } from './briefs-single';

/** Jobs of these days that ask for a badge, one for each kind of work in which the demo's people have passed a test. */
export const briefsBadged: readonly SingleBrief[] = [
  {
    slug: 'harbour-timetable-style-sheet',
    field: 'software',
    client: 'saaristoreitit-nauvo',
    title: 'Our timetable page, readable on a small phone in the wind',
    brief:
      'Our timetable is one long table: nineteen islands down, departures across. On a phone one sees four of eleven columns and nobody finds out that the rest can be pushed aside. Half of our passengers look it up on the quay, with one hand, in the sun.\n\nThe page itself is fine and stays: plain markup, printed by our own program. We want a new style sheet for it: one island as one card below 40 rem, the table above, the next departure set apart, dark at night, and one printed sheet of paper for each island. No script and no framework; the file has to be understood by whoever comes after you.\n\nDone means: our nine photographs of phones from last summer, taken again.',
    budget: 780,
    currency: 'EUR',
    days: 12,
    skills: ['css', 'react', 'web-accessibility'],
    requiredBadge: 'css',
    questions: ['How does a card know the heading of its column when the table is taken apart?'],
    bids: [
      {
        stance: 'newcomer',
        note: 'I test on phones that other people have thrown away, so a small screen in bright light is where I begin and not where I end. I would lay out the card with a grid of two columns, let the large screen fall back to the table that it is, and keep the whole file under two hundred lines with a word beside each part. The printed sheet I would do second, because it shows at once whether the order of things is right. Does the program mark the next departure, or does the page have to wait for that?',
        answers: [
          'Each cell repeats it in an attribute that the program can print, and the style sheet writes it before the value.',
        ],
      },
      {
        stance: 'cheap',
        note: 'I have done bus timetables in the same way: cards below a certain width, a table above, no script. Three days for the screen, one for print and dark, one for your corrections after the quay. I keep to what browsers of the last five years know, since your residents do not buy phones often. Could you send the page of your longest island, with the notes about school days?',
        answers: ['From a label in the markup; if there is none, I ask you for one line in the program.'],
      },
    ],
  },
  {
    slug: 'newsletter-test-before-christmas',
    field: 'sales',
    client: 'izba-handlowa-nad-warta',
    title: 'Read our newsletter test honestly before 61,000 people get the winner',
    brief:
      'One of our members, a shop for baking tins, has tried two newsletters on 2 × 3,000 addresses. B had more orders. The agency writes that B wins “with 94 % certainty” and wants to send it to everybody on Thursday.\n\nWe have the list of the 6,000 with group, opened, clicked, ordered, value of the order, returned or not. The groups were drawn by the first letter of the address, we found out later. Somebody looked at the figures each evening.\n\nWanted: two pages that our member can read. What the test shows, with an interval in orders and in złoty; what it cannot show, and why; whether to send B, or to spend four more days on a better test. No new software.',
    budget: 2600,
    currency: 'PLN',
    days: 6,
    skills: ['campaign-analytics', 'email-marketing', 'ab-testing'],
    requiredBadge: 'statistics',
    questions: ['What would you have to know about the first letters before you trust the two groups?'],
    bids: [
      {
        stance: 'specialist',
        note: 'Two things decide here, and neither is the 94 %. Whether the letters split customers of old from new ones, which the dates of first orders will tell; and how often somebody looked, which makes a difference out of noise more often than one believes. I would recount from the 6,000 rows, give the interval for orders less returns, and say in one sentence what it would cost to be wrong in each direction. Then Thursday is a decision and no bet. May I have the first order of every address?',
        answers: [
          'Whether both halves bought alike in the three months before the test. If they did not, the letters did part of the work.',
        ],
      },
      {
        stance: 'cheap',
        note: 'I look after the list of a seed merchant and have learned the hard way what an evening look does. For your price I recount orders and returns for each group, compare the two groups by what they had bought before, and write the two pages without a formula. If four more days are the better answer I include the plan for them: drawn by lot, one look, on the last evening. In which system are the returns booked, and how late do they come?',
        answers: ['How old the addresses in each group are, and who imported them. Imports often come sorted by name.'],
      },
    ],
  },
  {
    slug: 'bakery-year-in-four-boxes',
    field: 'clerical',
    client: 'wspolne-biurko',
    title: 'A bakery’s year from four boxes: entered, matched with the bank, ready for the accountant',
    brief:
      'One of our members bakes at night and files by throwing. Four boxes: about 1,900 till reports and receipts, 240 invoices of suppliers, twelve statements of two accounts. Flour is bought on account, the van on instalments, and the owner pays for some of it out of her own pocket.\n\nWanted: every paper entered once with date, net, tax and gross; invoices matched with payments; what is still owed on the last day of the year; advance payments for four wedding cakes kept out of the takings of the year. We scan, you enter. Questions to the owner at most once a week, in one list.\n\nThe accountant takes the first month as a sample. With more than three errors it goes back.',
    budget: 4300,
    currency: 'PLN',
    days: 24,
    skills: ['invoice-entry', 'spreadsheets', 'bookkeeping'],
    requiredBadge: 'bookkeeping',
    questions: ['A supplier’s invoice of December is paid in January. What do you enter, and when?'],
    bids: [
      {
        stance: 'specialist',
        note: 'I would not begin with the first box but with the bank: twelve statements say what was paid, and each paper then has a place waiting for it. What is left over at the end on either side is the list of questions, and it is usually short. The owner’s own money gets a column from the first day, since nobody remembers in March what came from which pocket. Are the till reports numbered? A missing number is the only thing that scanning cannot show.',
        answers: ['In December as a cost and as owed, in January as a payment of what was owed and of nothing else.'],
      },
      {
        stance: 'newcomer',
        note: 'I key in the evening when the house is quiet, about sixty papers an hour, and read every twentieth back aloud. The first month goes to your accountant before I start the second, so that three errors stay three. The wedding cakes I would mark in their own colour until the day of the wedding. For what I cannot read there is a list with a picture, on Fridays. Is flour invoiced by delivery or once a month?',
        answers: ['The cost belongs to December, when the flour came. January only lowers what she owes.'],
      },
      {
        stance: 'seasoned',
        note: 'I sat in an accounts office for nineteen years, and four boxes in the autumn were a season of their own. I sort by supplier before I type, because the same flour in the same week shows a double entry at once. Instalments of the van I split into what is paid back and what is interest, as the plan of the bank says; please scan that, too. Who signs for the amounts that the owner put in herself?',
        answers: [
          'December: cost and liability. January: the liability against the bank. The tax stands in December, too.',
        ],
      },
    ],
  },
  {
    slug: 'seed-packets-two-inks',
    field: 'creative',
    client: 'tidemark-commissions',
    title: 'Twelve seed packets in two inks, ready for a press that forgives nothing',
    brief:
      'A community garden prints its seed packets on a press of 1962: uncoated brown paper, two spot inks (a green and a black), no varnish, register within 0.3 mm on a good day. The drawings exist, coloured on a tablet, and look lovely on a screen.\n\nWanted: the twelve drawings separated into the two inks and their tints, so that carrot and radish can still be told apart; text that stays legible where it stands in tint on brown; overprint and trapping set where they are needed and nowhere else; one cutting form with bleed. The printer sends one sheet back, then prints 6,000.\n\nDone means: files that he accepts, and a page for the garden on how to add a thirteenth packet.',
    budget: 940,
    currency: 'GBP',
    days: 16,
    skills: ['packaging-design', 'prepress', 'illustration'],
    requiredBadge: 'colour-and-print',
    questions: ['How dark can a tint of the green be on brown paper before black text on it is hard to read?'],
    bids: [
      {
        stance: 'seasoned',
        note: 'Brown paper is a third ink that nobody ordered, so I would have the printer pull one strip of tints in steps of ten before anything is separated; it costs him ten minutes and us no guessing. Drawings with more than three tones are redrawn in flat areas, the rest can stay. Black overprints the green wherever it is type or line, and traps of 0.2 mm stand only between areas. Does the press print the black first or last?',
        answers: [
          'On this paper I would stop near 40 % and measure on the strip; the paper has taken a good part of the contrast already.',
        ],
      },
      {
        stance: 'specialist',
        note: 'Two inks and a paper make about nine useful colours if they are planned, and mud if they are converted. I would decide the nine on one sheet, give each vegetable its pair, and keep carrot and radish apart by shape and by where the green stands. Type stays in solid black, with a light patch where the ground is dark. The page for packet thirteen would be that same sheet with six sentences. Can I see how the printer marks his register?',
        answers: ['About 35 to 45 %, less for small type. I would set the smallest line on the strip and look.'],
      },
      {
        stance: 'cheap',
        note: 'I do separations for a screen printer, mostly shirts, so two inks and bad register are my normal week. For this price you get the twelve files, one round after the printer’s sheet, and the cutting form. I would make small type one ink only, without exception. Please send two of the drawings with their layers; if the colour sits in one flattened layer it takes a day more.',
        answers: ['Until it looks dark in a photograph in grey. On brown that is sooner than one thinks.'],
      },
    ],
  },
  {
    slug: 'order-form-that-forgets',
    field: 'software',
    client: 'thornbeck-seed-library',
    title: 'An order form that forgets what was typed: find out why, and mend it',
    brief:
      'Members order at most eight packets in a form with a running total. Three things go wrong, and all three only now and then: the total is off by a penny or two, a packet that was taken out comes back, and on slow lines an order is sent twice.\n\nThe form is 640 lines of plain JavaScript, eleven years old, written by a volunteer who has since moved to the Azores. It works without any library and shall stay so. There are no tests.\n\nWanted: the three causes in words that our board understands, the smallest change that mends each, and tests that fail without it. Not wanted: a new form.',
    budget: 820,
    currency: 'GBP',
    days: 10,
    skills: ['javascript', 'typescript', 'test-automation'],
    requiredBadge: 'javascript',
    questions: ['How would you find out whether the second sending comes from the member or from the form?'],
    bids: [
      {
        stance: 'seasoned',
        note: 'All three smell of their usual causes, but I would rather see them than name them: a total in pounds that is added up as a fraction, a list that is changed while somebody walks along it, a button that stays alive while the answer is on its way. First a test for each that fails on your form as it is; then one change each, nothing else moved. The words for the board come from the tests. May I have forty orders of last spring, without names?',
        answers: [
          'By a number that the form draws when it is opened. Two orders with one number are the form, not the member.',
        ],
      },
      {
        stance: 'cheap',
        note: 'I like old code that works. I would put the form on a page of its own, slow the line down on purpose, and click the way tired people click until it fails twice in the same way. 640 lines can be read in a morning. Pennies first, since money that is wrong is the worst of the three; whole pennies inside, pounds only where they are shown. Does anything else read the total from the page?',
        answers: ['The times tell: two sendings within half a second are a double click or the form itself.'],
      },
    ],
  },
];
