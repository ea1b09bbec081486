// Who may import whom, and which package may stand where. The picture is in README.md; this is what holds it up.
import { imports, isScript, packageOf, type Rule, type SourceFile, target } from './source-tree.ts'

type Floor = 'routes' | 'edge' | 'features' | 'domain' | 'instruments' | 'ui' | 'enhance' | 'i18n' | 'server' | 'db'
type Place = Floor | 'locales' | 'tests' | 'elsewhere'

const allowed: Record<Floor, Place[]> = {
  routes: ['features'],
  // root.tsx and the entries: where the framework meets everything else.
  edge: ['domain', 'ui', 'enhance', 'i18n', 'server', 'features'],
  features: ['domain', 'instruments', 'ui', 'i18n', 'enhance', 'server', 'db'],
  server: ['domain', 'i18n', 'db'],
  db: ['domain', 'instruments'],
  instruments: ['domain', 'locales'],
  ui: ['i18n'],
  // why: the typed words need a calendar day, and domain imports nothing, so nothing can come back.
  i18n: ['domain', 'locales'],
  enhance: [],
  domain: [],
}

function placeOf(path: string): Place {
  if (path === 'app/routes.ts') return 'routes'
  if (/^app\/(root\.tsx|entry\.[\w.]+)$/.test(path)) return 'edge'
  const [top, second] = path.split('/')
  if (top === 'app' && second && second in allowed) return second as Place
  if (top === 'db' || top === 'locales' || top === 'tests') return top
  return 'elsewhere'
}

