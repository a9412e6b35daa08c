import type { Brief } from './types';

export const briefsClerical6: readonly Brief[] = [
  {
    slug: 'shared-mailbox-archive',
    field: 'clerical',
    currency: 'EUR',
    title: 'Sort a shared mailbox of 31,000 messages into a file plan',
    budget: 1700,
    days: 26,
    skills: ['inbox-management', 'records-management', 'desk-research'],
    brief: `The mailbox post@ of a harbour authority with nine employees has 31,400 messages since 2014, in 212 folders that five secretaries invented one after another ('Misc', 'Misc new', 'Karl'). Twice this year somebody asked for documents under freedom of information and it took eleven days.

There is a file plan of 64 items with retention periods (3, 10, 30 years, permanent). Wanted: rules for sorting agreed with us, messages filed as EML in the plan's folders with date, sender and subject in the name, attachments kept inside. Newsletters and automatic notices (we estimate 40 percent) go on a list for deletion which we sign. What concerns staff or complaints goes to a closed folder without your reading more than needed.

Threads stay together; if a thread touches two items, the more important one gets it and the other a reference. You work on our server by remote desktop, nothing is downloaded.

Done: we name 20 matters from the past, and each is found complete in under ten minutes. And one page for the staff: how to file from Monday on.`,
    questions: [
      'How would you begin with 212 folders?',
      "What do you do when you open a message and see that it concerns an employee's illness?",
    ],
    milestones: [
      { title: 'Count, rules and deletion list agreed', sharePercent: 25 },
      { title: '2014 to 2020 filed', sharePercent: 35 },
      { title: '2021 to today filed, search test, page for staff', sharePercent: 40 },
    ],
    bids: [
      {
        stance: 'seasoned',
        note: "First I count: by sender, by year, by folder, which takes two days and usually settles half of the mailbox, since 300 senders make 80 percent. 'Karl' will be a person whose matters nobody dared to split. Rules by sender and subject come next, by eye only what remains, I estimate 6,000 messages. The deletion list is sorted for signing by sender with counts, not as 12,000 lines. Do you keep messages that were answered by telephone only? They look unimportant and are not.",
        answers: [
          "I leave them as evidence: the old folder goes into a field, so anybody who remembers 'Misc new' still finds things.",
          'Stop reading, move it to the closed folder, note number and hour, and tell you the count at the end of the day.',
        ],
      },
      {
        stance: 'cheap',
        note: 'I sort inboxes every day and can offer thirty hours a week at a low rate. By search for newsletters and notices I would clear 40 percent in the first week onto your list. For the rest I go year by year, 700 messages a day with rules, fewer where I have to open them. At the close of each day you get the numbers and doubtful cases, at most ten. Is the remote desktop open in the evening too? I would prefer late hours.',
        answers: [
          'By size: the largest ten folders are probably half of everything.',
          'Close it, move it, and say nothing about it to anyone.',
        ],
      },
      {
        stance: 'newcomer',
        note: 'Filing plans I know from study and from one internship, so a mailbox of this size would be my largest task yet. I would make a small test for us: 200 messages at random, filed by me and independently by one of your staff, then we compare and improve the rules until we agree in nine of ten. The twenty matters for the final test should be written down now, in a sealed envelope. Who has the authority to say that a matter is closed?',
        answers: [
          'With a random sample from each large folder, to see whether its name tells the truth.',
          'I recognise it from the subject or first line, do not read on, and move it; a tally without names.',
        ],
      },
      {
        stance: 'specialist',
        note: 'This is archival work disguised as tidying and should be priced as such. I would map 212 folders to 64 items, propose three missing items (there are always some), and record each rule with who agreed and when, because retention of 30 years outlives us. Deletion only after a signed list with a hash of its content. Threads by Message-ID and References headers, not by subject. Ten minutes per matter is generous; I aim at three. Is permanent material to be handed to a state archive at some point? Then EML is right but metadata needs more.',
        answers: [
          'With a table: folder, number, years, three typical subjects, proposed item. You correct it in an hour.',
          'Closed folder at first sight, access by two named people, a log without content. I have signed such undertakings before.',
        ],
      },
      {
        stance: 'misread',
        note: 'I have cleared large inboxes for two firms. Newsletters and notices I would delete in the first week, about 40 percent, so there is order soon; the remaining messages I file by sender and year, which needs no plan and is quick. To work without delays I would download the mailbox to my computer as a PST. Threads are cut where the year changes. For the test of twenty matters, searching by sender should be enough. Is 3 or 10 years the limit for everything?',
        answers: [
          'By merging folders with similar names, Misc with Misc new.',
          'I would file it under the name of the person, with the year.',
        ],
      },
    ],
    deliveryNote:
      "31,412 messages: 12,906 on the deletion list (signed on the 9th, 214 senders), 18,290 filed under 61 of 64 items, 216 in the closed folder. Three items of the plan have no message at all, two were missing and were added with your consent (dredging permits, drone flights). Search test: 20 of 20 found, the slowest in six minutes. Every file keeps its old folder as a field; 'Karl' was the quay extension from 2016 to 2019.",
    changeRequest:
      'Names are too long for the backup: paths over 240 characters in 412 cases. Please shorten the subject to 60 characters there and keep the full one in the list. The page for staff should have an example with an attachment.',
    clientReview: {
      quality: 5,
      communication: 4,
      speed: 4,
      reliability: 5,
      comment:
        'The next request for documents took forty minutes. Discreet with the personal matters, which was our greatest worry. Long file names had to be repaired.',
    },
    freelancerReview: {
      quality: 4,
      communication: 5,
      speed: 4,
      reliability: 5,
      comment:
        'They decided on doubtful cases every morning at nine, so no pile ever arose. The remote desktop slept at noon and so did I.',
    },
    followUps: [
      {
        title: 'Three drives of old documents into the same file plan',
        budget: 1200,
        days: 20,
        brief: `After the mailbox, the drives: 54,000 files on J:, K: and an external disk, back to 1999, many doubles (we guess a third), formats up to WordPerfect. Same plan, same rules, same ten minutes.

Identical files by content are kept once; versions of a document stay together with the signed one on top. Old formats get a PDF/A beside the original. A list of what cannot be opened. Drawings of the harbour (DWG, 900 pieces) are only listed, with number and date from the title block if legible.`,
        questions: ['How do you find the signed version among seven?'],
        bids: [
          {
            stance: 'seasoned',
            note: "Doubles by checksum in the first night, which will take away your third and everybody's courage returns. Then by folder to item, as before; the mailbox's mapping helps since people named both alike. Versions: date inside the document beats the file's date, which copying has ruined. WordPerfect opens in LibreOffice mostly; I count what does not. Is the external disk the only copy? Then we copy it before I look at it.",
            answers: [
              'By scan or signature page, by being attached to a sent message in the mailbox, or by number in the register.',
            ],
          },
          {
            stance: 'specialist',
            note: 'I would take an inventory with format identification before moving a single file; DROID or Siegfried give this in hours. Retention first: what is past its term needs no conversion at all, maybe a quarter. Version chains by similarity of text and not of names. PDF/A validated by veraPDF. The 900 drawings I list from title blocks by eye. Which department still works on K:? It must be frozen on a date.',
            answers: ['It was sent to someone: the mailbox holds the proof, with the same checksum.'],
          },
          {
            stance: 'cheap',
            note: '54,000 files, one third doubles, leaves 36,000, of which most can be moved by folder. I would do 2,000 a day with the rules of the mailbox and show you doubtful ones daily as then. Conversion to PDF/A goes by batch in the night. For drawings I type number and date in a list, 120 a day. May the empty folders be removed at the end?',
            answers: ['The one that is a scan, or else the last that was sent by mail.'],
          },
        ],
      },
      {
        title: 'Look after the mailbox for two months and coach nine people',
        budget: 980,
        days: 60,
        brief: `The page for staff exists, nine people read it, four do it. We would like someone to look after post@ for two months, one hour each working morning: file what is closed, ask about what is not, send a short list on Fridays of who has left what open longer than ten days, and show each person once for 20 minutes by video how filing works in their own matters.

In month two you should do less every week. At the end no message older than 15 days is unfiled.`,
        questions: ['What would you do with a colleague who refuses?'],
        bids: [
          {
            stance: 'seasoned',
            note: 'An hour in the morning before the harbour wakes up is right. I would start with the four who do it and let them show their neighbours; I come second. The Friday list has names only in the first two weeks, afterwards numbers, since shame wears out quickly. In month two I stop filing for anyone who has had the twenty minutes. Is the harbour master among the five? It would be useful to know on which side.',
            answers: [
              'Ask which two matters annoy them most and file these together; the rest then follows or the boss does.',
            ],
          },
          {
            stance: 'newcomer',
            note: "I would note for each unfiled message why it was left: no item fits, not sure it is closed, no time. After two weeks this tells us if page, plan or habit must change. The video sessions I prepare with three messages of that person's own. One hour a day in your morning suits me well, as it is my afternoon. Does anybody file on a telephone? It would need other steps.",
            answers: [
              'I would find out whether the plan lacks something for them; if not, I report it kindly and plainly.',
            ],
          },
          {
            stance: 'misread',
            note: 'For two months I would file everything in post@ myself, one hour each morning, so that the nine people have nothing to do with it. Messages older than 15 days are closed without asking, as the term seems to allow. For the videos I would record one lesson of 20 minutes which all can watch when they like. The Friday list then is no longer needed. Shall I have my own password?',
            answers: ['If I file everything myself, nobody has to take part.'],
          },
        ],
      },
    ],
  },
];
