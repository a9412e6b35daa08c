import type { Brief } from './types';

const ryokanShiftRules: Brief = {
  slug: 'ryokan-shift-rules',
  field: 'professional',
  client: 'hoshikawa-ryokan',
  title: 'Shift rules for 58 people: split shifts, rest time and a roster that is fair',
  brief: `In our inns most people work a split shift: 6:30 to 10:30 and 15:00 to 21:00. Young staff leave within a year. Eleven of 58 are from Vietnam, Nepal and Myanmar; their Japanese is good in the kitchen and weak in paperwork. The labour office asked us about rest time between 21:40 and 6:30 on 37 days.

We want new rules: fewer split shifts, at least eleven hours of rest, two connected days off a month, fair distribution of New Year and August. First talk with people of all groups (we pay the hours), then three roster models with costs, then rules on four pages in easy Japanese and English, and a trial of eight weeks in one inn with measures agreed beforehand.

A labour lawyer in Yamagata checks the result; that is arranged. Remote work with a good interpreter is possible; our niece interprets Vietnamese.`,
  budget: 560000,
  days: 60,
  currency: 'JPY',
  skills: ['human-resources', 'process-mapping'],
  questions: [
    'How would you learn what people really think who are afraid of being impolite?',
    'By which measures should the trial be judged?',
  ],
  milestones: [
    { title: 'Conversations and findings, without names', sharePercent: 30 },
    { title: 'Three roster models with hours and cost', sharePercent: 35 },
    { title: 'Rules in two languages, trial prepared and followed', sharePercent: 35 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'I have redesigned rosters for ferries and a hospital kitchen, where the evening also runs into the morning. The gap from 10:30 to 15:00 is the key: who lives on the premises sleeps, who lives in town wastes it. I would therefore never seek one model for all, but two tracks people can choose for three months. Which tasks between 20:00 and 21:40 could be done the next day?',
      answers: [
        'In pairs, with examples of other inns to criticise; people correct a stranger’s roster freely, never their own boss’s.',
        'Hours of rest actually taken, resignations, guests’ waiting at dinner, and one question a week by ballot.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Working time in hospitality is what I have done for sixteen years. I would begin by drawing the work, not the people: guests arriving, meals, baths, futons in quarter hours, over three real days per inn. Usually a quarter of the evening peak is preparation that can move to noon, and then split shifts fall by half with no new staff. My price includes the eight weeks of following. Are futons still laid during dinner?',
      answers: [
        'Through work diaries with pictures, filled in anonymously, then talks about the diaries.',
        'Rest below eleven hours: zero; split shifts per person; overtime cost; guest rating must not fall by more than 0.1.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I worked in a guest house while studying and left for exactly your reason, a night of seven hours. I would hold short conversations with everyone who wishes, twenty minutes, walking and not sitting, with your niece where it helps. Roster models I make in a spreadsheet which the manager can alter. Easy Japanese needs a native partner, whom I have. Who left last year, and might I ask them?',
      answers: [
        'By asking those who have left; they have nothing to lose and often still like you.',
        'Whether those in the trial want to keep it, secretly asked.',
      ],
    },
    {
      stance: 'cheap',
      note: 'A questionnaire in four languages with twelve questions, three roster models calculated in a workbook that checks eleven hours, days off and holidays by itself and shows the cost, and rules on four pages. Conversations I would limit to eight people. The trial you would conduct yourselves with my sheet. That keeps it within two thirds of your budget. What does an evening hour cost including the supplement?',
      answers: [
        'Anonymous questionnaire on the telephone, in their own language.',
        'Rest time, overtime and sick days before and after.',
      ],
    },
    {
      stance: 'misread',
      note: 'I recruit hospitality staff in Vietnam and Nepal and could bring fifteen motivated trainees to Yamagata by spring. Language course, visa and flights are arranged by my partner agency; you pay per head on arrival. With fifteen more people rest time is solved at once. The trainees are used to long hours and do not complain. I would require a description of rooms for lodging. From which month would beds be available?',
      answers: ['Our agency’s supervisor talks with them monthly and reports to you.', 'Number of positions filled.'],
    },
  ],
  deliveryNote:
    'Forty-four of 58 people spoke with us. Findings, three models and the rules (four pages, easy Japanese and English) are attached. In the trial inn rest below eleven hours fell from nine cases a week to none, split shifts from 78 % to 41 %, wages rose by 2.1 %, guest ratings did not move. In the ballot 15 of 19 want to keep it. The labour lawyer changed two sentences.',
  changeRequest:
    'The rules say “staff may swap shifts with consent of the manager”. Younger people read it as a prohibition. Please write it as a right with two conditions, and add a picture.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 3,
    reliability: 4,
    comment:
      'We heard things we should have known for years, told without blame. Nobody has resigned since the trial. It took two weeks more than planned because people wanted to talk.',
  },
  freelancerReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'The family paid every hour of conversation and never asked who had said what. Data on actual leaving times came from a paper book. The niece interpreted superbly.',
  },
  followUps: [
    {
      title: 'Bring the shift rules to the two other inns, with their own managers',
      brief: `The trial inn keeps its rules. Now the other two (21 and 12 rooms) are to follow. The smaller one has seven staff, so that every absence breaks the roster; the manager of the middle one doubts all of it and is our best host.

We wish for: two half-days with each manager, adaptation of the models, a common pool of six people who work in two inns (road of 14 minutes, in winter 30), and following over six weeks. Rules must stay on four pages. If something cannot work in the small inn, we want to hear it early.`,
      budget: 240000,
      days: 50,
      questions: ['How would you win a manager who doubts?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'I would ask him to find the flaw and mean it: he gets the trial inn’s roster and data a week ahead, visits, and brings his list. Half of it will be right, and the adapted rules are then his. In the small inn seven people cannot cover everything with eleven hours of rest, I think, unless the pool supplies mornings. Who cooks there when the cook is ill?',
          answers: ['By letting him be the examiner, and by changing what he proves wrong.'],
        },
        {
          stance: 'newcomer',
          note: 'For the pool I would ask first who wants it: driving in snow at 6:00 is not for everyone, and a choice with a supplement is better than a rule. For the small inn I would try to write the roster for its worst three weeks of last year; if it breaks there we know early. Could the doubting manager show me an ordinary evening by video?',
          answers: ['I would not try at once; I would ask what he is afraid of losing.'],
        },
        {
          stance: 'cheap',
          note: 'The workbook exists and needs two more sheets and the pool with travel times, winter and summer. Half-days by video with an agenda. Weekly look at the figures for six weeks, a note of half a page. I estimate nine days in total. Is the road time paid, and should a change of inn in the middle of a day be possible at all?',
          answers: ['With figures from the trial inn and a promise to stop after six weeks if his ratings fall.'],
        },
      ],
    },
    {
      title: 'First ninety days: welcome plan for staff from abroad',
      brief: `People from Vietnam, Nepal and Myanmar leave most often in month two to five. In the conversations they named: words nobody explains, winter, being alone on days off, and not knowing how one gets promoted.

Wanted: a plan for the first 90 days with a named companion, 150 work words with pictures (baths, kitchen, greetings, emergency), checks after 7, 30 and 90 days with five questions, and a one-page picture of the way from helper to head of floor with wages. Made together with three who stayed and two who left. Japanese with reading aids, English; the translations we arrange.`,
      budget: 200000,
      days: 30,
      questions: ['What should the companion not be, in your opinion?'],
      bids: [
        {
          stance: 'specialist',
          note: 'Companions fail when they are also supervisors, or when it is nobody’s working time. I would give them one paid hour a week and three sentences as their task. The way to head of floor with wages in figures is the strongest sheet of all, provided the family agrees to print figures; do you? Of the two who left, one hour each is worth more than any literature.',
          answers: ['Neither a boss nor a judge: nothing told to the companion goes into any assessment.'],
        },
        {
          stance: 'newcomer',
          note: 'I moved countries for work myself, and the words nobody explains were those on the washing machine. I would collect the 150 words by following a new person for a day by messages: “send me a picture whenever you do not understand something”. The checks I would keep to two minutes. Who takes somebody to buy winter boots? That could be day three of the plan.',
          answers: ['Not merely a compatriot by default; some want one and some want to be free of it.'],
        },
        {
          stance: 'misread',
          note: 'I teach Japanese online and can offer a business Japanese course up to N2: two evenings a week for six months, with text-book, homework and tests, for groups of up to twelve. Polite language for hospitality is a focus in the second half. Staff who fail a test repeat the lesson. Discounts apply from ten participants on. Which levels do your people have at present, and are evenings after 21:00 possible?',
          answers: ['Not a replacement for a qualified teacher.'],
        },
      ],
    },
  ],
};

