import type { Brief } from './types';

export const annualReportCharts: Brief = {
  slug: 'water-utility-report-charts',
  field: 'creative',
  client: 'oficina-grafica-ibirapora',
  title: 'Redraw 28 charts of an annual report and make the PDF accessible',
  brief: `The annual report of our water utility (84 pages, InDesign, Polish) contains 28 charts made by eleven departments in Excel: 3D columns, two axes, legends in six typefaces, pasted as pictures. Last year the regulator asked us three times what a chart means, and a blind councillor told us that for him the report has 28 empty places.

We have all the Excel sheets. Please redraw the charts as vectors in one style, black plus two blues, readable when printed in grey. Where two axes hide the message, propose another form; we decide. Every chart gets a title that states the finding, a source line and alternative text of at most 60 words.

Then tag the PDF (PDF/UA-1): reading order, tables with headers, language, bookmarks. It must pass the usual checker and, more important, our councillor, who reads it with a screen reader on 12 May.

Report numbers that differ between sheet and text. There will be some.`,
  currency: 'PLN',
  budget: 9200,
  days: 32,
  skills: ['chart-design', 'accessible-pdf'],
  questions: [
    'What do you do with a chart that has two axes and a message which both sides of the board like?',
    'Which checks do you run beyond the automatic one?',
    'Can you write alternative text in Polish?',
  ],
  milestones: [
    { title: 'Style, six charts, list of proposals', sharePercent: 30 },
    { title: 'All 28 charts with titles and alternative text', sharePercent: 40 },
    { title: 'Tagged PDF after the reading on 12 May', sharePercent: 30 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Eleven departments means eleven opinions, so I would present six charts in the new style to all of them at once, with old and new side by side, and collect objections a single time. Water loss, tariffs and investment are always among the two-axis ones. I draw from the sheets and keep each chart linked to a small table, so next year’s report starts from there. Differences between sheet and text come as a list with page, both numbers and my guess at the cause. Who may decide on titles that state a finding?',
      answers: [
        'Two panels one above the other with a common time axis. Nothing is lost, and nobody can be misled by the scale.',
        'Listening to the whole document with NVDA, tabbing through all links, and reading every table without seeing it.',
        'Yes, native, and I have the texts read by someone who does not see the charts.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I redraw 28 charts in Illustrator from your sheets with one template, about three each day, and place them in the InDesign file. Colours are tested in grey. Titles I propose and you change them. For tagging I work in InDesign with export styles and finish in Acrobat. The list of differing numbers I keep while drawing. Please send the InDesign package and the old PDF so that I can see how many tables there are.',
      answers: [
        'I would keep the two axes but label them more clearly.',
        'PAC and a check by eye of the tag tree.',
        'Yes, in simple words.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I installed the screen reader that your councillor most likely uses and listened to an annual report of another utility: after eleven minutes I did not know which year a number belonged to. I would therefore write the alternative text before I draw the chart, since what cannot be said in 60 words is not clear yet. I am new to PDF/UA, and would send ten tagged pages early for a test with him, if he agrees. Does he prefer tables to descriptions?',
      answers: [
        'I would draw two simple versions and ask both sides which statement they take from each.',
        'A full reading with NVDA with the screen switched off.',
        'Yes, it is my first language.',
      ],
    },
    {
      stance: 'specialist',
      note: 'A chart needs three layers for a reader who does not see: a short alternative, the finding in the title, and the numbers as a real table in an annex with a link there and back. I would propose this annex, 28 small tables, as it costs two days and answers the regulator too. Tagging is prepared in InDesign, so that a late correction does not destroy it. I would check reading order around pull quotes, which are always wrong. May the councillor get the first tagged chapter on 20 April?',
      answers: [
        'I show three forms with the same numbers, say which questions each answers, and record your decision.',
        'Two screen readers, keyboard only, reflow at 400 per cent, contrast of the blues, and Matterhorn points that need a human.',
        'Yes. Sixty words are enough if the table is in the annex.',
      ],
    },
    {
      stance: 'misread',
      note: 'I will turn the 28 tables of your report into colourful 3D infographics with icons of drops, taps and pipes, which makes it more attractive for citizens. Six colours give a lively impression. The PDF can be made accessible by adding a larger typeface and a read-aloud button on the first page. My texts would be in English, and your office translates. Could the deadline of 12 May be moved?',
      answers: ['I would combine both in one 3D chart.', 'The read-aloud function of the viewer.', 'In English.'],
    },
  ],
  deliveryNote:
    'Twenty-eight charts, all vector, with finding, source and alternative text; the longest has 58 words. PDF/UA check: no errors, and 31 points looked at by hand, listed in the protocol. I found 17 numbers that differ between sheet and text; four of them on page 46 alone. The tables of the annex are linked in both directions. Contrast of the lighter blue: 4.9 to 1.',
  changeRequest:
    'The councillor read for two hours and liked it. Two wishes: the table on page 61 announces the header of the wrong column from row nine on, and he would like the year in every alternative text, not just the first. The finance department withdraws the title of chart 12.',
  clientReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'Seventeen wrong numbers found before print would justify the price alone. The councillor read the report himself for the first time. One department still misses its 3D columns.',
  },
  freelancerReview: {
    quality: 4,
    communication: 3,
    speed: 4,
    reliability: 5,
    comment:
      'Complete sheets and an unusually good goal: a real reader on a real date. Eleven departments sent comments separately in spite of the agreement, some contradicting one another.',
  },
  followUps: [
    {
      title: 'Excel chart templates so that eleven departments draw alike next year',
      brief: `Next year the departments should produce charts which need no redrawing. From the new style we want Excel templates: line, column, stacked column, bar with ranking, small multiples, table. Plus a page of rules with right and wrong examples, and a half-day session by video for 14 people.

Excel 2019 on most machines, so nothing that needs newer functions, and no macros (forbidden). Colours and typeface through a theme. A wrong form should be harder to make than a right one.

After the session everybody draws one chart of their own, and you comment on all of them in writing.`,
      budget: 3100,
      days: 26,
      questions: ['How do you prevent two-axis charts without macros?'],
      bids: [
        {
          stance: 'specialist',
          note: 'Prevention without macros means making the right form the nearest one: a workbook in which people paste numbers into a yellow table and the finished chart stands beside it, protected except for the title. Someone who wants a second axis must unprotect the sheet, and that is a conversation. For the session I would use their own charts of last year, made anonymous. May I see which four departments produced the worst?',
          answers: [
            'Protected sheets with ready charts, and a two-panel template beside them for the cases in which people reach for a second axis.',
          ],
        },
        {
          stance: 'seasoned',
          note: 'Templates are forgotten by March unless they are where people begin. I would put them into the folder of personal templates together with your IT, so that they appear under new file. Rules on one page, six pairs of pictures. In the half-day, forty minutes are talk and the rest is drawing. Comments on 14 charts come within three days, each with one praise and one change at most two lines long.',
          answers: [
            'By offering small multiples as the first template, and by a rule which the report’s editor enforces.',
          ],
        },
        {
          stance: 'newcomer',
          note: 'To find out what departments need I would ask each for a single chart they were proud of and one they hated making. The six templates come out of that. I would record the session in short pieces of five minutes, so those who are absent can catch up. It would be my second training; the first had nine people. Is everyone on the Polish version of Excel?',
          answers: [
            'I would leave that chart type out and explain on the page why two panels are better, with an example from the report.',
          ],
        },
      ],
    },
    {
      title: 'Eight-page summary of the report for residents, print and accessible web PDF',
      brief: `The council wants a summary for 52,000 households: eight pages A5, delivered with the bill in October. Six of the 28 charts, simplified further, 900 words (our press officer writes them), one map of the works planned on the mains.

Print: two colours (black, blue), web offset, so no fine lines below 0.25 mm. The same content as tagged PDF. Reading age about twelve.

The map exists as a GIS export with 4,000 objects; show the eleven building sites and the streets people know. Final print data by 15 September.`,
      budget: 2400,
      days: 28,
      questions: [
        'Which six of the charts would you take, judging by the contents page?',
        'How do you simplify the map from 4,000 objects?',
      ],
      bids: [
        {
          stance: 'seasoned',
          note: 'People open a bill leaflet for two things: what does it cost me, and when is my street dug up. So the map takes the centre spread and the tariff chart page three. Others follow: losses, hardness, investment, complaints, source of water. Web offset in two colours shifts up to 0.3 mm; type stays in black alone and the blue is never knocked out behind small letters. When are the 900 words final?',
          answers: [
            'Tariff, losses, hardness by district, investment, complaints, origin of the water.',
            'Main streets, river, railway and tram lines, churches as landmarks, then eleven numbered sites.',
          ],
        },
        {
          stance: 'cheap',
          note: 'Eight pages with six existing charts need around nine days. I would simplify the charts by removing grid lines and every second label, take the map into Illustrator, delete minor layers and draw the building sites as numbered dots. Tagging is easy with so few pages. I ask for the text as one file and a list of streets for the map. Two correction rounds are included.',
          answers: ['I would take those with the fewest numbers.', 'By deleting layers until the main roads are left.'],
        },
        {
          stance: 'misread',
          note: 'I can create an eighty-page magazine for residents in full colour with photos of water, families and the waterworks, with glossy cover. All 28 charts would be included so that no department is offended. For the map I take a screenshot of an online map and mark the places in red. It can be ready in October when the bill is sent. How many photos do you have?',
          answers: ['All of them, in a smaller size.', 'The online map is simplified already.'],
        },
      ],
    },
  ],
};
