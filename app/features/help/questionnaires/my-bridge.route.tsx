import type { PageHandle } from '#app/ui/page-handle.ts'
import { AboutQuestionnaire } from './about-questionnaire.tsx'

export const handle: PageHandle = { title: 'help:about.bridge.title' }

export default function MyBridge() {
  return <AboutQuestionnaire about="bridge" />
}
