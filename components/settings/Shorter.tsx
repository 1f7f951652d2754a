/** Asks before hours go: from when, and that they do not come back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { useLanguage } from '../text/language.ts';

export type ShorterProps = {
  /** The shorter time, in words. */
  days: string;
  /** The first day whose hours stay, in words. */
  date: string;
  hold: () => void;
  leave: () => void;
};

export function Shorter({ days, date, hold, leave }: ShorterProps) {
  const { settings } = useLanguage().words;
  const question = fillSlots(settings.shorterQuestion, { date });
  const asked = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => asked.current?.focus(), []);
  return (
    <fieldset
      class="shorter"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <p tabIndex={-1} ref={asked}>
        {question}
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={hold}>
          {fillSlots(settings.shorterHold, { days })}
        </button>
        <button type="button" class="button" onClick={leave}>
          {settings.shorterLeave}
        </button>
      </div>
    </fieldset>
  );
}
