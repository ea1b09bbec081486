import { COPY_SHAPES, type CopyShape } from '#app/domain/case-copy.ts'
import { auditOperator } from '#app/server/commands/agency-file.server.ts'
import { findProgramme, setCopyShapes, write } from '#db'

type Refusal = 'no-such-programme' | 'no-such-shape'

/**
 * Says which texts for the case system the workers of a programme are offered, at least one, as `office,note`: on their next
 * request, in the product's own order. Chosen again, it is the same and is written down once.
 */
export async function chooseCopyShapes(
  { programme, shapes }: { programme: string; shapes: string },
  at: string,
): Promise<{ done: CopyShape[] } | { refused: Refusal }> {
  const named = shapes.split(',').map((shape) => shape.trim())
  const chosen = COPY_SHAPES.filter((shape) => named.includes(shape))
  if (chosen.length === 0 || named.some((shape) => !(COPY_SHAPES as readonly string[]).includes(shape)))
    return { refused: 'no-such-shape' }
  return write(async (trx) => {
    const kept = await findProgramme(trx, programme)
    if (!kept) return { refused: 'no-such-programme' as const }
    if (kept.copyShapes.join() !== chosen.join()) {
      await setCopyShapes(trx, programme, chosen)
      await auditOperator(trx, 'copy-shapes-chosen', { kind: 'programme', id: programme }, at, chosen)
    }
    return { done: chosen }
  })
}
