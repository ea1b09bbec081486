import { expect, test } from 'vitest'
import { shortName } from '#app/domain/short-name.ts'

test.each([
  // name, the person's language, what stands on paper
  ['Rosa Delgado', 'es', 'Rosa D.'],
  ['Rosa', 'es', 'Rosa'],
  ['  Rosa   Delgado ', 'es', 'Rosa D.'],
  ['rosa delgado', 'es', 'rosa D.'],
  ['María de la Cruz', 'es', 'María C.'],
  ['Rosa María Delgado Ruiz', 'es', 'Rosa R.'],
  ['Ana Ñáñez', 'es', 'Ana Ñ.'],
  ['Luuk van der Berg', 'en', 'Luuk B.'],
  ['Sean O’Brien', 'en', 'Sean O.'],
  ['Marcus Brown Jr.', 'en', 'Marcus B.'],
  ['Marcus Jr.', 'en', 'Marcus J.'],
  ['Anne-Marie Dupont', 'fr', 'Anne-Marie D.'],
  ['Rosa 92', 'en', 'Rosa'],
  ['rosa92@home.test', 'en', 'rosa92@home.test'],
  ['92', 'en', '92'],
  ['', 'en', ''],
  ['أمينة حسن', 'ar', 'أمينة ح.'],
  ['أمينة الحسن', 'ar', 'أمينة ح.'],
  ['عبد الله حسن', 'ar', 'عبد الله ح.'],
  ['عبد الله', 'ar', 'عبد الله'],
  ['Amina al-Hasan', 'ar', 'Amina H.'],
  ['Omar bin Khalid', 'ar', 'Omar K.'],
  ['Ирина Волкова', 'ru', 'Ирина В.'],
  ['Արմեն Պետրոսյան', 'hy', 'Արմեն Պ.'],
  ['Nguyễn Thị Minh', 'vi', 'Minh N.'],
  ['Minh Nguyễn', 'vi', 'Minh N.'],
  ['Đỗ Linh', 'vi', 'Linh Đ.'],
  ['Li Wei', 'en', 'Li W.'],
  ['李伟', 'zh-Hans', '伟'],
  ['张小明', 'zh-Hans', '小明'],
  ['欧阳小明', 'zh-Hans', '小明'],
  ['김민수', 'ko', '민수'],
  ['김 민수', 'ko', '민수'],
  ['민수', 'ko', '민수'],
  ['សុខ ដារា', 'km', 'ដារា ស.'],
])('%s in %s is %s on paper', (name, language, short) => {
  expect(shortName(name, language)).toBe(short)
})
