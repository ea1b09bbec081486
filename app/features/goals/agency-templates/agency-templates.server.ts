import type { AgencyTemplate } from '#app/domain/agency-template.ts'
import { readAgencyTemplates } from '#app/domain/agency-template-file.ts'
import { type Fault, inOneOrder } from '#app/domain/file-fault.ts'
import { auditOperator, readAgencyFile } from '#app/server/commands/agency-file.server.ts'
import { database, insertTemplate, type KeptTemplate, listTemplates, retireTemplate, write } from '#db'

/** Loaded before, word for word, or new. */
export interface Checked {
  fresh: AgencyTemplate[]
  already: AgencyTemplate[]
}

/** Reads an agency's file and holds it against what is there; every fault is named, and with one nothing is taken. */
export async function checkTemplates(text: string): Promise<{ done: Checked } | { faults: Fault[] }> {
  const file = await readAgencyFile<{ programme: string; templates: AgencyTemplate[] }>(text, (value, codes) => {
    const { templates, faults } = readAgencyTemplates(value, codes)
    return faults.length > 0 ? { faults } : { read: { programme: templates[0]?.programme ?? '', templates } }
  })
  if ('faults' in file) return file
  const { templates } = file.read
  const there = new Map((await listTemplates(database())).map((template) => [template.key as string, template]))
  const changed = templates.flatMap((template, at): Fault[] => {
    const kept = there.get(template.key)
    if (!kept || sameWords(kept, template)) return []
    const expected = 'the words that were loaded under this key, or another key'
    return [{ path: `templates[${at}].key`, found: `${template.key} with other words`, expected }]
  })
  if (changed.length > 0) return { faults: file.onTheirLines(changed) }
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
      await auditOperator(trx, 'template-loaded', { kind: 'goal-template', id: template.key }, at)
    }
  })
  return checked
}

/** No longer offers a template; goals made from it read on as they did. */
export async function retire(key: string, at: string): Promise<boolean> {
  return write(async (trx) => {
    const retired = await retireTemplate(trx, key, at)
    if (retired) await auditOperator(trx, 'template-retired', { kind: 'goal-template', id: key }, at)
    return retired
  })
}

export const allTemplates = (): Promise<KeptTemplate[]> => listTemplates(database())
