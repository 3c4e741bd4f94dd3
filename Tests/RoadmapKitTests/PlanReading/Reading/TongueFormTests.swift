import RoadmapKit
import Testing

/// What structure tells in any language, and what a few words more tell in some: a text, and the outline
/// that must come of it.
@Suite struct TongueFormTests {
  typealias Rule = ReadingRuleTests.Rule

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

  @Test(arguments: [
    "Materials needed", "Lernressourcen", "Técnicas de estudio", "Foire aux questions",
    "Список литературы",
    "Золотые правила", "Kryteria oceny", "Sık sorulan sorular", "Nguyên tắc vàng", "Daftar pustaka",
    "Domande frequenti", "추천도서", "基本ルール", "共用原則", "常用网站",
  ])
  func holdsNoWork(_ heading: String) throws {
    let plan = "# P\n\n## Loops\n- a\n- b\n\n## Maps\n- c\n- d\n\n## \(heading)\n- e\n- f\n"
    try Rule(
      "a heading that names no work", plan,
      [
        "# topic - Loops", "  [ ] study a", "  [ ] study b", "# topic - Maps", "  [ ] study c",
        "  [ ] study d",
      ]
    ).expectHeld()
  }

  static let rules = [
    Rule(
      "what to do for each of them is a way to work",
      "# P\n\n## Week 1\n- a\n\nFor each problem:\n- read\n- solve\n\n## Week 2\n- b\n\n**Pour chaque exercice :**\n- lire\n",
      ["# week 1 -", "  [ ] study a", "# week 2 -", "  [ ] study b"]),
    Rule(
      "a log of sessions is no plan",
      "# P\n\n## Week 1\n- a\n\n## Week 2\n- b\n\n## Session log\n- saw loops\n- saw maps\n",
      ["# week 1 -", "  [ ] study a", "# week 2 -", "  [ ] study b"]),
    Rule(
      "what one must be able to do at the end, in Russian",
      "# П\n\n## Неделя 1\n- a\n\n## Навыки\n\nПосле месяца ты должен уметь:\n\n- [ ] b\n",
      [
        "# week 1 -", "  [ ] study a", "# topic - Навыки",
        "  # outcomes - После месяца ты должен уметь", "    [ ] outcome b",
      ]),
    Rule(
      "weeks in Hebrew",
      "# P\n\n## שבוע 1: abc\n- a\n\n## שבוע 2: def\n- b\n",
      ["# week 1 abc", "  [ ] study a", "# week 2 def", "  [ ] study b"]),
    Rule(
      "weeks in Catalan",
      "# P\n\n## Setmana 1: abc\n- a\n\n## Setmana 2: def\n- b\n",
      ["# week 1 abc", "  [ ] study a", "# week 2 def", "  [ ] study b"]),
    Rule(
      "days in Hebrew",
      "# P\n\n## יום 1: abc\n- a\n\n## יום 2: def\n- b\n",
      ["# day 1 abc", "  [ ] study a", "# day 2 def", "  [ ] study b"]),
    Rule(
      "days in Hungarian",
      "# P\n\n## 1. nap: abc\n- a\n\n## 2. nap: def\n- b\n",
      ["# day 1 abc", "  [ ] study a", "# day 2 def", "  [ ] study b"]),
    Rule(
      "stages in Finnish",
      "# P\n\n## Vaihe 1: abc\n- a\n\n## Vaihe 2: def\n- b\n",
      ["# phase 1 abc", "  [ ] study a", "# phase 2 def", "  [ ] study b"]),
    Rule(
      "a week that the plan names again and again is one week",
      "# P\n\n## Week 1 - Videos\n- a\n## Week 1 - Tasks\n- b\n## Week 2 - Videos\n- c\n## Week 2 - Tasks\n- d\n",
      [
        "# week 1 Videos", "  [ ] study a", "  # topic - Tasks", "    [ ] study b",
        "# week 2 Videos", "  [ ] study c", "  # topic - Tasks", "    [ ] study d",
      ]),
    Rule(
      "days without a list are what a week of plain lines holds, whatever stands before",
      "공부\n\n1. 하루 시간\n두 시간을 권한다.\n\n1단계: 기초\n1주차:\n\n1~2일차: 읽기\n3~4일차: 쓰기\n5~7일차: 복습\n2주차:\n\n1~2일차: 듣기\n3~4일차: 말하기\n5~7일차: 시험\n",
      [
        "# phase 1 기초", "  # week 1 -", "    [ ] study 1~2일차: 읽기", "    [ ] study 3~4일차: 쓰기",
        "    [ ] study 5~7일차: 복습", "  # week 2 -", "    [ ] study 1~2일차: 듣기",
        "    [ ] study 3~4일차: 말하기", "    [ ] study 5~7일차: 시험",
      ]),
    Rule(
      "days made of links are work, and so are the links of the others",
      "# P\n\n## День 1\n- [a](https://e.org/a)\n## День 2\n- [b](https://e.org/b)\n## День 3\n- [c](https://e.org/c)\n## День 4\n- [d](https://e.org/d)\n\n**Завдання:**\n\n- писати\n",
      [
        "# day 1 -", "  [ ] study a", "# day 2 -", "  [ ] study b", "# day 3 -", "  [ ] study c",
        "# day 4 -", "  [ ] study d", "  # topic - Завдання", "    [ ] study писати",
      ]),
    Rule(
      "files named in code are no work beside it",
      "# पाठ\n\n## Files / फ़ाइलें\n- `data.json` - सब कुछ\n- `img/` - चित्र\n\n## पाठ्यक्रम\n1. चर\n2. सूची\n3. फ़ंक्शन\n4. फ़ाइल\n5. वर्ग\n",
      [
        "# topic - पाठ्यक्रम", "  [ ] study चर", "  [ ] study सूची", "  [ ] study फ़ंक्शन", "  [ ] study फ़ाइल",
        "  [ ] study वर्ग",
      ]),
    Rule(
      "a heading says the same in two scripts",
      "# P\n\n## Learn / सीखें\n- a\n- b\n\n## Resources / संसाधन सूची\n- Blog\n- Book\n",
      ["# topic - Learn / सीखें", "  [ ] study a", "  [ ] study b"]),
    Rule(
      "how a project's folders lie is no project",
      "# P\n\n## Estructura del proyecto\nEl repositorio separa la teoría de la práctica.\n\n## Módulo 1\n- a\n\n## Módulo 2\n- b\n",
      ["# phase 1 -", "  [ ] study a", "# phase 2 -", "  [ ] study b"]),
    Rule(
      "suggested sources in Arabic",
      "# خطة\n\n## المرحلة 1\n- قراءة\n- **المصادر المقترحة:** كتاب\n\n## المرحلة 2\n- كتابة\n- **المصادر المقترحة:** موقع\n",
      ["# phase 1 -", "  [ ] study قراءة", "# phase 2 -", "  [ ] study كتابة"]),
    Rule(
      "chapters that begin with one word count, whatever it means elsewhere",
      "# P\n\n## Türkçe\n### 1. Tema: Erdem\n- a\n### 2. Tema: Doğa\n- b\n### 3. Tema: Spor\n- c\n",
      [
        "# topic - Türkçe", "  # topic - Erdem", "    [ ] study a", "  # topic - Doğa",
        "    [ ] study b", "  # topic - Spor", "    [ ] study c",
      ]),
    Rule(
      "a subject without weeks is work beside one that has them",
      "# P\n\n## Edebiyat\n### 1. Tema: Erdem\n- a\n### 2. Tema: Doğa\n- b\n### 3. Tema: Spor\n- c\n\n## Fen\n### 1. Ünite: Işık\n- d\n- e\n- f\n- g\n### 2. Ünite: Ses\n- h\n- i\n- j\n- k\n### 3. Ünite: Isı\n- l\n- m\n- n\n- o\n",
      [
        "# topic - Edebiyat", "  # topic - Erdem", "    [ ] study a", "  # topic - Doğa",
        "    [ ] study b", "  # topic - Spor", "    [ ] study c", "# topic - Fen",
        "  # phase 1 Işık", "    [ ] study d", "    [ ] study e", "    [ ] study f",
        "    [ ] study g", "  # phase 2 Ses", "    [ ] study h", "    [ ] study i",
        "    [ ] study j", "    [ ] study k", "  # phase 3 Isı", "    [ ] study l",
        "    [ ] study m", "    [ ] study n", "    [ ] study o",
      ]),
    Rule(
      "links to notes, indented below a line, are its parts",
      "1. Основы\n\t[[Роль]]\n\t[[Этапы]]\n\t\t[[Сбор]]\n2. Документы\n\t[[Письмо]]\n",
      [
        "[ ] study Основы", "  [ ] study Роль", "  [ ] study Этапы", "    [ ] study Сбор",
        "[ ] study Документы", "  [ ] study Письмо",
      ]),
    Rule(
      "a sentence may begin with a file",
      "# P\n\n## 1단계: 시작\n- 읽기\n- 쓰기\n\n실습 과제:\n\n- `App.vue`에 글을 넣는다\n- `main.js`를 고친다\n",
      [
        "# phase 1 시작", "  [ ] study 읽기", "  [ ] study 쓰기", "  # topic - 실습 과제",
        "    [ ] task App.vue에 글을 넣는다", "    [ ] task main.js를 고친다",
      ]),
    Rule(
      "goals are those of the week that they name",
      "# P\n\n## Неделя 1\n- Чтение\n- Письмо\n- Счёт\n\n### Цели недели\n- знать буквы\n\n## Неделя 2\n- Музыка\n\n"
        + "### Objectifs de la semaine\n- chanter\n\n### Tujuan Minggu Ini\n- bernyanyi\n\n### 今週の目標\n- 歌う\n\n### Goals for this week\n- sing\n",
      [
        "# week 1 -", "  [ ] study Чтение", "  [ ] study Письмо", "  [ ] study Счёт", "# week 2 -",
        "  [ ] study Музыка",
      ]),
    Rule(
      "two nouns side by side are a name",
      "# P\n\n## Practice weeks\n- Row\n- Swim\n\n## Reading weeks\n- Look\n- See\n",
      [
        "# topic - Practice weeks", "  [ ] study Row", "  [ ] study Swim",
        "# topic - Reading weeks", "  [ ] study Look", "  [ ] study See",
      ]),
    Rule(
      "morning and evening of one day hold its work",
      "# P\n\n## День 1\n\n| Время | Задача |\n|---|---|\n| Утро | Читать |\n| | Писать |\n| Вечер | Считать |\n\n"
        + "## День 2\n\n| Время | Задача |\n|---|---|\n| Утро | Петь |\n| Вечер | Спать |\n",
      [
        "# day 1 -", "  [ ] study Читать", "  [ ] study Писать", "  [ ] study Считать", "# day 2 -",
        "  [ ] study Петь", "  [ ] study Спать",
      ]),
    Rule(
      "reading is work beside listening and speaking",
      "# P\n\n## Tuần 1\n- **Listening**: Part 1\n- **Reading**: Part 5\n- **Speaking**: ảnh\n",
      [
        "# week 1 -", "  [ ] study Listening: Part 1", "  [ ] study Reading: Part 5",
        "  [ ] study Speaking: ảnh",
      ]),
    Rule(
      "minutes of rest behind a row's words are no timetable",
      "# P\n\n## Semana 1\n\n| Ejercicio | Series | Descanso |\n|---|---|---|\n| Remo | 3x8 | 2:00 min |\n| Press | 3x9 | 1:30 |\n| Plancha | 2x5 | 0:45 |\n",
      ["# week 1 -", "  [ ] study Remo", "  [ ] study Press", "  [ ] study Plancha"]),
    Rule(
      "a reason, a source and a remark are none of the work",
      "# P\n\n## Неделя 1\n- Плыть\n- **Зачем:** силы\n- **Ресурс:** книга\n\n## Semana 2\n- Correr\n- **Por qué:** salud\n- **Nota:** despacio\n\n## 第3周\n- 游泳\n- **为什么:** 健康\n",
      [
        "# week 1 -", "  [ ] study Плыть", "# week 2 -", "  [ ] study Correr", "# week 3 -",
        "  [ ] study 游泳",
      ]),
    Rule(
      "what stands beside the work in any tongue",
      "# P\n\n## Uno\n- a\n- b\n- c\n- d\n\n## Herramientas recomendadas\n- e\n\n## Прогресс\n- f\n\n## 进度跟踪\n- g\n\n## Como usar este plano\n- h\n\n## 공부 팁\n- i\n\n## Critères d'évaluation\n- j\n\n## Como usar Git\n- k\n",
      [
        "# topic - Uno", "  [ ] study a", "  [ ] study b", "  [ ] study c", "  [ ] study d",
        "# topic - Como usar Git", "  [ ] study k",
      ]),
  ]

