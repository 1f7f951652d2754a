// Types of find-browser.mjs, which is plain JavaScript because it runs before anything is installed.

/** The path of a browser that starts, or null; throws when CHROME_BIN or FIREFOX_BIN names a broken one. */
export declare function findBrowser(name: 'chromium' | 'firefox', options?: { verify?: boolean }): string | null;
