/** A stitch a person: those who said so in the thread's colour, the others faint. Hatched cloth where it is held back. */

export type PeopleStitchesProps = {
  /** Null where it is held back. */
  some: number | null;
  all: number;
};

const STEP = 6;
const HEIGHT = 16;

export function PeopleStitches({ some, all }: PeopleStitchesProps) {
  const width = all * STEP;
  const stitches = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `M${(from + at) * STEP + 2} 2V${HEIGHT - 2}`).join('');
  return (
    <svg class="people-stitches" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {some === null ? (
        <path class="held-back" d={`M1 ${HEIGHT / 2}H${width - 1}`} />
      ) : (
        <>
          <path class="said" d={stitches(0, some)} />
          <path class="others" d={stitches(some, all)} />
        </>
      )}
    </svg>
  );
}
