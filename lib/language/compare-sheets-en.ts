/** The sheets of “Guess, look, compare”, in English. */
import { englishTypography } from './english-typography.ts';
import { pluralIn } from './plural.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('en');

const plain = {
  services: {
    lead: 'Examples, by name. We count prompts: each message that somebody writes or says to one of these. Opening it does not count.',
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
    meBody: 'How many prompts (messages sent to a chatbot) in seven days?',
    mostly: 'Mostly for',
    class: 'Our class',
    classBody: 'How many prompts will most people in our class send?',
    classMostly: 'Mostly for',
    condition: 'What most often stands in the way of another road',
    fold: 'Fold here, written side inside. Do not cut.',
    sign: 'Write no name. Put it into an envelope, close it, and keep it with you. Bring it back, closed, in a week: nobody collects it.',
  },

  ways: {
    lead: 'Four ways to notice for a week, all equal. Nobody says which one they take, and each ends with the same slip, which says without a name what it tells of.',
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
      body: 'Work with the week of Alix, who does not exist, as if you were Alix. Its slip is a full slip. The tally counts it as a person, and the group of four talks about it too.',
      needs: 'The sheet “A made-up week”.',
    },
    observing: {
      title: 'Looking around',
      body: 'Note where a chatbot is offered, built in or talked about: apps, forms, shops, posters, news. Places and things, no people.',
      needs: 'Open eyes, and something to write on.',
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
    lead: 'Read a line, look up the words on page 2, write their signs. The slip has the same. Several can fit, and two readers can differ.',
    when: 'When',
    prompts: (n: number) => plural(n, { one: '{count} prompt', other: '{count} prompts' }),
    happened: 'What happened',
    columns: {
      purpose: 'What for',
      decidedBy: 'How it came about',
      alternative: 'What else',
      barrier: 'In the way',
    },
    legend: 'The words, and their signs',
    legendNote:
      'With the sign {other}: on the slip these are “other”, so that nobody has to hand them to a classmate. What else there was is not on the slip; it has numbers of its own.',
    answersLead: 'No other way is wrong where it can be argued for. The talk about a line is worth more than its sign.',
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
    lead: 'Read aloud, a part each, before anybody guesses or chooses a way. Ask back at any time.',
    parts: [
      [
        'What is noted, and where is it?',
        'Strokes on your own sheet of paper, or numbers in your own browser at home. Both stay with you.',
      ],
      [
        'What is shared?',
        'One slip at the end, without a name, with as much on it as you like. Blank is fine, and nobody asks whose it is.',
      ],
      [
        'Who sees my week?',
        'Nobody. Two of us read the slips as they count, and may know a handwriting: write your line in capitals, or leave it out. What fewer than five said is not shown. A line that worries them goes to the teacher, who does not ask whose it is.',
      ],
      ['How do I step out?', 'At any moment, without a word: fold a blank slip. Once all slips are mixed, none can be taken back.'],
      ['What are slips never used for?', 'Marks, punishment, a talk with parents, or anything else about one pupil.'],
      [
        'What becomes of them?',
        'They are destroyed in front of the class on the same day, with the strokes that were made to count them. What is on the board stays. Your guess and your notes were never collected.',
      ],
    ],
    browser: 'For those who let the extension note it at home',
    nobodySigns: 'Nobody signs anything, and nobody says aloud which way they took.',
  },

  slips: {
    title: 'Slip of the week',
    lead: 'No name. Tick what you like, or nothing: a blank slip counts as much.',
    week: 'It tells of',
    weeks: { own: 'a week of my own', 'made-up': "Alix's week", around: 'what I saw around me' },
    line: 'One line for the class, if you like: in capitals, since a handwriting can be known',
    fold: 'Fold it twice. The tally is of own weeks. “41 or more” counts as 41 to {cap}.',
  },

  counting: {
    rules: [
      'Fewer than {people} people in the room: leave the count out, and keep the questions.',
      "All slips go into one box and are mixed before anybody reads one. A blank slip counts as somebody present. So does one that tells of Alix's week or of what was seen around: strokes are for own weeks alone.",
      'What fewer than {fewest} people ticked goes to “other”. The next smallest joins it until at least two lines and {fewest} strokes are there.',
      'What all but one to four ticked is not shown either: it would point at those few.',
      'What stands under “Shown” is copied to the board, and nothing else. Lines in words are read out if everybody agrees; one that worries you is shown to the teacher alone.',
      'Then all slips are destroyed, here, and this sheet with them.',
    ],
    people: 'Slips in the box',
    strokes: 'Strokes',
    shown: 'Shown',
    unticked: 'Nothing ticked here',
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
    workTitle: 'For our class',
    work: [
      'Copy from the board how many people ticked each line. Multiply, and add up. Above {cap}, {cap} are counted; whoever is on no line of the board may have sent from 0 to {cap}.',
      'Multiply the lower sum by {low} Wh, the upper sum by {high} Wh: of one prompt among many. That is our range.',
    ],
    workCaption: 'Our range',
    board: 'Prompts, as on the board',
    people: 'People',
    ends: ['At least', 'At most'],
    unshown: 'All others in the room',
    sum: 'Prompts, added up',
    energy: 'Energy, in Wh',
    question: 'Who could publish it?',
    method: 'Method: {method} of this extension, from published figures gathered up to {date}.',
    source:
      'Sources, among others: Google 2025, Epoch AI 2025, Jegham 2025, Oviedo 2026, ML.ENERGY 2026. The formula, and each number with its publication, is on the Energy page of the journal.',
    answer: 'Assumed: answers of usual length, written at once. Watt-hours in data centres, cooling and idle machines included.',
  },

  talk: {
    lead: 'Nobody collects this sheet. Any order, and leave out whichever you like.',
    alone: 'First alone',
    aloneBody: ['What did you guess about our class? What is on the board?', 'What surprises you? Nobody asks for your guess.'],
    together: 'Then in a group of four',
    togetherBody: "Alix's week, or what you saw around you, is as good a thing to speak of as your own.",
    notes: 'Notes, if you like',
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
