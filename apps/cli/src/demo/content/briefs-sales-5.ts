import type { Brief } from './types';

export const gaugeFairAppointments: Brief = {
  slug: 'gauge-maker-fair-appointments',
  field: 'sales',
  client: 'cabinet-nyirahabimana',
  title: 'Thirty appointments at a measuring technology fair in Germany for a Japanese gauge maker',
  brief: `We are a maker of air gauges in Nagano (44 employees, bores from 0.8 to 60 mm, resolution 0.1 µm). In May we have a stand of 12 m² at a fair in Stuttgart, for four days, with two engineers who speak good English and technical German for reading. Last time we waited for visitors; 61 came, of whom 7 were users of such gauges.

We want 30 fixed appointments of 30 minutes with people who measure bores in series: valve bodies, injection parts, hydraulic blocks. Germany, Austria, Switzerland, northern Italy.

Available: 340 firms from exhibitor lists and trade registers, without persons. You find the right person (production measurement, not purchasing), write, telephone, confirm, and remind the day before. Afterwards a letter of thanks within two days in the language of the visitor, based on our notes.

Please write no superlatives. We have one competitor who is better above 40 mm, and we say so.`,
  currency: 'JPY',
  budget: 480000,
  days: 75,
  skills: ['appointment-setting', 'lead-research', 'cold-outreach'],
  questions: [
    'How do you find the person responsible for bore measurement in a firm of 300 people?',
    'How many appointments would you book in order to have 30 held?',
    'What do you write in the first message about the competitor?',
  ],
  milestones: [
    { title: 'Persons found for 120 firms, texts approved', sharePercent: 30 },
    { title: '30 appointments confirmed', sharePercent: 45 },
    { title: 'Fair, reminders, letters of thanks', sharePercent: 25 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'A measuring engineer comes to a stand for one reason: he brings a part which he cannot measure well. So I would ask for that in the invitation: bring a valve body, our engineers will measure it in front of you. Then the thirty minutes have a content, and people who would only chat stay away. Twelve square metres hold two talks at once, hence eight slots a half-day at most. May visitors’ parts be measured under secrecy? I would prepare a short paper for it in three languages.',
      answers: [
        'Through the switchboard, asking who calibrates the plug gauges. That person always knows who decides.',
        'Thirty-eight; about one in five does not come, more on Friday.',
        'That above 40 mm somebody else should be asked, and that we will name him at the stand.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I would look for persons in 340 firms by their web pages, lectures and job adverts, and write to the best 150 by e-mail and letter, then call. The calendar has slots of 30 minutes with a break for lunch, in a shared file which your engineers see. Confirmation by mail with hall and stand number, reminder the day before by text message. Letters of thanks from a frame with two individual sentences. In which language should calls to Italy be?',
      answers: [
        'By searching for quality management plus the company name, and calling.',
        'Thirty-five should suffice.',
        'I would not write about competitors.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'Before the first message I would like your engineers to explain an air gauge to me for an hour, with a part in hand, because a person in production notices in one sentence whether the caller knows what a bore is. I would begin in March with twenty firms, see what is answered, and alter the text. I have set appointments for a tool shop till now, at a regional fair of two days. Which of the 61 visitors of last time may I write to first?',
      answers: [
        'I would look who signs measuring reports or gives talks, and ask at the switchboard for the measuring room.',
        'Forty, with five as reserve at hours that can be filled in any case.',
        'One sentence: for bores above 40 mm another system may suit you better.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Series measurement of bores sits with about 90 of your 340 firms; the others buy the parts. I would sort by machines first: who advertises honing, who seeks honing operators, who is certified for automotive. For these ninety I write individually, naming the part. Swiss and Italian visitors decide late, Germans in March, so two waves. Your engineers read German but do not speak it; I would mark for each appointment which language works, and be on call by telephone on all four days. What is the shortest cycle time you reach?',
      answers: [
        'Job adverts for honing and air gauging name the department; its head is reached through the apprentices’ trainer more easily than through quality.',
        'Thirty-six, none of them on Friday after noon.',
        'I state our range as 0.8 to 40 mm with 0.1 µm, and that to 60 mm is possible yet not our strength.',
      ],
    },
    {
      stance: 'misread',
      note: 'I can fill your stand in Stuttgart with 300 visitors by means of a raffle, a hostess and an espresso bar. For the pressure gauges I would advertise on social media to purchasing managers, as they have the budget. World’s best precision from Japan is a strong slogan that I would print on bags. Each visitor is scanned and gets an automatic mail in English. Could you bring small gifts, for example tea?',
      answers: [
        'I address the purchasing department, they forward it.',
        'Appointments are not necessary if there is enough traffic.',
        'We are better than every competitor.',
      ],
    },
  ],
  deliveryNote:
    'Thirty-six appointments were booked, 31 held; 19 visitors brought a part, and all parts were measured. Five did not come, three of them on Friday. The list shows for each: part, bore, tolerance, present method, next step, who writes. Letters of thanks went out within two days: 22 German, 6 Italian, 3 English. Four visitors with bores above 40 mm were told so at the beginning and thanked for it.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 5,
    reliability: 5,
    comment:
      'Thirty-one talks with people who measure bores, against seven last time. The idea of asking for a part was simple and changed everything. Our engineers are tired and content.',
  },
  freelancerReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'Modest, exact people who explain their product with patience. Approvals passed through three desks in Nagano and took four days each, so plan for that. Paid before the date.',
  },
  followUps: [
    {
      title: 'Keep contact with 31 visitors until a decision: six months of careful letters',
      brief: `Of 31 visitors, 11 want an offer, 14 want a trial with their parts, 6 only information. In our experience a decision takes five to nine months, and we tend to be silent until it is too late.

Please write for us, in German and Italian, to each person once a month, or when there is cause: trial report ready, question of their part drawing, holiday in Japan. Each message has a reason and refers to their part. Our engineers supply facts in English. You keep the list, and say openly when we should stop.

No newsletter. Please no automatic sending.`,
      budget: 260000,
      days: 180,
      questions: ['Name a reason to write in a month when nothing has happened.'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Thirty-one people need about six letters a week in the busy months and two in the quiet ones. I would keep a card for each: part, tolerance, who else decides, budget month, last sentence said. A firm’s budget month is worth more than any text, so I would ask for it early. When two letters remain unanswered I would telephone once and then stop. Who approves in Nagano, and could it be one desk?',
          answers: ['The temperature drift of their part in summer, and an offer to measure it again in July.'],
        },
        {
          stance: 'specialist',
          note: 'The 14 with trials come first: a trial report sent in three weeks wins over one in eight weeks, whatever it says. I would write the German and Italian summary of each report on one page, with the uncertainty, because the visitor must show it to someone who was not at the fair. For the six with information only, two letters in half a year are enough. Are the drawings free to be stored here?',
          answers: ['A change in a standard that concerns their tolerance, with the paragraph quoted.'],
        },
        {
          stance: 'misread',
          note: 'With a marketing automation tool I could send all 31 visitors a weekly newsletter with company news from Nagano, cherry blossoms, staff portraits and special offers. Opens are tracked, and those who open three times get a call from a chatbot. After six months there will be a report with graphs. It can be started today, only a log-in to your mail server is required.',
          answers: ['Festivals and flowers of the season, as everybody likes Japan.'],
        },
      ],
    },
    {
      title: 'Find two service partners for calibration in southern Germany and Lombardy',
      brief: `Several visitors asked: who repairs and calibrates it here? We have nobody in Europe; instruments travel to Nagano for five weeks. We look for two small firms, accredited for length measurement, that would calibrate our gauges and keep ten spare nozzles.

Please find candidates (accreditation scope is public), speak with their technical heads, find out about interest, rates, lead times and whether they serve a competitor, and present four for each region on one page each.

We then travel in October and want to visit the best two. Language: German and Italian. Say openly that volume will be small at first: 20 to 30 instruments a year.`,
      budget: 230000,
      days: 45,
      questions: ['What makes a small accredited laboratory interested in 25 instruments a year?'],
      bids: [
        {
          stance: 'specialist',
          note: 'I would filter the accreditation registers by scope (internal diameter below 60 mm, uncertainty under 0.5 µm), which leaves perhaps fifteen laboratories in both regions. Of them about half belong to a competitor’s network. Technical heads are interested when new work widens their scope, so offer training and setting rings on loan. Would you pay for the extension of the accreditation? It costs more than a year’s work brings in.',
          answers: ['Training and masters that extend their scope, so that they win other customers too.'],
        },
        {
          stance: 'seasoned',
          note: 'Twenty-five instruments are little work but steady work, and small laboratories love a calendar. I would offer two fixed weeks each year instead of single parcels. First come ten calls for each region, then visits by video to see the climate room, then four pages. The page includes what speaks against the candidate. Which of the visitors would be the first user? A name makes the talk real.',
          answers: ['Known dates, simple logistics, and a maker who answers the phone.'],
        },
        {
          stance: 'newcomer',
          note: 'I would ask the eleven visitors who want an offer where their other gauges are calibrated today; the best partner is probably one they trust already. That gives a short list in one week. Then I call the technical heads with a written description of the work: time for each instrument, masters, adjusting. Could your engineers make a video of a calibration for this purpose?',
          answers: ['That their present customers already own such gauges and ask for it.'],
        },
      ],
    },
  ],
};

