import type { PageHandle } from '#app/ui/page-handle.ts'
import { AboutQuestionnaire } from './about-questionnaire.tsx'

export const handle: PageHandle = { title: 'help:about.life.title' }

export default function MyLifeNow() {
  return <AboutQuestionnaire about="life" />
}
