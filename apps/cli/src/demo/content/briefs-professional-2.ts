import type { Brief } from './types';

const vetClinicVisitStatistics: Brief = {
  slug: 'vet-clinic-visit-statistics',
  field: 'professional',
  client: 'clinicas-albaida',
  title: 'Do reminders bring animals back for vaccination? Clean data, honest statistics',
  brief: `We run five veterinary clinics. For two years we have sent vaccination reminders, by SMS in three clinics and by post in two; the night clinic sends none. Our manager believes SMS doubled the return rate. Our partner believes the clinics differ anyway. We must decide about EUR 14,000 a year.

Data in PostgreSQL (copy provided, owners pseudonymised): 212,000 visits, 61,000 animals, reminders with date and kind. Known dirt: animals registered twice when the owner moved, vaccinations booked as “consultation” in Xàtiva until last spring, dead animals that still get reminders, and dates of birth of 1 January by the thousand.

Wanted: cleaned tables by documented SQL, return within 60 days of the due date by clinic and kind of reminder, a comparison which takes account of the clinics’ differences and of the time before reminders, uncertainty in plain words, and advice whether a proper trial is worth it and how large it must be. Report of ten pages at most, code included.`,
  budget: 2700,
  days: 30,
  currency: 'EUR',
  skills: ['statistics', 'sql', 'data-cleaning', 'r-language'],
  requiredBadge: 'sql',
  questions: [
    'Why can the return rates of the SMS clinics and the postal clinics not simply be compared?',
    'What would you do about the visits of Xàtiva?',
  ],
  milestones: [
    { title: 'Cleaned data with a count for every rule', sharePercent: 40 },
    { title: 'Estimates before and after, between clinics', sharePercent: 35 },
    { title: 'Report, advice on a trial, talk with both partners', sharePercent: 25 },
  ],
  bids: [
    {
      stance: 'specialist',
      note: 'With three clinics against two, the number that limits you is five, not 61,000: clinics differ, and whatever else happened in them at the same time looks like SMS. I would estimate the change in each clinic against its own past and be frank about the width of the interval. I suspect the advice will be a small trial by random owner, not clinic. I cost more than planned. Did the clinics choose SMS themselves?',
      answers: [
        'Because the clinics may have chosen SMS for reasons which also affect returns, and only five of them exist.',
        'Reclassify from the billed vaccine item if one exists; if not, leave Xàtiva out of the main figure and show both.',
      ],
    },
    {
      stance: 'seasoned',
      note: 'I would spend two thirds of the time on the cleaning, with one line per rule: what, how many rows, example, effect on the result. The dead animals matter more than they seem, for they lower the return rate of reminded clinics. Then difference in differences with an event plot, which your partner and manager can both read. Are reminders sent to all that are due, or chosen by somebody at reception?',
      answers: [
        'Different animals, owners and staff, and different prices perhaps. I compare each clinic with itself before.',
        'Search the price and item text: a consultation with vaccine stock movement is a vaccination.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I hold a master’s degree in statistics and this would be one of my first paid analyses, so I would write down the plan of analysis before seeing any result and send it to both your manager and partner. Neither can then say that I chose my method to please the other. I enjoy the puzzle of the duplicate animals: same name, species and birth, new owner. How many microchip numbers are filled in?',
      answers: [
        'They were not assigned by lot; a difference might have been there all along. I would look at the years before.',
        'Count how many consultations there vanish after last spring: that number tells how many were vaccinations.',
      ],
    },
    {
      stance: 'cheap',
      note: 'Cleaning in SQL, return rates with intervals by clinic and kind, a logistic regression with clinic, age, species and month. The report will be in simple words with four charts. I do such evaluations for insurers and would keep it short. Nine working days. I would need to know how a due date is calculated in your program, as rabies and combined vaccines differ. May I assume yearly for cats too?',
      answers: [
        'Clinics have different patients; regression takes out part of it, and I would say which part not.',
        'Exclude it until last spring.',
      ],
    },
    {
      stance: 'misread',
      note: 'I can raise your vaccination return: friendly reminder texts, tested in two variants each month, with the name and picture of the animal and a booking link. For EUR 14,000 a year there is much that we can do on social media too, with a campaign for each season. I would write twelve messages in Spanish and Valencian and set up the sending. What do the present messages say, and who may approve new ones?',
      answers: [
        'The SMS clinics simply have better messages, as you see from their rate.',
        'I would send an extra campaign there.',
      ],
    },
  ],
  deliveryNote:
    'The report has nine pages. After cleaning (14 rules, 61,204 animals became 54,870) return within 60 days rose by 6 points in SMS clinics against their own past, interval −1 to 13; by post 3 points, −4 to 10. So “doubled” is excluded, “no difference between SMS and post” is not. A trial by random owner over eight months with 1,900 reminders per kind would settle it and costs about EUR 900. All code runs from one file.',
  changeRequest:
    'Our partner asks for one more table: the same figures without animals over 12 years, because our clinics with more old animals might look worse. One page in the annex is enough.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'Neither of us was right and both of us accepted it. The sentence about what the data excludes and what it does not is now on our wall. The list of cleaning rules is useful daily.',
  },
  freelancerReview: {
    quality: 5,
    communication: 4,
    speed: 5,
    reliability: 5,
    comment:
      'Two people who disagree politely and both read the plan beforehand: a statistician’s dream. The pseudonymised copy lacked reminders of one clinic at first. Paid the same day.',
  },
  followUps: [
    {
      title: 'Plan and evaluate a randomised trial of SMS against post',
      brief: `We follow the advice and run the trial: owners due for vaccination are assigned by lot to SMS or post, eight months, four clinics, about 3,800 reminders. Our program can select by a flag in the owner record.

Wanted: assignment that reception cannot influence and that keeps animals of one owner together; a plan with the main outcome, size, rules for moves, deaths and opt-outs, signed before the start; a monthly check that only shows whether the lot works, not the result; evaluation in the end, and a page for our owners. Owners without a mobile number are outside the trial but must get post.`,
      budget: 1500,
      days: 25,
      questions: ['What if SMS fails for a wrong number and reception then sends a letter?'],
      bids: [
        {
          stance: 'specialist',
          note: 'Assign by a keyed hash of the owner number: reproducible, even, and nobody at reception can guess or bend it. Analysis by intention to treat, with those letters after failed SMS counted where the lot put them. Owners with several animals reduce the effective size, by my estimate from your data to about 85 %. I would add a second outcome, calls to reception. Are the four clinics to be analysed together only?',
          answers: ['They stay in the SMS group. What we measure is the decision to use SMS, with all its failures.'],
        },
        {
          stance: 'newcomer',
          note: 'I would write the plan as a registered protocol of four pages and deposit it with a time stamp, because it protects you from a nice-looking subgroup in month five. The flag is set by a nightly query, which I supply with tests. The monthly page shows counts by group, age and species and nothing else. Who will be allowed to see results before the end? I suggest nobody.',
          answers: ['It is noted, counted as SMS in the main analysis, and shown in a second one.'],
        },
        {
          stance: 'cheap',
          note: 'Even owner numbers SMS, odd post, checked for balance in your two past years; it is simple and transparent. A plan of two pages, monthly counts, final comparison of two proportions with interval and a regression adjusting for clinic. Seven working days in all, spread over the months. Is the owner number given in order of registration, without any meaning of its own?',
          answers: ['I leave those owners out if they are fewer than two per cent.'],
        },
      ],
    },
    {
      title: 'Waiting times in the emergency clinic: what would a second vet at night change?',
      brief: `Our night clinic sees 18 to 45 animals between 20:00 and 08:00 with one vet. Owners wait up to three hours; last winter 6 % left before being seen. We consider a second vet from 20:00 to 01:00 on some days.

Data: arrival, triage colour, start, end for 9,400 night visits; start times are typed late in about a third of cases. Wanted: arrival pattern by hour, day and season; service times by triage; a simulation of one or two vets with priority for red; waiting and leaving for five rosters, with uncertainty; cost per avoided hour. A small tool so that we can try rosters ourselves. Report of six pages.`,
      budget: 1900,
      days: 24,
      questions: ['How would you correct start times that were typed late?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'I have modelled three emergency rooms, for people and for animals. Late starts betray themselves: when starts of two animals with one vet overlap, one is wrong, so the ends of preceding visits bound them. Leaving depends upon what owners see in the waiting room and not on the clock alone; I would fit that. The tool would be a spreadsheet reading precomputed results. Do operations occupy the vet for hours on some nights?',
          answers: [
            'Each start lies between the end of the previous visit and its own end; I draw from that range and carry the uncertainty through.',
          ],
        },
        {
          stance: 'specialist',
          note: 'Discrete-event simulation with priorities, arrivals from a model by hour, weekday and season, validated first by reproducing last winter’s 6 % with one vet. If the model cannot, no roster result is worth paying for. I would show rosters as a picture: waiting for red, yellow, green against yearly cost. The tool is a small web page that runs in your browser. What does a night hour of a vet cost, all included?',
          answers: ['Treat as censored: known to be no later than typed and no earlier than the end before.'],
        },
        {
          stance: 'misread',
          note: 'To shorten waiting I suggest a queue app: owners take a number at home, see their position and receive a message when it is their turn. A tablet at the entrance does triage with twelve questions. Clinics report much better reviews after a month. I can adapt a product made for dentists to your colours and languages within three weeks. Which internet line does the night clinic have, and is there space for a stand at the door?',
          answers: ['With the app the start is recorded automatically, so the past does not matter.'],
        },
      ],
    },
  ],
};

