import type { Brief } from './types';

export type SingleBrief = Pick<
  Brief,
  | 'slug'
  | 'field'
  | 'client'
  | 'title'
  | 'brief'
  | 'budget'
  | 'currency'
  | 'days'
  | 'skills'
  | 'requiredBadge'
  | 'questions'
  | 'bids'
>;

/** Jobs of these days from which nothing has grown yet; all are open. */
export const briefsSingle: readonly SingleBrief[] = [
  {
    slug: 'linen-hire-counting-sheet',
    field: 'software',
    client: 'armazens-quintela',
    title: 'Counting screen for hired-out table linen, on two old tablets',
    brief:
      'We hire table linen to caterers: 38 kinds, some 9,000 pieces. They leave counted and come back uncounted, and the difference is argued about weeks later.\n\nWanted: a small web page for two Android tablets at the loading dock. Choose the order, type the number that came back for each kind, see the difference in red, take a photograph of torn pieces, sign with a finger. It has to work when the wireless network is gone for ten minutes and send everything afterwards, once. Our orders lie in PostgreSQL and we give you a read-only view and one table to write into.\n\nDone means: two Saturdays of real returns without paper.',
    budget: 1250,
    currency: 'EUR',
    days: 16,
    skills: ['typescript', 'react', 'postgresql'],
    requiredBadge: 'sql',
    questions: ['How do you make sure that a return is written once when the network comes back?'],
    bids: [
      {
        stance: 'seasoned',
        note: 'The part that will hurt is not the screen but the ten minutes. Each return would get its number on the tablet before it is sent, and your table refuses the same number twice, so sending again does no harm. I would begin with that and a page that is ugly, let it run one Saturday beside the paper, and only then make it pretty. Do two people ever count the same order at the same time?',
        answers: [
          'A number made on the tablet is the primary key of your table; a second sending is refused and counts as success.',
        ],
      },
      {
        stance: 'cheap',
        note: 'I have made a page like this for a bicycle hire: big buttons, photographs made smaller before they are sent, a list of what still waits in red at the top. I would use the browser’s own storage and nothing that has to be installed. For this price there is one round of changes after the first Saturday. Which Android version do the tablets have? Below 8 the finger signature needs another way.',
        answers: ['Everything waits in the browser with an id; the server keeps a list of ids that it has seen.'],
      },
    ],
  },
  {
    slug: 'choir-archive-signatures',
    field: 'clerical',
    title: 'Shelf marks for 1,150 sets of choral music, from photographs',
    brief:
      'Our choir’s music lies in 61 boxes. A volunteer photographed the first page of every set: 1,150 pictures, named by box. There is no list.\n\nWe need a spreadsheet with one line per set: box, composer, title, voices, language, publisher, number on the plate if it can be read. Names of composers in the form of the library catalogue that we will name; about a third of the pages are in German or Latin, some in old type. What cannot be read is marked, not guessed.\n\nWe check 60 lines by lot. With more than two wrong ones the batch goes back.',
    budget: 620,
    currency: 'EUR',
    days: 21,
    skills: ['cataloguing', 'data-entry', 'ocr-correction'],
    questions: ['Can you read German print in old type? Please say honestly how well.'],
    bids: [
      {
        stance: 'specialist',
        note: 'I catalogued printed music for two years and know where plates hide their numbers. I would type the first box, send it to you the same evening and ask about the four things on which catalogues differ (arrangers, opus numbers, liturgical titles, double choirs). Then ten boxes a week. Is the box number certain where a picture shows two covers?',
        answers: ['Yes, fluently; handwriting of the nineteenth century with a magnifying glass and patience.'],
      },
      {
        stance: 'newcomer',
        note: 'I sing alto myself, so I would recognise most of it before I have read it. I can do forty pictures an hour with a second look at every tenth. The old German type I learned from my grandmother’s hymn book; where I am not sure I mark it yellow and you decide. Shall arrangers have a column of their own?',
        answers: ['Well enough for titles and names; for longer texts I need twice the time.'],
      },
    ],
  },
  {
    slug: 'rental-bike-notice-four-languages',
    field: 'writing',
    title: 'Plain wording for a hire contract that guests sign standing up',
    brief:
      'We hire out bicycles beside a lake. The contract has four pages, nobody reads them, and then there is trouble about punctures, late return and the deposit.\n\nWanted: one page in plain English that says what the four pages say, in the order in which a guest asks: what does it cost, until when, what if it breaks, what if I am late, when do I get the deposit back. Our lawyer reads it afterwards and may change words, so please keep every sentence separable. At most 260 words. We have it translated from your text, so no idioms.\n\nDone when three strangers at the counter can say in their own words what happens with a flat tyre.',
    budget: 380,
    currency: 'EUR',
    days: 9,
    skills: ['plain-language', 'copyediting', 'localization'],
    questions: [],
    bids: [
      {
        stance: 'seasoned',
        note: 'I would start from the complaints and not from the contract: send me the last twenty quarrels in one line each. They decide which five questions stand on the page. Then a version with numbered sentences, so that your lawyer can strike one without touching the next. I test it with three people who do not know me. Is the deposit taken in cash or blocked on a card? It changes the most important sentence.',
        answers: [],
      },
      {
        stance: 'newcomer',
        note: 'Two hundred and sixty words are plenty when each has a job. I write the answers first as one would say them across a counter, read them aloud, and cut what I stumble over. You would get the page, a list of what I left out with its clause, and the three test conversations in notes. May the page say “you” throughout, or does your lawyer need “the hirer”?',
        answers: [],
      },
    ],
  },
  {
    slug: 'market-hall-fruit-signs',
    field: 'creative',
    title: 'Forty drawn signs for a market hall: fruit, vegetables, and what they are not',
    brief:
      'Our market hall has forty stalls and visitors from everywhere. We want signs with drawings instead of words: fruit, vegetables, fish, cheese, bread, flowers, knives sharpened, and so on. Two kinds are hard: “grown within thirty kilometres” and “no plastic bags”.\n\nOne weight of line, readable from eight metres at 30 cm, printable in one colour on raw wood. Files as SVG and PDF with outlines. Children of the school next door will be shown them without words; a sign that fewer than seven of ten name is drawn again.\n\nThe list of forty with photographs of the stalls is ready.',
    budget: 1700,
    currency: 'EUR',
    days: 28,
    skills: ['illustration', 'icon-design', 'wayfinding-design'],
    questions: ['How would you draw “grown within thirty kilometres” without words?'],
    bids: [
      {
        stance: 'specialist',
        note: 'Signs on wood forgive little: the thin parts of a line burn away when the plate is cut. I would draw the six most unlike ones first, print them on paper at full size, and hang them in the hall for a day before the other thirty-four are begun. The test with the school is the best part of your brief; I would repeat it with people above seventy. Who paints or burns them in the end?',
        answers: [
          'The hall’s own roof in a ring of three hills, and a cart; never a map, nobody reads a map from eight metres.',
        ],
      },
      {
        stance: 'newcomer',
        note: 'I draw with one pen and one width, which is what you ask for. My plan: all forty as pencil sketches in the first week, so that we see which ones look alike from a distance (aubergine and pear will), then ink. I would like to sit in the hall for a morning, if a video call counts as sitting. May a sign have two colours if the second is the wood?',
        answers: [
          'A snail with a basket that it can carry home the same day. It made my nephew laugh and then he explained it.',
        ],
      },
    ],
  },
];
