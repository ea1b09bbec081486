import type { Worker } from '#app/domain/actor.ts'
import { database, findWorker, type WorkerCard } from '#db'

/** How participants see this worker's name and office. */
export async function readWorkerMe(worker: Worker): Promise<Omit<WorkerCard, 'workerId'> & { timeZone: string }> {
  const card = await findWorker(database(), worker.personId)
  const { name, office, organisation } = card ?? { name: worker.name, office: '', organisation: '' }
  return { name, office, organisation, timeZone: worker.timeZone }
}