  @Test(arguments: [
    "Status | Erledigt | In Bearbeitung | Ausstehend",
    "Статус | Виконано | В процесі | Не розпочато",
    "Status | Ukończone | W trakcie | Do zrobienia", "ステータス | 完了 | 進行中 | 未着手",
    "状態 | 修了 | 学習中 | 未実施", "الحالة | مكتمل | قيد التنفيذ | لم يبدأ",
    "完成情况 | 已学完 | 学习中 | 待开始", "Status | Klar | Pågår | Ej påbörjad",
  ])
  func aStatusIsReadInItsTongue(_ words: String) throws {
    let words = words.split(separator: "|")
    let rows = (1...3).map {
      "| \($0) | \(["", "Rowing", "Diving", "Skating"][$0]) | \(words[$0]) |\n"
    }.joined()
    let plan = try Fixtures.plan("# P\n\n| # | Topic | \(words[0]) |\n|---|---|---|\n" + rows)
    #expect(
      PlanDump(plan: plan).lines.suffix(3)
        == ["[x] study Rowing", "[/] study Diving", "[ ] study Skating"])
  }

  @Test(arguments: [
    "学完本周后你能够：", "本周结束时，你将能够：", "到本周末你应该能够：", "今週できるようになること：",
    "이번 주가 끝나면 다음을 할 수 있습니다:", "학습 후 할 수 있어야 하는 것:",
  ])
  func whatALearnerWillBeAbleToDo(_ intro: String) throws {
    let plan = try Fixtures.plan("# P\n\n## Week 1\n- a\n\n\(intro)\n\n- b\n\n## Week 2\n- c\n")
    #expect(plan.items.map(\.kind) == [.study, .outcome, .study])
  }

  @Test(arguments: ["选择以下两个：", "选两个：", "다음 중 2개를 선택:"])
  func aChoiceIsReadInItsTongue(_ intro: String) throws {
    let plan = try Fixtures.plan(
      "# P\n\n## Week 1\n\n\(intro)\n\n- a\n- b\n- c\n\n## Week 2\n- d\n")
    #expect(plan.sections.contains { $0.choice?.least == 2 })
  }

  @Test func aWideColonIntroducesAsANarrowOneDoes() throws {
    let plan = try Fixtures.plan("# P\n\n## 第 1 月\n- 木\n\n每个项目都需要包含：\n\n- 图\n\n## 第 2 月\n- 帆\n")
    #expect(plan.items.indices.map { plan.text(ofItem: $0) } == ["木", "帆"])
  }

  @Test func aHeadingBelowThePlanIsNotItsTitle() throws {
    let plan = try Fixtures.plan(
      "## Lộ trình học vẽ\n\n## Tháng 1: Nét\n- Thẳng\n- Cong\n\n## Tháng 2: Màu\n- Đỏ\n- Xanh\n\n# Vẽ ở đâu\n\n[Xưởng](https://example.com)\n"
    )
    #expect(plan.title == "Lộ trình học vẽ")
  }

  @Test func aTitleMayNameThePeriodOfTheWhole() throws {
    let plan = try Fixtures.plan("# 第二步学习计划：循环\n\n## 准备\n\n- 数据\n- 批次\n\n## 第二步汇总\n\n- 结果\n")
    #expect(plan.title == "第二步学习计划：循环")
    #expect(plan.sections.allSatisfy { $0.period == nil })
  }
}
