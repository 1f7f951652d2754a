/** The words of This week and Over time, in French. */
import type { PeriodWords } from './period-en.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('fr');

export const periodFr: PeriodWords = {
  span: {
    kinds: 'Combien de jours',
    kind: { day: 'Jour', week: 'Semaine', month: 'Mois', year: 'Année', all: 'Tout', own: "D'autres jours" },
    current: {
      day: "Aujourd'hui, {days}",
      week: 'Cette semaine, du {days}',
      month: 'Ce mois-ci, {days}',
      year: 'Cette année, {days}',
    },
    pastWeek: 'La semaine du {days}',
    days: 'Du {days}',
    pages: 'Avant et après',
    previous: { day: "Jour d'avant", week: "Semaine d'avant", month: "Mois d'avant", year: "Année d'avant" },
    next: { day: "Jour d'après", week: "Semaine d'après", month: "Mois d'après", year: "Année d'après" },
    allServices: 'Tous les services',
    from: 'Du',
    to: 'Au, ce jour-là compris',
    show: 'Voir ces jours',
    wrong: 'Choisissez deux jours, le premier ne venant pas après le second.',
  },

  period: {
    opening: (said) => {
      const you = said.who === 'alix' ? 'Alix a' : 'vous avez';
      const when =
        said.who === 'alix'
          ? ''
          : {
              day: said.current ? "Aujourd'hui, " : 'Le {when}, ',
              week: said.current ? 'Cette semaine, ' : '',
              month: said.current ? 'Ce mois-ci, ' : 'En {when}, ',
              year: said.current ? 'Cette année, ' : 'En {when}, ',
              all: 'Depuis le {when}, ',
              own: 'Pour les jours du {when}, ',
            }[said.kind];
      const who = when === '' ? `${you.charAt(0).toUpperCase()}${you.slice(1)}` : `${when}${you}`;
      const days = said.kind === 'day' ? '' : plural(said.days, { one: ', en {days|un jour}', other: ', sur {days} jours' });
      const turns = plural(said.turns, { one: '{turns|une fois}', other: '{turns} fois' });
      const prompts = plural(said.prompts ?? 0, {
        one: 'envoyé {prompts|un prompt}',
        other: 'envoyé {prompts} prompts',
      });
      const whom = said.of === null ? 'une IA conversationnelle' : '{service}';
      if (said.turns === 0 && (said.prompts ?? 0) === 0) {
        const these = { day: 'ce jour', week: 'cette semaine', month: 'ce mois', year: 'cette année', all: 'ces jours', own: 'ces jours' }[
          said.kind
        ];
        return `Aucun recours à ${whom} n'est enregistré pour ${these}.`;
      }
      if (said.turns === 0) return `${who} ${prompts}${said.of === null ? '' : ' à {service}'}${days}.`;
      if (said.prompts === null) return `${who} eu ${turns} recours à ${whom}${days}.`;
      if (said.prompts === 0) return `${who} eu ${turns} recours à ${whom}${days}, sans envoyer {prompts|de prompt}.`;
      return `${who} eu ${turns} recours à ${whom} et ${prompts}${days}.`;
    },
    promptsNotRecorded: "Les prompts n'ont pas été enregistrés.",
    timeSpent: 'Une IA est restée {time} sous vos yeux.',
    timeSpentAlix: "Une IA est restée {time} sous les yeux d'Alix.",
    once: "C'était {weekday}, à {time}.",
    mostOften: {
      night: 'Le plus souvent dans la nuit de {weekday}, avant six heures.',
      morning: 'Le plus souvent {weekday} matin.',
      afternoon: 'Le plus souvent {weekday} après-midi.',
      evening: 'Le plus souvent {weekday} soir.',
    },
    emptyMeaning: "Ou bien il n'y en a pas eu, ou bien ce navigateur ne pouvait pas le voir.",
    notSeen: "Une partie de ce temps n'a pas pu être vue. Elle est hachurée plus bas, et n'est pas un zéro.",
    notSeenOf: "Pas vu tout le temps, faute d'avoir été choisi : {services}.",
    loading: "Lecture de l'enregistrement",
    reckoning: "en cours d'estimation",
  },

  turn: {
    prompts: (n) => plural(n, { one: '{prompts|Un prompt}, à', other: '{prompts} prompts, à' }),
    time: '{time} sous vos yeux.',
    inData: 'Ce jour dans Mes données',
    close: 'Fermer',
  },

  parts: {
    title: { month: 'Mois par mois', year: 'Année par année' },
    month: 'Mois',
    year: 'Année',
    thread: 'En fil',
    unseen: 'Jours pas entièrement vus',
  },

  hours: {
    title: 'Les heures, par jour de la semaine',
    explained: "Les prompts dont l'heure est encore conservée. Plus un point est gros, plus ils sont nombreux.",
    open: 'Voir les heures',
    hour: 'Heure',
    reading: 'Lecture des heures en cours.',
    stop: 'Arrêter',
    stopped: "Arrêté. Rien n'a changé.",
    again: 'Relire',
    says: (n) => (n === 0 ? '{weekday} : aucun' : '{weekday} : {prompts}, surtout vers {hour}'),
  },

  compare: {
    title: 'À côté d’un autre moment',
    with: 'Mettre à côté',
    nothing: 'rien',
    explained: "Aucun des deux n'est le bon. Ils sont seulement mis côte à côte.",
    partly: "L'enregistrement commence après le premier de ces jours.",
  },

  guess: {
    title: 'Avant de regarder : combien de fois, à votre avis ?',
    body: "Votre estimation et ce qui a été enregistré seront mis côte à côte. Aucun des deux n'est dit juste.",
    turns: "Recours à une IA conversationnelle cette semaine, à vue d'œil",
    wrong: 'Écrivez un nombre entier de 0 à 9999, ou passez.',
    look: 'Noter mon estimation et regarder',
    skip: 'Passer, et regarder',
    keys: "La touche Échap passe aussi. Deviner d'abord se désactive dans les Réglages.",
    said: (n) =>
      plural(n, {
        one: "Vous aviez estimé {guess} recours ; l'enregistrement en compte {turns}.",
        other: "Vous aviez estimé {guess} recours ; l'enregistrement en compte {turns}.",
      }),
  },

  table: {
    sort: 'Trier selon cette colonne',
    copy: 'Copier ce tableau',
    copied: 'Copié.',
    notCopied: "Le navigateur n'a pas permis de copier. Sélectionnez le tableau et copiez-le à la main.",
  },

  byService: {
    title: 'Service par service',
    service: 'Service',
    turns: 'Recours',
    prompts: 'Prompts',
    time: 'Sous les yeux',
    energy: 'Énergie, selon {method}',
    regenerations: (n) => plural(n, { one: '{regenerations} réponse redemandée', other: '{regenerations} réponses redemandées' }),
    edits: (n) => plural(n, { one: 'dont {edits} modifié', other: 'dont {edits} modifiés' }),
    refused: (n) => plural(n, { one: '{refused} sans réponse', other: '{refused} sans réponse' }),
    all: 'Total',
  },

  energy: {
    title: "L'énergie, pour autant qu'on sache",
    caveat: "Une estimation, avec une valeur basse et une valeur haute. Les opérateurs publient peu. Voir ce qui n'est pas compté.",
    sentence: 'Quelque part entre {low} et {high} {unit}.',
    none: "Aucun prompt n'est enregistré : il n'y a rien à estimer.",
    says: 'Une bande de {low} à {high} {unit}, sur une échelle où chaque ligne vaut dix fois la précédente.',
    scale: 'Chaque ligne vaut dix fois la précédente.',
    axis: '{value} {unit}',
    by: "Selon {method}. Neuf fois sur dix, la vraie valeur devrait se trouver dans la fourchette. Ce n'est pas une mesure.",
    byOther: "Selon {method}. Ce que veulent dire ses deux bouts se lit à la page Énergie. Ce n'est pas une mesure.",
    byOneNumber: "Selon {method}, qui publie un seul nombre et aucune fourchette. Ce n'est pas une mesure.",
    oneNumber: 'Environ {low} {unit}, selon une méthode qui ne donne pas de fourchette.',
    open: 'Comment ce chiffre est fait, à côté de onze autres méthodes',
  },

  noted: {
    title: 'Notés à la main',
    line: (n) =>
      plural(n, {
        one: '{prompts|Un prompt} noté ailleurs, probablement {range}.',
        other: '{prompts} prompts notés ailleurs, probablement {range}.',
      }),
    lineNoRange: (n) => plural(n, { one: '{prompts|Un prompt} noté ailleurs.', other: '{prompts} prompts notés ailleurs.' }),
    apart: "Ce qui est noté reste à part et ne s'ajoute jamais à ce qui est enregistré.",
    note: '{day}, {time}. {place}, {count}.',
    noteWithService: '{day}, {time}. {place}, {service}, {count}.',
  },
};
