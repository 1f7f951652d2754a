/** What each step of a class's exercises says, in English. */
import type { StepId } from '../classroom/exercises.ts';

/** One step: its heading on the wall, what the class does there, and what the plan says of it to whoever leads. */
export type StepWords = { title: string; does: readonly string[]; plan: string };

export const stepsEn: Record<StepId, StepWords> = {
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
    title: 'What do we count?',
    does: ['Prompts. A prompt is one message sent to a chatbot. Opening it does not count.', 'Read this list together. What is missing?'],
    plan: 'Prompts are counted: messages sent to a chatbot. Read the list of services together, and agree what is missing.',
  },
  guess: {
    title: 'Two guesses, sealed',
    does: [
      'Alone: how many prompts will you send in the coming week?',
      'How many will most people in our class send?',
      'Fold the paper, close the envelope, and keep it with you. Nobody else opens it.',
      'Whoever lets a device of their own count can guess there too, at home.',
    ],
    plan: 'A private guess for the coming week, and one for what most of the class will send. In an envelope that everybody keeps; their own guess also on their own device.',
  },
  ways: {
    title: 'Four ways to notice, all equal',
    does: ['Choose one. Nobody asks which. You can change it at any time.'],
    plan: 'Everybody chooses a way: on paper, on a device of their own at home, the made-up week, or looking around. All four are equal.',
  },
  practise: {
    title: 'Practise on a made-up week',
    does: ['One going to a chatbot is a turn, of one prompt or several. Try first, then look. Other answers are as good.'],
    plan: 'Practise on three turns of the made-up week: how did each come about, what else was there, what stood in the way? The signs are those of the slip.',
  },
  consent: {
    title: 'Before we begin',
    does: ['Read this aloud, one part each. Then everybody chooses.'],
    plan: 'Read aloud, before anybody guesses or chooses: what is noted, what is shared, who sees it, how to step out.',
  },
  look: {
    title: 'Open your own envelope',
    does: [
      'Alone: read your guess about yourself. Then look at what you noticed.',
      'Nobody asks for your number.',
      'Keep your guess about the class for later.',
    ],
    plan: 'Everybody opens their own envelope and looks alone. On a device: the week, with the guess first. The guess about the class waits for the count.',
  },
  fold: {
    title: 'A slip into the box',
    does: [
      'In silence: filled, partly filled, or blank. No name.',
      'Mark which week it tells of. Counted are weeks of our own alone.',
      'Fold it. Everyone puts one into the box.',
    ],
    plan: "In silence everyone folds a slip into the box: filled, partly filled or blank. It says which week it tells of: an own one, Alix's, or what was seen around.",
  },
  tally: {
    title: 'Two of us count',
    does: ['Two volunteers open the box and count.', 'Everybody else is silent.'],
    plan: 'Two volunteers tally, on the sheet or on the tally page. What fewer than five said goes to “other”. What may be shown is on the board. Then the slips are destroyed in front of the class.',
  },
  talk: {
    title: 'In groups of four',
    does: [
      'First alone: lay your guess about the class beside the board. What surprises you?',
      'Then together: any order, and leave out whichever you like.',
    ],
    plan: 'First alone: the guess about the class beside the board. Nobody asks for it. Then groups of four talk about three questions.',
  },
  energy: {
    title: 'Energy: a range, and what it leaves out',
    does: ['Read the low end and the high end.', 'Read what is not counted. Who could publish it?'],
    plan: 'The energy range for the class: from the tally page, or on paper from the prompts on the board. What is not counted, and who could publish it.',
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
