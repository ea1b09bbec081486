import { vi } from 'vitest'

/** why: digests of codes and cookies ask for the settings of a running server; call it before each test that needs them. */
export function stubSettings(): void {
  vi.stubEnv('SESSION_SECRET', 'a secret of thirty-two letters or more')
  vi.stubEnv('AUDIT_KEY', 'another secret of thirty-two letters')
  vi.stubEnv('PUBLIC_URL', 'https://footbridge.example')
  vi.stubEnv('DATABASE_URL', 'file:unused.sqlite')
  vi.stubEnv('WORKER_SECOND_FACTOR', 'off')
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:9')
  vi.stubEnv('MAIL_FROM', 'Notes <notes@mail.example>')
  vi.stubEnv('TEXT_URL', 'http://127.0.0.1:9/')
  vi.stubEnv('TEXT_TOKEN', 'a-token-for-tests-alone')
}
