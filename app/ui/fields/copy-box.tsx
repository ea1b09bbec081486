interface CopyBoxProps {
  text: string
  label: string
  /** The button's words; it is there only where a script can press it. */
  copy: string
  /** What is said once it is copied. */
  said: string
  /** For a text that is one long word; else as many as it has lines. */
  rows?: number
}

/** A text to take along: it can be selected by hand, and with a script one press copies it. */
export function CopyBox({ text, label, copy, said, rows }: CopyBoxProps) {
  return (
    <div className="flow">
      <label htmlFor="copy">{label}</label>
      <textarea
        id="copy"
        readOnly
        dir="auto"
        rows={rows ?? Math.min(14, text.split('\n').length + 2)}
        defaultValue={text}
      />
      <div hidden data-copy={said}>
        <div className="acts">
          <button type="button" className="btn">
            {copy}
          </button>
          <p role="status" />
        </div>
      </div>
    </div>
  )
}
