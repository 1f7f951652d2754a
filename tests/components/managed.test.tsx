// @vitest-environment happy-dom
/** Where an organisation's policy installed the extension, every page says that recording stays off, and nothing on any of them turns it on. */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Journal } from '../../components/journal/Journal.tsx';
import { placeOf } from '../../components/journal/sections.ts';
import { type Choices, NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import { READERS, textOf } from './drawn.tsx';
import { agreementWith, CHOSEN, groupPort, MANY, NO_MENDING, notebookWith, SERVICES } from './invented.ts';
import { reflectionWith } from './reflecting.ts';

afterEach(cleanup);

const PLACES = [
  'week',
  'time',
  'energy',
  'data',
  'settings',
  'mend',
  'asking',
  'decks',
  'group/card',
  'classroom',
  'classroom/kit/compare',
];
const BEFORE: readonly (readonly [string, Choices])[] = [
  ['nothing was agreed to', NOTHING_CHOSEN],
  ['it recorded before', { ...CHOSEN, watched: ['claude'] }],
];

describe.each(READERS)('in $language', (reader) => {
  describe.each(BEFORE)('where %s', (_, choices) => {
    test.each(PLACES)('%s', async (place) => {
      const { agreement, agreed } = agreementWith(choices, 'granted', true);
      const { container } = render(
        <Journal
          mending={NO_MENDING}
          words={reader.words}
          locale={reader.locale}
          place={placeOf(`#${place}`)}
          notebook={notebookWith(MANY)}
          agreement={agreement}
          services={SERVICES}
          browser="firefox"
          group={groupPort()}
          loadEnergy={async () => reader.energy}
          reflection={reflectionWith(reader).given}
          actions={{ save: async () => {}, saveFile: () => {}, showMadeUp: () => {}, leaveMadeUp: () => {} }}
        />,
      );
      await waitFor(() => expect(container.querySelector('main h1')).not.toBeNull());
      if (place === 'mend')
        expect(textOf(container)).toContain(textOf(Object.assign(document.createElement('p'), { textContent: reader.words.mend.notYet })));
      // Classroom reads and records nothing, and says nothing of a record.
      else if (!place.startsWith('classroom')) await waitFor(() => expect(container.textContent).toContain(reader.words.managed.body));
      for (const pressed of container.querySelectorAll<HTMLElement>('main :is(button, input[type=checkbox], input[type=radio])')) {
        if (!pressed.matches(':disabled, [aria-disabled=true]')) fireEvent.click(pressed);
      }
      for (const form of container.querySelectorAll('main form')) fireEvent.submit(form);
      expect(agreed).toEqual([]);
      expect((await agreement.status()).state).toBe('off');
      expect((await agreement.choices()).consentAt).toBe(choices.consentAt);
    });
  });
});
