import RoadmapKit
import Testing

/// What stands beside the work in real plans: facts, totals, diaries, overviews and goals; and what looks like
/// one of these and is the work.
@Suite struct BesideFormTests {
  typealias Rule = ReadingRuleTests.Rule

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

  @Test(arguments: [
    "Here it is.\n\n### Where you stand\n\nYou row well.\n\n### Sail alone by June Training Plan: Weeks 1–2\n\n**Week 1: Hull**\n- planks\n\n**Week 2: Sails**\n- cloth\n",
    "## Where you stand\n\nYou row well.\n\n## Sail alone by June Training Plan\n\n- planks\n- cloth\n\n## Sources\n\n- a book\n",
  ])
  func `the only heading that says so is the plan's title`(_ text: String) throws {
    #expect(try Fixtures.plan(text).title.hasPrefix("Sail alone by June Training Plan"))
  }

  @Test func `what has a tick in a diary's column is done, where others have none`() throws {
    let plan = try Fixtures.plan(
      "# Run\n\n## Week 1\n\n| Day | Planned | Actual | Notes |\n|---|---|---|---|\n| Sun 3 May | Rest | ✓ | |\n| Mon 4 May | Easy run | ✓ 5.7 km | Completed |\n| Tue 5 May | Long run | | |\n\n## Week 2\n\n| Day | Planned | Actual | Notes |\n|---|---|---|---|\n| Sun 10 May | Swim | | |\n"
    )
    #expect(
      PlanDump(plan: plan).lines.filter { $0.contains("study") } == [
        "  [x] study Rest", "  [x] study Easy run", "  [ ] study Long run", "  [ ] study Swim",
      ])
  }

  static let rules = [
    Rule(
      "goals of each week and month are the course where no heading names a time",
      "# Boat\n\n## Weekly goals\n\n* **Week 1** → planks\n* **Week 2** → seams\n* **Week 3** → ribs\n\n## Monthly goals\n\n* **Month 1** → a hull\n* **Month 2** → a mast\n* **Month 3** → a sail\n\n## Habits\n\n✅ Row daily\n✅ Write weekly\n\n## Goals\n\n* sail far\n* sail fast\n",
      [
        "# topic - Weekly goals", "  [ ] study Week 1 → planks", "  [ ] study Week 2 → seams",
        "  [ ] study Week 3 → ribs", "# topic - Monthly goals", "  [ ] study Month 1 → a hull",
        "  [ ] study Month 2 → a mast", "  [ ] study Month 3 → a sail",
      ]),
    Rule(
      "bold numbers before paragraphs count them, and what stands right below is theirs",
      "# Boat\n\n## Skills\n\n**1. Saw planks [1 week]** - along the grain.\n\nResources:\n- [Saws](https://e.org/a)\n- [Planes](https://e.org/b)\n\n**2. Caulk seams [1 week]** - from below.\n- [Tar](https://e.org/c)\n\n**3. Step the mast** - in a calm.\n- trim the foot\n- hoist it\n",
      [
        "# topic - Skills", "  [ ] study 1. Saw planks [1 week] - along the grain.",
        "  [ ] study 2. Caulk seams [1 week] - from below.",
        "  [ ] study 3. Step the mast - in a calm.", "    [ ] study trim the foot",
        "    [ ] study hoist it",
      ]),
    Rule(
      "bold numbers alone on their lines are headings still",
      "# Boat\n\n**1. Planks**\n\n- saw\n- sand\n\n**2. Seams**\n\n- caulk\n\n**3. Mast**\n\n- step\n",
      [
        "# topic - Planks", "  [ ] study saw", "  [ ] study sand", "# topic - Seams",
        "  [ ] study caulk", "# topic - Mast", "  [ ] study step",
      ]),
    Rule(
      "a heading that names the place of the weeks says where the work is",
      "# Exam\n\n## 1. What is asked\n\n"
        + (1...16).map { "- topic \($0)\n" }.joined()
        + "\n## 2. Study schedule\n\n### Phase 1: Hull\n\n- Mon: planks\n- Tue: seams\n\n### Phase 2: Sails\n\n- Mon: cloth\n- Tue: hems\n\n## 3. In the hall\n\n- read it all\n- mark the best\n",
      [
        "# topic - Study schedule", "  # phase 1 Hull", "    [ ] study Mon: planks",
        "    [ ] study Tue: seams", "  # phase 2 Sails", "    [ ] study Mon: cloth",
        "    [ ] study Tue: hems",
      ]),
    Rule(
      "an open box is one without its space too",
      "# Boat\n\n- [ ]`saw()` planks\n- [ ] seams\n- [ ]ribs\n- [ ]肋骨\n- no box\n",
      [
        "[ ] study saw() planks", "[ ] study seams", "[ ] study ribs", "[ ] study 肋骨",
      ]),
    Rule(
      "lists of one kind are judged by all their weeks",
      "# Boat\n\n"
        + [("Hull", 6), ("Sails", 2), ("Rig", 2), ("Oars", 6)].enumerated().map { place, part in
          "## Phase \(place + 1): \(part.0)\n\n### Concepts\n"
            + (1...part.1).map { "- \(part.0.lowercased()) \($0)\n" }.joined()
            + "\n### Exercises\n- [ ] try \(part.0.lowercased())\n\n"
        }.joined(),
      [
        "# phase 1 Hull", "  # topic - Concepts", "    [ ] study hull 1", "    [ ] study hull 2",
        "    [ ] study hull 3", "    [ ] study hull 4", "    [ ] study hull 5",
        "    [ ] study hull 6", "  # topic - Exercises", "    [ ] task try hull", "# phase 2 Sails",
        "  # topic - Concepts", "    [ ] study sails 1", "    [ ] study sails 2",
        "  # topic - Exercises", "    [ ] task try sails", "# phase 3 Rig", "  # topic - Concepts",
        "    [ ] study rig 1", "    [ ] study rig 2", "  # topic - Exercises",
        "    [ ] task try rig", "# phase 4 Oars", "  # topic - Concepts", "    [ ] study oars 1",
        "    [ ] study oars 2", "    [ ] study oars 3", "    [ ] study oars 4",
        "    [ ] study oars 5", "    [ ] study oars 6", "  # topic - Exercises",
        "    [ ] task try oars",
      ]),
    Rule(
      "how far each phase is, is no work beside their headings",
      "# Boat\n\n## Phase 1 – Hull\n- planks\n\n## Phase 2 – Sails\n- cloth\n\n## Tracker\n\n| Phase | Status | Notes |\n|---|---|---|\n| Phase 1 – Hull | 🔲 Not started | |\n| Phase 2 – Sails | 🔲 Not started | |\n",
      ["# phase 1 Hull", "  [ ] study planks", "# phase 2 Sails", "  [ ] study cloth"]),
    Rule(
      "a diary of runs whose only words are remarks is no work",
      "# Run\n\n## Week 1\n- easy run\n\n## Week 2\n- long run\n\n## Diary\n\n### May 2030\n\n| Week | Planned Runs | Actual Runs | Notes |\n|---|---|---|---|\n| May 3–9 | 3 | 2 | It rained |\n| May 10–16 | 2–3 | | |\n",
      ["# week 1 -", "  [ ] study easy run", "# week 2 -", "  [ ] study long run"]),
    Rule(
      "a diary of days has a row for each, whatever its only words are",
      "# Run\n\n## Week 1\n\n| Day | Planned | Actual | Notes |\n|---|---|---|---|\n| Mon 4 May | 5 km | | in the rain |\n| Tue 5 May | 6 km | | on the sand |\n\n## Week 2\n- long run\n",
      [
        "# week 1 -", "  [ ] study in the rain", "  [ ] study on the sand", "# week 2 -",
        "  [ ] study long run",
      ]),
    Rule(
      "a list of weeks is work or an overview as a whole",
      "# Run\n\n## Week 1\n- easy run\n\n## Week 2\n- long run\n\n## Phase 1: Base\n\n**Long runs:**\n\n- Week 1-2: 10 km\n- Week 3-4: 12 km\n- Week 5-6: 14 km\n",
      [
        "# week 1 -", "  [ ] study easy run", "# week 2 -", "  [ ] study long run",
        "# phase 1 Base", "  # topic - Long runs", "    [ ] study Week 1-2: 10 km",
        "    [ ] study Week 3-4: 12 km", "    [ ] study Week 5-6: 14 km",
      ]),
    Rule(
      "what a week's days come to is no day",
      "# Run\n\n## Week 1\n- Sunday: 18 km slowly\n- Tuesday: 6 km at pace\n- **Total:** ~24 km\n\n## Week 2\n- Sonntag: 14 km\n- Dienstag: 5 km\n- Summe: 19 km (weniger)\n\n## Week 3\n- Sunday: rest\n- Tuesday: 5 km\n- **Race:** all of it\n",
      [
        "# week 1 -", "  [ ] study Sunday: 18 km slowly", "  [ ] study Tuesday: 6 km at pace",
        "# week 2 -", "  [ ] study Sonntag: 14 km", "  [ ] study Dienstag: 5 km", "# week 3 -",
        "  [ ] study Sunday: rest", "  [ ] study Tuesday: 5 km", "  [ ] study Race: all of it",
      ]),
    Rule(
      "names and values above the first heading are facts of the plan",
      "# 배\n\n- 시작일: 2030.05.25\n- 학습량: 하루 1회\n- 환경: 항구\n\n## 진행\n\n"
        + (1...10).map { "- 널빤지 \($0)\n" }.joined(),
      ["# topic - 진행"] + (1...10).map { "  [ ] study 널빤지 \($0)" }),
    Rule(
      "headings that a checklist names are ticked there",
      "# Boat\n\n## Problems\n\n### 1. Planks (Day 1)\n- **Time**: 30 min\n\n### 2. Seams (Day 2)\n- **Time**: 40 min\n\n### 3. Ribs (Day 3)\n- **Time**: 50 min\n\n## Progress\n\n- [ ] Problem 1: Planks\n- [ ] Problem 2: Seams\n- [ ] Problem 3: Ribs\n",
      [
        "# topic - Progress", "  [ ] study Problem 1: Planks", "  [ ] study Problem 2: Seams",
        "  [ ] study Problem 3: Ribs",
      ]),
    Rule(
      "a column breaks what a label says, and makes no second item of it",
      "# Boat\n\n## Stage 1\n\nLearn: planks, seams, ribs\n\nProject: Build a tub that carries two of us and all that we\nneed for a night in the bay.\n\n## Stage 2\n\nLearn: cloth, hems\n\nBest book: *The Sails of Small Boats on Shallow Waters* by Ada<br>\nBest film: Hems<br>\n",
      [
        "# phase 1 -", "  [ ] study Learn: planks, seams, ribs",
        "  # project - Build a tub that carries two of us and all that we need for a night in the bay.",
        "    [ ] project Build a tub that carries two of us and all that we need for a night in the bay.",
        "# phase 2 -", "  [ ] study Learn: cloth, hems", "  [ ] study Best film: Hems",
      ]),
    Rule(
      "the one chapter that names the plan holds it, where it is the most of the text",
      "## 1. Why sail?\n- it is quiet\n- it is cheap\n\n## 2. 学习目标\n- far\n\n## 3. Stages and plan\n\n### 3.1 Hull\n- planks\n- seams\n- ribs\n\n### 3.2 Sails\n- cloth\n- hems\n- reefs\n\n## 4. Frame of mind\n1. calm\n2. patient\n\n## 5. Friends\n- old\n",
      [
        "# topic - Stages and plan", "  # topic - Hull", "    [ ] study planks",
        "    [ ] study seams", "    [ ] study ribs", "  # topic - Sails", "    [ ] study cloth",
        "    [ ] study hems", "    [ ] study reefs",
      ]),
    Rule(
      "chapters without the plan's name are all its course, however one is called",
      "## 1. Hull\n- planks\n- seams\n\n## 2. Sails\n- cloth\n- hems\n\n## 3. The plan of a boat\n- read it\n\n## 4. Rig\n- mast\n- boom\n",
      [
        "# topic - Hull", "  [ ] study planks", "  [ ] study seams", "# topic - Sails",
        "  [ ] study cloth", "  [ ] study hems", "# topic - The plan of a boat",
        "  [ ] study read it", "# topic - Rig", "  [ ] study mast", "  [ ] study boom",
      ]),
    Rule(
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
    Rule(
      "a month's number alone ends a stretch of months",
      "# Boat\n\n## 船体（2030.05–06）\n- planks\n\n## 帆（2030.07–2031.01）\n- cloth\n",
      ["# month 5-6 船体", "  [ ] study planks", "# month 7 帆", "  [ ] study cloth"]),
    Rule(
      "the only line of a list that has one below it is told more of there",
      "# Run\n\n## Week 1\n- slowly\n- in steps\n  - *Or else:* If you are rested, twice a day.\n- uphill\n- downhill\n\n## Week 2\n- slowly\n- in steps:\n  - of a mile\n- uphill\n- downhill\n\n## Week 3\n- slowly\n- in steps\n  - of a mile\n  - of two\n- uphill\n- downhill\n",
      [
        "# week 1 -", "  [ ] study slowly", "  [ ] study in steps", "  [ ] study uphill",
        "  [ ] study downhill", "# week 2 -", "  [ ] study slowly", "  [ ] study in steps:",
        "    [ ] study of a mile", "  [ ] study uphill", "  [ ] study downhill", "# week 3 -",
        "  [ ] study slowly", "  [ ] study in steps", "    [ ] study of a mile",
        "    [ ] study of two", "  [ ] study uphill", "  [ ] study downhill",
      ]),
    Rule(
      "the files of each day are where its work is kept",
      "# Boat\n\n"
        + (1...3).map {
          "## Day \($0)\n- **Topics**: planks \($0)\n- **Practice**: saw \($0)\n- **Files**: `day-\($0)/saw.js`, `day-\($0)/`\n- **Commands**: `cut`, `join`\n\n"
        }.joined(),
      (1...3).flatMap {
        [
          "# day \($0) -", "  [ ] study Topics: planks \($0)", "  [ ] task saw \($0)",
          "  [ ] study Commands: cut, join",
        ]
      }),
    Rule(
      "a divided outline right below the title is another plan beside the weeks",
      "# Boat\n\n"
        + ["Hull", "Sails", "Rig", "Oars", "Paint"].enumerated().map { place, part in
          "\(place + 1). **\(part)**\n\n   - make the \(part.lowercased())\n\n"
        }.joined()
        + "## Week 1\n- planks\n\n## Week 2\n- cloth\n",
      [
        "[ ] study Hull", "  [ ] study make the hull", "[ ] study Sails",
        "  [ ] study make the sails", "[ ] study Rig", "  [ ] study make the rig", "[ ] study Oars",
        "  [ ] study make the oars", "[ ] study Paint", "  [ ] study make the paint", "# week 1 -",
        "  [ ] study planks", "# week 2 -", "  [ ] study cloth",
      ]),
    Rule(
      "what is nice to know before the weeks is none of their options",
      "# Boat\n\n## What to know\n\n### Must have\n- knots\n- tides\n\n### Nice to have\n- stars\n- tar\n\n## Schedule\n\n### Week 1\n- planks\n- seams\n\n### Week 2\n- cloth\n- hems\n\n## Nice to have\n- paint\n",
      [
        "# topic - Schedule", "  # week 1 -", "    [ ] study planks", "    [ ] study seams",
        "  # week 2 -", "    [ ] study cloth", "    [ ] study hems",
        "# topic - Nice to have {optional}", "  [ ] study paint",
      ]),
    Rule(
      "a promise behind a picture is no line of the list above it",
      "# Guitar\n\n1. Chords\n2. Songs\n\n👉 After two months, you will be able to play them!\n\n## Later\n- scales\n",
      ["[ ] study Chords", "[ ] study Songs", "# topic - Later", "  [ ] study scales"]),
    Rule(
      "boxes beside the lists of two weeks silence no list of a third without any",
      "# Boat\n\n"
        + [1, 2].map {
          "## Week \($0)\n\n- [ ] saw \($0)\n- [ ] sand \($0)\n\n**Look:**\n- at the grain \($0)\n\n"
        }.joined() + "## Week 3\n\n**Look:**\n- at the seams\n",
      [
        "# week 1 -", "  [ ] study saw 1", "  [ ] study sand 1", "# week 2 -", "  [ ] study saw 2",
        "  [ ] study sand 2", "# week 3 -", "  # topic - Look", "    [ ] study at the seams",
      ]),
    Rule(
      "goals are no work, whoever's they are",
      "# Лодка\n\n## Мои цели\n- плыть далеко\n- плыть быстро\n\n## Задачи\n- доски\n- швы\n",
      ["# topic - Задачи", "  [ ] study доски", "  [ ] study швы"]),
  ]
}
