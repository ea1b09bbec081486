// What a title, a name of a file, an address or a message on a lock screen must not say, in each language.

/** Words that tell whoever looks over the list of pages; "Sign in" and "Help" are on every site there is. */
export const telling: Record<string, RegExp> = {
  en: /\b(aid|benefits?|cash|welfare|assistance|workers?|office|agency|cases?|safe\w*|violen\w*|abus\w*|lock\w*|erase\w*|delete\w*|leav\w*|exit|hid\w*|secret\w*|rights|legal|hearing|earn\w*|debts?|owe|looked|show(n|ing)?\b|shar\w*|signed(?! in)|only me|today\?)/i,
  es: /\b(asistencia|beneficio\w*|subsidio\w*|trabajador\w*|oficina|agencia|casos?|segur\w*|violencia|maltrato|abuso|bloque\w*|borrar|salir|escond\w*|secret\w*|derechos|legal|audiencia|gan[aeo]\w*|ingresos|deud\w*|miró|mostrar\w*|muestr\w*|compart\w*|firm\w*|^solo para mí|ayuda hoy)/i,
  ar: /(إعانة|معونة|مساعدات|موظف|مكتب|جهة|أمان|سلامة|عنف|إساءة|قفل حساب|محو|مغادرة|سرّي|حقوق|قانون|جلسة|دخلي|الدخل|دين|ديون|اطّلع|عرض|مشاركة|وقّع|توقيع|لي وحدي|اليوم؟)/,
  vi: /(trợ cấp|phúc lợi|tiền mặt|nhân viên|văn phòng|cơ quan|hồ sơ|an toàn|bạo lực|bạo hành|ngược đãi|lạm dụng|khóa|xóa|thoát|rời|ẩn|giấu|bí mật|quyền của|pháp lý|luật|điều trần|kiếm được|nợ|đã xem|cho xem|cho .* xem|chia sẻ|đã ký|ký tên|(chỉ|cho) (riêng |mình )+tôi|hôm nay cần)/i,
  'zh-Hans':
    /(援助|福利|补助|现金|工作人员|办公室|机构|案件|安全|暴力|虐待|锁(?!屏)|删除|清除|离开|隐藏|秘密|权利|法律|听证|收入|债|欠|看过|给人看|分享|共享|签名|签字|只有我|今天需要)/,
  'zh-Hant':
    /(援助|福利|補助|現金|工作人員|辦公室|機構|案件|安全|暴力|虐待|(?<!解)鎖|刪除|清除|離開|隱藏|秘密|權利|法律|聽證|收入|債|欠|看過|給人看|分享|共享|簽名|簽字|只有我|今天需要)/,
  'pt-BR':
    /\b(auxílio|benefício\w*|assistência|dinheiro|funcionári\w*|atende\w*|equipe|escritório|agência|processo\w*|casos?|segur\w*|violência|abus\w*|agressão|bloque\w*|trancar|apagar|excluir|sair|escond\w*|segred\w*|direitos|legal|jurídic\w*|audiência|ganh\w*|renda|dívid\w*|dev[eo]\b|olhou|viu|mostr\w*|compartilh\w*|assin\w*|só para mim|só meu|ajuda hoje)/i,
  ht: /(?<!\p{L})(èd lajan|lajan kach|benefis|asistans|travayè|biwo|ajans|dosye|sekirite|danje|vyolans|abi|bloke|fèmen kont|efase|sòti|kite sèk|kache|sekrè|dwa m|legal|odyans|touche|dèt|m dwe|te gade|montre|pataje|siyen|mwen sèlman|jodi a\?)/iu,
  fa: /(?<!\p{L})(کمک نقدی|کمک‌هزینه|رفاه|یارانه|مددکار|اداره|سازمان|پرونده|امن|در امان|خطر|خشونت|آزار|بدرفتاری|قفل|پاک کرد|پاک شد|حذف|خروج|ترک|پنهان|مخفی|محرمانه|حقوق|قانون|جلسهٔ رسیدگی|درآمد|مزد|بدهی|بدهکار|نگاه کرد|نشان (می|داد)|نمایش|اشتراک|امضا|فقط (برای )?من|امروز کمک)/u,
  fr: /(?<!\p{L})(aides? en argent|allocation|prestation|assistance|argent|agents?(?!\p{L})|bureau|agence|dossier|sécurité|sûre?s?(?!\p{L})|danger|violence|abus|maltrait|bloqu|verrouill|effac|supprim|quitter|caché|secret|droits|juridique|légal|audience|gagn|salaire|dettes?|dois(?!\p{L})|regardé|montr|partag|sign[eé](?!\p{L})|signer|juste pour moi|aide aujourd)/iu,
  ru: /(?<!\p{L})(пособи|наличн|соцработник|сотрудник|офис|агентств|безопасн|насили|жесток|заблок|блокир|стереть|стёр|стира|удал|уйти|выйти|скры|спрят|тайн|секрет|мои права|правами|юридич|слушани|зараб|доход|долг|должен|должн|смотрел|показ|видит|видят|подпис|только для меня|помощь сегодня)/iu,
  ko: /(보조|수당|혜택|현금|복지|담당자|사무소|기관|케이스|안전|폭력|학대|위험|잠그|잠긴|잠겼|지우기|지워|삭제|나가기|숨기|숨겼|비밀(?!번호)|권리|법률|청문회|버는|더 벌|빚|갚|봤는지|보여 주|공유|서명|나만 보기|오늘 도움)/,
  hy: /(?<!\p{L})(դրամական|նպաստ|աշխատող|գրասենյակ|գործակալ|իմ գործ|գործեր|ապահով|անվտանգ|վտանգ|բռնություն|ծեծ|կողպ|ջնջ|ելք|թաքն|թաքց|գաղտնի(?!ություն)|իրավունք|իրավաբան|օրենք|լսում|վաստակ|աշխատավարձ|պարտք|ով է նայել|ցույց |ստորագր|միայն ես|միայն ինձ|այսօր օգնություն)/iu,
  // why: \u200b stands between words, where nobody sees it
  km: /(ប្រាក់\u200b*ជំនួយ|ជំនួយ\u200b*សាច់|សាច់\u200b*ប្រាក់|បុគ្គលិក|ការិយាល័យ|ទី?ភ្នាក់ងារ|សំណុំ\u200b*រឿង|សុវត្ថិភាព|គ្រោះ\u200b*ថ្នាក់|ហិង្សា|រំលោភ|ចាក់\u200b*សោ|លុប|ចេញ\u200b*រហ័ស|ចេញ\u200b*ពី\u200b*(ទំព័រ|ក្រុម)|លាក់|អាថ៌កំបាំង|សិទ្ធិ|ច្បាប់|សវនាការ|ចំណូល|រក\u200b*លុយ|ជំពាក់|បំណុល|បាន\u200b*មើល|បង្ហាញ|ចែក\u200b*រំលែក|ហត្ថលេខា|តែ\u200b*ខ្ញុំ|ជំនួយ\u200b*ថ្ងៃនេះ)/,
}
