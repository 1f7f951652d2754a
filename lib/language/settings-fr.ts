/** The words of Settings: choosing services, every rule, and what cannot be seen, in French. */

import { pluralIn } from './plural.ts';
import type { SettingsWords } from './settings-en.ts';

const plural = pluralIn('fr');

export const settingsFr: SettingsWords = {
  permissionQuote: {
    chromium: 'Accéder aux données du site {hosts} et les modifier',
    firefox: 'Accéder à vos données pour {hosts}',
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
      "Sur une page observée, un petit script de cette extension remarque que quelque chose a été envoyé, quand, et combien de temps a pris la réponse. Il regarde si le champ où vous écrivez est vide, pas ce qu'il contient ; si quelque chose change sous votre dernier message, pas quoi ; et ne garde rien de la page.",
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
