import sheet from '#app/ui/style/bridge.css?raw'
import tokens from '#app/ui/style/tokens.css?raw'

/**
 * The look of the bridge for a picture that leaves the page: `bridge.css` with the light colours in place of their names,
 * without what a screen or a pointer asks for. What draws a picture knows no var(), no @media and no direction.
 */
export const pictureStyle = (family: string, rtl: boolean): string =>
  `${bridgeStyle}text{font-family:${family}}${rtl ? '.br .v{text-anchor:start}.lb text{font-size:11px}' : ''}`

/** The first block of the names is the light one. */
const colours = new Map(
  [...(tokens.match(/:root \{(.*?)\n\}/s)?.[1] ?? '').matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name, value]) => [
    name,
    value,
  ]),
)

/** A colour by its name in `tokens.css`. */
export const colour = (name: string): string => colours.get(`--${name}`) ?? ''

const bridgeStyle = sheet
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/@media not print \{(.*?)\n\}/gs, '$1')
  .replace(/@media.*?\n\}/gs, '')
  .replace(/[^{}]*:[\w-]+[^{}]*\{[^}]*\}/g, '')
  .replace(/font-family: [^;]+;/g, '')
  .replace(/var\((--[\w-]+)\)/g, (_, name: string) => colours.get(name) ?? '')
  .replace(/\s+/g, ' ')
