/** A command's input is refused or cannot be used: the message goes to standard error as it is, the exit code is 1. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
