/**
 * Ids that components give to parts of an article's page: the text, the search field, the headings
 * of the two lists. A heading of the same name would be the second of two.
 */
export const COMPONENT_IDS = ['main', 'q', 'related', 'replies'];
