/** Numbers packed into as few bits as they need, for a link that has to stay short. */

export class BitWriter {
  #bits = "";

  /**
   * @param {number} value less than 2 to the power of the width
   * @param {number} width in bits
   */
  bits(value, width) {
    this.#bits += value.toString(2).padStart(width, "0");
  }

  /**
   * A number of any size; small ones take few bits (exponential Golomb code, Teuhola 1978).
   *
   * @param {number} value from 0
   * @param {number} [order] Numbers below 2 to this power take one bit more than it.
   */
  number(value, order = 0) {
    const bits = (value + 2 ** order).toString(2);
    this.#bits += bits.padStart(2 * bits.length - 1 - order, "0");
  }

  /** The letters of a link, after RFC 4648, section 5. */
  get letters() {
    const whole = this.#bits.padEnd(Math.ceil(this.#bits.length / 8) * 8, "0");
    const bytes = whole.match(/.{8}/g) ?? [];
    const text = btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 2))));

    return text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }
}

export class BitReader {
  #bits;
  #place = 0;

  /**
   * @param {string} letters
   * @throws {Error} they are no letters of a link.
   */
  constructor(letters) {
    const bytes = atob(letters.replace(/-/g, "+").replace(/_/g, "/"));
    this.#bits = [...bytes].map((byte) => byte.charCodeAt(0).toString(2).padStart(8, "0")).join("");
  }

  /**
   * @param {number} width
   * @throws {RangeError} there is no more to read.
   */
  bits(width) {
    const end = this.#place + width;
    if (end > this.#bits.length) {
      throw new RangeError("the link ends too early");
    }
    const bits = this.#bits.slice(this.#place, end);
    this.#place = end;

    return width > 0 ? Number.parseInt(bits, 2) : 0;
  }

  /** @param {number} [order] */
  number(order = 0) {
    let zeros = 0;
    while (this.bits(1) === 0) {
      zeros += 1;
    }
    const width = zeros + order;

    return 2 ** width + this.bits(width) - 2 ** order;
  }
}
