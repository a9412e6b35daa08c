import type { Brief } from './types';

export const briefsWriting2: readonly Brief[] = [
  {
    slug: 'lecture-subtitles-es-en',
    field: 'writing',
    currency: 'USD',
    title: 'English subtitles for six recorded lectures in Spanish, 312 minutes',
    budget: 2100,
    days: 20,
    skills: ['subtitling', 'translation', 'fact-checking'],
    brief: `Six lectures on earthquake-resistant masonry, given in Spanish by two engineers (one from Mendoza, one from Antigua), recorded in one room with one microphone. 312 minutes in total, between 44 and 61 each. The audience are builders and municipal inspectors who read English but do not hear Spanish.

Delivery: one SRT and one WebVTT per lecture, UTF-8. At most 2 lines of 42 characters, 17 characters per second, never shorter than one second, no overlap, cuts on slide changes respected. The slides stay Spanish, so headings that the speaker points at need a line of their own.

An automatic transcript exists; it writes 'adobe' as the software and 'sismo' as 'mismo'. You may use it, but we will not pay for its mistakes. About 70 technical terms (confining column, ring beam, stirrup) follow a list from a building code, which we supply.

In lecture 4 there are eleven minutes of questions from the floor, partly inaudible. Mark what cannot be heard. Done: a native inspector watches one hour and stumbles over nothing.`,
    questions: [
      'What do you do when 17 characters per second cannot hold what is said?',
      'Please time and translate the first 90 seconds of the sample clip.',
    ],
    milestones: [
      { title: 'Lecture 1, with agreed conventions', sharePercent: 20 },
      { title: 'Lectures 2 to 6', sharePercent: 60 },
      { title: 'Corrections after the inspector has watched', sharePercent: 20 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: "Two accents, one microphone, eleven bad minutes: I listened to the sample with headphones and would get about 80 percent of the floor questions, the rest marked [inaudible]. Engineers from Mendoza speak fast, so I condense rather than chase; numbers and 'must not' always survive. I time against the waveform and then check slide cuts by eye. The code's list uses 'tie-column' in one place and 'confining column' in another; which of the two is on the inspectors' forms?",
        answers: [
          'I drop what the picture already shows, then hesitations, then adjectives. A prohibition or a dimension is never dropped.',
          'Attached, 23 subtitles; number 9 stands at 17.2 and I would like to discuss it.',
        ],
      },
      {
        stance: 'cheap',
        note: 'I time subtitles faster than most because I have done it for years as a craft, and use the automatic transcript only for finding my place. My price is low and includes both formats. Every file goes through a check for line length, speed, overlap and minimum duration before I send it, with the report attached. For the terms I would add your 70 to a list that flags any other word. Could I have the slides as PDF, to copy the spelling of names?',
        answers: [
          'Split the thought over two subtitles and borrow up to half a second from the pause before.',
          'Done and attached as SRT, 24 subtitles, none over 16.8.',
        ],
      },
      {
        stance: 'newcomer',
        note: "I subtitled hearings where six people spoke at once, so a lecture with one microphone does not frighten me, though I have only two years of paid work behind me. I would do lecture 1 completely and let your inspector watch it before I touch the second, so that one habit does not have to be corrected six times. 'Sismo' and 'mismo' made me laugh. When a speaker corrects himself in mid-sentence, do you want the correction or the path to it?",
        answers: [
          'I shorten the sentence as the speaker would if he were out of breath, and keep figures exact.',
          'Attached as SRT and with a screenshot of the slide heading at 01:12.',
        ],
      },
      {
        stance: 'specialist',
        note: "Lectures on structures are a special case: the spoken sentence points at a drawing and is meaningless without it. I read the slides beforehand and write each subtitle so that the reader's eyes can return to the drawing in time, which in practice means 14 to 15 characters per second on drawing slides. This costs more and shows. I also check each dimension spoken against the slide; speakers err about twice an hour. Whom do I ask when slide and voice disagree?",
        answers: [
          'Condense, and if meaning is at stake exceed 17 once rather than lose a condition; each case goes in a list for you.',
          "Attached, with two comments on the speaker's figure at 00:58, which is not the one on the slide.",
        ],
      },
      {
        stance: 'misread',
        note: 'Six videos of 52 minutes with Spanish subtitles for the hard of hearing is within my usual work. I would mark the speakers with colours and describe sounds such as applause in brackets. The automatic transcript sounds usable after correction of the worst words, so I could finish in two weeks. For WebVTT I need to know your player, because the colours are written differently in each. Do you want the eleven minutes of questions to be left out?',
        answers: ['I let the line run on into the next cut.', 'The clip is attached with Spanish captions.'],
      },
    ],
    deliveryNote:
      "Twelve files, six SRT and six WebVTT, 4,318 subtitles. None above 17 characters per second except nine, which are in the list with reasons. In the questions of lecture 4, 14 passages remain [inaudible]; two more I reconstructed from the answer and marked so. Three figures differ between voice and slide (lecture 2 at 31:40, lecture 5 at 12:05 and 47:22); I subtitled what is said and put the slide's value in the note to you.",
    clientReview: {
      quality: 5,
      communication: 4,
      speed: 5,
      reliability: 5,
      comment:
        'The inspector watched two lectures instead of one hour because she became interested. The list of contradictions between voice and slides was worth the fee alone.',
    },
    freelancerReview: {
      quality: 5,
      communication: 5,
      speed: 5,
      reliability: 5,
      comment:
        'Clear limits, a term list that was actually maintained, and a sample clip that was as bad as the worst part. No surprises.',
    },
    followUps: [
      {
        title: 'Translate the slides of the masonry lectures, 214 slides',
        budget: 980,
        days: 14,
        brief: `Since the subtitles were well received, the slides follow. 214 slides in six PowerPoint files, Spanish to English, about 7,900 words, of which 2,000 are labels inside drawings (grouped text boxes, some rotated). Same term list.

Units stay metric. Text must fit in its box at not less than 80 percent of the original size. 17 slides are photographs of printed pages: those get a translated caption only. Please correct the three contradictions between voice and slide with the value that the engineers have now confirmed.`,
        questions: ['How do you treat labels inside grouped drawings?'],
        bids: [
          {
            stance: 'seasoned',
            note: "I would work in the PPTX itself and not export, because rotated labels lose their place otherwise. First a pass to list all text boxes with their length, then the translation, then each slide looked at in presentation mode beside the Spanish. With 2,000 words in labels, short forms must be agreed: 'tie-col.' or a legend? The subtitles say 'confining column' in full, and the eye should recognise it.",
            answers: [
              'Open the group, translate in place, never ungroup, and compare a picture of the slide before and after.',
            ],
          },
          {
            stance: 'newcomer',
            note: 'The terms are already decided and I can keep to them, so I would spend the time on fit. I propose that we choose the ten fullest slides first, since they decide the abbreviations for all others. For the 17 photographs I would write captions of at most 20 words with a reference to the page shown. May I change the line breaks in headings, or are they animated one line at a time?',
            answers: [
              'With the selection pane, one by one; I keep a list of slides where the drawing had to be touched.',
            ],
          },
          {
            stance: 'cheap',
            note: '7,900 words with a term list and no layout surprises except labels is about six working days, and I charge only that. I would deliver two files every second day. Afterwards I compare Spanish and English slide by slide for missing boxes, a thing that happens often and that I find tedious but never skip. Are there speaker notes underneath the slides? They are not in your word count, I believe.',
            answers: ['I edit them in the selection pane and check that the group is still one group at the end.'],
          },
        ],
      },
      {
        title: 'Subtitles for two short site films, Spanish and English',
        budget: 430,
        days: 8,
        brief: `Two films of 9 and 13 minutes, shot on building sites: wind, a mixer, four masons who speak over each other. We want subtitles in both languages this time, as the masons' Spanish is hard even for those in the capital.

SRT for each language, 15 characters per second, speakers marked by a dash. Strong language stays, toned neither up nor down. Names of the masons to be confirmed with the engineer by telephone; one of them does not want his surname shown.`,
        questions: ['Is there anything on the clip that you cannot understand?'],
        bids: [
          {
            stance: 'newcomer',
            note: 'Wind and a mixer are closer to my radio years than a lecture room is. I would make the Spanish first and have it read by the engineer, because an English line built on a misheard word is worse than none. Four voices need four consistent dashes; where I cannot tell who speaks I say so. At 15 characters the long jokes of minute 6 will have to lose their second half. Agreed?',
            answers: ['Two words at 04:31, both probably the nickname of a tool; I would ask the engineer.'],
          },
          {
            stance: 'seasoned',
            note: 'I watched the clip twice. About one minute of thirteen cannot be saved by ear alone, but lips can be read in half of it. Both languages share one timing, so a viewer can switch without a jump; I would set it by the Spanish. Swear words are translated by strength rather than by dictionary. Does the mason without a surname also want his first name left out when others call him?',
            answers: [
              'From 07:10 to 07:24 the mixer covers everything; marked as inaudible unless a second recording exists.',
            ],
          },
          {
            stance: 'misread',
            note: "Two films of 9 and 13 minutes are quickly done: I would make English subtitles for both within four days, 17 characters per second as with the lectures. Spanish ones are not needed, I suppose, because it is the language spoken. The names of the masons I would show in full at their first words, it makes a film more personal. Is the mixer's noise to be described in brackets?",
            answers: ['I understood nearly everything; the rest can be guessed from the picture.'],
          },
        ],
      },
    ],
  },
  {
    slug: 'tenant-letters-plain',
    field: 'writing',
    currency: 'EUR',
    title: 'Rewrite 34 letters to tenants so that people can act on them',
    budget: 2700,
    days: 30,
    skills: ['plain-language', 'copyediting', 'editorial-style-guides'],
    brief: `A municipal housing company sends 34 standard letters in English to tenants whose first language is often another: rent increase, service charge statement, mould, access for repairs, arrears, notice. Average sentence length today is 29 words. The arrears letter gives the amount owed in its fourth paragraph. Last year 1,900 people rang to ask what a letter wanted from them.

Rewrite all 34 to level B1: what this is about, what you must do, by when, what happens otherwise, whom to ask. Legal effect has to remain; 9 letters contain wording prescribed by statute, which is marked and must not be touched. The company's lawyer checks each group and answers within five days.

The letters live in Word with merge fields (37 different ones, list supplied). Fields may move but not change. One page each, except the service charge statement.

Also wanted: a style sheet of four pages for the staff who will write letter 35. Test three letters with at least five tenants; the company invites them and pays them. Done: those tenants can say what to do and by when.`,
    questions: [
      'Which of the 34 would you start with, and why?',
      'What do you do when the lawyer insists on a sentence nobody understands?',
    ],
    milestones: [
      { title: 'Arrears, access and mould letters tested with tenants', sharePercent: 35 },
      { title: 'Remaining 31 letters', sharePercent: 50 },
      { title: 'Style sheet', sharePercent: 15 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: "I used to answer the telephone that such letters cause. The 1,900 calls are your measure: ask the call centre to tally for two weeks which letter people hold in their hand, and we know the order of work. My pattern is five headed blocks in a fixed order, amount and date in the first. The prescribed sentences go in a box headed 'the law requires us to say', with a plain sentence above. Is the lawyer willing to sit in on one tenant test? It changes more than my arguments.",
        answers: [
          'Arrears. It is sent most, frightens most, and hides its figure.',
          'Keep it, put it where it does no harm, and say above in plain words what it means. I have not yet met a lawyer who forbade the second sentence.',
        ],
      },
      {
        stance: 'cheap',
        note: 'I am an editor rather than a campaigner, and would go letter by letter with tracked changes so that your lawyer sees every word that goes. Shortening from 29 to about 14 words a sentence is mostly cutting and turning round. Merge fields I keep in a checklist and count before and after: 37 in, 37 out. The style sheet grows as I go. For the tests I would need someone of yours to moderate on the spot; is that foreseen?',
        answers: [
          'The service charge statement, since it is the longest and decides how tables look in all the others.',
          'I put a query in the margin with two simpler versions and the reason, and accept the answer.',
        ],
      },
      {
        stance: 'newcomer',
        note: "Six of my neighbours have such letters in a drawer, unopened, so this brief speaks to me. I am new to letters but not to plain summaries, and I would begin by reading ten calls' notes if there are any. Then three drafts of the access letter, all different, to be tried on tenants before any theory. In which languages do the tenants talk at home? A B1 reader of Turkish and one of Tigrinya stumble over different things, false friends above all.",
        answers: [
          'Access for repairs: simple, frequent, and success can be counted in open doors.',
          'Show the lawyer a filmed test. If the sentence remains, I explain it in the line before.',
        ],
      },
      {
        stance: 'specialist',
        note: "I work with readability tests as others work with spelling checkers, and price accordingly. With five readers per letter you will find four of five serious problems; I would run two rounds of five on three letters instead of one round of ten. The protocol is yours, so that staff can repeat it. For the nine statutory letters I would separate information and notice in typography, which a court has nothing against. Which of the 34 start a legal period? For those, the date must be printed, not 'within 14 days'.",
        answers: [
          'Notice, because a misunderstanding costs a home; I would not test on that one, though.',
          'I ask which decision the sentence rests on. In half of the cases there is none, and it goes.',
        ],
      },
      {
        stance: 'misread',
        note: 'I would be glad to translate the 34 letters into the main languages of your tenants, and could organise reviewers for Arabic, Turkish and Polish. The English would stay as it is, being approved by the lawyer. With one page each and merge fields I estimate two letters per language and day. For right-to-left scripts the Word templates need a mirrored version, which I can set up. How many languages would you like in the first round?',
        answers: [
          'The rent increase, as it goes to all tenants and would be needed in each language.',
          'I translate it literally and add nothing.',
        ],
      },
    ],
    deliveryNote:
      'All 34 letters are in the folder as Word, 37 merge fields counted in and out, average sentence 12.6 words. Thirteen tenants took part in two rounds; after the second all of them could say amount and date of the arrears letter, in the first three of six could not. The lawyer has released each group by mail (attached). Four pages of style sheet, with the ten sentences that staff write most often, before and after.',
    changeRequest:
      "The mould letter now asks the tenant to 'send us photos' without saying where. Please add address and number, using the existing field CONTACT_TEAM, and keep it on one page. The style sheet needs an example with a table as well.",
    clientReview: {
      quality: 5,
      communication: 5,
      speed: 4,
      reliability: 4,
      comment:
        'Calls about arrears letters fell by a third in the first month. Patient with our lawyer, firm about dates in print. One group came two days late, announced in advance.',
    },
    freelancerReview: {
      quality: 5,
      communication: 4,
      speed: 3,
      reliability: 5,
      comment:
        'They paid the tenants properly for their time, which made the tests honest. The lawyer needed nine days rather than five, so plan slack if you work with them.',
    },
    followUps: [
      {
        title: 'Three web pages and a telephone script to go with the new letters',
        budget: 620,
        days: 12,
        brief: `The new letters point to three web pages that still speak the old language: paying arrears in parts, reporting mould, access for repairs. 400 words each at most, level B1, with the forms linked at the point where one needs them.

Besides, the call centre wants a script: not word for word, but the six questions people ask most and an answer of three sentences to each. Use what the tenants said in the tests. The company's web editor puts the pages online; we need Markdown and link texts.`,
        questions: ['How would you keep letter, page and script in step?'],
        bids: [
          {
            stance: 'seasoned',
            note: "I would write page and script from the same table of facts, one row for each question: amount, date, what happens, who helps. If the rule changes, staff change the row and see which three texts hang on it. I should like to listen to ten calls before writing the script, with callers' consent, as people ask differently from how they nod in a test. Who owns the facts afterwards?",
            answers: [
              'One table of facts with an owner and a date, and a line at the foot of each text that names the row.',
            ],
          },
          {
            stance: 'newcomer',
            note: 'Three pages and six answers are a small job that I would do with care. For mould I suggest pictures of three cases, harmless, report it, ring us today, because descriptions of mould help nobody at B1. The script could stand on one laminated sheet beside the telephone. Are callers ever answered in other languages? Then I would choose words that survive being translated on the spot.',
            answers: ['By using the same headings in all three, so that a difference catches the eye.'],
          },
          {
            stance: 'cheap',
            note: 'I can take the wording of the approved letters over into the pages and save you a second round with the lawyer, as nothing new would be said. Two days for the pages, one for the script, one for corrections. I would list every place where the old page contradicts the new letter; I saw two in the arrears page already, the smallest rate and the deadline. Which one is right?',
            answers: ['A list of the shared sentences with the file names in which they occur.'],
          },
        ],
      },
      {
        title: 'Two-hour course for the staff who write letter 35',
        budget: 540,
        days: 16,
        brief: `Fourteen people write individual letters to tenants, five of them every day. We would like a course of two hours by video, twice with seven people each, based on the style sheet: one exercise on the opening sentence, one on bad news, one on a letter of their own, made anonymous beforehand.

Materials in PowerPoint and Word that their team leader can use again next year without you. No jokes about officials, please; they have heard them. We measure by ten letters before and ten after.`,
        questions: ['How do you handle the person who says "it has always been done this way"?'],
        bids: [
          {
            stance: 'seasoned',
            note: "Seven people and two hours allow for one real letter each, provided they send it a week ahead. I would take the worst opening sentences out of those (nameless) and let the group race to find the date in them. Bad news gets half an hour, because that is where people hide behind the passive. The team leader should co-run the second session, so that next year's is theirs. Who picks the ten letters for the measurement? Not I, I hope.",
            answers: ['I ask for one of their letters that worked well, and we find out together why it did.'],
          },
          {
            stance: 'specialist',
            note: "I would invert it: they read first, as tenants, with a clock. Nothing teaches like failing to find the amount in one's own letter within thirty seconds. Then rewriting in pairs, then the rules, which by that time they could write themselves. Your measure is sound; I would add a blind rating by two tenants from the earlier tests. Can the sessions be recorded for colleagues on leave, and do all fourteen agree?",
            answers: ["With the clock. Tradition is hard to defend after searching one's own letter for the date."],
          },
          {
            stance: 'misread',
            note: 'I can write and hold the course in two sessions for all fourteen together, as one learns more in a large group. I would build it on general rules of good letters, since I have slides for that already, with an exercise on the opening and one on complaints. The letters of their own could be homework. For the measurement I would ask the staff how confident they feel, before and after. Is a room booked?',
            answers: ['I ask them to try it for a month before they judge.'],
          },
        ],
      },
    ],
  },
];
