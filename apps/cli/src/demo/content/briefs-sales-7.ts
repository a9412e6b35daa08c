import type { Brief } from './types';

export const cargoBikeWorkshops: Brief = {
  slug: 'cargo-bike-workshop-list',
  field: 'sales',
  client: 'cabinet-nyirahabimana',
  title: 'List of 400 independent workshops in Benelux that service cargo bikes',
  brief: `We make a hydraulic brake conversion for cargo bikes and sell through workshops. We know 60 of them. For spring we need 400 more in Belgium, the Netherlands and Luxembourg.

A row counts when the workshop (1) services cargo bikes, proven by its own page, a photo or a price list, not by a directory; (2) belongs to no chain and is no shop of a single brand; (3) repairs on the premises. We also want: name, street, town, language of contact, telephone and general e-mail as published, brands serviced, whether they work on e-bikes over 250 W assistance, address of the page which proves point 1, date seen.

Not wanted: bought lists, personal e-mail addresses, guessed addresses, private social profiles. Rows that fail stay in a second sheet with the reason; we check 5 per cent by phone.

Split: NL 240, BE 140, LU 20. If Luxembourg does not have 20, say so instead of stretching the rule.`,
  currency: 'EUR',
  budget: 1400,
  days: 25,
  skills: ['lead-research', 'distributor-search'],
  questions: [
    'How do you find workshops that are in no directory?',
    'What makes you decide that a shop belongs to a chain?',
  ],
  milestones: [
    { title: 'First 40 rows and all doubtful cases discussed', sharePercent: 15 },
    { title: '220 rows', sharePercent: 40 },
    { title: 'Complete list, reject sheet, corrections after phone check', sharePercent: 45 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'The rule on proof is good and costs about half of the time, so I plan twelve rows an hour including rejects. I would work town by town, from the list of municipalities and not by search words, because Dutch shops call the thing bakfiets, cargobike, transportfiets or just name the brand. The first forty rows take all three countries and the worst cases. Does a mobile mechanic with a van count as repair on the premises? There are dozens in Amsterdam and Ghent.',
      answers: [
        'Through dealer pages of the cargo bike makers, city subsidy lists, cargo hire firms and their repair partners, then each shop’s own page.',
        'Same legal name or imprint in more than three places, or a common web shop; franchise with one owner goes to you as doubtful.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I will collect 400 workshops in about 40 hours. I search by postcode with six words in Dutch, French and German, open each page, and copy the address of the page that shows cargo bikes. Rejects are written down at once with a code from one to six. You receive the sheet as a shared file and can watch it grow. Phone numbers are as published with country code. Should Brussels be counted with NL or FR as language?',
      answers: ['By map search at street level and photos of the shop front.', 'When the name occurs in many towns.'],
    },
    {
      stance: 'newcomer',
      note: 'To test your rule I did five shops in Utrecht before writing: three count, one is a brand shop, and one shows a cargo bike only as hire vehicle, so it is doubtful. That took 31 minutes, and I attach nothing but can send them. I would add a column with the sentence or picture that proves point 1, in order that your phone check goes faster. I do not know Luxembourg yet. May German-language pages from across the border be used as a hint?',
      answers: [
        'I would ask the makers’ spare part pages, and look at repair cafés and parents’ forums only as hints to a shop page.',
        'I compare the company number in the imprint; in Belgium it can be looked up free of charge.',
      ],
    },
    {
      stance: 'specialist',
      note: 'For a brake conversion you need workshops willing to alter a certified vehicle, which fewer are. So I would add one column: do they fit parts of other makers, yes, no or not stated. On the legal side: published general addresses of firms may be listed, but sole traders’ addresses can be personal data, and in Belgium half of these workshops are sole traders. I mark them, so you can write a letter instead of e-mail. Which brake systems does the kit replace? Brands serviced can then be ranked.',
      answers: [
        'Warranty partner lists of motor makers, municipal subsidy conditions, and company registers by activity code, followed by their own pages.',
        'Company number, ultimate owner where public, and shared booking system; I note which of these applied.',
      ],
    },
    {
      stance: 'misread',
      note: 'I can supply 400 contacts of bicycle shops in Benelux by tomorrow from my database, with owner’s name, mobile number and direct e-mail, verified by software at 97 per cent. It contains large chains as well, which usually buy more. For the 400 hydraulic workshops that service trucks I would need two days more. Do you want the list as CSV, or loaded to your mailing tool for direct sending?',
      answers: ['Everybody is in my database.', 'Chains are marked as premium leads.'],
    },
  ],
  deliveryNote:
    'The list has 391 rows that satisfy all three points: NL 240, BE 140, LU 11. I could not find more in Luxembourg without stretching the rule, and nine cross-border shops that serve it are on a sheet of their own. Rejects: 612 with reason. Sole traders are marked. 88 per cent of the proofs are the shop’s own text, the rest photographs.',
  changeRequest:
    'In the phone check, 2 of 20 rows failed: one shop in Leuven closed in January, and one in Breda says it stopped taking cargo bikes. Please look again at all rows whose proof is older than two years, and replace what falls out.',
  clientReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'Honest about Luxembourg, which made us trust the other 380 rows. Of the first hundred workshops we called, 94 knew what we were talking about. The reject sheet proved surprisingly useful.',
  },
  freelancerReview: {
    quality: 5,
    communication: 5,
    speed: 5,
    reliability: 5,
    comment:
      'Rules that can be applied, doubtful cases decided within a day, and no pressure to fill the number. I wish every list began with a definition like this.',
  },
  followUps: [
    {
      title: 'Call 120 of the workshops and find out who would fit our brake kit',
      brief: `From the list we picked 120 workshops in the Netherlands and Flanders. Please call them, in Dutch, and find out: do they fit parts of other makers, how many cargo bikes they service in a month, which brake complaint is most frequent, would they take a kit on trial with instructions, and to whom do we send it.

It is not a sales call; no price is mentioned. At most three attempts each, not on Saturday mornings when shops are full. Record in our sheet with the words that were said.

We count a call as done when four of five questions are answered, or a clear no.`,
      budget: 980,
      days: 20,
      questions: ['What is your first sentence?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Mechanics answer with a wrench in the other hand, so the call has ninety seconds. I would ask the brake complaint first, as it is the question they like, and the number of bikes last. Tuesday to Thursday between half past eight and ten works best. The sheet gets their words and a category beside it. What may I say when they ask for the price, which they will?',
          answers: [
            'Good morning, one question about brakes on cargo bikes, it takes a minute: which fault do you see most often?',
          ],
        },
        {
          stance: 'newcomer',
          note: 'I would make five calls first, write down what went wrong and change the order of questions before the other 115. Since nothing is sold, I would offer to send the summary of all answers to those who took part; mechanics are curious what others see. My Dutch is fluent with an accent. Is there a photograph of the kit that I can send when someone asks what it looks like?',
          answers: [
            'I am collecting what workshops say about brakes on cargo bikes; do you have a minute now or better after closing?',
          ],
        },
        {
          stance: 'misread',
          note: 'I can call all 400 workshops in English with a strong sales script, introduce the kit and the price, and take orders directly. I use an automatic dialler, which manages 60 calls an hour including Saturdays, when owners are surely present. For each order I would ask a commission of eight per cent. When can you send the price list and the contract form?',
          answers: ['Hello, I have an exclusive offer for you today, which ends on Friday.'],
        },
      ],
    },
    {
      title: 'The same list for Denmark and northern Germany: 300 workshops',
      brief: `The Benelux list works, so we go on: Denmark (140) and the German states of Schleswig-Holstein, Hamburg, Bremen and Lower Saxony (160). Same three rules, same columns, same reject sheet.

New: a column that says whether the workshop offers on-site service for fleets (parcel services, municipalities), because fleets change brakes every eight months.

In Germany, sole traders are frequent too; mark them as before. In Denmark the company number must be in the row. Rows with proof older than one year do not count this time. We check ten per cent by phone.`,
      budget: 1150,
      days: 24,
      questions: ['How do you establish the age of a proof on a page without a date?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'The rule on age will cost the most, thus I plan nine rows an hour. In Denmark the company number leads to the date of the last change and to closed firms at once; in Germany the imprint helps. Fleet service is usually on a separate page for business customers. I would start with Hamburg, as the density shows whether 160 is realistic. May a dated customer review count as the proof’s date?',
          answers: [
            'By dated news, price list with year, copyright and server date together; without any of these the row is rejected.',
          ],
        },
        {
          stance: 'cheap',
          note: 'I can keep the format of the Benelux sheet and fill it with 300 rows within three weeks. Search words in Danish and German are prepared: ladcykel, Lastenrad, Transportrad. For each row a stored copy of the proving page is linked, so it can still be checked when the page changes. Please decide whether workshops of welfare associations are independent, because there are many in Germany.',
          answers: ['I look at an archived copy and opening hours of this year.'],
        },
        {
          stance: 'specialist',
          note: 'For fleets the workshop is often invisible on the web, since it works for two parcel firms and needs no walk-in customers. I would go from the tenders of municipalities, which name the service partner and date it, to the workshop. It gives fewer but heavier rows, perhaps thirty of the 300. Should they be marked by size of fleet? For Denmark the number is taken from the public register.',
          answers: ['By the newest dated element on the same page; if there is none, a call of one minute.'],
        },
      ],
    },
  ],
};
