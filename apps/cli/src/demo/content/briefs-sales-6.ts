import type { Brief } from './types';

export const dateShopCheckout: Brief = {
  slug: 'date-shop-checkout-test',
  field: 'sales',
  client: 'sahyadri-trade-services',
  title: 'Find out why 71 per cent leave the checkout of a date and coffee shop in Kuwait',
  brief: `We sell dates, cardamom coffee and gift boxes online in Kuwait: 8,900 visitors a week, 610 checkouts started, 177 finished. 93 per cent on phones. Arabic 64 per cent, English 36; people change language in the basket, and the basket is emptied then (known since spring, the agency says it cannot be).

Other suspects: the address form asks for block, street, avenue, house, floor and flat, all required; delivery price appears at the last step; card payment leads to a page in English.

Wanted: watch ten real purchases (five Arabic, five English, on own phones; we recruit friends of customers, not of ours), read the funnel by step, language and phone, list the causes by size, then specify repairs for our developer. What is a plain fault gets repaired without a test. For at most two changes that are a matter of opinion, set up a proper A/B test with sample size written down before.

Arabic native needed, Gulf usage. Ramadan weeks are different from all others; plan around them.`,
  currency: 'KWD',
  budget: 520,
  days: 55,
  skills: ['conversion-optimisation', 'campaign-analytics'],
  questions: [
    'Which of our suspects would you repair without any test?',
    'With 610 checkouts a week, what difference could a test of four weeks show?',
  ],
  milestones: [
    { title: 'Ten purchases watched, funnel read, causes by size', sharePercent: 35 },
    { title: 'Repairs specified and checked on the live shop', sharePercent: 35 },
    { title: 'One or two tests with result', sharePercent: 30 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'An emptied basket is no suspect but a fault, so the developer can begin on that tomorrow with a film of it as evidence; I would record it on three phones on the first day. In Kuwait the address form is where mothers order for a diwaniya at another house, so paste from a message matters more than fewer fields. After the repairs I would wait for two clean weeks before any test. How do people pay today: KNET, card, cash on delivery? Those who drop at payment may have been ordering by phone a minute later.',
      answers: [
        'Basket, language of the payment page, avenue and floor as optional. The delivery price I would show early as well, since it is honest.',
        'About 2,440 checkouts, so 1,220 a side: from 29 per cent to about 34. Smaller effects remain unseen.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I can do the ten sessions by video call with screen sharing, 30 minutes each, and make a list with times and pictures of every stop. The funnel I read from your analytics by step, language and device. Repairs I describe in a table with screenshots in both languages for the developer. For the test I use a free tool and split half and half. Please tell me the shop system and who has access.',
      answers: ['The basket and the required fields.', 'I think around five per cent would be visible.'],
    },
    {
      stance: 'newcomer',
      note: 'I ordered a box of coffee from a shop of the same kind last night with a stopwatch: 6 minutes 40, of which 3 in the address form, where the keyboard covered the error message. I would look for such things in the ten sessions and keep silent while people struggle. Arabic first, then English, and I would note each word that people read aloud twice. I have done five session studies, but no test on a live shop; for that part I would ask you to approve my plan beforehand. May participants keep the dates?',
      answers: [
        'All that a participant calls broken: emptied basket, English page in an Arabic purchase, hidden error.',
        'Roughly five points in the finishing rate, by a calculator which I would attach.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Of 433 abandoned checkouts a week, first find those who did not abandon: WhatsApp orders, returns on another phone, duplicates from the language switch, which probably starts a second checkout and inflates the 610. The true rate may be 37 per cent rather than 29. I would mend the measuring first. For opinions worth testing I see one: delivery price included from KWD 8 up or shown apart. And no test from ten days before Ramadan until after Eid, as gift boxes change the whole mix. Is the developer able to release twice a week?',
      answers: [
        'Basket, payment language, optional fields, and the error messages in Arabic that were translated word for word.',
        'Five points at 80 per cent power, if the 610 are real. If they shrink to 480, six.',
      ],
    },
    {
      stance: 'misread',
      note: 'I would redesign the whole date shop with a luxurious look in gold and a pop-up offering 15 per cent for the newsletter, plus a countdown for the basket. With 61,000 checkouts weekly we can test twelve variants at the same time and have a winner in three days. Ramadan is ideal for this, as there is the most traffic. The desktop version I would do first and the phone later. English texts I can write myself.',
      answers: ['None, everything has to be tested.', 'Very small ones, as there are many visitors.'],
    },
  ],
  deliveryNote:
    'Ten purchases watched, films cut to the stops, 41 causes sorted by size. Seven repairs are live. The real number of checkouts is 498 a week; the language switch had counted 112 twice. Finished: 36 per cent before the repairs on the corrected count, 47 after. The test on the delivery price ran 28 days as planned: 46.1 against 48.0 per cent, so no difference that could be told from chance.',
  changeRequest:
    'Two wishes before we accept: the report says diwaniya orders are 18 per cent of addresses, please show how that was counted; and the Arabic message for a wrong phone number still sounds like a threat. Kindly propose a friendlier one.',
  clientReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'We learned that a quarter of the problem was our own counting and another quarter the basket which could not be. The test without a winner was reported as such, with no decoration.',
  },
  freelancerReview: {
    quality: 4,
    communication: 4,
    speed: 3,
    reliability: 5,
    comment:
      'They recruited ten honest strangers, as promised, and let them complain. The agency needed three weeks to believe in the film of the empty basket. Payment prompt, dates excellent.',
  },
  followUps: [
    {
      title: 'Gift box path for Ramadan: choose, write a card, send to eight addresses',
      brief: `Last Ramadan people ordered one box eight times, since the shop knows only one address in an order. We want a path for up to fifteen addresses, with a card text each, one payment, and delivery days.

Please watch four people who did it last year (we have names, they agree), specify the path for a phone in both languages, and write all texts and card suggestions in Arabic (ten, not floral) and English.

The developer has five weeks; it must be live three weeks before Ramadan. After that, read daily for two weeks where people stop. No test; we want it to work.`,
      budget: 310,
      days: 60,
      questions: ['How does someone enter eight addresses on a phone without giving up?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Nobody has eight addresses in their head; they have eight names in WhatsApp. So the path lets the giver enter names and numbers only, and the recipient completes the address by a link, with a note who sends. Those who do not reply in two days are shown to the giver. I would let the four people try a paper version first. May a gift be announced ahead, or does that spoil the surprise?',
          answers: ['They give name and mobile number, and each recipient fills in the address through a link.'],
        },
        {
          stance: 'specialist',
          note: 'Five weeks for the developer means that the specification has to be there in ten days, so I would cut: up to fifteen addresses, one kind of box in an order, delivery in two windows. Variants of boxes double the screens. Card texts with 120 characters, Arabic and Latin may be mixed, so direction must be set for each card. What happens when one of the fifteen is refused at the door?',
          answers: [
            'By pasting a list or choosing saved addresses, one after another, with the basket saved after each one.',
          ],
        },
        {
          stance: 'cheap',
          note: 'I would specify a simple table: add recipient, name, area, block, street, house, card, repeat, with a button same as last year that loads the old orders by phone number. The texts in Arabic and English I write in three days, and ten card suggestions. Daily reading for two weeks is included, with a message whenever a step loses more than a quarter.',
          answers: ['With the button same as last year, which fills in nearly all.'],
        },
      ],
    },
    {
      title: 'Win back phone orders: are people who leave the checkout ordering by WhatsApp?',
      brief: `Our counter staff takes 45 orders a day by WhatsApp. We suspect that many of them tried the shop first. We want to know how many, why, and whether it matters (a WhatsApp order takes nine minutes of work).

You get two weeks of WhatsApp orders as a list (hashed phone number, time, basket, area; customers were informed) and the shop's checkouts with hashed number where entered. Match, with care about households that share a phone. Then ask 40 of them one question by message, in Arabic, written so that people answer.

Result on four pages, with a recommendation we can refuse.`,
      budget: 240,
      days: 20,
      questions: ['What would the one question be?'],
      bids: [
        {
          stance: 'specialist',
          note: 'Matching by hash only finds those who had typed their number before leaving, so it gives a lower bound; basket and area within thirty minutes give a second, weaker match. I would state both and the overlap. Nine minutes at 45 orders are almost seven hours a day, but orders by WhatsApp may be larger, so compare the basket first. Are the hashes made with the same salt on both sides?',
          answers: ['When you ordered from us on Monday, what made you write instead of finishing in the shop?'],
        },
        {
          stance: 'newcomer',
          note: 'I would read fifty of the chats first, without names if needed, since people often say in the first line why they write: it does not accept my block. The matching comes second. The question is sent from the same number that served them and at the hour at which they ordered. I expect 25 answers of 40. Is it possible to ask five of them by voice message?',
          answers: ['What could you tell us on WhatsApp that the shop did not let you say?'],
        },
        {
          stance: 'misread',
          note: 'I can move all WhatsApp customers to an app with loyalty points. For this I would send a broadcast to every number of the last three years with a coupon, and close the WhatsApp line at the end of the month, so people have to use the shop. Four pages are enough for the announcement. Please export the full phone numbers with names, as the hash is of no use.',
          answers: ['Have you already downloaded our new app?'],
        },
      ],
    },
  ],
};
