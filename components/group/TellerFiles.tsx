/** The files of the three who will count, as they come in. */
import { fillSlots } from '../../lib/language/slots.ts';
import { FileField } from './FileField.tsx';
import { useGroupWords } from './group-language.ts';
import type { GroupPort } from './port.ts';

export type TellerFilesProps = { port: GroupPort; tellers: readonly string[]; take: (pub: string) => void };

export function TellerFiles({ port, tellers, take }: TellerFilesProps) {
  const { group, formats } = useGroupWords();
  const { agree } = group;
  return (
    <fieldset>
      <legend>{agree.tellers}</legend>
      <p>{agree.tellersBody}</p>
      <FileField
        port={port}
        label={agree.tellerFiles}
        wanted={['group-teller']}
        multiple
        take={({ pub }) => {
          take(pub);
          return null;
        }}
      />
      <p class="tellers-here">{fillSlots(agree.tellersHere(tellers.length), { tellers: formats.whole(tellers.length) })}</p>
    </fieldset>
  );
}

/** The tellers with one more, who is not there twice, and never a fourth. */
export function withTeller(tellers: readonly string[], pub: string): readonly string[] {
  return tellers.includes(pub) || tellers.length === 3 ? tellers : [...tellers, pub];
}
