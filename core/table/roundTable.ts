import { balanceNetwork } from "./balanceNetwork.ts";
import type { FractionalTable } from "./fractionalTable.ts";
import { preferSides } from "./preferSides.ts";
import { roundingNetwork } from "./roundingNetwork.ts";

/**
 * Controlled rounding (Bacharach 1966; Cox 1987): every cell, row sum and column sum rounded down or up, the grand total
 * as given. It always exists, because the true table is a fractional flow through a network whose capacities are whole
 * (integrality of network flow). Among all such tables: the smallest Σ|change| over cells, row sums and column sums;
 * among equals, the first cell in reading order that differs takes the value further from zero.
 * @returns whole units, row by row.
 */
export function roundTable(table: FractionalTable): number[][] {
  const network = roundingNetwork(table);
  balanceNetwork(network);
  // Further from zero is up for a positive cell and down for a negative one.
  preferSides(
    network,
    Uint8Array.from(table.cells.flat(), ({ floor }) => (floor >= 0 ? 1 : 0)),
  );
  const columns = table.columnSums.length;
  return table.cells.map((row, r) =>
    row.map(({ floor }, c) => {
      const arc = network.cellArc[r * columns + c] as number;
      return floor + (arc < 0 ? 0 : (network.up[arc] as number));
    }),
  );
}
