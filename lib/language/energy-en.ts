/** The words of the Energy page in English: a file of its own, since the popup, which is kept small, has no use for them. */
import type { ModeId } from '../energy/modes.ts';
import type { Cause } from '../energy/widening.ts';
import { energyMethodsEn } from './energy-methods-en.ts';
import { energyStepsEn } from './energy-steps-en.ts';
import { englishTypography } from './english-typography.ts';
import { evidenceEn } from './evidence-en.ts';
import { pluralIn } from './plural.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('en');

const plain = {
  title: 'Energy, as far as anyone can tell',
  between: 'Somewhere between {low} and {high} {unit}.',
  lead: (n: number) =>
    plural(n, {
      one: 'That is what {answers|one answer} may have taken in data centres, by {method}. Nine times in ten, the true value should lie within the range. Nobody outside can measure it.',
      other:
        'That is what {answers} answers may have taken in data centres, by {method}. Nine times in ten, the true value should lie within the range. Nobody outside can measure it.',
    }),
  none: 'No prompt is in the record of these days, so there is nothing to estimate. Not recorded is not nought.',
  ownOn: 'Your own numbers are in use: {method}. Every page shows energy by them.',
  ownRefused: 'Your own numbers could not be used ({parameter}: from {least} to {most}). The page goes by house_v1.',

  widens: {
    title: 'What widens the range',
    body: 'Each bar asks: if this alone were unknown, how many times the low end would the high end be?',
    caption: 'What widens the range, one cause at a time',
    cause: 'Unknown',
    times: 'High end over low end',
    factor: '{times} times',
    causes: {
      class: 'Which model answers, and on which machines',
      length: 'Whether lengths are misjudged all alike',
      chance: 'What differs from one answer to the next',
      all: 'All of it together',
      reasoning: 'If every answer had reasoned out of sight: so many times more',
    } satisfies Record<Cause, string>,
    short: {
      class: 'Which model answers',
      length: 'Lengths, all alike',
      chance: 'One answer to the next',
      all: 'All of it together',
      reasoning: 'Reasoning out of sight',
    } satisfies Record<Cause, string>,
    more: 'More prompts do not narrow it. What differs between answers evens out; what nobody outside knows is the same for each of them.',
    moreCaption: 'The same answers, more often',
    often: 'As many answers',
    asIs: 'as in the record',
    timesAsMany: '{times} times as many',
  },

  modes: {
    title: 'What you mostly use each service for',
    body: 'What a service does behind an answer changes its energy more than anything else, and cannot be seen from outside. If you know, say it. Nothing is assumed from it about you, and it stays in this browser.',
    mostly: 'I mostly use {service}',
    notSaid: 'not said',
    names: {
      standard: 'for answers written at once',
      reasoning: 'with reasoning first',
      web_search: 'with web search',
      image_generation: 'to make images',
      video_generation: 'to make videos',
      deep_research: 'for deep research',
      voice: 'by voice',
    } satisfies Record<ModeId, string>,
    short: {
      standard: 'writes at once',
      reasoning: 'reasons first, out of sight',
      web_search: 'searches the web first',
      image_generation: 'makes an image',
      video_generation: 'makes a clip of five seconds',
      deep_research: 'researches for minutes',
      voice: 'speaks',
    } satisfies Record<ModeId, string>,
    judged:
      'For images, videos, voice and deep research nobody has measured these services. Those figures are judgement, and the other methods say nothing of them.',
  },

  water: {
    title: 'What that energy draws on',
    body: 'Water evaporates where the servers are cooled, and again where their electricity is made. These are two different waters, and are never added here. On which grid the servers run is not known.',
    caption: 'Water, as ranges',
    kind: 'Water',
    range: 'Likely range',
    boundary: 'What is inside',
    onSite: 'At the data centres',
    onSiteIs: 'evaporated to cool the servers; to be set beside Google’s 0.26 mL a prompt',
    offSite: 'At the power plants of {grid}',
    offSiteIs: 'evaporated to make the electricity, reservoirs included; contested where there is much hydropower',
    lifeCycle: 'Mistral’s life cycle, as if all were Mistral Large 2',
    lifeCycleIs: 'whole chain, machines included; one number published, and another boundary',
    none: 'no figure for this grid',
    textOnly: 'no figure: it speaks of text alone, and not all of these answers were',
    scenario: 'Carbon, as a scenario by grid',
    scenarioBody:
      'If all of it had come from one grid. This is not your footprint: where the servers run is not published, and an average says who is given which share, not what one prompt less would change.',
    grid: 'Grid',
    world: 'World',
    choose: 'Grid for water and carbon',
    average: 'Average of the grid',
    averageIs: 'g CO2e a kWh: {value}',
    marginal: 'What if: one more kWh',
    carbonCaption: 'Grams of CO2e, if all came from that grid',
    licence:
      'Factors from the library {library} of the Green Web Foundation (code Apache-2.0). Averages: Ember, newest year of each country, most 2024. What-if: UNFCCC, operating margin, {year}. Both are shared under CC BY-SA 4.0. Water: EcoLogits 0.9.1 (CC BY-SA 4.0), by the method of the World Resources Institute.',
  },
  ...energyMethodsEn,
  ...energyStepsEn,
  ...evidenceEn,
};

export type EnergyWords = typeof plain;

export const energyEn: EnergyWords = typeset(plain, englishTypography);
