/** Two versions that are compared, and of whom the share that does something is counted. */
export const comparisons = [
  { place: 'a ticket shop', change: 'a shorter form', share: 'visitors who order' },
  { place: 'a language app', change: 'a new welcome page', share: 'users who sign up' },
  { place: 'a charity in Nairobi', change: 'a photo in the mail', share: 'readers who donate' },
  { place: 'a hotel site', change: 'a map of the rooms', share: 'guests who book' },
  { place: 'a news site', change: 'a bolder headline', share: 'readers who subscribe' },
  { place: 'a seed trader in Lima', change: 'free delivery', share: 'buyers who come back' },
  { place: 'a job board', change: 'a one-page profile', share: 'seekers who apply' },
  { place: 'a bank app', change: 'a plain fee table', share: 'clients who open an account' },
  { place: 'a clinic in Pune', change: 'a text reminder', share: 'patients who keep their visit' },
  { place: 'a museum', change: 'a video trailer', share: 'visitors who buy a ticket' },
  { place: 'a bus operator', change: 'a fare finder', share: 'riders who buy a pass' },
  { place: 'a game studio', change: 'a free first level', share: 'players who buy the rest' },
] as const;
