/** What was opened, or something else where the key does not open it: a key that was lost harms what it sealed and nothing else. */
export function orUnopened<Opened, Otherwise>(open: () => Opened, otherwise: Otherwise): Opened | Otherwise {
  try {
    return open();
  } catch (error) {
    if (error instanceof Error && error.name === 'UnopenedError') return otherwise;
    throw error;
  }
}
