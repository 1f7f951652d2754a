/** A field for how often or how far: what is typed holds as soon as it is a number that may hold. */
import { useState } from 'preact/hooks';
import { CountField, countIn } from '../text/CountField.tsx';

export type TimesFieldProps = { label: string; value: number; least: number; most: number; set: (value: number) => void };

export function TimesField({ label, value, least, most, set }: TimesFieldProps) {
  const [typed, setTyped] = useState(String(Math.min(most, Math.max(least, value))));
  return (
    <CountField
      label={label}
      value={typed}
      least={least}
      most={most}
      set={(text) => {
        setTyped(text);
        const count = countIn(text, least, most);
        if (count !== null) set(count);
      }}
    />
  );
}
