/** The sheets of “Guess, look, compare”, in French. */
import type { compareSheetsEn } from './compare-sheets-en.ts';
import { frenchTypography } from './french-typography.ts';
import { pluralIn } from './plural.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('fr');

const plain: typeof compareSheetsEn = {
  services: {
    lead: "Des exemples, par leur nom. Nous comptons des prompts : chaque message écrit ou dit à l'un d'eux. L'ouvrir ne compte pas.",
    also: 'Hors de la liste, et souvent rencontrés',
    alsoList: [
      "une réponse écrite au-dessus des résultats d'une recherche",
      'un chat dans une messagerie, un jeu, une boutique',
      'une voix dans un téléphone, une voiture, une enceinte',
      'un bouton « rédiger pour moi » dans un document ou un courriel',
    ],
    agree: 'Nous convenons que ceci compte',
    agreeNot: 'et que ceci ne compte pas',
  },

  guess: {
    me: 'Moi, la semaine qui vient',
    meBody: 'Combien de prompts (messages envoyés à un chatbot) en sept jours ?',
    mostly: 'Surtout pour',
    class: 'Notre classe',
    classBody: "Combien de prompts pour la plupart d'entre nous ?",
    classMostly: 'Surtout pour',
    condition: 'Ce qui empêche le plus souvent un autre chemin',
    fold: "Plier ici, l'écrit à l'intérieur. Ne pas couper.",
    sign: "N'écrire aucun nom. Mettre dans une enveloppe, la fermer, la garder sur soi. La rapporter fermée dans une semaine : personne ne la ramasse.",
  },

  ways: {
    lead: "Quatre façons d'observer pendant une semaine, toutes égales. Personne ne dit laquelle est la sienne, et chacune finit par le même papier à plier, qui dit sans nom de quoi il parle.",
    tally: {
      title: 'Sur papier',
      body: 'Garder sur soi la feuille « Une semaine sur papier ». Un trait par prompt, une lettre pour dire à quoi il servait. La feuille reste à vous.',
      needs: 'Une feuille et un stylo.',
    },
    device: {
      title: 'Sur son propre appareil, chez soi',
      body: "Qui le veut laisse l'extension le noter dans son propre navigateur. Cela y reste. Un navigateur géré par l'établissement n'enregistre jamais.",
      needs: "Un appareil à soi. Avant 15 ans, en France, l'accord d'un parent aussi.",
    },
    'made-up': {
      title: 'La semaine inventée',
      body: "Travailler sur la semaine d'Alix, qui n'existe pas, comme à sa place. Ce papier vaut autant qu'un autre. Le comptage le prend pour une personne, et le groupe de quatre en parle aussi.",
      needs: 'La feuille « Une semaine inventée ».',
    },
    observing: {
      title: 'Regarder autour de soi',
      body: 'Noter où un chatbot est proposé, intégré ou évoqué : applications, formulaires, boutiques, affiches, actualités. Des lieux et des choses, aucune personne.',
      needs: 'Des yeux ouverts, et de quoi noter.',
    },
    needs: 'Ce que cela demande',
    learn: 'Ce que les autres en apprennent',
    nothing: 'Rien.',
  },

  tally: {
    lead: 'Un trait par prompt : chaque message envoyé à un chatbot. Puis, si vous voulez, les signes des listes ci-dessous ; le papier à plier a les mêmes. Une case vide convient. Cette feuille reste à vous : personne ne la ramasse.',
    day: 'Jour',
    prompts: 'Nombre de prompts',
    legend: 'Les signes à écrire, ou un mot à soi',
  },

  madeUp: {
    made: "Inventé. Alix, 17 ans, n'existe pas, et personne n'a vécu cette semaine.",
    lead: 'Lire une ligne, chercher les mots page 2, écrire leurs signes. Le papier à plier a les mêmes. Plusieurs peuvent convenir, et deux lectures peuvent différer.',
    when: 'Quand',
    prompts: (n: number) => plural(n, { one: '{count} prompt', other: '{count} prompts' }),
    happened: "Ce qui s'est passé",
    columns: {
      purpose: 'Pour quoi',
      decidedBy: 'Comment',
      alternative: "Quoi d'autre",
      barrier: 'Obstacle',
    },
    legend: 'Les mots, et leurs signes',
    legendNote:
      "Avec le signe {other} : sur le papier à plier, c'est « autre », pour que personne n'ait à le confier à quelqu'un de la classe. Ce qu'il y avait d'autre n'est pas sur le papier, et a ses propres numéros.",
    answersLead: "Aucune autre n'est fausse si elle se défend. Parler d'une ligne vaut plus que son signe.",
    turns: [
      'Dans le tram, Alix se demande quand ouvre la piscine. Le site de la piscine le dit aussi. La réponse vient tout de suite, et reste telle quelle.',
      "En allemand, la consigne est de reprendre une rédaction avec un chatbot ; c'est noté. À la main, cela irait aussi. Quelqu'un de la classe relit : la moitié des changements reste.",
      "Alix se perd dans les vecteurs. La salle de maths, avec quelqu'un qui s'y connaît, est fermée ce jour-là. Pas à pas, cela rejoint ce qui a été dit en cours, et cela reste.",
      "Alix cherche comment dire à quelqu'un qu'une blague a fait mal. Sa sœur écouterait, mais elle a un examen. Une partie des mots conviendra.",
      "Le programme est à rendre ce soir. « Demande à un chatbot », dit quelqu'un du groupe ; personne ne propose de se voir. Rendu sans relire, il trie à l'envers.",
      "Un chat s'ouvre dans l'agenda et propose un plan pour la semaine. Alix en a déjà un en tête. Dix minutes après, il est question de trains de nuit.",
      "Une lettre de la grand-mère, dans une langue qu'Alix lit avec peine. Un dictionnaire irait, mot à mot. Deux phrases y sont cherchées : elles tiennent.",
      'Il faut un cadeau pour demain. Avec une soirée pour y penser, des idées viendraient. En voilà quatre en dix minutes.',
      "Le rapport de stage est à écrire dans l'outil de l'entreprise, avant 18 h. Alix pourrait en faire une partie sans aide. Ce qui ne colle pas avec le stage s'en va.",
      "Il pleut. Le chatbot invente un quiz sur les dragons. On pourrait s'en passer, et c'est drôle.",
      "L'appartement est vide et personne ne répond. Il n'y a rien d'autre pour l'instant. Une ligne à un chatbot, une ligne en retour. Cela aide un peu.",
      "La page d'accueil du téléphone montre un chat. Alix tape ceci et cela, sans rien chercher. S'allonger irait aussi. Il n'en reste rien.",
    ],
  },

  consent: {
    lead: 'À lire à voix haute, une partie par personne, avant de deviner et de choisir sa façon. On peut poser des questions à tout moment.',
    parts: [
      [
        'Que note-t-on, et où ?',
        'Des traits sur votre propre feuille, ou des nombres dans votre propre navigateur, à la maison. Les deux restent à vous.',
      ],
      [
        'Que partage-t-on ?',
        'Un papier plié à la fin, sans nom, avec ce que vous voulez bien y mettre. Un papier blanc convient, et personne ne demande à qui il est.',
      ],
      [
        'Qui voit ma semaine ?',
        "Personne. Deux d'entre nous lisent les papiers en comptant, et connaissent peut-être une écriture : votre ligne, en majuscules ou pas du tout. Ce que moins de cinq ont dit n'est pas montré. Une ligne qui inquiète se montre à la personne qui enseigne, sans demander à qui elle est.",
      ],
      [
        'Comment en sortir ?',
        'À tout moment, sans un mot : en pliant un papier blanc. Une fois les papiers mêlés, aucun ne peut être repris.',
      ],
      [
        'À quoi les papiers ne servent-ils jamais ?',
        "À une note, à une punition, à une rencontre avec des parents, ni à rien d'autre au sujet d'une seule personne.",
      ],
      [
        'Que deviennent-ils ?',
        "Ils sont détruits devant la classe, le jour même, avec les traits qui ont servi à les compter. Ce qui est au tableau reste. Ce que vous avez deviné et noté n'a jamais été ramassé.",
      ],
    ],
    browser: "Pour qui laisse l'extension le noter, chez soi",
    nobodySigns: 'Personne ne signe, et personne ne dit tout haut quelle façon est la sienne.',
  },

  slips: {
    title: 'Papier de la semaine',
    lead: 'Sans nom. Cochez ce que vous voulez, ou rien : un papier blanc compte autant.',
    week: 'Il parle',
    weeks: { own: "d'une semaine à moi", 'made-up': "de la semaine d'Alix", around: "de ce que j'ai vu autour de moi" },
    line: 'Une ligne pour la classe, si vous voulez : en majuscules, car une écriture se reconnaît',
    fold: 'À plier deux fois. On ne compte que les semaines à soi. « 41 ou plus » vaut de 41 à {cap}.',
  },

  counting: {
    rules: [
      'Moins de {people} personnes dans la salle : laisser le comptage, garder les questions.',
      "Tous les papiers vont dans une boîte et sont mêlés avant d'être lus. Un papier blanc compte comme une personne présente. De même s'il parle de la semaine d'Alix ou de ce qui a été vu : les traits sont pour les semaines à soi.",
      "Ce que moins de {fewest} personnes ont coché va dans « autre ». La plus petite suivante l'y rejoint, jusqu'à deux lignes et {fewest} traits au moins.",
      'Ce que tout le monde a coché sauf une à quatre personnes ne se montre pas non plus : cela désignerait ces quelques-unes.',
      "Ce qui est sous « Montré » est copié au tableau, et rien d'autre. Les lignes en toutes lettres se lisent si tout le monde est d'accord ; celle qui inquiète se montre à la seule personne qui enseigne.",
      'Ensuite, tous les papiers sont détruits, ici, et cette feuille avec eux.',
    ],
    people: 'Papiers dans la boîte',
    strokes: 'Traits',
    shown: 'Montré',
    unticked: 'Rien de coché ici',
    other: 'Autre',
  },

  energy: {
    lead: "Personne ne peut mesurer cela du dehors : c'est donc une fourchette. Neuf fois sur dix, la vraie valeur devrait s'y trouver.",
    one: 'Un prompt',
    oneCaption: 'Un prompt et sa réponse, en wattheures',
    model: 'Modèle derrière le chat',
    models: {
      nano: 'très petit',
      compact: 'petit et rapide',
      frontier: 'grand, comme la plupart',
      large: 'très grand',
      unknown: 'inconnu',
    },
    scale: 'Wattheures ; chaque trait vaut dix fois le précédent',
    range: 'De … à …',
    workTitle: 'Pour notre classe',
    work: [
      "Copier du tableau combien de personnes ont coché chaque ligne. Multiplier, puis additionner. Au-delà de {cap}, on compte {cap} ; qui n'est sur aucune ligne du tableau a pu en envoyer de 0 à {cap}.",
      'Multiplier la petite somme par {low} Wh, la grande par {high} Wh : pour un prompt parmi beaucoup. Voilà notre fourchette.',
    ],
    workCaption: 'Notre fourchette',
    board: 'Prompts, comme au tableau',
    people: 'Personnes',
    ends: ['Au moins', 'Au plus'],
    unshown: 'Les autres dans la salle',
    sum: 'Prompts, additionnés',
    energy: 'Énergie, en Wh',
    question: 'Qui pourrait le publier ?',
    method: "Méthode : {method} de cette extension, d'après des chiffres publiés et rassemblés jusqu'au {date}.",
    source:
      'Sources, entre autres : Google 2025, Epoch AI 2025, Jegham 2025, Oviedo 2026, ML.ENERGY 2026. La formule, et chaque nombre avec sa publication, sont à la page Énergie du journal.',
    answer:
      'Hypothèse : des réponses de longueur courante, écrites aussitôt. Wattheures dans les centres de données, avec refroidissement et machines en attente.',
  },

  talk: {
    lead: "Personne ne ramasse cette feuille. Dans l'ordre que vous voulez, en laissant ce que vous voulez.",
    alone: "D'abord pour soi",
    aloneBody: [
      "Qu'aviez-vous deviné de la classe ? Qu'y a-t-il au tableau ?",
      "Qu'est-ce qui vous surprend ? Personne ne demande ce que vous aviez deviné.",
    ],
    together: 'Puis par quatre',
    togetherBody: "Parler de la semaine d'Alix, ou de ce que l'on a vu autour de soi, vaut autant que parler de la sienne.",
    notes: 'Des notes, si vous voulez',
  },

  wishes: {
    lead: "Un tour de parole, une phrase par personne, ou passer. Les souhaits vont à l'établissement, pas aux élèves.",
    wish: "Ce que l'établissement pourrait changer",
    who: 'Qui pourrait le faire',
    by: 'Réponse pour le',
    carries: 'Qui porte cette liste, et à qui',
  },
};

export const compareSheetsFr: typeof plain = typeset(plain, frenchTypography);
