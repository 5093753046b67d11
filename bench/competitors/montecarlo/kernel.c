/* The kernel of the simulation in C: the same draws, the same sums. Reads kernel.txt, prints the median CPU time. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BLOCK = 256, SIDE = 23 * 16 * 4, RUNS = 21 };
typedef struct {
  int shape, isShare, dimension;
  double low, value, high, *cells;
} Input;

static int trials, shifts, years, inputs, terms, horizons, *horizon, (*places)[3];
static Input *input;
static uint32_t (*directions)[32], *scrambles, (*firstBlock)[BLOCK];
static double *constants, *fixed, fixedValue, *matrix, *values, *results;

static double number(FILE *file) {
  double value;
  if (fscanf(file, "%lf", &value) != 1) exit(1);
  return value;
}

static double *row(FILE *file, int count) {
  double *numbers = malloc(sizeof(double) * (size_t)count);
  for (int place = 0; place < count; place++) numbers[place] = number(file);
  return numbers;
}

static void read(void) {
  FILE *file = fopen("kernel.txt", "r");
  if (!file) exit(1);
  int *sizes[] = {&trials, &shifts, &years, &inputs, &terms, &horizons};
  for (int place = 0; place < 6; place++) *sizes[place] = (int)number(file);
  horizon = malloc(sizeof(int) * (size_t)horizons);
  for (int at = 0; at < horizons; at++) horizon[at] = (int)number(file);
  input = malloc(sizeof(Input) * (size_t)inputs);
  for (int at = 0; at < inputs; at++) {
    Input *one = &input[at];
    one->shape = (int)number(file), one->low = number(file), one->value = number(file);
    one->high = number(file), one->isShare = (int)number(file), one->dimension = (int)number(file);
    one->cells = one->shape == 2 ? row(file, 2 * SIDE) : NULL;
  }
  directions = malloc(sizeof(*directions) * (size_t)inputs);
  for (int at = 0; at < inputs * 32; at++) directions[0][at] = (uint32_t)number(file);
  scrambles = malloc(sizeof(uint32_t) * (size_t)(shifts * inputs));
  for (int at = 0; at < shifts * inputs; at++) scrambles[at] = (uint32_t)number(file);
  constants = malloc(sizeof(double) * (size_t)terms);
  places = malloc(sizeof(*places) * (size_t)terms);
  for (int term = 0; term < terms; term++) {
    constants[term] = number(file);
    for (int place = 0; place < 3; place++) places[term][place] = (int)number(file);
  }
  fixed = row(file, years), fixedValue = number(file);
  matrix = malloc(sizeof(double) * (size_t)(years * terms));
  for (int term = 0; term < terms; term++)
    for (int year = 0; year < years; year++) matrix[year * terms + term] = number(file);
  values = row(file, terms);
  results = malloc(sizeof(double) * (size_t)trials);
  fclose(file);
}

static void sobol(int dimension, uint32_t block, uint32_t seed, uint32_t *bits, int count) {
  uint32_t base = 0, factor = (seed >> 16) | 1;
  for (int place = 8; block; block >>= 1, place++)
    if (block & 1) base ^= directions[dimension][place];
  for (int place = 0; place < count; place++) {
    uint32_t hash = firstBlock[dimension][place] ^ base;
    hash ^= hash * 0x3d20adeau;
    hash = (hash + seed) * factor;
    hash ^= hash * 0x05526c56u;
    hash ^= hash * 0x53a22864u;
    hash = ((hash >> 1) & 0x55555555u) | ((hash & 0x55555555u) << 1);
    hash = ((hash >> 2) & 0x33333333u) | ((hash & 0x33333333u) << 2);
    hash = ((hash >> 4) & 0x0f0f0f0fu) | ((hash & 0x0f0f0f0fu) << 4);
    hash = ((hash >> 8) & 0x00ff00ffu) | ((hash & 0x00ff00ffu) << 8);
    bits[place] = (hash >> 16) | (hash << 16);
  }
}

static double tabled(const double *cells, uint32_t draw) {
  int upper = draw >= 0x80000000u;
  uint32_t beyond = upper ? ~draw : draw;
  if (beyond < 256) beyond = 256;
  int octave = __builtin_clz(beyond);
  uint32_t leading = beyond << octave;
  const double *cell = cells + (upper ? SIDE : 0) + ((octave - 1) * 16 + ((leading >> 27) & 15)) * 4;
  double t = (double)(uint32_t)(leading << 5) * 0x1p-32 + ldexp(1, octave - 28);
  return cell[0] + t * (cell[1] + t * (cell[2] + t * cell[3]));
}

static int draw(const Input *one, const uint32_t *bits, double *drawn, int count) {
  double width = one->high - one->low, below = (one->value - one->low) / width;
  double rising = width * (one->value - one->low), falling = width * (one->high - one->value);
  int cut = 0;
  for (int place = 0; place < count; place++) {
    double probability = ((double)bits[place] + 0.5) * 0x1p-32, value;
    if (one->shape == 0) value = one->low + width * probability;
    else if (one->shape == 1)
      value = probability < below ? one->low + sqrt(rising * probability)
                                  : one->high - sqrt(falling * (1 - probability));
    else value = tabled(one->cells, bits[place]);
    if (one->isShare && (value < 0 || value > 1)) value = value < 0 ? 0 : 1, cut++;
    drawn[place] = value;
  }
  return cut;
}

/* Year by year until the money is back, as in the kernel. */
static void back(const double *numbers, int *answers) {
  double sum = 0;
  int below = 1000, year = 1000;
  for (int t = 0; t < years; t++) {
    double flow = fixed[t];
    for (int term = 0; term < terms; term++) flow += numbers[term] * matrix[t * terms + term];
    sum += flow;
    if (sum < -0.005) { if (below == 1000) below = t; }
    else if (below != 1000) { year = t; break; }
  }
  for (int at = 0; at < horizons; at++) answers[at] += horizon[at] < below || year <= horizon[at];
}

