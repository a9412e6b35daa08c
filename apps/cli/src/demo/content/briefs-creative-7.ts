import type { Brief } from './types';

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
  requiredBadge: 'colour-and-print',
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
