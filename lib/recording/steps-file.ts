/** The steps of an estimate as a file: what was counted, what was assumed, and what came of it, with every number's source. */
import type { House } from '../energy/house-v1.ts';
import { parametersOf } from '../energy/own-method.ts';
import type { RangeWh } from '../energy/range.ts';
import type { Step } from '../energy/steps.ts';
import { quote } from './csv.ts';
import type { SavedFile } from './file.ts';
import type { Span } from './span.ts';

export type StepsFile = { span: Span; house: House; range: RangeWh; steps: readonly Step[] };

const COLUMNS = [
  ...['from', 'to', 'method', 'service', 'answers', 'class', 'mode', 'tokens_from', 'tokens_input', 'tokens_cached'],
  ...['tokens_visible', 'tokens_hidden', 'each_expected_wh', 'p5_wh', 'p50_wh', 'p95_wh'],
];

/** As JSON with the parameters and the whole range, or as a table of the steps alone. Energies in Wh. */
export function stepsFile(given: StepsFile, kind: 'json' | 'csv'): SavedFile {
  const { span, house } = given;
  const name = `energy-steps-${span.from}-${span.to}-${house.version}.${kind}`;
  if (kind === 'csv') return { name, type: 'text/csv;charset=utf-8', parts: linesOf(given) };
  const { range, steps } = given;
  const content = {
    format: 'decomputing-self-audit-energy-steps',
    version: 1,
    ...span,
    method: house.version,
    evidenceDay: house.evidenceDay,
    range,
    steps,
    parameters: parametersOf(house).map(({ id, value, unit, sources }) => ({ id, value, unit, sources })),
  };
  return { name, type: 'application/json', parts: [`${JSON.stringify(content, null, 2)}\n`] };
}

function linesOf({ span, house, steps }: StepsFile): string[] {
  const lines = steps.map(({ service, n, modelClass, mode, tokenSource, tokens, eachWh, range }) => [
    ...[span.from, span.to, house.version, service, n, modelClass, mode, tokenSource],
    ...[tokens.input, tokens.cached, tokens.visible, tokens.hidden, eachWh, range.lowWh, range.midWh, range.highWh],
  ]);
  return [`\uFEFF${COLUMNS.join(',')}\r\n`, ...lines.map((line) => `${line.map(quote).join(',')}\r\n`)];
}
