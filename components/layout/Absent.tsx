/** Stands in for a page that this site does not have; the export deletes it (design §3). */
export const Absent = () => <div data-absent="" />;

/** A dynamic route must list at least one parameter, or the export stops. */
export const PLACEHOLDER = 'absent';
