/** Lies over the seam: a stitch can be gone to by keyboard or pointer, is said in words, and opens its turn. */
import { useId, useState } from 'preact/hooks';
import type { DayFigures, Stitch } from '../../lib/recording/period.ts';
import type { Moment } from '../../lib/recording/record.ts';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import type { SeamShape } from './seam-shape.ts';
import { closest, type Stop, stopsInOrder, walk } from './seam-walk.ts';

export type SeamKeysProps = {
  days: readonly DayFigures[];
  stitches: readonly Stitch[];
  moments: readonly Moment[];
  shape: SeamShape;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  opened: string | null;
  open: (moment: string) => void;
};

export function SeamKeys({ days, stitches, moments, shape, names, opened, open }: SeamKeysProps) {
  const { words, formats } = useLanguage();
  const id = useId();
  const [at, setAt] = useState(0);
  const [inside, setInside] = useState(false);
  const stops: readonly Stop[] = stopsInOrder(
    stitches.length > 0
      ? stitches.map(({ moment, ...stitch }) => ({ ...stitch, moment: moment ?? null }))
      : moments.map((moment) => ({ ...moment, moment: moment.id })),
  );
  if (stops.length === 0) return null;
  const here = stops[Math.min(at, stops.length - 1)] as Stop;
  const row = days.findIndex(({ day }) => day === here.day);
  const said = `${[formats.day(here.day), formats.clock(here.minute), wordFor(names, here.service)].join(', ')}.`;

  const press = (event: KeyboardEvent) => {
    if ((event.key === 'Enter' || event.key === ' ') && here.moment !== null) {
      event.preventDefault();
      open(here.moment);
      return;
    }
    const next = walk(stops, at, event.key);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
  };

  const point = (event: MouseEvent) => {
    const frame = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const minute = ((event.clientX - frame.left - shape.left) / (shape.right - shape.left)) * 1440;
    const found = closest(stops, days[Math.floor((event.clientY - frame.top) / shape.rowHeight)]?.day, minute);
    const stop = found === null ? undefined : stops[found];
    if (found === null || stop === undefined) return;
    setAt(found);
    if (stop.moment !== null) open(stop.moment);
  };

  return (
    <>
      <div
        class="seam-keys"
        role="listbox"
        tabIndex={0}
        aria-label={words.seam.keys}
        aria-activedescendant={id}
        onKeyDown={press}
        onClick={point}
        onFocus={() => setInside(true)}
        onBlur={() => setInside(false)}
      >
        <div
          id={id}
          role="option"
          tabIndex={-1}
          class="seam-stop"
          aria-selected={opened !== null && here.moment === opened}
          aria-setsize={stops.length}
          aria-posinset={at + 1}
          style={{ left: `${shape.x(here.minute)}px`, top: `${shape.rowY(row)}px`, height: `${shape.stitch + 6}px` }}
        >
          <span class="unseen">{said}</span>
        </div>
      </div>
      <p class="seam-said small" aria-hidden="true">
        {inside ? `${said} ${words.seam.keysHelp}` : ''}
      </p>
    </>
  );
}
