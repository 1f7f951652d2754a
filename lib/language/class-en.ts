/** The words of Classroom, in English: loaded with that section alone, and the shape that other languages follow. Exercises, their steps, sheets, kits and slips have files of their own. */
import type { Frame } from '../classroom/exercises.ts';
import type { Sharing } from '../classroom/sheets.ts';
import { englishTypography } from './english-typography.ts';
import { stepsEn } from './exercise-steps-en.ts';
import { exercisesEn } from './exercises-en.ts';
import { groupEn } from './group-en.ts';
import { kitsEn } from './kits-en.ts';
import { pluralIn } from './plural.ts';
import { sheetsEn } from './sheets-en.ts';
import { slipsEn } from './slips-en.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('en');

const plain = {
  title: 'Classroom',
  lead: "Three exercises, ready to print and to show on a wall. They need no record, no account and no device in a pupil's hands. Paper is an equal way through each of them.",
  howTo: ['Choose an exercise and read its page.', 'Print what it needs.', 'Start the projector, or leave the screen off.'],
  howToTime: 'From here to the printer takes less than ten minutes.',
  facts: { ages: 'Age', people: 'People', length: 'Length', preparation: 'Preparation' },
  ages: '{from} to {to}',
  agesFrom: '{from} and over',
  people: '{from} to {to}',
  minutes: (n: number) => plural(n, { one: '{minutes} minute', other: '{minutes} minutes' }),
  /** Of two sessions; `minutes` is both. */
  sessions: '{minutes} minutes, a week between',
  session: 'Session {session}',
  sessionOf: 'Session {session}, {minutes} min',
  open: 'Read the plan',
  start: 'Start the projector',
  startSession: 'Start session {session} on the projector',
  printAll: 'Print all of it',
  printSafety: 'Safety sheet and exercise file',
  onPaper: 'Everything on paper',
  onPaperBody: 'Each sheet is a page of its own, in black and white, for A4 and Letter.',
  alsoTitle: 'Also here',
  tally: 'Count paper slips',
  tallyBody: 'Shows what a class said, and nothing that fewer than five said.',
  madeUpWeek: 'The made-up week',
  madeUpWeekBody: 'The week of Alix, 17, whom nobody has ever met. One of the four ways to notice.',
  teacher: 'For the teacher',
  teacherBody: 'What it is for, what it cannot show you, and whom to ask.',
  course: 'A short course',
  courseBody: 'What the tool can show, “did you check on us?”, and where studies are weak.',
  back: 'All exercises',

  goal: 'Aim',
  who: 'How',
  preparation: 'Before the lesson',
  plan: 'Step by step',
  copies: {
    people: 'How many people?',
    caption: 'For {people} people, in the order of the lesson',
    sheet: 'Sheet',
    one: 'One copy for',
    copies: 'Copies',
    pages: 'Pages',
    teacher: 'you',
    for: { '1': 'each person', '2': 'two people', '4': 'four people', '5': 'five people', all: 'the whole class' } satisfies Record<
      Sharing,
      string
    >,
    note: 'Print on one side. Where dashed lines run across a sheet, cut along them. “Print all of it” prints each sheet once. Take a few more, for whoever begins again or takes one home.',
  },
  planColumns: { minutes: 'Minutes', step: 'Step', print: 'To print' },
  /** From one minute of a session to another. */
  fromTo: '{from}–{to}',
  prints: 'To print',
  shared: 'What is shared',
  paper: 'With no screen at all',
  risks: 'What can go wrong',
  debrief: 'Afterwards',
  keysTitle: 'The projector by keyboard',
  keys: [
    { keys: 'Right arrow, Page Down', what: 'next step' },
    { keys: 'Left arrow, Page Up', what: 'step before' },
    { keys: 'Home, End', what: 'first and last step of the session' },
    { keys: 'Escape', what: 'back to this page' },
    { keys: 'F11', what: "the browser's own full screen (Control, Command and F on a Mac)" },
  ],
  keysRemote: "A presenter's remote sends Page Down and Page Up.",

  exercises: exercisesEn,
  steps: stepsEn,
  /** What is shown on a wall and is no step. */
  frames: {
    'ground-rules': {
      title: 'Ground rules',
      does: [
        'We talk about made-up people, or hand in slips without a name.',
        '“Pass” is an answer.',
        'Nobody is graded on this.',
        'Nothing with a name on it is collected.',
        'Nobody installs anything for this to work.',
        'No exercise asks anyone to use a chatbot.',
      ],
    },
    'week-between': {
      title: 'See you in a week',
      does: [
        'Keep your envelope closed, and bring it back.',
        'Notice for a week, in the way you chose. You can change it.',
        'A day without a note is fine. Whatever you note stays with you.',
      ],
    },
  } as Record<Frame, { title: string; does: readonly string[] }>,

  questions: 'Questions',

  show: {
    step: 'Step {step} of {steps}',
    before: 'Before the first step',
    planned: 'About {minutes} min planned',
    clock: 'Clock',
    /** Whole minutes since the step was opened. */
    clockSays: (n: number) => plural(n, { one: '{minutes} minute so far.', other: '{minutes} minutes so far.' }),
    keys: 'Arrow keys or a remote turn the pages, Escape leaves. Full screen is a key of your browser: F11, or Control, Command and F on a Mac.',
    previous: 'Back',
    next: 'Next',
    first: 'First',
    last: 'Last',
    leave: 'Leave',
    moves: 'Steps',
    madeUp: 'Made-up people',
    madeUpEnergy: 'Alix is made up. For the 54 prompts of this week, the range is:',
    madeUpEnergyWhy: 'The sheet does not know the services, so its range differs.',
    slipsEnergy: 'For our class: on the tally page, in its own tab, or on paper from the board.',
    notCounted: 'Not counted',
    openTally: 'Open the tally page, in a tab of its own',
    tally: [
      'What fewer than five of us said goes to “other”.',
      'A blank slip counts as a person, and as nothing else. So does a slip that tells of Alix or of what was seen around.',
      'Then the slips are destroyed, here, in front of us. What is on the board stays.',
    ],
  },

  forTeacher: {
    title: 'For the teacher',
    purposeTitle: 'What it is for',
    purpose: [
      'A class looks at a habit of our time in its situation: what people turn to chatbots for, what else there is, who decided, what stands in the way.',
      'It is not about more use or less. A pupil who likes AI, one who refuses it and one who relies on it can all take part without being judged.',
    ],
    kept: "There is no class code, no list of pupils, no teacher's account and no view of what others do.",
    cannotTitle: 'What it can show you of a pupil',
    cannot: [
      'Nothing. There is no way to see what a pupil recorded, and no setting that opens one.',
      'You need no record of your own either. Nothing in Classroom reads it, so you can show these pages to a class.',
    ],
    printTitle: 'Where to print',
    print: 'Each exercise has a page with everything it needs, one by one or all at once.',
    guidanceTitle: 'Whom to ask',
    guidance: [
      'Rules on AI in schools change, and these pages do not know the newest. Ask the head of your school what is in force for the age of your pupils. Or ask whoever is in charge of data protection there.',
      "Some countries set rules for pupils' own use of generative AI. In France: from 4e on, at about 13, and with no pupils' accounts. No exercise here asks anyone to use a chatbot.",
    ],
    accessTitle: 'For everyone in the room',
    access: [
      'Some people rely on AI chat to read, to write, to be understood. Nobody is asked for a reason, and nobody is an exception. The stories show support as something ordinary.',
      'The words are plain, one idea to a sentence. Read each screen aloud. Everything shown is printed as well, can be enlarged and works with a keyboard and a screen reader.',
      'Nobody has to speak, to write or to walk: “pass”, drawing, and notes handed on are equal.',
    ],
  },

  forCourse: {
    title: 'A short course for the teacher',
    lead: 'Ten minutes of reading, before the first lesson.',
    showsTitle: 'What the tool can show, and what it cannot',
    shows: [
      'To the person whose browser it is, and who turned it on: how often that browser sent prompts to services they chose, for how long, and a range for the energy.',
      'It never knows what was written or answered. It does not know whether a text was made with AI.',
      'It tells nobody else. What leaves a browser is a file that a person saves, after reading all of it.',
    ],
    checkTitle: 'If they ask: “Did you check on us?”',
    check:
      '“No. I cannot. There is no page and no list that shows me what you do, and the school has none either. What you noted is with you. The slips had no names, and they are gone.”',
    checkMore: 'Then let them look: open Classroom on the wall, and show every page of it.',
    managedTitle: 'A browser that the school manages',
    managed:
      'If the school or its provider installed the extension, it never records, whatever anyone sets. Everything in Classroom works there.',
    minorsTitle: 'Consent of minors',
    minors: [
      'In France, under 15, consent for optional data needs both the pupil and a parent. Other countries have other ages.',
      'The kit avoids the question: from 11 to 14 with stories of made-up people, from 15 to 18 with paper by default.',
      'In a class a yes is seldom free, because you are the teacher. So a blank slip is always an answer, and nobody can tell it apart.',
    ],
    weakTitle: 'Where the studies are weak',
    weakEnergyTitle: 'On energy',
    weakEnergy: [
      'One operator measured its own service and published it: Google, 0.24 Wh for the median text prompt of May 2025. How long the prompts were is not said. Training, the network and your device are left out.',
      'OpenAI published one sentence, 0.34 Wh, without a method. For Claude, Grok, Meta AI, Perplexity and DeepSeek no figure of their operators was found.',
      'How many answers a machine works out together changes the figure of the same model more than tenfold. Nobody outside knows that number.',
      'The often quoted 2.9 or 3 Wh is one rough estimate of 2023, repeated by others.',
      'Figures for water differ up to 170 times, because they draw the line in different places. They do not belong in one table.',
      'Energy of single chats does not add up to the electricity of AI: training, research, video and idle machines come on top.',
    ],
    weakLearningTitle: 'On thinking and learning',
    weakLearning: [
      'Bastani and others, 2025: an experiment with nearly 1,000 pupils of one high school in Turkey, in mathematics, with two tutors built on GPT-4. One subject, one school, a few lessons.',
      'Kosmyna and others, 2025: brain waves of 54 people who wrote essays; 18 of them came to the last session. A preprint, not reviewed by other researchers when it came out.',
      'Gerlich, 2025: a survey of 666 people, with interviews. It finds a link between two things, and cannot say which of them causes the other.',
      'Lee and others, 2025: 319 people who use AI at work say how they see their own thinking. It was not measured, and they are not pupils.',
    ],
    weakCaveat: 'Studies so far are few and recent, and they do not all agree.',
    weakAsk: 'With the class:',
  },
};

export type ClassWords = typeof plain & {
  notCounted: readonly string[];
  sheets: typeof sheetsEn;
  kits: typeof kitsEn;
  slips: typeof slipsEn;
};

export const classEn: ClassWords = {
  ...typeset(plain, englishTypography),
  notCounted: groupEn.sheet.notCounted,
  sheets: sheetsEn,
  kits: kitsEn,
  slips: slipsEn,
};
