import type { Worker } from '#app/domain/actor.ts'
import type { CopyShape } from '#app/domain/case-copy.ts'
import { type Appointment, readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { copyShapesOf, database } from '#db'

/** The shapes of text that this worker's programme offers. */
export const readCopyShapes = (worker: Worker): Promise<CopyShape[]> => copyShapesOf(database(), worker.personId)

export interface CaseCopy {
  page: Appointment
  shape: CopyShape
  shapes: CopyShape[]
}

/**
 * What a text for the case system is made of: the person's page and nothing besides. Undefined for a shape that the
 * worker's programme does not offer, and for every reason not to see the page. Each opening is in the log, with its shape.
 */
export async function readCaseCopy(worker: Worker, personId: string, asked: unknown): Promise<CaseCopy | undefined> {
  const shapes = await readCopyShapes(worker)
  const shape = shapes.find((one) => one === asked)
  const page = shape && (await readAppointment(worker, personId, shape))
  return page && { page, shape, shapes }
}
