import type { Brief } from './types';

export const seedShopNewsletter: Brief = {
  slug: 'seed-shop-sowing-newsletter',
  field: 'sales',
  client: 'izba-handlowa-nad-warta',
  title: 'E-mail automation for a garden seed shop: sow dates by climate zone',
  brief: `We sell 1,260 kinds of vegetable and flower seed by post in Poland. 18,700 newsletter readers, one mailing to all each Thursday, 14 per cent click in March and 1 per cent in July. People near Suwałki get the advice to sow beans three weeks too early, and write to us about it.

We want: a welcome series of four messages; a sowing calendar by four climate zones from the postcode (we have zones and dates for 140 kinds); a message after purchase (you bought leeks: now is the time to thin them), for our 60 best-selling kinds; and a rule which stops anybody from getting more than two messages a week.

Texts for the 60 kinds exist as notes by our gardener, Mrs Brzęczyszczykiewicz-Nowak, 40 to 100 words, dry and funny; please keep her tone. Polish native needed.

Consent dates exist for 16,900 readers; propose what to do with the rest. No countdown timers.`,
  currency: 'PLN',
  budget: 8600,
  days: 40,
  skills: ['email-marketing'],
  questions: [
    'What would you do with the 1,800 readers without a consent date?',
    'How do you treat readers whose postcode we do not know?',
  ],
  milestones: [
    { title: 'Plan of all messages and rules on one sheet', sharePercent: 20 },
    { title: 'Welcome series and sowing calendar live', sharePercent: 40 },
    { title: 'Messages after purchase, limit of two a week, hand-over', sharePercent: 40 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'One sheet first: 52 weeks across, four zones down, and in each cell what goes out. You will see at once that May is full and that the limit of two a week decides what is dropped. My order of rank would be: after purchase, calendar, Thursday mailing. The gardener’s notes should stand alone, with a drawing of the plant at most. July is not a failure of mailings but of subjects; autumn sowing starts then. Do you have dates for biennials and garlic?',
      answers: [
        'Ask once for confirmation in a plain message, with their last order as the reason; whoever does not answer leaves the list.',
        'Ask for it in the first message with the zone map; until then they get the latest of the four dates, since late sowing does less harm.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I set this up in your present newsletter tool: a field for the zone filled from a postcode table, four segments, 140 dates as a calendar feed, and 60 short messages triggered by article number. Each text of the gardener I enter with light corrections of commas. Tests with seed addresses in all four zones. After that I write four pages of instruction with pictures. Which tool do you use, and does the shop send it the orders?',
      answers: [
        'I would send them a confirmation request and delete those who do not click.',
        'They get the dates of central Poland.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I grew beans in Suwałki county and know that complaint. My plan is to make the calendar for two zones first, with twelve kinds, in three weeks, so that it is running in time for the early sowings, and to let the other 128 kinds follow. I would read the replies of the past two years to the Thursday mailing; they say which advice was wrong. May I talk to the gardener for an hour? Tone cannot be copied from paper alone.',
      answers: [
        'A personal letter by e-mail from the gardener who asks if they wish to stay, and silence counts as no.',
        'A message with four pictures of what is in bloom at present; one click chooses the zone.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Zones by postcode are right on average and wrong for gardens on hills, so readers should be able to shift their own calendar by a week either way; two links in each message do this. The limit of two a week needs one queue with priorities, and most tools cannot do that by themselves; I would build it with a daily field sent this week. To know whether all of it helps, keep five per cent of readers on the old Thursday mailing until autumn. Which share of orders carries an e-mail known to the list?',
      answers: [
        'Without proof they may not be written to for advertising. I would ask only those with an order in the last two years, under the rule for own similar goods, and delete the others.',
        'Delivery address if they ever ordered; else a question in message one and no calendar before the answer.',
      ],
    },
    {
      stance: 'misread',
      note: 'For your 1,260 newsletter readers I would create a fresh design with big pictures of flowers, emojis in the subject and a countdown for each sale. A mailing every day in spring brings the most turnover. The gardener’s long notes I would replace by short slogans. The readers in Suwałki could have a coupon as an apology. English version is possible too. Which discount can you offer for the welcome code?',
      answers: ['Keep them, as they have not complained.', 'The postcode is not needed for a sale mailing.'],
    },
  ],
  deliveryNote:
    'Everything runs: four welcome messages, the calendar for 140 kinds in four zones, 60 messages after purchase, and a queue that lets no reader get more than two a week (checked for 30 days: highest is two). Of the 1,800 without a consent date 610 confirmed and 1,190 were deleted. Five per cent stay on the old mailing until October for comparison. The instruction is nine pages long.',
  changeRequest:
    'Mrs Brzęczyszczykiewicz-Nowak says that in kind 33 (parsnip) a comma turned her joke into its opposite. She also wants the leek message ten days later in zone four. And could the zone question be sent again to the 2,400 who did not answer, just once?',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'No letter from Suwałki this spring. People reply to the messages after purchase as if the gardener had written to them alone. We lost 1,190 readers on paper and none in the till.',
  },
  freelancerReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'Wonderful texts by the gardener and clear dates for all zones. The shop did not pass orders to the mailing tool as described, so the first two weeks went into that.',
  },
  followUps: [
    {
      title: 'Autumn: garlic, green manure and a survey of what failed',
      brief: `From August to November we want to write to gardeners about what still can be sown, and ask what failed. Eleven messages in four zones (garlic, winter onions, green manure, broad beans, storing seed), notes by the gardener again.

The survey: which three kinds disappointed you, and why (did not sprout, eaten, bolted, drought, other), linked to the order if there is one. We want to know if a lot of seed is bad before the laboratory tells us in February.

Result as a table by kind and lot, with numbers sold, and a warning when a lot stands out. Polish.`,
      budget: 3200,
      days: 30,
      questions: ['When does a lot stand out, if 40 of 900 buyers answer?'],
      bids: [
        {
          stance: 'specialist',
          note: 'Those who answer are those who are angry, so rates mean little; I would compare lots of the same kind with one another, since anger is then equal. For did not sprout, 12 of 20 against 3 of 20 is a signal, 6 against 4 is none. The lot number must come from the packing list, as buyers throw the bag away. Is it stored by order? Garlic goes out first, in zone four from 1 September.',
          answers: [
            'When its share of did not sprout differs from the other lots of that kind by more than chance allows, tested by lot.',
          ],
        },
        {
          stance: 'seasoned',
          note: 'Eleven messages fit easily into the queue, as autumn is empty. The survey should follow a message on storing seed, when people have the old bags in their hands and can read the lot. Two questions, one click each, free text last. I would put the gardener’s own three failures at the top; nobody confesses first. How many lots does a kind have on average?',
          answers: ['If ten or more report no sprouting and the other lots stay below a third of that rate.'],
        },
        {
          stance: 'cheap',
          note: 'I can prepare the messages from the notes within a week and set them to the dates of the zones. The survey is a form with three kinds to choose from and the reasons, with the customer number hidden in the link. The table is an export with a pivot by kind and lot. A warning colour appears above five per cent of buyers. Please send the list of lots.',
          answers: ['Above five per cent of all buyers, which would be 45.'],
        },
      ],
    },
    {
      title: 'Paper leaflet in each parcel: bring phone and post buyers to the calendar',
      brief: `About 7,000 of our customers order by phone or post and have never seen the sowing calendar. We pack a leaflet into every parcel from January to March: A6, two pages, black and green, which leads them to the calendar by post code, on a phone or by reply card for those without internet (a printed calendar of their zone, PLN 4 in stamps).

Please write the leaflet (Polish, 120 words), design the reply card process so that two packers can handle 60 cards a day, and measure what came from it without a code that nobody types.

Also a variant for allotment associations with ten cards.`,
      budget: 2100,
      days: 25,
      questions: ['How do you measure the effect without a code?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'The address printed on the leaflet can be short and exist nowhere else, which measures phones without a code. For the rest, pack it only on odd days in January and compare later orders of both groups. Cards: one tick for the zone, a sticker with the customer number already on, so packers type nothing. Which day of the week has the fewest parcels? That is the day for the calendars.',
          answers: ['With an address of its own, plus leaflets on every second packing day.'],
        },
        {
          stance: 'newcomer',
          note: 'I would call ten of the phone customers and ask how they decide when to sow. I guess it is the neighbour, so the leaflet should have two calendars: one to keep and another to pass over the fence. The text of 120 words I write after these calls. The packers should try the card process with 20 cards before it gets printed. Is there a till where stamps can be counted?',
          answers: ['By the number of cards and visits to the printed address, by zone and week.'],
        },
        {
          stance: 'misread',
          note: 'I design a glossy catalogue of 16 pages with all 1,260 kinds and a voucher code of twelve characters which customers enter in the shop. For elderly customers an app with push messages would be modern. Phone orders could be given up then. Each parcel also gets a sticker. Shall the code be different for every customer, to see who uses it?',
          answers: ['With the code on page one, everyone will type it.'],
        },
      ],
    },
  ],
};

