import { describe, expect, test } from 'vitest'
import { bridgeFinding } from '#app/domain/bridge.ts'
import { pillarsOf } from '#app/features/bridge/bridge-figure.tsx'
import { findingText } from '#app/features/bridge/bridge-words.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { languages } from '#app/i18n/languages.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { bridgeStates } from './states.ts'

const bridge = publishedInstrument('bridge')

/** What stands above the picture, word for word: written down here by a person who read each of them. */
const sentences: Record<string, Record<string, string>> = {
  first: {
    en: 'My first bridge. It shows where things are on March 3, 2025.',
    es: 'Mi primer puente. Muestra cómo están las cosas al 3 de marzo de 2025.',
    ar: 'جسري الأول. يُظهر كيف هي الأمور في 3 مارس 2025.',
  },
  'first-with-a-gap': {
    en: 'My first bridge. It shows where things are on March 3, 2025. 2 parts have no answer. That is fine.',
    es: 'Mi primer puente. Muestra cómo están las cosas al 3 de marzo de 2025. 2 partes no tienen respuesta. Está bien así.',
    ar: 'جسري الأول. يُظهر كيف هي الأمور في 3 مارس 2025. جزآن بلا جواب. لا بأس.',
  },
  'one-up': {
    en: 'Since March 3, 2025, 1 of 9 parts is higher: Home.',
    es: 'Desde el 3 de marzo de 2025, 1 de 9 partes está más alta: Vivienda.',
    ar: 'منذ 3 مارس 2025، ارتفع جزء واحد من 9: المسكن.',
  },
  up: {
    en: 'Since March 3, 2025, 2 of 9 parts are higher: Home and Education.',
    es: 'Desde el 3 de marzo de 2025, 2 de 9 partes están más altas: Vivienda y Educación.',
    ar: 'منذ 3 مارس 2025، ارتفع جزآن من 9: المسكن والدراسة.',
  },
  'all-up': {
    en: 'Since March 3, 2025, 9 of 9 parts are higher: Home, Children and family, Body and mind, People I count on, Paying what I owe, Savings, Education, Earnings, and My job.',
    es: 'Desde el 3 de marzo de 2025, 9 de 9 partes están más altas: Vivienda, Hijos y familia, Cuerpo y mente, Gente con quien cuento, Pagar lo que debo, Ahorros, Educación, Mis ingresos y Mi trabajo.',
    ar: 'منذ 3 مارس 2025، ارتفعت 9 أجزاء من 9: المسكن، الأطفال والعائلة، الجسم والنفس، من أعتمد عليهم، سداد ما عليّ من ديون، المدّخرات، الدراسة، دخلي من العمل، وعملي.',
  },
  'up-and-down': {
    en: 'Since March 3, 2025, 2 parts are higher: Home and Education. 2 are lower: People I count on and My job.',
    es: 'Desde el 3 de marzo de 2025, 2 partes están más altas: Vivienda y Educación. 2 están más bajas: Gente con quien cuento y Mi trabajo.',
    ar: 'منذ 3 مارس 2025، ارتفع جزآن: المسكن والدراسة. انخفض جزآن: من أعتمد عليهم وعملي.',
  },
  down: {
    en: 'Since March 3, 2025, 1 part is lower: People I count on. 8 are the same.',
    es: 'Desde el 3 de marzo de 2025, 1 parte está más baja: Gente con quien cuento. 8 están igual.',
    ar: 'منذ 3 مارس 2025، انخفض جزء واحد: من أعتمد عليهم. بقيت 8 أجزاء كما هي.',
  },
  same: {
    en: 'Since March 3, 2025, all 9 parts are the same.',
    es: 'Desde el 3 de marzo de 2025, las 9 partes están igual.',
    ar: 'منذ 3 مارس 2025، الأجزاء الـ 9 كلها كما هي.',
  },
  'up-with-a-gap': {
    en: 'Since March 3, 2025, 2 parts are higher: Home and Education. 2 parts have no answer this time. The others can be compared.',
    es: 'Desde el 3 de marzo de 2025, 2 partes están más altas: Vivienda y Educación. 2 partes no tienen respuesta esta vez. Las demás se pueden comparar.',
    ar: 'منذ 3 مارس 2025، ارتفع جزآن: المسكن والدراسة. جزآن بلا جواب هذه المرة. الباقي يمكن مقارنته.',
  },
  'not-about-me': {
    en: 'Since March 3, 2025, all 7 parts are the same.',
    es: 'Desde el 3 de marzo de 2025, las 7 partes están igual.',
    ar: 'منذ 3 مارس 2025، الأجزاء الـ 7 كلها كما هي.',
  },
  'nothing-in-common': {
    en: 'Different parts have answers this time than on March 3, 2025. Each can be read by itself.',
    es: 'Esta vez tienen respuesta otras partes que el 3 de marzo de 2025. Cada una se puede leer por separado.',
    ar: 'الأجزاء التي لها جواب هذه المرة غير التي في 3 مارس 2025. كل جزء يُقرأ وحده.',
  },
  'other-version': {
    en: 'The questions have changed since March 3, 2025. These two bridges can’t be compared.',
    es: 'Las preguntas han cambiado desde el 3 de marzo de 2025. Estos dos puentes no se pueden comparar.',
    ar: 'تغيّرت الأسئلة منذ 3 مارس 2025. لا يمكن مقارنة هذين الجسرين.',
  },
  'nothing-answered': {
    en: 'No answers this time. That is fine.',
    es: 'Esta vez no hay respuestas. Está bien así.',
    ar: 'لا إجابات هذه المرة. لا بأس.',
  },
}

describe.each(languages)('the sentence above the picture in $code', ({ code }) => {
  test.each(bridgeStates)('$name', ({ name, before, now }) => {
    expect(findingText(wordsIn(code), bridge, bridgeFinding(pillarsOf(bridge), before, now))).toBe(
      sentences[name]?.[code],
    )
  })
})