const furnitureCostModel: Brief = {
  slug: 'furniture-cost-model',
  field: 'professional',
  client: 'meble-orzechowscy',
  title: 'What does one oak table really cost us? Product costing for 140 articles',
  brief: `We make 140 articles of oak and beech furniture, 46 people, about PLN 19 million a year. Prices come from my father’s rule: material times 2.6. Since wood and energy rose we suspect that school benches lose money and custom tables subsidise them, or the reverse.

We have: bills of material for 118 articles (the rest in heads), machine hours by order from the CNC hall, time cards of the assembly without order numbers, energy by quarter, purchase prices of wood since last January, waste estimated at 30 % by one and 45 % by another.

Wanted: a costing model in a spreadsheet that our bookkeeper can keep up: material with waste and price date, machine and labour rates, surface treatment, packing, overheads by a key that we understand. Contribution per article and per CNC hour, the ten worst and best, and a price floor. Two days at our plant near Kępno are wished for, or very good video.`,
  budget: 14500,
  days: 40,
  currency: 'PLN',
  skills: ['management-accounting', 'spreadsheet-modelling'],
  questions: ['Assembly time cards carry no order numbers. How would you find the labour per article?'],
  milestones: [
    { title: 'Ten articles costed together with your foremen', sharePercent: 35 },
    { title: 'All 140, rates and overheads, reconciled with last year’s accounts', sharePercent: 45 },
    { title: 'Hand-over to the bookkeeper, price floors', sharePercent: 20 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Waste first: between 30 and 45 % lies more money than in all overhead keys together, and it can be weighed in one week at the saw. I costed kitchens and coffins before, both oak, both sold by a father’s rule. The sum over all articles must equal last year’s accounts within two per cent, or the model is a fairy tale. Which is the bottleneck in autumn: CNC hall, spraying or assembly?',
      answers: [
        'Foremen estimate relative minutes for all articles in one afternoon, scaled so that the year’s output uses the year’s paid hours; three articles are timed as a check.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I would build one workbook with five sheets: prices, bills of material, hours, rates, results, no macros, each assumption in a blue cell with its source. Remote only, with your bookkeeper on a shared screen twice a week so that she has built half of it herself in the end. The 22 articles without bills I would take by dimension from the drawings. Are there drawings of all of them?',
      answers: ['A two-week card with article numbers, filled in by assembly, then extrapolated.'],
    },
    {
      stance: 'specialist',
      note: 'In your place I would ask for contribution per hour of the scarce machine and not for full cost; full cost tells you to drop benches that in fact fill idle hours in March. My model shows both and lets you choose the month’s bottleneck. Two days at the plant are included, as are time studies of eight articles. The fee is above your frame, and I have reasons in złoty for it. How seasonal are school orders?',
      answers: [
        'Sample observation: I walk through assembly forty times at random moments in two days and note who works on what. It is surprisingly exact.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'After three years in the accounts of a window maker I am starting on my own. I know what a foreman thinks of time cards, so I would begin by asking which articles they dread and which they like; that list is often the ranking by profit turned upside down. I would come to Kępno for the two days by train at my own expense. Would your father explain the 2.6 to me?',
      answers: ['Ask assembly to stick the order label on the card for a month; meanwhile estimate with the foreman.'],
    },
    {
      stance: 'misread',
      note: 'For a furniture company of your size I recommend a full ERP system with production planning, and I would conduct the selection: requirements on forty pages, a long list of twelve vendors, demonstrations, negotiation. Costing is a module in each of them, thus solved automatically. The selection takes four months, the introduction about a year. I work independently of vendors. How many licences would you need, and is your server in the office or rented?',
      answers: ['Terminals at each bench, to be included in the ERP requirements.'],
    },
  ],
  deliveryNote:
    'The workbook covers all 140 articles and meets last year’s accounts within 1.3 %. Waste, weighed over six days: 38 % for table tops, 24 % for legs. School benches cover their direct cost but earn PLN 41 per CNC hour against 236 for custom tables; nine articles lie below the price floor. The bookkeeper has costed three new articles alone. Formulas are protected by nothing, explained by everything.',
  changeRequest:
    'Please split surface treatment into oil and lacquer. The lacquer cabin has its own energy meter, and our foreman says oiled tables carry a cost they do not cause.',
  clientReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'My father read it and said only: aha. We changed nine prices. The two days in the hall were worth the fee alone. Some delay with the 22 articles that had no papers.',
  },
  freelancerReview: {
    quality: 4,
    communication: 5,
    speed: 3,
    reliability: 5,
    comment:
      'Foremen who talk openly and an owner who wants to know even if it hurts. Time cards arrived in a cardboard box. The bookkeeper deserves a raise. Paid punctually.',
  },
  followUps: [
    {
      title: 'Quotation sheet for custom tables with price floor and lead time',
      brief: `With the costing model we now want to quote custom tables in ten minutes rather than two days. Our sales person enters wood, length, width, thickness, legs, edge, surface, number, distance; the sheet gives cost, floor, proposed price and free CNC week.

Rules: minimum order, surcharge above 2.6 m (two people at the saw), oak 50 mm only on request, discount at most to the floor and otherwise the owner releases. Spreadsheet connected to the costing workbook, prices updated monthly. Test: 30 orders from last year, quoted again; difference to real cost below 8 % for at least 25 of them.`,
      budget: 5200,
      days: 15,
      questions: ['What would you do with the orders that differ by more than 8 %?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Cost of a custom table is driven by handling and not by square metres, so I would regress the 30 orders’ hours on area, weight and number of pieces before I write the sheet: three coefficients, understood by everyone. The surcharge above 2.6 m then follows from data. How is the free CNC week known today, from a board in the hall?',
          answers: [
            'Read each with the foreman. Usually two teach us a missing surcharge and the others were special favours.',
          ],
        },
        {
          stance: 'cheap',
          note: 'One input sheet with drop-downs, checks in red, a print view in Polish and German for the customer and a hidden view with cost and floor for you. Linked to the workbook by Power Query, so no copying. The 30 orders as a test sheet that stays in the file. Six days. Should the customer’s view show delivery separately?',
          answers: ['List them with the reason; if there is a pattern, it becomes a rule.'],
        },
        {
          stance: 'newcomer',
          note: 'I would sit beside your sales person for three quotations by video and watch which questions the customer asks first; the order of the input should be that order. Ten minutes is generous then. I would keep formulas readable, with names for cells, and write a half-page of help. Does the customer get one price or alternatives, such as ash instead of oak?',
          answers: [
            'I would look whether real cost was unusual, for instance a rejected top, before changing the sheet.',
          ],
        },
      ],
    },
    {
      title: 'Yearly price list with effects: three scenarios for dealers and schools',
      brief: `We send the price list to 60 dealers and take part in about 35 school tenders a year. From the costing model we want three scenarios: all articles at least at floor, equal contribution per CNC hour, and “no article up by more than 8 %”. For each: sales and contribution last year at new prices, with volume falling by assumptions which we set by group (dealers less sensitive than tenders).

We also want to know which tender prices we lost by and how closely, as far as results are published: 35 tenders, we have the PDFs. Output: a workbook and six slides for the family meeting.`,
      budget: 4300,
      days: 14,
      questions: ['Where would you take the volume reactions from, as we have never raised prices by article?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Thirty-five tenders with results are a better source of price reaction than any textbook: won or lost against distance to the winner gives a curve, rough but your own. For dealers I would calculate the volume loss at which an increase stops paying, so the family can judge if that is likely. Six slides suffice. Do dealers have contracts with fixed prices until a certain month?',
          answers: [
            'Tenders from the published results; dealers by break-even: “you may lose 14 % of benches before it hurts”.',
          ],
        },
        {
          stance: 'specialist',
          note: 'I would add a fourth scenario, that is, leaving tenders below contribution per hour X and using the freed CNC hours for tables if demand exists. The three you name all assume that capacity is not moved. Uncertainty goes in as ranges and comes out as ranges. The PDFs I read myself; two hours. Who in the family decides if two scenarios come out alike?',
          answers: [
            'I would ask three dealers in confidence, use tender results for schools, and show how little the ranking changes.',
          ],
        },
        {
          stance: 'cheap',
          note: 'Scenario switch in the workbook, one table of assumed reactions by group that you alter in the meeting, results update at once. Slides from the same cells. Tender PDFs typed into a sheet with our price, winner, difference. Five days. I would leave out fancy curves since the assumptions dominate. Should transport be in the contribution, as schools are delivered to the classroom?',
          answers: ['Assume three levels, low, medium, high, and show all.'],
        },
      ],
    },
  ],
};

export const briefsProfessional2: readonly Brief[] = [vetClinicVisitStatistics, furnitureCostModel];
