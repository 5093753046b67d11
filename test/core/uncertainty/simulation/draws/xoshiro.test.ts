import { splitMix } from "../../../../../src/core/uncertainty/simulation/draws/splitMix";
import { Xoshiro } from "../../../../../src/core/uncertainty/simulation/draws/xoshiro";

describe("SplitMix64", () => {
  it("gives the numbers of the published program for the seed 1234567", () => {
    // Rosetta Code, "Pseudo-random numbers/Splitmix64".
    const next = splitMix(1234567n);
    expect(Array.from({ length: 5 }, () => next())).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });
});

describe("xoshiro128**", () => {
  it("gives the numbers of the published program from the state 1, 2, 3, 4", () => {
    // The authors' xoshiro128starstar.c, compiled with gcc 12 and run.
    const random = new Xoshiro([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, () => random.next())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  it("gives the numbers of the published program from a state of large words", () => {
    // github.com/edorfaus/xoshiro-6502, test-rom/testdata.asm: made with the authors' C program.
    const random = new Xoshiro([0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0]);
    expect(Array.from({ length: 4 }, () => random.next())).toEqual([
      0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70,
    ]);
  });

  it("gives the same numbers in stretches as one by one", () => {
    const [one, other] = [Xoshiro.fromSeed(5), Xoshiro.fromSeed(5)];
    const stretch = new Uint32Array(1000);
    one.fill(stretch.subarray(0, 300), 300);
    one.fill(stretch.subarray(300), 700);
    expect([...stretch]).toEqual(Array.from({ length: 1000 }, () => other.next()));
  });

  it("takes its state from two numbers of SplitMix64, low words first", () => {
    const next = splitMix(42n);
    const [first, second] = [next(), next()];
    const words = [first, first >> 32n, second, second >> 32n].map((word) =>
      Number(word & 0xffffffffn),
    );
    const direct = new Xoshiro(words as [number, number, number, number]);
    const seeded = Xoshiro.fromSeed(42);
    expect(Array.from({ length: 8 }, () => seeded.next())).toEqual(
      Array.from({ length: 8 }, () => direct.next()),
    );
  });
});
