/** The twelve methods, side by side, in the order in which they are shown. */
import type { Method } from './method.ts';
import { altman2025 } from './methods/altman-2025.ts';
import { devries2023 } from './methods/devries-2023.ts';
import { ecologits } from './methods/ecologits-0-9-1.ts';
import { epoch2025 } from './methods/epoch-2025.ts';
import { google2025 } from './methods/google-2025.ts';
import { houseV1 } from './methods/house-v1.ts';
import { iea2026 } from './methods/iea-2026.ts';
import { jegham2025 } from './methods/jegham-2025-v6.ts';
import { jeghamTime } from './methods/jegham-time.ts';
import { mistralLca } from './methods/mistral-lca-2025.ts';
import { mlEnergy } from './methods/ml-energy-v3.ts';
import { oviedo2026 } from './methods/oviedo-2026.ts';

export const METHODS: readonly Method[] = [
  houseV1,
  google2025,
  altman2025,
  epoch2025,
  oviedo2026,
  ecologits,
  jegham2025,
  jeghamTime,
  mlEnergy,
  mistralLca,
  iea2026,
  devries2023,
];
