/** Every sentence of the journal in French; one file as a translator reads it, from page to page, but for the popup and for sections that load later (popup-, energy-, group-, reflecting-fr.ts). Typed with plain spaces and apostrophes: print signs are produced. */
import type { Words } from './en.ts';
import { frenchTypography } from './french-typography.ts';
import { pluralIn } from './plural.ts';
import type { PopupWords } from './popup-en.ts';
import { popupFr } from './popup-fr.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('fr');

const NOTHING_CHANGED = "Rien n'a été modifié.";

const plain: Omit<Words, keyof PopupWords> = {
  consent: {
    title: 'Avant tout enregistrement',
    body: "Rien n'est enregistré tant que vous ne l'avez pas activé. Ce qui est enregistré reste dans ce navigateur. Vous pouvez le consulter, le modifier ou l'effacer à tout moment.",
  },
  count: {
    caveat: 'Les comptages viennent de ce seul navigateur. Les téléphones et les autres navigateurs ne sont pas vus.',
  },
  erase: { confirm: 'Tout effacer dans ce navigateur. Cette action est définitive.' },

  permissionQuote: {
    chromium: 'Accéder aux données du site {hosts} et les modifier',
    firefox: 'Accéder à vos données pour {hosts}',
  },

  language: { title: 'Langue', auto: 'Comme le navigateur' },
  theme: { title: 'Papier', auto: 'Auto', light: 'Clair', dark: 'Sombre' },

  health: {
    title: 'Tout est-il encore vu ?',
    does: "Les services changent sans prévenir, et ce qui ne remarque plus rien ressemble à une semaine sans prompts. L'extension retient donc quand chaque service a été devant vous pour la dernière fois, et quand un prompt y a été remarqué pour la dernière fois. Il n'en est gardé que ces dernières fois, la durée de cette visite, et combien de fois de suite rien n'a été remarqué.",
    caption: 'Ce qui a été remarqué en dernier de chaque service',
    service: 'Service',
    visited: 'Devant vous la dernière fois',
    request: 'Dernier prompt, par une requête',
    page: 'Dernier prompt, par sa page',
    state: 'Ce qu’il en est',
    seeing: 'vu',
    blind: 'plus vu depuis le {day}',
    unsure: 'vu sans certitude depuis le {day}',
    pageStillTells: 'vu par sa page seulement',
    requestsStillTell: 'vu par ses requêtes seulement',
    notYet: 'pas encore',
    notUsed: 'ne sert pas',
    allSeen: "rien n'en fait douter",
    doubted: 'un doute sur {services}',
    none: 'rien à surveiller : aucun service choisi ne laisse voir ses prompts',
    mend: 'Raccommoder un service, ou ajouter un site à vous',
  },

  madeUp: {
    strip: "Semaine inventée d'Alix, 17 ans. Rien ici n'est à vous.",
    settings: "Ces réglages sont les vôtres. Tout le reste montre la semaine inventée d'Alix.",
    week: 'Une semaine inventée, du {days}',
    leave: 'Quitter la semaine inventée',
  },

  ownHosts: {
    title: 'Une IA conversationnelle sur un hôte à vous',
    body: "Pour un logiciel que votre école, votre groupe ou vous-même faites tourner. Seul l'hôte que vous indiquez est demandé. Il reste dans les réglages de ce navigateur et dans aucun fichier.",
    software: 'Logiciel',
    host: 'Hôte, par exemple chat.example.org',
    ask: 'Demander cet hôte au navigateur',
    empty: "Indiquez d'abord l'hôte, par exemple chat.example.org.",
    notAHost: "Ce n'est pas un hôte exact. Indiquez son nom entier, sans étoile ni espace, par exemple chat.example.org.",
    inTheList: '{host} appartient à un service de la première règle. Choisissez-le là.',
    already: '{host} y est déjà.',
    added: '{host} est ajouté.',
    onlyTheHost: "Seul l'hôte compte, à n'importe quel port : le reste de ce que vous avez tapé n'est pas retenu.",
  },

  lost: {
    title: 'Votre enregistrement a été perdu par le navigateur',
    body: "Il y en avait un, et il n'y en a plus : vous ne l'avez pas supprimé ici. Un navigateur peut le perdre quand un disque est plein ou abîmé. Ce qui vient désormais est de nouveau enregistré. Une copie enregistrée peut être reprise.",
    restore: 'Reprendre une copie',
    goOn: 'Continuer sans lui',
  },

  empty: {
    title: "Rien n'est encore enregistré",
    body: "Cette page montrera quand vous avez recours à une IA conversationnelle, un point de couture par prompt. Choisissez d'abord ce qui peut être enregistré.",
    chosen: "L'enregistrement est en marche. Le premier point apparaîtra ici avec le premier prompt envoyé.",
    choose: 'Choisir ce qui peut être enregistré',
    look: 'Regarder une semaine inventée',
    lookBody: "Vous pouvez aussi visiter d'abord, avec des chiffres inventés.",
  },

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

  data: {
    title: 'Mes données',
    intro: 'Toutes les entrées conservées sont ici. Rien ne sort de ce navigateur sans que vous en enregistriez une copie.',
    entries: 'Entrées',
    none: "Rien n'est encore conservé.",
    newestFirst: "Les plus récentes d'abord, à l'heure de votre horloge.",
    noneFound: "Rien dans l'enregistrement ne correspond.",
    search: 'Chercher des entrées',
    allKinds: 'Toutes',
    entryKinds: {
      prompt: 'Prompts nouveaux',
      edit: 'Prompts modifiés',
      regeneration: 'Réponses redemandées',
      refused: 'Sans réponse',
      moment: 'Recours',
      note: 'Notés à la main',
    },
    showAll: 'Tout montrer',
    acts: 'Corriger ou supprimer',
    mark: 'Cocher : {kind}, {service}, {when}',
    deleteMarked: (n) => plural(n, { one: 'Supprimer {entries} entrée cochée', other: 'Supprimer {entries} entrées cochées' }),
    deleteMarkedQuestion: (n) => plural(n, { one: 'Supprimer {entries} entrée ?', other: 'Supprimer {entries} entrées ?' }),
    unmark: 'Tout décocher',
    correct: 'Corriger',
    correctEntry: 'Corriger : {kind}, {service}, {when}',
    saveCorrection: 'Enregistrer la correction',
    corrected: 'Entrée corrigée.',
    correctionWrong: {
      future: "Ce moment n'est pas encore venu. Choisissez un jour et une heure déjà passés.",
      gone: "Cette entrée n'est plus dans l'enregistrement. Rien n'a changé.",
      invalid: "Cela ne convient pas. Revoyez chaque champ. Rien n'a changé.",
    },
    undo: 'Annuler',
    undone: 'Annulé.',
    undoUntil: 'Cela peut être annulé tant que cette page reste ouverte.',
    nothingDeleted: "Il n'y avait rien à supprimer.",
    storageTitle: 'Place occupée',
    storage: "L'enregistrement et tout ce qui va avec occupent {used} dans ce navigateur, qui en permet {quota}.",
    storageUnknown: 'Ce navigateur ne dit pas combien de place est occupée.',
    saveOnlyShown: 'Seulement ce qui est cherché plus haut : ce service, ces jours',
    allServices: 'Tous les services',
    kind: 'Nature',
    kinds: { prompt: 'Prompt', moment: 'Recours', note: 'Noté à la main' },
    promptKinds: { prompt: 'Prompt', edit: 'Prompt modifié', regeneration: 'Réponse redemandée' },
    service: 'Service',
    noService: 'non dit',
    when: 'Quand',
    known: "Ce qu'on en sait",
    outcomes: {
      open: 'pas encore de réponse vue',
      begun: 'réponse commencée, fin non vue',
      answered: 'réponse reçue',
      stopped: 'réponse interrompue',
      refused: 'sans réponse',
    },
    answeredIn: 'réponse reçue en {seconds}',
    stoppedAfter: 'réponse interrompue après {seconds}',
    momentPrompts: (n) => plural(n, { one: '{prompts} prompt', other: '{prompts} prompts' }),
    momentTime: '{time} sous les yeux',
    notCountedYet: 'non compté comme un recours',
    delete: 'Supprimer',
    deleteEntry: 'Supprimer : {kind}, {service}, {when}',
    deleteEntryQuestion: 'Supprimer cette entrée ?',
    deleteTurnQuestion: 'Supprimer ce recours et ses prompts ?',
    confirm: 'Oui, supprimer',
    keep: 'Garder',
    deleted: (n) => plural(n, { one: '{entries} entrée supprimée.', other: '{entries} entrées supprimées.' }),
    failed: "Cela n'a pas marché. Rien n'a changé.",
    pages: "Pages d'entrées",
    newer: 'Plus récentes',
    older: 'Plus anciennes',
    deleteTitle: 'Supprimer',
    deleteDays: 'Supprimer une période',
    deleteDaysQuestion: 'Supprimer tout, du {from} au {to} ?',
    daysWrong: 'Choisissez deux jours, le premier ne venant pas après le dernier.',
    deleteService: 'Supprimer un service',
    deleteServiceQuestion: 'Supprimer tout ce qui vient de {service} ?',
    deleteServiceWrong: "Choisissez d'abord un service.",
    chooseService: 'Choisir un service',
    deleteAll: 'Tout supprimer',
    deleteAllToo: "L'enregistrement s'arrête aussi, les autorisations sont rendues et les réglages oubliés.",
    saveTitle: 'Enregistrer une copie',
    saveBody:
      "Une copie est un fichier ordinaire. Elle ne contient aucun mot d'aucune conversation. Mais on peut y lire à quelles heures vous avez écrit. Ce que vous avez dit des recours et à vous-même est dans la copie JSON de tout, et dans aucune autre.",
    saveJson: 'Enregistrer en JSON',
    saveCsv: 'Enregistrer en CSV',
    saved: 'La copie a été confiée au navigateur.',
    restoreTitle: 'Reprendre une copie',
    restoreBody:
      "Choisissez un fichier JSON enregistré ici ou dans un autre navigateur. Ce qu'il contient s'ajoute à ce qui est ici, et rien n'est compté deux fois. Les entrées que vous avez supprimées après l'avoir enregistré reviennent aussi. Vos choix restent ceux d'ici ; si la copie contient vos propres nombres pour l'énergie, on vous demande d'abord s'ils reviennent aussi.",
    restoreHours:
      "Quand les heures d'un jour n'existent plus, ici ou dans la copie, on ne peut pas savoir si les mêmes prompts y sont : le plus grand des deux nombres est retenu. Les heures plus anciennes que la durée choisie disparaissent de nouveau en moins d'un jour.",
    restoreFile: 'Copie enregistrée (JSON)',
    restoring: 'Lecture de la copie en cours.',
    restored: (n) =>
      plural(n, {
        one: 'La copie a été reprise. {entries} de ses lignes était nouvelle ici.',
        other: 'La copie a été reprise. {entries} de ses lignes étaient nouvelles ici.',
      }),
    nothingNew: 'Tout ce que contient cette copie était déjà ici.',
    own: {
      asked: (n) =>
        plural(n, {
          one: "Cette copie contient aussi {numbers} nombre à vous pour l'énergie, sous le nom {method}.",
          other: "Cette copie contient aussi {numbers} nombres à vous pour l'énergie, sous le nom {method}.",
        }),
      used: "Avec eux, toutes les pages montrent l'énergie d'après vos propres nombres.",
      notUsed: "Ils seraient gardés, et l'énergie resterait montrée comme maintenant.",
      replaced: "Ils remplacent ceux d'ici, {method}.",
      answers: { all: 'Tout reprendre', record: 'Reprendre le relevé seul', nothing: 'Ne rien reprendre' },
      done: "Vos propres nombres pour l'énergie sont repris aussi, sous le nom {method}.",
      nothing: "Rien n'a été repris, et rien n'a changé.",
    },
    refusals: {
      'too-large':
        "Ce fichier dépasse 256 Mo et n'a pas été lu. Choisissez un fichier enregistré avec « Enregistrer en JSON ». Rien n'a changé.",
      'too-deep':
        "Ce fichier n'est pas construit comme une copie. Choisissez un fichier enregistré avec « Enregistrer en JSON ». Rien n'a changé.",
      'not-json':
        "Ce fichier n'est pas du JSON, ou il est coupé. Choisissez un fichier enregistré avec « Enregistrer en JSON » ; un tableau (CSV) ne peut pas être repris. Rien n'a changé.",
      altered:
        "Ce fichier contient quelque chose qu'aucune copie ne contient. Choisissez une copie telle qu'elle a été enregistrée. Rien n'a changé.",
      'another-format':
        "Ce fichier est du JSON, mais pas une copie de vos données. Choisissez un fichier enregistré avec « Enregistrer en JSON ». Rien n'a changé.",
      'another-version':
        "Cette copie vient d'une autre version de l'extension. Mettez l'extension à jour, puis choisissez de nouveau la copie. Rien n'a changé.",
      'own-number':
        "Cette copie contient un nombre pour l'énergie qui ne peut pas servir : {where} peut aller de {least} à {most}. Choisissez une autre copie. Rien n'a été changé.",
      broken: "Cette copie est abîmée ou a été modifiée ; le premier champ faux est {where}. Choisissez une autre copie. Rien n'a changé.",
    },
  },

  stored: {
    title: 'Ce qui est conservé, champ par champ',
    intro: "Aucun mot écrit à un service, aucune réponse, aucune adresse, aucun titre n'y figure. Voici tous les champs qui existent.",
    prompt: {
      title: 'Un prompt',
      fields: {
        id: "Un nom tiré au hasard, pour qu'un prompt ne soit jamais compté deux fois.",
        service: 'Quel service.',
        rule: "La règle qui l'a reconnu : une règle fausse peut ainsi être trouvée et corrigée.",
        kind: 'Un nouveau prompt, un prompt modifié, ou une réponse redemandée.',
        day: 'Le jour, à votre horloge.',
        minute: 'La minute de ce jour.',
        at: 'Le premier instant connu.',
        startAt: "L'instant de l'envoi.",
        firstByteAt: 'Le début de la réponse.',
        endAt: 'La fin de la réponse.',
        outcome: 'Réponse reçue, interrompue, commencée, absente ou attendue.',
        moment: 'Le recours dont il fait partie.',
        corrected: "Combien de fois vous l'avez corrigé.",
      },
    },
    turn: {
      title: 'Un recours',
      fields: {
        id: 'Un nom tiré au hasard.',
        service: 'Quel service.',
        day: 'Le jour, à votre horloge.',
        minute: 'La minute de ce jour.',
        startAt: 'Son début.',
        lastAt: "Son dernier signe. Un recours prend fin après trente minutes d'absence.",
        prompts: 'Combien de prompts y ont été envoyés.',
        activeMs: 'Combien de temps le service est resté sous vos yeux.',
        nextDayMs: 'Ce qui en est passé le lendemain, pour un recours qui franchit minuit.',
        byTime: 'Si le temps seul peut en faire un recours.',
        counted: "S'il compte comme un recours.",
      },
    },
    note: {
      title: 'Un usage noté à la main',
      fields: {
        id: 'Un nom tiré au hasard.',
        day: 'Le jour que vous avez donné.',
        minute: 'La minute que vous avez donnée.',
        place: 'Sur un téléphone, dans une application, au travail ou ailleurs.',
        service: "Quel service, si vous l'avez dit.",
        prompts: 'Combien de prompts.',
        corrected: "Combien de fois vous l'avez corrigé.",
      },
    },
    others: {
      title: 'Et aussi',
      fields: {
        days: 'Pour chaque jour et chaque service : des nombres entiers, qui restent quand les heures ne sont plus conservées.',
        gaps: "Les intervalles où rien n'a pu être vu, et pourquoi.",
        said: 'Ce que vous avez dit des recours et écrit pour vous : chaque champ est expliqué dans Règles des questions.',
        choices:
          "Ce que vous avez choisi dans les Réglages, ce que vous avez montré, et dans quel ordre vous avez d'abord choisi les services : chacun garde ainsi son point.",
      },
    },
  },

  choosing: {
    recordedTitle: 'Ce qui peut être enregistré',
    recorded: [
      'Quand vous avez recours à un service choisi, et combien de temps il reste sous vos yeux.',
      "Qu'un prompt a été envoyé, et à quelle heure.",
      'Combien de temps la réponse a pris.',
    ],
    neverTitle: "Ce qui ne l'est jamais",
    never: [
      'Les mots que vous écrivez et ceux des réponses.',
      'Les adresses et les titres des pages.',
      "Toute page qui n'est pas celle d'un service choisi.",
      'Ce qui se passe en navigation privée.',
    ],
    whereTitle: 'Où cela reste',
    where: "Dans ce navigateur, sur cet appareil. Rien n'est envoyé nulle part. Il n'y a pas de compte.",
    stopTitle: 'Comment arrêter',
    stop: "Vous pouvez mettre en pause ou arrêter à tout moment, d'un clic. Rien n'est demandé et rien n'est perdu.",
    removeTitle: "Si vous retirez l'extension",
    remove: "Le navigateur supprime alors aussi l'enregistrement. Pour en garder une copie, enregistrez-la d'abord dans Mes données.",

    servicesTitle: 'Quels services',
    servicesBody: 'Seuls ceux-ci peuvent être vus. Choisissez-en autant que vous voulez.',
    find: 'Chercher un service',
    groups: {
      assistants: 'Assistants',
      search: 'Recherche qui répond',
      'open-models': 'Modèles ouverts',
      'many-models': 'Plusieurs modèles au même endroit',
      companions: 'Compagnons',
      work: "Dans d'autres outils",
      'own-host': 'Sur un hôte à vous',
    },
    presence: 'Recours et temps seulement. Les prompts ne se voient pas ici.',
    onlyByPage: 'Recours et temps. Les prompts seulement si vous laissez observer sa page.',
    watch: 'Observer des pages',
    watchBody:
      "Sur une page observée, un petit script de cette extension remarque que quelque chose a été envoyé, quand, et combien de temps a pris la réponse. Il regarde si le champ où vous écrivez est vide, pas ce qu'il contient, et ne garde rien de la page.",
    watchOnly: 'Ses prompts ne peuvent se remarquer autrement.',
    watchAlso:
      'Un second signe : il distingue des prompts les modifications et les réponses redemandées, et remarque quand le service change.',
    apartTitle: 'Des services qui ouvrent davantage',
    apartBody:
      "Les navigateurs donnent l'autorisation pour un site entier. Sur ces sites, la conversation n'est qu'une partie : chacun est donc demandé à part.",
    opens: {
      searches: "L'adresse de chaque recherche faite là passe aussi par l'extension. Elle n'est pas conservée.",
      repositories: "L'adresse de chaque dépôt et de chaque page ouverts là passe aussi par l'extension. Elle n'est pas conservée.",
      posts: "L'adresse de chaque message ouvert là passe aussi par l'extension. Elle n'est pas conservée.",
      documents: "L'adresse de chaque document ouvert là passe aussi par l'extension. Elle n'est pas conservée.",
    },
    apartAsk: "Demander l'autorisation pour {service}",
    apartGiveBack: "Retirer l'autorisation de {service}",
    unseenTitle: 'Ce qui ne se voit pas du tout',
    unseenBody: 'Les téléphones, les applications, les autres navigateurs et la navigation privée. Et ceux-ci :',
    unseen: {
      'part-of-browser': '{service} fait partie du navigateur, que les extensions ne voient pas.',
      'one-contact-of-many': '{service} a la même adresse que toute autre discussion à cet endroit.',
      replaced: '{service} mène désormais à un autre service.',
      closed: '{service} serait fermé.',
    },
    noneFound: "Aucun service n'a ce nom ou cette adresse.",
    chosen: (n) => plural(n, { one: '{services} service choisi', other: '{services} services choisis' }),

    kindsTitle: 'Ce qui est noté',
    time: 'Les recours et leur durée',
    timeBody: 'Quand un recours commence, et combien de temps le service reste dans la fenêtre que vous regardez.',
    prompts: 'Les prompts envoyés',
    promptsBody: 'Un point pour chacun, avec son heure. Jamais les mots.',
    answers: 'La durée des réponses',
    answersBody: "Rend la fourchette d'énergie un peu moins vague.",
    answersNeed: 'Il faut pour cela que les prompts soient enregistrés.',
    yes: 'Oui',
    no: 'Non',

    keepTitle: 'Combien de temps garder les heures',
    keepBody: 'Ensuite, il ne reste de chaque jour que des nombres entiers pour chaque service, sans les heures.',
    keepDays: (n) => plural(n, { one: '{days} jour', other: '{days} jours' }),
    keepOwn: 'Un autre nombre de jours',
    keepForever: 'Tant que je ne les supprime pas',

    askTitle: 'Ce que le navigateur va demander',
    askBody: "Le navigateur demandera, avec ses propres mots, et une liste s'il y a plusieurs sites :",
    askNoService: 'Le navigateur nommera les services choisis, avec ses propres mots :',
    askHosts: '…',
    askBroad:
      "C'est plus large que l'usage qui en est fait. Les navigateurs n'ont pas d'autorisation plus étroite pour remarquer l'envoi d'un prompt.",
    askOurs: "L'extension lit au passage l'heure et l'adresse d'une requête, et oublie aussitôt l'adresse.",
    askCheck: {
      chromium: 'Pour vérifier ou changer : le menu du navigateur, Extensions, Gérer les extensions, puis Détails de cette extension.',
      firefox: 'Pour vérifier ou changer : le menu du navigateur, Extensions et thèmes, cette extension, puis Permissions.',
    },

    start: 'Demander au navigateur et commencer',
    notNow: 'Pas maintenant',
    stopRecording: "Arrêter l'enregistrement",
    started: "L'enregistrement est en marche.",
    stopped: "L'enregistrement est arrêté et les autorisations sont rendues. Ce qui est enregistré est toujours là.",
    refused:
      "Le navigateur n'a pas donné son autorisation : rien n'est enregistré. Les notes à la main et la semaine inventée restent utilisables.",
    again: 'Vous pouvez redemander quand vous voulez.',
    needService: 'Choisissez au moins un service.',
    needAnswers: 'Répondez oui ou non à chaque question.',
    needOneKind: 'Répondez oui à au moins une question.',
    needDays: 'Indiquez un nombre de jours de 1 à 3650.',
  },

  mend: {
    title: "Raccommoder ce qui n'est plus vu",
    lead: "Les services changent sans prévenir. Vous montrez ici comment l'un d'eux laisse voir un prompt, ou vous ajoutez un site à vous. Ce qui est appris reste sur cet appareil.",
    back: 'Retour aux réglages',
    notYet: "Cette page sert aux services qui sont vus. Choisissez d'abord dans les réglages ce qui peut être enregistré.",

    teach: {
      title: 'Montrer à quoi se reconnaît un prompt',
      service: 'Le service',
      none: "Aucun service n'est choisi. Choisissez-en un dans les réglages, ou ajoutez plus bas un site à vous.",
      at: 'Il se trouve à {hosts}.',
      last: 'Dernier prompt remarqué par ses requêtes : {request}. Par sa page : {page}.',
      never: "aucun pour l'instant",
      notUsed: 'ne sert pas',
    },
    requests: {
      title: 'Par ses requêtes',
      body: "Pour chaque réponse, la page d'un chat interroge son service. Pendant un court moment, cette page-ci regarde ce qui est demandé à ces hôtes : la forme de chaque adresse, quand, et combien de temps. Les noms et les nombres sont masqués aussitôt, et rien n'est gardé sauf ce que vous choisissez.",
      begin: 'Commencer',
      idle: 'Dix secondes pour regarder ce qui tourne tout seul. Laissez le chat ouvert dans son onglet, sans y toucher.',
      first: 'Allez maintenant dans le chat, envoyez un prompt, attendez la réponse, puis revenez ici.',
      second: 'Envoyez un deuxième prompt, attendez la réponse, puis revenez ici.',
      sent: "C'est envoyé",
      stop: 'Interrompre',
      pick: "Ce qui a commencé à l'envoi",
      pickBody:
        "Choisissez la requête qui est le prompt. Le plus souvent, elle n'a eu lieu qu'à ce moment, et elle a duré le plus longtemps.",
      line: 'Envoyée à {shape}',
      took: '{times}, {length}, {idle}',
      times: (n: number) => plural(n, { one: '{times|une fois}', other: '{times} fois' }),
      length: 'pendant {seconds}',
      lengthUnknown: 'pas encore terminée',
      onlyThen: 'seulement à ce moment',
      alsoIdle: 'aussi toute seule',
      goOn: 'Continuer avec celle-ci',
      again: 'Recommencer',
      none: "Rien n'a commencé à ce moment qui se distingue du reste. Montrez plutôt la page.",
      confirmed: 'Elle a été revue, une fois. Désormais, elle signale les prompts de {service}.',
      notAgain: "Elle n'a pas été revue avec le deuxième prompt. Choisissez-en une autre, ou recommencez.",
      often: 'Elle a été vue {times} fois pour un seul prompt, et ne peut donc pas les compter. Choisissez-en une autre, ou recommencez.',
      timeUp: "Deux minutes ont passé, et l'observation s'est arrêtée d'elle-même.",
    },
    page: {
      title: 'Par sa page',
      body: "Vous montrez le champ où vous écrivez, puis ce qui envoie. Rien n'est envoyé par là. Ce qui est gardé, c'est le nom que les programmes donnent aux deux, et aucun mot de la page.",
      how: "Dans l'onglet du chat : cliquez sur le champ, puis sur ce qui envoie. Échap après le champ veut dire que seule la touche Entrée envoie ; Échap tout de suite interrompt.",
      point: 'Aller dans le chat et montrer',
      noTab: 'Aucun onglet ne montre {hosts}. Ouvrez le chat dans un onglet, puis appuyez de nouveau.',
      nothing:
        "Rien n'a été appris : vous avez interrompu, ou ce que vous avez montré n'a pas de nom durable. Appuyez de nouveau pour essayer une autre partie.",
      pointed:
        "C'est appris, et la page de {service} est observée désormais. Envoyez-y un prompt : il est dit plus haut s'il a été remarqué.",
    },
    moved: {
      title: 'Il est passé à un autre hôte',
      added: "{service} est aussi cherché à {host}. Montrez maintenant comment ses prompts s'y reconnaissent.",
    },
    site: {
      title: 'Ajouter un site à vous',
      body: "Un chat de votre école, de votre groupe ou de vous-même, ou un service qui n'est pas dans la liste. Seul l'hôte que vous tapez est demandé. D'abord se voient les recours et le temps ; les prompts, dès que vous aurez montré comment ils se reconnaissent.",
      name: 'Le nom que vous lui donnez',
      host: 'Hôte, par exemple chat.example.org',
      ask: 'Demander cet hôte au navigateur',
      nameWrong: "Écrivez un nom d'au plus 60 lettres, sur une ligne.",
      added: '{service} est ajouté. Montrez plus haut comment ses prompts se reconnaissent.',
      full: "Il ne peut pas y en avoir plus de 40. Retirez-en d'abord un.",
    },
    taught: {
      title: 'Ce que vous avez montré',
      none: "Rien pour l'instant.",
      line: '{service}, à {hosts}',
      request: 'Une requête envoyée à {shape}',
      field: 'Sur la page : le champ {composer}, et ce qui envoie, {send}',
      enter: 'la touche Entrée',
      presence: "Recours et temps seulement, pour l'instant.",
      pick: 'Mettre {service} dans le fichier',
      withdraw: 'Retirer {service}',
      withdrawn: "C'est retiré.",
      save: 'Enregistrer ce qui est coché dans un fichier',
      saveBody:
        "Le fichier contient les hôtes, les noms et les motifs ci-dessus, et rien de votre enregistrement. Qui l'a peut lire de quels sites il s'agit.",
      saved: 'Le fichier a été remis au navigateur.',
    },
    file: {
      title: "Des règles venues d'un fichier",
      body: "Des règles que vous avez enregistrées ailleurs, ou que quelqu'un vous a données. Rien n'en fonctionne avant que vous ayez vu ce qu'elles observeraient, et dit oui.",
      choose: 'Règles (JSON)',
      would: 'Le fichier {file} observerait :',
      notChosen: "Ce service n'est pas choisi dans les réglages : la règle ne vaudra qu'alors.",
      take: 'Demander au navigateur et prendre ces règles',
      leave: 'Les laisser',
      taken: 'Ces règles valent désormais.',
      left: 'Les règles ont été laissées.',
      refused: "Le navigateur n'a pas donné son autorisation. Rien n'a été modifié.",
      refusals: {
        'too-large': `Ce fichier est plus grand que ne le sont jamais des règles, et n'a pas été lu. Choisissez un fichier de règles. ${NOTHING_CHANGED}`,
        'too-deep': `Ce fichier n'est pas construit comme des règles. Choisissez un fichier de règles. ${NOTHING_CHANGED}`,
        'not-json': `Ce fichier n'est pas du JSON, ou il a été coupé. Choisissez un fichier de règles. ${NOTHING_CHANGED}`,
        altered: `Ce fichier contient quelque chose qu'aucune règle ne contient. Ne l'utilisez pas. ${NOTHING_CHANGED}`,
        'another-format': `Ce fichier est du JSON, mais ne contient pas de règles. Choisissez un fichier de règles. ${NOTHING_CHANGED}`,
        'another-version': `Ces règles sont d'une autre version. Mettez l'extension à jour, puis choisissez de nouveau le fichier. ${NOTHING_CHANGED}`,
        broken: `Ces règles sont abîmées, ou contiennent un champ que les règles n'ont pas. Redemandez le fichier. ${NOTHING_CHANGED}`,
        'catch-all': `Une règle de ce fichier observerait un hôte entier ou davantage, et non une sorte de requête. Ne l'utilisez pas. ${NOTHING_CHANGED}`,
        'no-pattern': `Une adresse de ce fichier n'est pas un motif comme ceux du catalogue ; une expression rationnelle n'en est pas un. ${NOTHING_CHANGED}`,
        'other-host': `Une règle de ce fichier vaut pour un autre hôte que celui de son service. Ne l'utilisez pas. ${NOTHING_CHANGED}`,
        twice: `Ce fichier contient deux jeux de règles pour un même service. Redemandez le fichier. ${NOTHING_CHANGED}`,
        'too-many': `Avec ces règles, il y aurait plus de 40 services. Retirez-en d'abord. ${NOTHING_CHANGED}`,
        nothing: `Une règle de ce fichier n'observe rien. Redemandez le fichier. ${NOTHING_CHANGED}`,
        'unknown-service': `Une règle de ce fichier n'est pour aucun service connu ici. Redemandez le fichier. ${NOTHING_CHANGED}`,
      },
    },
    catalogue: {
      title: 'Le catalogue en fichier',
      body: 'La façon de reconnaître les services est une liste, avec ses sources. Une liste plus récente peut être apportée sans attendre une mise à jour. Elle contient des motifs et des sélecteurs, aucun programme.',
      inUse: 'En usage : le catalogue du {day}.',
      choose: 'Catalogue plus récent (JSON)',
      would: 'Le catalogue du {day}, dans le fichier {file}, changerait :',
      evidence: 'Sources : {sources}.',
      noEvidence: "Aucune source n'est donnée.",
      take: 'Utiliser ce catalogue',
      leave: 'Le laisser',
      taken: 'Le catalogue plus récent est en usage.',
      left: 'Le catalogue est resté comme il est.',
      withdraw: "Revenir au catalogue d'origine",
      withdrawn: "Le catalogue d'origine est de nouveau en usage.",
      save: "Enregistrer le catalogue d'origine dans un fichier",
      refusals: {
        'too-large': `Ce fichier est plus grand que ne l'est jamais un catalogue, et n'a pas été lu. ${NOTHING_CHANGED}`,
        'too-deep': `Ce fichier n'est pas construit comme un catalogue. ${NOTHING_CHANGED}`,
        'not-json': `Ce fichier n'est pas du JSON, ou il a été coupé. Choisissez un catalogue. ${NOTHING_CHANGED}`,
        altered: `Ce fichier contient quelque chose qu'aucun catalogue ne contient. Ne l'utilisez pas. ${NOTHING_CHANGED}`,
        'another-format': `Ce fichier est du JSON, mais pas un catalogue. ${NOTHING_CHANGED}`,
        'another-version': `Ce catalogue est d'une autre version. Mettez l'extension à jour, puis choisissez-le de nouveau. ${NOTHING_CHANGED}`,
        broken: `Ce catalogue est abîmé, ou contient un champ que les catalogues n'ont pas. ${NOTHING_CHANGED}`,
        'catch-all': `Un motif de ce catalogue observerait un hôte entier ou davantage. Ne l'utilisez pas. ${NOTHING_CHANGED}`,
        'no-pattern': `Une adresse de ce catalogue n'est pas un motif ; une expression rationnelle n'en est pas un. Ne l'utilisez pas. ${NOTHING_CHANGED}`,
        'other-host': `Ce catalogue nomme un hôte que le service n'a pas. Ne l'utilisez pas. ${NOTHING_CHANGED}`,
        twice: `Ce catalogue contient deux fois un même service. ${NOTHING_CHANGED}`,
        'unknown-service': `Ce catalogue nomme un service inconnu ici. Mettez d'abord l'extension à jour. ${NOTHING_CHANGED}`,
        older: `Ce catalogue n'est pas plus récent que celui en usage. ${NOTHING_CHANGED}`,
        same: `Ce catalogue ne changerait rien. ${NOTHING_CHANGED}`,
      },
    },
  },

  elsewhere: {
    title: "L'IA intégrée à autre chose",
    body: "Rien de cela n'est dans l'enregistrement, sauf si c'est dit ici. Ce que vous notez à la main est gardé à part.",
    lines: {
      'search-overviews':
        "Les réponses au-dessus des résultats de recherche : elles ont l'adresse de toute recherche. Le mode IA de Google en a une à lui, et peut être choisi.",
      documents: "Les aides à l'écriture dans les documents, les tableaux et les diapositives : leur page est celle du document lui-même.",
      mail: 'Les brouillons et résumés dans le courrier et les agendas : leur page est celle du courrier.',
      meetings: "Les notes et résumés de réunions et d'appels.",
      messengers: 'Les assistants dans les messageries et les réseaux sociaux : un contact parmi beaucoup.',
      shops: 'Les fenêtres de chat des boutiques, des banques et des administrations : rien ne dit si une personne ou un programme répond.',
      phones: 'Les applications sur téléphones et tablettes.',
      desktops: 'Les programmes de cet ordinateur, et ce qui est intégré à son système.',
      'browser-parts': 'Ce qui est intégré au navigateur lui-même, et les autres extensions.',
      editors: 'Les assistants dans les éditeurs de code et les terminaux.',
      programs: 'Les programmes qui interrogent un service par son interface, sans personne devant eux.',
      voice: 'Les assistants vocaux dans les pièces, les voitures et les écouteurs.',
    },
  },

  settings: {
    title: 'Réglages',
    choices: 'Ce qui peut être enregistré',
    intro:
      "Chaque règle dit ce qu'elle fait, ce qu'elle est tant que vous n'y touchez pas, et ce qu'elle est à présent. Un changement vaut tout de suite.",
    contents: 'Règles',
    byDefault: 'Par défaut : {state}.',
    now: 'À présent : {state}.',
    yes: 'oui',
    no: 'non',
    none: 'aucun',
    nothing: 'rien',
    yesResting: "oui, dès que l'enregistrement est en marche",
    noWithoutPrompts: 'non, car les prompts ne sont pas enregistrés',

    servicesDoes: "Seuls les services choisis ici sont vus. Le navigateur vous le demande d'abord.",
    servicesOn: 'oui, pour {services}',
    servicesResting: "{services}, dès que l'enregistrement est en marche",
    changeServices: "Choisir d'autres services",
    agreeServices: 'Demander ces services au navigateur',
    unsaved: 'Ce que vous avez coché vaudra une fois le navigateur consulté.',

    showApart: 'Montrer ces services',

    permissions: 'Ce que le navigateur autorise',
    permissionsDoes:
      "Le navigateur laisse voir des sites entiers, car il n'a pas d'autorisation plus étroite. L'adresse d'une requête est lue au passage, et aussitôt oubliée.",
    at: '{service} sur {host}',
    allowed: '{service} : autorisé',
    withdrawn: "{service} : autorisation retirée dans le navigateur. Ce service n'est pas vu.",
    allAllowed: 'tout ce que vous avez choisi',
    notAllowed: 'sans autorisation, donc hors de vue : {services}',
    ask: 'Redemander',
    refused: "Le navigateur n'a pas donné son autorisation : rien n'a changé.",

    keepNotes: 'Ce que vous notez à la main est gardé tant que vous ne le supprimez pas.',
    kept: "{days}. Les heures d'avant le {date} ne sont plus gardées",
    keptForever: 'tant que vous ne les supprimez pas',
    keepOwnHold: 'Garder ce nombre de jours',
    shorterQuestion: "Les heures d'avant le {date} disparaîtraient maintenant, pour de bon.",
    shorterHold: 'Garder {days} seulement',
    shorterLeave: "Laisser comme c'est",

    pauseDoes: "Pendant une pause, rien n'est noté. Ce temps apparaît comme non vu, et jamais comme un temps sans usage.",
    notPaused: 'pas de pause',
    nothingToPause: "rien n'est enregistré, il n'y a donc rien à mettre en pause",
    pausedUntil: "en pause jusqu'à {time}",
    pausedUntilTomorrow: "en pause jusqu'à demain",
    pausedByHand: 'en pause, sans limite',

    stopDoes:
      "Plus rien n'est noté, et toutes les autorisations sont rendues. Ce qui est enregistré reste tant que vous ne le supprimez pas dans Mes données.",
    states: {
      recording: "l'enregistrement est en marche",
      paused: 'en pause, mais pas arrêté',
      full: 'suspendu, car la mémoire est pleine',
      off: "rien n'est enregistré",
    },

    guess: "Deviner d'abord",
    guessDoes: 'La page de la semaine vous demande ce que vous en pensez avant de montrer les chiffres. Une touche suffit pour passer.',

    languageDoes: 'La langue de ces pages, et la façon dont elles écrivent les dates et les nombres.',
    languageAuto: 'comme le navigateur',
    languageAutoNow: 'comme le navigateur, {language}',
    paperDoes: 'Clair ou sombre, pour lire. Ce que vous imprimez est noir sur blanc.',
    paper: { auto: "comme l'appareil", light: 'clair', dark: 'sombre' },

    appearance: 'Langue et papier',
  },
};

export const fr: Words = { ...popupFr, ...typeset(plain, frenchTypography) };
