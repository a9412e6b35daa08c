/** Sites as they are built for clients, with words for what stands on them. */
export const sites = [
  {
    name: 'Harbour Cinema',
    thing: 'film',
    things: 'Films',
    items: ['Gravel Road', 'The Ferry', 'Two Rivers'],
    action: 'Book seats',
    field: 'Seats',
  },
  {
    name: 'Lima Spices',
    thing: 'spice',
    things: 'Spices',
    items: ['Cumin', 'Pink pepper', 'Annatto'],
    action: 'Add to basket',
    field: 'Grams',
  },
  {
    name: 'Fjord Kayaks',
    thing: 'tour',
    things: 'Tours',
    items: ['Night tour', 'Day trip', 'Island round'],
    action: 'Reserve',
    field: 'Guests',
  },
  {
    name: 'Accra Threads',
    thing: 'fabric',
    things: 'Fabrics',
    items: ['Indigo', 'Kente', 'Linen'],
    action: 'Order sample',
    field: 'Metres',
  },
  {
    name: 'Alpine Cheese',
    thing: 'cheese',
    things: 'Cheeses',
    items: ['Tomme', 'Raclette', 'Blue wheel'],
    action: 'Send to me',
    field: 'Pieces',
  },
  {
    name: 'Osaka Knives',
    thing: 'knife',
    things: 'Knives',
    items: ['Santoku', 'Petty', 'Nakiri'],
    action: 'Buy now',
    field: 'Length',
  },
  {
    name: 'Riga Choir School',
    thing: 'course',
    things: 'Courses',
    items: ['Alto', 'Tenor', 'Sight singing'],
    action: 'Sign up',
    field: 'Age',
  },
  {
    name: 'Pampa Vets',
    thing: 'visit',
    things: 'Visits',
    items: ['Vaccination', 'Dental check', 'X-ray'],
    action: 'Ask for a time',
    field: 'Weight',
  },
  {
    name: 'Delhi Print Shop',
    thing: 'poster',
    things: 'Posters',
    items: ['A2 matt', 'A1 gloss', 'Canvas'],
    action: 'Start order',
    field: 'Copies',
  },
  {
    name: 'Atlas Removals',
    thing: 'van',
    things: 'Vans',
    items: ['Small van', 'Long van', 'Lorry'],
    action: 'Get a price',
    field: 'Boxes',
  },
] as const;

/** A value as JSON for the text of a program. */
export function json(value: unknown): string {
  return JSON.stringify(value);
}
