/** What is printed for a class, in English: what every sheet shares, and the sheets of the first exercise. The others have files of their own. */
import type { SheetId } from '../classroom/sheets.ts';
import { compareSheetsEn } from './compare-sheets-en.ts';
import { englishTypography } from './english-typography.ts';
import { type MatrixWords, matrixEn } from './matrix-en.ts';
import { pluralIn } from './plural.ts';
import { typeset } from './typeset.ts';
import { unpickSheetsEn } from './unpick-sheets-en.ts';

const plural = pluralIn('en');

const plain = {
  title: 'To print',
  names: {
    teacher: 'Page for the teacher',
    'story-cards': 'Story cards',
    'road-cards': 'Road cards',
    'turn-to-poster': 'What could I turn to?',
    chain: 'Behind one answer',
    'approval-short': 'A sentence of our class',
    services: 'What do we count?',
    'consent-talk': 'Before we begin',
    guess: 'My guess',
    'four-ways': 'Four ways to notice',
    'paper-tally': 'A week on paper',
    'made-up-week': 'A made-up week',
    'made-up-answers': 'A made-up week: one way to tag it',
    slips: 'Slips',
    'tally-sheet': 'Counting the slips',
    talk: 'In groups of four',
    'energy-range': 'Energy, as a range',
    'wish-list': 'What the school could change',
    case: 'The case',
    approval: 'Approval sheet',
    'matrix-short': 'The Matrix, short form',
    'matrix-full': 'The Matrix, all twenty cells',
    'matrix-spread': 'Where we differ',
    seam: 'Seam sheet',
    statement: 'Our statement',
  } satisfies Record<SheetId, string>,

  page: {
    lead: 'Black ink on white paper. Every sheet fits A4 and US Letter.',
    back: 'Back to Classroom',
    print: 'Print',
    paper: 'Paper size',
    a4: 'A4',
    letter: 'US Letter',
    pages: (n: number) => plural(n, { one: '{count} page', other: '{count} pages' }),
    kits: {
      roads: 'All sheets of “Many roads to an answer”',
      compare: 'All sheets of “Guess, look, compare”',
      unpick: 'All sheets of “Unpick a seam”',
    },
    unknown: 'There is no sheet by this name. Choose one from the list.',
    list: 'All sheets',
    together: 'In one go',
    of: '{name}, page {page} of {pages}',
  },

  rules:
    'Made-up people, or slips without a name. Passing is an answer. Nothing here is graded. Nothing with a name is collected. Nobody has to install anything.',
  cut: 'Cut along the dashed lines.',
  forTeacher: 'For the teacher. Not handed out.',

  teacher: {
    purpose: 'What this is for',
    purposeBody: [
      'Three exercises help a class, or adults, look together at AI chats: what people turn to them for, what else there is, who decided, and what stands behind an answer.',
      'None of them shows how often any one person uses a chatbot, and none wants anybody to use one more or less. In the second, slips without names are added up. Nobody has to use a chatbot for any of them.',
    ],
    rules: 'Ground rules, said aloud each time',
    rulesList: [
      'We speak of made-up people, or write on slips without a name.',
      'Passing is an answer. A blank slip is an answer.',
      'Nothing is graded. Slips are never used about any pupil.',
      'Nothing with a name is collected. There is no list of pupils, no class code, no account and no live view.',
      'Nobody has to install anything. Paper is an equal way.',
    ],
    cannot: 'What the extension can show you of your pupils',
    cannotBody: [
      'Nothing. It keeps what it keeps in the browser of the person who turned it on. No page of it shows a pupil to a teacher, and it has no way to send anything.',
      'In a browser that a school manages it never records. If you record for yourself, your journal is not shown in class: the exercises use a made-up week.',
    ],
    asked: '“Did you check on us?”',
    askedBody:
      'A pupil may ask. Answer: no, and I cannot. Show the page on what is stored, and offer paper to everybody, so that nobody has to explain a choice.',
    ages: 'Ages and consent',
    agesBody: [
      '11 to 14: made-up people, and nothing else. 15 to 18: paper slips. Where each has a computer, a sealed sum: ballots as files, of which only the sum of all is opened. A pupil under 15 in such a class: paper, or the made-up week.',
      'Agreement given to a teacher is not free, so nothing here rests on it. Whoever wants to record at home decides that there; under 15, in France, together with a parent.',
    ],
    guidance: 'Whom to ask',
    guidanceBody:
      'Ask your school which guidance on pupils and generative AI is in force. Before anything but paper is used, ask its data protection officer too.',
    print: 'What to print, and what to bring',
    printBody:
      'In Classroom, the plan of each exercise lists its sheets in the order of the lesson, and how many copies your class needs. Black and white will do, on one side of the paper.',
    printNeeds: [
      '“Many roads to an answer”: sticky notes, and paper for drawing.',
      '“Guess, look, compare”: an envelope for each pupil, who keeps it, and a box. The safety sheet, to hang up.',
      '“Unpick a seam”: tape, and pens.',
    ],
    access: 'Access',
    accessBody: [
      'Read each sheet aloud too. Enlarge it to A3 where that helps. A pupil can dictate, draw, point, or work with somebody.',
      'Some people rely on a chatbot to read, write or speak. That is an ordinary use: two story cards show it as one. Do not ask for reasons.',
    ],
    mood: 'If something heavy comes up',
    moodBody:
      "Card 5 can be left out. Keep the contact of your school's support on the board, and do not read notes aloud unasked. A line on a slip that worries the two who count is shown to you alone: name the contact to everybody, and speak with the support on the same day.",
    after: 'Afterwards, alone, five minutes',
    afterBody:
      'Which road was missing from the wall, and could the school open it? Write down what the adults will do with the wishes, and by when.',
  },

  storyCards: {
    sentences: [
      'Noor wants to know how tall the Eiffel Tower is.',
      'Sacha has a story to hand in tomorrow.',
      'Lou does not understand fractions.',
      'Eden wants to say sorry to someone in class.',
      'Charlie cannot sleep and feels low.',
      'Alix is choosing a film with friends.',
      'Sam needs a letter read out and made simpler.',
      'Robin wants a funny poem for Grandma.',
      'Ange has a school note to put into the language spoken at home.',
      "The brake on Camille's bike does not work.",
      'Yaël has nothing to do on the bus.',
      'Dominique has heard a rumour. Is it true?',
      'Andrea is making a science poster.',
      "Maxime's calculator shows an error.",
      'Morgan has an option to pick for next year.',
      'Kim does not know how to begin.',
    ],
    list: 'The sixteen stories',
    number: 'Card',
    story: 'Story',
    about: 'What it is about',
    note: 'Note',
    optional: 'Optional. It touches low mood: keep the contact of your support on the board.',
    listBody: 'Every name fits any gender. The people are made up. One set for four pupils; each pair draws four.',
  },

  roadCards: {
    names: {
      person: 'A person',
      book: 'A book or a library',
      memory: 'My memory',
      trying: 'Trying',
      search: 'A search',
      chatbot: 'A chatbot',
      waiting: 'Waiting',
      leaving: 'Leaving it',
    },
    gives: 'What this road gives',
    takes: 'What it takes',
  },

  poster: {
    also: '“{none}” and “{unsure}” are answers too.',
    own: 'And around here',
  },

  chain: {
    lead: 'Draw or write what stands behind one answer of a chatbot. Where nobody knows, leave a box empty: that is something found, too.',
    start: 'Somebody sends a question',
    end: 'An answer appears',
    machines: 'Machines',
    places: 'Places',
    people: 'People',
    step: 'Link {n}',
    unknown: 'What we could not find out, and who could tell us',
  },

  approvalShort: {
    lead: 'One sentence about chatbots for our class. It is adopted when nobody objects; an objection changes the sentence, not the person.',
    aim: 'What we want it for',
    sentence: 'Our sentence',
    asked: 'Who was asked, and who was not in the room',
    else: 'What else could serve the aim',
    objections: 'Objections, and what they changed',
    minority: 'Some of us see it otherwise',
    adopted: 'Adopted, nobody objects',
    notYet: 'Not yet',
    review: 'We look at it again on',
  },
};

export type SheetsWords = typeof plain & {
  compare: typeof compareSheetsEn;
  unpick: typeof unpickSheetsEn;
  matrix: MatrixWords;
};

export const sheetsEn: SheetsWords = {
  ...typeset(plain, englishTypography),
  compare: compareSheetsEn,
  unpick: unpickSheetsEn,
  matrix: matrixEn,
};
