/** The settings of a running server, as digests of codes and cookies, links and messages ask for them. */
export const settingsOfTests = {
  SESSION_SECRET: 'a secret of thirty-two letters or more',
  AUDIT_KEY: 'another secret of thirty-two letters',
  PUBLIC_URL: 'https://footbridge.example',
  DATABASE_URL: 'file:unused.sqlite',
  WORKER_SECOND_FACTOR: 'off',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'Notes <notes@mail.example>',
  TEXT_URL: 'http://127.0.0.1:9/',
  TEXT_TOKEN: 'a-token-for-tests-alone',
}
