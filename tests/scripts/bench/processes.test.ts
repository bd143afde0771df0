import { expect, test } from 'vitest';
import { parseStat, residentBytes, treeOf, usageOf } from '../../../scripts/bench/processes';

test('a process is read whatever its name holds', () => {
  const stat = '4711 (a) b (c) S 42 1 1 0 -1 4194560 10 0 0 0 120 30 5 5 20 0 9 0 300 1 2';
  expect(parseStat(stat)).toEqual({ pid: 4711, parent: 42, cpuMs: 1_500 });
  expect(parseStat('')).toBeNull();
});

test('what a program has started belongs to it, however far down and in whatever order', () => {
  const all = [
    { pid: 9, parent: 5 },
    { pid: 1, parent: 0 },
    { pid: 5, parent: 3 },
    { pid: 3, parent: 1 },
    { pid: 4, parent: 1 },
  ];
  expect(treeOf(all, 3).map(({ pid }) => pid)).toEqual([3, 5, 9]);
  expect(treeOf(all, 77)).toEqual([]);
});

test('resident memory, and none for a process that has ended', () => {
  expect(residentBytes('Name:\telectron\nVmRSS:\t  2048 kB\nThreads:\t9\n')).toBe(2_097_152);
  expect(residentBytes('')).toBe(0);
});

test.runIf(process.platform === 'linux')('this very process uses something', async () => {
  const usage = await usageOf(process.pid);
  expect(usage?.memory).toBeGreaterThan(1_000_000);
  expect(usage?.cpuMs).toBeGreaterThan(0);
});
