import RoadmapKit
import Testing

/// What stands beside the work and is none: sources, tools, advice, facts.
@Suite struct RemarkRuleTests {
  @Test(arguments: rules)
  func holds(_ rule: ReadingRule) throws { try rule.expectHeld() }

  @Test(arguments: ["", "\n"])
  func theLinesOfAnAdmonitionsListAreTold(_ gap: String) throws {
    let plan = try Fixtures.plan(
      "# Boat\n\n!!! note\n\(gap)    - Mind the rot\n    - Mind the worms\n    And more.\n\n"
        + "- [ ] Sand the planks\n- [ ] Caulk the seams\n\n> - Ahoy\n")
    #expect(plan.items.count == 2)
    #expect(plan.leftOutCount == 2)
  }

  @Test(arguments: [
    "Sistema di valutazione", "Sistema de evaluación", "Rujukan hukum", "기술 스택", "저장소 구조",
    "Repository-Struktur", "Estructura del repositorio",
    "Objectif de progression",
  ])
  func holdsNoWork(_ heading: String) throws {
    let plan =
      "# P\n\n## Loops\n- a\n- b\n\n## Maps\n- c\n- d\n\n## Sets\n- g\n- h\n\n## \(heading)\n- e\n- f\n"
    try ReadingRule(
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

  @Test(arguments: [
    "Materials needed", "Lernressourcen", "Técnicas de estudio", "Foire aux questions",
    "Список литературы",
    "Золотые правила", "Kryteria oceny", "Sık sorulan sorular", "Nguyên tắc vàng", "Daftar pustaka",
    "Domande frequenti", "추천도서", "基本ルール", "共用原則", "常用网站",
  ])
  func holdsNoWorkInItsTongue(_ heading: String) throws {
    let plan = "# P\n\n## Loops\n- a\n- b\n\n## Maps\n- c\n- d\n\n## \(heading)\n- e\n- f\n"
    try ReadingRule(
      "a heading that names no work", plan,
      [
        "# topic - Loops", "  [ ] study a", "  [ ] study b", "# topic - Maps", "  [ ] study c",
        "  [ ] study d",
      ]
    ).expectHeld()
  }

  static let rules: [ReadingRule] = [
    .init(
      "names and values above the first heading are facts of the plan",
      "# 배\n\n- 시작일: 2030.05.25\n- 학습량: 하루 1회\n- 환경: 항구\n\n## 진행\n\n"
        + (1...10).map { "- 널빤지 \($0)\n" }.joined(),
      ["# topic - 진행"] + (1...10).map { "  [ ] study 널빤지 \($0)" }),
    .init(
      "a table of days above the first week shows what each week is like",
      """
      # Rowing

      ## How it goes

      | Day | What | Time |
      |--|--|--|
      | 1 | Technique | 60 min |
      | 2 | Endurance | 60 min |
      | 3 | Rest | – |

      ## Week 1

      | Day | Task |
      |--|--|
      | 1 | Catch |
      | 2 | Drive |

      ## Week 2

      | Day | Task |
      |--|--|
      | 1 | Finish |
      | 2 | Recovery |

      """,
      [
        "# week 1 -", "  [ ] study Catch", "  [ ] study Drive", "# week 2 -",
        "  [ ] study Finish", "  [ ] study Recovery",
      ]),
    .init(
      "where an exercise is found tells more of the box above it",
      "# P\n\n## Knots\n- [ ] Bowline\n  - practice: https://example.com/bowline\n- [ ] Splice\n  - with a fid\n",
      ["# topic - Knots", "  [ ] study Bowline", "  [ ] study Splice"]),
    .init(
      "what all projects hold is no work of the month that names them",
      "# P\n\n## Month 1: Wood\n- Saw\n- Plane\n\n## Month 2: Boats\n\n- A dinghy\n- A canoe\n\n"
        + "Each boat needs to have:\n\n- A drawing\n- A name\n",
      [
        "# month 1 Wood", "  [ ] study Saw", "  [ ] study Plane", "# month 2 Boats",
        "  [ ] study A dinghy", "  [ ] study A canoe",
      ]),
    .init(
      "how things stood in a month is no work of that month",
      "# P\n\n## Current status (Feb 2026)\n- No boat yet\n- No crew\n\n## Rooms\n- Workshop\n- Loft\n",
      ["# topic - Rooms", "  [ ] study Workshop", "  [ ] study Loft"]),
    .init(
      "tools beside labels that hold lists are needed for these; beside lines like it they are work",
      "# P\n\n## Module 1\n- **Topics**:\n  - saw\n- **Tools**: bench, vice\n- **Projects**:\n  - box\n\n"
        + "## Module 2\n- **Tools**: chisels\n- **Joints**: dovetails\n",
      [
        "# phase 1 -", "  [ ] study Topics:", "    [ ] study saw", "  [ ] project Projects:",
        "    [ ] project box", "# phase 2 -", "  [ ] study Tools: chisels",
        "  [ ] study Joints: dovetails",
      ]),
    .init(
      "lines of several sentences are advice where others are short",
      """
      # P

      ## Principles

      1. **Recall beats reading.** Looking at a list and nodding feels good, and little of it stays with you.
      2. **Space it out.** A word that is seen again after a day, a week and a month stays, others go.

      ## A week

      - Study a list
      - Drill it

      """,
      ["# topic - A week", "  [ ] study Study a list", "  [ ] study Drill it"]),
    .init(
      "tips that are counted stay tips",
      "# P\n\n## Week 1\n\n- read\n- write\n\n## Week 2\n\n- sing\n\nTip 1: sleep\n\nTip 2: eat\n\nTip 3: walk\n",
      ["# week 1 -", "  [ ] study read", "  [ ] study write", "# week 2 -", "  [ ] study sing"]),
    .init(
      "a deadline is no work",
      "# Boat\n\n## Week 1\n\n- planks\n- seams\n- **Deadline**: March 22, 2025\n- Due: 2 May 2029\n\n## Week 2\n\n- cloth\n- **Frist**: 3. Mai\n",
      ["# week 1 -", "  [ ] study planks", "  [ ] study seams", "# week 2 -", "  [ ] study cloth"]),
    .init(
      "the same link to the sources of each week is no topic of any",
      "# Boat\n\n## Week 1\n\n- planks\n- seams\n- [Materials (yard)](https://yard.org/1)\n\n## Week 2\n\n- cloth\n- [Materials (yard)](https://yard.org/2)\n\n"
        + "## Week 3\n\n- knots\n- [Materials (yard)](https://yard.org/3)\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "# week 2 -", "  [ ] study cloth",
        "# week 3 -", "  [ ] study knots",
      ]),
    .init(
      "what a kind of sources is called ends with the word in Chinese",
      "# 船\n\n## 造船\n\n- 木板\n- 接缝\n- 帆布\n\n### 练习资源\n\n- **木工**：旧图纸\n- **绳结**：手册\n",
      ["# topic - 造船", "  [ ] study 木板", "  [ ] study 接缝", "  [ ] study 帆布"]),
    .init(
      "resources, contents and offers hold no items",
      "# P\n## Contents\n- [Week 1](#week-1)\n## Week 1\n- a\n## Resources\n- [b](http://b)\n\n---\nIf you want next:\n\n* c\n",
      ["# week 1 -", "  [ ] study a"]),
    .init(
      "a medium's label says which kind of it",
      "# Boat\n\n## 1. Hull\n\n- **Book:** Smith, Planks\n- **Video Course:** Seams 101\n\n## 2. Sails\n\n- **Book:** Jones, Cloth\n- **Curso online:** Hems 101\n",
      [
        "# topic - Hull", "  [ ] study Book: Smith, Planks",
        "  [ ] study Video Course: Seams 101", "# topic - Sails",
        "  [ ] study Book: Jones, Cloth", "  [ ] study Curso online: Hems 101",
      ]),
    .init(
      "an admonition is a remark, its boxes aside",
      "# Boat\n\n!!! tip \"How to use it\"\n\n    - An hour a day\n    - Rest on Sundays\n\n## Hull\n\n!!! note\n    - Mind the rot\n    - Mind the worms\n\n- [ ] Sand the planks\n- [ ] Caulk the seams\n\n???+ info\n    - [ ] Paint the keel\n",
      [
        "# topic - Hull", "  [ ] study Sand the planks", "  [ ] study Caulk the seams",
        "  [ ] study Paint the keel",
      ]),
    .init(
      "an admonition is a remark where nothing has a box, too",
      "# Boat\n\n??? tip\n\n    - An hour a day\n    - Rest on Sundays\n\n- Sand the planks\n- Caulk the seams\n",
      ["[ ] study Sand the planks", "[ ] study Caulk the seams"]),
    .init(
      "guidelines for something are none of the work, nor are tips in any language",
      "# Boat\n\n## Hull\n\n- Sand the planks\n- Caulk the seams\n\n## Sails\n\n- Cut the cloth\n- Sew the hems\n\n## Sanding guidelines\n\n- Long strokes\n- Fine paper\n\n## Tips sukses untuk pelaut\n\n- Sabar\n- Teliti\n",
      [
        "# topic - Hull", "  [ ] study Sand the planks", "  [ ] study Caulk the seams",
        "# topic - Sails", "  [ ] study Cut the cloth", "  [ ] study Sew the hems",
      ]),
    .init(
      "what a course gives, in Indonesian and Vietnamese",
      "# P\n\n## Minggu 1: abc\n- a\n\n### Capaian pembelajaran\n- b\n\n## Minggu 2: def\n- c\n\n### Kỹ năng đạt được\n- d\n",
      [
        "# week 1 abc", "  [ ] study a", "  # outcomes - Capaian pembelajaran", "    [ ] outcome b",
        "# week 2 def", "  [ ] study c", "  # outcomes - Kỹ năng đạt được", "    [ ] outcome d",
      ]),
    .init(
      "a log of sessions is no plan",
      "# P\n\n## Week 1\n- a\n\n## Week 2\n- b\n\n## Session log\n- saw loops\n- saw maps\n",
      ["# week 1 -", "  [ ] study a", "# week 2 -", "  [ ] study b"]),
    .init(
      "a heading says the same in two scripts",
      "# P\n\n## Learn / सीखें\n- a\n- b\n\n## Resources / संसाधन सूची\n- Blog\n- Book\n",
      ["# topic - Learn / सीखें", "  [ ] study a", "  [ ] study b"]),
    .init(
      "chapters that begin with one word count, whatever it means elsewhere",
      "# P\n\n## Türkçe\n### 1. Tema: Erdem\n- a\n### 2. Tema: Doğa\n- b\n### 3. Tema: Spor\n- c\n",
      [
        "# topic - Türkçe", "  # topic - Erdem", "    [ ] study a", "  # topic - Doğa",
        "    [ ] study b", "  # topic - Spor", "    [ ] study c",
      ]),
    .init(
      "what stands beside the work in any tongue",
      "# P\n\n## Uno\n- a\n- b\n- c\n- d\n\n## Herramientas recomendadas\n- e\n\n## Прогресс\n- f\n\n## 进度跟踪\n- g\n\n## Como usar este plano\n- h\n\n## 공부 팁\n- i\n\n## Critères d'évaluation\n- j\n\n## Como usar Git\n- k\n",
      [
        "# topic - Uno", "  [ ] study a", "  [ ] study b", "  [ ] study c", "  [ ] study d",
        "# topic - Como usar Git", "  [ ] study k",
      ]),
    .init(
      "days of a week and what was eaten in each are no plan",
      "# Gym\n\n## Sums\n\n| Day | kcal | Fat |\n|---|---|---|\n| Mo | 2200 | 80g |\n| Tu | 1900 | 70g |\n| We | 1800 | 60g |\n\n## Skills\n- handstand\n- lever\n",
      ["# topic - Skills", "  [ ] study handstand", "  [ ] study lever"]),
    .init(
      "links below resources of any name are where to look",
      "# Boat\n\n## Hull\n- planks\n- seams\n\n## Harbour resources\n- [Charts](./charts/) – of the bay\n- [Tides](./tides/) – by the hour\n\n## Human resources\n- find a mate\n- find a cook\n",
      [
        "# topic - Hull", "  [ ] study planks", "  [ ] study seams", "# topic - Human resources",
        "  [ ] study find a mate", "  [ ] study find a cook",
      ]),
    .init(
      "remarks on anything are remarks in any tongue",
      "# Boot\n\n## Woche 1\n- Planken\n\n## Woche 2\n- Tuch\n\n### Notizen für die Werft\n- Leim trocken halten\n\n### Observações para a oficina\n- cola seca\n\n### Remarques sur la colle\n- colle sèche\n",
      ["# week 1 -", "  [ ] study Planken", "# week 2 -", "  [ ] study Tuch"]),
    .init(
      "one line that begins with a day is a remark",
      "# Boat\n\n## Week 1\n- saw\n- plane\n\nDay 3: the yard is closed.\n\n## Week 2\n- caulk\n",
      ["# week 1 -", "  [ ] study saw", "  [ ] study plane", "# week 2 -", "  [ ] study caulk"]),
    .init(
      "the tools of each week are none of it",
      "# Barco\n\n"
        + (1...3).map {
          "## Semana \($0)\n\n### Temas\n- tablas \($0)\n- costuras \($0)\n- velas \($0)\n\n### Herramientas\n- sierra\n\n"
        }.joined(),
      (1...3).flatMap {
        [
          "# week \($0) -", "  # topic - Temas", "    [ ] study tablas \($0)",
          "    [ ] study costuras \($0)", "    [ ] study velas \($0)",
        ]
      }),
    .init(
      "tools that stand once are a subject",
      "# Boat\n\n## Week 1\n\n### Tools\n- saw\n- plane\n\n## Week 2\n\n### Hull\n- planks\n- seams\n",
      [
        "# week 1 -", "  # topic - Tools", "    [ ] study saw", "    [ ] study plane", "# week 2 -",
        "  # topic - Hull", "    [ ] study planks", "    [ ] study seams",
      ]),
    .init(
      "paths below one label in each week lead to files",
      "# Boat\n\n"
        + (1...3).map {
          "## Week \($0)\n\n- **Plan**\n  - saw \($0)\n  - plane \($0)\n- **See also (files)**\n  - `\($0)/hull.md`\n  - `\($0)/rig.md`\n\n"
        }.joined(),
      (1...3).flatMap {
        [
          "# week \($0) -", "  [ ] study Plan", "    [ ] study saw \($0)",
          "    [ ] study plane \($0)",
        ]
      }),
    .init(
      "one line with a picture between a heading and its list is a remark",
      "# Boat\n\n## Week 1\n\n👉 The yard opens at noon\n\n- saw\n- plane\n\n## Week 2\n- caulk\n\n---\n\n✅ I tick this every day.\n",
      ["# week 1 -", "  [ ] study saw", "  [ ] study plane", "# week 2 -", "  [ ] study caulk"]),
  ]
}
