// What no line of the product may do, whoever writes it: run text as code, hand text to a shell, put SQL together out of text,
// roll dice that can be guessed. docs/security.md names these rules where ASVS asks for them.
import ts from 'typescript'
import { each, isScript, line, type Rule, type SourceFile } from './source-tree.ts'

const ofTheProduct = (file: SourceFile) => isScript(file) && /^(app|db)\//.test(file.path)

const nodes = (files: SourceFile[], look: (file: SourceFile, node: ts.Node) => string | null) =>
  files.filter(ofTheProduct).flatMap((file) => {
    const found: string[] = []
    each(file, (node) => {
      const said = look(file, node)
      if (said) found.push(`${file.path}:${line(file, node)} ${said}`)
    })
    return found
  })

const nameOf = (node: ts.Expression) => (ts.isPropertyAccessExpression(node) ? node.name.text : node.getText())

const writesMarkup = /^(innerHTML|outerHTML|srcdoc|dangerouslySetInnerHTML)$/
const runsText = /^(eval|Function|insertAdjacentHTML|document\.write|setHTMLUnsafe|createContextualFragment)$/

/** Text stays text: nothing a person wrote can become markup or code. */
export const textStaysText: Rule = (files) =>
  nodes(files, (_file, node) => {
    if (ts.isPropertyAccessExpression(node) && writesMarkup.test(node.name.text))
      return `.${node.name.text} makes text markup`
    if (ts.isJsxAttribute(node) && writesMarkup.test(node.name.getText()))
      return `${node.name.getText()} makes text markup`
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && node.expression) {
      const called = runsText.test(node.expression.getText()) ? node.expression.getText() : nameOf(node.expression)
      if (runsText.test(called)) return `${called} runs text`
      const first = node.arguments?.[0]
      if (/^set(Timeout|Interval)$/.test(called) && first && ts.isStringLiteralLike(first)) return `${called} runs text`
    }
    return null
  })

// Both start a program of ours with a list of words, through no shell.
const mayStartProgrammes = new Set(['app/server/pictures/png.server.tsx', 'app/server/demo.mjs'])

/** Another programme is started in two places, by name and with a list of words. */
export const noShell: Rule = (files) =>
  nodes(files, (file, node) => {
    if (ts.isImportSpecifier(node) && /^exec(Sync)?$/.test((node.propertyName ?? node.name).text))
      return `${node.name.text} asks a shell`
    if (!ts.isStringLiteralLike(node) || !/^(node:)?child_process$/.test(node.text)) return null
    return mayStartProgrammes.has(file.path) ? null : 'starts another programme'
  })

// The names of pragmas stand in the file itself.
const mayTakeText = /^db\/(migrations\/|connect\.ts$)/

/** Words reach the database as parameters: SQL that is text is in frozen migrations alone. */
export const sqlTakesParameters: Rule = (files) =>
  nodes(files, (file, node) => {
    if (!ts.isPropertyAccessExpression(node) || !/^(raw|lit|literal)$/.test(node.name.text)) return null
    return node.expression.getText() === 'sql' && !mayTakeText.test(file.path)
      ? `sql.${node.name.text} takes text`
      : null
  })

/** Digests that can still be trusted, and numbers that nobody can guess. */
export const strongSecrets: Rule = (files) =>
  nodes(files, (_file, node) => {
    if (!ts.isCallExpression(node)) return null
    const called = node.expression.getText()
    if (called === 'Math.random') return 'Math.random can be guessed'
    const name = nameOf(node.expression)
    const [first] = node.arguments
    if (/^create(Hash|Hmac)$/.test(name) && first?.getText() !== "'sha256'")
      return `${name} of something other than sha256`
    if (/^create(Cipheriv|Decipheriv)$/.test(name) && first?.getText() !== "'aes-256-gcm'")
      return `${name} of something other than aes-256-gcm`
    return null
  })

const keepsInTheBrowser = /^(localStorage|sessionStorage|indexedDB|caches|serviceWorker)$/

/** A phone is shared: nothing of ours stays in it but the cookies that cookies.server.ts writes. */
export const nothingStaysInTheBrowser: Rule = (files) =>
  nodes(files, (_file, node) => {
    if (ts.isIdentifier(node) && keepsInTheBrowser.test(node.text)) return `${node.text} stays in the browser`
    const isCookie = ts.isPropertyAccessExpression(node) && node.getText() === 'document.cookie'
    return isCookie ? 'document.cookie is written where scripts can read it' : null
  })

/** Every package, whatever it is called here, in the one version that was looked at: what is installed tomorrow was tested today. */
export const everythingIsPinned: Rule = (files) =>
  files
    .filter(({ path }) => path === 'package.json')
    .flatMap(({ text }) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(text) as Record<string, Record<string, string>>
      return Object.entries({ ...dependencies, ...devDependencies })
        .filter(([, version]) => !/^(npm:[\w@/.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${name} ${version} is not one version`)
    })
