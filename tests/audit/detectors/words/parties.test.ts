import { describe, expect, test } from "vitest";
import { REGION, STATE } from "../../../../core/audit/words/parties.ts";

/** As the published plans write them. */
describe("the state is meant by", () => {
  test.each([
    "Försäkringskassan",
    "Försäkringskassa",
    "Arbetsförmedling",
    "FK",
    "AF",
    "FK/AF",
    "Staten gm FK",
    "Bidrag från staten",
    "Statligt bidrag",
    "Statens medel",
  ])("%s", (label) => {
    expect(STATE.test(label)).toBe(true);
    expect(REGION.test(label)).toBe(false);
  });
});

describe("the region is meant by", () => {
  test.each([
    "VG-region",
    "Region Jönköpings län",
    "Landstinget",
    "Hälso- och sjukvårdsnämnd",
    "Hälso-och sjukvård",
    "Hälso- ochsjukvård",
    "VGR",
    "HSN",
    "HSNS 2025",
    "Bidrag VGR",
    "Bidrag från HSN (tkr)",
  ])("%s", (label) => {
    expect(REGION.test(label)).toBe(true);
    expect(STATE.test(label)).toBe(false);
  });
});

describe("no party is meant by", () => {
  // af, fk, vgr and hsn inside other words.
  test.each([
    "Ale",
    "Öckerö",
    "Kommuner",
    "Fotograf",
    "Afasigrupp",
    "Vgruppen",
    "Nahsn",
    "Samverkansteam",
  ])("%s", (label) => {
    expect(STATE.test(label) || REGION.test(label)).toBe(false);
  });
});
