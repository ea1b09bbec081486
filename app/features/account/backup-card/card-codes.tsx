/** The codes of a card, to copy or print: they are in no database, so no later page can show them. */
export function CardCodes({ codes }: { codes: readonly string[] }) {
  return (
    <ol className="codes">
      {codes.map((code) => (
        <li key={code}>
          <code dir="ltr">{code}</code>
        </li>
      ))}
    </ol>
  )
}
