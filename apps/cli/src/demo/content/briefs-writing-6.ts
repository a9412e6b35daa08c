import type { Brief } from './types';

export const briefsWriting6: readonly Brief[] = [
  {
    slug: 'reporting-schema-guide',
    field: 'writing',
    currency: 'EUR',
    title: 'Write the guide to a reporting schema of 62 views',
    budget: 2600,
    days: 28,
    skills: ['technical-writing', 'terminology', 'plain-language'],
    requiredBadge: 'sql',
    brief: `A PostgreSQL 16 database has a schema called reporting with 62 views and 9 materialised views. Eleven analysts use it. The only documentation is an Excel file from 2021 that describes 38 of them, some under names that no longer exist. Two people computed last quarter's churn and got 4.1 and 6.3 percent, both with correct SQL, because one view counts paused subscriptions.

We want a guide of 60 to 80 pages as Markdown, one page a view: purpose in two sentences, grain (what one row is), columns with unit and null meaning, which views it is built on, refresh time, and one example query that runs. Plus a glossary of about 40 business terms and a page 'which view for which question'.

You get a read-only login to a masked copy and four calls of one hour with the engineer who wrote most views. COMMENT ON texts are to be generated from your Markdown, so the column tables must be regular. Done means: every example query runs, and an analyst who joined last month finds the right churn figure alone.`,
    questions: [
      'How do you find out what one row of a view means when nobody remembers?',
      'Which documentation of a database that you wrote is still in use, and who keeps it up?',
    ],
    milestones: [
      { title: 'Glossary, page template and five finished views', sharePercent: 25 },
      { title: 'All 71 views', sharePercent: 55 },
      { title: 'Question index, test with a new analyst, corrections', sharePercent: 20 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: 'I would start with the churn quarrel, because it shows what readers need: the grain and the exclusions, not another column list. Order of work: dependencies from pg_depend, then the nine materialised views, then the leaves. Each page gets a small block of YAML above the prose, from which your COMMENT ON script can be fed. One question: are the definitions themselves frozen for four weeks? If the engineer repairs the paused subscriptions while I write, I need to know on which day.',
        answers: [
          'Count rows against count distinct over each candidate key, then check the joins in the definition for fan-out, and only then ask the author with the finding in hand.',
          'The data dictionary of a fish exporter, about 50 tables. Their controller edits it; I look at the pull requests twice a year.',
        ],
      },
      {
        stance: 'cheap',
        note: 'My price is below your budget since I generate the skeleton: names, types, dependencies and refresh times come out of the catalog with one query, and I only write what the catalog cannot know. That leaves purpose, grain, units and null meaning, about 25 minutes a view. All example queries go into one file which psql runs with ON_ERROR_STOP, so you can check me in a minute. Does the masked copy keep realistic null rates? Otherwise the null meaning must come from the calls.',
        answers: [
          'I read the definition with pg_get_viewdef, look for GROUP BY and DISTINCT, and test the guess with a count.',
          'A guide to spare-part tables for a machine exporter, 22 tables. The service department keeps it.',
        ],
      },
      {
        stance: 'newcomer',
        note: "I have not yet written a guide of this size for a client, so I propose that you judge me on the first milestone alone: glossary, template and the five views around churn and paused subscriptions. If the new analyst can answer your churn question from those pages, we go on. I would sit with two of the eleven analysts for half an hour each, since the page 'which view for which question' should list their questions and not mine. Who decides when two departments use one term differently?",
        answers: [
          "I write down the sentence 'one row is one ...' and try to break it with a query; if it breaks, the sentence was wrong.",
          'None outside my former employer; there it was the parts database, still used, kept by my successor.',
        ],
      },
      {
        stance: 'specialist',
        note: "Dearer than most, and here is why that may be sensible: I will find the definitions that are wrong, not only describe them. In a schema of this age I expect six to ten views that differ from their name. You get a separate list of those with evidence, which is not to be published with the guide. The guide itself is Markdown with a fixed column table, linted in your CI. I need the refresh logs for one month, as 'refreshed nightly' is rarely true of all nine. May the example queries contain masked but stable customer ids?",
        answers: [
          'By functional dependencies measured on the data, then by the unique index of any materialised descendant, then by asking. In that order, because memory is the least reliable.',
          'A claims warehouse, 140 tables, in use since 2019. It stays current since the build fails when a column has no description.',
        ],
      },
      {
        stance: 'misread',
        note: 'Thank you for the clear description. I have documented Excel reporting models before and would go through the 38 sheets of the 2021 file, bring the names up to date and export each as Markdown with your column pattern. The remaining views can be added as short entries afterwards. For the glossary I would interview the eleven analysts by questionnaire, one page, ten minutes each. Could you send me the Excel file beforehand, and say whether the formulas in it are still calculated somewhere?',
        answers: [
          'I ask the owner of the sheet and look at the formulas.',
          'A cost model for a harbour authority; their finance office has kept it for five years.',
        ],
      },
    ],
    deliveryNote:
      "All 71 views are in docs/reporting, one file each, and all 71 example queries ran against the masked copy this morning (log attached, slowest 8 seconds). The glossary came out at 43 terms. 'Which view for which question' has 29 questions, 24 of them asked by your own analysts. Separate list for the engineer: seven views whose name promises something else, churn_monthly first. The new analyst reached 4.1 percent in six minutes and could say why 6.3 was not wrong but different.",
    changeRequest:
      "Two things. The refresh time should be the one from the scheduler, not from the last run: on mv_orders_daily you wrote 05:40 and it is 04:30 by plan. And please split 'customer' in the glossary into payer and user; we agreed that on the third call.",
    clientReview: {
      quality: 5,
      communication: 5,
      speed: 4,
      reliability: 5,
      comment:
        'Found seven views that lie about their names and told us privately first. The guide answers questions in minutes that used to start a thread. A few days later than hoped, mostly because our engineer was ill.',
    },
    freelancerReview: {
      quality: 4,
      communication: 4,
      speed: 3,
      reliability: 5,
      comment:
        'A proper brief, a copy that worked on the first day and paid milestones. The calls moved twice and the glossary owner was only found in week three.',
    },
    followUps: [
      {
        title: 'Two-hour introduction to the reporting schema for new analysts',
        budget: 780,
        days: 14,
        brief: `The guide is in use. Now three analysts start in the same month and we want a written introduction they can work through alone in two hours, at their own desk, on the masked copy.

Twelve exercises in rising order, each with a question in business words, a hint, one good query and one tempting wrong query with the reason it is wrong. The paused-subscription trap must be among them. Markdown, same repository as the guide. We will watch one person do it and ask you to change what fails.`,
        questions: ['Which wrong query would you put first, and why?'],
        bids: [
          {
            stance: 'seasoned',
            note: 'Twelve exercises in two hours is ten minutes each, which is honest only if the first four take five. I would build a ladder: pick the view, filter, aggregate, then joins that multiply rows. The wrong queries come from your channel history, if you let me read a month of it; real mistakes teach better than invented ones. How large is the masked copy, and does a careless cross join hurt anybody?',
            answers: [
              'Summing revenue after joining order lines to payments: the result looks plausible, which is precisely the danger.',
            ],
          },
          {
            stance: 'newcomer',
            note: 'I learnt this sort of schema not long ago and remember where I fell, which may be worth something for such an introduction. I would write four exercises first, let one of your starters try them without me, and only then write the other eight. Hints would be folded so that nobody reads them by accident. Do your analysts use psql, DBeaver or a notebook? The screenshots and the first page depend on it.',
            answers: [
              'Counting rows in the subscription view and calling the result customers, because everyone does it in the first week.',
            ],
          },
          {
            stance: 'specialist',
            note: 'I would treat this as a test with teaching attached: each exercise protects against one error that has cost you money or a meeting. Please name the five worst of the past year. The good query is checked by script against the masked copy so that the introduction does not rot when a view changes. I would also add a thirteenth page with no exercise: whom to ask, and when to stop searching. Is that person named?',
            answers: [
              'The churn query without the status filter; it has already divided two departments and everybody will remember the story.',
            ],
          },
        ],
      },
      {
        title: 'Bring the view guide up to date after the billing change',
        budget: 640,
        days: 10,
        brief: `Billing moves from calendar months to anniversary dates. 14 of the 71 views change, 3 disappear and 4 are new. The engineer has the migration on a branch, and both versions run side by side on the masked copy until the end of the month.

Needed: the changed pages, a page 'what is different and from which date', redirects for the three dead views, and new example queries. Each changed page needs a line saying which figures can no longer be compared with those before the change.`,
        questions: ['How would you check that no unchanged page has become wrong?'],
        bids: [
          {
            stance: 'cheap',
            note: 'The comparison can be done by machine: I run all existing example queries on both versions and compare results, then I read only pages whose numbers moved. I expect more than your 14, since views built on the changed ones will shift quietly. Writing time is small after that. Please tell me how invoices that straddle the change are stored, as one row or two, because the sentence on comparability depends on it.',
            answers: [
              'Run the old example queries on both versions and look at every difference, including in pages nobody listed.',
            ],
          },
          {
            stance: 'seasoned',
            note: "The page 'what is different' is the real work; the rest is diligence. I would write it for the finance reader first, with one invoice drawn through both systems, then link the technical pages to it. The three dead views get a stub that says what to use instead and for which dates the old figures remain valid. Will the old data be restated or left alone? I would not begin before that is settled in writing.",
            answers: [
              'Walk the dependency tree upwards from the 14 and reread everything above; usually that doubles the list.',
            ],
          },
          {
            stance: 'misread',
            note: "I can rewrite the seven pages for the new and removed views within the ten days and add the redirects. For the anniversary dates I would explain the calculation once in the glossary and link to it, so the other pages can stay as they are. If the change of months also touches the invoices' layout, please send me a sample in PDF and I will add a picture of it to the guide.",
            answers: ['I would ask the engineer to confirm by mail that the others are the same as before.'],
          },
        ],
      },
    ],
  },
];
