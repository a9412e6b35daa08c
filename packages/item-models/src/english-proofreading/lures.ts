import type { Site } from './site';

/** Passages that are right although many take them for errors, by the wrong rule behind that. */
type Lure = { readonly belief: string; readonly sentences: readonly [Site, Site, ...Site[]] };

/** Source for each: the section of Fowler’s Dictionary of Modern English Usage (4th ed., 2015) on the word in question. */
export const lures = {
  'none-is-singular': {
    belief: '“None” takes a singular verb only.',
    sentences: [
      'By Friday [none of the samples were] back from the laboratory.',
      'We wrote to six suppliers, and [none have raised] their prices.',
      'The rooms were checked at noon, and [none were] ready.',
      'Of the forty forms that came back, [none were] signed.',
      'The editors read all nine stories, but [none have] been chosen yet.',
    ],
  },
  'no-split-infinitive': {
    belief: 'Nothing may stand between “to” and its verb.',
    sentences: [
      'The new team is there [to quickly answer] questions from shops.',
      'We decided [to slowly replace] the old machines over three years.',
      'Customers have begun [to openly compare] our prices with those next door.',
      'It would cost less [to simply reprint] the first twelve pages.',
      'She asked the printer [to gently warm] the paper before folding it.',
    ],
  },
  'no-final-preposition': {
    belief: 'No sentence may end with a preposition.',
    sentences: [
      'This is the warehouse that most of our orders [come from].',
      'Please name the person whom the tenant can [turn to].',
      'Nobody could say which budget the repair was [paid from].',
      'Those are the two brands that buyers [ask for].',
      'The hall is larger than the one we [moved out of].',
    ],
  },
  'no-and-at-start': {
    belief: 'No sentence may begin with “and” or “but”.',
    sentences: [
      '[But the second shipment] reached Mombasa in good order.',
      '[And the museum] pays the fees of both translators.',
      '[But nobody had told] the night shift about the new doors.',
      '[And one more thing]: the keys lie with the caretaker.',
      '[But the colours] on the proof were right at last.',
    ],
  },
  'they-is-plural': {
    belief: '“They” cannot refer to one person.',
    sentences: [
      'If a guest loses the card, [they can get] a new one at the desk.',
      'Whoever parks in the yard must move [their car] by eight.',
      'A tenant who smells gas should call us before [they open] a window.',
      'Ask each applicant whether [they have] worked with children before.',
      'When somebody complains, write down what [they say] in their own words.',
    ],
  },
  'collective-is-singular': {
    belief: 'A team or staff takes a singular verb only, in British English too.',
    sentences: [
      'The night [staff have asked] for warmer jackets.',
      'After the match the [crew were packing] their own bags.',
      'The [family have sold] their last two boats.',
      'Our [committee have different] views on the colour of the door.',
      'The [jury were still arguing] among themselves at midnight.',
    ],
  },
  'data-is-plural': {
    belief: '“Data” takes a plural verb only.',
    sentences: [
      'The [data was copied] to the second server on Sunday.',
      'Once the [data is complete], we can draw the map.',
      'Our oldest [data comes] from a notebook of 1962.',
      'The [data shows] that most visitors arrive by bus.',
      'The last paragraph says how long the [data is kept].',
    ],
  },
  'which-needs-comma': {
    belief: '“Which” needs a comma before it, and “that” the place without one.',
    sentences: [
      'The bag [which she left] on the train has been found.',
      'We repair machines [which other workshops] send back.',
      'Every letter [which names a date] must be answered within a week.',
      'The field [which floods] each spring lies behind the mill.',
      'Choose the tariff [which suits] your working hours.',
    ],
  },
  'passive-is-wrong': {
    belief: 'The passive voice is an error.',
    sentences: [
      'The windows [were cleaned] on Tuesday and the floors on Wednesday.',
      'Each photograph [is numbered] on the back in pencil.',
      'Complaints [are read] by two people before an answer goes out.',
      'The bridge [was built] in 1911 and has been widened once.',
      'All invoices [were checked] against the delivery notes.',
    ],
  },
  'since-means-time': {
    belief: '“Since” may not mean “because”, nor “while” mean “although”.',
    sentences: [
      '[Since the lift] is out of order, deliveries go through the yard.',
      '[While the price] has risen, the quality has not changed.',
      'We took the train, [since the airport] was closed by fog.',
      '[While both plans] look sound, only one fits the budget.',
      '[Since nobody objected], the minutes were approved.',
    ],
  },
  'adverb-needs-ly': {
    belief: 'An adverb always ends in “ly”.',
    sentences: [
      'Please hold the rope [tight while] the boat is lowered.',
      'The courier drove [straight to] the clinic.',
      'Cut the roots [close to] the stem and rinse them.',
      'The shop stays open [late on] Thursdays.',
      'They had to work [hard to] finish before the frost.',
    ],
  },
  'than-me-is-wrong': {
    belief: 'After “than” and “as” only “I”, “he” and “she” are right.',
    sentences: [
      'My colleague reads maps far better [than me].',
      'The new apprentice is already as fast [as him].',
      'Nobody in the office types faster [than her].',
      'The other bidder was cheaper [than us] by a third.',
      'Few people know these archives as well [as her].',
    ],
  },
  'number-word-needed': {
    belief: 'Figures may not stand in running text below one hundred.',
    sentences: [
      'The parcel weighs [12 kg] and fits on one shelf.',
      'Heat the oven to [80 °C] and leave the door ajar.',
      'Page [14 shows] the pump from the side.',
      'The lecture lasts [45 minutes], with time for questions.',
      'Stir for [20 seconds] and let the mixture rest.',
    ],
  },
  'oxford-comma-needed': {
    belief: 'A comma must stand before the “and” of a list.',
    sentences: [
      'The box holds screws, [washers and nuts].',
      'We deliver to Porto, [Braga and Faro].',
      'Bring boots, a torch [and warm gloves].',
      'The grant pays for travel, [food and interpreters].',
      'Red, green [and grey cables] lie in separate trays.',
    ],
  },
} as const satisfies Readonly<Record<string, Lure>>;

export type LureKind = keyof typeof lures;
