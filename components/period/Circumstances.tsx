/** What was said of how the turns came about, with the count of them: a count alone would say that each was a choice. */
import type { ReflectingWords } from '../../lib/language/reflecting-en.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Tagged } from '../../lib/recording/said.ts';
import { conditionsOf } from '../../lib/reflection/conditions.ts';
import { figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';

export type CircumstancesProps = { tagged: readonly Tagged[]; conditions: ReflectingWords['conditions']; madeUp: boolean };

export function Circumstances({ tagged, conditions, madeUp }: CircumstancesProps) {
  const { decided, imposed, notMine } = conditionsOf(tagged);
  if (!notMine) return null;
  if (decided === 1 && !madeUp) {
    return <> {fillSlots(conditions.imposedOfOne, { how: imposed === 1 ? conditions.required : conditions.notMine })}</>;
  }
  return (
    <>
      {' '}
      <Filled
        text={madeUp ? conditions.imposedAlix : conditions.imposed(imposed)}
        slots={{ decided: figureSlot('decided-turns', decided), imposed: figureSlot('imposed-turns', imposed) }}
      />
    </>
  );
}
