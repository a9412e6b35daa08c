/** A folder of market files is refused: the message names file, row and column as far as there are any. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
