import { expect, test } from "vitest";
import { planVerdicts } from "./score/scorePlans.ts";

const verdicts = [1, 2, 3, 4, 5, 6, 7, 8].flatMap(planVerdicts);

test("every recorded failure that the typed plans show is reported as an error at its cell", () => {
  const [shown] = [verdicts.slice(0, verdicts.length / 8).flatMap(({ lines }) => lines)];
  console.log(shown.join("\n"));
  expect(verdicts.flatMap(({ missed }) => missed)).toEqual([]);
  expect(shown.length).toBeGreaterThanOrEqual(13);
});

test("nothing else in the five documents is called wrong", () => {
  const said = verdicts.flatMap(({ name, falseAlarms }) =>
    falseAlarms.map(({ level, code, place }) => `${name}: ${level} ${code} at ${place.sheet}!${place.address}`),
  );
  expect(said).toEqual([]);
  const notes = verdicts.slice(0, verdicts.length / 8).map(({ name, notes: count }) => `${name}: ${count}`);
  console.log(`notes: ${notes.join(", ")}`);
});
