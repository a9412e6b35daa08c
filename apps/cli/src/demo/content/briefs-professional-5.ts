import type { Brief } from './types';

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

export const briefsProfessional5: readonly Brief[] = [vetClinicPrivacyRegister, coopBoardCharter];
