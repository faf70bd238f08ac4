/**
 * How many times as much processor time an input of eight times the size takes: about 8 where work
 * grows with its input, 64 where it grows with the square. Of each size the best of three counts,
 * since a machine has other work; under two milliseconds nothing can be told, so nothing grows.
 */
export function growth(work: (size: number) => unknown, size: number): number {
  return timeOf(work, 8 * size) / Math.max(2_000, timeOf(work, size));
}

/** More than this is more than in proportion. */
export const mostGrowth = 24;

/** Microseconds of this process. */
function timeOf(work: (size: number) => unknown, size: number): number {
  return Math.min(...Array.from({ length: 3 }, () => once(work, size)));
}

function once(work: (size: number) => unknown, size: number): number {
  const before = process.cpuUsage();
  work(size);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
