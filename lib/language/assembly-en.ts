/** The words of what a group reads together: counting, the sheet, and several groups side by side, in English. */
import type { BallotRefusal } from '../sharing/box.ts';
import type { SumRefusal } from '../sharing/shares.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('en');

export const assemblyEn = {
  read: {
    lead: 'Open the exercise, then choose the files that were handed in. Nothing of them is kept.',
    cards: 'Cards, as many as you like at once',
    ballots: 'Ballots, as many as you like at once',
    handed: (n: number) => plural(n, { one: '{cards} has handed something in.', other: '{cards} people have handed something in.' }),
    receipts: 'What was handed in, by receipt',
    takeOut: 'Take out {receipt}',
    double: 'Two different cards have the receipt {receipt}: one person saved twice. Neither counts until one is taken out.',
    slip: 'Three letters of a slip',
    addSlip: 'Add the slip',
    wrongSlip: 'These are no three letters of this exercise. Look again at the slip.',
    saveBox: 'Save the box',
    boxSaved: 'Saved. Give this file to the three tellers.',
    subtotals: "The tellers' subtotals, three of them",
    opened: 'The box is open.',
    deleteBox: "Delete the box's file and the ballots now: nobody needs them any more.",
    closed: (n: number) =>
      plural(n, {
        one: 'The sheet opens with {floor} person.',
        other: 'The sheet opens with {floor} people. Until then, talk, or use paper.',
      }),
    waiting: "Some cards wait: the sheet changes once {k} have changed, so that nobody's card can be told from before and after.",
    openCards: 'The cards, as they were written',
    someone: 'no name',
    clear: 'Clear everything',
    clearAsk: 'Everything that was opened here goes.',
    spoiled:
      'At least one ballot was spoiled, and the sum is not shown. Nobody can be named. Decide together whether to begin again, with new keys.',
    refusals: {
      'missing-teller': 'Subtotals of all three tellers are needed, one of each.',
      'another-exercise': 'A subtotal belongs to another exercise.',
      'different-box': 'The subtotals are not of the same box: a ballot was damaged, or two boxes were mixed. There is no sum.',
    } satisfies Record<SumRefusal, string>,
    ballotRefusals: {
      'another-exercise': 'made for another exercise, or the exercise was changed since. Make it again with this one.',
      twice: 'is here already.',
      'too-many': 'is the forty-first.',
    } satisfies Record<BallotRefusal, string>,
    tooFewShown: 'In a group of this size most answers are held back. That is no fault: talk instead.',
  },

  sheet: {
    notCountedTitle: 'What is not counted',
    notCounted: [
      'Designing and training the models.',
      'Making the machines and the buildings.',
      "People's own devices, and the network between.",
      'Web search indexes, and other tools behind an answer.',
      'Other uses, which no browser of theirs saw.',
    ],
    title: 'What we turned to AI chats for, together',
    meta: (n: number) => plural(n, { one: 'Assembly sheet, {people} card, {days}', other: 'Assembly sheet, {people} cards, {days}' }),
    lead: "Nobody's own answer can be read off this sheet: what fewer than {k} people said is held back, and so is what all but fewer than {k} said.",
    yes: 'At least once, or yes',
    when: {
      title: 'When, at least once',
      part: 'Part of the day',
      week: 'In the week',
      weekend: 'At the weekend',
      parts: { 0: 'Night, before 6:00', 6: 'Morning', 12: 'Afternoon', 18: 'Evening, after 18:00' },
      notAsked: 'not asked',
    },
    heldBack: 'Held back, because too few are in each part:',
    hidden: 'fewer than {k}, or all but fewer than {k}',
    nobody: 'nobody',
    of: '{people} of {all}',
    answer: 'Answer',
    people: 'People',
    energy: 'Energy, in seven days, all together',
    energyFrom: {
      sums: "Each one's own range, added up; nobody's counted above 2 kWh.",
      levels: 'Worked out from the levels above, low end to high end; more than 100 prompts counted as 100.',
    },
    prompts: 'Together about {prompts} prompts; of nobody more than 100 were counted.',
    assembly: 'For the assembly',
    questions: [
      'Where is AI offered to us as the answer, and what was the question?',
      'What do our cards not show?',
      'What is the smallest step we could try, then undo?',
    ],
    next: 'Next steps',
    written: {
      seam: 'The seam we chose',
      power: 'Who has power over this, and how could we speak to them?',
      allies: 'Which other group meets the same problem?',
      next: 'What comes next, who carries it, when do we look again?',
    },
    print: 'Print the sheet',
    project: 'For a projector',
    unproject: 'As a page',
    save: 'Save the findings',
    saveCsv: 'Save the figures as a table (CSV)',
    kept: 'The findings are all that a group keeps. A delegate can take them to other groups.',
  },

  compare: {
    lead: 'Delegates bring the findings of their groups. They are set side by side, and not added up: each group has held back what it must.',
    choose: 'Findings, of as many groups as you like',
    caption: 'Findings side by side',
    group: 'Group',
    people: 'People',
    remove: 'Take out {title}',
    notThere: 'not asked, or held back',
  },
  reflections: {
    decided: {
      me: 'I chose it',
      suggested: 'Someone suggested it',
      required: 'It was required',
      builtin: 'It was already built in',
      unsure: 'Not sure',
      unsaid: 'Rather not say',
    },
    checked: {
      none: 'Not checked',
      known: 'With what I know',
      source: 'With another source',
      person: 'With a person',
      notneeded: 'Nothing to check',
      unsaid: 'Rather not say',
    },
  },
};

export type AssemblyWords = typeof assemblyEn;
