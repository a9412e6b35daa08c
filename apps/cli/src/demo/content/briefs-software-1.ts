import type { Brief } from './types';

const stockValuationReport: Brief = {
  slug: 'stock-valuation-report',
  field: 'software',
  client: 'armazens-quintela',
  title: 'Rewrite our month-end stock valuation queries (PostgreSQL)',
  brief: `We are a wholesaler of hotel tableware and kitchen equipment in Lisbon: two warehouses, about 11,000 articles, PostgreSQL 15. Each month-end our accountant runs four queries that a former colleague wrote; together they take 47 minutes and last month they differed from her spreadsheet by EUR 18,412.

What we know is wrong: transfers between Loures and Alverca are counted in both warehouses while the lorry is on the road; customer returns come back at sales price instead of cost; a receipt booked late changes months that are already closed. Freight and customs are invoiced one to five weeks after the goods and must be spread over the receipt by weight.

Method: moving weighted average, per article, over both warehouses. The main table, stock_move, has 6.2 million rows.

Done means: one set of views or functions that values any month-end by article, warehouse and family; under 60 seconds; equal to the cent to the three months our auditor signed; closed months stay closed; every figure can be opened down to its movements. You get an anonymised dump. Comments in English, please.`,
  budget: 1800,
  days: 18,
  currency: 'EUR',
  skills: ['sql', 'postgresql', 'performance-tuning'],
  requiredBadge: 'sql',
  questions: [
    'How would you keep a closed month closed when a receipt is booked late?',
    'How will you show us that the figures are right, other than that they match the auditor’s total?',
  ],
  milestones: [
    { title: 'Where the EUR 18,412 comes from: written list of causes, with rows', sharePercent: 30 },
    { title: 'Valuation by article and warehouse, equal to the three signed months', sharePercent: 45 },
    { title: 'Closing of months, drill-down, run time under 60 seconds', sharePercent: 25 },
  ],
  bids: [
    {
      stance: 'seasoned',
      holdsSqlBadge: true,
      note: 'Your three causes are of different kinds, so I would not begin with the rewrite. First I would split the EUR 18,412 by cause and by article, so that you can see transit, returns and late receipts as three amounts plus a remainder. The remainder is usually the interesting part. Then a moving average computed once in move order and stored per article and day, so month-end is a look-up and not a calculation. One question: when a transfer arrives short, which of the two warehouses bears the breakage?',
      answers: [
        'A closing table freezes quantity and average per article. A late receipt gets the date of its booking for valuation and keeps its real date for information; the difference appears as its own line in the open month.',
        'By hand: you choose twelve articles, I compute them on paper from the movements, your accountant checks my paper, and only then we compare with the query.',
      ],
    },
    {
      stance: 'cheap',
      holdsSqlBadge: false,
      note: 'I can do this for well below your budget because most of the 47 minutes is probably one correlated subquery run once for each article; I have replaced that pattern with window functions before. I do not hold the SQL badge, I would rather be judged on the first milestone: if the list of causes does not add up to 18,412 to the cent, do not approve it. Is the weight per article filled in for all 11,000, or only for those that come by sea?',
      answers: [
        'A flag on the period and a trigger that refuses movements dated inside it. Late receipts then have to be dated in the open month.',
        'A check query that counts in plus out plus opening equals closing for each article. Anything that does not balance is listed.',
      ],
    },
    {
      stance: 'specialist',
      holdsSqlBadge: true,
      note: 'Inventory valuation in PostgreSQL is nearly all I do. A moving average is order-dependent and recursive: today’s average needs yesterday’s, so window sums alone give a periodic average, which looks right and is wrong by a few cents per article. I use a custom aggregate over moves ordered by booking time, in numeric, never float, with the rounding residue carried and shown. 6.2 million rows run in about 20 seconds that way and incrementally in under two. My price is above your budget because it includes two month-ends of attendance beside your accountant. Do you value at four decimals or at two between moves?',
      answers: [
        'Bitemporal: every move has the day it happened and the instant we learnt of it. A closed month is the state known at the closing instant, so nothing that is booked later can touch it, and both versions stay queryable.',
        'Property tests on generated movements, where the true value is known by construction, plus a reconciliation of the general ledger stock account for each month, plus your three signed months.',
      ],
    },
    {
      stance: 'newcomer',
      holdsSqlBadge: true,
      note: 'I am new here, so let me be concrete. I would load your dump, write the transit bug as a failing test first (lorry leaves on the 30th, arrives on the 2nd: the stock must be in exactly one place), then returns, then late receipts, and fix them one at a time with the difference shown after each. You would get a short note every second day. Is a lorry on the road to be shown as a third location, or to stay with the sender until it is signed for?',
      answers: [
        'I would store the closed figures in their own table with the date of closing and who closed. Late receipts become an adjustment in the next month.',
        'Small made-up cases that fit on one page each, with the expected value worked out by hand, which your accountant can read and correct before I write the query.',
      ],
    },
    {
      stance: 'misread',
      holdsSqlBadge: false,
      note: 'I build inventory dashboards and would be glad to bring yours to life. I propose to copy the four queries into a Power BI model that refreshes every night, with a page for each warehouse, traffic lights for slow movers and a FIFO valuation that your accountant can switch on by family. The move from MySQL is not a problem, I have connectors for it. Ten days including a training session by video. How many Power BI licences do you have, and should the sales team see purchase prices?',
      answers: [
        'Power BI keeps a snapshot of each refresh, so you could go back to the file of the month.',
        'I would send screenshots each evening and you would tell me which tiles look off.',
      ],
    },
    {
      stance: 'seasoned',
      holdsSqlBadge: false,
      note: 'I spent eleven years in the finance department of a building-materials importer before I went freelance, so late freight invoices are old acquaintances. I have not taken the test for the badge; I can show you instead a valuation of 40,000 articles that passed four audits. One warning: spreading freight by weight will look odd for melamine against cast iron, and your auditor signed three months with some rule, so we must find out which. Did those three months contain receipts whose freight was still estimated?',
      answers: [
        'Late costs go to a price-difference account in the open month, split between what is still in stock and what has been sold. That is the accountant’s answer; the database merely has to obey it with a period lock.',
        'Roll-forward: opening value plus purchases plus freight less cost of sales must equal closing value, for each family and month, over two whole years. Errors that cancel within one month do not cancel over twenty-four.',
      ],
    },
    {
      stance: 'cheap',
      holdsSqlBadge: true,
      note: 'Fixed low price, no extras: I need a quiet fortnight between two larger contracts and like this kind of puzzle. Views plus one function value_at(date), a unit price that is zero-safe when stock goes negative, and an index on article and move date. I will not do training or meetings; questions by message, answered the same day. About negatives: how many articles go below zero during a month because the receipt was typed after the sale? With moving average, that number decides half of the design.',
      answers: [
        'Period table with a closed flag; the function reads the frozen row for closed months and computes only open ones.',
        'I would deliver a query that lists, for any article you name, each move with quantity, cost and running average in one column after another. You can follow it with a calculator.',
      ],
    },
    {
      stance: 'newcomer',
      holdsSqlBadge: false,
      note: 'I come from warehouse work: six years of receiving, transfers and stock-taking, the last two of them writing the SQL that nobody else wanted to write. So I know how a lorry ends up in both places: the dispatch note posts the arrival as well. I would look at who posts what, on which screen, before touching a query. I mean to sit the SQL test next week, and you may wait with the decision until then. Are breakages written off at once or at the yearly count?',
      answers: [
        'I think the booking screen should ask: this month is closed, book in the current one? Behind it a rule in the database, because screens are bypassed by imports.',
        'I would go through the physical count of one family, for example cutlery, together with somebody in Loures. Quantities must be right before values can be.',
      ],
    },
    {
      stance: 'specialist',
      holdsSqlBadge: false,
      note: 'I am a database performance consultant; I charge accordingly and work quickly, likely six days of your eighteen. Forty-seven minutes on 6.2 million rows means that the planner sorts on disk four times over. I would partition stock_move by closing period, which serves speed and your closed months at once: an old partition is made read-only by privilege, and not even an import can write to it. I would want your accountant for two hours on the first day. Which process writes to stock_move apart from the application?',
      answers: [
        'By permission: the role of the application has no right to write to the partition of a closed month. There is nothing to forget and nothing to bypass.',
        'Two independent computations, one set-based and one a plain loop in another language over the same dump, compared for every article and month. They are slow to write and have never once agreed at the first attempt.',
      ],
    },
  ],
  deliveryNote:
    'Attached: the migration with six views and value_at(date), the list of causes with 214 rows behind it, and the comparison with the three signed months (difference 0.00 in each). EUR 11,906 of the gap was transit, 5,871 returns, 635 late freight. A full month runs in 19 seconds on your test server. Closing is one call, close_month(date), and cannot be undone without leaving a line in the closing log.',
  changeRequest:
    'Our accountant finds that articles with zero quantity but a few cents of value are missing from the family totals. Please list them as a line “rounding remainder” and do not drop them, the auditor asks for exactly that.',
  clientReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'Explained where every euro of the difference came from before changing anything. The month-end now takes a coffee, not a morning. Some messages were rather technical for our accountant, but the paper examples solved that.',
  },
  freelancerReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'A brief with real numbers and an accountant who answers precisely. The dump arrived two days late, apart from that everything was as described. Approved each milestone within a day.',
  },
  followUps: [
    {
      title: 'Slow-mover provision on top of the new valuation',
      brief: `The valuation views are in use since two closings. Our auditor now wants a provision for articles that hardly move: 25 % after 12 months without a sale, 50 % after 24, 80 % after 36, except spare parts (family 70) and articles bought on customer order.

Wanted: a view by article and family for any month-end, with the day of the last sale, value, rate and provision, and the change against the month before. Samples and transfers are no sales. An article that was reactivated keeps its lower provision until it has sold ten pieces. About 2,900 articles are affected. Done when it equals the auditor’s list of 40 test articles.`,
      budget: 650,
      days: 9,
      questions: ['What counts as the last sale if it was later returned in full?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'The ten-piece rule is the hard line here: it needs a memory of when the article was last considered dead, which no single query over sales provides. I would keep provision steps as rows with a from-date and let the view read them; that gives you the change against the previous month for nothing. Do ten pieces mean net of returns, and may they come from one order?',
          answers: [
            'It does not count. The last sale is the last one with a positive net quantity; otherwise one returned teaspoon would revive a pallet.',
          ],
        },
        {
          stance: 'cheap',
          note: 'Straightforward on top of what you have: last net sale by article, an age band joined from a small table of rates so the auditor can change them, family 70 and order articles excluded by a flag. I would deliver the view and the comparison with the 40 articles in four days. How is “bought on customer order” marked in the data, on the article or on the purchase line?',
          answers: ['Ignore the sale if returns for the same order line bring it to zero.'],
        },
        {
          stance: 'newcomer',
          note: 'I would begin with the auditor’s 40 articles and write down for each which rule decides it, because I suspect that four or five are decided by the reactivation rule alone and these should be the tests. Rates in a table, not in the query, with dates from which they hold. Should an article that is new and has never sold count from its first receipt, or stay at zero for the first year?',
          answers: [
            'I would take the sale before it, but ask your auditor first, since an exchanged article was certainly wanted by somebody.',
          ],
        },
      ],
    },
    {
      title: 'Yearly inventory file for the tax authority from the valuation views',
      brief: `Each January we send the tax authority our inventory: one line per article with category, code, description, closing quantity, unit and value. Until now it is typed together from three exports, and last year 61 lines were rejected for units and commas.

Wanted: a query or small script that writes the CSV from the valuation of 31 December, checks it (no negative quantities, unit from the allowed list, description at most 200 characters, total equal to the closing) and lists what a person has to decide. Semicolons, UTF-8, decimal comma. Goods on consignment at eleven hotels are ours and belong in it.`,
      budget: 480,
      days: 7,
      questions: ['What should happen to the lines that fail a check: leave out, correct, or stop?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'I would make the checks a view of their own, so your people can empty it during December and the January run is dull. Of last year’s 61 rejected lines I would like the rejection file: it shows how the authority’s checker really reads units, which is never quite what its document says. Are the eleven hotels set up as locations, or only known from delivery notes?',
          answers: [
            'Stop, and write no file at all. A file that is complete except for some lines is the one that gets sent.',
          ],
        },
        {
          stance: 'specialist',
          note: 'The format is simple; the trap is the total. Rounding each line to cents and adding up will not give the closing value unless the remainder is assigned by a fixed rule, and you will want the same rule every year. I would put it on the largest line and say so in a log. Also, consigned goods must carry the date of the last confirmation by the hotel. Who confirms these quantities today?',
          answers: [
            'Stop for totals and negatives; correct automatically only what is typographic, such as length, and log each correction.',
          ],
        },
        {
          stance: 'misread',
          note: 'Happy to take over the submission of your yearly accounts. I have filed for small companies before and can prepare balance sheet and annexes together with the inventory, so that you have one contact for everything. I would need your trial balance and read access to the bookkeeping by the middle of December, and a power of attorney for the portal. Would your accountant stay on for the VAT part?',
          answers: ['I would correct them in the portal by hand, there is a form for it.'],
        },
      ],
    },
  ],
};

export const briefsSoftware1: readonly Brief[] = [stockValuationReport];