export const irrigationDealers: Brief = {
  slug: 'irrigation-pump-dealer-calls',
  field: 'sales',
  client: 'sahyadri-trade-services',
  title: 'Call 180 dealers of irrigation pumps in Maharashtra about a solar controller',
  brief: `We make a controller which lets an existing 3 to 7.5 HP pump run from solar panels by day and grid by night. 1,900 sold in Gujarat; none in Maharashtra, where we have no dealer.

We have 180 pump dealers in eleven districts (name, shop, mobile as printed on the signboard). Please call each in Marathi, up to four attempts, and find out: brands carried, pumps sold in the season, who repairs, has a customer asked for solar, what did they answer, credit days they give to farmers and take from suppliers. Interested ones get a visit from our Mr Gaikwad, who drives one district a week.

Not a pitch: the dealer should speak for two thirds of the time. Subsidy questions must be answered correctly or not at all (we brief you for two hours; the rules changed in June).

Call log daily. Nobody on the do-not-disturb register unless number is a published business number; say at once who is calling.`,
  currency: 'INR',
  budget: 72000,
  days: 30,
  skills: ['telephone-sales', 'distributor-search', 'appointment-setting'],
  questions: [
    'At what hours would you call a pump dealer in April, and why?',
    'A dealer says: send me the rate by WhatsApp. What do you answer?',
  ],
  milestones: [
    { title: 'Two districts, 30 dealers, wording fixed', sharePercent: 25 },
    { title: 'All 180 called', sharePercent: 50 },
    { title: 'Visit plan for Mr Gaikwad and summary', sharePercent: 25 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'A pump dealer judges a caller by whether he knows what burns out first. So I would begin with repairs: how many windings came back this season, and from which voltage trouble. From there he arrives at solar himself. Thirty dealers in two districts of different water, say Nashik and Latur, since grape growers and dry-land farmers ask for different things. Mr Gaikwad’s route should follow the answers, not the map. What margin may I mention if someone insists? A refusal sounds like a low one.',
      answers: [
        'From 10:30, when the shutters are up and the first farmers have gone, and again after 16:00; never in the load-shedding hours when they repair.',
        'That the rate depends on the pump, and ask for the three models he sells most. Then I have what I wanted and he gets a useful answer.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I can make 25 calls daily, so 180 dealers with four attempts are finished in about four weeks. I speak Marathi and Hindi. Log each evening in your sheet with time, length, answers to your questions and next step. I note brands by a code list to keep the sheet clean. For subsidy I only say that Mr Gaikwad will explain. When can the two hours of briefing be?',
      answers: [
        'In the morning from 9 to 12, shops are open then.',
        'I send a short message with the name of the company and ask when he has time.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'My first step would be to visit three pump shops in person and just sit there for an hour, to hear how dealers and farmers talk about solar. Afterwards the phone. I would record, with permission, the first ten calls and listen with you, counting who spoke how long, as two thirds for the dealer is more difficult than it sounds. I have phoned for surveys so far and not for machines, therefore the two hours of briefing matter to me. Which districts have feeders with day supply already?',
      answers: [
        'After 11 in the forenoon; before that farmers stand in the shop because the power came in the night.',
        'Gladly, and for which pump shall I ask it? If he names one, the talk has begun.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Credit decides this more than technology: dealers carry farmers until the harvest and will take a new product only if you carry them. I would ask for credit days indirectly, through the last product they took in and why they dropped it. Of 180 signboard numbers, experience suggests 120 reach the owner, and 35 will see Mr Gaikwad. I would sort districts by age of the pumps in use, as a controller sells beside a working pump. Do you replace a burnt controller in 48 hours? It will be the first question.',
      answers: [
        'Eleven to one, and on market days not at all. In Marathwada later, since shops open with the bus.',
        'I say the list price openly for one model, and ask in return how many days of credit he would need. It saves both a visit.',
      ],
    },
    {
      stance: 'misread',
      note: 'I will sell your solar panels to 180 farmers in Gujarat by telephone with a persuasive script in Hindi and English. My target would be 30 per cent closing on the first call, using the subsidy as the main argument: the government pays 90 per cent. For each who hesitates I offer free installation. WhatsApp broadcast to all numbers would support the calls. Please send me the product photos and your bank details for advance payments.',
      answers: ['At eight in the evening, when families are at home.', 'I send the rate and a payment link at once.'],
    },
  ],
  deliveryNote:
    'Of 180 dealers 139 were reached, 41 not after four attempts. 37 want to see Mr Gaikwad; the visit plan goes by district in the order Nashik, Ahmednagar, Solapur, Latur. In 64 of the talks the dealer named credit before price. Average share of speaking, measured on 20 recordings: dealer 61 per cent. The subsidy was explained in nine calls and passed on in all others. The log has their words.',
  changeRequest:
    'Mr Gaikwad asks for two more columns for his 37 visits: the brand of pump the dealer is proudest of, and whether the son or the father decides. He says that you will know it from the calls. Please also move Solapur before Ahmednagar, due to the road works.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'Dealers greeted Mr Gaikwad as if he was expected, and he was. Credit turned out to be our real obstacle, which no brochure had told us. Eleven dealers have signed by now.',
  },
  freelancerReview: {
    quality: 5,
    communication: 5,
    speed: 5,
    reliability: 5,
    comment:
      'Two hours of honest briefing and a product that works. They accepted an unpleasant result about credit terms and changed them. I was paid weekly without asking.',
  },
  followUps: [
    {
      title: 'Monthly call to the eleven new dealers during the first season',
      brief: `Eleven dealers have signed. Experience from Gujarat: those who sell two units in the first month stay, the others return the stock. We want a monthly call with each (Marathi, ten minutes, six months) before problems get to us as returned goods.

Ask: units sold, installed, complaints, a question that they could not answer, money outstanding by farmers (only if they offer it). Urgent matters to us the same day. Each month one page: what eleven dealers said, in their words, and what we ought to do.

The same person each month, please; dealers dislike new voices.`,
      budget: 26000,
      days: 180,
      questions: ['A dealer has sold nothing for two months. What do you ask?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Ten minutes monthly are right if the call has a fixed day; the first Thursday after eleven, I would suggest, so the dealer waits for it. I would always bring something: what another dealer answered to a farmer’s question, without naming him. Six months with one voice is no problem. Could the controller in his shop be connected to a demonstration pump? Who sees it running, sells it.',
          answers: ['Which farmer looked at it last, and what did he say when he went out?'],
        },
        {
          stance: 'cheap',
          note: 'Eleven calls a month with notes need about six hours in all. I keep one sheet for each dealer, with the previous answers visible, so that I can refer to them. The monthly page has a table and the most important sentences. Urgent cases I send by message at once. I am available for all six months, also during the festival weeks.',
          answers: ['Whether the price or the installation is the problem, and when he expects the next customer.'],
        },
        {
          stance: 'specialist',
          note: 'Returns begin with the first complaint that nobody heard, usually on wiring. So in month one I would ask each dealer to name his installer and call him too, for five minutes. It adds a little and saves units. On the page I would show units in stock against units running, since sold to a farmer is not yet installed. Do you see from serial numbers which are in operation?',
          answers: ['Who would install it tomorrow if somebody bought today. When no name comes, that is the reason.'],
        },
      ],
    },
    {
      title: 'Marathi demonstration card and answers to the 20 questions dealers could not answer',
      brief: `From the call log we have 20 questions that dealers could not answer (Does it start under cloud? What if the monkey takes the wire?). Our engineers have answered them in English, at length.

Please turn these into Marathi as spoken in a shop: question in one line, answer in at most 25 words, correct in substance; one engineer who speaks Marathi checks. Printed as a folded card, A4 to A6, laminated, hung on the controller in the shop.

In addition, record the twenty answers as voice messages of 20 seconds which a dealer can forward to a farmer. Quiet room, natural voice, no music.`,
      budget: 19500,
      days: 18,
      questions: ['How do you check that 25 words are still correct in substance?'],
      bids: [
        {
          stance: 'newcomer',
          note: 'I would read each answer to a dealer on the telephone and ask him to say it back to me in his words. When what he says is wrong, the text is wrong. Five dealers, four answers each. The engineer sees them afterwards. For the voice messages I would use the dealer’s own wording where it is better than mine. May the monkey stay in? It is the question that all of them will read first.',
          answers: ['A dealer repeats it, and the engineer judges the repetition.'],
        },
        {
          stance: 'seasoned',
          note: 'Engineers write what is true, dealers say what is useful, and 25 words hold only one of these; I would pick the sentence on which a farmer acts, and put the condition in front: on cloudy days it runs slower, but it starts. I record in a room with mattresses, all on one day, so the voice stays equal. Should numbers be in HP and feet? Farmers think in those.',
          answers: ['Every answer names what the farmer should do. The engineer signs that doing so is safe.'],
        },
        {
          stance: 'misread',
          note: 'I can translate your English manual of 20 chapters into formal Marathi with software and correct it afterwards, about 25 pages. The card could have a QR code that leads to the PDF. For the voice I would take a text-to-speech tool, which sounds quite natural by now, with soft flute music in the background. Delivery in four days. Is Hindi wanted too?',
          answers: ['The software is trained on technical texts.'],
        },
      ],
    },
  ],
};
