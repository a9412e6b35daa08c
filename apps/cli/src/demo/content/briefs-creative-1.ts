import type { Brief } from './types';

export const choralSongbook: Brief = {
  slug: 'choral-songbook-relayout',
  field: 'creative',
  client: 'werkhof-saale',
  title: 'Re-layout of a 212-page choral songbook in InDesign',
  brief: `We publish a songbook for amateur choirs. The third edition has 212 pages, 96 songs, and was set in 2009 by someone who placed every line of lyrics in its own text frame. Nothing can be moved.

What we have: the old InDesign file, all scores as EPS exported from the notation program, lyrics in one Word file (German, Latin, Swedish; some stanzas differ from the old print and the Word file is right).

What we need: a new file with master pages, paragraph styles, and scores linked, not embedded. Page size 170 × 240 mm, thread sewn, so the book opens flat but not quite; inner margin at least 20 mm. No song may need a page turn inside a stanza. Black only. An alphabetical index and an index of first lines, both generated, not typed.

Done means: PDF/X-4 accepted by our printer in the first attempt, and a packaged InDesign folder in which our volunteer can correct a word without breaking the page.`,
  currency: 'EUR',
  budget: 2600,
  days: 35,
  skills: ['book-layout', 'prepress'],
  requiredBadge: 'colour-and-print',
  questions: [
    'How would you avoid page turns inside a stanza when a song has five stanzas and a two-page score?',
    'Which InDesign version do you deliver in, and do you save an IDML copy?',
  ],
  milestones: [
    { title: 'Sample: songs 1 to 8 with styles and both indexes', sharePercent: 25 },
    { title: 'All 96 songs laid out', sharePercent: 50 },
    { title: 'Corrections, PDF/X-4 and packaged folder', sharePercent: 25 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'The index of first lines decides how the styles must be built: if the first line of each song gets its own paragraph style, both indexes fall out as tables of contents, in two clicks, for ever. I would start with songs 1 to 8 plus the three worst ones, so that no surprise comes at song 74. EPS scores set black as rich black now and then; I check all of them with a preflight profile before the first page is laid out. One thing to settle now: do stanza numbers hang in the margin or stand in the text?',
      answers: [
        'Score on the left page, stanzas two to five on the right. Where the score fills two pages, the remaining stanzas go under the last system in two columns; if that fails I move the song to start on a left page and swap it with a short neighbour.',
        'The current release, and an IDML copy with every delivery.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I can do this quickly because the work is repetitive: one master for one-page songs, one for two-page songs, one for the long ones. Lyrics from Word come in with mapped styles, so I do not retype anything. I would do twelve songs a day. Please tell me whether the order of the songs is fixed, since free order would make the page-turn rule easy. Two correction rounds are included, each as comments in one PDF.',
      answers: [
        'Start such songs on a left page and set the stanzas in two columns under the score.',
        'Version of this year; IDML is included.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I sing second alto in a choir, so I have cursed at badly set stanzas from the user’s side. I would like to print the first eight songs on the real page size, clip them together and try them on a music stand before I show them to you. I have not delivered a book of this length yet; to be careful I would send you twenty songs a week with a list of every lyric that differs between the old print and your Word file. May I see the printer’s data sheet in advance?',
      answers: [
        'I would make a table of all songs first: height of score, number of stanzas. Then the problem songs are known before layout starts.',
        'The current version, with IDML for every state I send.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Songbooks fail on three points: scores scaled to different staff heights, lyrics that differ from the underlay in the score, and indexes typed by hand. I would normalise all scores to one staff height first, and report where the EPS has to be exported again. The Swedish alphabet sorts å, ä and ö at the end and German does not: your index needs a decision, and InDesign will make the wrong one if left alone. You get a file in which a volunteer edits text in one continuous story for each song.',
      answers: [
        'By planning the whole book as a row of left and right pages before placing anything; usually five or six songs have to change places.',
        'Current version, IDML, and a one-page note on how to correct a word, insert a song and rebuild the indexes.',
      ],
    },
    {
      stance: 'misread',
      note: 'Happy to take your 96-page songbook. With colour headings for the seasons of the year it would be much easier to find a song, and I have a set of ornaments that I could place at the ends of stanzas. Since it is stapled, I would put the two-page songs round the centre fold where the book opens best. I work in InDesign and can begin this week. How many printed copies do you plan?',
      answers: [
        'With smaller type for the long songs.',
        'I use the version from two years ago, which opens most files.',
      ],
    },
  ],
  deliveryNote:
    'Here is the complete book: 212 pages, all scores linked at one staff height, both indexes generated. The preflight report is empty. Seven songs changed places to avoid page turns; the list is in the folder as changes.txt, together with 31 lyrics in which I followed the Word file against the old print. Song 58 needs a new EPS, since a slur is cut at the right edge; the page is ready for it.',
  changeRequest:
    'Thank you, this is close. Three things: song 41 still has a page turn before its last line, the Latin songs should be hyphenated with the Latin and not the Italian dictionary, and the index of first lines should ignore a leading O, so that O Heiland is found under H.',
  clientReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'The printer accepted the file at once, which has never happened to us. Our volunteer corrected two words without help. A few mails took three days to be answered, but the deadline held.',
  },
  freelancerReview: {
    quality: 4,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'Clear brief, complete material, one person who decides. Some scores had to be exported again, which cost a week, and the client paid for the extra round without discussion.',
  },
  followUps: [
    {
      title: 'Large-print edition of the songbook, words only, A4',
      brief: `Some of our singers can no longer read the small print. From the new InDesign file of the songbook we want an edition with words only, A4, 18 point, left aligned, no hyphenation, spiral bound on the long edge.

96 songs, about 180 pages. One song starts on every new page; long ones may run over to the facing page. Numbers and titles as in the main edition so that the conductor can call them out. Both indexes again.

Please keep it linked to the same stories or tell us honestly if that is not possible, because we do not want to correct every misprint twice.`,
      budget: 680,
      days: 18,
      questions: ['Can the lyrics stay linked to the main edition, and what breaks if they do?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Words can stay common to both books if they are placed as linked stories; the large-print file then overrides the paragraph styles only. I would try it with ten songs, correct a word in the main edition and show you the update. Spiral binding on the long edge needs 14 mm without text. Should refrains be repeated in full? For people with poor sight, turning back to stanza one is a nuisance.',
          answers: [
            'Yes, as linked content; manual line breaks in the main edition would travel along, so they must become soft styles first.',
          ],
        },
        {
          stance: 'cheap',
          note: 'I would export the text of the main edition with its styles and pour it into an A4 template with 18 point type. With one song for each page this goes quickly, two or three evenings. Indexes are built in the same way as before. Corrections later would have to be made in both files, but I could write you a search list so that nothing is forgotten.',
          answers: ['Linking is possible but fragile; I would copy the text and keep a list of changes.'],
        },
        {
          stance: 'newcomer',
          note: 'My proposal is to ask two of the singers who need this edition to read a proof page in 16, 18 and 20 point and in two typefaces before I set anything. The leading matters as much as the size. The sheet can be made in an hour. I would also print the numbers in the outer top corner, larger than the title. Which songs are longest, and may those use three pages?',
          answers: [
            'I believe so with linked stories. I would test it on a copy and report what breaks before you decide.',
          ],
        },
      ],
    },
    {
      title: 'Christmas booklet: 24 songs from the songbook, 32 pages, saddle stitched',
      brief: `For the open-air singing in December we hand out a booklet, 24 songs taken from the songbook, melody and words only. 32 pages A5, saddle stitched, 4,000 copies on 90 g offset, cover printed in black and one spot colour.

The melody lines come as new EPS files (single staff). Please reuse the styles of the big book. It is read outdoors in the dark with a torch, so type not below 11 point and no grey.

Two pages are reserved for sponsors; their logos arrive late, as always, and some will be JPEGs. Print date is 20 November and cannot move.`,
      budget: 540,
      days: 14,
      questions: [
        'What do you do when a sponsor’s logo arrives as a small JPEG two days before print?',
        'Which spot colour would you propose for reading by torchlight?',
      ],
      bids: [
        {
          stance: 'specialist',
          note: 'Saddle stitching 32 pages on 90 g moves the inner pages outwards by about two millimetres, so the outer margin must not be tighter than 10 mm or the page numbers get trimmed. I would fix the two sponsor pages in a grid of twelve equal fields at once, so that late logos cannot change the rest of the booklet. Will the melody staffs have the same width in every song?',
          answers: [
            'I trace simple ones, set the name in type for the others, and tell the sponsor which of the two was done.',
            'A dark red on the cover only. Inside, black is the sole colour that reads by torch.',
          ],
        },
        {
          stance: 'seasoned',
          note: 'This is a week of work as long as the styles of the big book exist. I suggest that we close songs and words on 10 November, and that only the sponsor pages stay open until the 18th. Your printer gets a complete file with empty fields in time to check it. Who signs off the final proof in those two days, and is there a deputy?',
          answers: [
            'Ask for a PDF once, then set the name in type. The deadline wins.',
            'Deep green, because it stays distinct from black under warm light.',
          ],
        },
        {
          stance: 'misread',
          note: 'A 24-page booklet with full scores can be done in the given time. I would use a matt dark blue background inside, with white notes, as it looks like the night sky and suits the occasion. The spot colour could be silver. For the stapled binding I only need the number of copies to be printed and the address of the printer, then I can start directly.',
          answers: ['I enlarge it with a sharpening filter.', 'Silver on dark blue.'],
        },
      ],
    },
  ],
};
