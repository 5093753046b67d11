const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;
const MASK = DIGITS - 1;
const SIGN = 1 << 31;

/**
 * The places of the values from the smallest to the largest, equal values in the order they stand. A radix sort of the
 * bits of float64, whose order as whole numbers is that of the numbers once negative ones are turned round.
 */
export function orderOf(values: Float64Array): Uint32Array {
  const count = values.length;
  const plain = new Float64Array(count);
  // No −0, which would stand before 0.
  for (let place = 0; place < count; place += 1) plain[place] = (values[place] as number) + 0;
  const bits = new Int32Array(plain.buffer);
  const [low, high] = [new Int32Array(count), new Int32Array(count)];
  for (let place = 0; place < count; place += 1) {
    const [lower, upper] = [bits[2 * place] as number, bits[2 * place + 1] as number];
    high[place] = upper < 0 ? ~upper : upper ^ SIGN;
    low[place] = upper < 0 ? ~lower : lower;
  }
  let order: Uint32Array = new Uint32Array(count);
  for (let place = 0; place < count; place += 1) order[place] = place;
  for (const [keys, shift] of [
    [low, 0],
    [low, 11],
    [low, 22],
    [high, 0],
    [high, 11],
    [high, 22],
  ] as const)
    order = sortedByDigit(order, keys, shift);
  return order;
}

/** Keeps the order of places whose digits are equal. */
function sortedByDigit(order: Uint32Array, keys: Int32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(DIGITS + 1);
  for (let place = 0; place < keys.length; place += 1) {
    const after = (((keys[place] as number) >>> shift) & MASK) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  if (starts.includes(order.length)) return order;
  for (let digit = 1; digit <= DIGITS; digit += 1)
    starts[digit] = (starts[digit] as number) + (starts[digit - 1] as number);
  const next = new Uint32Array(order.length);
  for (let rank = 0; rank < order.length; rank += 1) {
    const place = order[rank] as number;
    const digit = ((keys[place] as number) >>> shift) & MASK;
    const start = starts[digit] as number;
    next[start] = place;
    starts[digit] = start + 1;
  }
  return next;
}
