import RoadmapKit
import Testing

/// What is a week, a month, a phase or the like, and where it ends.
@Suite struct PeriodRuleTests {
  @Test(arguments: rules)
  func holds(_ rule: ReadingRule) throws { try rule.expectHeld() }

  @Test(arguments: [
    ("Intervals: 5x3 min", 15), ("4 × 10 min easy", 40), ("5x3 min with 2 min rest", nil),
    ("2x2 hours", 240), ("Room 5x3", nil), ("Talk (1h15m)", 75), ("Talk (1h 15m)", 75),
    ("Lab (2h + 30m)", 150), ("Lab (2 h + 30 min)", 150), ("Lab (2h + homework)", 120),
    ("Row (2h + 500m)", 120),
    ("Run 400m", nil), ("Write times in 24h format", nil), ("A 48h SLA", nil),
    ("Ultra (24h)", 1440),
    ("Project (~24h)", 1440), ("Project: 48h", 2880),
    ("Use 24h offline mode", nil), ("Meet the **48h SLA**", nil), ("Practice, 24h of it", 1440),
  ])
  func multipliesWhatIsDoneSeveralTimes(_ line: String, _ minutes: Int?) throws {
    let plan = try Fixtures.plan("# P\n- [ ] \(line)\n")
    #expect(plan.estimate(ofItem: 0)?.most == minutes)
  }

