/** Which services are seen. Ticks are gathered first: the browser asks once for all of them, and only in answer to a click. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { namesOf } from '../../lib/services/known.ts';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import { BrowserAsk } from './BrowserAsk.tsx';
import type { Given } from './given.ts';
import { Rule } from './Rule.tsx';
import { placeOf } from './rules.ts';
import { ServicePicker } from './ServicePicker.tsx';
import { useTold } from './told.ts';

export function ServicesRule({ agreement, choices, status, services, browser }: Given) {
  const { words, formats } = useLanguage();
  const { choosing, settings } = words;
  const { say } = useTold('services');
  /** What is ticked and not yet agreed to; null while it is what was agreed to. */
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  // Services asked for by themselves have rules of their own.
  const here = new Set(services.filter(({ opens }) => opens === null).map(({ id }) => id));
  const elsewhere = choices.services.filter((id) => !here.has(id));
  const chosen = ticked ?? choices.services.filter((id) => here.has(id));

  const tick = (next: readonly string[]) => {
    say('');
    setWrong(null);
    setTicked(next);
  };
  const agree = () => {
    const wanted = [...chosen, ...elsewhere];
    setWrong(wanted.length === 0 ? choosing.needService : null);
    say('');
    if (wanted.length === 0) return;
    void agreement.agree({ ...choices, services: wanted }).then((answer) => {
      if (answer === 'refused') say(`${settings.refused} ${choosing.again}`);
      else setTicked(null);
    });
  };

  const names = namesOf(services);
  const now = (): string => {
    const list = (ids: readonly string[]) => formats.list(ids.map((id) => wordFor(names, id)));
    if (choices.services.length === 0) return settings.none;
    if (status.state !== 'recording') return fillSlots(settings.servicesResting, { services: list(choices.services) });
    return fillSlots(settings.servicesOn, { services: list(status.services) });
  };
  return (
    <Rule id="services" does={settings.servicesDoes} byDefault={settings.none} now={now()}>
      <details>
        <summary>{settings.changeServices}</summary>
        <fieldset aria-labelledby={placeOf('services')}>
          <ServicePicker services={services} chosen={chosen} choose={tick} />
        </fieldset>
        <BrowserAsk services={services.filter(({ id }) => chosen.includes(id))} browser={browser} />
        {ticked !== null && <p class="unsaved">{settings.unsaved}</p>}
        <p class="wrong" role="alert">
          {wrong}
        </p>
        <button type="button" class="button" onClick={agree}>
          {settings.agreeServices}
        </button>
      </details>
    </Rule>
  );
}
