// The tree keeps the shape README.md draws. Every rule is also shown something bad, because a rule that cannot fail is none.
import { describe, expect, it } from 'vitest'
import * as danger from '#tests/architecture/danger-rules.ts'
import * as files from '#tests/architecture/file-rules.ts'
import * as paths from '#tests/architecture/import-rules.ts'
import * as pages from '#tests/architecture/page-rules.ts'
import { type Rule, readTree, type SourceFile } from '#tests/architecture/source-tree.ts'

const tree = readTree(process.cwd())
const at = (path: string, text: string): SourceFile => ({ path, text })
const goalList = 'app/features/goals/goal-list.route.tsx'

interface Case {
  name: string
  rule: Rule
  bad: SourceFile[][]
  good?: SourceFile[][]
}

const cases: Case[] = [
  {
    name: 'each floor imports only the floors below it',
    rule: paths.floors,
    bad: [
      [at('app/domain/goal.ts', `import { now } from '#app/server/settings/clock.server.ts'`)],
      [at('app/ui/card.tsx', `import { isDay } from '#app/domain/day.ts'`)],
      [at('app/ui/card.tsx', `import type { Day } from '#app/domain/day.ts'`)],
      [at('db/goals.ts', `import { setGoal } from '#app/features/goals/set-goal.server.ts'`)],
      [at('app/features/today/today.route.tsx', `import { setGoal } from '#app/features/goals/set-goal.server.ts'`)],
      [at('app/features/today/today.route.tsx', `export { a } from '#app/features/goals/goal-card.tsx'`)],
      [at('app/features/goals/a.panel.tsx', `import { B } from '#app/features/bridge/b.panel.tsx'`)],
      [at('app/instruments/bridge@1.ts', `const a = await import('#app/features/bridge/read.ts')`)],
      [at('app/server/respond.server.ts', `import { Button } from '#app/ui/button.tsx'`)],
    ],
    good: [
      [at('app/features/today/today.route.tsx', `import { A } from '#app/features/goals/a.panel.tsx'`)],
      [at('db/seed/rosa.ts', `import { setGoal } from '#app/features/goals/set-goal.server.ts'`)],
      [at('app/server/form.server.ts', `import type { Filled } from '#app/ui/form.ts'`)],
    ],
  },
  {
    name: 'the database is reached from the server alone, and through its one door',
    rule: paths.databaseOnlyOnTheServer,
    bad: [
      [at(goalList, `import { database } from '#db'`)],
      [at('app/features/goals/goal.ts', `import type { Trx } from '#db'`)],
      [at('app/features/goals/read-goal.server.ts', `import { goals } from '#db/goals.ts'`)],
    ],
    good: [[at('app/features/goals/read-goal.server.ts', `import { database } from '#db'`)]],
  },
  {
    name: 'code for the server stays on the server',
    rule: paths.serverStaysBehind,
    bad: [
      [
        at('app/features/goals/goal-card.tsx', `import { readGoal } from './read-goal.server.ts'`),
        at('app/features/goals/read-goal.server.ts', ''),
      ],
    ],
    good: [
      [at('app/features/goals/goal-card.tsx', `import type { GoalPage } from './read-goal.server.ts'`)],
      [at(goalList, `import { readGoal } from './read-goal.server.ts'`)],
    ],
  },
  {
    name: 'whoever writes what a family circle reads tells it',
    rule: paths.theCircleIsTold,
    bad: [[at('app/features/children/remove-child.server.ts', 'await updateChild(trx, actor.personId, id, {})')]],
    good: [
      [
        at(
          'app/features/goals/keep.server.ts',
          'changeGoal(actor, id, s, (trx) => updateGoal(trx, actor.personId, id, {}))',
        ),
      ],
      [at('db/seed/rosa.ts', 'await insertMilestone(trx, row)')],
    ],
  },
  {
    name: 'packages stand where they belong',
    rule: paths.packagesInTheirPlace,
    bad: [
      [at('app/server/identity/session.server.ts', `import { sql } from 'kysely'`)],
      [at('app/features/goals/set-goal.server.ts', `import { json } from '@remix-run/node'`)],
      [at('app/ui/link.tsx', `import { Link } from '@remix-run/react'`)],
      [at('app/features/goals/set-goal.server.ts', `import { z } from 'zod'`)],
      [at('app/features/bridge/bridge.panel.tsx', `import { scaleLinear } from 'd3-scale'`)],
      [at('app/domain/day.ts', `import { readFileSync } from 'node:fs'`)],
      [at('app/ui/frame.tsx', `import { useTranslation } from 'react-i18next'\nimport i18next from 'i18next'`)],
    ],
    good: [
      [at('app/features/goals/set-goal.form.ts', `import { z } from 'zod'`)],
      [at('app/features/bridge/bridge-chart.tsx', `import { scaleLinear } from 'd3-scale'`)],
    ],
  },
  {
    name: 'every package is asked for in package.json',
    rule: paths.packagesDeclared,
    bad: [
      [
        at('package.json', '{"devDependencies":{"vite":"1"}}'),
        at('app/server/shell/serve.server.ts', `import 'cookie'`),
      ],
      [at('package.json', '{"devDependencies":{"vite":"1"}}'), at('app/server/shell/serve.server.ts', `import 'vite'`)],
    ],
    good: [[at('package.json', '{"devDependencies":{"vite":"1"}}'), at('vite.config.ts', `import 'vite'`)]],
  },
  {
    name: 'no import climbs with ../',
    rule: paths.noWayUp,
    bad: [[at('app/features/goals/goal.ts', `import { day } from '../../domain/day.ts'`)]],
  },
  {
    name: 'imports name a file that is there, with its ending',
    rule: paths.pathsInFull,
    bad: [[at('app/domain/goal.ts', `import { isDay } from './day'`), at('app/domain/day.ts', '')]],
    good: [[at('app/domain/goal.ts', `import { isDay } from './day.ts'`), at('app/domain/day.ts', '')]],
  },
  {
    name: 'nothing imports itself round a corner',
    rule: paths.noCycles,
    bad: [
      [
        at('app/domain/a.ts', `import './b.ts'`),
        at('app/domain/b.ts', `import './c.ts'`),
        at('app/domain/c.ts', `import type { A } from '#app/domain/a.ts'`),
      ],
    ],
  },
  {
    name: 'no folder and no file is a drawer',
    rule: files.noDrawers,
    bad: [[at('app/utils/day.ts', '')], [at('app/features/goals/helpers.ts', '')], [at('db/types.ts', '')]],
  },
  { name: 'no barrels', rule: files.noBarrels, bad: [[at('app/ui/index.ts', '')]] },
  {
    name: 'a file has at most 300 lines',
    rule: files.shortFiles,
    bad: [[at('app/domain/goal.ts', 'a\n'.repeat(301))]],
  },
  {
    name: 'a folder has at most 20 files',
    rule: files.smallFolders,
    bad: [Array.from({ length: 21 }, (_, n) => at(`app/features/new/rule-${n}.ts`, ''))],
  },
  {
    name: 'exports have names',
    rule: files.namedExportsOnly,
    bad: [
      [at('app/domain/day.ts', 'export default 1')],
      [at('app/domain/day.ts', 'export default function day() {}')],
      [at('app/domain/day.ts', 'const day = 1\nexport { day as default }')],
    ],
    good: [[at(goalList, 'export default function GoalList() {}')]],
  },
  {
    name: 'app/routes.ts lists every address, and each is there',
    rule: files.everyRouteListed,
    bad: [
      [at('app/routes.ts', `route('goals', 'features/goals/goal-list.route.tsx')`)],
      [at('app/routes.ts', ''), at(goalList, '')],
    ],
  },
  {
    name: 'a loader has at most ten lines',
    rule: files.shortLoaders,
    bad: [[at(goalList, `export const loader = async () => {\n${'  step()\n'.repeat(10)}}`)]],
  },
  {
    name: 'pages hold no words of their own',
    rule: pages.noWordsInPages,
    bad: [
      [at(goalList, 'const a = <p>My goals</p>')],
      [at('app/ui/card.tsx', `const a = <p>{'My goals'}</p>`)],
      [at('app/ui/card.tsx', 'const a = <nav aria-label="Main" />')],
    ],
    good: [[at('app/ui/card.tsx', `const a = <p className="lead">{t('goals:title')} · {1}</p>`)]],
  },
  {
    name: 'schemas speak keys',
    rule: pages.noWordsInForms,
    bad: [[at('app/features/goals/set-goal.form.ts', `z.string().min(1, 'Please write something')`)]],
  },
  {
    name: 'nothing needs React in the browser',
    rule: pages.nothingHydrates,
    bad: [
      [at('app/ui/card.tsx', 'const a = <button onClick={go} />')],
      [at('app/ui/card.tsx', 'const a = <p style={{ color }} />')],
      [at('app/ui/card.tsx', 'const [a] = useState(1)')],
      [at(goalList, `import { Form } from '@remix-run/react'`)],
    ],
  },
  {
    name: 'what a loader answered is read by name',
    rule: pages.answersReadByName,
    bad: [
      [at(goalList, 'const a = <Parts {...useLoaderData<typeof loader>()} />')],
      [at(goalList, 'const page = useLoaderData<typeof loader>()\nconst a = <Parts {...page} />')],
    ],
    good: [[at(goalList, 'const page = useLoaderData<typeof loader>()\nconst a = <Parts page={page} />')]],
  },
  {
    name: 'panels only show',
    rule: pages.panelsOnlyShow,
    bad: [[at('app/features/goals/a.panel.tsx', 'const a = <PostForm><Button /></PostForm>')]],
  },
  {
    name: 'styles know no left and no right',
    rule: pages.noSidesInStyles,
    bad: [
      [at('app/ui/footbridge.css', '.a { margin-left: 1rem }')],
      [at('app/ui/footbridge.css', '.a { text-align: right }')],
    ],
    good: [[at('app/ui/footbridge.css', '/* left to right */ .a { margin-inline-start: 1rem }')]],
  },
  {
    name: 'text never becomes markup or code',
    rule: danger.textStaysText,
    bad: [
      [at('app/enhance/a.ts', 'place.innerHTML = words')],
      [at('app/enhance/a.ts', "place.insertAdjacentHTML('beforeend', words)")],
      [at('app/enhance/a.ts', "setTimeout('leave()', 9)")],
      [at('app/domain/a.ts', 'const sum = eval(typed)')],
      [at('app/domain/a.ts', 'const sum = new Function(typed)')],
      [at(goalList, 'const a = <p dangerouslySetInnerHTML={{ __html: words }} />')],
    ],
    good: [[at('app/enhance/a.ts', 'place.textContent = words\nsetTimeout(leave, 9)')]],
  },
  {
    name: 'no shell is asked for anything',
    rule: danger.noShell,
    bad: [
      [at('app/server/a.server.ts', "import { exec } from 'node:child_process'")],
      [at('app/server/a.server.ts', "import { execFile } from 'node:child_process'")],
      [at('app/server/demo.mjs', "import { execSync } from 'node:child_process'")],
    ],
    good: [[at('app/server/pictures/png.server.tsx', "import { execFile } from 'node:child_process'")]],
  },
  {
    name: 'words reach the database as parameters',
    rule: danger.sqlTakesParameters,
    bad: [[at('db/goals.ts', "sql.raw('select * from goal where id = ' + id)")]],
    good: [[at('db/goals.ts', 'sql`select * from goal`')], [at('db/migrations/0001-people.ts', 'sql.raw(statement)')]],
  },
  {
    name: 'secrets are strong',
    rule: danger.strongSecrets,
    bad: [
      [at('db/ids.ts', 'const id = Math.random()')],
      [at('app/server/a.server.ts', "createHash('md5')")],
      [at('app/server/a.server.ts', "createHmac('sha1', key)")],
      [at('app/server/a.server.ts', "createCipheriv('aes-256-cbc', key, iv)")],
    ],
    good: [[at('app/server/a.server.ts', "createHash('sha256')")]],
  },
  {
    name: 'nothing stays in the browser',
    rule: danger.nothingStaysInTheBrowser,
    bad: [
      [at('app/enhance/a.ts', "localStorage.setItem('draft', words)")],
      [at('app/enhance/a.ts', "navigator.serviceWorker.register('/a.js')")],
      [at('app/enhance/a.ts', "document.cookie = 'lng=en'")],
    ],
  },
  {
    name: 'every package is pinned to one version',
    rule: danger.everythingIsPinned,
    bad: [
      [at('package.json', '{ "dependencies": { "zod": "^4.0.0" } }')],
      [at('package.json', '{ "dependencies": { "zod-3": "npm:zod@^3.0.0" } }')],
    ],
    good: [
      [at('package.json', '{ "devDependencies": { "zod": "4.0.0-beta.1" } }')],
      [at('package.json', '{ "devDependencies": { "zod-3": "npm:zod@3.25.0" } }')],
    ],
  },
]

describe.each(cases)('$name', ({ rule, bad, good = [] }) => {
  // The first rule reads every file as syntax, which takes a busy machine longer than a test usually may.
  it('holds', { timeout: 60_000 }, () => expect(rule(tree)).toEqual([]))
  it.each(bad.map((files) => ({ files })))('and refuses a bad example', ({ files }) => {
    expect(rule(files).length).toBeGreaterThan(0)
  })
  it.each(good.map((files) => ({ files })))('and lets a good one pass', ({ files }) => {
    expect(rule(files)).toEqual([])
  })
})

it('every written reason is still needed', () => expect(files.reasonsStillNeeded(tree)).toEqual([]))