const isFloor = (place: Place): place is Floor => place in allowed
const subjectOf = (path: string) => path.match(/^app\/features\/([^/]+)\//)?.[1]
const isPanel = (path: string) => path.endsWith('.panel.tsx')
const isServerOnly = (path: string) => /\.server\.tsx?$/.test(path) || path.endsWith('.mjs')
// Operators' commands run by themselves and are no part of any page.
const isCommand = (path: string) => path.endsWith('.command.ts')
const isVerb = (path: string) => /^app\/features\/[^/]+\/([\w-]+\/)?[\w-]+\.server\.ts$/.test(path)

interface Step {
  file: SourceFile
  from: string
  typeOnly: boolean
  to: string | null
}

const steps = (files: SourceFile[]): Step[] =>
  files
    .filter(isScript)
    .flatMap((file) => imports(file).map(({ from, typeOnly }) => ({ file, from, typeOnly, to: target(file, from) })))

function mayReach({ file, to, typeOnly }: Step): boolean {
  const here = placeOf(file.path)
  // start.mjs hands over to what was built.
  if (!to || !isFloor(here) || to.startsWith('build/')) return true
  const there = placeOf(to)
  if (there === here && here !== 'features') return true
  if (here === 'features' && there === 'features') {
    if (subjectOf(file.path) === subjectOf(to)) return true
    return isPanel(to) && !isPanel(file.path)
  }
  // The demo people live by the same verbs as everybody, so that no rule is passed by.
  if ((file.path.startsWith('db/seed/') || isCommand(file.path)) && isVerb(to)) return true
  // They sign the text in their own language, and are made by a command.
  if (file.path.startsWith('db/seed/') && (there === 'i18n' || there === 'server')) return true
  // The form as a page shows it and as the server answers it is one type.
  if (here === 'server' && there === 'ui' && typeOnly) return true
  // What the shell refuses before a page is reached still has to look like a page.
  if (/^app\/server\/shell\/[\w-]+\.server\.tsx$/.test(file.path) && there === 'ui') return true
  return allowed[here].includes(there)
}

export const floors: Rule = (files) =>
  steps(files)
    .filter((step) => !mayReach(step))
    .map(({ file, from }) => `${file.path} may not import ${from}`)

export const databaseOnlyOnTheServer: Rule = (files) =>
  steps(files)
    .filter(({ file, to }) => file.path.startsWith('app/') && to?.startsWith('db/'))
    .filter(({ file, from }) => from !== '#db' || !(isServerOnly(file.path) || isCommand(file.path)))
    .map(({ file, from }) => `${file.path} imports ${from}: only a *.server.ts may, and only through #db`)

/** A file for the server that a page's own code pulls in would travel to the browser; a route may, Remix cuts it out. */
export const serverStaysBehind: Rule = (files) =>
  steps(files)
    .filter(({ file, to, typeOnly }) => to && isServerOnly(to) && !typeOnly && file.path.startsWith('app/'))
    .filter(({ file }) => /\.tsx?$/.test(file.path) && !isServerOnly(file.path) && !isCommand(file.path))
    .filter(({ file }) => !/\.route\.tsx$|^app\/root\.tsx$|^app\/entry\.server/.test(file.path))
    .map(({ file, from }) => `${file.path} imports ${from}, which stays on the server`)

const writesWhatACircleReads =
  /\b(insertMilestone|updateMilestone|putMilestoneKept|updateGoal|putKept|insertChild|updateChild)\(/

/** What a family circle reads is a copy: a verb that writes the thing and forgets the copy goes on showing what is gone. */
export const theCircleIsTold: Rule = (files) =>
  files
    .filter(({ path, text }) => path.startsWith('app/') && writesWhatACircleReads.test(text))
    .filter(({ text }) => !/\b(publishLines|changeMilestone|changeGoal)\b/.test(text))
    .map(
      ({ path }) => `${path} writes what a circle reads, and calls neither publishLines nor a verb's frame that does`,
    )

const packages: { name: RegExp; where: RegExp; says: string }[] = [
  { name: /^(kysely|better-sqlite3|pg)$/, where: /^db\//, says: 'only under db/' },
  {
    name: /^@remix-run\//,
    where: /^app\/(root\.tsx|entry\.|routes\.ts$|server\/)|\.route\.tsx$/,
    says: 'only in root, entries, routes.ts, *.route.tsx and app/server',
  },
  {
    name: /^zod$/,
    where: /\.form\.ts$|-file\.ts$|^app\/instruments\/|^app\/server\/(settings\/env|form)\.server\.ts$/,
    says: 'only in *.form.ts, *-file.ts, the instrument schema, and where the server reads forms and settings',
  },
  { name: /^@humanwhocodes\/momoa$/, where: /^app\/server\/commands\//, says: "only where an operator's file is read" },
  { name: /^ical\.js$/, where: /^app\/features\/calendar\//, says: 'only where a calendar is written out' },
  { name: /^@simplewebauthn\/server$/, where: /^app\/server\/identity\//, says: 'only where a key is checked' },
  { name: /^@simplewebauthn\/browser$/, where: /^app\/enhance\//, says: 'only where a browser asks the phone' },
  { name: /^otpauth$/, where: /^app\/server\/identity\//, says: 'only where it is said who somebody is' },
  {
    name: /^uqr$/,
    where: /^app\/(ui\/pictures|features\/caseload\/code)\//,
    says: 'only where a picture for a camera is drawn',
  },
  { name: /^@resvg\//, where: /^app\/server\/pictures\//, says: 'only where a picture is drawn' },
  { name: /^d3-/, where: /-chart\.tsx$/, says: 'only in *-chart.tsx' },
  { name: /^i18next/, where: /^app\/i18n\//, says: 'only in app/i18n' },
  { name: /^react-dom/, where: /^app\/(entry\.server\.tsx$|server\/)/, says: 'only where a page becomes HTML' },
]

export const packagesInTheirPlace: Rule = (files) =>
  steps(files)
    .filter(({ file }) => /^(app|db)\//.test(file.path))
    .flatMap(({ file, from }) => {
      const name = packageOf(from)
      if (!name) return []
      if (file.path.startsWith('app/domain/')) return [`${file.path} imports ${from}: the domain imports nothing`]
      return packages
        .filter((one) => one.name.test(name) && !one.where.test(file.path))
        .map((one) => `${file.path} imports ${from}: ${one.says}`)
    })

/** What the code imports is asked for in package.json, or it is there by another package's grace. */
export const packagesDeclared: Rule = (files) => {
  const manifest = files.find((file) => file.path === 'package.json')
  if (!manifest) return []
  const { dependencies = {}, devDependencies = {} } = JSON.parse(manifest.text) as Record<
    string,
    Record<string, string>
  >
  return steps(files).flatMap(({ file, from, typeOnly }) => {
    const name = packageOf(from)
    if (!name || name.startsWith('node:')) return []
    const shipped =
      /^(app|db)\//.test(file.path) && !typeOnly && file.path !== 'app/routes.ts' && !/\/dev\.mjs$/.test(file.path)
    const known = shipped ? dependencies : { ...devDependencies, ...dependencies }
    return known[name] ? [] : [`${file.path} imports ${from}: not in package.json${shipped ? ' dependencies' : ''}`]
  })
}

export const noWayUp: Rule = (files) =>
  steps(files)
    // Vite reads its configuration before anything could tell it what # means.
    .filter(({ file }) => !file.path.endsWith('vite.config.ts'))
    .filter(({ from, to }) => from.startsWith('..') && !to?.startsWith('build/'))
    .map(({ file, from }) => `${file.path} imports ${from}: use #app, #db, #locales or #tests`)

/** An import that leads nowhere is found by the compiler; one without its ending is found here, because Node will not guess. */
export const pathsInFull: Rule = (files) => {
  const known = new Set(files.map((file) => file.path))
  return steps(files)
    .filter(({ to }) => to !== null && /^(app|db|locales|tests)\//.test(to) && !to.startsWith('build/'))
    .filter(({ to }) => to !== null && !known.has(to))
    .map(({ file, from }) => `${file.path} imports ${from}: there is no such file`)
}

export const noCycles: Rule = (files) => {
  const next = new Map<string, string[]>()
  for (const { file, to } of steps(files)) if (to) next.set(file.path, [...(next.get(file.path) ?? []), to])
  const finished = new Set<string>()
  const found: string[] = []
  const walk = (path: string, trail: string[]) => {
    const again = trail.indexOf(path)
    if (again >= 0) {
      found.push([...trail.slice(again), path].join(' → '))
      return
    }
    if (finished.has(path)) return
    for (const to of next.get(path) ?? []) walk(to, [...trail, path])
    finished.add(path)
  }
  for (const path of next.keys()) walk(path, [])
  return found
}