export const swimmingPoolChannels: Brief = {
  slug: 'swimming-pool-social-media',
  field: 'sales',
  client: 'cabinet-nyirahabimana',
  title: 'Eight weeks of social media for two municipal swimming pools',
  brief: `Our town runs an indoor pool and a lake bath with sauna. Cash desk staff answer the same six questions all day (is it full, may I bring a baby, water temperature, when is it women’s hour, is there aqua jogging, can I pay by card). Our two channels have 2,300 and 900 followers and show mainly photographs of empty water, because nobody may be photographed.

Tuesdays from 13 to 16 both pools are empty; Sundays we turn people away. We would like to move some of that.

Needed: a plan of eight weeks, four posts a week, texts in Finnish, Swedish and English (short), a stock of 40 pictures without recognisable guests taken in one morning before opening (you write the list, our lifeguard photographs), answers for comments with tone rules, and training of two cash desk staff who carry on afterwards.

Success: visitors on Tuesdays, counted at the turnstile against the same weeks last year and against Wednesdays. Not followers.`,
  currency: 'EUR',
  budget: 1700,
  days: 70,
  skills: ['social-media'],
  questions: [
    'What would you show instead of people?',
    'A mother complains publicly about cold showers. Draft the reply.',
  ],
  milestones: [
    { title: 'Plan, tone rules and list of pictures', sharePercent: 30 },
    { title: 'Weeks 1 to 4', sharePercent: 30 },
    { title: 'Weeks 5 to 8, training, figures from the turnstile', sharePercent: 40 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Empty water is only dull when nothing says how empty. I would post the number: Tuesday 13:40, eleven swimmers, six lanes, 27.5 degrees. Staff can send this by phone in a minute, and regulars will begin to wait for it. The six questions become six fixed stories at the top of the channel. For the Tuesday I would look for people who are free at that hour: shift workers of the paper mill, parents with babies, night nurses. Do you sell a ticket that works only on Tuesday, or may one be tried?',
      answers: [
        'Things at work: the thermometer, lane ropes being wound, the first ray on the lake, wet footprints, the whistle.',
        'You are right, showers 3 and 4 were cold on Saturday because a valve failed. It has been replaced this morning. If it happens again please tell the desk at once, we will open the other room.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I would prepare 32 posts in a table with date, picture, and text in three languages, all ahead, so that staff only press publish. The list of pictures has 40 subjects with an example each. The tone rules fit on one page. For the Tuesdays there is a weekly post with the water temperature. The training takes two hours by video. Who checks the Finnish and Swedish, or should I have that done?',
      answers: [
        'Water, sauna stones, towels, clock, slides, lake.',
        'We are sorry to hear that. Please send us a message with the date, we will check it.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I would sit beside the cash desk for one day and write down each question with the time; I bet there are nine and not six. The plan grows out of these. The lifeguard’s morning I would prepare with a list in the order of the light: lake first, then steam, then hall. I would let the two cash desk people write from week three on and only correct, because eight weeks later I am gone. Could the turnstile give figures by hour? Then we could see whether people shift from Sunday or are new.',
      answers: [
        'Hands, feet, caps on hooks, and the lifeguard herself, if she agrees.',
        'Thank you for telling us. Cold showers after swimming with a child are miserable. The boiler was off from 10 to 11; it is repaired and we have hung up a note. Come and see me at the desk, Aino.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Your measure is good but noisy: eight Tuesdays with about seventy visitors each will show a change of twenty per cent, hardly less. So concentrate on one pool and one offer. I would compare Tuesday with Wednesday in the same weeks and leave school holidays out. For reach, local groups (parents, pensioners, the mill’s shift board) matter more than your own channels, and they cost nothing. Three languages in a post are unreadable; I would alternate with the picture carrying the facts. Is the lake bath open in all eight weeks?',
      answers: [
        'Measured facts in large figures on real places: temperature, free lanes, minutes to the next bus.',
        'Saturday 10 to 11 the mixing valve was broken, that is why. It works since Sunday. We ought to have put up a sign, and from now on will.',
      ],
    },
    {
      stance: 'misread',
      note: 'For your private spa I propose eight influencers, one each week, with a photo shoot in swimwear on Sunday when the pool is full of life, so that it looks popular. The followers could grow to 10,000 in eight weeks. Giveaways and trending dances bring reach. English only, since it is international. For negative comments I recommend deleting them quickly. What is the budget for paid adverts?',
      answers: [
        'Without people there is no emotion, so I would show people anyway.',
        'I would delete the comment and block the user.',
      ],
    },
  ],
  deliveryNote:
    'Eight weeks, 33 posts, 40 pictures by your lifeguard with not one guest in them. Tuesdays between 13 and 16: 94 visitors on average, 71 last year, Wednesdays unchanged at 76. Whether they came from Sunday cannot be said, since Sunday was full both times. Tone rules are on one page, and the two colleagues wrote weeks six to eight themselves; I only changed commas.',
  clientReview: {
    quality: 4,
    communication: 5,
    speed: 4,
    reliability: 4,
    comment:
      'The lane count became a small local legend. Our staff carry on without help, which was the main point. Two Swedish texts had mistakes, and readers were quick to tell us.',
  },
  freelancerReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'A town that counts people at the turnstile instead of followers. The lifeguard takes splendid photographs. Answers from the communications office needed a week during the holidays.',
  },
  followUps: [
    {
      title: 'Winter: announce ice swimming and sauna at the lake bath, ten weeks',
      brief: `From December to February the lake bath has an ice hole and two saunas, four evenings a week, 38 places. Beginners are afraid, regulars want silence, and both read the same channel.

Plan of ten weeks, three posts a week, in Finnish and Swedish, with English summaries on Sundays. Safety comes first: who should not do it, how long, never alone. The town doctor approves such texts within five days.

Wednesday is to become the beginners’ evening. Success: places taken on Wednesday (last winter 12 of 38), without regulars leaving on the other evenings.`,
      budget: 980,
      days: 80,
      questions: ['How would you keep regulars from feeling overrun?'],
      bids: [
        {
          stance: 'newcomer',
          note: 'I would go into the water on the first Wednesday myself and write the sequence as a beginner sees it: where the shoes stand, how the rail feels, when one may scream. The doctor’s text becomes the fixed first picture. Regulars I would ask for one rule each evening that they wish beginners knew, and print those in the sauna too. Is there a person who goes in with the new ones?',
          answers: [
            'Name the silent evenings openly: Monday, Thursday, Saturday. Beginners are glad to have one evening of their own.',
          ],
        },
        {
          stance: 'seasoned',
          note: 'Thirty posts in ten weeks, and the doctor needs five days, so all safety texts are written in November. The rest lives from the day: minus 14, water 0.8, 23 places taken. I would let a regular tell about her first time in each fourth post. For Wednesday, a booking of eight places for first-timers takes the fear of standing outside. Can your cash system hold eight places back?',
          answers: ['By never advertising the other evenings at all.'],
        },
        {
          stance: 'cheap',
          note: 'I can reuse tone rules and picture list from the summer and add 25 winter motifs for the lifeguard. The thirty texts in Finnish and Swedish would be ready two weeks before the start, and proofread by native readers this time. Safety notes are repeated every Wednesday morning. I count the places from your booking list each week and send you one line.',
          answers: ['With a friendly text on rules of quiet in each sauna.'],
        },
      ],
    },
    {
      title: 'Question page and telephone announcement: the six questions, answered once',
      brief: `The summer has shown that nine questions, not six, make up most of the calls. We want to answer them where people look: a page on the town’s website, the telephone announcement (40 seconds at most), the map entries of both pools, and a sheet at the door.

Four places, three languages, one source, so that a change of opening hours is entered once and the rest is a checklist for the cash desk.

The website is the town’s, with fixed templates. Map entries have wrong holidays and photographs by strangers. Please measure calls a day before and after (we have the telephone’s counter).`,
      budget: 720,
      days: 30,
      questions: ['What would you leave out of an announcement of 40 seconds?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Forty seconds are 90 words, in three languages 30 each: open now or not, how full, and that all else is on the page. Whoever wants a person presses one. The source should be a plain table at the cash desk with nine rows and a date, and the checklist has four ticks. For the map entries I need owner access, which takes two weeks by letter, so I would apply at once.',
          answers: ['Prices, the welcome, and anything that is true every day.'],
        },
        {
          stance: 'specialist',
          note: 'The counter will fall when the season ends, with or without us, so compare with last year’s same weeks or with another office of the town. I would first correct the map entries, as most people never reach the page. Structured opening hours on the town’s template let search engines show holidays by themselves; the web office must switch it on. Who is allowed to edit special days?',
          answers: ['Everything but the hours of today, the exception of this week, and the way to a person.'],
        },
        {
          stance: 'misread',
          note: 'I propose a chatbot with a dolphin avatar that answers 60 questions in 20 languages day and night. The telephone could be switched off then, which saves staff. The text would be generated from your website automatically. For the door I would make a QR code only. Opening hours the bot learns from user questions over time. Which name should the dolphin have?',
          answers: ['The announcement is replaced by the bot.'],
        },
      ],
    },
  ],
};
