import type { Brief } from './types';

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

const vetClinicPrivacyRegister: Brief = {
  slug: 'vet-clinic-privacy-register',
  field: 'professional',
  client: 'clinicas-albaida',
  title: 'Record of processing for five veterinary clinics after a complaint',
  brief: `An owner complained to the data protection authority: his unpaid bill was mentioned aloud and later in a WhatsApp group of receptionists. We have eight weeks to answer and to show our record of processing, which we do not have.

63 employees, five clinics, practice program (hosted), laboratory and crematorium as partners, cameras at two entrances, payroll by an adviser, SMS reminders, telephone recordings at night, a box of paper from 1994.

Needed: the record under Article 30, found by talking with people and not by questionnaire; contracts with processors checked (about nine); retention periods; a draft of the answer to the authority, which our lawyer signs; rules for messengers that receptionists can live with; a list of risks by urgency; training of 45 minutes, held three times. Spanish; Valencian is a plus. We want truth, not a folder for the shelf.`,
  budget: 2900,
  days: 45,
  currency: 'EUR',
  skills: ['data-protection', 'process-mapping', 'contract-drafting'],
  questions: [
    'How would you begin in a clinic where everyone is afraid of having done something wrong?',
    'What would you do about the WhatsApp group, tomorrow morning?',
  ],
  milestones: [
    { title: 'Draft answer to the authority', sharePercent: 30 },
    { title: 'Record, retention, processor contracts', sharePercent: 45 },
    { title: 'Messenger rules and three trainings', sharePercent: 25 },
  ],
  bids: [
    {
      stance: 'specialist',
      note: 'I have answered the authority eleven times for clinics, human and animal. What convinces is a dated plan with some points already done, therefore the messenger rule and the deletion must precede the letter. The record I draw from one animal’s way: arrival, consent, X-ray, bill, crematorium. It misses little and nobody feels interrogated. I charge above your budget. Who created the group, and are private phones used?',
      answers: [
        'With the question which data they would miss if the computer stopped. It shows what is used, and nobody is accused.',
        'Freeze it, export what concerns the complaint for the lawyer, and offer a replacement on the same day.',
      ],
    },
    {
      stance: 'seasoned',
      note: 'The deadline orders the work: facts of the complaint in week one, letter draft in week three, record by week six. I speak with ten to twelve people, an hour each, in their clinic or by video, in Valencian where they prefer it. The telephone recordings at night worry me more than WhatsApp: are callers told, and who listens? The box of 1994 we burn, with a protocol.',
      answers: [
        'By saying that I am looking for work steps and that no names go into my notes.',
        'Nothing gets deleted before the lawyer has seen it; no new owner data from nine o’clock on.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I have a well-tried table for Article 30 with twenty-five typical processes of a clinic, which I would adapt in conversations with each clinic’s head, two hours per clinic. Nine processor contracts are checked by a list of fifteen points. Draft letter, messenger rule of one page, training online with slides. All in thirty days. Is the practice program hosted within the EU?',
      answers: [
        'By presenting the table of typical processes; recognising is easier than confessing.',
        'Close it and inform everyone by a short notice.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I worked at the reception of a dental practice during my studies and we had such a group as well, as the official tool was slow. So I would ask receptionists what the group does for them: shift swaps, surely, and warnings. A replacement must do those too. I have the certificate as data protection officer since this year and a mentor who reads along. Does somebody still read the box of 1994?',
      answers: [
        'By beginning at reception and not with management, and by sharing my own story.',
        'Ask them for three days’ restraint and tell them why; meanwhile find what replaces it.',
      ],
    },
    {
      stance: 'misread',
      note: 'As penetration tester I check your network from outside and inside: open ports, weak passwords, Wi-Fi in the waiting room, phishing of 63 employees with a convincing parcel notice. You receive a report with risk classes and a certificate for the authority which proves that data is safe. Duration is two weeks, with tests at night. I would need a signed permission for each clinic and the addresses of your firewalls. May I also test the cameras?',
      answers: [
        'They will not notice the test, so there is no fear.',
        'I would try to join it without an invitation, as part of the test.',
      ],
    },
  ],
  deliveryNote:
    'The answer to the authority was signed and sent nine days before the deadline. The record has 31 processes, each with its owner in your house; retention in 24 lines. Of nine processor contracts five were good, three are renewed, and the crematorium has signed its first. The group was replaced by the practice program’s own notes and a shift calendar. Training was attended by 58 of 63. Risks: 14, four urgent, of which three are done.',
  changeRequest:
    'The night clinic says that the rule for telephone recordings cannot be kept when one person is alone with an emergency. Please find a wording, or a technical way, that works at three in the morning.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'The authority closed the case with a recommendation. More important: receptionists were not treated as culprits. The training had laughter in it, which nobody would have expected.',
  },
  freelancerReview: {
    quality: 4,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'They asked for the truth and bore it. The crematorium needed five reminders, not the client’s fault. Night staff offered their time after the shift, for which I am grateful.',
  },
  followUps: [
    {
      title: 'Cameras at two entrances and one operating room: assessment and signs',
      brief: `We have cameras at two entrances (recording for 30 days) and would like one in the operating room for teaching, with owners’ consent. Staff representatives are sceptical.

Wanted: an assessment of necessity and risk for all three, including what staff may fear; a proposal, perhaps with smaller angles or shorter storage; signs and consent form in Spanish, Valencian and English; rules on who views what; a talk with the representatives. If the answer to the operating room is no, we accept it. Attachments: plans of positions, fields of view as photographs.`,
      budget: 850,
      days: 18,
      questions: ['What would change your mind about the operating room, in either direction?'],
      bids: [
        {
          stance: 'specialist',
          note: 'Entrance cameras that also see the reception desk watch employees for eight hours; your photographs will tell. Thirty days is hard to defend where incidents are noticed within three. For the operating room I would think of recording on a foot pedal, hands and animal only and no sound, so the surgeon decides each time. Do students from the university attend?',
          answers: [
            'Yes, if those filmed control it and sound is off; no, if it could ever be used to judge performance.',
          ],
        },
        {
          stance: 'seasoned',
          note: 'I would speak with the representatives first and write afterwards, since their fears are the risk assessment’s second chapter. Alternatives shall be honest: a mask in the camera that blackens the desk costs nothing. Signs I keep to pictures and four lines. How often in two years has anyone looked at recordings, and why? That number often settles the question of necessity.',
          answers: ['If a freely given no from staff has consequences, then no. If it has none, perhaps.'],
        },
        {
          stance: 'cheap',
          note: 'Assessment on six pages by the authority’s own scheme, signs and forms in three languages, a viewing protocol, one hour with the representatives by video. I have done it for a pharmacy with five cameras. Nine days. For the operating room I tend towards still pictures taken by intent. Who could view recordings today, technically, from home?',
          answers: ['The purpose: teaching with consent may pass, quality control would not.'],
        },
      ],
    },
    {
      title: 'Requests from owners: access, deletion, transfer, answered within ten days',
      brief: `Since the complaint became known, owners ask for their data: six to ten requests a month, some from divorcing couples about the dog. Reception forwards them by chance.

Wanted: a procedure with roles and times (goal ten days, law one month), texts for twelve typical cases, identity checks which are not absurd, advice on what belongs to the animal’s file and to whom when owners quarrel, a register, and an exercise with five invented requests. The practice program can export a file as PDF. Six pages plus texts.`,
      budget: 780,
      days: 16,
      questions: ['Both halves of a divorced couple ask for the dog’s file. Who gets what?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'The divorced couple deserves its own page. The file mixes data on the animal with data on each person, so both may get what concerns themselves, and the dog’s findings follow the contract with whoever ordered the treatment. Texts must be kind, since they are often read by lawyers afterwards. Reception needs a single sentence: “I shall pass it on today, you will hear within ten days”.',
          answers: [
            'Each receives the data about himself or herself; findings go to the one who contracted, to both if both did.',
          ],
        },
        {
          stance: 'cheap',
          note: 'Procedure on two pages, twelve texts, register as a spreadsheet that colours day seven red, exercise by video with five requests, of which one is a trick. Identity by questions only a client can answer and not by copies of cards. I would finish in eight days. Do requests arrive by mail mainly, or also at the desk and by social networks?',
          answers: ['Those named as client in the program receive the file; names of the other one are blackened.'],
        },
        {
          stance: 'misread',
          note: 'I am a family mediator and can accompany divorcing couples who quarrel over an animal: three sessions, by video or in Valencia, with a written agreement on custody, costs and holidays of the dog. For your clinics I would offer a fixed price per couple and a flyer for the waiting room. Four out of five couples agree after the second session. Could receptionists hand out the flyer discreetly?',
          answers: ['What they agree upon in mediation.'],
        },
      ],
    },
  ],
};

