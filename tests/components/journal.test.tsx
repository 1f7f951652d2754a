// @vitest-environment happy-dom
/** The journal's frame: its sections, its one heading, the strip over a made-up week, and language and paper at hand. */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Journal } from '../../components/journal/Journal.tsx';
import { hashOf, type Section, sectionOf } from '../../components/journal/sections.ts';
import type { Status } from '../../lib/recording/agreement.ts';
import type { Notebook } from '../../lib/recording/notebook.ts';
import { expectAccessible, READERS } from './drawn.tsx';
import { agreementWith, CHOSEN, MANY, notebookWith, RECORDING, SERVICES } from './invented.ts';

afterEach(cleanup);

test('an address asks for a section, and for This week where it asks for none', () => {
  for (const section of ['week', 'energy', 'data', 'settings'] as const) expect(sectionOf(hashOf(section))).toBe(section);
  expect([sectionOf(''), sectionOf('#elsewhere')]).toEqual(['week', 'week']);
});

describe.each(READERS)('in $language', ({ words, locale }) => {
  async function journal(section: Section, madeUp = false, otherwise: Partial<Notebook> = {}, status = RECORDING as Status) {
    const { agreement, done } = agreementWith(CHOSEN);
    const notebook = { ...notebookWith({ ...MANY, madeUp }), ...otherwise };
    const actions = { save: vi.fn(async () => {}), showMadeUp: vi.fn(), leaveMadeUp: vi.fn() };
    const { container } = render(
      <Journal
        words={words}
        locale={locale}
        section={section}
        notebook={notebook}
        agreement={{ ...agreement, status: async () => status }}
        services={SERVICES}
        browser="firefox"
        method={{ version: 'house_v1', evidenceDay: '2026-11-23' }}
        actions={actions}
      />,
    );
    await waitFor(() => expect(container.querySelector('h1')).not.toBeNull());
    return { container, actions, done };
  }

  test.each(['week', 'energy', 'data', 'settings'] as const)('%s has one first heading and can be used by everybody', async (section) => {
    const { container } = await journal(section);
    expect(container.querySelectorAll('h1')).toHaveLength(1);
    expect(container.querySelectorAll('[aria-current=page]')).toHaveLength(1);
    if (section === 'energy') await waitFor(() => expect(container.querySelector('.energy details')?.hasAttribute('open')).toBe(true));
    await expectAccessible(container);
  });

  test.each(['week', 'data', 'settings'] as const)('%s of the made-up week says that it is made up', async (section) => {
    const { container, actions } = await journal(section, true);
    expect(container.querySelector('.made-up p')?.textContent).toBe(words.madeUp.strip);
    fireEvent.click(container.querySelector('.made-up button') as Element);
    expect(actions.leaveMadeUp).toHaveBeenCalledOnce();
  });

  test('a record that cannot be read is said to be so, and not shown as empty', async () => {
    const { container } = await journal('week', false, { period: () => Promise.reject(new DOMException('', 'UnknownError')) });
    expect(container.querySelector('[role=alert] h1')?.textContent).toBe(words.unreadable.title);
    expect(container.querySelector('[data-figure]')).toBeNull();
    await expectAccessible(container);
  });

  test('a record that cannot be read because the disk is full is said to be so', async () => {
    const { container } = await journal('week', false, { period: () => Promise.reject(new Error()) }, { state: 'full' });
    expect(container.querySelector('[role=alert]')?.textContent).toBe(words.state.full + words.stateBody.full);
    expect(container.querySelector('[data-figure]')).toBeNull();
    await expectAccessible(container);
  });

  test('a record that the browser lost is said to be lost, until the person goes on without', async () => {
    const goOnWithout = vi.fn(async () => {});
    const { container } = await journal('week', false, { isLost: async () => true, goOnWithout });
    expect(container.querySelector('[data-lost] h1')?.textContent).toBe(words.lost.title);
    expect(container.querySelector('[data-figure]')).toBeNull();
    await expectAccessible(container);
    fireEvent.click(container.querySelector('[data-lost] button') as Element);
    expect(goOnWithout).toHaveBeenCalledOnce();
  });

  test('language and paper are changed in the foot', async () => {
    const { container, done } = await journal('week');
    for (const button of container.querySelectorAll('.frame-foot button')) fireEvent.click(button);
    expect(done).toEqual(['language', 'language', 'theme', 'theme', 'theme']);
  });
});
