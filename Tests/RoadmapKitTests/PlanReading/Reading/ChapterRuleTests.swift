import RoadmapKit
import Testing

/// Which parts of a document are the plan's course, and which only tell of it.
@Suite struct ChapterRuleTests {
  @Test(arguments: rules)
  func holds(_ rule: ReadingRule) throws { try rule.expectHeld() }

  static let rules: [ReadingRule] = [
    .init(
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
    .init(
      "a list of weeks is work or an overview as a whole",
      "# Run\n\n## Week 1\n- easy run\n\n## Week 2\n- long run\n\n## Phase 1: Base\n\n**Long runs:**\n\n- Week 1-2: 10 km\n- Week 3-4: 12 km\n- Week 5-6: 14 km\n",
      [
        "# week 1 -", "  [ ] study easy run", "# week 2 -", "  [ ] study long run",
        "# phase 1 Base", "  # topic - Long runs", "    [ ] study Week 1-2: 10 km",
        "    [ ] study Week 3-4: 12 km", "    [ ] study Week 5-6: 14 km",
      ]),
    .init(
      "the one chapter that names the plan holds it, where it is the most of the text",
      "## 1. Why sail?\n- it is quiet\n- it is cheap\n\n## 2. 学习目标\n- far\n\n## 3. Stages and plan\n\n### 3.1 Hull\n- planks\n- seams\n- ribs\n\n### 3.2 Sails\n- cloth\n- hems\n- reefs\n\n## 4. Frame of mind\n1. calm\n2. patient\n\n## 5. Friends\n- old\n",
      [
        "# topic - Stages and plan", "  # topic - Hull", "    [ ] study planks",
        "    [ ] study seams", "    [ ] study ribs", "  # topic - Sails", "    [ ] study cloth",
        "    [ ] study hems", "    [ ] study reefs",
      ]),
    .init(
      "chapters without the plan's name are all its course, however one is called",
      "## 1. Hull\n- planks\n- seams\n\n## 2. Sails\n- cloth\n- hems\n\n## 3. The plan of a boat\n- read it\n\n## 4. Rig\n- mast\n- boom\n",
      [
        "# topic - Hull", "  [ ] study planks", "  [ ] study seams", "# topic - Sails",
        "  [ ] study cloth", "  [ ] study hems", "# topic - The plan of a boat",
        "  [ ] study read it", "# topic - Rig", "  [ ] study mast", "  [ ] study boom",
      ]),
    .init(
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
    .init(
      "one part of a document holds the weeks, the others tell of them",
      """
      # Climbing

      ## Part 1. Why it works

      - rest is half of it
      - load grows slowly

      ## Part 2. The weeks

      ### Week 1

      - traverse

      ### Week 2

      - slab

      ### Week 3

      - arete

      ## Part 3. The moves

      ### Slab

      - heels low
      - eyes up

      """,
      [
        "# topic - Part 2. The weeks", "  # week 1 -", "    [ ] study traverse", "  # week 2 -",
        "    [ ] study slab", "  # week 3 -", "    [ ] study arete",
      ]),
    .init(
      "what stands below one heading in every week is work in all of them",
      """
      # P

      ## Week 1

      ### In the field

      - sow
      - water

      ## Week 2

      ### In the field

      - weed
      - thin

      ## Week 3

      ### In the field

      - stake

      ### Before you go on

      - [ ] the rows are straight
      - [ ] nothing is dry

      """,
      [
        "# week 1 -", "  # topic - In the field", "    [ ] study sow", "    [ ] study water",
        "# week 2 -", "  # topic - In the field", "    [ ] study weed", "    [ ] study thin",
        "# week 3 -", "  # topic - In the field", "    [ ] study stake",
        "  # topic - Before you go on", "    [ ] study the rows are straight",
        "    [ ] study nothing is dry",
      ]),
    .init(
      "parts below the last week alone stand behind the weeks",
      """
      # Rowing

      # Week 1

      - pull

      # Week 2

      - push

      # Week 3

      - lift

      ## On the water

      - look behind you

      ## In the boathouse

      - dry the oars

      """,
      [
        "# week 1 -", "  [ ] study pull", "# week 2 -", "  [ ] study push", "# week 3 -",
        "  [ ] study lift",
      ]),
    .init(
      "plain headings behind the weeks belong to none of them: what is there by a day comes of the plan",
      "# Boat\n\nWeek 1 — Hull\n- Sand the planks\n- Caulk the seams\n\nWeek 2 — Sails\n- Cut the cloth\n"
        + "- Sew the hems\n\nDeliverables by day 14\n- A dry hull\n- Two sails\n\nNumbers (each week)\n- Hours spent\n- Planks left\n",
      [
        "# week 1 Hull", "  [ ] study Sand the planks", "  [ ] study Caulk the seams",
        "# week 2 Sails", "  [ ] study Cut the cloth", "  [ ] study Sew the hems",
        "# outcomes - Deliverables by day 14", "  [ ] outcome A dry hull",
        "  [ ] outcome Two sails",
      ]),
    .init(
      "plain headings in every week are its parts, in the last one too",
      "# Boat\n\nWeek 1 — Hull\n\nBow\n- Sand the planks\n- Caulk the seams\n\nWeek 2 — Sails\n\nFore\n- Cut the cloth\n- Sew the hems\n",
      [
        "# week 1 Hull", "  # topic - Bow", "    [ ] study Sand the planks",
        "    [ ] study Caulk the seams",
        "# week 2 Sails", "  # topic - Fore", "    [ ] study Cut the cloth",
        "    [ ] study Sew the hems",
      ]),
    .init(
      "numbers that go on from heading to heading count the work, boxes elsewhere or not",
      "# Boat\n\n## Phase 1: Hull\n- [ ] planks\n- [ ] seams\n\n## Phase 2: Sails\n- [ ] cloth\n- [ ] hems\n\n## Things to build\n\n### Small\n"
        + "1. **A tender**\n   - Aim: row ashore\n   - Skill: sawing\n2. **A mooring**\n   - Aim: lie safe\n   - Skill: knots\n\n### Large\n"
        + "3. **A mast**\n   - Aim: carry sail\n   - Skill: planing\n4. **A cabin**\n   - Aim: sleep dry\n   - Skill: joints\n",
      [
        "# phase 1 Hull", "  [ ] study planks", "  [ ] study seams", "# phase 2 Sails",
        "  [ ] study cloth", "  [ ] study hems", "# topic - Things to build", "  # topic - Small",
        "    [ ] study A tender", "    [ ] study A mooring", "  # topic - Large",
        "    [ ] study A mast",
        "    [ ] study A cabin",
      ]),
    .init(
      "equal names under different parents are different sections",
      "# P\n## Year 1\n### Semester 1\n- a\n## Year 2\n### Semester 1\n- b\n",
      [
        "# year 1 -", "  # phase 1 -", "    [ ] study a", "# year 2 -", "  # phase 1 -",
        "    [ ] study b",
      ]),
    .init(
      "parts of a document of which one holds the weeks are its chapters",
      "# Boat\n\n## Part 1. Why\n\n### Wood\n\n- It floats\n- It smells\n\n## Part 2. The programme\n\n"
        + "### Week 1\n\n- Sand the hull\n- Caulk it\n\n### Week 2\n\n- Cut the sails\n- Sew them\n\n"
        + "## Part 3. Food\n\n### Meals\n\n- Oats\n- Rice\n- Beans\n\n## Part 4. Signs\n\n- Dry feet\n- Calm\n",
      [
        "# topic - Part 2. The programme", "  # week 1 -", "    [ ] study Sand the hull",
        "    [ ] study Caulk it", "  # week 2 -", "    [ ] study Cut the sails",
        "    [ ] study Sew them",
      ]),
    .init(
      "a plan whose first part is told week by week goes on with the others",
      "# Boat\n\n## Part 1. Hull\n\n### Week 1\n\n- Sand the hull\n- Caulk it\n\n### Week 2\n\n- Oil it\n\n"
        + "## Part 2. Sails\n\n- Cut them\n- Sew them\n\n## Part 3. Ropes\n\n- Splice\n- Whip\n",
      [
        "# phase 1 Hull", "  # week 1 -", "    [ ] study Sand the hull", "    [ ] study Caulk it",
        "  # week 2 -", "    [ ] study Oil it", "# phase 2 Sails", "  [ ] study Cut them",
        "  [ ] study Sew them", "# phase 3 Ropes", "  [ ] study Splice", "  [ ] study Whip",
      ]),
    .init(
      "links to notes, indented below a line, are its parts",
      "1. Основы\n\t[[Роль]]\n\t[[Этапы]]\n\t\t[[Сбор]]\n2. Документы\n\t[[Письмо]]\n",
      [
        "[ ] study Основы", "  [ ] study Роль", "  [ ] study Этапы", "    [ ] study Сбор",
        "[ ] study Документы", "  [ ] study Письмо",
      ]),
    .init(
      "weeks below references that stand elsewhere hold no work",
      "# Boat\n\n## Week 1\n\n- planks\n- seams\n\n## Week 2\n\n- cloth\n- hems\n\n## References\n\n### Week 1\n\n- Moore\n- Chapelle\n\n### Week 2\n\n- Marino\n- Ross\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "# week 2 -",
        "  [ ] study cloth", "  [ ] study hems",
      ]),
    .init(
      "numbered chapters around a table of weeks tell of it",
      "# Boat\n\n## 1. The yard\n\n- **Tools**: are shared by all.\n- **Sheds**: are locked at night.\n\n## 2. Schedule\n\n"
        + "| Week | Topic |\n|---|---|\n| 1 | planks |\n| 2 | seams |\n| 3 | cloth |\n| 4 | hems |\n| 5 | dye |\n\n## 3. Other\n\n- We meet on Mondays.\n- Bring gloves.\n",
      [
        "# topic - Schedule", "  [ ] study planks", "  [ ] study seams", "  [ ] study cloth",
        "  [ ] study hems", "  [ ] study dye",
      ]),
    .init(
      "weeks of one subject are not hidden by those of another",
      "# Exam\n\n## Listening\n\n### Week 1\n\n- maps\n- forms\n\n## Reading\n\n### Week 1\n\n- skimming\n- scanning\n",
      [
        "# topic - Listening", "  # week 1 -", "    [ ] study maps", "    [ ] study forms",
        "# topic - Reading", "  # week 1 -", "    [ ] study skimming", "    [ ] study scanning",
      ]),
    .init(
      "chapters that hold more than the table of weeks are the work",
      "# Boat\n\n## 1. Hull\n\n- planks\n- seams\n- joints\n\n## 2. Sails\n\n- cloth\n- hems\n- dye\n\n## 3. Schedule\n\n| Week | Topic |\n|---|---|\n| 1 | Hull |\n| 2 | Hull |\n| 3 | Sails |\n| 4 | Sails |\n",
      [
        "# topic - Hull", "  [ ] study planks", "  [ ] study seams", "  [ ] study joints",
        "# topic - Sails", "  [ ] study cloth", "  [ ] study hems", "  [ ] study dye",
        "# topic - Schedule", "  [ ] study Hull", "  [ ] study Hull", "  [ ] study Sails",
        "  [ ] study Sails",
      ]),
    .init(
      "what stands behind the last week is no introduction",
      "# Boat\n\n## Week 1: Hull\n\n## Week 2: Sails\n\n## Week 3: Ropes\n\n## Bonus: Nets\n",
      [
        "[ ] study Week 1: Hull", "[ ] study Week 2: Sails", "[ ] study Week 3: Ropes",
        "[ ] study Bonus: Nets {optional}",
      ]),
    .init(
      "one week among sections hides none of them",
      "# Rust\n\n## Week 1\n\n- rustup\n- hello\n- names\n- calls\n- flow\n- structs\n\n## Ownership\n\n- moves\n- borrows\n\n## Threads\n\n- spawn\n",
      [
        "# week 1 -", "  [ ] study rustup", "  [ ] study hello", "  [ ] study names",
        "  [ ] study calls", "  [ ] study flow", "  [ ] study structs", "# topic - Ownership",
        "  [ ] study moves", "  [ ] study borrows", "# topic - Threads", "  [ ] study spawn",
      ]),
    .init(
      "what comes after the last week is work",
      "# Boat\n\n## Week 1\n- saw\n- plane\n\n## Week 2\n- caulk\n- paint\n\n## After 2 weeks\n1. launch her\n2. sail her home\n",
      [
        "# week 1 -", "  [ ] study saw", "  [ ] study plane", "# week 2 -", "  [ ] study caulk",
        "  [ ] study paint", "# topic - After 2 weeks", "  [ ] study launch her",
        "  [ ] study sail her home",
      ]),
  ]
}
