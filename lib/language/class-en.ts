/** The words of Classroom, in English: loaded with that section alone, and the shape that other languages follow. Sheets, kits and slips have files of their own. */
import type { ExerciseId, StepId } from '../classroom/exercises.ts';
import { englishTypography } from './english-typography.ts';
import { groupEn } from './group-en.ts';
import { kitsEn } from './kits-en.ts';
import { pluralIn } from './plural.ts';
import { sheetsEn } from './sheets-en.ts';
import { slipsEn } from './slips-en.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('en');

/** One step: its heading on the wall, what the class does there, and what the plan says of it to whoever leads. */
export type StepWords = { title: string; does: readonly string[]; plan: string };

export type ExerciseWords = {
  title: string;
  goal: string;
  who: string;
  preparation: readonly string[];
  shared: string;
  paper: string;
  /** What can go wrong, and what is done about it. */
  risks: readonly { risk: string; answer: string }[];
  debrief: readonly string[];
};

/** A question and its plain answer. */
export type Answered = { asked: string; answer: string };

const exercises: Record<ExerciseId, ExerciseWords> = {
  roads: {
    title: 'Many roads to an answer',
    goal: 'Name several ways to find out or to get help, and say what each gives and takes.',
    who: 'In pairs.',
    preparation: [
      'Print one set of 16 story cards and 8 road cards for every four pupils.',
      'Bring sticky notes, and paper for drawing.',
      "Write the school's support contact on the board. Story card 5 touches low mood, and can be left out.",
    ],
    shared: 'Nothing about pupils.',
    paper: 'The exercise is paper. The screen can stay off.',
    risks: [
      { risk: 'A child with nobody to ask at home', answer: 'Stay with the stories. “A service” and “a club” are roads too.' },
      { risk: 'Preaching', answer: 'A chatbot is one road among eight.' },
      { risk: 'A pupil who uses AI as support', answer: 'The cards of Sam and Ange show support as something ordinary.' },
      { risk: 'Low mood', answer: 'Card 5 is optional. The support contact stays on the board.' },
    ],
    debrief: ['For you alone, five minutes: which road was missing from the wall, and could the school open it?'],
  },
  compare: {
    title: 'Guess, look, compare',
    goal: 'Compare guesses with a week of noticing, and find the conditions behind use.',
    who: 'Alone, then in groups of four. Under twelve people, leave out the tally and keep the questions.',
    preparation: [
      'Bring envelopes, and a box that closes.',
      'Print the slips, the made-up week and the energy range sheet.',
      'Put in writing, where all can see it: slips are never used about any pupil.',
      'Leave one week between the two sessions.',
    ],
    shared: 'Slips without a name, destroyed in front of the class. The poster stays.',
    paper: 'Complete: every step has its sheet.',
    risks: [
      { risk: 'Bragging or shame', answer: 'Rough answers, silence, no hands-up questions.' },
      { risk: 'A small class', answer: 'Under twelve people: no tally, the questions remain.' },
      { risk: 'Discipline', answer: 'Say it at the start, and in writing: slips are never used about any pupil.' },
      { risk: 'Studies quoted as proof', answer: 'Ask with the class: a study finds a link. What else could explain it?' },
    ],
    debrief: [
      'What surprised us about our guesses?',
      'Which condition came up most?',
      'What will the adults do with the wishes, and by when?',
    ],
  },
  unpick: {
    title: 'Unpick a seam: a Matrix workshop',
    goal: 'Look closely at a real proposal, for instance “AI chat licences for all students”, and write a position with its disagreements.',
    who: 'In groups of four to six.',
    preparation: [
      'Write one page on the case, without praise or blame.',
      'Print the Matrix sheets.',
      "Invite one person directly concerned: from support staff, a disabled students' representative, a librarian, a technician.",
    ],
    shared: "Opinions on a technology. Nothing about anyone's own use.",
    paper: 'The whole grid on A3, and dots to stick on it.',
    risks: [
      { risk: 'Expert talk', answer: 'Plain words. The sheets are written in them.' },
      { risk: 'Ready-made verdicts', answer: 'Look first at where you are furthest apart.' },
      {
        risk: 'A guest who is there for show',
        answer: 'Pay and thank the person you invite. The page is shown to them before it leaves the room.',
      },
    ],
    debrief: ["Where did the question about the cause change somebody's mind?", 'What stayed unknown?', 'Who receives the page?'],
  },
};

