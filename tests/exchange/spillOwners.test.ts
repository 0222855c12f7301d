import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf, key } from "../../core/exchange/Grid.ts";
import { spillOwners } from "../../core/exchange/spillOwners.ts";
import { type Area, overlap } from "../../core/formula/Area.ts";

const SIDE = 7;

const area: fc.Arbitrary<Area> = fc
  .tuple(
    fc.integer({ min: 1, max: SIDE }),
    fc.integer({ min: 1, max: SIDE }),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows - 1, right: left + columns - 1 }));

/** Results that lie beside each other in every way, as on a sheet in Sheets: no two over the same cell. */
const results = fc
  .array(fc.record({ area, isKnown: fc.boolean() }), { minLength: 1, maxLength: 9 })
  .map((all) => all.filter((one, i) => all.findIndex((other) => overlap(one.area, other.area)) === i));

test("a value is never taken for another formula's, however results lie, and those of known size are all found", () => {
  fc.assert(
    fc.property(results, (all) => {
      const spilled = all.flatMap((one) => cellsOf(one.area).slice(1));
      const taken = new Set(all.flatMap((one) => cellsOf(one.area)).map((cell) => key(...cell)));
      const formulas = all.map(({ area: { top, left, bottom, right }, isKnown }) => ({
        row: top,
        column: left,
        size: isKnown ? { rows: bottom - top + 1, columns: right - left + 1 } : undefined,
      }));
      const { areas, ownerless } = spillOwners(spilled, formulas, (row, column) => !taken.has(key(row, column)));
      expect(ownerless).toEqual([]);
      all.forEach((one, i) => {
        if (one.isKnown || areas[i] !== undefined) expect(areas[i]).toEqual(one.area);
      });
    }),
    { numRuns: 2000 },
  );
});

test("a formula that stands alone has all of its values, though its size is not known", () => {
  fc.assert(
    fc.property(area, (alone) => {
      const spilled = cellsOf(alone).slice(1);
      const formula = { row: alone.top, column: alone.left, size: undefined };
      expect(spillOwners(spilled, [formula], () => true).areas).toEqual([alone]);
    }),
  );
});
