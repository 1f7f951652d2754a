/** How long a service was in front of the person, the number large and its unit small. */
import { Figure } from './Figure.tsx';
import { useLanguage } from './language.ts';

export type ActiveTimeProps = {
  /** Milliseconds; null where time is not recorded. */
  ms: number | null;
  service?: string;
};

export function ActiveTime({ ms, service }: ActiveTimeProps) {
  const { formats } = useLanguage();
  if (ms === null) return <Figure name="active-ms" value={null} service={service} />;
  return (
    <Figure name="active-ms" value={ms} service={service}>
      {formats.measures(ms).map(({ number, unit }, at) => (
        <span key={unit} class="measure">
          {at > 0 ? '\u00a0' : ''}
          {number}
          {unit === '' ? null : <span class="unit">{`\u00a0${unit}`}</span>}
        </span>
      ))}
    </Figure>
  );
}