static double run(int *yes, int *answers) {
  static double drawn[64][BLOCK];
  static uint32_t bits[BLOCK];
  double total = 0;
  int done = 0, cut = 0;
  for (int shift = 0; shift < shifts; shift++) {
    int length = (int)((long)trials * (shift + 1) / shifts - (long)trials * shift / shifts);
    for (int start = 0; start < length; start += BLOCK) {
      int count = length - start < BLOCK ? length - start : BLOCK;
      for (int at = 0; at < inputs; at++) {
        int dimension = input[at].dimension;
        sobol(dimension, (uint32_t)(start / BLOCK), scrambles[shift * inputs + dimension], bits, count);
        cut += draw(&input[at], bits, drawn[at], count);
      }
      for (int trial = 0; trial < count; trial++) {
        double numbers[64], value = fixedValue;
        for (int term = 0; term < terms; term++) {
          double factor = constants[term] * drawn[places[term][0]][trial];
          if (places[term][1] >= 0) factor *= drawn[places[term][1]][trial];
          if (places[term][2] >= 0) factor *= 1 - drawn[places[term][2]][trial];
          numbers[term] = factor, value += factor * values[term];
        }
        back(numbers, answers);
        *yes += value >= -0.005;
        results[done++] = value, total += value;
      }
    }
  }
  return total / trials + 0 * cut;
}

static int byTime(const void *one, const void *other) {
  double first = *(const double *)one, second = *(const double *)other;
  return (first > second) - (first < second);
}

int main(void) {
  read();
  firstBlock = calloc((size_t)inputs, sizeof(*firstBlock));
  for (int at = 0; at < inputs; at++)
    for (uint32_t point = 1; point < BLOCK; point++)
      firstBlock[at][point] = firstBlock[at][point & (point - 1)] ^ directions[at][__builtin_ctz(point)];
  double times[RUNS], mean = 0;
  for (int time = 0; time < RUNS; time++) {
    int yes = 0, answers[16] = {0};
    clock_t started = clock();
    mean = run(&yes, answers);
    times[time] = 1000.0 * (double)(clock() - started) / CLOCKS_PER_SEC;
  }
  qsort(times, RUNS, sizeof(double), byTime);
  printf("C: %.1f ms (mean %.6f)\n", times[RUNS / 2], mean);
  return 0;
}
