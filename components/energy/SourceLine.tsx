/** A source by its title, with its address to read and copy; nothing is opened or fetched until it is pressed. */
import { sourceOf } from '../../lib/energy/evidence.ts';
import type { EnergyWords } from '../../lib/language/energy-en.ts';

export function SourceLine({ id, say }: { id: string; say: EnergyWords }) {
  if (id === 'judgement') return <>{say.evidence.judgement}</>;
  const source = sourceOf(id);
  if (source === undefined) return <code>{id}</code>;
  const [address = ''] = source.address.split(' ');
  if (!address.startsWith('https://')) return <span lang="en">{source.title}</span>;
  return (
    <a href={address} lang="en" rel="noreferrer" target="_blank" title={say.evidence.readAs[source.access]}>
      {source.title}
    </a>
  );
}
