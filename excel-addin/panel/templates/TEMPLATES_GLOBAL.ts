/** The global by which dist/excel/templates.js hands itself over. */
export const TEMPLATES_GLOBAL = "FinsamTemplates";
