/** The words of the Energy page on the methods side by side, in French. */
import type { EnergyMethodsWords } from './energy-methods-en.ts';

export const energyMethodsFr: EnergyMethodsWords = {
  methods: {
    title: 'Douze méthodes, un seul enregistrement',
    body: "Chaque ligne est une façon publiée de calculer, appliquée aux mêmes réponses. Elles diffèrent parce qu'elles ne comptent pas les mêmes choses, supposent d'autres modèles ou datent d'autres années. Aucune n'est la vraie.",
    caption: 'Le même enregistrement selon chaque méthode',
    scale: 'En wattheures ; chaque trait vaut dix fois le précédent.',
    method: 'Méthode',
    year: 'Année',
    inside: 'Ce qui est compris',
    says: "Ce qu'elle dit",
    source: 'Source',
    dash: '–',
    cannot: 'Elle ne publie aucune énergie, ou aucune pour de telles réponses.',
    part: 'pour {answers} réponses sur {all}',
    historic: 'historique',
    one: '{low} {unit}',
    choose: "L'énergie selon cette méthode sur les autres pages",
    chooseBody:
      'Ce que vous choisissez ici vaut pour Cette semaine, Au fil du temps et la petite fenêtre. La méthode est nommée à côté de chaque chiffre.',
    own: 'Vos propres nombres',
    ownHow: 'Le modèle équilibré, avec des nombres à vous.',
    names: {
      house_v1: 'Modèle équilibré',
      google_2025: 'Google 2025, prompt médian',
      altman_2025: 'Altman 2025',
      epoch_2025: 'Epoch AI 2025',
      oviedo_2026: 'Oviedo 2026',
      ecologits_0_9_1: 'EcoLogits 0.9.1',
      jegham_2025_v6: 'Jegham 2025, 6e version',
      jegham_time: 'Jegham 2025, par la durée',
      ml_energy_v3: 'ML.ENERGY v3, modèles ouverts',
      mistral_lca_2025: 'Mistral 2025, cycle de vie',
      iea_2026: 'AIE 2026',
      devries_2023: 'de Vries 2023',
    },
    how: {
      house_v1: "Les tokens attendus, fois l'énergie d'une classe de modèles, avec tout l'inconnu en fourchette.",
      google_2025: "Chaque réponse prise comme un prompt Gemini médian de mai 2025. La seule mesure d'un service en activité.",
      altman_2025: 'Chaque réponse prise comme une requête ChatGPT moyenne. Une phrase, sans modèle, longueur, date ni méthode.',
      epoch_2025: "Par tokens lus et écrits, d'après trois chiffres publiés pour GPT-4o. L'historique en cache est laissé de côté.",
      oviedo_2026:
        'Des médianes publiées, proportionnées aux tokens écrits, pour un grand modèle. Ses bornes sont la moitié centrale de sa simulation.',
      ecologits_0_9_1: 'Sa formule, du plus petit au plus grand modèle supposé. Ni machines au repos, ni lecture du prompt.',
      jegham_2025_v6: 'Par tokens lus et écrits, ajustés à son tableau pour un modèle de chaque classe. Sans les machines au repos.',
      jegham_time:
        "Tant par seconde de réponse, là où la durée est connue. Attendre un outil y compte comme calculer : c'est une illustration.",
      ml_energy_v3: 'Mesuré sur un modèle ouvert de chaque classe, par tokens écrits. Les processeurs graphiques seuls.',
      mistral_lca_2025: "Publie carbone, eau et métaux d'un cycle de vie, et aucune énergie. On n'en déduit pas.",
      iea_2026:
        'Deux chiffres, pour une requête moyenne et une plus grande, lus dans un autre document. Pris pour les petits et les grands modèles.',
      devries_2023: "Un parc de 2023 divisé par ses requêtes. Gardé parce que c'est le nombre que la plupart ont rencontré.",
    },
    boundaries: {
      facility: 'centre de données, refroidissement, hôtes et machines au repos',
      'facility-without-idle': 'centre de données et refroidissement, sans les machines au repos',
      'facility-fewer-parts': 'processeurs, serveur et refroidissement ; sans les machines au repos',
      server: 'serveurs et un supplément',
      'server-top-down': "serveurs d'un parc, vus d'en haut",
      'twice-gpu': 'deux fois les processeurs graphiques',
      gpu: 'processeurs graphiques seuls',
      'life-cycle': 'cycle de vie entier',
      unstated: 'non précisé',
    },
    endsAre: {
      percentiles: 'neuf fois sur dix dedans',
      'middle-half': 'la moitié centrale des réponses',
      'min-max': 'de la plus petite à la plus grande supposition',
      'one-number': 'un seul nombre, sans fourchette publiée',
    },
  },
};
