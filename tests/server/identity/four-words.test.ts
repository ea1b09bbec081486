import { describe, expect, it } from 'vitest'
import { normalPassword, passwordProblem } from '#app/domain/password.ts'
import { languages } from '#app/i18n/languages.ts'
import { fourWords, passwordIdeas, plainWords } from '#app/server/identity/four-words.server.ts'

// Letters that everybody types alike: no accents in Latin letters; in Arabic no marks, no hamza, no ta marbuta or alif
// maqsura; in Chinese words of a length that four of them are long enough.
const alphabets: Record<string, RegExp> = {
  en: /^[a-z]{3,10}$/,
  es: /^[a-z]{3,10}$/,
  fr: /^[a-z]{3,12}$/,
  'pt-BR': /^[a-z]{3,12}$/,
  vi: /^[a-z]{5,12}$/,
  'zh-Hans': /^\p{Script=Han}{3,4}$/u,
  'zh-Hant': /^\p{Script=Han}{3,4}$/u,
  ht: /^[a-z]{3,14}$/,
  fa: /^[بپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیا]{3,10}$/,
  ru: /^[а-я]{3,12}$/,
  ko: /^[가-힣]{3,6}$/,
  // Without և, which some keyboards write as two letters.
  hy: /^[ա-ֆ]{2,14}$/,
  // no letter under another that is spelled in two ways and looks alike, no sign often left out or typed in another order
  km: /^(?!.*(?:្[ដត]|[៉៊][ិ-ឺើ]))[ក-ឰឳ][ក-ឰឳា-៉៊់្]{2,13}$/u,
  ar: /^[بتثجحخدذرزسشصضطظعغفقكلمنهويا]{3,10}$/,
}

// why: drawn with a word twice, one in 180 would have it; that none of so many has is no accident
it('four words are four different ones', () => {
  const made = Array.from({ length: 5000 }, () => fourWords('en').split(' '))
  expect(made.filter((words) => new Set(words).size !== 4)).toEqual([])
})