const coopBoardCharter: Brief = {
  slug: 'coop-board-charter',
  field: 'professional',
  client: 'kirima-growers-union',
  title: 'Committee charter: who decides what in a cooperative of 2,860 growers',
  brief: `Our by-laws are from 1987. They do not say who may sell coffee below the agreed price, who appoints station clerks, or what happens when a committee member’s cousin wins the transport contract. After the payout trouble of last season the general meeting asked for clear rules.

We wish for: a charter of ten pages at most beside the by-laws (which we cannot change before the next general meeting in five months), a table of decisions with limits in USD, a rule on conflicts of interest that works where everyone is related, minutes that growers can read, terms and a hand-over, and proposals for later by-law changes. Kenyan cooperative law applies.

Two meetings of the committee (nine people, by video, English and Swahili), one with six growers who do not sit on it. The charter must fit on a wall poster in its short form.`,
  budget: 1900,
  days: 40,
  currency: 'USD',
  skills: ['governance', 'contract-drafting'],
  questions: ['How can a rule on conflicts of interest work in a place where everyone is related?'],
  milestones: [
    { title: 'How decisions are made today: table from minutes and talks', sharePercent: 30 },
    { title: 'Charter and table of limits, two readings', sharePercent: 50 },
    { title: 'Poster, proposals for the by-laws', sharePercent: 20 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'I sat as treasurer on the committee of a dairy cooperative for six years, so I would take your last twenty-four minutes and list each decision with who really took it. The table writes itself from it, and the gaps become visible without anyone being named. Limits should be few: three amounts, three levels. Who can sell at nine in the evening, when the buyer’s price is good until ten?',
      answers: [
        'By telling and not by excluding: relation is declared before the item, written in the minutes, and above a limit two growers outside the committee look at the offers.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Cooperative law is my field, and one thing must be said early: a charter cannot contradict by-laws of 1987, so every rule needs to be traced to a power that the committee already has. I mark what can hold now and what must await the meeting. The fee is above your budget; it includes a check against the Act and the commissioner’s usual objections. Have the by-laws ever been amended, perhaps without registration?',
      answers: [
        'With degrees: household members step out, cousins declare, village neighbours need do nothing. Otherwise nobody would be left in the room.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I would draft from good examples of coffee and tea cooperatives, adapted to your nine members and six stations, in simple English of which a Swahili version is easily made. Two meetings, one talk with the six growers, poster as a PDF in A1. My rate is low because I am building a practice in governance after years in cooperative audit. What amount may the chairman sign alone today?',
      answers: ['A register of interests, renewed every year and open to any grower who asks.'],
    },
    {
      stance: 'newcomer',
      note: 'Six growers outside the committee interest me most; I would talk with them first and ask which decision of last year they did not understand. Those decisions form the first lines of the table. I have a degree in development studies with a thesis on two cooperatives, little practice in drafting, and a retired cooperative officer who has promised to read every page. May women’s groups at the stations be among the six?',
      answers: ['By making it normal: every meeting begins with the question, and “yes, he is my cousin” is no shame.'],
    },
    {
      stance: 'misread',
      note: 'To transform your cooperative into a company limited by shares I offer the full procedure: valuation, share register for 2,860 holders, articles, registration and tax. A company decides faster, attracts investors, and the managing director carries the responsibility, so committee quarrels come to an end. I estimate nine months. As first step I need the accounts of three years and a list of land titles. Is there an investor already?',
      answers: ['In a company relatives are not forbidden; the director decides.'],
    },
  ],
  deliveryNote:
    'Charter of nine pages, table of 34 decisions with three limits (USD 500, 5,000, 40,000), register of interests, model for minutes, poster. Both readings took place; the growers’ six changed five points, most of all that prices below the agreed one must be posted at the stations within two days. Eleven rules hold at once, four wait for the general meeting and are drafted as motions.',
  changeRequest:
    'The committee asks for a fourth limit for emergencies such as a broken pulper at the height of the season, when 5,000 dollars cannot wait for a meeting. With a duty to report within 48 hours.',
  clientReview: {
    quality: 4,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'The poster hangs at all six stations. Two committee members found it too strict, some growers too mild, so it may be about right. Very patient in the second meeting, which lasted five hours.',
  },
  freelancerReview: {
    quality: 5,
    communication: 4,
    speed: 3,
    reliability: 4,
    comment:
      'Minutes of many years were opened to me without conditions. Meetings moved three times because of the harvest, understandable. A committee that lets growers change its draft deserves respect.',
  },
  followUps: [
    {
      title: 'Prepare the general meeting: four motions, voting by 2,860 members',
      brief: `The charter’s four open points come before the general meeting as motions on the by-laws. About 1,400 members attend, in the open, with loudspeaker. Last time counting of hands took two hours and was disputed.

Wanted: motions in legal and in plain wording, an explanation of one page with arguments for and against each, a voting procedure (station groups with tellers? cards? tokens?) that the cooperative officer accepts, rules for proxies, a minute-by-minute plan, and the record afterwards. English and Swahili. The meeting is in ten weeks on a Saturday.`,
      budget: 900,
      days: 60,
      questions: ['How would you count 1,400 votes in the open so that the losers believe it?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Losers believe a count that they took part in: each motion’s opponents name half the tellers. Beans in two jars per station group, weighed and counted, is old and good, and coffee people trust it. Motions should be put separately, as a bundle loses everything at once. Does the officer attend from the beginning? Otherwise the quorum can be questioned.',
          answers: [
            'By station groups with coloured tokens, tellers from both sides, results written on a board after each group.',
          ],
        },
        {
          stance: 'newcomer',
          note: 'I would rehearse it with sixty people at one station, with two of the motions and a stopwatch, before relying on a plan for 1,400. Plain wording I would test by having people say back what yes means. I can be there on the Saturday. For those who cannot read, motions get a colour and a symbol. Who speaks against them from the platform? Somebody should.',
          answers: [
            'With tokens in closed boxes for each station, opened and counted on the platform with everybody watching.',
          ],
        },
        {
          stance: 'specialist',
          note: 'The by-laws of 1987 demand a two-thirds majority of those present for amendments, and “present” needs a registered figure at the time of each vote, with people arriving and leaving. I would register by station at gates with numbered cards that are also the voting cards. Then quorum, count and record agree. Proxies I would advise against altogether. Has notice of fifteen days been kept before?',
          answers: ['Numbered cards by station, counted row by row, the counts read aloud and summed before all.'],
        },
      ],
    },
    {
      title: 'Transport tender for six washing stations, open and comparable',
      brief: `The first decision under the new charter: transport of parchment from six stations to the mill, about 1,900 tonnes a season, three tracks that become bad in rain. So far one haulier, by habit, a relative of a member.

Wanted: tender papers of six pages at most, lots by station so that small hauliers can bid, criteria with weights known beforehand, a price formula with diesel, a contract with rules for rain days and lost bags, evaluation sheet, a talk with hauliers, and reasons in writing for winners and losers. The committee decides; two growers observe.`,
      budget: 1100,
      days: 30,
      questions: ['Which criterion besides price would you use, and how would you measure it?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Rain days decide a season more than the price per tonne-kilometre. I would ask for a price on dry and on wet track, and pay the wet one when your own rain gauge at the station shows above 20 mm; this removes the quarrel. The present haulier may bid like all others, with the relation declared. How many bags were lost last season, and who bore them?',
          answers: ['Proven trips on wet tracks in the past two seasons, named by two customers.'],
        },
        {
          stance: 'cheap',
          note: 'Papers of six pages, lots by station, 70 points for the price, 30 for vehicles seen and references, diesel formula from the published monthly price. Contract of four pages in plain words. Evaluation sheet computes points, the two observers sign. I can do it in fifteen days. Do the small hauliers have insurance for the load, or should a lower cover be allowed?',
          answers: ['Condition of vehicles, inspected at the station by a mechanic with a list.'],
        },
        {
          stance: 'misread',
          note: 'I can offer to take over transport myself with partners: four lorries of ten tonnes, from Nairobi, two with tracking. For 1,900 tonnes I would give a flat seasonal price including insurance, and you would be spared a tender with its paperwork. For the start a letter of intent would be enough. Are the stations able to load at night, and can a lorry of 2.5 metres width turn there?',
          answers: ['Personal trust, which one sees in a conversation.'],
        },
      ],
    },
  ],
};

