import { Icon } from '#app/ui/parts/icon.tsx'

/** Prints this page. A button that does nothing would mislead, so it is there only where a script can press it. */
export function PrintButton({ words }: { words: string }) {
  return (
    <button type="button" className="btn alt" hidden data-print>
      <Icon name="print" />
      {words}
    </button>
  )
}
