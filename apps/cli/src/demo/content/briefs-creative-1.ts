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

export const vinegarLabels: Brief = {
  slug: 'vinegar-label-family',
  field: 'creative',
  client: 'werkhof-saale',
  title: 'Labels for six vinegars, one cutting form, uncoated paper',
  brief: `We make six vinegars (apple, quince, red currant, beer, honey, raspberry) in 250 ml bottles. Today the labels come from three designers and look like three firms. Two of them were also rejected by the food inspector: the height of the net quantity was 3 mm instead of 4.

We need one family: front label 60 × 90 mm, back label 60 × 60 mm, both from one existing cutting form. Digital print on uncoated cream paper, so no fine reversed type and nothing that depends on a gloss. Four process colours plus white is not available.

Each variety must be told apart from two metres in a badly lit cellar shop. German and English on the back. EAN codes and mandatory text come from us, checked by the laboratory.

Done: twelve print PDFs, the working file (Illustrator or Affinity), one sheet that explains how variety seven would be made.`,
  currency: 'EUR',
  budget: 1900,
  days: 28,
  skills: ['packaging-design', 'prepress'],
  questions: [
    'How do you make six varieties distinct on cream paper without white ink?',
    'Have you worked under the EU rules for type size on food labels? What is the x-height rule for this bottle?',
    'Who owns the typefaces that you propose?',
  ],
  milestones: [
    { title: 'Two directions, shown on apple and beer', sharePercent: 30 },
    { title: 'All six fronts and backs', sharePercent: 45 },
    { title: 'Print files after the press proof', sharePercent: 25 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Begin with the back label: 60 × 60 mm with two languages, an EAN and the storage note is tight, and whatever remains free there decides how much the front must carry. For the cellar shop I would rely on one large shape for each variety, not on colour, as red currant, raspberry and quince turn into one brown under weak bulbs. Please send one of the rejected labels and the letter from the inspector. Does your bottle have a flat front or does the label wrap?',
      answers: [
        'By form and by a dark solid colour; pale tints vanish on cream.',
        'Yes. Mandatory text has an x-height of 1.2 mm; the net quantity for 250 ml needs figures of 4 mm.',
        'You buy a licence in your own name; I propose types that cost under a hundred for five users.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I can make the six labels with one layout and six colours, with a simple drawing of each fruit, and the beer and honey as drawings too. Since the cutting form exists I only need the file of it. You receive two directions in the first week. For the English text I use what you send. Proof printing would be on your side. Is there a logo in vector form?',
      answers: [
        'A strong colour field at the top, a different one for each variety.',
        'I know the 1.2 mm rule for the small text.',
        'I use typefaces with an open licence, so nothing has to be bought.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I would print the six fronts on cream paper at home, put them on bottles of my own and photograph them by the light of one weak bulb from two metres. If two of them can be confused I change them before you see anything. I have labelled honey and soap for two neighbours so far, thus small runs, but with the same rules. Could you send me one empty bottle and a few sheets of the real paper? I pay the postage.',
      answers: [
        'With large silhouettes and three dark inks at most, because the paper swallows the rest.',
        'I read the regulation for this bid: 1.2 mm x-height, and 4 mm for the quantity from 200 ml upwards.',
        'Open licences only, with the licence file in the folder.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Uncoated stock in digital print gains about a fifth in the mid-tones, so I design with solids and lines and avoid screens below thirty per cent. I would ask your printer for a profile and a test strip before direction one is drawn. The rule for variety seven is where most families break; I would define three parameters, namely shape, ink and the position of the name, and show on one sheet which combinations are still free. Is the beer vinegar made from barley? Then an allergen has to stand out in the ingredient list.',
      answers: [
        'Silhouette first, ink second, name third. Each variety differs in at least two of the three.',
        'Yes, for eleven years. 1.2 mm x-height, 4 mm quantity, allergens emphasised, lot number and date in one field of sight.',
        'You do. I name the foundry and you buy directly.',
      ],
    },
    {
      stance: 'misread',
      note: 'Six vinegar labels on clear film would look splendid, with the vinegar itself as the colour behind the type and white as the base layer. Thus the six varieties are distinct without any effort. I would add a small gold foil for the honey. My plan is to have all fronts in ten days, and the backs after you have chosen. Do you want the cap designed as well?',
      answers: [
        'The liquid gives the colour; white ink under the name makes it readable.',
        'Yes, usually 0.9 mm for small bottles.',
        'My studio owns them and lends them to you.',
      ],
    },
  ],
  deliveryNote:
    'Twelve PDFs with the cutting line as a separate spot colour set to overprint, the Illustrator file, and the sheet for variety seven. The press proof showed quince and honey too close, so honey moved to the darker brown; the photograph from two metres is attached. All figures of the net quantity measure 4.1 mm. The lot number field is left empty and unvarnished for your stamp.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 3,
    reliability: 4,
    comment:
      'People take the right bottle now. The inspector measured the figures and went home. It took a week longer than agreed because of the second press proof, and we were told in time.',
  },
  freelancerReview: {
    quality: 5,
    communication: 4,
    speed: 3,
    reliability: 5,
    comment:
      'They knew their bottle, paper and law, which is rare. The mandatory texts arrived in three portions and changed twice, so the back labels were made three times. Paid the same day.',
  },
  followUps: [
    {
      title: 'Gift carton for three bottles, same family',
      brief: `The six labels sell well, and for the autumn fairs we want a carton for any three of the 250 ml bottles. Corrugated kraft, one colour flexo (dark brown), made by a box maker who has an existing form: 195 × 68 × 215 mm, with a carrying hole.

The buyer must see which three are inside, so either windows or a tick list. Flexo on kraft means lines not thinner than 0.4 mm and no small reversed type.

We need the print file on the box maker’s drawing, and one printed dummy in the real size before 600 pieces are made. Please use the shapes of the label family.`,
      budget: 620,
      days: 20,
      questions: ['Windows or tick list, and why?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'With one flexo colour I would let the three neck labels do the work: cut the carton lower at the front so that necks and names look out. It costs nothing, keeps the kraft strong, and no tick list must be filled in at the fair. Could the box maker confirm that the existing form allows a cut at 140 mm? The silhouettes of the family go round the sides, one line weight, 0.6 mm.',
          answers: [
            'Neither, if the front can be lower. Otherwise a tick list, because windows weaken a carton with a carrying hole.',
          ],
        },
        {
          stance: 'specialist',
          note: 'Kraft board drinks ink, and a brown of the wrong hue turns muddy, thus I would print a strip with three browns at the box maker before deciding. A carrying hole with 1.6 kg of glass below needs the flute to run vertically; please check the drawing for that. The tick list can be made of the six silhouettes, so that it is also the decoration and can be stamped with one finger.',
          answers: ['Tick list made of the silhouettes. Windows need film or leave glass exposed, and both cost.'],
        },
        {
          stance: 'newcomer',
          note: 'I would build the dummy from ordinary cardboard in the true size first and put bottles in it, and send you a short film of someone carrying it. Drawing on the box maker’s form follows after that. All lines 0.5 mm or thicker, the name of the house reversed in letters of at least 8 mm. Is the bottom closed by hand or glued? It decides which side must stay empty.',
          answers: [
            'A tick list, since the same carton then serves for all twenty combinations and needs no extra cut.',
          ],
        },
      ],
    },
    {
      title: 'Shelf cards and price strips for 14 shops that sell the vinegars',
      brief: `Fourteen farm shops sell our vinegar. Each prints its own price cards, in whatever typeface the computer offers. We want to give them something better and still let them type their own prices.

Needed: a shelf card 148 × 105 mm for each of the six varieties (what it tastes like, what to use it for, 25 words which we supply), and a price strip 300 × 39 mm as a fillable PDF which works in an ordinary viewer. Printed in the shops on office printers with 4 mm of white margin, often without colour.

Please test the form on at least two printers.`,
      budget: 390,
      days: 12,
      questions: ['How does the price field behave when a shop types 12,50 € or 12.50 or only 12?'],
      bids: [
        {
          stance: 'cheap',
          note: 'Six cards and one form strip are a small job, so I can start tomorrow. The drawings exist already. I would set the price field as plain text, right aligned, with a fixed size of 60 points, and use an embedded typeface so that it looks the same everywhere. I test on a laser and an ink printer. In black only, the silhouettes stay as solid black.',
          answers: ['It shows what is typed. I would write an example above the field in grey that does not print.'],
        },
        {
          stance: 'misread',
          note: 'I can make fourteen shelf cards, one for each shop, with the name and a small picture of the shop. For the prices I suggest that you send me a list and I update the strips each quarter, so nobody has to type. Printed on coated card by a digital printer they would last for years. Please send the addresses of the shops.',
          answers: ['I type all prices myself in the same way, so this cannot happen.'],
        },
        {
          stance: 'seasoned',
          note: 'The weak point is the viewer: browsers ignore half of what a PDF form can do. I keep it to one text field without scripts, tested in two browsers and in Acrobat, and embed figures with equal width. The strip is 300 mm long and office paper is 297, so it must be printed in two parts or shortened to 280. Which do you prefer?',
          answers: [
            'As typed, with a note beside it that does not print. Scripts that correct a price fail in browsers.',
          ],
        },
      ],
    },
  ],
};