const steps: Record<StepId, StepWords> = {
  rules: {
    title: 'We talk about Noor, Sacha and the others',
    does: ['They are made up.', 'We talk about them, not about us.', 'Nothing is recorded, and nobody logs in.'],
    plan: 'Read the ground rules aloud. Say: we talk about Noor, Sacha and the others, not about us.',
  },
  lay: {
    title: 'Lay out the roads',
    does: [
      'In pairs, draw four story cards.',
      'Lay each story beside one road, or several.',
      'The roads: a person, a book or library, my memory, trying, a search, a chatbot, waiting, leaving it.',
    ],
    plan: 'Pairs draw four story cards and place each beside one or more roads.',
  },
  give: {
    title: 'What does a road give, and what does it take?',
    does: ['Choose two of your stories.', 'On notes: what does this road give, and what does it take?', 'Stick each note to its road.'],
    plan: 'For two cards: what does this road give, what does it take? On notes.',
  },
  walk: {
    title: 'A walk along the wall',
    does: ['Put stories, roads and notes on the wall.', 'Walk along it and read.', 'Where do roads join up?'],
    plan: 'Walk along the wall, then talk. Where do roads join up?',
  },
  draw: {
    title: 'Behind one answer',
    does: ['Draw what stands behind one answer of a chatbot.', 'Machines, places, people.'],
    plan: 'Draw what stands behind one answer: machines, places, people.',
  },
  sentence: {
    title: 'One sentence of our class',
    does: ['Write one sentence about chatbots together.', 'It is ours when nobody objects.'],
    plan: 'One sentence of the class about chatbots, adopted when nobody objects.',
  },
  word: {
    title: 'One word',
    does: ['Write one word on a card, or leave it empty.', 'Fold it. It has no name.'],
    plan: 'One word on a card, or an empty card.',
  },

  agree: {
    title: 'What counts as turning to a chatbot?',
    does: ['Read this list together.', 'What is missing?', 'Agree: does opening it count, or sending something?'],
    plan: 'Agree what counts as turning to a chatbot. Read the list of services together.',
  },
  guess: {
    title: 'Two guesses, sealed',
    does: [
      'Alone: how often will you turn to a chatbot in the coming week?',
      'And all of us together, as a class?',
      'Fold the paper and close the envelope. Nobody else opens it.',
      'Whoever looks with their own device can guess there, at home.',
    ],
    plan: "A private guess for the coming week, and one for the class. Sealed: on paper, or in the guess field of one's own device.",
  },
  ways: {
    title: 'Four ways to look, all equal',
    does: ['Choose one. Nobody asks which.', 'You can change it at any time.'],
    plan: 'Everybody chooses a way: paper tally, own device at home, the made-up week, or observing. All four are equal.',
  },
  practise: {
    title: 'Practise on a made-up week',
    does: ['This is the week of Alix, 17.', 'Take three turns. How did each come about, and what stood in the way?'],
    plan: 'Practise the tags on the made-up week.',
  },
  consent: {
    title: 'Before you begin',
    does: ['Read this aloud, one part each.'],
    plan: 'Read aloud: what stays, what is shared, how to withdraw, who sees it. Nobody does.',
  },
  look: {
    title: 'Open your own envelope',
    does: ['Alone: read your guess.', 'Then look at what you noticed.', 'Nobody asks for your number.'],
    plan: 'Everybody opens their own envelope and looks alone. On a device: the week, with the guess first.',
  },
  fold: {
    title: 'A slip into the box',
    does: ['In silence: filled, partly filled, or blank.', 'Fold it. No name.', 'Everyone puts one into the box.'],
    plan: 'In silence everyone folds a slip into the box: filled, partly filled or blank.',
  },
  tally: {
    title: 'Two of us count',
    does: ['Two volunteers open the box and count.', 'Everybody else is silent.'],
    plan: 'Two volunteers tally, on the sheet or on the tally page. What fewer than five said goes to “other”. Then the slips are destroyed in front of the class.',
  },
  talk: {
    title: 'In groups of four',
    does: ['Take the questions in any order.', 'Leave out whichever you like.'],
    plan: 'Groups of four talk about three questions.',
  },
  energy: {
    title: 'Energy: a range, and what it leaves out',
    does: ['Read the low end and the high end.', 'Read what is not counted. Who could publish it?'],
    plan: 'The energy range for the class, what is not counted, and who could publish it.',
  },
  wishes: {
    title: 'One thing the school could change',
    does: ['In turn: one thing the school could change, or “pass”.', 'One of us writes the wishes down.'],
    plan: 'A round: one thing the school could change. Wishes are noted.',
  },

  case: {
    title: 'The case',
    does: [
      'Read the page on the case.',
      'Who decides, and who was asked?',
      'Fill in the top half of the approval sheet. “Nobody was asked” is an answer.',
    ],
    plan: 'The case; who decides, and who was asked. The top half of the approval sheet.',
  },
  alone: {
    title: 'Alone: one pair in each dimension',
    does: ['Mark one pair of words in each of the five dimensions.', 'Does this come from the thing itself, or from how it is organised?'],
    plan: 'Alone: one pair in each dimension, and the question about the cause.',
  },
  groups: {
    title: 'In groups: the fields that matter to you',
    does: [
      'There are twenty fields. Take those that matter to you.',
      '“I do not know” is useful. Mark it.',
      'There is no total. Marks open a conversation.',
    ],
    plan: 'In groups: as many of the 20 fields as matter. “I do not know” is useful.',
  },
  break: { title: 'A break', does: ['Ten minutes.'], plan: 'Ten minutes.' },
  merge: {
    title: 'Where are we furthest apart?',
    does: [
      'Lay all the sheets side by side.',
      'Talk about the three fields with the widest spread.',
      '“We do not agree” is a finished result.',
    ],
    plan: 'Merge the sheets, and talk about the three widest spreads.',
  },
  seam: {
    title: 'The seam sheet',
    does: ['Our guest speaks first.', 'It is offered as the answer to something. What was the question?'],
    plan: 'The seam sheet. The person who was invited speaks first.',
  },
  write: {
    title: 'One page',
    does: [
      'Write our position, and a request to those who decide.',
      'Whoever disagrees adds a minority note. It is printed beside it.',
      'Our guest reads the page before it leaves.',
    ],
    plan: 'One page: the position, the minority note, the request to those who decide.',
  },
  debrief: {
    title: 'Looking back',
    does: ["Where did the question about the cause change somebody's mind?", 'What stayed unknown?', 'Who receives the page?'],
    plan: 'Look back together on the three questions.',
  },
};

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
  madeUpWeekBody: 'The week of Alix, 17, whom nobody has ever met. One of the four ways to look.',
  teacher: 'For the teacher',
  teacherBody: 'What it is for, what it cannot show you, and whom to ask.',
  course: 'A short course',
  courseBody: 'What the tool can show, “did you check on us?”, and where studies are weak.',
  back: 'All exercises',

  rulesTitle: 'Ground rules',
  rules: [
    'We talk about made-up people, or hand in slips without a name.',
    '“Pass” is an answer.',
    'Nobody is graded on this.',
    'Nothing with a name on it is collected.',
    'Nobody installs anything for this to work.',
  ],
  noChatbot: 'No exercise asks anyone to use a chatbot.',

  goal: 'Aim',
  who: 'How',
  preparation: 'Before the lesson',
  plan: 'Step by step',
  planColumns: { minutes: 'Minutes', step: 'Step', print: 'To print' },
  /** From one minute of a session to another. */
  fromTo: '{from}–{to}',
  prints: 'To print',
  printsBefore: 'Beforehand',
  shared: 'What is shared',
  paper: 'With no screen at all',
  risks: 'What can go wrong',
  debrief: 'Afterwards',
  keysTitle: 'The projector by keyboard',
  keys: [
    { keys: 'Right arrow, Page Down', what: 'next step' },
    { keys: 'Left arrow, Page Up', what: 'step before' },
    { keys: 'Home, End', what: 'first and last step' },
    { keys: 'Escape', what: 'back to this page' },
    { keys: 'F11', what: "the browser's own full screen (Control, Command and F on a Mac)" },
  ],
  keysRemote: "A presenter's remote sends Page Down and Page Up.",

  exercises,
  steps,

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
    madeUpEnergy: 'Alix is made up. For her week, the range is:',
    slipsEnergy: 'The range for our class is on the sheet of the tally, in its own tab.',
    notCounted: 'Not counted',
    openTally: 'Open the tally page, in a tab of its own',
    tally: [
      'What fewer than five of us said goes to “other”.',
      'A blank slip counts as a person, and as nothing else.',
      'Then the slips are destroyed, here, in front of us. The poster stays.',
    ],
  },

  ways: [
    { title: 'Paper tally', body: 'A line on paper each time. The paper stays with you.' },
    { title: 'Own device, at home', body: 'The extension counts, if you and your family want it. Nobody sees it but you.' },
    { title: 'The made-up week', body: 'You work with the week of Alix, who is made up.' },
    { title: 'Observing', body: 'Where are chatbots offered around you? You note places, no people.' },
  ],

  consent: [
    { asked: 'What stays with me?', answer: 'All you note: on your own paper, or in your own browser. Nothing leaves it by itself.' },
    {
      asked: 'What is shared?',
      answer: 'One folded slip with no name: filled, partly filled, or blank. All slips are destroyed in front of us.',
    },
    {
      asked: 'How do I withdraw?',
      answer:
        'Stop at any time, and hand in a blank slip. No reason is asked. In the box a slip cannot be found again: nobody knows whose it is.',
    },
    { asked: 'Who sees my notes?', answer: 'Nobody. Not the teacher, not the school, not those who made this.' },
  ] satisfies Answered[],

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
      "Some countries set rules for pupils' own use of generative AI. In France: from 4e on, and with no pupils' accounts. No exercise here asks anyone to use a chatbot.",
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
