/** What stands before a function's id in Sheets, where a name cannot hold a dot. */
export const SHEETS_PREFIX = "FINSAM_";
