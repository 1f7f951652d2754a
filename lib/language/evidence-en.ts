/** The words of what the Energy page says of other things: what is not counted, what it is likened to, all evidence and how the model fares against it, in English. */
import { pluralIn } from './plural.ts';

const plural = pluralIn('en');

export const evidenceEn = {
  outside: {
    title: 'What is counted, and what is not',
    countedTitle: 'Counted',
    counted: [
      'The chips that read the prompt and write the answer.',
      'The machines around them, also while they wait.',
      'Cooling, and power lost in the data centre.',
    ],
    notCountedTitle: 'Not counted',
    notCounted: [
      'Designing and training the models.',
      'Making the machines and the buildings, and what becomes of them.',
      'Your own device, and the network between: often more than the answer itself.',
      'Web search indexes, and other tools behind an answer.',
      'Phones, apps and other uses, which this browser did not see.',
      'The work of people who label, filter and repair.',
      'The places where data centres stand: water, noise, land, rights.',
    ],
    total:
      'Figures a prompt do not add up to the electricity of AI: training, research, programs that call models, video and machines that wait are far more.',
    wishTitle: 'What, nearby, would give more choice?',
    wishBody: 'A list to begin on paper, alone or with others. Nothing is kept here.',
    wishes: [
      'Operators that publish energy, water and lengths for each service, checked by others.',
      'A setting that says which model answers, and whether it reasons first.',
      'A person, a book, a place nearby that could have answered too.',
      'A say in where data centres are built, and for what.',
    ],
    questionTitle: 'A question that is not about energy',
    question: 'Who decided that this would be done with an AI chat, and who was not asked?',
  },

  likened: {
    title: 'Set beside other uses of electricity',
    body: 'Only electricity beside electricity, from the fewest to the most it can be. They are there to get a feeling for the size, and say nothing of what is better.',
    show: 'Show these comparisons',
    hide: 'Leave these comparisons out',
    caption: 'The same energy, as',
    what: 'Another use',
    times: 'How many',
    each: 'Each takes',
    source: 'Source',
    scale: 'How many; each line is ten times the one before.',
    names: {
      kettle_1L: 'a litre boiled in a kettle',
      kettle_cup: 'a cup boiled in a kettle',
      phone_charge: 'a phone charged from the wall',
      led_hour: 'an hour of an LED bulb',
      ebike_km: 'a kilometre on an e-bike',
      streaming_hour: 'an hour of video streaming',
      console_hour: 'an hour of a game console',
      microwave_minute: 'a minute of a microwave',
      laptop_hour: 'an hour of a laptop',
    },
    notes: {
      kettle_1L: 'From 15 to 100 °C, in a kettle that wastes 5 to 15 %.',
      kettle_cup: 'Only where just a cup is boiled.',
      phone_charge: 'A battery of 12 to 15 Wh, and what the charger loses. One value is cited from memory.',
      led_hour: 'A bulb of 9 W, about 800 lumen.',
      ebike_km: 'What the battery gives, with the rider pedalling. The low value is cited from memory.',
      streaming_hour: 'More than half of it is the screen: a television takes far more than a phone. Both values are cited from memory.',
      console_hour: 'Without the television.',
      microwave_minute: 'What it takes from the wall is more than what it cooks with.',
      laptop_hour: 'Often more than a data centre takes for the chats of that hour.',
    },
  },

  evidence: {
    title: 'What all this rests on',
    body: 'Every published figure that was gathered, up to {date}. Grades: A measured and documented, B a good model or measured with gaps, C strong assumptions or second-hand, D unsupported or outdated. To be gathered anew by {review}.',
    open: (n: number) => plural(n, { one: 'Show {rows} row of evidence', other: 'Show all {rows} rows of evidence' }),
    caption: 'Evidence',
    find: 'Look for a model, source or note',
    what: 'What',
    all: 'all',
    grade: 'Grade',
    shown: (n: number) => plural(n, { one: '{rows} row of {all}', other: '{rows} rows of {all}' }),
    judgement: 'The makers of this model, from the evidence below',
    id: 'No.',
    model: 'What was looked at',
    value: 'Value',
    boundary: 'What is inside',
    year: 'Year',
    source: 'Source',
    read: 'Read',
    readAs: {
      read_primary: 'in itself',
      read_secondary: 'in another',
      recalled: 'recalled, unchecked',
      derived_here: 'worked out here',
    },
    kinds: {
      text: 'Energy of text',
      token: 'Energy of a token',
      picture: 'Images and videos',
      water: 'Water',
      carbon: 'Carbon and materials',
      place: 'Data centres and network',
      other: 'Other',
    },
    english: 'Names, boundaries and notes are in the words in which they were gathered, in English.',
    sources: 'All sources',
  },

  validation: {
    title: 'The model held against what was published',
    body: 'Across: what others published for one answer. Upwards: what house_v1 says of the same answer, from its low to its high end. On the line both are equal. Where graphics processors alone were measured, what house_v1 says is divided by 1.71.',
    caption: 'Published figures and the model’s ranges',
    inside: 'inside the range',
    outside: 'outside',
    historic: 'historic',
    says: (n: number) =>
      plural(n, { one: '{inside} of {rows} row lies inside its range.', other: '{inside} of {rows} rows lie inside their range.' }),
    notATest:
      'This is no independent test: most of these rows informed the model, and sixteen of them are one method. It shows that the model agrees with what is published, not that it is right about your prompts.',
    open: 'Show as a table',
    published: 'Published, Wh',
    low: 'Low',
    mid: 'Middle',
    high: 'High',
    result: 'Where it lies',
    across: 'Published, Wh',
    upwards: 'house_v1, Wh',
  },
};

export type EvidenceWords = typeof evidenceEn;
