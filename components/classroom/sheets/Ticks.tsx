/** Boxes to tick by hand, each with the sign it has elsewhere, where it has one. */
export type Tick = { id: string; label: string; sign?: string };

export type TicksProps = {
  ticks: readonly Tick[];
  /** In how many columns; by default one beside the other. */
  columns?: 2 | 3 | 4;
  /** What is ticked, for screen readers. */
  label: string;
};

export function Ticks({ ticks, columns, label }: TicksProps) {
  return (
    <ul class={columns === undefined ? 'ticks' : `ticks columns-${columns}`} aria-label={label}>
      {ticks.map(({ id, label: text, sign }) => (
        <li key={id}>
          {sign !== undefined && <span class="sign">{sign}</span>}
          {text}
        </li>
      ))}
    </ul>
  );
}
