import type { Brief } from './types';

export const briefsWriting4: readonly Brief[] = [
  {
    slug: 'fishing-boat-labels',
    field: 'writing',
    currency: 'EUR',
    title: 'Write 74 object labels for an exhibition on small fishing boats',
    budget: 1900,
    days: 26,
    skills: ['article-writing', 'fact-checking', 'plain-language', 'copyediting'],
    brief: `An exhibition with 74 objects: 6 boats, tools, two engines, a tin of net preservative, radio sets, a child's oilskin. Each label 45 to 60 words in English, plus title line, material, date, number. Seven room texts of 110 words.

Sources: an inventory in Access with entries of very different quality, a folder with 40 interviews (transcripts in English), and the curator, half an hour each week. Eleven objects have contradictory dates. One engine is labelled 1912 in the inventory and has a patent number of 1919.

Each label should say one thing that the visitor can then see on the object. Reading age about 12, no rhetorical questions, no 'imagine'. Weights and lengths metric. Every statement of fact has a source in a column next to the text; statements that only rest on one interview are phrased as such.

The graphic designer needs a table (CSV, UTF-8), not a text document. Done: the curator signs every row.`,
    questions: [
      'Write a label for the tin of net preservative from what the brief tells you; what would you need to know?',
      'How do you phrase something that only one person remembers?',
    ],
    milestones: [
      { title: 'Room 1 with 14 labels, signed', sharePercent: 25 },
      { title: 'Rooms 2 to 5', sharePercent: 50 },
      { title: 'Rooms 6 and 7, sources complete', sharePercent: 25 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: "One thing the visitor can then see: I would fill that column first, for all 74, with the curator, before any sentence exists. Objects for which we find nothing to see go back to the store or get only a title line. The child's oilskin will carry room 5 by itself. Contradictory dates I would take to the patent register and to the boat registers, about two days. Are the labels lit, and at what height do they hang? It decides between 45 and 60 words.",
        answers: [
          "'Look at the rim: the brown crust is cutch, boiled bark that kept nets from rotting.' I need the contents, the place and who used it.",
          "By saying so: 'Her grandson remembers that ...'. It is stronger than a false certainty.",
        ],
      },
      {
        stance: 'cheap',
        note: 'I wrote for a newspaper where 60 words was the caption and had to hold the story, so this is a familiar size. I offer a low rate and a strict table: text, word count, source with page or minute, doubtful yes or no. I would read all 40 interviews in the first week and mark passages by object number. Then a room every three days. Does the Access file have an export, or would I see it over a shared screen?',
        answers: [
          "'Nets rot. This paste, brushed on each spring, gave them two more years; the brush marks are on the lid.' To verify: paste or liquid, and how often.",
          "'One skipper told us', and never the same formula twice in a room.",
        ],
      },
      {
        stance: 'newcomer',
        note: 'Museum labels would be new to me; reading and checking are not. I propose room 1 at a fixed price and a proper dismissal if the curator does not like it. I would visit the store by video with somebody turning the objects around, since inventories seldom mention the side that faces the wall. The engine from 1912 or 1919 I find delightful: could the label say that we do not know, and why? I think visitors like to be trusted.',
        answers: [
          "'The lid was opened with a knife, again and again, at the same place.' I would need to see it before I dare to write that.",
          "Name the speaker's relation to the object and use 'remembers'.",
        ],
      },
      {
        stance: 'specialist',
        note: 'I write for machines and the people who stood beside them, and engines are my weakness. I would settle the eleven dates first: castings carry pattern numbers, radio sets have valve types, and a patent number gives the earliest year, not the year of building. My labels name what the hand did. The fee is higher than for an article writer because the source column will stand up to a reviewer. Is there a list of registration numbers of the six boats?',
        answers: [
          "'Cutch, boiled and painted on hot. The drip on the left ran while the tin stood on a stove.' If the analysis of the crust agrees.",
          "'According to', with name and year of the interview, and the source column says 'single'.",
        ],
      },
      {
        stance: 'misread',
        note: 'I would be pleased to translate the 74 labels and seven room texts from the English of your inventory. At 60 words each it amounts to roughly 5,200 words, a week of work with terminology. Boats and fishing gear have many regional names, so I would set up a list first for the curator. The layout as CSV is possible for me. Which languages are planned besides English, and who proofreads on the wall?',
        answers: [
          "'Tin, net preservative, 20th century.' The rest depends on the inventory.",
          'I would translate it as it stands.',
        ],
      },
    ],
    deliveryNote:
      "labels.csv holds 74 labels and 7 room texts, 81 rows, each with word count and source. Nine of the eleven dates are settled; the engine is 'after 1919', since the patent number is cast and not stamped. For the compass and the second radio set the contradiction stays and is told on the label. 17 rows rest on one interview and say so. The curator has signed all rows but 44, where the lender still has to be asked.",
    clientReview: {
      quality: 4,
      communication: 3,
      speed: 3,
      reliability: 5,
      comment:
        'The column with sources has already answered two angry letters. Room 1 was dry and had to be written again, and for ten days we heard nothing; after that it went well and visitors do bend down.',
    },
    freelancerReview: {
      quality: 5,
      communication: 5,
      speed: 4,
      reliability: 5,
      comment:
        'A curator who turns every object round for you on camera and admits not knowing. The Access file should be put out of its misery.',
    },
    followUps: [
      {
        title: 'Audio guide texts for 15 of the boats and objects',
        budget: 940,
        days: 18,
        brief: `Fifteen stops of 90 seconds, written to be heard: about 210 words each. Two of them are told from excerpts of the interviews (we have the sound), so that your text only leads in and out.

The audio stops must not repeat the labels, they hang beside the object. One stop for each of the six boats, the rest is your proposal. A local actor records in one day; please mark stress where a place name could be misread and read each stop aloud with a watch.`,
        questions: ['Which object would you not give an audio stop?'],
        bids: [
          {
            stance: 'seasoned',
            note: 'The ear wants a person and a moment, so I would choose stops by what can be heard: an engine starting, the radio, a net being hauled. For the boats I suggest one morning at sea divided between six stops, with different people. Each text is timed aloud at 140 words a minute, and breathing is part of it. Are the interview excerpts free of the wind that ruins such things? I would listen before choosing two.',
            answers: ['The tin. Its label says everything, and there is nothing to hear in a tin.'],
          },
          {
            stance: 'newcomer',
            note: 'I would listen to all forty recordings instead of reading transcripts, as voices choose themselves. My guess is that you will end with four excerpts rather than two, and I would write shorter for it. Each stop opens with a sentence that makes people look at one spot and closes without a lesson. For stress marks I use capital letters and underlining. Has the actor a preference for how the page should look?',
            answers: ["The child's oilskin; it is better in silence."],
          },
          {
            stance: 'cheap',
            note: 'Fifteen stops of 210 words is a small book of 3,150 words; I offer it with two rounds and timing by a real voice, mine. I have the source table from the labels as a base and would mark anything new with a source in the same manner. The list of proposed stops comes on day three with one line each, so you can refuse before I write. Is there background sound, or voice only?',
            answers: ['The second radio set, because we would only repeat the first.'],
          },
        ],
      },
      {
        title: 'School worksheet set on the boats, ages 9 to 11',
        budget: 560,
        days: 14,
        brief: `Six worksheets, one page each, for classes that come with 25 children and one teacher. Each sends the child to two objects, has one thing to measure or count, one to draw, and one question whose answer is not on any label.

With it a teacher's page of two sides: time, answers, what can go wrong, what to do with those who finish early. Vocabulary list of 20 words. Text only, our designer sets it. Two classes try it in the third week and you correct afterwards.`,
        questions: ['Give one question whose answer is on no label.'],
        bids: [
          {
            stance: 'newcomer',
            note: 'Children count honestly, so I would build each sheet around a number: planks, rivets, steps from bow to stern in their own shoes. Drawing comes after counting, as they then look properly. The twenty words should be those they will hear from the guide on the day, not those a dictionary would choose. Could I get a plan with sight lines? Twenty-five children before one tin are a crowd.',
            answers: [
              'Where did they sleep? There is only one flat place in the boat that is long enough, and one has to find it.',
            ],
          },
          {
            stance: 'seasoned',
            note: "I would test the first sheet on three children before writing the other five; it is always the instruction that fails, never the subject. No more than 70 words a page. The teacher's page begins with the toilets and the coats, after that they trust you. For those who finish early one open task is enough: find the object that has been repaired most often and count the repairs. Can they touch anything at all?",
            answers: [
              'Which of these things could be used again tomorrow, as it is? It can only be answered by looking closely.',
            ],
          },
          {
            stance: 'misread',
            note: 'Six worksheets for ages 9 to 11 with the history of fishing since the Middle Ages, I can prepare these from the literature. Each would have a reading text of about 400 words, a gap text and a crossword. The visit of the exhibition is not necessary for using them, so schools further away could buy the set too. For the layout I would deliver finished PDF files. Is there a curriculum to follow?',
            answers: ['In which century was the compass invented?'],
          },
        ],
      },
    ],
  },
  {
    slug: 'lay-summaries-trials',
    field: 'writing',
    currency: 'EUR',
    title: 'Lay summaries of four clinical studies for the people who took part',
    budget: 3800,
    days: 32,
    skills: ['medical-writing', 'plain-language', 'copyediting'],
    brief: `Four finished studies need a lay summary in English under Annex V of Regulation (EU) 536/2014: two on eczema (phase 2 and 3), one on an inhaler device, one stopped early because too few people joined. Between 38 and 611 participants.

You get the clinical study reports (1,100 to 2,900 pages with appendices; you need the synopsis and tables 14.x), the protocol and the consent form. Every summary covers the ten points of Annex V in 4 to 6 pages. Numbers as whole people out of 100 and as absolute counts; adverse reactions above 2 percent by group. No promotional tone, no 'safe and well tolerated'.

The stopped study is the hard one: participants gave their time and deserve to hear why, without the sponsor's lawyers writing it. We do have a sentence from them and are unhappy with it.

Each summary goes through medical review (five days) and a test with four lay readers whom you recruit; their fees are paid apart. Done: accepted for upload, with a line-by-line list of the source table for each number.`,
    questions: [
      'How do you report an outcome that did not differ between the groups?',
      'Write two sentences to participants of the study that was stopped.',
    ],
    milestones: [
      { title: 'First eczema study, reviewed and tested', sharePercent: 30 },
      { title: 'Second eczema study and inhaler', sharePercent: 45 },
      { title: 'Stopped study', sharePercent: 25 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: 'I would keep the two eczema studies parallel, same order, same icons for 100 people, since some participants took part in both. Numbers come first into a sheet with table reference and population (analysed, not randomised; these two are mixed up in half of the summaries I see). Then prose. Four lay readers are few but sufficient if one of them reads slowly. For the inhaler: is the device described by a neutral name, or does the brand appear in the consent form?',
        answers: [
          "'We could not tell whether ... made a difference', if the interval is wide; 'about the same in both groups' only if it is narrow.",
          "'We stopped the study because too few people could join. What you gave us could not answer the question, and we are sorry; below we say what we did learn.'",
        ],
      },
      {
        stance: 'cheap',
        note: 'I edit medical texts regularly and can write these four from your reports at a moderate price, provided that the tables 14.x are sent as separate files. I work slowly on numbers and quickly on sentences. Each figure has a comment with table and row, so your list at the end is already there. For readers I would ask four people of different age in the library where I teach on Fridays. Is British spelling wanted, and are the adverse reactions coded in MedDRA terms with lay equivalents?',
        answers: [
          "Both figures beside each other, then: 'this difference may be due to chance.'",
          "'The study ended early because not enough people took part. Thank you: without you we would not know that the plan was too demanding.'",
        ],
      },
      {
        stance: 'newcomer',
        note: "I have written plain letters and summaries but nothing yet under Annex V, and say so at once. What I offer is the reader's side and a low price for the first study, which should be compared with one of your earlier summaries by somebody neutral. I would ask the medical reviewer for half an hour before I write, not only after. Which words did the consent form use for 'placebo' and 'rash'? People should meet them again unchanged.",
        answers: [
          'Say the two numbers out of 100 and that they are too close to call.',
          "'We asked for your help and then could not finish. Here is the reason, with the numbers, and what happens with your data.'",
        ],
      },
      {
        stance: 'specialist',
        note: 'This is what I do all year. Price above your frame; in it: number sheet double-checked by a second pharmacist, a reader protocol of six pages per study, and a version history that an inspector may open. I decline promotional adverbs without being asked. For the stopped study I would write to the participants and not about them, and propose to your lawyers one alternative sentence with the passage of the regulation that permits it. Were there unblinded interim looks? If so, the reason for stopping needs two sentences rather than one.',
        answers: [
          'As a result of its own: both counts, the interval in words, and what the study was able to detect.',
          "'Only 38 of the 240 people needed could join, so we stopped on 4 March. This was not because of a problem with your treatment.' If both are true, which I would verify first.",
        ],
      },
      {
        stance: 'misread',
        note: 'Four study reports to be proofread in English, the largest with 2,900 pages, is a considerable amount but can be done in thirty-two days if appendices are excluded. I would check the synopsis against tables 14.x for numbers that differ, and correct language and abbreviations throughout. Medical terms remain as they are. For the summaries by lay readers I could then compare spelling. May I mark directly in the PDF?',
        answers: [
          'I check that it is written the same way in the synopsis and in the table.',
          "I would leave the sponsor's sentence and only correct the commas.",
        ],
      },
    ],
    deliveryNote:
      "Four summaries, 5, 6, 4 and 4 pages, each with its number sheet (212 figures altogether, all with table and row). Sixteen lay readers, protocols attached; after the tests the word 'randomised' disappeared and one picture was turned round. In the second eczema study the synopsis says 14 people with infections, table 14.3.1 says 13; I used 13 and told medical review. The lawyers accepted the second version of the sentence on stopping.",
    changeRequest:
      'Medical review asks for one addition in the inhaler study: reactions above 2 percent are to be shown for the run-in phase too, because eleven people left then. Please add it without going over six pages, and adapt the number sheet.',
    clientReview: {
      quality: 5,
      communication: 5,
      speed: 4,
      reliability: 5,
      comment:
        'Found a wrong count in our own synopsis. The letter-like summary of the stopped study was answered by three participants with thanks, which has never happened to us.',
    },
    freelancerReview: {
      quality: 5,
      communication: 4,
      speed: 3,
      reliability: 5,
      comment:
        'Serious about participants, and no one asked me to sweeten a result. Medical review took eight days instead of five, twice.',
    },
    followUps: [
      {
        title: 'Lay titles and one-paragraph descriptions for 26 registered studies',
        budget: 1300,
        days: 15,
        brief: `The study register shows 26 running studies under titles such as 'A randomised, double-blind, vehicle-controlled, parallel-group ...'. For the public page we want for each a title of at most 90 characters, a paragraph of 80 words (who may join, what happens, how long, where), and three search words that a patient would type.

Sources are the protocols' synopses. Ethics committees have approved the consent forms, so nothing may promise more than these. Table in Excel, one row a study, reviewer's column included.`,
        questions: ['What must a lay title never leave out?'],
        bids: [
          {
            stance: 'specialist',
            note: "Twenty-six titles that differ from each other is the difficulty, as six of your studies are siblings. I would write the distinguishing feature first (age, body site, earlier treatment) and then the rest. Search words come from patient forums and from search statistics and not from my head. Each row notes the consent form's version. Do studies that recruit only in one country need to say it in the title? For the reader it decides everything.",
            answers: ['Who it is for. A person should know within one line that it is not about her.'],
          },
          {
            stance: 'seasoned',
            note: "I would do five, have them reviewed, and only then the others, as reviewers discover their rules by seeing examples broken. Eighty words suffice when visits and duration are figures. The paragraph must say that some people get no active treatment, in the same sentence each time, taken from the consent form. Who updates the row when a study closes? An outdated 'you may join' is worse than Latin.",
            answers: ['The condition in the words of patients, and that it is research and not treatment.'],
          },
          {
            stance: 'cheap',
            note: "Rows in a table with fixed lengths suit me. I count characters by formula, mark what exceeds, and underline each statement's place in the synopsis for your reviewer. At my price you can have all 26 in ten days and five days for changes. Abbreviations I would write out always, except those patients use themselves. May two sibling studies share the same three search words?",
            answers: ['The age group and the condition; everything else may wait for the paragraph.'],
          },
        ],
      },
      {
        title: 'Patient leaflet for the inhaler device, with readability test',
        budget: 2100,
        days: 28,
        brief: `The inhaler from the study gets a leaflet: instructions for use, 2 sides A4 folded, about 1,100 words with 12 drawings (exist). A readability test is required: at least 10 people in round one, 10 in round two, 15 questions, 90 percent must find and 90 percent of these understand.

You plan the test, write questions, recruit, interview, report. Two participants over 70, two with hands that do not close well. The cap has to be clicked twice, which in the study 14 of 97 people forgot.`,
        questions: ['How would you write the double click so that it is not forgotten?'],
        bids: [
          {
            stance: 'specialist',
            note: 'A pilot with three people before round one, always, since it spares a round. I recruit through two pharmacies and a rheumatism group, which gives you the hands. For the double click, text alone will not do: step 3 and step 4 should be two drawings, each with one click, so nobody can fold them into one. The report follows the usual structure for authorities. Are placebo devices available for the interviews? At least six are needed.',
            answers: ["As two steps with two pictures, and 'Click 1' and 'Click 2' printed on the cap's drawing."],
          },
          {
            stance: 'seasoned',
            note: 'I would write the 15 questions before the leaflet, since they are its real table of contents; at least four of them ask people to act and not to tell. Round one by mid month, changes overnight, round two a week later. Those 14 of 97 who forgot: is it known whether they had read the leaflet or were shown by a nurse? The cure differs. Twenty interviews of 40 minutes are included in my offer.',
            answers: ["Ask for a sound: 'Click. Wait for the blue line. Click again.' The waiting separates both."],
          },
          {
            stance: 'misread',
            note: 'For a leaflet on an inhaler I can offer 2 pages of text in clear language with ten test questions by mail to fifteen readers, who return them within two weeks. The drawings I would have made new, as the present ones show the cap closed. The test by post costs less and older people like it. Results I report in a table. Would you like a short version for children as well?',
            answers: ['In bold type and with an exclamation mark.'],
          },
        ],
      },
    ],
  },
];
