/** Read from standard input, not from the command line: that stays in the shell's history and shows in the list of processes. */
export async function passwordFromInput(): Promise<string> {
  let text = ''
  for await (const part of process.stdin) text += part
  return text.replace(/\r?\n$/, '')
}
