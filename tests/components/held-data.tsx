/** My data as the journal holds it: what can be taken back outlives it, and the words of what was said are there. */
import { Data, type DataProps } from '../../components/data/Data.tsx';
import { useChanges } from '../../components/data/use-changes.ts';
import { ReflectionContext } from '../../components/reflection/given.ts';
import { useLanguage } from '../../components/text/language.ts';
import { USUAL_ENERGY } from '../../lib/energy/energy-choices.ts';
import type { QuestionSettings } from '../../lib/reflection/settings.ts';
import type { Reader } from './drawn.tsx';
import { SERVICES } from './invented.ts';
import { reflectionWith } from './reflecting.ts';

export type HeldDataProps = Pick<DataProps, 'notebook'> &
  Partial<Pick<DataProps, 'save' | 'energy' | 'chooseEnergy' | 'looked'>> & { reader: Reader; settings?: Partial<QuestionSettings> };

const nothing = async () => {};

export function HeldData({
  reader,
  settings = {},
  notebook,
  save = nothing,
  energy = USUAL_ENERGY,
  chooseEnergy = nothing,
  looked = { kind: 'week' },
}: HeldDataProps) {
  const changes = useChanges(notebook, useLanguage());
  return (
    <ReflectionContext.Provider value={{ ...reflectionWith(reader, settings).given, remove: changes.remove, easy: false }}>
      <Data {...{ notebook, save, energy, chooseEnergy, looked, changes }} services={SERVICES} />
    </ReflectionContext.Provider>
  );
}
