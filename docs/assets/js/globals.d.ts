// esbuild puts these three in the place of their names when it joins the modules.

/** The interface texts for scripts: key -> words, with {slots}. */
declare const COURSE_TEXTS: Readonly<Record<string, string>>;

/** Those of the pages for facilitators, which have a bundle of their own. */
declare const FACILITATE_TEXTS: Readonly<Record<string, string>>;
/** The texts that only the pages of "My course" need. */
declare const DESK_TEXTS: Readonly<Record<string, string>>;

/** Keeps the stored documents of two forks apart on one origin. */
declare const COURSE_ID: string;

/** The texts that the bundles of a page share. */
declare var courseTexts: Readonly<Record<string, string>> | undefined;

/** The outline of the course; the build writes it. */
declare var courseOutline: import("./outline.js").CourseOutline | undefined;

/** The HTML of the questions that may come back, by module and id; the build writes it. */
declare var courseReview: Record<string, Record<string, string>> | undefined;

/** The store that the bundles of a page share; course.js makes it. */
declare var courseStore: import("./store.js").Store | undefined;
