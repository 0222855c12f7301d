import { HOST_TEXT } from "../hostText.ts";
import { userLanguage } from "../userLanguage.ts";

/** Something that could not be done, as a finished sentence in the user's language. */
export class HostFailure extends Error {
  constructor(name: keyof typeof HOST_TEXT, detail = "") {
    super(HOST_TEXT[name][userLanguage()] + detail);
  }
}
