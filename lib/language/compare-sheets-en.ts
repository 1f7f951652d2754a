/** The sheets of “Guess, look, compare”, in English. */
import { englishTypography } from './english-typography.ts';
import { pluralIn } from './plural.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('en');

const plain = {
  services: {
    lead: 'Examples, by name. We count it as turning to a chatbot when somebody writes or speaks to one of these and waits for its answer.',
    also: 'Not on the list, and often met',
    alsoList: [
      'an answer written above the results of a search',
      'a chat inside a messenger, a game or a shop',
      'a voice in a phone, a car or a speaker',
      'a button “write it for me” in a document or a mail',
    ],
    agree: 'We agree that this counts',
    agreeNot: 'and that this does not',
  },

  guess: {
    me: 'Me, in the coming week',
    meBody: 'So many prompts (messages sent to a chatbot) in seven days:',
    mostly: 'Mostly for',
    class: 'Our class',
    classBody: 'So many prompts most people in our class send:',
    classMostly: 'Mostly for',
    condition: 'What most often stands in the way of another road',
    fold: 'Fold here, written side inside',
    sign: 'Write no name. Outside, draw a sign that you alone know. You get it back unopened, in a week.',
  },

  ways: {
    lead: 'Four ways to notice for a week, all equal. Nobody says which one they take, and each ends with the same slip.',
    tally: {
      title: 'On paper',
      body: 'Carry the sheet “A week on paper”. A stroke for each prompt, a letter for what it was for. The sheet stays with you.',
      needs: 'A sheet and a pen.',
    },
    device: {
      title: 'On your own device, at home',
      body: 'Whoever wants to lets the extension note it in their own browser. It stays there. A browser that the school manages never records.',
      needs: 'A device of your own. Under 15, in France, a parent who agrees too.',
    },
    'made-up': {
      title: 'The made-up week',
      body: "Work with Alix's week as if it were yours. Alix does not exist, and any answer drawn from it is a full answer.",
      needs: 'The sheet “A made-up week”.',
    },
    observing: {
      title: 'Looking around',
      body: 'Note where a chatbot is offered, built in or talked about: apps, forms, shops, posters, news. Places and things, no people.',
      needs: 'Open eyes, a slip of paper.',
    },
    needs: 'What it takes',
    learn: 'What others learn of it',
    nothing: 'Nothing.',
  },

  tally: {
    lead: 'A stroke for each prompt: each message sent to a chatbot. Then, if you like, signs from the lists below; the slip has the same. Empty boxes are fine. This sheet stays with you: nobody collects it.',
    day: 'Day',
    prompts: 'Prompts',
    legend: 'Signs to write, or a word of your own',
  },

  madeUp: {
    made: 'Made up. Alix, 17, does not exist, and nobody lived this week.',
    lead: 'Read a line, look up the words overleaf, write their numbers. Several can fit, and two readers can differ.',
    when: 'When',
    prompts: (n: number) => plural(n, { one: '{count} prompt', other: '{count} prompts' }),
    happened: 'What happened',
    columns: {
      purpose: 'What for',
      decidedBy: 'Who decided',
      alternative: 'What else',
      barrier: 'In the way',
      checked: 'Checked',
      outcome: 'Outcome',
    },
    legend: 'The words, and their numbers',
    answers: 'One way to tag it',
    answersLead: 'No other way is wrong where it can be argued for. The talk about a line is worth more than its number.',
    turns: [
      "On the tram Alix wonders when the pool opens. The pool's own page says it too. The answer comes at once, and is taken as it is.",
      'For German, the task is to go over an essay with a chatbot; there is a mark for it. By hand it could be done too. A classmate reads it: half of the changes stay.',
      'Alix is lost with vectors. The maths room, with someone who knows, is closed today. Step by step it fits what was said in class, and stays.',
      'Alix looks for words to tell a friend that a joke hurt. A sister would listen, but she has an exam. Some of the words will do.',
      'The program is due tonight. “Ask a chatbot”, says someone in the group; nobody suggests to meet. It is handed in unread, and sorts the wrong way round.',
      'A chat opens inside the calendar and offers a plan for the week. Alix has one in mind anyway. Ten minutes later the talk is about night trains.',
      'A letter from Grandma, in a language Alix reads with effort. A dictionary would do it, word by word. Two sentences are looked up there: they hold.',
      'A present is needed for tomorrow. With an evening to think, ideas would come. Now there are four in ten minutes.',
      'The placement report has to be written in the tool of the company, by six. Alix could do one part alone. What does not match what Alix saw there goes out.',
      'It rains. The chatbot invents a quiz about dragons. It could be left, and it is fun.',
      'The flat is empty and nobody answers. There is nothing else just now. One line to a chatbot, one back. It helps a little.',
      'The start page of the phone shows a chat. Alix types this and that, looking for nothing. Lying down would do too. Nothing of it is kept.',
    ],
  },

  consent: {
    lead: 'Read aloud, a part each, before anybody chooses a way. Ask back at any time.',
    parts: [
      [
        'What is noted, and where is it?',
        'Strokes on your own sheet of paper, or numbers in your own browser at home. Both stay with you.',
      ],
      ['What is shared?', 'One slip at the end, without a name, with as much on it as you like. Blank is fine, and nobody can tell.'],
      ['Who sees my week?', 'Nobody. Two people count the slips in front of everyone. What fewer than five said is not shown.'],
      [
        'How do I step out?',
        'At any moment, without a word: fold a blank slip. Once all slips are mixed, nobody can find yours, so none can be taken back.',
      ],
      ['What are slips never used for?', 'Marks, punishment, a talk with parents, or anything else about one pupil.'],
      [
        'What becomes of them?',
        'They are destroyed in front of the class on the same day, with the strokes that were made to count them. What the board shows stays.',
      ],
    ],
    browser: 'For those who let the extension note it at home',
    nobodySigns: 'Nobody signs anything, and nobody says which way they took.',
  },

  slips: {
    title: 'Slip of the week',
    lead: 'No name. Tick what you like, or nothing: a blank slip counts as much.',
    line: 'One line for the class, if you like',
    fold: 'Fold it twice.',
  },

  counting: {
    rules: [
      'Fewer than {people} people in the room: leave the count out, and keep the questions.',
      'All slips go into one box and are mixed before anybody reads one. A blank slip counts as somebody present.',
      'What fewer than {fewest} people ticked goes to “other”. Were that one line alone, the next smallest joins it.',
      'What all but one to four ticked is not shown either: it would point at those few.',
      'The board shows what stands under “Shown”, and nothing else. Lines in words are read out if everybody agrees.',
      'Then all slips are destroyed, here, and this sheet with them.',
    ],
    people: 'Slips in the box',
    strokes: 'Strokes',
    shown: 'Shown',
    other: 'Other',
  },

  energy: {
    lead: 'Nobody outside can measure this, so it is a range. Nine times in ten, the true value should lie within it.',
    one: 'One prompt',
    oneCaption: 'One prompt and its answer, in watt-hours',
    model: 'Model behind the chat',
    models: {
      nano: 'very small',
      compact: 'small and fast',
      frontier: 'large, as most chats',
      large: 'very large',
      unknown: 'not known',
    },
    scale: 'Watt-hours; each line is ten times the one before',
    range: 'From … to …',
    week: 'A week of a class',
    weekCaption: 'Prompts together, whatever the model',
    prompts: 'Prompts',
    workTitle: 'For our class',
    work: [
      'Prompts: add up the lowest number of every slip, then the highest. Above {cap}, count {cap}. A slip that does not say is from 0 to {cap}.',
      'Energy: the low value in the row nearest to the lower sum, the high value in the row nearest to the upper one.',
    ],
    workCaption: 'Our range',
    energy: 'Energy',
    from: 'from',
    to: 'to',
    question: 'Who could publish it?',
    method: 'Method: {method} of this extension, from published figures gathered up to {date}.',
    source:
      'Sources, among others: Google 2025, Epoch AI 2025, Jegham 2025, Oviedo 2026, ML.ENERGY 2026. The formula, and each number with its publication, is on the Energy page of the journal.',
    answer: 'Assumed: answers of usual length, written at once. Watt-hours in data centres, cooling and idle machines included.',
  },

  wishes: {
    lead: 'One round, a sentence each, or pass. Wishes go to the school, not to pupils.',
    wish: 'What the school could change',
    who: 'Who could do it',
    by: 'Answer by',
    carries: 'Who carries this list, and to whom',
  },
};

export const compareSheetsEn: typeof plain = typeset(plain, englishTypography);