describe.each(languages)('four words in $code', ({ code }) => {
  const words = plainWords(code)

  it('are picked from 1,026 or more, each there once', () => {
    // why: with so many, four different ones are drawn in 2 ** 40 ways
    expect(words.length).toBeGreaterThanOrEqual(1026)
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })

  it('are spelled in letters that everybody types alike', () => {
    // A language without a line above has letters alone, and marks where a script hangs its vowels on them.
    const letters = alphabets[code] ?? /^\p{L}[\p{L}\p{M}]{1,13}$/u
    expect(words.filter((word) => !letters.test(word))).toEqual([])
  })

  it('are always long enough, and taken as typed', () => {
    const short = [...words].sort((one, other) => one.length - other.length).slice(0, 4)
    expect(short.join(' ').length).toBeGreaterThanOrEqual(15)
    expect(passwordProblem(fourWords(code), 'somebody@home.test')).toBeNull()
    // why: no keyboard's way of putting a letter together may make it another word
    expect(words.filter((word) => normalPassword(word.normalize('NFD')) !== normalPassword(word))).toEqual([])
  })

  it('are other words each time', () => {
    const made = Array.from({ length: 20 }, () => passwordIdeas(code)).flat()
    expect(new Set(made).size).toBe(80)
    for (const idea of made) expect(idea.split(' ').every((word) => words.includes(word))).toBe(true)
  })

  it('say nothing of violence, illness, money, the body, religion or politics', () => {
    const never: Record<string, string[]> = {
      en: [
        'gun',
        'knife',
        'blood',
        'fever',
        'pill',
        'dollar',
        'coin',
        'debt',
        'hand',
        'skin',
        'church',
        'god',
        'vote',
        'party',
        'belt',
      ],
      es: [
        'arma',
        'cuchillo',
        'sangre',
        'fiebre',
        'dinero',
        'moneda',
        'deuda',
        'mano',
        'piel',
        'iglesia',
        'dios',
        'voto',
        'banco',
      ],
      'pt-BR': [
        'arma',
        'faca',
        'sangue',
        'febre',
        'dinheiro',
        'moeda',
        'divida',
        'mao',
        'pele',
        'igreja',
        'deus',
        'voto',
        'banco',
      ],
      vi: [
        ...['sung', 'khausung', 'bomdan', 'dao', 'condao', 'mau', 'sot', 'benhvien', 'thuoctay', 'ruoubia', 'tien'],
        ...['tienmat', 'tienxu', 'nganhang', 'no', 'tay', 'bantay', 'landa', 'chua', 'chuachien', 'nhatho'],
        ...['duongchua', 'lacduong', 'dangphai', 'phieubau', 'bautroi'],
      ],
      'zh-Hans': ['手枪', '小刀子', '流血', '发烧', '人民币', '欠债', '皮肤', '教堂', '上帝', '投票', '政党'],
      'zh-Hant': ['手槍', '小刀子', '流血', '發燒', '新臺幣', '欠債', '皮膚', '教堂', '上帝', '投票', '政黨'],
      ht: [
        'zam',
        'fizi',
        'kouto',
        'revolve',
        'grenad',
        'san',
        'lafyev',
        'maladi',
        'lajan',
        'goud',
        'dola',
        'det',
        'men',
        'po',
        'legliz',
        'bondye',
        'lwa',
        'vodou',
        'vot',
        'pati',
      ],
      ru: [
        'оружие',
        'нож',
        'пистолет',
        'кровь',
        'грипп',
        'таблетка',
        'деньги',
        'доллар',
        'монета',
        'долг',
        'рука',
        'кожа',
        'церковь',
        'бог',
        'партия',
        'ремень',
        'мука',
      ],
      ko: [
        '권총',
        '총알',
        '식칼',
        '칼날',
        '핏자국',
        '피부',
        '감기약',
        '알약',
        '주사기',
        '지폐',
        '동전',
        '빚쟁이',
        '은행',
        '은행원',
        '손바닥',
        '발바닥',
        '교회당',
        '예배당',
        '하느님',
        '부처님',
        '투표함',
        '정당',
        '대통령',
      ],
      hy: [
        'ատրճանակ',
        'դանակ',
        'սուր',
        'արյուն',
        'տենդ',
        'հիվանդություն',
        'դոլար',
        'փող',
        'պարտք',
        'ձեռք',
        'մաշկ',
        'եկեղեցի',
        'աստված',
        'քվե',
        'կուսակցություն',
        'լակոտ',
      ],
      km: [
        ...['កាំភ្លើង', 'កាំបិត', 'ដាវ', 'ឈាម', 'គ្រុន', 'ជំងឺ', 'ថ្នាំ', 'ពេទ្យ', 'ស្រា', 'បារី', 'លុយ', 'ប្រាក់', 'ដុល្លារ', 'បំណុល'],
        ...['ដៃ', 'ជើង', 'ស្បែក', 'វត្ត', 'វិហារ', 'ព្រះ', 'បុណ្យ', 'បក្ស', 'ឆ្នោត', 'ទង់ជាតិ', 'ពស់', 'ឆ្លាម', 'ល្បែង', 'ធនាគារ'],
      ],
      ar: ['سيف', 'دم', 'مرض', 'سرطان', 'مال', 'دين', 'جلد', 'مسجد', 'وطن', 'حزب', 'كلب'],
      fa: [
        'چاقو',
        'شمشیر',
        'تفنگ',
        'خون',
        'تب',
        'سرطان',
        'پول',
        'سکه',
        'بدهی',
        'دست',
        'پوست',
        'مسجد',
        'خدا',
        'وطن',
        'حزب',
        'رای',
        'سگ',
        'کمربند',
      ],
      fr: [
        'arme',
        'grenade',
        'couteau',
        'sang',
        'fievre',
        'argent',
        'monnaie',
        'dette',
        'main',
        'peau',
        'eglise',
        'dieu',
        'vote',
        'banque',
      ],
    }
    expect(words.filter((word) => never[code]?.includes(word))).toEqual([])
  })
})
