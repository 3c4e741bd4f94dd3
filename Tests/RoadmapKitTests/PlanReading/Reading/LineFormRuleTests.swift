import RoadmapKit
import Testing

/// What a line is by its form: trees, code, HTML, comments, marks of Markdown.
@Suite struct LineFormRuleTests {
  @Test(arguments: rules)
  func holds(_ rule: ReadingRule) throws { try rule.expectHeld() }

  @Test(arguments: [
    "# Boat\n\n```\nsrc/\n├── hull.py\n├── sail.py\n└── docs/\n```\n",
    "# Boat\n\n```swift\nlet week = 1\nlet day = 2\n```\n",
  ])
  func aTreeOfFilesAndCodeAreNoPlan(_ text: String) {
    #expect(throws: PlanReader.Failure.noItems) { try Fixtures.plan(text) }
  }

  @Test func aBoxAmongTheWordsIsNoneOfThem() throws {
    let open = try Fixtures.plan("# P\n\n- Day 1: [ ] Read\n- Day 2: [ ] Write\n")
    let done = try Fixtures.plan("# P\n\n- Day 1: [x] Read\n- Day 2: [ ] Write\n")
    #expect(PlanKeys(open).items == PlanKeys(done).items)
    #expect(done.text(ofItem: 0) == "Day 1: Read")
    #expect(done.items.map(\.mark) == [.done, .open])
  }

  @Test(arguments: ["    \u{0C}", "\t\u{0B}\u{0C}", "    \u{0C}\n    \u{0B}"])
  func aLineOfAFormFeedAloneIsNone(_ line: String) throws {
    let plan = try Fixtures.plan("# P\n\n## Week 1\n\n- [ ] oars\n\nA word.\n\n\(line)\n\nMore.\n")
    #expect(plan.items.count == 1)
  }

  @Test(arguments: ["<br>", "<br/>", "<br />", "<BR>", "<br><br>", "&nbsp;<br>"])
  func aBreakIsNoneOfTheLinesWords(_ mark: String) throws {
    let lines = "[ ] Sand the hull\(mark)\n\(mark)\n&nbsp;&nbsp;[ ] Caulk it\n"
    let text = "# Boat\n\n## Week 1\n\n" + lines
    let plan = try Fixtures.plan(text)
    #expect(plan.items.indices.map { plan.text(ofItem: $0) } == ["Sand the hull", "Caulk it"])
  }

  @Test func aWideColonIntroducesAsANarrowOneDoes() throws {
    let plan = try Fixtures.plan("# P\n\n## 第 1 月\n- 木\n\n每个项目都需要包含：\n\n- 图\n\n## 第 2 月\n- 帆\n")
    #expect(plan.items.indices.map { plan.text(ofItem: $0) } == ["木", "帆"])
  }

