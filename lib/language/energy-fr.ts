/** The words of the Energy page in French. */
import type { EnergyWords } from './energy-en.ts';
import { energyMethodsFr } from './energy-methods-fr.ts';
import { energyStepsFr } from './energy-steps-fr.ts';
import { evidenceFr } from './evidence-fr.ts';
import { frenchTypography } from './french-typography.ts';
import { pluralIn } from './plural.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('fr');

const plain: EnergyWords = {
  title: "L'énergie, autant qu'on puisse savoir",
  between: 'Quelque part entre {low} et {high} {unit}.',
  lead: (n: number) =>
    plural(n, {
      one: "C'est ce qu'{answers|une réponse} a pu demander aux centres de données, selon {method}. Neuf fois sur dix, la vraie valeur devrait se trouver dans la fourchette. Personne, de l'extérieur, ne peut la mesurer.",
      other:
        "C'est ce que {answers} réponses ont pu demander aux centres de données, selon {method}. Neuf fois sur dix, la vraie valeur devrait se trouver dans la fourchette. Personne, de l'extérieur, ne peut la mesurer.",
    }),
  none: "Aucun prompt ne figure dans l'enregistrement de ces jours : il n'y a rien à estimer. Non enregistré ne veut pas dire zéro.",
  ownOn: "Vos propres nombres sont en usage : {method}. Toutes les pages montrent l'énergie d'après eux.",
  ownRefused: "Vos propres nombres n'ont pas pu servir ({parameter} : de {least} à {most}). La page suit house_v1.",

  widens: {
    title: 'Ce qui élargit la fourchette',
    body: 'Chaque barre demande : si cela seul était inconnu, combien de fois la borne basse vaudrait la borne haute ?',
    caption: 'Ce qui élargit la fourchette, une cause à la fois',
    cause: 'Inconnu',
    times: 'Borne haute sur borne basse',
    factor: '{times} fois',
    causes: {
      class: 'Quel modèle répond, et sur quelles machines',
      length: 'Si les longueurs sont toutes mal estimées de la même façon',
      chance: "Ce qui diffère d'une réponse à l'autre",
      all: 'Tout cela ensemble',
      reasoning: 'Si chaque réponse avait raisonné hors de vue : tant de fois plus',
    },
    short: {
      class: 'Quel modèle répond',
      length: 'Longueurs, toutes ensemble',
      chance: "D'une réponse à l'autre",
      all: 'Tout cela ensemble',
      reasoning: 'Raisonnement hors de vue',
    },
    more: "Plus de prompts ne la resserrent pas. Ce qui diffère entre réponses se compense ; ce que personne ne sait de l'extérieur est le même pour chacune.",
    moreCaption: 'Les mêmes réponses, plus souvent',
    often: 'Autant de réponses',
    asIs: 'comme enregistré',
    timesAsMany: '{times} fois plus',
  },

  modes: {
    title: 'À quoi vous sert surtout chaque service',
    body: "Ce qu'un service fait derrière une réponse change son énergie plus que tout le reste, et ne se voit pas de l'extérieur. Si vous le savez, dites-le. On n'en suppose rien sur vous, et cela reste dans ce navigateur.",
    mostly: "J'utilise surtout {service}",
    notSaid: 'non précisé',
    names: {
      standard: 'pour des réponses écrites aussitôt',
      reasoning: 'avec un raisonnement préalable',
      web_search: 'avec une recherche sur le web',
      image_generation: 'pour faire des images',
      video_generation: 'pour faire des vidéos',
      deep_research: 'pour des recherches approfondies',
      voice: 'à la voix',
    },
    short: {
      standard: 'écrit aussitôt',
      reasoning: "raisonne d'abord, hors de vue",
      web_search: "cherche d'abord sur le web",
      image_generation: 'fait une image',
      video_generation: 'fait un clip de cinq secondes',
      deep_research: 'cherche pendant des minutes',
      voice: 'parle',
    },
    judged:
      "Pour les images, les vidéos, la voix et les recherches approfondies, personne n'a mesuré ces services. Ces chiffres relèvent du jugement, et les autres méthodes n'en disent rien.",
  },

  water: {
    title: 'Ce dans quoi puise cette énergie',
    body: "De l'eau s'évapore là où l'on refroidit les serveurs, et encore là où l'on produit leur électricité. Ce sont deux eaux différentes, que rien n'additionne ici. On ne sait pas sur quel réseau tournent les serveurs.",
    caption: "L'eau, en fourchettes",
    kind: 'Eau',
    range: 'Fourchette probable',
    boundary: 'Ce qui est compris',
    onSite: 'Aux centres de données',
    onSiteIs: 'évaporée pour refroidir les serveurs ; comparable aux 0,26 mL par prompt de Google',
    offSite: 'Aux centrales électriques : {grid}',
    offSiteIs: "évaporée pour produire l'électricité, retenues comprises ; contesté là où l'hydraulique domine",
    lifeCycle: 'Cycle de vie de Mistral, comme si tout était Mistral Large 2',
    lifeCycleIs: 'toute la chaîne, machines comprises ; un seul nombre publié, et un autre périmètre',
    none: 'aucun chiffre pour ce réseau',
    textOnly: "aucun chiffre : il ne parle que de texte, et toutes ces réponses n'en étaient pas",
    scenario: 'Le carbone, en scénario par réseau',
    scenarioBody:
      "Si tout était venu d'un seul réseau. Ce n'est pas votre empreinte : le lieu des serveurs n'est pas publié, et une moyenne dit qui reçoit quelle part, non ce que changerait un prompt de moins.",
    grid: 'Réseau',
    world: 'Monde',
    choose: "Réseau pour l'eau et le carbone",
    average: 'Moyenne du réseau',
    averageIs: 'g CO2e par kWh : {value}',
    marginal: 'Et si : un kWh de plus',
    carbonCaption: 'Grammes de CO2e, si tout venait de ce réseau',
    licence:
      "Facteurs tirés de la bibliothèque {library} de la Green Web Foundation (code Apache-2.0). Moyennes : Ember, dernière année de chaque pays, 2024 pour la plupart. Et si : CCNUCC, marge d'exploitation, {year}. Les deux sont partagés sous CC BY-SA 4.0. Eau : EcoLogits 0.9.1 (CC BY-SA 4.0), selon la méthode du World Resources Institute.",
  },
  ...energyMethodsFr,
  ...energyStepsFr,
  ...evidenceFr,
};

export const energyFr: EnergyWords = typeset(plain, frenchTypography);
