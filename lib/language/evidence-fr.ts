/** The words of what the Energy page says of other things: what is not counted, what it is likened to, all evidence and how the model fares against it, in French. */

import type { EvidenceWords } from './evidence-en.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('fr');

export const evidenceFr: EvidenceWords = {
  outside: {
    title: "Ce qui est compté, et ce qui ne l'est pas",
    countedTitle: 'Compté',
    counted: [
      'Les puces qui lisent le prompt et écrivent la réponse.',
      'Les machines autour, aussi pendant leur attente.',
      "Le refroidissement, et l'électricité perdue dans le centre de données.",
    ],
    notCountedTitle: 'Non compté',
    notCounted: [
      'Concevoir et entraîner les modèles.',
      "Fabriquer les machines et les bâtiments, et ce qu'ils deviennent.",
      'Votre propre appareil, et le réseau entre les deux : souvent davantage que la réponse elle-même.',
      'Les index de recherche sur le web, et les autres outils derrière une réponse.',
      "Les téléphones, les applications et d'autres usages, que ce navigateur n'a pas vus.",
      'Le travail de celles et ceux qui étiquettent, filtrent et réparent.',
      'Les lieux où se dressent les centres de données : eau, bruit, sols, droits.',
    ],
    total:
      "Des chiffres par prompt, additionnés, ne font pas l'électricité de l'IA : l'entraînement, la recherche, les programmes qui appellent des modèles, la vidéo et les machines en attente pèsent bien plus.",
    wishTitle: "Qu'est-ce qui, autour de vous, donnerait plus de choix ?",
    wishBody: 'Une liste à commencer sur papier, à part soi ou à plusieurs. Rien ne se garde ici.',
    wishes: [
      "Des opérateurs qui publient énergie, eau et longueurs pour chaque service, vérifiées par d'autres.",
      "Un réglage qui dise quel modèle répond, et s'il raisonne d'abord.",
      'Une personne, un livre, un lieu proche qui aurait pu répondre aussi.',
      'Une voix dans le choix des lieux où se bâtissent les centres de données, et pour quoi.',
    ],
    questionTitle: "Une question qui n'est pas d'énergie",
    question: "Qui a décidé que cela passerait par une IA conversationnelle, et qui n'a pas été consulté ?",
  },

  likened: {
    title: "À côté d'autres usages de l'électricité",
    body: "De l'électricité à côté d'électricité, du moins au plus possible. C'est pour se faire une idée de la grandeur, et ne dit rien de ce qui vaut mieux.",
    show: 'Montrer ces comparaisons',
    hide: 'Laisser ces comparaisons de côté',
    caption: 'La même énergie, en',
    what: 'Autre usage',
    times: 'Combien',
    each: 'Chacun demande',
    source: 'Source retenue',
    scale: 'Combien ; chaque trait vaut dix fois le précédent.',
    names: {
      kettle_1L: "un litre d'eau bouillie",
      kettle_cup: "une tasse d'eau bouillie",
      phone_charge: 'un téléphone rechargé sur secteur',
      led_hour: "une heure d'ampoule LED",
      ebike_km: 'un kilomètre à vélo électrique',
      streaming_hour: 'une heure de vidéo en ligne',
      console_hour: 'une heure de console de jeu',
      microwave_minute: 'une minute de micro-ondes',
      laptop_hour: "une heure d'ordinateur portable",
    },
    notes: {
      kettle_1L: 'De 15 à 100 °C, dans une bouilloire qui perd 5 à 15 %.',
      kettle_cup: "Seulement si on ne fait bouillir qu'une tasse.",
      phone_charge: 'Une batterie de 12 à 15 Wh, et ce que perd le chargeur. Une valeur est citée de mémoire.',
      led_hour: 'Une ampoule de 9 W, environ 800 lumens.',
      ebike_km: 'Ce que donne la batterie, la personne pédalant aussi. La valeur basse est citée de mémoire.',
      streaming_hour:
        "Plus de la moitié revient à l'écran : une télévision demande bien plus qu'un téléphone. Les deux valeurs sont citées de mémoire.",
      console_hour: 'Sans la télévision.',
      microwave_minute: "Ce qu'il prend à la prise dépasse ce qui sert à cuire.",
      laptop_hour: 'Souvent plus que ce que demande un centre de données pour les conversations de cette heure.',
    },
  },

  evidence: {
    title: 'Sur quoi tout cela repose',
    body: "Chaque chiffre publié qui a été rassemblé, jusqu'au {date}. Notes : A mesuré et documenté, B bon modèle ou mesure avec des lacunes, C hypothèses fortes ou de seconde main, D sans appui ou dépassé. Nouvelle collecte d'ici le {review}.",
    open: (n: number) => plural(n, { one: 'Montrer la ligne ({rows})', other: 'Montrer les {rows} lignes' }),
    caption: 'Données publiées',
    find: 'Chercher un modèle, une source, une remarque',
    what: 'Quoi',
    all: 'tout',
    grade: 'Note',
    shown: (n: number) => plural(n, { one: '{rows} ligne sur {all}', other: '{rows} lignes sur {all}' }),
    judgement: "Les auteurs de ce modèle, d'après les données ci-dessous",
    id: 'No',
    model: 'Ce qui a été regardé',
    value: 'Valeur',
    boundary: 'Ce qui est compris',
    year: 'Année',
    source: 'Source',
    read: 'Lue',
    readAs: {
      read_primary: 'elle-même',
      read_secondary: 'dans une autre',
      recalled: 'de mémoire, non vérifiée',
      derived_here: 'calculée ici',
    },
    kinds: {
      text: 'Énergie du texte',
      token: "Énergie d'un token",
      picture: 'Images et vidéos',
      water: 'Eau',
      carbon: 'Carbone et matières',
      place: 'Centres de données et réseau',
      other: 'Autre',
    },
    english: 'Les noms, les périmètres et les remarques sont dans les mots où ils ont été rassemblés, en anglais.',
    sources: 'Toutes les sources',
  },

  validation: {
    title: 'Le modèle devant ce qui est publié',
    body: "En travers : ce que d'autres ont publié pour une réponse. En hauteur : ce qu'en dit house_v1, de sa borne basse à sa borne haute. Sur la ligne, les deux sont égaux. Là où seuls les processeurs graphiques ont été mesurés, ce que dit house_v1 est divisé par 1,71.",
    caption: 'Chiffres publiés et fourchettes du modèle',
    inside: 'dans la fourchette',
    outside: 'en dehors',
    historic: 'historique',
    says: (n: number) =>
      plural(n, {
        one: '{inside} ligne sur {rows} se trouve dans sa fourchette.',
        other: '{inside} lignes sur {rows} se trouvent dans leur fourchette.',
      }),
    notATest:
      "Ce n'est pas une épreuve indépendante : la plupart de ces lignes ont nourri le modèle, et seize d'entre elles sont une seule méthode. Cela montre que le modèle s'accorde avec ce qui est publié, non qu'il dise vrai de vos prompts.",
    open: 'Montrer en tableau',
    published: 'Publié, Wh',
    low: 'Bas',
    mid: 'Milieu',
    high: 'Haut',
    result: 'Où cela tombe',
    across: 'Publié, en Wh',
    upwards: 'house_v1, en Wh',
  },
};
