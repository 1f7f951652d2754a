/** The tally of a class's paper slips, the made-up week on a wall, and a guess of one's own, in English. */
import type { SlipRefusal } from '../classroom/slips.ts';
import { englishTypography } from './english-typography.ts';
import { pluralIn } from './plural.ts';
import { reflectingEn } from './reflecting-en.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('en');

const plain = {
  title: 'Count the paper slips',
  lead: 'Two volunteers type in the slips in front of the class: one reads aloud, one types. Filled, partly filled or blank: each slip is a person.',
  before: [
    'Mix the slips in their box first.',
    'Once a slip is added, only the number of slips is shown. No slip can be looked at again.',
    'The sheet is shown once, when all slips are in, from {floor} slips on. After that, none can be added or taken back.',
    'Nothing is stored. Leaving this page, loading it again or closing it loses everything that was typed in.',
    "A slip that tells of Alix's week, or of what somebody saw around them, is typed in as a blank one: the tally is of own weeks. One that does not say is taken as an own week.",
    'The line that each person writes in their own words is not typed in. It stays on paper. One that worries you is shown to the teacher alone.',
  ],
  few: 'With fewer than {floor} people, skip the tally and keep the questions:',

  form: 'The next slip',
  keys: 'Each answer has a key: it ticks the answer, and unticks it again. Enter adds the slip. A blank slip is Enter alone. If a key does nothing, click into this slip first.',
  fields: {
    prompts: 'Prompts in seven days',
    purpose: 'What was it for?',
    decidedBy: 'How did it come about?',
    barrier: 'What stood in the way of something else?',
  },
  ticked: 'Ticked: {answer}',
  unticked: 'Not ticked: {answer}',
  add: 'Add this slip',
  empty: 'Untick everything',
  takeBack: 'Take back the last slip',
  slips: (n: number) => plural(n, { one: '{slips} slip is in.', other: '{slips} slips are in.' }),
  tookBack: 'The last slip was taken back.',
  notOpen: (n: number) => plural(n, { one: 'The sheet opens with {slips} more slip.', other: 'The sheet opens with {slips} more slips.' }),
  refusals: {
    'too-many':
      'This slip was not added: a class has {most} slips at most. Show the sheet for these, and count the others as a group of their own.',
    'not-on-the-slip': 'This slip was not added: it holds an answer that is not on the list. Load this page again, and begin anew.',
  } satisfies Record<SlipRefusal, string>,
  all: 'All slips are in: show the sheet',
  allAsk: 'After this, no slip can be added or taken back. Are all of them in?',

  sheet: {
    meta: (n: number) => plural(n, { one: 'Class sheet, {slips} slip, a week', other: 'Class sheet, {slips} slips, a week' }),
    others: 'Other answers: each named by nobody, by fewer than {k}, or by all but fewer than {k}.',
    none: 'No answer can be shown: each was named by fewer than {k} people, or by all but fewer than {k}.',
    destroy: 'Now tear up the slips in front of everybody. This sheet is the board of your class, and can stay.',
    gone: 'This sheet is stored nowhere. It is gone once this page is left.',
  },

  energy: {
    title: 'Energy, all together',
    caption: 'Where both ends come from',
    part: 'Prompts of one person',
    people: 'People',
    low: 'Low end',
    high: 'High end',
    prompts: 'All prompts',
    energy: 'Energy, in {unit}',
    period: 'Period: seven days, all slips together. Unit: watt-hours (Wh), a thousand of which are a kilowatt-hour (kWh).',
    method: 'Method: {method}, for a service that is not known. The fewest prompts at its low value, the most prompts at its high value.',
    capped: 'More than {cap} prompts of one person are counted as {cap}. Who did not say may have sent none, or {cap}.',
    sources: 'Sources: each number of the method, with its publication, is on the Energy page.',
    held: 'The levels of prompts are held back, so there is no energy to show.',
    cannotSay: 'The method {method} says nothing of a service that is not known. Another can be chosen on the Energy page.',
    toEnergy: 'Energy: methods and sources',
    questions: 'To talk about',
    publish: 'Who could publish these numbers, so that nobody has to estimate them?',
  },

  madeUp: {
    label: 'Made up: the week of Alix, 17. Nobody lived it.',
    show: 'Show what Alix says',
    hide: 'Hide what Alix says',
    practise: 'What each turn was for is shown. How may the rest have been? Try first, then look. Other answers are as good.',
    caption: 'Made up: what Alix, 17, turned to AI chats for',
    /** Heads each page of paper. */
    turn: 'Made-up turn',
    service: 'Service',
    prompts: 'Prompts',
    hidden: 'to be found',
    numbered: 'Turn {turn} of {turns}',
    nextTurn: 'Next turn',
  },

  guess: {
    title: 'Guess first, on a device of your own',
    body: 'Who records at home can let the week page ask for a guess before it shows a figure. The guess stands beside what was recorded, and neither is called right.',
    stays:
      'It stays in that browser, and in the whole copy that a person saves for themselves: it is on no card, no slip and no sheet. Nobody in class asks for it. An envelope does as well.',
    rule: 'Switch on “Guess first” in Settings',
    week: 'Then open This week',
  },
};

export type SlipsWords = typeof plain & { tags: typeof reflectingEn.tags };

export const slipsEn: SlipsWords = { ...typeset(plain, englishTypography), tags: reflectingEn.tags };
