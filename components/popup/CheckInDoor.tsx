/** Loads the look back, its code and its sentences, when somebody asks for it: the popup alone opens without. */
import { useOnce } from '../live/use-live.ts';
import type { CheckInHereProps } from './CheckInHere.tsx';
import type { PopupActions } from './props.ts';

export type CheckInDoorProps = Omit<CheckInHereProps, 'notebook' | 'asking'> & { lookBack: PopupActions['lookBack'] };

export function CheckInDoor({ lookBack, ...props }: CheckInDoorProps) {
  const loaded = useOnce(async () => {
    const [{ CheckInHere }, given] = await Promise.all([import('./CheckInHere.tsx'), lookBack()]);
    return { CheckInHere, given };
  }, []);
  return loaded && <loaded.CheckInHere {...props} {...loaded.given} />;
}
