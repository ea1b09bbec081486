// Nothing may complain unseen: a console.error or console.warn nobody expected fails the test it came in.
import { afterEach, beforeEach, expect, vi } from 'vitest'

const complaints = ['error', 'warn'] as const

beforeEach(() => {
  for (const kind of complaints) vi.spyOn(console, kind).mockImplementation(() => undefined)
})

afterEach(() => {
  for (const kind of complaints) {
    // A test that expects a complaint reads it and clears it: vi.mocked(console.error).mockClear()
    const said = vi.mocked(console[kind]).mock.calls.map((call) => call.map(String).join(' '))
    vi.mocked(console[kind]).mockRestore()
    expect(said, `console.${kind}`).toEqual([])
  }
})
