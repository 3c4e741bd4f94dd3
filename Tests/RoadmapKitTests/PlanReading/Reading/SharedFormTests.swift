import RoadmapKit
import Testing

/// Forms that many authors share, each found in plans of several: a text, and the outline that must come
/// of it.
@Suite struct SharedFormTests {
  typealias Rule = ReadingRuleTests.Rule

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

  @Test(arguments: [
    "Sistema di valutazione", "Sistema de evaluación", "Rujukan hukum", "기술 스택", "저장소 구조",
    "Repository-Struktur", "Estructura del repositorio",
    "Objectif de progression",
  ])
  func holdsNoWork(_ heading: String) throws {
    let plan =
      "# P\n\n## Loops\n- a\n- b\n\n## Maps\n- c\n- d\n\n## Sets\n- g\n- h\n\n## \(heading)\n- e\n- f\n"
    try Rule(
      "a heading that names no work", plan,
      [
        "# topic - Loops", "  [ ] study a", "  [ ] study b", "# topic - Maps", "  [ ] study c",
        "  [ ] study d", "# topic - Sets", "  [ ] study g", "  [ ] study h",
      ]
    ).expectHeld()
  }

  @Test func aLabelledBulletThatIsNoItemIsTold() throws {
    let plan = try Fixtures.plan(
      "# P\n\n## Week 1\n- Read: a\n- Video: b\n- Build: c\n- Focus: d\n\n## Week 2\n- Read: e\n- Book: f\n"
    )
    #expect(plan.items.count == 3)
    #expect(plan.leftOut.map(\.first) == [5, 7, 11])
    #expect(plan.leftOut.map(\.reason) == [.resources, .goals, .resources])
  }

  @Test func aTableRowIsNoTitle() throws {
    let plan = try Fixtures.plan(
      "| Name | Starts |\n| Harbour | Monday |\n|---|---|\n| Mast | Tuesday |\n| Sail | Friday |\n")
    #expect(!plan.title.contains("|"))
  }

  @Test func theOneHeadingThatCallsItselfAPlanIsTheTitle() throws {
    let plan = try Fixtures.plan(
      """
      # Weekly plan – March 2–7, 2026

      ## REST OF THE MONTH (Mar 2–7)

      ### At sea

      - [ ] Knots

      ### Ashore

      - [ ] Sails
      """)
    #expect(plan.title == "Weekly plan – March 2–7, 2026")
  }

