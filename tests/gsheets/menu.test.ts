import { describe, expect, test } from "vitest";
import { FakeGoogle } from "./fake/FakeGoogle.ts";

const CAPTIONS = [
  "Öppna Finsam",
  "Infoga formel…",
  "Kontrollera formler",
  "Skapa budgetmall…",
  "Konvertera från Excel…",
  "Räkna om…",
  "Självtest…",
];

describe.each(["NONE", "FULL"] as const)("with the leave that a user has given: %s", (authMode) => {
  test.each(["onOpen", "onInstall"])("%s makes the whole menu", (handler) => {
    const google = new FakeGoogle({ authMode });
    google.call(handler, { authMode });
    expect(google.menu.map(({ caption }) => caption)).toEqual(CAPTIONS);
  });
});

test("before any leave is given, everything but the menu is out of reach in the fake, as at Google", () => {
  const google = new FakeGoogle({ authMode: "NONE" });
  expect(() => google.call("openFinsam")).toThrow("is not a function");
});

describe("the commands that show the panel", () => {
  test.each([
    ["Öppna Finsam", ""],
    ["Infoga formel…", "funktioner"],
    ["Kontrollera formler", "kontroll"],
    ["Skapa budgetmall…", "mallar"],
    ["Konvertera från Excel…", "verktyg-konvertera"],
  ])("%s", (caption, start) => {
    const google = new FakeGoogle();
    google.call("onOpen");
    const item = google.menu.find((candidate) => candidate.caption === caption);
    google.call(item?.handler ?? "");
    const [page] = google.shownPages;
    expect(page?.title).toBe("Finsam");
    expect(page?.content.match(/data-start="[^"]*"/g)).toEqual([`data-start="${start}"`]);
    expect(google.alerts).toEqual([]);
  });
});
