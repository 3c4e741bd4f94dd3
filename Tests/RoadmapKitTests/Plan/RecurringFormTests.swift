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
      "comments of Obsidian's are no text",
      "# Boat %%draft%%\n\n%% move the knots to week 2 %%\n\n%%\n- [ ] sell her\n## Week 9: Old\n- burn her\n%%\n\n## Week 1: Knots\n- bowline %%ask Tom%%\n- %%later%%\n- figure eight\n%% - reef knot %%\n- clove hitch\n\n## Week 2: Wind\n- tack at 5%%\n- gybe\n",
      [
        "# week 1 Knots", "  [ ] study bowline", "  [ ] study figure eight",
        "  [ ] study clove hitch", "# week 2 Wind", "  [ ] study tack at 5%%", "  [ ] study gybe",
      ]),
  ]
}
