import RoadmapKit
import Testing

/// Forms that stand again and again, in week after week or below line after line: what most of them are,
/// all are.
@Suite struct RecurringFormTests {
  typealias Rule = ReadingRuleTests.Rule

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

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
      "comments of Obsidian's are no text",
      "# Boat %%draft%%\n\n%% move the knots to week 2 %%\n\n%%\n- [ ] sell her\n## Week 9: Old\n- burn her\n%%\n\n## Week 1: Knots\n- bowline %%ask Tom%%\n- %%later%%\n- figure eight\n%% - reef knot %%\n- clove hitch\n\n## Week 2: Wind\n- tack at 5%%\n- gybe\n",
      [
        "# week 1 Knots", "  [ ] study bowline", "  [ ] study figure eight",
        "  [ ] study clove hitch", "# week 2 Wind", "  [ ] study tack at 5%%", "  [ ] study gybe",
      ]),
  ]
}
