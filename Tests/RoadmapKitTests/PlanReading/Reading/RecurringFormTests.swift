import RoadmapKit
import Testing

/// Forms that stand again and again, in week after week or below line after line: what most of them are,
/// all are.
@Suite struct RecurringFormTests {
  typealias Rule = ReadingRuleTests.Rule

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

  @Test(arguments: [
    ("# Week 1 to-dos\n## Hull\n- saw\n\n# Week 2 to-dos\n## Rig\n- hoist\n", "to-dos"),
    ("# Semana 1: tareas\n## Casco\n- serrar\n\n# Semana 2: tareas\n## Mástil\n- izar\n", "tareas"),
    ("# Boat %%draft%%\n- saw\n- plane\n", "Boat"),
    ("%% a note %%\n\n# Boat\n- saw\n- plane\n", "Boat"),
  ])
  func isTitled(_ text: String, _ title: String) throws {
    #expect(try Fixtures.plan(text).title == title)
  }

  static let rules = [
    Rule(
      "days in plain lines below a week are its work, whatever label stands above them",
      "# Boat\n\n### Weeks 1-2: Hull\nGoal: know wood.  \nTimeline:  \nDays 1-4: saw the planks (8 hours).  \nDays 5-10: bend the ribs.  \nSources and Resources:  \nRead the book of hulls (10 hours).  \n\n"
        + "### Weeks 3-4: Rig\nTimeline:  \nDays 1-7: step the mast.  \nDays 8-14: cut the sails.  \n",
      [
        "# week 1-2 Hull", "  [ ] study Days 1-4: saw the planks (8 hours).",
        "  [ ] study Days 5-10: bend the ribs.", "# week 3-4 Rig",
        "  [ ] study Days 1-7: step the mast.", "  [ ] study Days 8-14: cut the sails.",
      ]),
    Rule(
      "so they are as sentences, and in other languages",
      "# Boot\n\n## Woche 1\nTag 1: Planken sägen.\nTag 2: Spanten biegen.\n\n## Woche 2\nTag 1: Mast setzen.\n\nTag 2: Segel nähen.\n",
      [
        "# week 1 -", "  [ ] study Tag 1: Planken sägen.", "  [ ] study Tag 2: Spanten biegen.",
        "# week 2 -", "  [ ] study Tag 1: Mast setzen.", "  [ ] study Tag 2: Segel nähen.",
      ]),
    Rule(
      "one line that begins with a day is a remark",
      "# Boat\n\n## Week 1\n- saw\n- plane\n\nDay 3: the yard is closed.\n\n## Week 2\n- caulk\n",
      ["# week 1 -", "  [ ] study saw", "  [ ] study plane", "# week 2 -", "  [ ] study caulk"]),
    Rule(
      "what each week focuses on is its work",
      "# Boat\n\n"
        + (1...3).map {
          "## Week \($0)\n\n**Focus:**\n- planks \($0)\n- seams \($0)\n\n**Hands-on:**\n- saw \($0)\n\n"
        }.joined(),
      (1...3).flatMap {
        [
          "# week \($0) -", "  # topic - Focus", "    [ ] study planks \($0)",
          "    [ ] study seams \($0)", "  # topic - Hands-on", "    [ ] study saw \($0)",
        ]
      }),
    Rule(
      "what is read each week is its work",
      "# Boats in books\n\n"
        + (1...3).map {
          "## Week \($0)\n\n### Readings\n- Melville, chapter \($0)\n- Conrad, pp. \($0)–9\n\n### Lab\n- saw \($0)\n- plane \($0)\n- sand \($0)\n\n"
        }.joined(),
      (1...3).flatMap {
        [
          "# week \($0) -", "  # topic - Readings", "    [ ] study Melville, chapter \($0)",
          "    [ ] study Conrad, pp. \($0)–9", "  # topic - Lab", "    [ ] study saw \($0)",
          "    [ ] study plane \($0)", "    [ ] study sand \($0)",
        ]
      }),
    Rule(
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
    Rule(
      "tools that stand once are a subject",
      "# Boat\n\n## Week 1\n\n### Tools\n- saw\n- plane\n\n## Week 2\n\n### Hull\n- planks\n- seams\n",
      [
        "# week 1 -", "  # topic - Tools", "    [ ] study saw", "    [ ] study plane", "# week 2 -",
        "  # topic - Hull", "    [ ] study planks", "    [ ] study seams",
      ]),
    Rule(
      "a subject's only list is what the others have there, whatever its label",
      "# Boat\n\n## Phase 1: Hull\n\n### 1.1 Planks\n📌 Topics:\n- oak\n- ash\n\n### 1.2 Ribs\n📌 Topics:\n- steam\n- bend\n\n### 1.3 Seas\n📚 Key takeaways:\n- right of way\n- lights\n\n"
        + "## Phase 2: Rig\n\n### 2.1 Mast\n- step it\n- stay it\n",
      [
        "# phase 1 Hull", "  # topic - Planks", "    # topic - Topics", "      [ ] study oak",
        "      [ ] study ash", "  # topic - Ribs", "    # topic - Topics", "      [ ] study steam",
        "      [ ] study bend", "  # topic - Seas", "    # topic - Key takeaways",
        "      [ ] study right of way", "      [ ] study lights", "# phase 2 Rig",
        "  # topic - Mast", "    [ ] study step it", "    [ ] study stay it",
      ]),
    Rule(
      "sets and rests tell of the exercise above them",
      "# Gym\n\n## Week 1\n\n1. **Squat**\n   - 4 sets of 8\n   - Rest: 2 minutes\n   - Focus: keep low\n\n2. **Row**\n   - 3 sets of 10\n   - Rest: 90 seconds\n\n3. **Press**\n   - 3 sets of 8\n   - Rest: 2 minutes\n\n"
        + "## Week 2\n\n1. **Lunge**\n   - 4 sets of 8\n   - Rest: 1 minute\n\n2. **Curl**\n   - 3 sets\n   - Together with:\n",
      [
        "# week 1 -", "  [ ] study Squat", "  [ ] study Row", "  [ ] study Press", "# week 2 -",
        "  [ ] study Lunge", "  [ ] study Curl",
      ]),
    Rule(
      "bold lines with their measures below are what there is to do",
      "# Gym\n\n## Day 1: Legs\n\n**A. Squat**\n- _Target:_ 3 sets\n- _Sets:_ 3 x 10\n- _Form:_ keep low\n\n**B. Lunge**\n- _Sets:_ 3 x 12\n- _Form:_ long steps\n\n"
        + "## Day 2: Arms\n\n**A. Press**\n- _Sets:_ 3 x 8\n\n**B. Pull**\n- _Sets:_ 3 x 5\n- _Form:_ no swing\n",
      [
        "# day 1 Legs", "  [ ] study A. Squat", "  [ ] study B. Lunge", "# day 2 Arms",
        "  [ ] study A. Press", "  [ ] study B. Pull",
      ]),
    Rule(
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
    Rule(
      "a lecture with its theory and its practice is one lecture",
      "# Лодка\n\n## Блок 1\n\n* **Лекция 1: Корпус**\n  * *Теория:* доски и швы.\n  * *Практика:* пилить.\n* **Лекция 2: Мачта**\n  * *Теория:* дерево.\n  * *Практика:* строгать.\n",
      ["# phase 1 -", "  [ ] study Лекция 1: Корпус", "  [ ] study Лекция 2: Мачта"]),
    Rule(
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
    Rule(
      "one line with a picture between a heading and its list is a remark",
      "# Boat\n\n## Week 1\n\n👉 The yard opens at noon\n\n- saw\n- plane\n\n## Week 2\n- caulk\n\n---\n\n✅ I tick this every day.\n",
      ["# week 1 -", "  [ ] study saw", "  [ ] study plane", "# week 2 -", "  [ ] study caulk"]),
    Rule(
      "objectives of learning are what one can do, beside a week's work",
      "# Boat\n\n## Week 1\n\n### Learning objectives\n- explain a seam\n- name the sails\n\n### Tasks\n- saw\n- plane\n\n## Week 2\n\n### Tasks\n- caulk\n- paint\n",
      [
        "# week 1 -", "  # outcomes - Learning objectives", "    [ ] outcome explain a seam",
        "    [ ] outcome name the sails", "  # topic - Tasks", "    [ ] task saw",
        "    [ ] task plane", "# week 2 -", "  # topic - Tasks", "    [ ] task caulk",
        "    [ ] task paint",
      ]),
    Rule(
      "they are the work of weeks that hold nothing else",
      "# Boat\n\n## Week 1\n\n### Learning objectives\n- explain a seam\n- name the sails\n\n## Week 2\n\n### Learning objectives\n- reef\n- gybe\n",
      [
        "# week 1 -", "  # topic - Learning objectives", "    [ ] study explain a seam",
        "    [ ] study name the sails", "# week 2 -", "  # topic - Learning objectives",
        "    [ ] study reef", "    [ ] study gybe",
      ]),
    Rule(
      "ticks after a time are what one can do by then",
      "# Segeln\n\n## Tag 1: Knoten\n- Palstek\n- Achtknoten\n\n## Tag 2: Wind\n- Kreuzen\n- Halsen\n\n## Stand\n\n### Nach Tag 1:\n✅ ein Boot festmachen\n\n### Nach Tag 2:\n✅ gegen den Wind segeln\n",
      [
        "# day 1 Knoten", "  [ ] study Palstek", "  [ ] study Achtknoten", "# day 2 Wind",
        "  [ ] study Kreuzen", "  [ ] study Halsen", "# topic - Stand",
        "  # outcomes - Nach Tag 1", "    [ ] outcome ein Boot festmachen",
        "  # outcomes - Nach Tag 2", "    [ ] outcome gegen den Wind segeln",
      ]),
    Rule(
      "what comes after the last week is work",
      "# Boat\n\n## Week 1\n- saw\n- plane\n\n## Week 2\n- caulk\n- paint\n\n## After 2 weeks\n1. launch her\n2. sail her home\n",
      [
        "# week 1 -", "  [ ] study saw", "  [ ] study plane", "# week 2 -", "  [ ] study caulk",
        "  [ ] study paint", "# topic - After 2 weeks", "  [ ] study launch her",
        "  [ ] study sail her home",
      ]),
    Rule(
      "two weeks in two chapters have the words that both have for a title",
      "# Week 1 to-dos\n\n## Day 1: Hull\n- [x] saw\n\n# Week 2 to-dos\n\n## Day 1: Rig\n- [ ] hoist\n",
      [
        "# week 1 to-dos", "  # day 1 Hull", "    [x] study saw",
        "# week 2 to-dos", "  # day 1 Rig", "    [ ] study hoist",
      ]),
    Rule(
      "bold rows of one cell head the rows below them, where no header says what they are",
      "# Boat\n\n|  |  |\n|---|---|\n| **Knots** | |\n| bowline | tie it blind |\n| reef knot | tie it fast |\n| **Wind** | |\n| tack | three miles |\n| gybe | in a storm |\n",
      [
        "# topic - Knots", "  [ ] study bowline", "  [ ] study reef knot", "# topic - Wind",
        "  [ ] study tack", "  [ ] study gybe",
      ]),
    Rule(
      "drawn boxes between fences are boxes",
      "# Boat\n\n## Before\n```\n□ order the planks\n□ find a mate\n□ sweep the yard\n```\n\n## Week 1\n- [ ] saw\n",
      [
        "# topic - Before", "  [ ] study order the planks", "  [ ] study find a mate",
        "  [ ] study sweep the yard", "# week 1 -", "  [ ] study saw",
      ]),
    Rule(
      "a week whose runs are struck out is done, whatever days it rests",
      "# Run\n\n## Phase 1\n\n| Week | Mon | Tue | Wed | Thu |\n|---|---|---|---|---|\n| 1 | Rest | ~~5 km~~ | Rest | ~~9 km~~ |\n| 2 | Rest | ~~6 km~~ | 3 km easy | ~~9 km~~ |\n",
      [
        "# phase 1 -", "  [x] study Rest: 5 km: Rest: 9 km",
        "  [ ] study Rest: 6 km: 3 km easy: 9 km",
      ]),
    Rule(
      "comments of Obsidian's are no text",
      "# Boat %%draft%%\n\n%% move the knots to week 2 %%\n\n%%\n- [ ] sell her\n## Week 9: Old\n- burn her\n%%\n\n## Week 1: Knots\n- bowline %%ask Tom%%\n- %%later%%\n- figure eight\n%% - reef knot %%\n- clove hitch\n\n## Week 2: Wind\n- tack at 5%%\n- gybe\n",
      [
        "# week 1 Knots", "  [ ] study bowline", "  [ ] study figure eight",
        "  [ ] study clove hitch", "# week 2 Wind", "  [ ] study tack at 5%%", "  [ ] study gybe",
      ]),
  ]
}
