/** Invented people and their weeks, and how well one week's blurred card tells whose the next one is. It says what is dangerous, not exact rates. */
import { linesOf } from '../../lib/sharing/card.ts';
import { BLURRED_QUESTIONS, MAIN_NONE, MAIN_OTHER } from '../../lib/sharing/questions.ts';
import { randomFrom } from './mutants.ts';

const SERVICES = 8;
const MEDIAN_PROMPTS = 18;
const SIGMA = 1.1;
/** How much a second week differs from the first (ln). */
const WEEK_SIGMA = 0.35;
/**
 * One service stands out for each person, the others share the rest; a few services stand out for many. These shapes, and that of the
 * hours, are of no publication: they are chosen so that exact counts and totals alone can be linked as often as the design says.
 */
const [DOMINANT, OTHER, POPULAR] = [4, 1, 2.5];
/** Hours of a day, with a peak in the morning and a lower one in the evening; the sum says how alike people are. */
const PEAKS = Array.from(
  { length: 24 },
  (_, hour) => 0.15 + 2 * Math.exp(-((hour - 10) ** 2) / 8) + 0.7 * Math.exp(-((hour - 20) ** 2) / 6),
);
const HOURS = PEAKS.map((peak) => (100 * peak) / PEAKS.reduce((sum, each) => sum + each, 0));

type Random = () => number;
type Life = { prompts: number; services: readonly number[]; hours: readonly number[] };

const normal = (random: Random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Marsaglia and Tsang; shapes below one by a power of a uniform number. */
function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function dirichlet(shapes: readonly number[], random: Random): number[] {
  const drawn = shapes.map((shape) => gamma(shape, random));
  const sum = drawn.reduce((all, each) => all + each, 0);
  return drawn.map((each) => each / sum);
}

function lifeOf(random: Random): Life {
  const dominant = Math.floor(random() ** POPULAR * SERVICES);
  return {
    prompts: MEDIAN_PROMPTS * Math.exp(SIGMA * normal(random)),
    services: dirichlet(
      Array.from({ length: SERVICES }, (_, at) => (at === dominant ? DOMINANT : OTHER)),
      random,
    ),
    hours: dirichlet(HOURS, random),
  };
}

function drawnFrom(weights: readonly number[], random: Random): number {
  let left = random();
  const at = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return at === -1 ? weights.length - 1 : at;
}

type Week = { prompts: number; services: number[]; evening: boolean };

function weekOf(life: Life, random: Random): Week {
  const prompts = Math.round(life.prompts * Math.exp(WEEK_SIGMA * normal(random)));
  const services: number[] = Array(SERVICES).fill(0);
  let late = 0;
  for (let prompt = 0; prompt < prompts; prompt += 1) {
    const service = drawnFrom(life.services, random);
    services[service] = (services[service] ?? 0) + 1;
    if (drawnFrom(life.hours, random) >= 18) late += 1;
  }
  return { prompts, services, evening: late * 3 > prompts };
}

/** The three services that most of the group use most, as a group would name them. */
function namedBy(weeks: readonly Week[]): number[] {
  const total = Array.from({ length: SERVICES }, (_, at) => weeks.reduce((sum, { services }) => sum + (services[at] ?? 0), 0));
  return [...total.keys()].sort((a, b) => (total[b] ?? 0) - (total[a] ?? 0)).slice(0, 3);
}

/** The card as the product makes it. */
function cardOf({ prompts, services, evening }: Week, named: readonly number[]): readonly number[] {
  const at = named.indexOf(services.indexOf(Math.max(...services)));
  const main = prompts === 0 ? MAIN_NONE : at === -1 ? MAIN_OTHER : at;
  const answers = new Map([
    ['prompts', prompts],
    ['main', main],
    ['evening', Number(evening)],
  ]);
  const lines = linesOf(answers, { level: 'blurred', questions: [...BLURRED_QUESTIONS] });
  return BLURRED_QUESTIONS.map((question) => lines[question] ?? -1);
}

const distance = ([level = 0, main, evening]: readonly number[], [level2 = 0, main2, evening2]: readonly number[]) =>
  Math.abs(level - level2) + (main === main2 ? 0 : 1) + (evening === evening2 ? 0 : 1);

/** Share of cards linked to the same person a week later, and of cards unlike all others of their group; 0 to 1. */
export function reidentify(size: number, groups: number, seed: number): { linked: number; unique: number } {
  const random = randomFrom(seed);
  let [linked, unique] = [0, 0];
  for (let group = 0; group < groups; group += 1) {
    const lives = Array.from({ length: size }, () => lifeOf(random));
    const weeks = [0, 1].map(() => lives.map((life) => weekOf(life, random))) as [Week[], Week[]];
    const named = namedBy(weeks[0]);
    const [first, second] = weeks.map((week) => week.map((each) => cardOf(each, named))) as [number[][], number[][]];
    for (const [at, card] of first.entries()) {
      const distances = second.map((other) => distance(card, other));
      const nearest = Math.min(...distances);
      const ties = distances.filter((each) => each === nearest).length;
      if (distances[at] === nearest) linked += 1 / ties;
      if (first.every((other, index) => index === at || distance(card, other) > 0)) unique += 1;
    }
  }
  return { linked: linked / (size * groups), unique: unique / (size * groups) };
}