const marshVolunteerAgreement: Brief = {
  slug: 'marsh-volunteer-agreement',
  field: 'professional',
  client: 'stichting-kwelderhof',
  title: 'Volunteer agreement and safety rules for work on tidal salt marsh',
  brief: `240 volunteers cut dams, count birds and lead school groups on our marsh. They sign a sheet from 2006 that excludes all liability, which our insurer calls worthless. Last autumn two people were cut off by the tide for four hours; nobody was hurt, and everybody noticed that no rule said who decides to turn back.

We need, under Dutch law: an agreement of two pages at most which a sixteen-year-old understands, with expenses, insurance, photographs, own tools, minors; safety rules for tide, lightning, tractors and working alone; a one-page sheet for leaders with the right to call off; and a note to the board on what cannot be excluded. German volunteers come for camps, hence a German version with the same meaning.

Our insurer’s conditions are attached (19 pages, Dutch). Two rounds of comments from a group of six volunteers are part of the work.`,
  budget: 1600,
  days: 28,
  currency: 'EUR',
  skills: ['contract-drafting', 'governance'],
  questions: ['What would you tell the board cannot be excluded, in two sentences?'],
  milestones: [
    { title: 'Note to the board, outline of all papers', sharePercent: 30 },
    { title: 'Drafts, two rounds with volunteers', sharePercent: 50 },
    { title: 'Final Dutch and German versions', sharePercent: 20 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'I would write the leaders’ sheet first. An agreement protects little, while a clear right to call off, with a tide table and a time of no return, prevents the case altogether. The agreement then refers to it in one sentence. For sixteen-year-olds, parents sign for consent and the young person for the rules; two signatures, two meanings. Who held the tide table last autumn?',
      answers: [
        'Injury through your own gross negligence or breach of duty stays with you whatever people sign. What you can do is to show that you took care.',
      ],
    },
    {
      stance: 'specialist',
      note: 'I advise foundations with outdoor volunteers: mountain rescue, sailing with pupils, peat cutting. The insurer’s nineteen pages decide the safety rules, for what you fail to require may void the cover; I map each condition to a sentence in your papers. German version drafted in parallel and not translated, so both read naturally. My fee is above the budget, with an hour for your board. Do school groups come under your policy or the school’s?',
      answers: [
        'Liability for intent and gross negligence, and the duty of care towards minors. An exclusion that pretends otherwise weakens the rest.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I have drafted volunteer papers for sports clubs in plain language, level B1, two pages. For your marsh I would adapt the structure and write the safety rules with one of your leaders in a two-hour call. German I write myself, and a native colleague reads. Two rounds of comments are included. I am no sailor, so tide questions I would leave to you. Does your insurer accept electronic signatures?',
      answers: [
        'Gross negligence and harm to minors cannot be signed away; expenses and property of small value can be regulated.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'After my law degree I worked a year as a volunteer coordinator, so I have seen what happens to papers at a gate: nobody reads page two. I would put the seven most important sentences on page one and read them aloud to one sixteen-year-old before your group of six sees them. An experienced lawyer checks my drafts, at my expense. How do people sign up at present, at home or at the gate?',
      answers: ['That you owe care to people whom you send onto the mud, and that no signature changes this.'],
    },
    {
      stance: 'misread',
      note: 'For contracts with your contractors on the marsh I suggest general conditions of purchase of about fifteen pages, including penalties for delay, liability without limit, choice of court in Groningen and English as the contract language. Excavator firms tend to sign these without discussion. I would add a template for orders and a checklist for acceptance of dams. Which contractors work for you, and what was the largest order last year?',
      answers: ['With contractors almost everything can be excluded, if the text is long enough.'],
    },
  ],
  deliveryNote:
    'Five papers: note to the board (three pages), agreement (two pages, Dutch and German), safety rules (two), leaders’ sheet (one, fit for lamination), consent for parents. The group of six made 61 comments; 54 are in, seven answered in the margin. Your insurer confirmed by mail that the rules satisfy conditions 4 and 11. Each sentence of the agreement was read aloud to Jelte, sixteen, who stumbled twice, over sentences that are gone.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 4,
    comment:
      'Our volunteers actually read it. The leaders’ sheet was used within a week, in fog, and nobody argued. The German version came five days after the Dutch one.',
  },
  freelancerReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'Six volunteers with strong opinions and good sense. The board accepted uncomfortable sentences about its own liability. The insurer was slow, the foundation was not.',
  },
  followUps: [
    {
      title: 'Incident review: a method for near misses that blames nobody',
      brief: `With the new rules people report near misses, nine in a quarter, from a slipped chain to fog without compass. We do not know what to do with them. We would like a simple procedure: report in three minutes, talk within a week, decide, tell everyone; a form; training of four people by a real case; a yearly page for board and insurer.

It has to work with volunteers who are proud and slightly afraid of being sent home. Data protection is to be respected: names only as long as needed. Not more than ten pages altogether.`,
      budget: 700,
      days: 20,
      questions: ['How do you keep a report from becoming an accusation?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'I would take the tide case of last autumn as the exercise, as all know it, and tell it by decisions: what did each person know at 14:10? Blame disappears when knowledge is laid out by the minute. Three questions on the form suffice. Results go up at the gate, so that reporting is seen to change something. Who among the four is trusted by the dam cutters?',
          answers: ['By asking what people saw and knew, never why they did it, and by thanking in public.'],
        },
        {
          stance: 'newcomer',
          note: 'When I was a coordinator, reports came by way of coffee and never by form. I would therefore let one trusted person fill in the form while listening. Nine a quarter can be discussed in one evening with soup. I would write the procedure as a comic-like strip of six frames; my drawings are modest but clear. How long do you need the names for the insurer?',
          answers: ['Somebody else writes it down, and the first line reads “thank you”.'],
        },
        {
          stance: 'cheap',
          note: 'One form, a flow on one page, rules for deletion after twelve months, half a day’s training by video with your nine cases and a template for the yearly page. All adapted from what I made for a climbing club, which has used it for three years. Six days. Do you want anonymous reports to be possible, though you cannot ask back then?',
          answers: ['The procedure says in its first sentence that reports are never a reason for exclusion.'],
        },
      ],
    },
    {
      title: 'Agreement with the municipality on access to the sea wall',
      brief: `Our tractors and school groups use 2.3 km of road on the sea wall. The water board owns it, the municipality maintains it, and we have a letter of 1998. Both now want an agreement: maintenance share, closing from 1 October to 1 April for storms, liability for damage by tractors, gates and keys, signs for hikers.

Wanted: comparison of three drafts (theirs, theirs, and ours of two pages), a list of what matters to us and what does not, counter-draft, and support in two meetings by video. Limit: we can carry EUR 4,000 a year. Dutch law.`,
      budget: 1400,
      days: 35,
      questions: ['Which point would you give away first, and which never?'],
      bids: [
        {
          stance: 'specialist',
          note: 'The letter of 1998 may be worth more than all three drafts: if it granted use without term, you negotiate from a right and not for a favour. I would read this first. In winter closing lies your real danger, since bird counts take place then; ask for access on foot at all times and for tractors by notice. Is the EUR 4,000 inclusive of repairs after storms?',
          answers: ['Signs and gates I give away at once; access on foot in winter never.'],
        },
        {
          stance: 'seasoned',
          note: 'Three drafts into one table of twelve points, with your wish, your limit and a proposed sentence; that is the paper with which one negotiates. Two public bodies often fear each other more than you, so a neutral sentence about who repairs what between them may bring your agreement. I would attend both meetings mostly silently. Who at the water board knows the road personally?',
          answers: ['Administrative fees first; unlimited liability for storm damage never.'],
        },
        {
          stance: 'cheap',
          note: 'I would compare the drafts clause by clause, mark differences in colours, and write a counter-draft of four pages in plain Dutch. One meeting is included in my offer, the second at an hourly rate. For liability I would propose damage proven by photographs before and after the season, as farm neighbours do. How many tractor trips are there in a year?',
          answers: ['Key deposits may go; the right to lead school groups stays.'],
        },
      ],
    },
  ],
};

export const briefsProfessional4: readonly Brief[] = [ryokanShiftRules, marshVolunteerAgreement];
