import { otherEnd } from "./balanceNetwork.ts";
import { signOf } from "./exactCost.ts";
import type { RoundingNetwork } from "./roundingNetwork.ts";

/**
 * Among all cheapest flows, the one whose cells take their preferred side first in the given order: each cell turns if a
 * ring of arcs that together cost nothing lets it, and then stays.
 * @param preferred - 1 for up, 0 for down, by the index in `cellArc`.
 */
export function preferSides(network: RoundingNetwork, preferred: Uint8Array): void {
  const { up, head, tail } = network;
  const isTight = tightArcs(network);
  const search = ringSearch(network, isTight);
  network.cellArc.forEach((arc, cell) => {
    if (arc < 0) return;
    const turn = isTight[arc] === 1 && up[arc] !== preferred[cell];
    // From here on the arc stays: the search for its own ring must not use it either.
    const [from, to] = (up[arc] === 0 ? [head[arc], tail[arc]] : [tail[arc], head[arc]]) as [number, number];
    isTight[arc] = 0;
    if (!turn) return;
    const ring = search(from, to);
    if (!ring) return;
    ring.push(arc);
    for (const step of ring) up[step] = 1 - (up[step] as number);
  });
}

/** Arcs that cost nothing over the potentials. Turning arcs does not change which they are. */
function tightArcs({ tail, head, coarse, fine, potential }: RoundingNetwork): Uint8Array {
  return Uint8Array.from(tail, (from, arc) => {
    const to = head[arc] as number;
    const c = (coarse[arc] as number) + (potential.coarse[from] as number) - (potential.coarse[to] as number);
    const f = (fine[arc] as number) + (potential.fine[from] as number) - (potential.fine[to] as number);
    return signOf(c, f) === 0 ? 1 : 0;
  });
}

/** Breadth first through open arcs that cost nothing; the arrays live across searches. */
function ringSearch(network: RoundingNetwork, isTight: Uint8Array): (from: number, to: number) => number[] | undefined {
  const { nodes, up, tail, head, firstArc, arcAt } = network;
  const via = new Int32Array(nodes);
  const seenIn = new Int32Array(nodes);
  const queue = new Int32Array(nodes);
  let round = 0;
  return (from, to) => {
    round += 1;
    seenIn[from] = round;
    queue[0] = from;
    let length = 1;
    for (let q = 0; q < length && seenIn[to] !== round; q++) {
      const node = queue[q] as number;
      for (let k = firstArc[node] as number; k < (firstArc[node + 1] as number); k++) {
        const arc = arcAt[k] as number;
        if (isTight[arc] === 0) continue;
        // Where the arc leads. One that leads to this node leads nowhere new.
        const next = (up[arc] === 0 ? head[arc] : tail[arc]) as number;
        if (seenIn[next] === round) continue;
        seenIn[next] = round;
        via[next] = arc;
        queue[length++] = next;
      }
    }
    if (seenIn[to] !== round) return undefined;
    const ring: number[] = [];
    for (let node = to; node !== from; node = otherEnd(network, via[node] as number, node))
      ring.push(via[node] as number);
    return ring;
  };
}
