// A vitest reporter for machines that read the last line: `N passed, N failed`. A test that was skipped did not pass.
// With PLAIN_RESULT_FILE set, the two numbers are also written there, for .ci/run to add its own steps to.
import { writeFileSync } from 'node:fs';

export default class PlainResultReporter {
  onTestRunEnd(testModules, unhandledErrors) {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const testModule of testModules) {
      const states = [...testModule.children.allTests()].map((test) => test.result().state);
      passed += states.filter((state) => state === 'passed').length;
      const missed = states.filter((state) => state !== 'passed').length;
      // A file that fails to load, or whose hook fails, has no failed test of its own.
      failed += missed === 0 && testModule.state() === 'failed' ? 1 : missed;
    }
    if (passed + failed === 0) failed = 1;
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
    const path = process.env['PLAIN_RESULT_FILE'];
    if (path) writeFileSync(path, `${passed} ${failed}\n`);
  }
}
