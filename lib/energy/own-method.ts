/** A method of one's own: `house_v1` with some of its numbers replaced, each inside a range in which the model still means something. */
import { type EnergyChoices, OWN, type OwnNumbers } from './energy-choices.ts';
import { HOUSE_V1, type House } from './house-v1.ts';

/** A number that can be replaced. Its id is its path in `house_v1`; `least` and `most` are allowed too. */
export type OwnParameter = { id: string; value: number; unit: string; sources: readonly string[]; least: number; most: number };

/** By unit; parameters that differ from others of their unit are named by their own last word. */
const ALLOWED: Readonly<Record<string, readonly [number, number]>> = {
  'mWh/token': [0.001, 1000],
  ln: [0, 2],
  'Wh/answer': [0, 10],
  tokens: [0, 200_000],
  1: [0, 1],
  'min/answer': [0, 60],
  'tokens/s': [1, 10_000],
  s: [0, 600],
  'Wh/image': [0.001, 10_000],
  'Wh/clip of 5 s': [0.001, 10_000],
  'Wh/run': [0.001, 10_000],
  'Wh/minute': [0.001, 10_000],
  energyFactor: [0.1, 10],
  contextScaleTokens: [1000, 10_000_000],
  inputScaleTokens: [1000, 10_000_000],
};

type Leaf = { unit: string; sources: readonly string[] } & ({ value: number } | { mid: number });

function isLeaf(part: unknown): part is Leaf {
  return typeof part === 'object' && part !== null && 'unit' in part;
}

/** Every number of `house_v1`, in its order: of a spread, its middle. */
function parametersIn(part: unknown, path: readonly string[] = []): OwnParameter[] {
  if (isLeaf(part)) {
    const id = path.join('.');
    const [least, most] = ALLOWED[path.at(-1) ?? ''] ?? ALLOWED[part.unit] ?? [0, 0];
    return [{ id, value: 'value' in part ? part.value : part.mid, unit: part.unit, sources: part.sources, least, most }];
  }
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => parametersIn(inner, [...path, name]));
}

export function parametersOf(house: House): OwnParameter[] {
  return parametersIn(house);
}

export const OWN_PARAMETERS: readonly OwnParameter[] = parametersOf(HOUSE_V1);

/** Where a number stands that cannot be used; `parameter` is null where there is no such number to replace. */
export type OwnFault = { id: string; parameter: OwnParameter | null };

/** The first number that cannot be used, or null where all can. */
export function faultIn(own: Readonly<Record<string, unknown>>): OwnFault | null {
  for (const [id, value] of Object.entries(own)) {
    const parameter = OWN_PARAMETERS.find((each) => each.id === id) ?? null;
    const fits = parameter !== null && typeof value === 'number' && value >= parameter.least && value <= parameter.most;
    if (!fits) return { id, parameter };
  }
  return null;
}

/** `house_v1` with those numbers, which `faultIn` has let pass. */
export function houseWith(own: OwnNumbers): House {
  const replaced = (part: unknown, path: readonly string[]): unknown => {
    if (isLeaf(part)) {
      const id = path.join('.');
      if (!Object.hasOwn(own, id)) return part;
      return { ...part, ['value' in part ? 'value' : 'mid']: own[id] };
    }
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, replaced(inner, [...path, name])]));
  };
  return { ...(replaced(HOUSE_V1, []) as House), version: versionOf(own) };
}

/** Its name changes with its numbers, so that two figures under one name came from one method. */
export function versionOf(own: OwnNumbers): string {
  const text = JSON.stringify(Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1)));
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return `own_${(hash >>> 0).toString(16).padStart(8, '0').slice(0, 4)}`;
}

/** What is chosen once the numbers of a saved copy, which `faultIn` has let pass, take the place of those here; null where they change nothing. */
export function withOwnOf(copy: EnergyChoices, here: EnergyChoices): EnergyChoices | null {
  if (copy.own === null) return null;
  const method = copy.method === OWN ? OWN : here.method;
  const isHere = here.own !== null && versionOf(here.own) === versionOf(copy.own) && here.method === method;
  return isHere ? null : { ...here, method, own: copy.own };
}
