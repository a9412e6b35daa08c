import type { Brief } from './types';

export const briefsWriting5: readonly Brief[] = [
  {
    slug: 'kitchenware-shop-arabic',
    field: 'writing',
    currency: 'KWD',
    title: 'Arabic texts for 260 product pages of a kitchenware shop',
    budget: 560,
    days: 25,
    skills: ['localization', 'translation', 'product-descriptions', 'terminology'],
    brief: `An online shop for pots, knives and coffee makers opens in Kuwait and Bahrain. 260 product pages in English, between 60 and 140 words, about 24,000 words altogether; roughly a third are variants of size and colour that differ in two lines.

We need Modern Standard Arabic that a Gulf customer finds natural, not a translation that can be smelt. Measures: litres and centimetres in Western digits, as our shop software cannot mix. Product names stay Latin and must not make the line jump (use isolates or RLM; tell us which, our import strips unknown characters). Care instructions must be exact: 'hand wash only' has been rendered as 'wash by hand if possible' by the previous vendor, and 31 pans came back.

CSV in, CSV out, UTF-8, columns title, short, body_html, care, alt_text. HTML tags and SKUs untouched. Title 60 characters, alt text 110.

A term list of about 120 entries first (casserole, sauté pan, skillet, moka pot). A reader in Kuwait City checks 40 pages chosen at random.`,
    questions: [
      'How do you keep "Model K-240 (2.4 L)" in place in an Arabic sentence?',
      'Which of our terms has no good Arabic word, and what would you do?',
    ],
    milestones: [
      { title: 'Term list and 20 pages', sharePercent: 20 },
      { title: 'Pages 21 to 180', sharePercent: 45 },
      { title: 'Rest and corrections after the reader', sharePercent: 35 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: "Thirty-one pans returned for one soft verb: care lines I would write as a closed list of about 25 sentences, approved once and inserted by code, never translated twice. The variants I would not translate at all but assemble from parts, and charge you accordingly. Gulf customers search for 'جدر' while the standard word is 'قدر'; both should be findable, one in the title and the other in the body. Does your search fold hamza and ta marbuta? It decides how the titles are spelt.",
        answers: [
          'First strong isolate around it if your import keeps U+2068; if not, RLM on both sides and the bracket inside the same run.',
          'Skillet against sauté pan: I would use one word and add the shape, and show you a photograph of each.',
        ],
      },
      {
        stance: 'cheap',
        note: "For 24,000 words with a third repeated my price comes in well under your frame. I would sort the file by similarity so that variants are neighbours, check tags and SKUs by a script after every batch of forty, and verify that no row has lost a digit. Terms come first with a picture link each. I am careful with care instructions: one meaning, one sentence. Shall sizes like '24 cm' stand before or behind the noun in titles? The 60 characters depend on it.",
        answers: [
          "With RLM before and after, tested in your shop's preview before I go on.",
          'Moka pot; I would keep the name in Arabic letters and explain it once in the short text.',
        ],
      },
      {
        stance: 'newcomer',
        note: 'I come from technical texts and would treat your catalogue like one: a term base, sentence patterns, checks. For natural tone I would pair with a reader from the Gulf from page one, paid by me, and not wait for your forty pages. My first 20 pages could be compared with those of another bidder; I would not mind. Which characters exactly does the import strip? A test row with ten of them would tell us in five minutes.',
        answers: [
          'Isolates U+2066 and U+2069 around the name; I would send a test row before deciding.',
          'Sauté pan. I would describe it by its straight sides and give it one fixed name.',
        ],
      },
      {
        stance: 'specialist',
        note: "Right-to-left shops are the thing I am called for when lines already jump. You would get, with the text, a page of rules for whoever adds product 261: digits, isolates, brackets, percent signs, sizes. My fee is higher; a partner in the Gulf reads every page aloud. I would test the export in the shop, on a phone, in cart and in the mail, because the order mail is usually where 'K-240 (2.4 L)' turns round. May I have a staging login?",
        answers: [
          'FSI and PDI in HTML through <bdi>, plain RLM in the title, since your title is not HTML.',
          "Casserole: in the Gulf it is heard as the dish and not the pot. I would use the pot's name and show the lid in the alt text.",
        ],
      },
      {
        stance: 'misread',
        note: 'I can prepare 260 new product descriptions in English on the basis of the Arabic ones, ready for the international shop. In five weeks I would do about ten pages each day, with selling headlines and a small story around every pot. Measures I would convert to inches and quarts, in brackets. As care instructions are always similar, I would shorten them to symbols. Can the Arabic file be sent as Word, so that comments are easier?',
        answers: [
          'In English this gives no trouble, it simply stays.',
          "Perhaps 'dallah', which I would leave as it is.",
        ],
      },
    ],
    deliveryNote:
      "260 rows, all SKUs and tags identical with the source (compared by script), no title above 60 characters. Term list with 127 entries. Care is made of 24 approved sentences; 'hand wash only' has one rendering and it leaves no door open. Your import keeps RLM but strips isolates in titles, so titles use RLM and bodies <bdi>. Of the reader's 40 pages, 6 had remarks, all taken over, and the same four phrases were corrected in the remaining 220.",
    changeRequest:
      "In cart and order mail the colour now follows the size with a Latin comma. Please replace it with the Arabic comma in all titles, and change 'طنجرة' to 'قدر' in the nineteen places which the reader marked, including alt texts.",
    clientReview: {
      quality: 3,
      communication: 4,
      speed: 5,
      reliability: 4,
      comment:
        'Lines stay where they should, and returns for wrong care have stopped. The first forty titles sounded Levantine to our customers, so the reader had more work than planned. Corrected everywhere without discussion.',
    },
    freelancerReview: {
      quality: 4,
      communication: 5,
      speed: 5,
      reliability: 5,
      comment:
        "A reader on the spot who explains why instead of only marking red. The import's habits had to be discovered by trial; now they are written down.",
    },
    followUps: [
      {
        title: 'Arabic shop mails and return rules, 31 texts',
        budget: 165,
        days: 9,
        brief: `The pages are live; the mails are still English. 19 transactional mails (order, payment refused, parcel at the collection point, refund), 11 help answers and the return rules of 900 words, which our lawyer in Kuwait has written in English and will read in Arabic.

Liquid templates with variables, same term list. In subject lines at most 45 characters. The mail about a refused payment must not sound like an accusation; it goes to 6 percent of all customers, mostly because of the bank's one-time code.`,
        questions: ['How would you open the mail about the refused payment?'],
        bids: [
          {
            stance: 'seasoned',
            note: "The return rules come first, because mails and help quote them. I would give the lawyer a two-column file so that each Arabic paragraph stands beside his. Mails use the second person plural without stiffness, and variables are placed so that gender never has to be guessed. Refunds need a date and not 'soon'. Are amounts shown with three decimals? 'KWD 12.500' is misread by visitors from elsewhere, so it deserves a look in the template.",
            answers: [
              "'Your order is kept for you; the bank did not confirm the payment.' First the good half, then the link.",
            ],
          },
          {
            stance: 'specialist',
            note: 'Mails are where direction breaks: Outlook ignores half of what browsers accept. I would set dir at table level in the templates, isolate order numbers, and test in six clients before the language is even polished. Help answers are cut to three steps each. For the subject lines 45 characters are plenty in Arabic. Does the shop send plain text parts too? They need marks of their own.',
            answers: [
              "'We could not complete the payment. Nothing was charged.' That is what 6 of 100 people want to know first.",
            ],
          },
          {
            stance: 'cheap',
            note: "Thirty-one texts with the existing terms are about five days for me, including a test order through each of the nineteen mails if you allow me a login. I would list all variables before and after so none is lost. The lawyer's text I translate sentence by sentence with numbers kept, no smoothing. Should the mails carry both languages, one below the other, for customers with English phones?",
            answers: ["'Your items are still reserved. Please try the payment again with the code from your bank.'"],
          },
        ],
      },
      {
        title: 'Ninety new product pages in Arabic before the season',
        budget: 210,
        days: 14,
        brief: `Ninety new products arrive: coffee sets, dallahs, trays, a rice cooker in four sizes. This time there is no English: the supplier sends a specification sheet in Chinese English with dimensions, material and a photograph. Write the Arabic directly, and a short English version (title and 40 words) for our own office.

Same CSV, same care sentences, term list to be extended by about 25 entries. Where the sheet is contradictory (capacity 1.8 L, drawing says 1.6), list it and do not guess.`,
        questions: ['What would you ask the supplier about a dallah?'],
        bids: [
          {
            stance: 'seasoned',
            note: "Writing directly is easier than washing a translation clean. I would sort the 90 by family, settle the new terms with your reader first (a dallah's parts have names that my city does not use), then write twenty a day. Contradictions go into a sheet with photograph and question, in short English the supplier can answer by a word. Are sizes of coffee sets counted in cups of the Gulf or of the catalogue?",
            answers: [
              'Whether the lining is tin or steel, how much it holds to below the spout, and if it may stand on gas.',
            ],
          },
          {
            stance: 'newcomer',
            note: "I read the supplier's Chinese, which may save everybody the guessing: if the original sheets exist, I would use them rather than the English. Dimensions and material I copy to a table first, so contradictions appear before any sentence. For tone I take your corrected 260 pages as the model. Would the supplier answer me directly, or should questions pass through you?",
            answers: ["Its real capacity and whether 'food grade brass' means lined; I would ask for the test report."],
          },
          {
            stance: 'misread',
            note: 'Ninety product pages can be translated from your English within ten days. The English version seems to be ready, so I only need the file. The Chinese names I would leave out. For the rice cooker in four sizes I propose one page with a table, which spares three pages. New terms can be added at the end of the list when all pages are finished. Do you need the pictures edited too?',
            answers: ['Nothing, I think the photograph shows enough.'],
          },
        ],
      },
    ],
  },
  {
    slug: 'cold-store-column',
    field: 'writing',
    currency: 'INR',
    title: 'Eight columns for a trade magazine, written from interviews',
    budget: 104000,
    days: 45,
    skills: ['ghostwriting', 'article-writing', 'fact-checking'],
    brief: `The secretary of an association of cold-store operators has a page in a trade magazine, eight times a year, 850 words. He speaks well and writes badly (his words). You interview him for 40 minutes per column by phone, with his hands on real cases, and write in his name.

Subjects agreed so far: ammonia alarms nobody hears at night; why potatoes sweeten at 2 °C; night tariffs; what an insurer asks after a fire; women on the loading dock; a solar roof that paid back in 5.1 years and one that will not. Two are open.

He is dry, self-ironic, fond of numbers, and hates 'cold chain revolution'. Each column should have one figure the reader repeats at lunch, one named place, and one thing the association itself got wrong. Every figure with source; he is a public person and will be quoted back.

Drafts for all eight before the first is printed, as the last writer vanished after three. Done: he reads them aloud and changes fewer than ten words.`,
    questions: ['What would you ask him first about the alarms nobody hears?', "How do you learn somebody's voice?"],
    milestones: [
      { title: 'Columns 1 and 2, approved by ear', sharePercent: 30 },
      { title: 'Columns 3 to 6', sharePercent: 45 },
      { title: 'Columns 7 and 8, source file', sharePercent: 25 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: 'A man who admits a mistake of his own association in every column has a voice already; one needs to stay out of its way. I would record the interviews, have them transcribed, and mark where he slows down, since the joke is usually there. 850 words hold one case, one figure, one turn. I keep a file of sources per column so he can answer the letter writer within an hour. Has anybody from the association to approve, or only he? Committees are where irony goes to die.',
        answers: [
          "'Who was awake, and how did you learn of it?' The rest follows from that.",
          'By writing down his spoken sentences and noticing where he puts the verb. And by what he never says.',
        ],
      },
      {
        stance: 'cheap',
        note: 'I was on a business desk and wrote a weekly column for an editor who signed it, so I know both the pleasure and the invisibility. My rate is low and my deadlines have been met for four years. Potatoes at 2 °C I would check with a food scientist and the tariff with the published schedule. All eight drafts in six weeks, two a week from the second on. Would he send me three voice messages on any subject, so I can hear him unprepared?',
        answers: [
          "'What does the alarm sound like, and what else sounds like it?'",
          'I transcribe ten minutes by hand, with the pauses, and read it aloud.',
        ],
      },
      {
        stance: 'newcomer',
        note: "I have written features but never in another person's name, so let me offer column 1 as a test, paid only if he changes fewer than ten words. The alarm would be my choice for it: people asleep, a sound, a number of minutes. I would speak to a night watchman as well, with his permission. The two open subjects could come from members' letters, if he gets such letters. What did the last writer do right in the three that were printed?",
        answers: [
          "'How many minutes, and who was counting?'",
          'By asking him to tell one story twice, a week apart. What stays the same is the voice.',
        ],
      },
      {
        stance: 'specialist',
        note: 'Speeches and columns for people in technical trades are half of my year. I ask more than your budget, with this difference: I will refuse a subject if the figure does not hold, and bring another. The payback of 5.1 years, for instance, needs its assumptions in the text or it will be quoted against him for a decade. One call of 40 minutes each and ten minutes after each draft, by ear. Who holds the rights, and may the columns become a small book later?',
        answers: [
          "'What did you tell the insurer, and what did you tell your wife?'",
          'From how he explains a thing to somebody who must act on it. I ask to listen to him on the dock, not in the office.',
        ],
      },
      {
        stance: 'misread',
        note: 'Eighty columns a year on cold stores is ambitious, but with interviews in blocks it can be done. I would build a plan with ten subjects a month, starting with the revolution in the cold chain, solar roofs and women in logistics. Each text gets a headline with figures and five key words, which helps it to be found on the web. Shall my name be printed below his? For the portrait at the top I would need a photograph.',
        answers: [
          'I would ask for statistics of accidents in the sector.',
          'I send a questionnaire with twenty questions on style.',
        ],
      },
    ],
    deliveryNote:
      "All eight columns, 838 to 861 words, and a source file with 57 figures, each with document and page. He changed 7, 4, 9, 2, 6, 3, 3 and 1 words. The open subjects became 'the thermometer in the wrong place' and 'what we told the minister in 2014', his own suggestion, with the mistake in the headline. The payback of 5.1 years is given with tariff, yield and the year of purchase.",
    clientReview: {
      quality: 5,
      communication: 5,
      speed: 4,
      reliability: 5,
      comment:
        'Readers say he has never written so well, and he grins. Every figure survived a very pedantic letter. Two interviews had to be repeated because the line was poor.',
    },
    freelancerReview: {
      quality: 5,
      communication: 3,
      speed: 4,
      reliability: 5,
      comment:
        'A wonderful subject with a bad telephone and a calendar full of trains. When he finally sits down, forty minutes give you two columns. Paid before the due date.',
    },
    followUps: [
      {
        title: "After-dinner speech of nine minutes for the association's jubilee",
        budget: 21000,
        days: 12,
        brief: `The association turns fifty. The secretary speaks after the main course, nine minutes, 220 guests, among them two ministers and all the people who founded the first store and are still alive (four). English with one sentence each in three other languages, which he will supply.

He wants to thank by name eleven persons without it becoming a list, admit one large mistake of 1988, and sit down before the dessert melts. Text in 16 point with pauses marked, and a version of five minutes in case the ministers talk too long.`,
        questions: ['How do you thank eleven people in nine minutes?'],
        bids: [
          {
            stance: 'seasoned',
            note: 'I would hang the eleven on one object that passed through their hands: the first compressor, if it still exists, or its bill. Then it is a story with eleven names and not a list. The mistake of 1988 belongs in the middle, after a laugh and before the thanks. The five-minute version is not a cut one but has its own ending. May I hear about 1988 from one of the founders, too?',
            answers: ['By letting each of them do something in a story of four minutes; nobody is merely mentioned.'],
          },
          {
            stance: 'specialist',
            note: 'Nine minutes are 1,050 spoken words with laughter. I write for the ear and rehearse with him twice by telephone, stopwatch in hand, once after his dinner. Ministers will be greeted in half a sentence. For the foreign sentences I need them spoken, not only written, to place stress. Dessert is an excellent deadline and should be in the speech. Is there a lectern, or does he hold the cards?',
            answers: ['In three groups by decade, each with a scene, and the oldest last, by first name.'],
          },
          {
            stance: 'cheap',
            note: "From the columns' recordings I would already have his rhythm, or I would ask you for them. I can deliver the long version in six days, the short one on the seventh, and keep five days for his changes. Each of the four founders I would telephone for ten minutes, as one sentence of theirs is worth a page of mine. Do you want the jokes marked, so he can leave them out if the mood asks for it?",
            answers: ['Four founders by name with a sentence, the other seven in one well-built one.'],
          },
        ],
      },
      {
        title: 'Turn the eight columns into a booklet of 64 pages',
        budget: 38000,
        days: 20,
        brief: `Eight columns, the jubilee speech and about 20 letters from readers become a booklet of 64 small pages for members. Needed: an introduction of 900 words in the secretary's voice, short bridges, footnotes where figures have aged (tariffs have changed twice), a selection of letters with permission, captions to 14 photographs.

You deliver edited text in Word with styles; layout is done by the printer. The magazine has granted the rights in writing. He wants the letters that disagreed with him to have the last word.`,
        questions: ['What do you do with a figure that was right when printed and is wrong now?'],
        bids: [
          {
            stance: 'seasoned',
            note: 'Leave the columns untouched, date them, and let the footnotes argue: that gives the booklet its charm and protects him. I would order it not by date but from night to morning, beginning with the alarm and ending on the dock. Letters come after the column they attack. The introduction should be written last and be shorter than 900 words if he can bear it. How many of the twenty letter writers have been asked already?',
            answers: [
              'It stays in the text, with a footnote that has the new one, its date and what it changes in the argument.',
            ],
          },
          {
            stance: 'newcomer',
            note: 'I would make a dummy of 64 pages on the second day, so that we see what really fits; my estimate is 13 letters and not 20. Permissions I would ask for by telephone with a written confirmation afterwards, since people like to be rung. For captions I need names from left to right, and somebody old who knows them. May a letter be shortened if its writer agrees?',
            answers: ["A footnote with today's value, same unit, same source type, and never a silent correction."],
          },
          {
            stance: 'cheap',
            note: "Editing, styles and footnotes are a week's work for me, the introduction two days with one interview. I would check all 57 figures of the source file again and mark those which have changed, before touching prose. Word styles would be named as the printer needs them, so please let me talk with him early. Will the booklet be sold or given? The tone of the introduction depends on it slightly.",
            answers: ['I footnote it and list all such cases for him, so he knows before his readers do.'],
          },
        ],
      },
    ],
  },
];
