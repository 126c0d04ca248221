// esbuild puts these three in the place of their names when it joins the modules.

/** The interface texts for scripts: key -> words, with {slots}. */
declare const COURSE_TEXTS: Readonly<Record<string, string>>;

/** Those of the pages for facilitators, which have a bundle of their own. */
declare const FACILITATE_TEXTS: Readonly<Record<string, string>>;

/** Keeps the stored documents of two forks apart on one origin. */
declare const COURSE_ID: string;

/** The store that the bundles of a page share; course.js makes it. */
declare var courseStore: import("./store.js").Store | undefined;
