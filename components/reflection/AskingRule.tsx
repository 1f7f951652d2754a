/** One rule for asking, with the control that belongs to it. */
import type { ComponentChildren } from 'preact';
import { fillSlots } from '../../lib/language/slots.ts';
import { plusDays } from '../../lib/recording/calendar.ts';
import { capOf, DELAYS, HARD, NOTHING_ASKED, type QuestionSettings } from '../../lib/reflection/settings.ts';
import { hashOf } from '../journal/sections.ts';
import { RuleFrame } from '../settings/RuleFrame.tsx';
import { YesNo } from '../settings/YesNo.tsx';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import { type AskingRuleId, askingPlace } from './asking-rules.ts';
import { type PageGiven, useReflection } from './given.ts';
import { KeepSaid } from './KeepSaid.tsx';
import { PauseServices } from './PauseServices.tsx';
import { Relied } from './Relied.tsx';
import { TimesField } from './TimesField.tsx';

export type AskingRuleProps = PageGiven & { id: AskingRuleId; settings: QuestionSettings };

export function AskingRule({ id, settings, ...given }: AskingRuleProps) {
  const { words, choices, now } = useReflection();
  const { words: all, formats } = useLanguage();
  const { asking } = words;
  const { yes, no } = all.settings;
  const count = (of: (n: number) => string, n: number) => fillSlots(of(n), { count: formats.whole(n) });
  const frame = (byDefault: ComponentChildren, state: ComponentChildren, control?: ComponentChildren) => (
    <RuleFrame
      id={id}
      place={askingPlace(id)}
      name={asking.rules[id]}
      does={id === 'rely' ? words.rely.body : asking.does[id]}
      byDefault={byDefault}
      now={state}
    >
      {control}
    </RuleFrame>
  );
  const onOff = (on: boolean, set: (on: boolean) => Partial<QuestionSettings>) =>
    frame(
      no,
      on ? yes : no,
      <fieldset aria-labelledby={askingPlace(id)}>
        <YesNo name={id} answer={on} give={(answer) => void choices.set(set(answer))} />
      </fieldset>,
    );
  const fixed = (control?: ComponentChildren) => frame(undefined, asking.fixed, control);

  switch (id) {
    case 'pause':
    case 'check':
    case 'day':
    case 'week':
      return onOff(settings.on[id], (on) => ({ on: { ...settings.on, [id]: on }, ...(on ? { since: settings.since ?? now().day } : {}) }));
    case 'pause-on': {
      const on = settings.pauseOn.filter((service) => given.agreed.choices.services.includes(service));
      const state = on.length === 0 ? asking.none : formats.list(on.map((service) => wordFor(given.names, service)));
      return frame(asking.none, state, <PauseServices {...given} on={on} />);
    }
    case 'often': {
      const { pause, check } = NOTHING_ASKED.aDay;
      const said = (of: { pause: number; check: number }) =>
        fillSlots(asking.oftenNow, { pause: count(asking.times, of.pause), check: count(asking.times, of.check) });
      const set = (occasion: 'pause' | 'check') => (times: number) => void choices.set({ aDay: { ...settings.aDay, [occasion]: times } });
      return frame(
        said({ pause, check }),
        said({ pause: capOf('pause', settings), check: capOf('check', settings) }),
        <div class="fields-row">
          <TimesField label={asking.pauseTimes} value={settings.aDay.pause} least={0} most={HARD.pause} set={set('pause')} />
          <TimesField label={asking.checkTimes} value={settings.aDay.check} least={0} most={HARD.check} set={set('check')} />
        </div>,
      );
    }
    case 'apart':
      return frame(
        count(asking.minutes, NOTHING_ASKED.apartMinutes),
        count(asking.minutes, Math.max(HARD.apartMinutes, settings.apartMinutes)),
        <TimesField
          label={asking.apartField}
          value={settings.apartMinutes}
          least={HARD.apartMinutes}
          most={1440}
          set={(apartMinutes) => void choices.set({ apartMinutes })}
        />,
      );
    case 'delay': {
      const said = (seconds: number) => (seconds === 0 ? asking.noDelay : count(asking.seconds, seconds));
      return frame(
        asking.noDelay,
        said(settings.delayS),
        <fieldset aria-labelledby={askingPlace(id)} class="pair">
          {DELAYS.map((seconds) => (
            <label key={seconds} class="choice">
              <input
                type="radio"
                name="delay"
                value={seconds}
                checked={settings.delayS === seconds}
                onChange={() => void choices.set({ delayS: seconds })}
              />
              {said(seconds)}
            </label>
          ))}
        </fieldset>,
      );
    }
    case 'focus':
      return onOff(settings.takesFocus, (takesFocus) => ({ takesFocus }));
    case 'pause-helpers':
      return onOff(settings.helpersOnPause, (helpersOnPause) => ({ helpersOnPause }));
    case 'presenting':
      return onOff(settings.presenting, (presenting) => ({ presenting }));
    case 'easy':
      return onOff(settings.easy, (easy) => ({ easy }));
    case 'look': {
      const { day } = now();
      const until = settings.notBefore !== null && settings.notBefore > day ? settings.notBefore : null;
      return frame(
        no,
        until === null ? no : fillSlots(asking.lookNow, { day: formats.day(until) }),
        <button type="button" class="button" onClick={() => void choices.set({ notBefore: until === null ? plusDays(day, 7) : null })}>
          {until === null ? asking.lookStart : asking.lookEnd}
        </button>,
      );
    }
    case 'skips':
      return frame(asking.howOften.unset, settings.often === null ? asking.howOften.unset : asking.howOften[settings.often]);
    case 'rotation':
      return fixed(<a href={hashOf('decks')}>{asking.yourQuestions}</a>);
    case 'heavier':
      return fixed();
    case 'rely':
      return <Relied {...given} settings={settings} frame={frame} />;
    case 'keep':
      return frame(
        asking.keepAlways,
        settings.keepDays === null ? asking.keepAlways : count(asking.keepDays, settings.keepDays),
        <KeepSaid keepDays={settings.keepDays} />,
      );
  }
}
