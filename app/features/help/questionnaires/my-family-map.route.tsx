import type { PageHandle } from '#app/ui/page-handle.ts'
import { AboutQuestionnaire } from './about-questionnaire.tsx'

export const handle: PageHandle = { title: 'help:about.map.title' }

export default function MyFamilyMap() {
  return <AboutQuestionnaire about="map" />
}
