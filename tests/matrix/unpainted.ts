// Pages that are laid out and never painted: nobody looks at a picture here, and drawing them is a sixth of the work.
import type { BrowserContext, Page } from 'playwright-core'

/** What a browser has to be started with. The headless shell alone knows it; a whole Chromium paints as ever. */
export const unpainted = ['--enable-begin-frame-control']

/** Opens a page in a browser's only context; one after the other. */
export async function openUnpainted(context: BrowserContext): Promise<Page> {
  const browserItself = await context.browser()?.newBrowserCDPSession()
  if (!browserItself) throw new Error('A context of a browser that is gone.')
  const { browserContextIds } = await browserItself.send('Target.getBrowserContexts')
  const page = { url: 'about:blank', browserContextId: browserContextIds[0] }
  const arrives = context.waitForEvent('page')
  // A frame comes when it is asked for, and nobody asks.
  await browserItself
    .send('Target.createTarget', { ...page, enableBeginFrameControl: true })
    .catch(() => browserItself.send('Target.createTarget', page))
  return arrives
}
