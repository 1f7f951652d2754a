/** The Energy page, fetched when it is opened: with its words and all the evidence it is larger than the rest of the journal. */
import type { EnergyPageProps } from '../energy/EnergyPage.tsx';
import { useKept } from '../live/use-kept.ts';
import { useLanguage } from '../text/language.ts';
import type { JournalProps } from './props.ts';

export type EnergyLaterProps = Omit<EnergyPageProps, 'say'> & Pick<JournalProps, 'loadEnergy'>;

const loadPage = async () => (await import('../energy/EnergyPage.tsx')).EnergyPage;

export function EnergyLater({ loadEnergy, ...props }: EnergyLaterProps) {
  const { words } = useLanguage();
  const [EnergyPage, say] = [useKept(loadPage), useKept(loadEnergy)];
  if (EnergyPage === null || say === null) return <p class="loading">{words.period.loading}</p>;
  return <EnergyPage {...props} say={say} />;
}
