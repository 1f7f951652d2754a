/** The Energy page, fetched when it is opened: with its words and all the evidence it is larger than the rest of the journal. */
import type { EnergyPageProps } from '../energy/EnergyPage.tsx';
import { useOnce } from '../live/use-live.ts';
import { useLanguage } from '../text/language.ts';
import type { JournalProps } from './props.ts';

export type EnergyLaterProps = Omit<EnergyPageProps, 'say'> & Pick<JournalProps, 'loadEnergy'>;

export function EnergyLater({ loadEnergy, ...props }: EnergyLaterProps) {
  const { words } = useLanguage();
  const loaded = useOnce(async () => {
    const [{ EnergyPage }, say] = await Promise.all([import('../energy/EnergyPage.tsx'), loadEnergy()]);
    return { EnergyPage, say };
  }, [loadEnergy]);
  if (loaded === null) return <p class="loading">{words.period.loading}</p>;
  return <loaded.EnergyPage {...props} say={loaded.say} />;
}
