// A phone's keeper of keys, in a few lines: it signs what a real one signs, and can be told to do so wrongly.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

interface Wrongly {
  origin?: string
  rpId?: string
  challenge?: string
  /** how often it says the key was used */
  counter?: number
  /** whether finger, face or PIN was checked */
  checked?: boolean
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest()
const text = (data: Uint8Array) => Buffer.from(data).toString('base64url')

/** A key of its own for `origin`. Questions and answers are the JSON that a page's script hands back and forth. */
export function aPhoneKey(origin = 'https://footbridge.example') {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(32)
  let count = 0

  const head = ({ rpId = new URL(origin).hostname, counter, checked = true }: Wrongly, flags: number) => {
    const number = Buffer.alloc(4)
    number.writeUInt32BE(counter ?? count)
    return Buffer.concat([sha256(rpId), Buffer.from([flags | 0x01 | (checked ? 0x04 : 0)]), number])
  }
  const clientData = (type: string, question: object, wrongly: Wrongly) => {
    const { challenge } = question as { challenge: string }
    const said = {
      type,
      challenge: wrongly.challenge ?? challenge,
      origin: wrongly.origin ?? origin,
      crossOrigin: false,
    }
    return Buffer.from(JSON.stringify(said))
  }
  const named = { id: text(id), rawId: text(id), type: 'public-key', clientExtensionResults: {} }

  return {
    id: named.id,
    /** Answers the question to make a key. */
    made(question: object, wrongly: Wrongly = {}): string {
      const cose = isoCBOR.encode(
        new Map<number, number | Uint8Array>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
          [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
        ]),
      )
      const authData = Buffer.concat([head(wrongly, 0x40), Buffer.alloc(16), Buffer.from([0, id.length]), id, cose])
      const attestation = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(authData)],
      ])
      const clientDataJSON = text(clientData('webauthn.create', question, wrongly))
      const attestationObject = text(isoCBOR.encode(attestation as Parameters<typeof isoCBOR.encode>[0]))
      return JSON.stringify({ ...named, response: { clientDataJSON, attestationObject, transports: ['internal'] } })
    },
    /** Answers the question whose it is. */
    shown(question: object, wrongly: Wrongly = {}): string {
      count += 1
      const data = clientData('webauthn.get', question, wrongly)
      const authenticatorData = head(wrongly, 0)
      const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(data)]), privateKey)
      const response = {
        clientDataJSON: text(data),
        authenticatorData: text(authenticatorData),
        signature: text(signature),
      }
      return JSON.stringify({ ...named, response })
    },
  }
}