  static let rules = [
    Rule(
      "what a course gives, in Indonesian and Vietnamese",
      "# P\n\n## Minggu 1: abc\n- a\n\n### Capaian pembelajaran\n- b\n\n## Minggu 2: def\n- c\n\n### Kỹ năng đạt được\n- d\n",
      [
        "# week 1 abc", "  [ ] study a", "  # outcomes - Capaian pembelajaran", "    [ ] outcome b",
        "# week 2 def", "  [ ] study c", "  # outcomes - Kỹ năng đạt được", "    [ ] outcome d",
      ]),
    Rule(
      "code in a bracket is no condition",
      "# P\n\n- Conditions (if/else, switch)\n- Branches（if/while/for）\n- Ropes (if you have any)\n",
      [
        "[ ] study Conditions (if/else, switch)", "[ ] study Branches（if/while/for）",
        "[ ] study Ropes (if you have any) {optional}",
      ]),
    Rule(
      "what a day's progress aims at is a goal",
      """
      # P

      ## Lundi
      - a

      **Objectif de progression :**
      - Semaines 1-2 : finir b
      - Semaines 3-4 : finir c

      ## Mardi
      - d

      **Objectif de progression :**
      - Semaines 1-2 : finir e
      """,
      ["# day mon -", "  [ ] study a", "# day tue -", "  [ ] study d"]),
    Rule(
      "an exercise at the end, in Spanish",
      "# P\n\n## Fase 1: abc\n- a\n\n**Ejercicio final:** una lista\n\n## Fase 2: def\n- b\n\n**Ejercicio:** otra\n",
      [
        "# phase 1 abc", "  [ ] study a", "  [ ] task Ejercicio final: una lista", "# phase 2 def",
        "  [ ] study b", "  [ ] task Ejercicio: otra",
      ]),
    Rule(
      "an assignment that completes a part, in Korean",
      "# P\n\n## 1단계: abc\n- a\n\n완료 과제: 배를 띄운다.\n\n## 2단계: def\n- b\n\n완료 과제: 돛을 올린다.\n",
      [
        "# phase 1 abc", "  [ ] study a", "  [ ] task 완료 과제: 배를 띄운다.", "# phase 2 def",
        "  [ ] study b", "  [ ] task 완료 과제: 돛을 올린다.",
      ]),
    Rule(
      "what a stage delivers, in Chinese",
      "# P\n\n## 阶段 1：abc\n- a\n\n**阶段交付**：一条船\n\n## 阶段 2：def\n- b\n\n**阶段交付**：一张帆\n",
      [
        "# phase 1 abc", "  [ ] study a", "  [ ] deliverable 一条船", "# phase 2 def", "  [ ] study b",
        "  [ ] deliverable 一张帆",
      ]),
    Rule(
      "a deliverable with the number of its month, in French",
      "# P\n\n## Mois 1 — abc\n- a\n\n**Livrable M1** : un mât\n\n## Mois 2 — def\n- b\n\n**Livrable 2** : une voile\n",
      [
        "# month 1 abc", "  [ ] study a", "  [ ] deliverable un mât", "# month 2 def",
        "  [ ] study b",
        "  [ ] deliverable une voile",
      ]),
    Rule(
      "a table of weeks and distances is the plan where nothing else is",
      """
      # Half marathon

      Build up slowly.

      | Week | Run 1 | Run 2 | Weekend |
      |---|---|---|---|
      | **1** | 4 km (Easy) | 4 km (Easy) | **6 km Long Run** |
      | **2** | 4 km (Easy) | 5 km (Easy) | **8 km Long Run** |
      | **3** | 5 km (Easy) | Rest | **10 km Race** |
      """,
      [
        "[ ] study 4 km (Easy): 4 km (Easy): 6 km Long Run",
        "[ ] study 4 km (Easy): 5 km (Easy): 8 km Long Run",
        "[ ] study 5 km (Easy): Rest: 10 km Race",
      ]),
    Rule(
      "goals are the work where phases hold outcomes and nothing else",
      """
      # P

      ## Phase 1: abc
      - **Objectives:** Learn the ropes
      - **Duration:** 2 weeks
      - **Outcomes:** You know them

      ## Phase 2: def
      - **Objectives:** Learn the sails
      - **Duration:** 3 weeks
      - **Outcomes:** You set them
      """,
      [
        "# phase 1 abc", "  [ ] study Objectives: Learn the ropes", "  [ ] outcome You know them",
        "# phase 2 def", "  [ ] study Objectives: Learn the sails", "  [ ] outcome You set them",
      ]),
    Rule(
      "months behind a title go on where the phases before them said theirs",
      """
      # P

      ## Notes
      - x
      - y

      ## Phase 1: abc (Months 1-3)
      - a

      ## Phase 2: def (Months 4-6)
      - b

      ## Last voyage (Months 7-8)
      - c
      """,
      [
        "# phase 1 abc", "  [ ] study a", "# phase 2 def", "  [ ] study b",
        "# month 7-8 Last voyage", "  [ ] study c",
      ]),
    Rule(
      "a module and a letter, and one more than the numbered ones",
      """
      # P

      ## Módulo 1: abc
      - a

      ## Módulo 2a: def
      - b

      ## Módulo 2b: ghi
      - c

      ## Módulo extra (tras el módulo 2): jkl mno pqr
      - d
      """,
      [
        "# phase 1 abc", "  [ ] study a", "# phase 2 def", "  [ ] study b",
        "# phase 2 Módulo 2b: ghi",
        "  [ ] study c", "# phase - Módulo extra (tras el módulo 2): jkl mno pqr", "  [ ] study d",
      ]),
    Rule(
      "a term's weeks in words go beyond twelve",
      "# P\n\n## Week Twelve: abc\n- a\n\n## Week Thirteen: def ghi jkl\n- b\n\n## Week Fourteen: mno\n- c\n",
      [
        "# week 12 abc", "  [ ] study a", "# week 13 def ghi jkl", "  [ ] study b",
        "# week 14 mno", "  [ ] study c",
      ]),
    Rule(
      "two months of an enumeration, in Chinese",
      "# P\n\n## 基础（2029年1~6月）\n- a\n\n## 强化（2029年7、8月）\n- b\n\n## 真题（2029年9、10月）\n- c\n",
      [
        "# month 1-6 基础", "  [ ] study a", "# month 7-8 强化", "  [ ] study b", "# month 9-10 真题",
        "  [ ] study c",
      ]),
    Rule(
      "a day of prose between days with lists can be ticked",
      """
      # P

      ## Week 1

      ### Day 1: abc
      - a

      ### Day 2: def

      Read how the wind works. Take notes of it.

      ```
      code
      ```

      ### Day 3: ghi
      - b

      ## Week 2

      ### Day 1: jkl
      - c

      ### Day 2: mno
      - d
      """,
      [
        "# week 1 -", "  # day 1 abc", "    [ ] study a", "  # day 2 def", "    [ ] study def",
        "  # day 3 ghi", "    [ ] study b", "# week 2 -", "  # day 1 jkl", "    [ ] study c",
        "  # day 2 mno", "    [ ] study d",
      ]),
    Rule(
      "weeks in a line above the same weeks tell of them, and a day of rest is none of work",
      """
      # P

      **Weeks 1–3 · 30 hours · what to know before: JavaScript**

      ## Week 1: abc
      - a

      ## Week 2: def

      ## Week 3: ghi
      - b
      """,
      [
        "# week 1-3 30 hours · what to know before: JavaScript", "# week 1 abc", "  [ ] study a",
        "# week 2 def", "# week 3 ghi", "  [ ] study b",
      ]),
    Rule(
      "a day's line with its target is an item, in each of the days",
      """
      # P

      ## Phase 1: abc
      - **Mon:** Ride up hills
        - *Target: a low cadence*
      - **Tue:** Swim
      - **Wed:** Run fast
        - *Target: even laps*

      ## Phase 2: def
      - **Mon:** Rest
      - **Tue:** Ride far
        - *Target: the whole bay*
      """,
      [
        "# phase 1 abc", "  [ ] study Mon: Ride up hills", "  [ ] study Tue: Swim",
        "  [ ] study Wed: Run fast", "# phase 2 def", "  [ ] study Mon: Rest",
        "  [ ] study Tue: Ride far",
      ]),
    Rule(
      "several boxes in a line are no legend where one of them stands twice",
      "# P\n\n- [ ] to do · [x] done\n\n## Teil 1\n- a\n\n## Fertig?\n\n- [ ] abc · [ ] def · [x] ghi\n",
      ["# phase 1 -", "  [ ] study a", "# topic - Fertig?", "  [ ] study abc · [ ] def · [x] ghi"]),
    Rule(
      "lists in HTML",
      "# P\n\n<h3>Tier 1</h3>\n<ul>\n<li><a href=\"https://e.org/a\">abc</a></li>\n<li class=\"x\">def</li>\n</ul>\n\n<h3>Tier 2</h3>\n<ol>\n  <li>ghi\n  <li>jkl</li>\n</ol>\n",
      [
        "# topic - Tier 1", "  [ ] study abc", "  [ ] study def", "# topic - Tier 2",
        "  [ ] study ghi", "  [ ] study jkl",
      ]),
    Rule(
      "reading is a skill beside listening",
      "# P\n\n## Listening\n- a\n- b\n\n## Reading\n- c\n- d\n\n## Speaking\n- e\n",
      [
        "# topic - Listening", "  [ ] study a", "  [ ] study b", "# topic - Reading",
        "  [ ] study c",
        "  [ ] study d", "# topic - Speaking", "  [ ] study e",
      ]),
  ]
}
