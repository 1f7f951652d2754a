/** The three services that a group names, where it asks for the one used most. */
import type { ServiceEntry } from '../journal/props.ts';
import { ServiceField } from '../text/ServiceField.tsx';
import { useGroupWords } from './group-language.ts';

export type NamedServicesProps = {
  names: Readonly<Record<string, string>>;
  services: readonly ServiceEntry[];
  named: readonly string[];
  name: (named: string[]) => void;
};

export function NamedServices({ names, services, named, name }: NamedServicesProps) {
  const { agree } = useGroupWords().group;
  return (
    <fieldset class="fields">
      <legend>{agree.named}</legend>
      {[0, 1, 2].map((at) => (
        <ServiceField
          key={at}
          label={`${at + 1}`}
          value={named[at] ?? ''}
          names={names}
          ids={services.map(({ id }) => id)}
          choose={(id) => name(named.map((each, index) => (index === at ? id : each)))}
        />
      ))}
    </fieldset>
  );
}
