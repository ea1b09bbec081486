import type { AgencyTemplate } from '#app/domain/agency-template.ts'
import { readAgencyTemplates } from '#app/domain/agency-template-file.ts'
import { type Fault, inOneOrder } from '#app/domain/file-fault.ts'
import { languages } from '#app/i18n/languages.ts'
import { readJsonFile } from '#app/server/commands/json-file.server.ts'
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

/** Reads an agency's file and holds it against what is there; every fault is named, and with one nothing is taken. */
export async function checkTemplates(text: string): Promise<{ done: Checked } | { faults: Fault[] }> {
  const read = readJsonFile(text)
  if ('faults' in read) return read
  const { value, onTheirLines } = read.file
  const codes = languages.map(({ code }) => code)
  const { templates, faults } = readAgencyTemplates(value, codes)
  if (faults.length > 0) return { faults: onTheirLines(faults) }
  const programme = templates[0]?.programme ?? ''
  if (!(await findProgramme(database(), programme))) {
    const expected = 'a programme of this Footbridge'
    return { faults: onTheirLines([{ path: 'programme', found: JSON.stringify(programme), expected }]) }
  }
  const there = new Map((await listTemplates(database())).map((template) => [template.key as string, template]))
  const changed = templates.flatMap((template, at): Fault[] => {
    const kept = there.get(template.key)
    if (!kept || sameWords(kept, template)) return []
    const expected = 'the words that were loaded under this key, or another key'
    return [{ path: `templates[${at}].key`, found: `${template.key} with other words`, expected }]
  })
  if (changed.length > 0) return { faults: onTheirLines(changed) }
  return {
    done: {
      fresh: templates.filter(({ key }) => !there.has(key)),
      already: templates.filter(({ key }) => there.has(key)),
    },
  }
}

/** Old goals say these words: a key means the same for ever. */
const sameWords = (one: AgencyTemplate, other: AgencyTemplate) =>
  one.area === other.area && one.agency === other.agency && inOneOrder(one.sentences) === inOneOrder(other.sentences)

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