  static let rules: [ReadingRule] = [
    .init(
      "in a text of nothing but short lines each is an item",
      "Knots\nHow a sail is cut\nPlanks, seams, ribs\nthe tides\nReading the sky (clouds) \n",
      [
        "[ ] study Knots", "[ ] study How a sail is cut", "[ ] study Planks, seams, ribs",
        "[ ] study the tides", "[ ] study Reading the sky (clouds)",
      ]),
    .init(
      "a line that a gap sets apart from them is their title",
      "To learn\n\nKnots\nHow a sail is cut\nPlanks, seams, ribs\n",
      ["[ ] study Knots", "[ ] study How a sail is cut", "[ ] study Planks, seams, ribs"]),
    .init(
      "a column breaks what a label says, and makes no second item of it",
      "# Boat\n\n## Stage 1\n\nLearn: planks, seams, ribs\n\nProject: Build a tub that carries two of us and all that we\nneed for a night in the bay.\n\n## Stage 2\n\nLearn: cloth, hems\n\nBest book: *The Sails of Small Boats on Shallow Waters* by Ada<br>\nBest film: Hems<br>\n",
      [
        "# phase 1 -", "  [ ] study Learn: planks, seams, ribs",
        "  # project - Build a tub that carries two of us and all that we need for a night in the bay.",
        "    [ ] project Build a tub that carries two of us and all that we need for a night in the bay.",
        "# phase 2 -", "  [ ] study Learn: cloth, hems", "  [ ] study Best film: Hems",
      ]),
    .init(
      "fields below an exercise are of it, whatever their values",
      "# Gym\n\n## Day 1\n\n1. Squat\n   - Sets: 3\n   - Reps: 8\n2. Chin-up\n   - Sets: 3\n   - Reps: to failure\n   - Aim: a broad back\n3. Row\n   - Sets: 4\n   - Reps: 12\n",
      ["# day 1 -", "  [ ] study Squat", "  [ ] study Chin-up", "  [ ] study Row"]),
    .init(
      "a tree between fences is the plan of a text that has no other",
      "# Boat\n\nIn short:\n\n```\nPlan\n├── Week 1: Hull\n│   ├── Sand the planks\n│   └── Caulk the seams\n"
        + "└── Week 2: Sails\n    ├── Cut the cloth\n    └── Sew the hems\n```\n",
      [
        "# week 1 Hull", "  [ ] study Sand the planks", "  [ ] study Caulk the seams",
        "# week 2 Sails", "  [ ] study Cut the cloth", "  [ ] study Sew the hems",
      ]),
    .init(
      "names with a dot and words behind are no files",
      "# Boat\n\n```\nPlan\n├── Week 1: Hull\n│   ├── Planks.io basics\n│   └── 1.2 Caulk the seams\n"
        + "└── Week 2: Sails\n    └── Cut the cloth\n```\n",
      [
        "# week 1 Hull", "  [ ] study Planks.io basics", "  [ ] study 1.2 Caulk the seams",
        "# week 2 Sails", "  [ ] study Cut the cloth",
      ]),
    .init(
      "what stands in pre is read where nothing else is a plan",
      "# Boat\n\n<pre>\nWeek 1: Hull\n  - sand the planks\n  - caulk the seams\nWeek 2: Sails\n  - cut the cloth\n</pre>\n",
      [
        "# week 1 Hull", "  [ ] study sand the planks", "  [ ] study caulk the seams",
        "# week 2 Sails", "  [ ] study cut the cloth",
      ]),
    .init(
      "one paragraph of a week only tells of it",
      "# P\n\n## Week 1\n\nAll about loops\n\n## Week 2\n\nAll about maps\n\n- [a](a.md)\n- b\n",
      ["# week 1 -", "# week 2 -", "  [ ] study a", "  [ ] study b"]),
    .init(
      "a question of yes or no in a paragraph is no item",
      "# P\n\n- [ ] read\n\nDid it rain [yes] or snow [no]?\n", ["[ ] study read"]),
    .init(
      "a bold heading without its space",
      "# P\n\n##**Week 1: Basics**\n- a\n##**Week 2: Loops**\n- b\n",
      ["# week 1 Basics", "  [ ] study a", "# week 2 Loops", "  [ ] study b"]),
    .init(
      "a label's words go on where only a column broke them",
      "# P\n\n## Week 1\n**Project:** mend the imports of the old repository and explain to yourself\nwhy it worked before. Then write it down in the notes that you keep for this\ncourse.\n\n## Week 2\n- b\n",
      [
        "# week 1 -",
        "  # project - mend the imports of the old repository and explain to yourself why it worked before. Then write it down in the notes that you keep for this course.",
        "    [ ] project mend the imports of the old repository and explain to yourself why it worked before. Then write it down in the notes that you keep for this course.",
        "# week 2 -", "  [ ] study b",
      ]),
    .init(
      "what only begins like a legend is an item",
      "# P\n- [ ] :books: Read\n- [ ] ==mark== it\n- [ ] Open\n- [x] Done\n",
      [
        "[ ] study :books: Read", "[ ] study ==mark== it", "[ ] study Open", "[x] study Done",
      ]),
    .init(
      "nothing in code, comments or front matter is an item",
      "---\ntasks:\n- [ ] x\n---\n# P\n```\n- [ ] no\n```\n<!--\n- [ ] no\n-->\n\n    - [ ] no\n\n- [ ] yes\n",
      ["[ ] study yes"]),
    .init(
      "a plan inside one fence is unwrapped",
      "Here you are:\n\n```markdown\n# P\n## Week 1\n- [ ] a\n- [ ] b\n```\n\nGood luck!\n",
      ["# week 1 -", "  [ ] study a", "  [ ] study b"]),
    .init(
      "a plain text plan is read all the same",
      "Learn Go\n\nWeek 1:\n• Tour\n\t○ flow control\n• Tests\n\nWeek 2:\n• Build\n",
      [
        "# week 1 -", "  [ ] study Tour", "    [ ] study flow control", "  [ ] study Tests",
        "# week 2 -", "  [ ] study Build",
      ]),
    .init(
      "depth and optional are told by the words",
      "# P\n- [ ] CAP (conceptual)\n- [ ] Raft (Paxos – high level)\n- [ ] Portal (Backstage – optional)\n- [ ] Migrations (theory + demo)\n",
      [
        "[ ] study CAP (conceptual) {conceptual}", "[ ] study Raft (Paxos – high level) {overview}",
        "[ ] study Portal (Backstage – optional) {optional}",
        "[ ] study Migrations (theory + demo) {theory-and-demo}",
      ]),
    .init(
      "the backslash that breaks a line is none of its words",
      "# Boat\n\n## Week 1\n\n#### Strength\n3 x 10 squats\\\n3 x 8 rows\\\n3 x 5 presses\n\n#### Core\n\n1. Side bridge\n2. Crunch\\\n   slowly\n",
      [
        "# week 1 -", "  # topic - Strength", "    [ ] study 3 x 10 squats",
        "    [ ] study 3 x 8 rows", "    [ ] study 3 x 5 presses", "  # topic - Core",
        "    [ ] study Side bridge", "    [ ] study Crunch",
      ]),
    .init(
      "code in a bracket is no condition",
      "# P\n\n- Conditions (if/else, switch)\n- Branches（if/while/for）\n- Ropes (if you have any)\n",
      [
        "[ ] study Conditions (if/else, switch)", "[ ] study Branches（if/while/for）",
        "[ ] study Ropes (if you have any) {optional}",
      ]),
    .init(
      "lines that a tag breaks off stand for themselves, and a tag alone is a blank line",
      "# Boat\n\n**Week 1:** Hull<br>\nBest book: *Planks*<br>\nBest lectures: Seams 101<br>\n<br>\n"
        + "**Week 2:** Sails<br>\nBest book: *Cloth*<br>\nBest lectures: Hems 101<br>\n",
      [
        "# week 1 Hull", "  [ ] study Best book: Planks", "  [ ] study Best lectures: Seams 101",
        "# week 2 Sails", "  [ ] study Best book: Cloth", "  [ ] study Best lectures: Hems 101",
      ]),
    .init(
      "how a project's folders lie is no project",
      "# P\n\n## Estructura del proyecto\nEl repositorio separa la teoría de la práctica.\n\n## Módulo 1\n- a\n\n## Módulo 2\n- b\n",
      ["# phase 1 -", "  [ ] study a", "# phase 2 -", "  [ ] study b"]),
    .init(
      "a sentence may begin with a file",
      "# P\n\n## 1단계: 시작\n- 읽기\n- 쓰기\n\n실습 과제:\n\n- `App.vue`에 글을 넣는다\n- `main.js`를 고친다\n",
      [
        "# phase 1 시작", "  [ ] study 읽기", "  [ ] study 쓰기", "  # topic - 실습 과제",
        "    [ ] task App.vue에 글을 넣는다", "    [ ] task main.js를 고친다",
      ]),
    .init(
      "goals are those of the week that they name",
      "# P\n\n## Неделя 1\n- Чтение\n- Письмо\n- Счёт\n\n### Цели недели\n- знать буквы\n\n## Неделя 2\n- Музыка\n\n"
        + "### Objectifs de la semaine\n- chanter\n\n### Tujuan Minggu Ini\n- bernyanyi\n\n### 今週の目標\n- 歌う\n\n### Goals for this week\n- sing\n",
      [
        "# week 1 -", "  [ ] study Чтение", "  [ ] study Письмо", "  [ ] study Счёт", "# week 2 -",
        "  [ ] study Музыка",
      ]),
    .init(
      "morning and evening of one day hold its work",
      "# P\n\n## День 1\n\n| Время | Задача |\n|---|---|\n| Утро | Читать |\n| | Писать |\n| Вечер | Считать |\n\n"
        + "## День 2\n\n| Время | Задача |\n|---|---|\n| Утро | Петь |\n| Вечер | Спать |\n",
      [
        "# day 1 -", "  [ ] study Читать", "  [ ] study Писать", "  [ ] study Считать", "# day 2 -",
        "  [ ] study Петь", "  [ ] study Спать",
      ]),
    .init(
      "brackets are no links, and files of the plan its lessons",
      "# Smith\n\n## Lists and other links\n\n- [Optional] Draw a list\n- [Required] Reverse a list\n\n## Lessons\n\n- [intro.md](intro.md)\n- [loops.md](loops.md)\n\n## Editors\n\n- vim\n- emacs\n",
      [
        "# topic - Lists and other links", "  [ ] study [Optional] Draw a list {optional}",
        "  [ ] study [Required] Reverse a list", "# topic - Lessons", "  [ ] study intro.md",
        "  [ ] study loops.md", "# topic - Editors", "  [ ] study vim", "  [ ] study emacs",
      ]),
    .init(
      "sets and rests tell of the exercise above them",
      "# Gym\n\n## Week 1\n\n1. **Squat**\n   - 4 sets of 8\n   - Rest: 2 minutes\n   - Focus: keep low\n\n2. **Row**\n   - 3 sets of 10\n   - Rest: 90 seconds\n\n3. **Press**\n   - 3 sets of 8\n   - Rest: 2 minutes\n\n"
        + "## Week 2\n\n1. **Lunge**\n   - 4 sets of 8\n   - Rest: 1 minute\n\n2. **Curl**\n   - 3 sets\n   - Together with:\n",
      [
        "# week 1 -", "  [ ] study Squat", "  [ ] study Row", "  [ ] study Press", "# week 2 -",
        "  [ ] study Lunge", "  [ ] study Curl",
      ]),
    .init(
      "bold lines with their measures below are what there is to do, without a week too",
      "# Gym\n\n## Lifts\n\n**A. Squat**\n- _Sets:_ 3 x 10\n- _Form:_ keep low\n\n**B. Lunge**\n- _Sets:_ 3 x 12\n- _Form:_ long steps\n\n"
        + "**C. Press**\n- _Sets:_ 3 x 8\n\n## Ideas\n\n**Sleep**\n\nIt builds.\n\n**Food**\n\nIt feeds.\n",
      [
        "# topic - Lifts", "  [ ] study A. Squat", "  [ ] study B. Lunge", "  [ ] study C. Press",
      ]),
    .init(
      "bold lines with their measures below are what there is to do",
      "# Gym\n\n## Day 1: Legs\n\n**A. Squat**\n- _Target:_ 3 sets\n- _Sets:_ 3 x 10\n- _Form:_ keep low\n\n**B. Lunge**\n- _Sets:_ 3 x 12\n- _Form:_ long steps\n\n"
        + "## Day 2: Arms\n\n**A. Press**\n- _Sets:_ 3 x 8\n\n**B. Pull**\n- _Sets:_ 3 x 5\n- _Form:_ no swing\n",
      [
        "# day 1 Legs", "  [ ] study A. Squat", "  [ ] study B. Lunge", "# day 2 Arms",
        "  [ ] study A. Press", "  [ ] study B. Pull",
      ]),
    .init(
      "amounts below the same names again and again are what is done then",
      "# Spanish\n\n"
        + (1...3).map {
          "## Day \($0)\n\n**Morning**\n- Words: 20 new\n- Verbs: 5 new\n\n**Evening**\n- Pages: \($0)0 of the book\n- Songs: 2\n\n"
        }.joined(),
      (1...3).flatMap {
        [
          "# day \($0) -", "  # topic - Morning", "    [ ] study Words: 20 new",
          "    [ ] study Verbs: 5 new", "  # topic - Evening",
          "    [ ] study Pages: \($0)0 of the book", "    [ ] study Songs: 2",
        ]
      }),
    .init(
      "comments of Obsidian's are no text",
      "# Boat %%draft%%\n\n%% move the knots to week 2 %%\n\n%%\n- [ ] sell her\n## Week 9: Old\n- burn her\n%%\n\n## Week 1: Knots\n- bowline %%ask Tom%%\n- %%later%%\n- figure eight\n%% - reef knot %%\n- clove hitch\n\n## Week 2: Wind\n- tack at 5%%\n- gybe\n",
      [
        "# week 1 Knots", "  [ ] study bowline", "  [ ] study figure eight",
        "  [ ] study clove hitch", "# week 2 Wind", "  [ ] study tack at 5%%", "  [ ] study gybe",
      ]),
    .init(
      "words in underscores are no blank",
      "# P\n\n## Week 1\n- Tie knots\n- Algorithm: __Dijkstra__\n- Call: __init__\n",
      [
        "# week 1 -", "  [ ] study Tie knots", "  [ ] study Algorithm: Dijkstra",
        "  [ ] study Call: init",
      ]),
    .init(
      "a field to be filled in is no work",
      "# P\n\n## Week 1\n- Tie knots\n- Progress: [_____] %\n- **Hours:** ____\n- Learned: TBD\n"
        + "- **Sailed:** [X] hours\n- Knots: [X] / 8\n- Mood: [ ] / 10\n- Falls: [N]%\n- Read chapter: the first\n- Read: [A](a.md)\n- Tune: [B] and [C]\n",
      [
        "# week 1 -", "  [ ] study Tie knots", "  [ ] study Read chapter: the first",
        "  [ ] study Read: A", "  [ ] study Tune: [B] and [C]",
      ]),
    .init(
      "what comes after a part is no outcome of it",
      "# P\n\nAfter completing the harbour course:\n\n- Coastal sailing\n- Night sailing\n\n"
        + "## Po ukończeniu kursu\n- Rejs\n",
      [
        "[ ] study Coastal sailing", "[ ] study Night sailing", "# topic - Po ukończeniu kursu",
        "  [ ] study Rejs",
      ]),
    .init(
      "a promise behind such words makes outcomes",
      "# P\n\n## Week 1\n- a\n\nAfter completing it, students will be able to:\n\n- moor\n\n"
        + "## شهر\n\nبعد 4 أشهر ستكون قادراً على:\n\n- الإبحار\n",
      [
        "# week 1 -", "  [ ] study a",
        "  # outcomes - After completing it, students will be able to",
        "    [ ] outcome moor", "# topic - شهر", "  # outcomes - بعد 4 أشهر ستكون قادراً على",
        "    [ ] outcome الإبحار",
      ]),
    .init(
      "a picture before a label adorns it",
      "# P\n\n## Week 1\n- a\n\n✅ Outcome:\n\n- Fear is gone\n\n## Week 2\n- b\n",
      [
        "# week 1 -", "  [ ] study a", "  # outcomes - Outcome", "    [ ] outcome Fear is gone",
        "# week 2 -", "  [ ] study b",
      ]),
    .init(
      "a part of a day is no phase",
      "# P\n\n## Day 1: Test\n\n**Part 1: Ropes**\n- [ ] a\n\n**Part 2: Sails**\n- [ ] b\n\n"
        + "## Day 2: Rest\n- [ ] c\n",
      [
        "# day 1 Test", "  # topic - Ropes", "    [ ] study a", "  # topic - Sails",
        "    [ ] study b", "# day 2 Rest", "  [ ] study c",
      ]),
    .init(
      "weeks of a month are counted anew in each",
      "# P\n\n## Phase 1\n\n**February:**\n- **Weeks 1–2:** Ropes\n- **Weeks 3–4:** Knots\n\n"
        + "**March:**\n- **Weeks 1–2:** Sails\n- **Weeks 3–4:** Wind\n\n## Phase 2\n\n"
        + "**First week:**\n- a\n\n**Second week:**\n- b\n",
      [
        "# phase 1 -", "  # month 2 -", "    [ ] study Weeks 1–2: Ropes",
        "    [ ] study Weeks 3–4: Knots", "  # month 3 -", "    [ ] study Weeks 1–2: Sails",
        "    [ ] study Weeks 3–4: Wind", "# phase 2 -", "  # week 1 -", "    [ ] study a",
        "  # week 2 -", "    [ ] study b",
      ]),
    .init(
      "an exercise's tasks are its parts",
      "# P\n\n### Exercise 1: Moor\n**Tasks:**\n1. a\n2. b\n\n### Exercise 2: Tack\n\n**Steps:**\n\n"
        + "- c\n\n**Resources:**\n- d\n",
      [
        "[ ] task Exercise 1: Moor", "  [ ] study a", "  [ ] study b", "[ ] task Exercise 2: Tack",
        "  [ ] study c",
      ]),
  ]
}
