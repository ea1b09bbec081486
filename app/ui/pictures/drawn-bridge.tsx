// A bridge for the first page and for a goal reached: drawn once, for nobody in particular, so it carries no numbers and no
// words, and a certificate that hangs on a wall tells nothing of anybody's answers.
// Drawn by the rules of the bridge chart: water line at 164, river bed at 190, five piers, a deck over their tops.
// From far out on the near bank, over the five tops, on along the far bank.
const deck = [
  'M-700,123.2C-464,123.2,-228,123.2,8,123.2C18.3,123.2,28.7,115.9,39,113C56.7,108.1,74.3,106.2,92,102.8C109.7,99.4,127.3,92.6,145,92.6C162.7,92.6,180.3,99.4,198,102.8C215.7,106.2,233.3,113,251,113C260.3,113,269.7,102.8,279,102.8C526,102.8,773,102.8,1020,102.8',
].join('')
// Piers are drawn too high and cut by what lies under the deck, so that stone meets deck on every slope.
const underDeck = [
  'M8,123.2C18.3,119.5,28.7,115.9,39,113C56.7,108.1,74.3,106.2,92,102.8C109.7,99.4,127.3,92.6,145,92.6C162.7,92.6,180.3,99.4,198,102.8C215.7,106.2,233.3,113,251,113C260.3,113,269.7,107.9,279,102.8L279,190C269.7,190,260.3,190,251,190C233.3,190,215.7,190,198,190C180.3,190,162.7,190,145,190C127.3,190,109.7,190,92,190C74.3,190,56.7,190,39,190C28.7,190,18.3,190,8,190Z',
].join('')
const hills = [
  'M-700 164V142C-400 142-200 138-90 134S40 122 92 124 150 142 196 124 270 104 330 112 700 140 1020 142V164z',
].join('')
const footings = [
  'M21 190v-7h3.5V164h29v20h3.5v7zM74 190v-7h3.5V164h29v20h3.5v7zM127 190v-7h3.5V164h29v20h3.5v7z',
  'M180 190v-7h3.5V164h29v20h3.5v7zM233 190v-7h3.5V164h29v20h3.5v7z',
].join('')
// The water line and a few waves.
const water = [
  'M-702 164H1020M56 173q5-3 10 0t10 0M110 179q5-3 10 0t10 0M162 174q5-3 10 0t10 0M215 180q5-3 10 0t10 0',
].join('')
const lowerStones = [
  'M25 164L25.6 143.6H52.4L53 164zM78 164L78.9 133.4H105.1L106 164zM131 164L131.9 133.4H158.1L159 164z',
  'M184 164L186.4 82.4H209.6L212 164zM237 164L237.9 133.4H264.1L265 164z',
].join('')
const upperStones = [
  'M25.6 143.6L27.1 92.6H50.9L52.4 143.6zM78.9 133.4L80.4 82.4H103.6L105.1 133.4z',
  'M131.9 133.4L133.7 72.2H156.3L158.1 133.4zM237.9 133.4L239.1 92.6H262.9L264.1 133.4z',
].join('')
const joints = [
  'M25 164h28M34.5 164V153.8M25.3 153.8h27.4M43.5 153.8V143.6M25.6 143.6h26.8M33 143.6V133.4M45 143.6V133.4',
  'M25.9 133.4h26.2M39 133.4V123.2M26.2 123.2h25.6M33 123.2V113M45 123.2V113M26.5 113h25M39 113V102.8',
  'M26.8 102.8h24.4M33 102.8V92.6M45 102.8V92.6M78 164h28M87.5 164V153.8M78.3 153.8h27.4M96.5 153.8V143.6',
  'M78.6 143.6h26.8M87.5 143.6V133.4M78.9 133.4h26.2M92 133.4V123.2M79.2 123.2h25.6M86 123.2V113',
  'M98 123.2V113M79.5 113h25M92 113V102.8M79.8 102.8h24.4M86 102.8V92.6M98 102.8V92.6M80.1 92.6h23.8',
  'M92 92.6V82.4M131 164h28M140.5 164V153.8M131.3 153.8h27.4M149.5 153.8V143.6M131.6 143.6h26.8',
  'M140.5 143.6V133.4M131.9 133.4h26.2M145 133.4V123.2M132.2 123.2h25.6M139 123.2V113M151 123.2V113',
  'M132.5 113h25M145 113V102.8M132.8 102.8h24.4M139 102.8V92.6M151 102.8V92.6M133.1 92.6h23.8M145 92.6V82.4',
  'M133.4 82.4h23.2M139 82.4V72.2M151 82.4V72.2M184 164h28M193.5 164V153.8M184.3 153.8h27.4',
  'M202.5 153.8V143.6M184.6 143.6h26.8M193.5 143.6V133.4M184.9 133.4h26.2M202.5 133.4V123.2',
  'M185.2 123.2h25.6M193.5 123.2V113M185.5 113h25M202.5 113V102.8M185.8 102.8h24.4M193.5 102.8V92.6',
  'M186.1 92.6h23.8M202.5 92.6V82.4M237 164h28M246.5 164V153.8M237.3 153.8h27.4M255.5 153.8V143.6',
  'M237.6 143.6h26.8M246.5 143.6V133.4M237.9 133.4h26.2M251 133.4V123.2M238.2 123.2h25.6M245 123.2V113',
  'M257 123.2V113M238.5 113h25M251 113V102.8M238.8 102.8h24.4M245 102.8V92.6M257 102.8V92.6',
].join('')
const banks = 'M1020 102.8H277C265 102.8 274 190 262 190H26C12 190 20 123.2 8 123.2H-700V260H1020z'
const banksEdge = 'M1020 102.8H277C265 102.8 274 190 262 190H26C12 190 20 123.2 8 123.2H-700'
const posts = [
  'M15 120.2v-11M28 115.2v-11M41 110.5v-11M54 107.5v-11M67 105.1v-11M80 102.9v-11M93 100.6v-11M106 97.6v-11',
  'M119 94.3v-11M132 91.7v-11M145 90.6v-11M158 91.7v-11M171 94.3v-11M184 97.6v-11M197 100.6v-11',
  'M210 103.5v-11M223 106.8v-11M236 109.6v-11M249 111v-11',
].join('')
const person = 'M-3-13q3-2.5 6 0l1.3 7.5H2.7L3.5 0h-2L0-5-1.5 0h-2l.8-5.5h-1.6z'

