// What a page may hold: words from the locales only, nothing that needs React in the browser, no side named left or right.
import ts from 'typescript'
import { each, isPage, line, type Rule, type SourceFile } from './source-tree.ts'

const letter = /\p{L}/u
const spoken = /^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|placeholder|label|summary)$/

const pages = (files: SourceFile[], look: (file: SourceFile, node: ts.Node) => string | null) =>
  files.filter(isPage).flatMap((file) => {
    const found: string[] = []
    each(file, (node) => {
      const said = look(file, node)
      if (said) found.push(`${file.path}:${line(file, node)} ${said}`)
    })
    return found
  })

export const noWordsInPages: Rule = (files) =>
  pages(files, (_file, node) => {
    if (ts.isJsxText(node) && letter.test(node.text)) return `"${node.text.trim()}" belongs in locales/`
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) {
      const text = ts.isStringLiteralLike(node.expression) ? node.expression.text : ''
      if (letter.test(text)) return `"${text}" belongs in locales/`
    }
    if (ts.isJsxAttribute(node) && ts.isIdentifier(node.name) && spoken.test(node.name.text)) {
      const value = node.initializer
      if (value && ts.isStringLiteral(value) && letter.test(value.text)) return `"${value.text}" belongs in locales/`
    }
    return null
  })

/** A schema speaks keys, so that a refusal can be read in every language. */
export const noWordsInForms: Rule = (files) =>
  files
    .filter(({ path }) => path.endsWith('.form.ts'))
    .flatMap((file) => {
      const found: string[] = []
      each(file, (node) => {
        if (ts.isStringLiteralLike(node) && /\p{L} \p{L}/u.test(node.text))
          found.push(`${file.path}:${line(file, node)} "${node.text}" belongs in locales/`)
      })
      return found
    })

const browserHooks = /^use(State|Effect|LayoutEffect|InsertionEffect|Ref|Reducer|Transition|SyncExternalStore|Fetcher)$/
const browserTags = /^(Link|NavLink|Form|Scripts|LiveReload|ScrollRestoration|PrefetchPageLinks)$/

/** Nothing here runs React in the browser: a handler, an effect or a Remix link would be a promise no phone keeps. */
export const nothingHydrates: Rule = (files) =>
  pages(files, (_file, node) => {
    if (ts.isJsxAttribute(node) && ts.isIdentifier(node.name)) {
      if (/^on[A-Z]/.test(node.name.text)) return `${node.name.text} would never run`
      // The content security policy refuses style attributes; svg has its own attributes.
      if (node.name.text === 'style') return 'a style attribute dies under the content security policy'
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && browserHooks.test(node.expression.text))
      return `${node.expression.text} would never run`
    if (ts.isImportSpecifier(node) && browserTags.test((node.propertyName ?? node.name).text)) {
      const from = node.parent.parent.parent.moduleSpecifier
      if (ts.isStringLiteral(from) && from.text.startsWith('@remix-run/')) return `${node.name.text} needs a script`
    }
    return null
  })

const isAnswer = (node: ts.Expression) => /^useLoaderData\b/.test(node.getText())

/** What a loader answered is read by name (`withoutHandOff`): spread out, it would have nothing of its own. */
export const answersReadByName: Rule = (files) =>
  files.filter(isPage).flatMap((file) => {
    const answers = new Set<string>()
    each(file, (node) => {
      if (ts.isVariableDeclaration(node) && node.initializer && isAnswer(node.initializer))
        answers.add(node.name.getText())
    })
    return pages([file], (_file, node) => {
      if (!ts.isSpreadElement(node) && !ts.isSpreadAssignment(node) && !ts.isJsxSpreadAttribute(node)) return null
      const { expression } = node
      const spreads = isAnswer(expression) || answers.has(expression.getText())
      return spreads ? `...${expression.getText()} is what a loader answered: name its parts` : null
    })
  })

/** A panel is read by other features' pages, a worker's among them: it shows, it never asks. */
export const panelsOnlyShow: Rule = (files) =>
  pages(files, (file, node) => {
    if (!file.path.endsWith('.panel.tsx')) return null
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return null
    const name = node.tagName.getText()
    return /^(form|button|input|select|textarea|PostForm|Button|Field|TextArea|DayField|Choice|Ticks)$/.test(name)
      ? `a panel has no <${name}>`
      : null
  })

/** Half of the world reads from the other side. */
export const noSidesInStyles: Rule = (files) =>
  files
    .filter(({ path }) => path.startsWith('app/') && path.endsWith('.css'))
    .flatMap(({ path, text }) => {
      const bare = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
      return bare.split('\n').flatMap((row, at) => {
        const side = row.match(/(?<![\w])(left|right)(?![\w])/)
        return side ? [`${path}:${at + 1} says ${side[1]}: use start and end`] : []
      })
    })
