/** The eight roads to an answer, in the order they are printed. */
export const ROADS = ['person', 'book', 'memory', 'trying', 'search', 'chatbot', 'waiting', 'leaving'] as const;
