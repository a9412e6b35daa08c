import type { Brief } from './types';

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

export const briefsProfessional6: readonly Brief[] = [vetSalaryBands];
