import type { AgencyTemplate } from '#app/domain/agency-template.ts'
import { type Fault, readAgencyTemplates } from '#app/domain/agency-template-file.ts'
import { languages } from '#app/i18n/languages.ts'
import {
  appendAudit,
  database,
  findProgramme,
  insertTemplate,
  type KeptTemplate,
  listTemplates,
  retireTemplate,
  type Trx,
  write,
} from '#db'

/** Loaded before, word for word, or new. */
export interface Checked {
  fresh: AgencyTemplate[]
  already: AgencyTemplate[]
}

/** Where the text stops being JSON: its line and column, counted from one. */
function jsonFault(text: string, error: unknown): Fault {
  const message = error instanceof Error ? error.message : ''
  const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
  const before = text.slice(0, at).split('\n')
  const found = text.slice(at, at + 20).split('\n')[0] || 'the end of the file'
  return { path: `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`, found, expected: 'JSON' }
}

/** Reads an agency's file and holds it against what is there; every fault is named, and with one nothing is taken. */
export async function checkTemplates(text: string): Promise<{ done: Checked } | { faults: Fault[] }> {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (error) {
    return { faults: [jsonFault(text, error)] }
  }
  const codes = languages.map(({ code }) => code)
  const { templates, faults } = readAgencyTemplates(file, codes)
  if (faults.length > 0) return { faults }
  const programme = templates[0]?.programme ?? ''
  if (!(await findProgramme(database(), programme))) {
    return {
      faults: [{ path: 'programme', found: JSON.stringify(programme), expected: 'a programme of this Footbridge' }],
    }
  }
  const there = new Map((await listTemplates(database())).map((template) => [template.key as string, template]))
  const changed = templates.flatMap((template, at): Fault[] => {
    const kept = there.get(template.key)
    if (!kept || sameWords(kept, template)) return []
    const expected = 'the words that were loaded under this key, or another key'
    return [{ path: `templates[${at}].key`, found: `${template.key} with other words`, expected }]
  })
  if (changed.length > 0) return { faults: changed }
  return {
    done: {
      fresh: templates.filter(({ key }) => !there.has(key)),
      already: templates.filter(({ key }) => there.has(key)),
    },
  }
}

/** Old goals say these words: a key means the same for ever. */
const sameWords = (one: AgencyTemplate, other: AgencyTemplate) =>
  one.area === other.area && one.agency === other.agency && ordered(one.sentences) === ordered(other.sentences)

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )

/** Loads the new templates of a file, all of them or none. */
export async function loadTemplates(text: string, at: string): Promise<{ done: Checked } | { faults: Fault[] }> {
  const checked = await checkTemplates(text)
  if ('faults' in checked) return checked
  await write(async (trx) => {
    for (const template of checked.done.fresh) {
      await insertTemplate(trx, template, at)
      await audit(trx, 'template-loaded', template.key, at)
    }
  })
  return checked
}

/** No longer offers a template; goals made from it read on as they did. */
export async function retire(key: string, at: string): Promise<boolean> {
  return write(async (trx) => {
    const retired = await retireTemplate(trx, key, at)
    if (retired) await audit(trx, 'template-retired', key, at)
    return retired
  })
}

export const allTemplates = (): Promise<KeptTemplate[]> => listTemplates(database())

const audit = (trx: Trx, kind: 'template-loaded' | 'template-retired', key: string, at: string) =>
  appendAudit(trx, {
    at,
    accountId: null,
    role: 'operator',
    kind,
    subject: { kind: 'goal-template', id: key },
    personId: null,
    fields: [],
    changeId: null,
  })