interface DrawnBridgeProps {
  /** They have arrived, and the sun is up: it rises only when a goal is reached. */
  reached?: boolean
}

/** A parent and a child on their way over. Runs with the line of reading, so it is mirrored in Arabic. */
export function DrawnBridge({ reached = false }: DrawnBridgeProps) {
  const [parent, child, arm] = reached
    ? ['translate(270 102.8)', 'translate(279 100.3)scale(0.66)', 'M273 91.3L277 95.3']
    : ['translate(118 94)', 'translate(127 92.1)scale(0.66)', 'M121 82.5L125 86.5']
  return (
    <figure className={reached ? 'river dawn' : 'river'}>
      <svg className="br flip" viewBox={reached ? '0 40 320 162' : '0 60 320 142'} aria-hidden="true">
        <defs>
          <path id="deck" d={deck} />
          <clipPath id="under-deck">
            <path d={underDeck} />
          </clipPath>
          {/* Patterns stand in for colour on paper; the screen's rules paint over them. */}
          <pattern id="ripples" width="8" height="4" patternUnits="userSpaceOnUse">
            <path d="M0 2h8" stroke="#000" strokeWidth=".5" />
          </pattern>
          <pattern id="ground" width="5" height="5" patternUnits="userSpaceOnUse">
            <path fill="#fff" d="M0 0h5v5H0z" />
            <path d="M0 5 5 0" stroke="#000" strokeWidth=".3" />
          </pattern>
        </defs>
        {reached && (
          <>
            <circle className="ra" cx="299" cy="96.8" r="50" />
            <circle className="ra" cx="299" cy="96.8" r="34" />
          </>
        )}
        <path className="hl" d={hills} />
        <path className="w" fill="url(#ripples)" d="M-700 164H1020V190H-700z" />
        <path className="ft" d={footings} />
        <path className="wv" d={water} />
        <g className="dk" clipPath="url(#under-deck)">
          <path className="s1" d={lowerStones} />
          <path className="s2" d={upperStones} />
          <path className="j" d={joints} />
        </g>
        <path className="g" fill="url(#ground)" d={banks} />
        <path className="ge" d={banksEdge} />
        <g className="dk">
          <path className="rl" d={posts} />
          <use className="rl" href="#deck" y="-12" />
          <use className="dd" href="#deck" />
          <use className="pl" href="#deck" />
          <g className="pp" transform={parent}>
            <circle cy="-17.5" r="2.7" />
            <path d={person} />
          </g>
          <g className="pp" transform={child}>
            <circle cy="-17.5" r="2.7" />
            <path d={person} />
          </g>
          <path className="rl" d={arm} />
        </g>
        <g className="hs" transform="translate(299 102.8)">
          <path d="M-10 0v-13L0-22l10 9V0z" />
          <path className="f" d="M-3 0v-7a3 3 0 0 1 6 0v7z" />
          <path className="fl" d="M0-22v-19h13l-4 4.5 4 4.5H0" />
        </g>
      </svg>
    </figure>
  )
}
