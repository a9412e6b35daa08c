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
      holdsBadge: true,
      note: 'Your three causes are of different kinds, so I would not begin with the rewrite. First I would split the EUR 18,412 by cause and by article, so that you can see transit, returns and late receipts as three amounts plus a remainder. The remainder is usually the interesting part. Then a moving average computed once in move order and stored per article and day, so month-end is a look-up and not a calculation. One question: when a transfer arrives short, which of the two warehouses bears the breakage?',
      answers: [
        'A closing table freezes quantity and average per article. A late receipt gets the date of its booking for valuation and keeps its real date for information; the difference appears as its own line in the open month.',
        'By hand: you choose twelve articles, I compute them on paper from the movements, your accountant checks my paper, and only then we compare with the query.',
      ],
    },
    {
      stance: 'cheap',
      holdsBadge: false,
      note: 'I can do this for well below your budget because most of the 47 minutes is probably one correlated subquery run once for each article; I have replaced that pattern with window functions before. I do not hold the SQL badge, I would rather be judged on the first milestone: if the list of causes does not add up to 18,412 to the cent, do not approve it. Is the weight per article filled in for all 11,000, or only for those that come by sea?',
      answers: [
        'A flag on the period and a trigger that refuses movements dated inside it. Late receipts then have to be dated in the open month.',
        'A check query that counts in plus out plus opening equals closing for each article. Anything that does not balance is listed.',
      ],
    },
    {
      stance: 'specialist',
      holdsBadge: true,
      note: 'Inventory valuation in PostgreSQL is nearly all I do. A moving average is order-dependent and recursive: today’s average needs yesterday’s, so window sums alone give a periodic average, which looks right and is wrong by a few cents per article. I use a custom aggregate over moves ordered by booking time, in numeric, never float, with the rounding residue carried and shown. 6.2 million rows run in about 20 seconds that way and incrementally in under two. My price is above your budget because it includes two month-ends of attendance beside your accountant. Do you value at four decimals or at two between moves?',
      answers: [
        'Bitemporal: every move has the day it happened and the instant we learnt of it. A closed month is the state known at the closing instant, so nothing that is booked later can touch it, and both versions stay queryable.',
        'Property tests on generated movements, where the true value is known by construction, plus a reconciliation of the general ledger stock account for each month, plus your three signed months.',
      ],
    },
    {
      stance: 'newcomer',
      holdsBadge: true,
      note: 'I am new here, so let me be concrete. I would load your dump, write the transit bug as a failing test first (lorry leaves on the 30th, arrives on the 2nd: the stock must be in exactly one place), then returns, then late receipts, and fix them one at a time with the difference shown after each. You would get a short note every second day. Is a lorry on the road to be shown as a third location, or to stay with the sender until it is signed for?',
      answers: [
        'I would store the closed figures in their own table with the date of closing and who closed. Late receipts become an adjustment in the next month.',
        'Small made-up cases that fit on one page each, with the expected value worked out by hand, which your accountant can read and correct before I write the query.',
      ],
    },
    {
      stance: 'misread',
      holdsBadge: false,
      note: 'I build inventory dashboards and would be glad to bring yours to life. I propose to copy the four queries into a Power BI model that refreshes every night, with a page for each warehouse, traffic lights for slow movers and a FIFO valuation that your accountant can switch on by family. The move from MySQL is not a problem, I have connectors for it. Ten days including a training session by video. How many Power BI licences do you have, and should the sales team see purchase prices?',
      answers: [
        'Power BI keeps a snapshot of each refresh, so you could go back to the file of the month.',
        'I would send screenshots each evening and you would tell me which tiles look off.',
      ],
    },
    {
      stance: 'seasoned',
      holdsBadge: false,
      note: 'I spent eleven years in the finance department of a building-materials importer before I went freelance, so late freight invoices are old acquaintances. I have not taken the test for the badge; I can show you instead a valuation of 40,000 articles that passed four audits. One warning: spreading freight by weight will look odd for melamine against cast iron, and your auditor signed three months with some rule, so we must find out which. Did those three months contain receipts whose freight was still estimated?',
      answers: [
        'Late costs go to a price-difference account in the open month, split between what is still in stock and what has been sold. That is the accountant’s answer; the database merely has to obey it with a period lock.',
        'Roll-forward: opening value plus purchases plus freight less cost of sales must equal closing value, for each family and month, over two whole years. Errors that cancel within one month do not cancel over twenty-four.',
      ],
    },
    {
      stance: 'cheap',
      holdsBadge: true,
      note: 'Fixed low price, no extras: I need a quiet fortnight between two larger contracts and like this kind of puzzle. Views plus one function value_at(date), a unit price that is zero-safe when stock goes negative, and an index on article and move date. I will not do training or meetings; questions by message, answered the same day. About negatives: how many articles go below zero during a month because the receipt was typed after the sale? With moving average, that number decides half of the design.',
      answers: [
        'Period table with a closed flag; the function reads the frozen row for closed months and computes only open ones.',
        'I would deliver a query that lists, for any article you name, each move with quantity, cost and running average in one column after another. You can follow it with a calculator.',
      ],
    },
    {
      stance: 'newcomer',
      holdsBadge: false,
      note: 'I come from warehouse work: six years of receiving, transfers and stock-taking, the last two of them writing the SQL that nobody else wanted to write. So I know how a lorry ends up in both places: the dispatch note posts the arrival as well. I would look at who posts what, on which screen, before touching a query. I mean to sit the SQL test next week, and you may wait with the decision until then. Are breakages written off at once or at the yearly count?',
      answers: [
        'I think the booking screen should ask: this month is closed, book in the current one? Behind it a rule in the database, because screens are bypassed by imports.',
        'I would go through the physical count of one family, for example cutlery, together with somebody in Loures. Quantities must be right before values can be.',
      ],
    },
    {
      stance: 'specialist',
      holdsBadge: false,
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

const palletLabelPrinting: Brief = {
  slug: 'pallet-label-printing',
  field: 'software',
  client: 'armazens-quintela',
  title: 'Pallet labels straight from the warehouse tablets to four Zebra printers',
  brief: `In both warehouses we print pallet labels from a Windows PC in the office. The fork-lift driver walks 120 metres, types the order number, prints, walks back. On busy days 260 pallets leave; wrong labels cost us about two redeliveries a week.

The drivers already carry Android tablets with our web order list (TypeScript, Node 20). We want a button “Label” on a picked order: it asks the number of pallets, sends ZPL to the printer of that dock (four Zebra ZD621 with fixed addresses) and says whether it was printed.

Label 100 × 150 mm: SSCC barcode with our GS1 prefix, order, hotel, street and floor, pallet n of m, weight. Floor is important, it is missing today. Reprints must carry the same SSCC and be marked “2.ª via”.

If the printer is out of paper or offline, the driver must see it within five seconds.`,
  budget: 950,
  days: 12,
  currency: 'EUR',
  skills: ['typescript', 'api-integration'],
  questions: ['Have you sent ZPL to a printer directly, and how did you learn whether it printed?'],
  milestones: [
    { title: 'One label from one tablet on one printer, scanned successfully', sharePercent: 40 },
    { title: 'Four docks, reprints, paper and network errors shown', sharePercent: 60 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Printing ZPL over port 9100 is one afternoon; knowing that it came out is the job. I would query the host status before and after each label, keep a small queue per dock and give an SSCC out exactly once, stored with the order, so that a reprint cannot invent a new one. Long hotel names and floors such as “Piso -2, cais B” need a tested wrap. Do your docks share a network with the tablets, or does the server have to reach them through a firewall?',
      answers: [
        'Yes. With ~HS before and after: the reply tells paper out, head open and labels left in the batch, which is enough to say “printed” honestly.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I would write one endpoint that builds the ZPL from a template string and writes it to the printer’s socket, and the button on your order page. Error message after a timeout of five seconds. No framework, about 300 lines with tests. I have no Zebra here, so I would develop against a viewer and you would test with the real one by video for an hour. Who assigns the serial part of the SSCC at present?',
      answers: [
        'I have sent it to one shipping printer. The socket closing without an error was our only sign, so I would add the status query here.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I would like to start with a photograph of one label of each kind you print now, particularly a wrong one, since two redeliveries a week probably share a reason. Then the label as a drawing with millimetres for the drivers to comment on before I code it. TypeScript and Node are what I use daily. ZPL is new to me; I read the manual’s chapters on barcodes and status yesterday and it seems friendly. May a driver print for a dock where he is not standing?',
      answers: [
        'Not yet. From the manual I would use the host status return, and I would test by pulling the paper out.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Logistics labels are my trade: GS1-128 with application identifiers 00 and 3103 for weight, quiet zones that survive shrink-wrap, check digit computed and verified by scanning in the acceptance test. At my rate this is more than you planned; in return you receive a label that retailers with their own scanners accept as well. One correction to the brief: the SSCC must not be reused for a year even when the pallet is rebuilt, so “same SSCC” holds for reprints only. Is the weight measured or summed from articles?',
      answers: [
        'For nine years. Host status plus the printed-label counter of the printer itself; the counter is what settles arguments.',
      ],
    },
    {
      stance: 'misread',
      note: 'For hotel customers I suggest a nicer delivery note rather than a plain label: A4 with your logo, the hotel’s logo and a picture of each article, sent as PDF to the office printer as soon as the order is picked. I have a generator for that in Node and it can send the note to the hotel by e-mail too. The drivers would simply collect the pages on the way out. What brand colours do you use, and do you have vector logos of the hotels?',
      answers: ['I normally print by the browser, and the dialog shows if something is wrong.'],
    },
  ],
  deliveryNote:
    'All four docks print. A label is on paper about 1.4 seconds after the tap. Paper out, head open and network loss show on the tablet in under four seconds; I pulled each plug once, protocol attached. Reprints carry “2.ª via” and the old SSCC. The floor comes from the delivery address; 37 customers have none, list attached.',
  clientReview: {
    quality: 4,
    communication: 5,
    speed: 5,
    reliability: 4,
    comment:
      'Drivers use it since the first day and nobody walks any more. On one printer the barcode was two millimetres too far left and needed a second visit by video. Very quick and clear answers.',
  },
  freelancerReview: {
    quality: 4,
    communication: 3,
    speed: 4,
    reliability: 5,
    comment:
      'Good brief and a warehouse foreman who tests with joy. The firewall rule I asked for on day one took five days, and nobody told me that one dock had moved. Paid at once.',
  },
  followUps: [
    {
      title: 'Label button also for returns and for consignment pallets',
      brief: `The label button works well at the four docks. We want the same for two other cases.

Returns: the driver collects boxes at the hotel, where there is no network. He needs a label number in advance, and the label printed when he arrives. About 30 a week.

Consignment: pallets that stay ours at the hotel get a label with a red corner (pre-printed stock in printer 3) and a line “Propriedade de Armazéns Quintela”. They must never print on white stock, so the printer’s loaded stock has to be asked or confirmed.

Same code base, about 400 lines now. Please keep its style and its tests.`,
      budget: 420,
      days: 8,
      questions: ['How do you make sure that a consignment label never lands on white paper?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'For returns I would hand each tablet a block of twenty numbers in the morning, which works without network and needs no merge later. For consignment the printer cannot see colour, so the driver scans a code printed on the core of the red roll when it is changed, and the server then knows what is loaded. Does printer 3 also print ordinary labels on some days?',
          answers: [
            'The roll is identified by a scan when it is loaded; without a valid scan since the last “head open”, printer 3 refuses consignment labels.',
          ],
        },
        {
          stance: 'cheap',
          note: 'I can add both in four days in the style of the present code. Returns get their number when the order list loads in the morning and keep it until printed. Consignment asks “Red roll in printer 3?” and remembers the answer until the printer reports that its head was opened. That is cheap and, I think, sufficient for one printer. What happens to return numbers that were never used?',
          answers: ['A question to the driver, asked again each time the head was opened.'],
        },
        {
          stance: 'newcomer',
          note: 'I read the brief twice because of the offline part: the tablet page has to survive without network, so the numbers must sit in its local storage and be marked as used before printing, not after. I would write those tests first. For the red roll I favour dedicating printer 3 to it. Would the foreman agree to lose one dock printer for ordinary labels, or is it needed on Fridays?',
          answers: ['By using printer 3 for nothing else, and a sensor or scan only if that is impossible.'],
        },
      ],
    },
    {
      title: 'Weigh pallets at the dock and put the true weight on the label',
      brief: `Our labels show the weight summed from articles. Hauliers weigh again and bill differences: EUR 3,100 last quarter. We have bought two floor scales with an RS-232 port and an Ethernet converter (one per warehouse), which send a line such as “ST,GS,+ 00412.5kg” ten times a second.

Wanted: when the driver taps Label, the page shows the stable weight of the scale and uses it; if it differs by more than 8 % from the sum, he has to confirm and the foreman sees it in a list. Several pallets of one order are weighed one after the other. Unstable readings (prefix US) must not be taken.`,
      budget: 700,
      days: 10,
      questions: ['How will you tell one pallet from the next on the same scale?'],
      bids: [
        {
          stance: 'specialist',
          note: 'Scales are simple until someone leans on them. I would accept a reading only after twelve stable lines within one division and require a return below 5 kg before the next pallet can be weighed; that rule alone separates pallets without any button. The converter accepts a single connection, so one small service must own it and the tablets ask the service. Are the scales calibrated for trade, or for your information only?',
          answers: [
            'By the return to zero between two pallets; without it the next weight is refused with a clear sentence.',
          ],
        },
        {
          stance: 'cheap',
          note: 'One reader process for each scale, last stable line kept in memory with its time, the Label page asks for it. Differences above 8 % go to a table with order, driver, both weights and the reason he picked. I would need a recording of one minute of scale output with a pallet going on and off, then I can build without the device. Does the weight include the wooden pallet itself?',
          answers: ['The driver taps once for each pallet and the reading must be newer than his previous tap.'],
        },
        {
          stance: 'misread',
          note: 'I can integrate the hauliers’ billing so that differences are disputed automatically: we read their invoice PDF, compare with your order weight and send a complaint with the delivery note attached. With EUR 3,100 in a quarter it pays for itself in weeks. I would need last quarter’s invoices from each haulier and a mailbox from which the complaints are sent. Which hauliers do you use most?',
          answers: ['The invoice lists the pallets by line, so each can be matched with yours.'],
        },
      ],
    },
  ],
};

export const briefsSoftware1: readonly Brief[] = [stockValuationReport, palletLabelPrinting];
