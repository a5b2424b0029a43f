// Prints the closing line of .ci/run from vitest's own report: `N passed, N failed`. A report that is missing, or a file
// that broke before its first test, counts as a failure, and so does each check named on the command line.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const report = fileURLToPath(new URL('../artifacts/vitest.json', import.meta.url));
const failedChecks = process.argv.slice(2).length;
let passed = 0;
let failed = failedChecks;
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, testResults, success } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  passed = numPassedTests;
  failed += numFailedTests + broken.length;
  if (!success && failed === failedChecks) failed += 1;
} else {
  failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
