/** A source of chance that shares nothing with the code: C. Doty-Humphrey's sfc32, two outputs to a float64. */
export function sfc32(seed: number): () => number {
  let [a, b, c, counter] = [0, seed, 0, 1];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round += 1) next();
  return () => ((next() >>> 5) * 67_108_864 + (next() >>> 6) + 0.5) / 2 ** 53;
}