  static let rules: [ReadingRule] = [
    .init(
      "a heading that names the place of the weeks says where the work is",
      "# Exam\n\n## 1. What is asked\n\n"
        + (1...16).map { "- topic \($0)\n" }.joined()
        + "\n## 2. Study schedule\n\n### Phase 1: Hull\n\n- Mon: planks\n- Tue: seams\n\n### Phase 2: Sails\n\n- Mon: cloth\n- Tue: hems\n\n## 3. In the hall\n\n- read it all\n- mark the best\n",
      [
        "# topic - Study schedule", "  # phase 1 Hull", "    [ ] study Mon: planks",
        "    [ ] study Tue: seams", "  # phase 2 Sails", "    [ ] study Mon: cloth",
        "    [ ] study Tue: hems",
      ]),
    .init(
      "what most lists below one heading are by their form, all are",
      "# Boat\n\n"
        + ["Hull", "Sails", "Rig", "Oars"].enumerated().map { place, part in
          "## \(part)\n\n- make the \(part.lowercased())\n- mend the \(part.lowercased())\n\n### Look back\n"
            + (place == 2
              ? "- Say what broke\n- Say what held\n" : "- What broke at sea?\n- What held?\n")
            + "\n"
        }.joined(),
      [
        "# topic - Hull", "  [ ] study make the hull", "  [ ] study mend the hull",
        "# topic - Sails", "  [ ] study make the sails", "  [ ] study mend the sails",
        "# topic - Rig", "  [ ] study make the rig", "  [ ] study mend the rig",
        "# topic - Oars", "  [ ] study make the oars", "  [ ] study mend the oars",
      ]),
    .init(
      "the only line of a list that has one below it is told more of there",
      "# Run\n\n## Week 1\n- slowly\n- in steps\n  - *Or else:* If you are rested, twice a day.\n- uphill\n- downhill\n\n## Week 2\n- slowly\n- in steps:\n  - of a mile\n- uphill\n- downhill\n\n## Week 3\n- slowly\n- in steps\n  - of a mile\n  - of two\n- uphill\n- downhill\n",
      [
        "# week 1 -", "  [ ] study slowly", "  [ ] study in steps", "  [ ] study uphill",
        "  [ ] study downhill", "# week 2 -", "  [ ] study slowly", "  [ ] study in steps:",
        "    [ ] study of a mile", "  [ ] study uphill", "  [ ] study downhill", "# week 3 -",
        "  [ ] study slowly", "  [ ] study in steps", "    [ ] study of a mile",
        "    [ ] study of two", "  [ ] study uphill", "  [ ] study downhill",
      ]),
    .init(
      "two hyphens part a week's number from its title",
      "# Arıcılık\n\n## 1. Hafta -- Kovan\n\n- a\n\n## 2. Hafta -- Bal\n\n- b\n",
      ["# week 1 Kovan", "  [ ] study a", "# week 2 Bal", "  [ ] study b"]),
    .init(
      "Roman numerals count on, too",
      """
      # Winds

      ## Contents of the book

      ### I. Strings

      1. Bow
      2. Bridge

      ### II. Reeds

      3. Oboe
      4. Bassoon

      ### III. Brass

      5. Horn
      6. Tuba

      ## What the book has

      - **Pages**: 300
      - **Pictures**: 20

      """,
      [
        "# topic - Contents of the book", "  # topic - Strings", "    [ ] study Bow",
        "    [ ] study Bridge", "  # topic - Reeds", "    [ ] study Oboe",
        "    [ ] study Bassoon", "  # topic - Brass", "    [ ] study Horn",
        "    [ ] study Tuba",
      ]),
    .init(
      "headings that count on by letters are the course, too",
      """
      # Rowing

      ## Outing A: Arms

      - pull
      - hold

      ## Outing B: Legs

      - push
      - squat

      ## Outing C: Back

      - bend
      - lift

      ## On the water

      - look behind you
      - let others pass

      """,
      [
        "# topic - Outing A: Arms", "  [ ] study pull", "  [ ] study hold",
        "# topic - Outing B: Legs", "  [ ] study push", "  [ ] study squat",
        "# topic - Outing C: Back", "  [ ] study bend", "  [ ] study lift",
      ]),
    .init(
      "bullets of no Markdown that each say what their week is for are the items",
      "# Boat\n\n• Week 1: sand the planks\n• Week 2: caulk the seams\n• Week 3: cut the cloth\n",
      [
        "[ ] study Week 1: sand the planks", "[ ] study Week 2: caulk the seams",
        "[ ] study Week 3: cut the cloth",
      ]),
    .init(
      "weeks that are all counted in parts are weeks, whatever their brackets name",
      "# Boat\n\n## Phase 0: Theory\n\n### Week 0.1 — Hull (Lessons 1–5)\n- planks\n- seams\n\n### Week 0.2 — Sails (Lessons 6–8)\n- cloth\n",
      [
        "# phase 0 Theory", "  # week 0 Week 0.1 — Hull", "    [ ] study planks",
        "    [ ] study seams",
        "  # week 0 Week 0.2 — Sails", "    [ ] study cloth",
      ]),
    .init(
      "the part of a month that a heading names is its month",
      "# Boat\n\n## Aug to early Sep: Hull\n- planks\n- seams\n\n## Mid-Sep to Oct: Sails\n- cloth\n",
      [
        "# month 8-9 Hull", "  [ ] study planks", "  [ ] study seams",
        "# month 9-10 Sails", "  [ ] study cloth",
      ]),
    .init(
      "German weeks are counted in letters without dots",
      "# Boot\n\n## Fuenfte Woche\n- Planken\n\n## Zwoelfte Woche\n- Segel\n",
      ["# week 5 -", "  [ ] study Planken", "# week 12 -", "  [ ] study Segel"]),
    .init(
      "a picture before a week's name adorns it",
      "Plan\n\n🔵 WEEK 1\n\nloops\nmaps\n\n🟢 WEEK 2\n\nsets\nfiles\n",
      [
        "# week 1 -", "  [ ] study loops", "  [ ] study maps", "# week 2 -", "  [ ] study sets",
        "  [ ] study files",
      ]),
    .init(
      "modules named right below a phase say how far it reaches",
      "# P\n\n## Phase 1 — Base\n**Modules 01–04**\n\nMain focus:\n- a\n\n## Phase 2 — More\n**Modules 05–08**\n\nMain focus:\n- b\n",
      [
        "# phase 1 Base", "  # topic - Main focus", "    [ ] study a", "# phase 2 More",
        "  # topic - Main focus", "    [ ] study b",
      ]),
    .init(
      "school years in Korean",
      "# P\n\n### **2학년: 기초**\n\n* a\n\n### **3학년: 도약**\n\n* b\n",
      ["# year 2 기초", "  [ ] study a", "# year 3 도약", "  [ ] study b"]),
    .init(
      "weeks that headings only count are weeks where they go on",
      "# 배\n\n## 1주\n\n- 널빤지\n\n## 2주\n\n- 돛\n\n## 3주\n\n- 밧줄\n",
      [
        "# week 1 -", "  [ ] study 널빤지", "# week 2 -", "  [ ] study 돛", "# week 3 -",
        "  [ ] study 밧줄",
      ]),
    .init(
      "weeks told in paragraphs hold what they are about, whatever introduces them",
      "# Boat\n\n## General\n\nHere is what the yard recommends to all who build their first boat.\n\n"
        + ["Hull", "Sails", "Ropes"].enumerated().map { week, name in
          "## Week \(week + 1): \(name)\n\n"
            + String(repeating: "Whoever is new here reads about it first.\n\n", count: 4)
        }.joined(),
      [
        "# week 1 Hull", "  [ ] study Hull", "# week 2 Sails", "  [ ] study Sails",
        "# week 3 Ropes", "  [ ] study Ropes",
      ]),
    .init(
      "months in a row are one part, whatever mark stands between them",
      "# Boat\n\n## October • November • December\n- planks\n- seams\n\n## July / August / September\n- cloth\n\n## Jan, Feb and March\n- rigging\n",
      [
        "# month 10-12 -", "  [ ] study planks", "  [ ] study seams", "# month 7-9 -",
        "  [ ] study cloth", "# month 1-3 -", "  [ ] study rigging",
      ]),
    .init(
      "several things called after a phase are none",
      "# Boat\n\n## Milestone 1: Hull\n- planks\n- seams\n\n## Milestone 2: Sails\n- cloth\n\n## Milestone badges\n- hull afloat\n",
      [
        "# phase 1 Hull", "  [ ] study planks", "  [ ] study seams", "# phase 2 Sails",
        "  [ ] study cloth",
      ]),
    .init(
      "a month alone that nothing stands below only says what its words are about",
      "# Boat\n\n#### April 2029 crew syllabus\n\nFor those who sail.\n\n## Week 1\n- planks\n- seams\n\n## Week 2\n- cloth\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "# week 2 -", "  [ ] study cloth",
      ]),
    .init(
      "a sentence that mentions a week is no heading",
      "# P\n\nWe meet as agreed on in\nweek 3 of the course, and talk.\n\n- a\n\nMay 2026 I want to be done. See you.\n\n- b\n",
      ["[ ] study a", "[ ] study b"]),
    .init(
      "weeks in a summary and again in detail are one section each",
      "# P\n| Week | Topic |\n|---|---|\n| 1 | A |\n| 2 | B |\n\n## Week 1: A\n- x\n## Week 2: B\n- y\n",
      ["# week 1 A", "  [ ] study x", "# week 2 B", "  [ ] study y"]),
    .init(
      "a number before the week's name makes a week of it",
      "Plan\n\n1. Hafta: Giriş\n- a\n- b\n\n2. Hafta\n- c\n\nKaynaklar\n- d\n",
      ["# week 1 Giriş", "  [ ] study a", "  [ ] study b", "# week 2 -", "  [ ] study c"]),
    .init(
      "several H1s that are periods are sections",
      "# Month 1\n- a\n# Month 2\n- b\n",
      ["# month 1 -", "  [ ] study a", "# month 2 -", "  [ ] study b"]),
    .init(
      "a heading that has its time beside the phases is one of the plan's parts",
      "# Boat\n\n## Phase 1: Hull (Months 1-8)\n\n- Planks\n- Seams\n\n## Phase 2: Sails (Months 9-17)\n\n- Cloth\n- Hems\n\n"
        + "## Racing (Months 18-20)\n\n- Round the island\n- Home again\n\n## Club (since 1920)\n\n- Flags\n- Ties\n",
      [
        "# phase 1 Hull", "  [ ] study Planks", "  [ ] study Seams", "# phase 2 Sails",
        "  [ ] study Cloth", "  [ ] study Hems", "# month 18-20 Racing",
        "  [ ] study Round the island", "  [ ] study Home again",
      ]),
    .init(
      "a bracket may stand between a plain period and its title",
      "Boat\n\nPhase 1 (0–2 months): hull and keel\n- Sand the planks\n- Caulk the seams\n\nPhase 2 (3–6 months): sails\n- Cut the cloth\n- Sew the hems\n",
      [
        "# phase 1 (0–2 months): hull and keel", "  [ ] study Sand the planks",
        "  [ ] study Caulk the seams", "# phase 2 (3–6 months): sails", "  [ ] study Cut the cloth",
        "  [ ] study Sew the hems",
      ]),
    .init(
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
    .init(
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
    .init(
      "a term's weeks in words go beyond twelve",
      "# P\n\n## Week Twelve: abc\n- a\n\n## Week Thirteen: def ghi jkl\n- b\n\n## Week Fourteen: mno\n- c\n",
      [
        "# week 12 abc", "  [ ] study a", "# week 13 def ghi jkl", "  [ ] study b",
        "# week 14 mno", "  [ ] study c",
      ]),
    .init(
      "two months of an enumeration, in Chinese",
      "# P\n\n## 基础（2029年1~6月）\n- a\n\n## 强化（2029年7、8月）\n- b\n\n## 真题（2029年9、10月）\n- c\n",
      [
        "# month 1-6 基础", "  [ ] study a", "# month 7-8 强化", "  [ ] study b", "# month 9-10 真题",
        "  [ ] study c",
      ]),
    .init(
      "weeks in Hebrew",
      "# P\n\n## שבוע 1: abc\n- a\n\n## שבוע 2: def\n- b\n",
      ["# week 1 abc", "  [ ] study a", "# week 2 def", "  [ ] study b"]),
    .init(
      "weeks in Catalan",
      "# P\n\n## Setmana 1: abc\n- a\n\n## Setmana 2: def\n- b\n",
      ["# week 1 abc", "  [ ] study a", "# week 2 def", "  [ ] study b"]),
    .init(
      "stages in Finnish",
      "# P\n\n## Vaihe 1: abc\n- a\n\n## Vaihe 2: def\n- b\n",
      ["# phase 1 abc", "  [ ] study a", "# phase 2 def", "  [ ] study b"]),
    .init(
      "a week that the plan names again and again is one week",
      "# P\n\n## Week 1 - Videos\n- a\n## Week 1 - Tasks\n- b\n## Week 2 - Videos\n- c\n## Week 2 - Tasks\n- d\n",
      [
        "# week 1 Videos", "  [ ] study a", "  # topic - Tasks", "    [ ] study b",
        "# week 2 Videos", "  [ ] study c", "  # topic - Tasks", "    [ ] study d",
      ]),
    .init(
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
    .init(
      "reading is work beside listening and speaking",
      "# P\n\n## Tuần 1\n- **Listening**: Part 1\n- **Reading**: Part 5\n- **Speaking**: ảnh\n",
      [
        "# week 1 -", "  [ ] study Listening: Part 1", "  [ ] study Reading: Part 5",
        "  [ ] study Speaking: ảnh",
      ]),
    .init(
      "the bold words above a long sentence are a week like the shorter ones",
      "# Boat\n\n**Week 1 — Hull.** Planks and seams.\n\n- *Project:* a bench.\n\n**Week 2 — Sails.** We take the cloth that was cut in the first week, sew its hems by hand as the old yards did, "
        + "and notice what a machine would do better and what it would not.\n\n- *Project:* a jib.\n\n**Week 3 — Rig.** Mast and boom.\n\n- *Project:* a mast.\n",
      [
        "# week 1 Hull.** Planks and seams.", "  # project - a bench.", "    [ ] project a bench.",
        "# week 2 Sails.", "  # project - a jib.", "    [ ] project a jib.",
        "# week 3 Rig.** Mast and boom.", "  # project - a mast.", "    [ ] project a mast.",
      ]),
  ]
}
