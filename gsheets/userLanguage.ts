import type { Language } from "../core/index.ts";

/** Swedish, unless the user's Google account has another language. Never asked while the file loads. */
export function userLanguage(): Language {
  try {
    return Session.getActiveUserLocale().toLowerCase().startsWith("sv") ? "sv" : "en";
  } catch {
    return "sv";
  }
}
