// `npm test`: types, lint, then every test. The last line counts them all; the exit code says whether anything failed.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const bin = (name) => join('node_modules', '.bin', name)

/** Runs a command and hands its output through; resolves with the exit code. */
const run = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit' })
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })

const folder = mkdtempSync(join(tmpdir(), 'footbridge-test-'))
const report = join(folder, 'report.json')

// What stands behind `npm test --` is handed on: a file or a name, for a quick look.
const asked = process.argv.slice(2)
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
// Side by side: the tests begin with a build and a database, which leave a core to the types.
const [vitest, ...codes] = await Promise.all([
  run(bin('vitest'), ['run', ...reporters, ...asked]),
  run(process.execPath, [join('node_modules', 'typescript-7', 'bin', 'tsc'), '--noEmit', '--pretty']),
  run(bin('biome'), ['check', '--error-on-warnings']),
])

let passed = codes.filter((code) => code === 0).length
let failed = codes.length - passed
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
  passed += numPassedTests
  // A file that did not even load has failed without a single failed test.
  failed += numFailedTests || numFailedTestSuites
} catch {
  failed += 1
}
if (vitest !== 0 && failed === 0) failed = 1
rmSync(folder, { recursive: true, force: true })
console.log(`${codes[0] === 0 ? 'types ok' : 'types FAILED'}, ${codes[1] === 0 ? 'lint ok' : 'lint FAILED'}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
