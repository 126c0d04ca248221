/** The door of the bundle on pages for facilitators: planner, run sheet, vote, follow-up. */
