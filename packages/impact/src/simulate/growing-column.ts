/** A column whose length shows while it is drawn. */
export class GrowingColumn {
  #values = new Float64Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Float64Array(this.#length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  toFloat64(): Float64Array {
    return this.#values.slice(0, this.#length);
  }

  toInt32(): Int32Array {
    return Int32Array.from(this.#values.subarray(0, this.#length));
  }

  toUint8(): Uint8Array {
    return Uint8Array.from(this.#values.subarray(0, this.#length));
  }
}
