/**
 * The apportionment population of the 38 states in the United States' tenth census, 1880, in alphabetical order; the sum is
 * the published 49 371 340. The house of 299 and 300 seats is where the "Alabama paradox" was found.
 */
// biome-ignore format: five to a line
export const US_1880: Readonly<Record<string, number>> = {
  Alabama: 1_262_505, Arkansas: 802_525, California: 864_694, Colorado: 194_327, Connecticut: 622_700,
  Delaware: 146_608, Florida: 269_493, Georgia: 1_542_180, Illinois: 3_077_871, Indiana: 1_978_301,
  Iowa: 1_624_615, Kansas: 996_096, Kentucky: 1_648_690, Louisiana: 939_946, Maine: 648_936,
  Maryland: 934_943, Massachusetts: 1_783_085, Michigan: 1_636_937, Minnesota: 780_773, Mississippi: 1_131_597,
  Missouri: 2_168_380, Nebraska: 452_402, Nevada: 62_266, "New Hampshire": 346_991, "New Jersey": 1_131_116,
  "New York": 5_082_871, "North Carolina": 1_399_750, Ohio: 3_198_062, Oregon: 174_768, Pennsylvania: 4_282_891,
  "Rhode Island": 276_531, "South Carolina": 995_577, Tennessee: 1_542_359, Texas: 1_591_749, Vermont: 332_286,
  Virginia: 1_512_565, "West Virginia": 618_457, Wisconsin: 1_315_497,
};
