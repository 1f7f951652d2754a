/** The audit as text, counted from an exported record: how often, how long, how much energy, by service. */

import { estimate } from '../../lib/energy/estimate.ts';
import { HOUSE_V1 } from '../../lib/energy/house-v1.ts';
import { type RangeWh, ZERO_WH } from '../../lib/energy/range.ts';
import { formatsFor } from '../../lib/language/formats.ts';
import type { Archive } from '../../lib/recording/archive.ts';
import { reckon, talliesOf } from '../../lib/recording/energy-figures.ts';
import { figuresOf } from '../../lib/recording/figures.ts';
import { CATALOGUE } from '../../lib/services/catalogue.ts';

const formats = formatsFor('en-GB');

export function auditOf(archive: Archive): string {
  const days = archive.days.map(({ day }) => day).sort();
  const from = days[0] ?? archive.savedAt.slice(0, 10);
  const to = days.at(-1) ?? from;
  const figures = figuresOf(archive, {
    from,
    to,
    today: to,
    firstDay: from,
    recordsPrompts: archive.choices.kinds.prompts,
    services: archive.choices.services,
    watched: archive.choices.watched,
    recordsTime: archive.choices.kinds.time,
    madeUp: false,
    localTime: () => ({ day: to, minute: 0 }),
    now: Date.parse(archive.savedAt),
  });
  const energy = reckon(talliesOf(archive.days, archive.notes, { from, to }), { version: HOUSE_V1.version, estimate });
  const rows = [
    ['', 'turns', 'prompts', 'in front', 'energy (5th to 95th percentile)'],
    ...figures.byService.map((row) => [
      nameOf(row.service),
      String(row.turns),
      count(row.prompts),
      time(row.activeMs),
      range(row.prompts === null ? null : (energy.byService[row.service] ?? ZERO_WH)),
    ]),
    ['all', String(figures.turns), count(figures.prompts), time(figures.activeMs), range(energy.range)],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const table = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('   '),
  );
  return [
    `Audit of ${formats.days(from, to)}`,
    ...table,
    `Estimated with ${HOUSE_V1.version}, evidence up to ${HOUSE_V1.evidenceDay}: a likely range, not a measurement.`,
  ].join('\n');
}

const nameOf = (service: string) => CATALOGUE.find(({ id }) => id === service)?.name ?? service;
const count = (prompts: number | null) => (prompts === null ? 'not recorded' : formats.whole(prompts));
const time = (ms: number | null) => (ms === null ? 'not recorded' : formats.duration(ms));

function range(value: RangeWh | null): string {
  if (value === null) return 'not known';
  const { low, high, unit } = formats.formatRange(value);
  return `${low}–${high} ${unit}`;
}
