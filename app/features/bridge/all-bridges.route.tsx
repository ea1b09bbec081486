import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { AllBridges } from './all-bridges.tsx'
import { readAllBridges } from './read-bridge.server.ts'
import { whoBuilds } from './who-builds.server.ts'

export const handle: PageHandle = { title: 'bridge:rounds.title', tab: 'bridge', width: 'full' }

export const loader = (args: LoaderFunctionArgs) => readAllBridges(whoBuilds(participant(args)))

/** Every bridge there was, small. */
export default function EveryBridge() {
  const { t } = useWords()
  const { rounds } = useLoaderData<typeof loader>()
  return (
    <>
      <Back href="/bridge">{t('bridge:title')}</Back>
      <h1>{t('bridge:rounds.title')}</h1>
      <More href="/bridge/type-in">{t('rounds:paper.typeIn')}</More>
      {rounds.length > 0 ? <AllBridges rounds={rounds} /> : <p className="lead">{t('bridge:empty.title')}</p>}
    </>
  )
}
