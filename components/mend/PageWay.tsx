/** By its page: the person points at the field they write in and at what sends, in the tab of the chat. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { withLearned } from '../../lib/services/learning.ts';
import { useLanguage } from '../text/language.ts';
import { type MendGiven, nameOf, readable, whereIs } from './given.ts';

export function PageWay({ service, ...given }: MendGiven & { service: string }) {
  const { formats, words: all } = useLanguage();
  const { page } = all.mend;
  const { agreement, choices, mending } = given;
  const [said, say] = useState('');
  const point = async () => {
    say('');
    const at = whereIs(given, service);
    const pointed = await mending.point(at);
    if (pointed === 'no-tab') return say(fillSlots(page.noTab, { hosts: formats.list(readable(at.hosts)) }));
    if (pointed === 'begun-anew') return undefined;
    if (pointed === 'nothing') return say(page.nothing);
    const { ownRules, watched } = await agreement.choices();
    await agreement.set({ ownRules: withLearned(ownRules, service, { page: pointed }), watched: [...new Set([...watched, service])] });
    return say(fillSlots(page.pointed, { service: nameOf({ ...given, choices }, service) }));
  };
  return (
    <section aria-labelledby="page-way" class="way" data-way="page">
      <h3 id="page-way">{page.title}</h3>
      <p>{page.body}</p>
      <p>{page.how}</p>
      <button type="button" class="button" onClick={() => void point()}>
        {page.point}
      </button>
      <p role="status" class="result">
        {said}
      </p>
    </section>
  );
}
