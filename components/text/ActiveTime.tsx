/** How long a service was in front of the person, the number large and its unit small. */
import { Figure } from './Figure.tsx';
import { usePopupLanguage } from './language.ts';

export type ActiveTimeProps = {
  /** Milliseconds; null where time is not recorded. */
  ms: number | null;
  service?: string;
  /** What is said where it is not known; by default that it is not recorded. */
  absent?: string | undefined;
  /** In a sentence, less than a minute is said in words. */
  inSentence?: boolean;
};

/** What would be written `< 1 min`. */
const UNDER_A_MINUTE_MS = 30_000;

export function ActiveTime({ ms, service, absent, inSentence = false }: ActiveTimeProps) {
  const { words, formats } = usePopupLanguage();
  if (ms === null) return <Figure name="active-ms" value={null} service={service} absent={absent} />;
  if (inSentence && ms > 0 && ms < UNDER_A_MINUTE_MS) {
    return (
      <Figure name="active-ms" value={ms} service={service}>
        {words.figure.underAMinute}
      </Figure>
    );
  }
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
