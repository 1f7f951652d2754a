/** What a use noted by hand can say: where it was, and how many prompts at most. */
import type { Place } from './record.ts';

export const NOTE_LIMITS = { places: ['phone', 'app', 'work', 'other'] as readonly Place[], mostPrompts: 999 };
