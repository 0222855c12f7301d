// Entry of dist/gsheets/Code.js. Nothing happens while it loads: a service that is touched then costs the user the menu.
export { HANDLERS } from "./handlers.ts";
export { call } from "./sheetsFunction.ts";
