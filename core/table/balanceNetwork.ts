import { signOf } from "./exactCost.ts";
import type { RoundingNetwork } from "./roundingNetwork.ts";

/**
 * Mends every node that does not balance, one unit at a time along the cheapest path (successive shortest paths with
 * potentials): the result is a cheapest flow. Potentials then hold every residual arc at 0 or more.
 */
export function balanceNetwork(network: RoundingNetwork): void {
  while (network.excess.some((units) => units > 0)) {
    const { target, via } = nearestShortage(network);
    let node = target;
    for (let arc = via[node] as number; arc >= 0; arc = via[node] as number) {
      network.up[arc] = 1 - (network.up[arc] as number);
      node = otherEnd(network, arc, node);
    }
    network.excess[node] = (network.excess[node] as number) - 1;
    network.excess[target] = (network.excess[target] as number) + 1;
  }
}

/** The node at the arc's other end. */
export function otherEnd({ tail, head }: RoundingNetwork, arc: number, node: number): number {
  return (node === tail[arc] ? head[arc] : tail[arc]) as number;
}

/** Dijkstra from all nodes with too much to the first one with too little; then the potentials. */
function nearestShortage(network: RoundingNetwork): { target: number; via: Int32Array } {
  const { nodes, excess, up, tail, firstArc, arcAt, potential } = network;
  const coarse = new Float64Array(nodes);
  const fine = new Float64Array(nodes);
  const via = new Int32Array(nodes).fill(-1);
  const state = new Uint8Array(nodes); // 0 not reached, 1 reached, 2 done
  const reached: number[] = [];
  const done: number[] = [];
  for (let node = 0; node < nodes; node++) {
    if ((excess[node] as number) <= 0) continue;
    state[node] = 1;
    reached.push(node);
  }
  while (reached.length > 0) {
    const node = takeNearest(reached, coarse, fine);
    const distance = { coarse: coarse[node] as number, fine: fine[node] as number };
    state[node] = 2;
    if ((excess[node] as number) < 0) {
      for (const n of done) {
        potential.coarse[n] = (potential.coarse[n] as number) + (coarse[n] as number) - distance.coarse;
        potential.fine[n] = (potential.fine[n] as number) + (fine[n] as number) - distance.fine;
      }
      return { target: node, via };
    }
    done.push(node);
    for (let k = firstArc[node] as number; k < (firstArc[node + 1] as number); k++) {
      const arc = arcAt[k] as number;
      // Down can only turn up, from tail to head; up only down, from head to tail.
      const side = up[arc] === 0 ? 1 : -1;
      if ((side === 1) !== (node === tail[arc])) continue;
      const next = otherEnd(network, arc, node);
      if (state[next] === 2) continue;
      const c =
        distance.coarse +
        side * (network.coarse[arc] as number) +
        (potential.coarse[node] as number) -
        (potential.coarse[next] as number);
      const f =
        distance.fine +
        side * (network.fine[arc] as number) +
        (potential.fine[node] as number) -
        (potential.fine[next] as number);
      if (state[next] === 1 && signOf(c - (coarse[next] as number), f - (fine[next] as number)) >= 0) continue;
      if (state[next] === 0) reached.push(next);
      state[next] = 1;
      coarse[next] = c;
      fine[next] = f;
      via[next] = arc;
    }
  }
  // Cannot happen: the true table is itself a flow, so every excess has a way.
  throw new Error("the table has no rounding");
}

/** Removes and returns the nearest of the reached nodes. */
function takeNearest(reached: number[], coarse: Float64Array, fine: Float64Array): number {
  let best = 0;
  for (let k = 1; k < reached.length; k++) {
    const a = reached[k] as number;
    const b = reached[best] as number;
    if (signOf((coarse[a] as number) - (coarse[b] as number), (fine[a] as number) - (fine[b] as number)) < 0) best = k;
  }
  const node = reached[best] as number;
  reached[best] = reached[reached.length - 1] as number;
  reached.pop();
  return node;
}
