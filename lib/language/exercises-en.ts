/** What each exercise of a class says of itself, in English. */
import type { ExerciseId } from '../classroom/exercises.ts';

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

export const exercisesEn: Record<ExerciseId, ExerciseWords> = {
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
      'Print what the list below names for your class, and hang up the safety sheet.',
      'Put in writing, where all can see it: slips are never used about any pupil.',
      "Write the school's support contact on the board.",
      'Leave one week between the two sessions.',
    ],
    shared: 'Slips without a name, destroyed in front of the class. What is on the board stays: nothing that fewer than five said.',
    paper: 'Complete. Whatever is to be read or written has its sheet. The rest is said aloud from this page.',
    risks: [
      { risk: 'Bragging or shame', answer: 'Rough answers, silence, no hands-up questions.' },
      {
        risk: 'Fewer than twelve people, planned or on the day',
        answer: 'No slips and no tally. Envelopes and questions remain, and the made-up week in the place of the board.',
      },
      {
        risk: 'Somebody who was not there the first time',
        answer: "They take part in all of the second session. Their slip is blank, or tells of Alix's week. Nobody asks them for a guess.",
      },
      {
        risk: 'A pupil younger than fifteen',
        answer:
          'Paper, the made-up week and looking around need no consent about data. For the extension at home, in France, a parent agrees too.',
      },
      {
        risk: 'An insult or a cry for help on a slip',
        answer:
          'It is not read out. Whoever counts shows you that line alone, and nobody looks for who wrote it. Name the contact on the board to everybody. Speak with the support of the school on the same day.',
      },
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