const vetSalaryBands: Brief = {
  slug: 'vet-salary-bands',
  field: 'professional',
  client: 'clinicas-albaida',
  title: 'Pay bands for 63 people that we can show openly',
  brief: `We bought our five clinics one after another and inherited five ways of paying. Two assistants with the same work differ by EUR 310 a month. In six months pay ranges must be shown in job adverts, and someone will ask.

Wanted: description of roles (we think nine), levels with criteria that a person can check for herself, bands with the collective agreement as the floor and market data as orientation, night and on-call supplements, comparison of all 63 (pseudonymised) with the bands, unexplained differences between women and men, cost of three ways to close gaps over one, two or three years, and a plan for telling it. Payroll export for 24 months is available.

Vets, assistants and reception each send one person to a working group. Nobody’s pay goes down. The yearly budget for corrections is EUR 38,000.`,
  budget: 2800,
  days: 45,
  currency: 'EUR',
  skills: ['human-resources', 'payroll-review', 'statistics'],
  questions: [
    'What do you do with a person who is far above the band of her role?',
    'With 63 people, what can one say about differences between women and men, and what not?',
  ],
  milestones: [
    { title: 'Roles and levels, agreed in the working group', sharePercent: 35 },
    { title: 'Bands, comparison, cost of three ways', sharePercent: 45 },
    { title: 'Telling plan, texts for adverts', sharePercent: 20 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Roles before numbers: if the working group can place every colleague in a level without knowing the pay, the bands will hold. I did this for a group of physiotherapy practices, also bought one by one. The 310 may have an old reason such as a night duty that has lapsed, and old reasons deserve to be told. Which clinic’s people will feel that they lose, even if nobody does?',
      answers: [
        'She keeps her pay, is told so openly, and rises more slowly until the band meets her; a dated personal supplement makes it visible.',
        'Single comparisons within the same role and level, and the overall gap with its interval; no claims about small groups.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Pay equity analysis with small numbers is my speciality; I use exact permutation methods within role and level, and explain every remaining difference person by person in a closed session. The coming rules on transparency ask for averages by category, so categories should be formed with care now. I exceed your budget by a fifth and include the first year’s repeat. Are on-call hours in the payroll export as separate lines?',
      answers: [
        'First check whether her role is described wrongly, the commonest cause; only then a protected supplement.',
        'You can find individual cases that nobody can justify. You cannot prove or disprove a pattern in a role with four people.',
      ],
    },
    {
      stance: 'cheap',
      note: 'From your payroll export I build a workbook: 63 lines, role, level, full-time equivalent, supplements separate, position within the band as a chart, cost of closing in one, two or three years on a slider. Roles I would take from the collective agreement and adapt in three sessions with the group. Texts for adverts in nine versions. Do part-timers’ supplements come in proportion?',
      answers: [
        'Her pay is frozen until the band has caught up.',
        'Average by role and level, with the count beside it; below five persons no average.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I come from payroll, where I saw for three years what people earn and never why. I would ask the working group for criteria with examples: what does an assistant of level 3 do that level 2 does not, on a Tuesday? Criteria which one can check oneself are hard to write, so I would test them on five volunteers. May people see their own level before the bands are published?',
      answers: [
        'Tell her first, alone, before anyone sees a chart.',
        'Say what we see, say how many people it rests on, and avoid percentages.',
      ],
    },
    {
      stance: 'misread',
      note: 'I take over your monthly payroll for 63 people: payslips, social security, sick notes, certificates, at a price per slip well below that of most advisers. Transfer needs two months with parallel calculation. Employees get an app with all documents. Salary bands can be entered as a master field, if you have them. I would need the contracts, the last twelve months and power of attorney. When does the contract with your adviser end?',
      answers: [
        'The program accepts any amount, so there is no problem.',
        'Statistics by gender are a standard report.',
      ],
    },
  ],
  deliveryNote:
    'Nine roles became eight, with three levels each. 41 of 63 people are within their band, 15 below, seven above. Closing all gaps costs EUR 51,400 a year at once, or 38,000 in the first year and the rest in the second, which I recommend. Between women and men in equal role and level the difference is 1.2 %, interval −2 to 4; two single cases could not be explained and are corrected. Texts and plan are attached.',
  clientReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'We published the bands and the sky did not fall. The working group defends them better than we could. Two conversations were hard, and we had been prepared for exactly those.',
  },
  freelancerReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'Owners who were ready to correct mistakes before anyone forced them. The payroll export had 24 different names for on-call. Working group members got time off for it, which is not common.',
  },
  followUps: [
    {
      title: 'Yearly talk with development levels, without grades',
      brief: `Bands and levels are known. Now people ask: how do I get from level 2 to 3? We have no yearly talks apart from a form in one clinic which everyone hates.

Wanted: a talk of 45 minutes with preparation on one page for each side, linked to level criteria, no grades; a short training for eleven leads (vets, mostly, who dislike such things); a rule on how a level change gets proposed, checked and decided twice a year; texts. Trial in two clinics, eighteen talks, and then corrections. It must not be linked with bonuses.`,
      budget: 1100,
      days: 40,
      questions: ['How do you train vets who dislike such talks?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Vets take histories all day; I would train them to take one here: what changed since last time, what hurts, what shall we try. It is the same craft and they smile when they notice. Training takes ninety minutes with two real situations. Level changes go to a small panel from another clinic. Who talks with the eleven leads themselves? It should begin there.',
          answers: [
            'By building on how they question owners, and by letting them practise on me as a grumpy colleague.',
          ],
        },
        {
          stance: 'newcomer',
          note: 'I would like to read the hated form, and ask three people what is hateful in it. Then one page per side with four questions, tested in the first two talks before the other sixteen. Leads get a card with sentences for the difficult minute, as in “I do not see level 3 yet, this is what is missing”. Are the talks paid time at the night clinic too?',
          answers: ['In a short session at their clinic, at the end of a quiet day, with cases and no slides.'],
        },
        {
          stance: 'cheap',
          note: 'Two one-page forms, a guide of three pages for leads, rule of level changes as a flow, training by video in two groups, a survey of five questions after the eighteen talks. I have this from a chain of opticians and would adapt it to your criteria. Nine working days. Is the decision on level changes one of management alone, or does the working group continue?',
          answers: ['With examples from a similar practice and a recording of a good talk.'],
        },
      ],
    },
    {
      title: 'Check on-call pay of 24 months for three clinics',
      brief: `During the work on bands it turned out that on-call duty was paid under 24 names and perhaps by different rules. We want to know for three clinics and 24 months: what was due by collective agreement and contract, what was paid, difference by person and month. Repayments to staff are wanted; from staff we will not reclaim anything.

Data: payroll export (CSV), rosters (spreadsheets, photographs for seven months), telephone log of the emergency number for call-outs. 22 people. Report without names for management, sheet per person, figures for payroll and social security.`,
      budget: 1300,
      days: 25,
      questions: ['A roster photograph and the payslip contradict each other. What counts?'],
      bids: [
        {
          stance: 'specialist',
          note: 'Three sources of unequal honesty: roster is intention, telephone log is fact, payslip is result. I would rebuild each duty from roster and log, apply the rules of that date, and classify differences by cause. Social security for past months has deadlines, so I would work from the oldest month forward. Which collective agreement applied before you bought the third clinic?',
          answers: [
            'The telephone log decides if there was a call; otherwise the version more favourable to the employee, since repayments go one way only.',
          ],
        },
        {
          stance: 'cheap',
          note: 'Map the 24 names onto four kinds, type the seven photographed months (about two days), compute due and paid in one workbook, sheet per person by mail merge. A sample of forty duties you check yourselves. Twelve working days. I have eight years of payroll behind me. Are swaps of duty written on the rosters or only agreed by telephone?',
          answers: ['I would mark it and ask the person, with the photograph beside it.'],
        },
        {
          stance: 'newcomer',
          note: 'Before the calculation I would write the rules of the three clinics on one page with dates and have it confirmed by your payroll adviser, since most of the errors probably arise there. Then one person and 24 months completely by hand, as a model. Only then the others. Photographs I type twice and compare. Shall people be told in advance that this is being checked?',
          answers: [
            'I treat the roster as the claim and the payslip as the payment; the log decides between them where it can.',
          ],
        },
      ],
    },
  ],
};

export const briefsProfessional4: readonly Brief[] = [
  marshVolunteerAgreement,
  vetClinicPrivacyRegister,
  coopBoardCharter,
  vetSalaryBands,
];
