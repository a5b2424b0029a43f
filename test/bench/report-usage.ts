// Loaded with `--import` into a program that is measured: tells what it has used on file descriptor 3 as it ends.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ peakKilobytes: maxRSS, cpuMicroseconds: userCPUTime + systemCPUTime }));
});
