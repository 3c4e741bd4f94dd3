import RoadmapKit
import Testing

/// What is a tick box, and what belongs to it.
@Suite struct BoxRuleTests {
  @Test(arguments: rules)
  func holds(_ rule: ReadingRule) throws { try rule.expectHeld() }

  static let rules: [ReadingRule] = [
    .init(
      "a box behind a label is one, whether all or none are ticked",
      "# Boat\n\n- Monday: [X] Knots\n- Tuesday: [X] Sails\n",
      ["[x] study Monday: Knots", "[x] study Tuesday: Sails"]),
    .init(
      "an open box is one without its space too",
      "# Boat\n\n- [ ]`saw()` planks\n- [ ] seams\n- [ ]ribs\n- [ ]肋骨\n- no box\n",
      [
        "[ ] study saw() planks", "[ ] study seams", "[ ] study ribs", "[ ] study 肋骨",
      ]),
    .init(
      "a box in a table's cell may have its bullet",
      "# P\n\n| When | What |\n|---|---|\n| May | **Garden** |\n| | - [ ] dig the beds |\n| | - [x] buy seeds |\n",
      ["[ ] study Garden", "[ ] study dig the beds", "[x] study buy seeds"]),
    .init(
      "bullets below a box are of it, though it ends in a colon",
      "# P\n\n## Week 1\n\n- [ ] Drill the three numbers:\n  - `26`\n  - `12`\n- [ ] Rest\n",
      ["# week 1 -", "  [ ] study Drill the three numbers:", "  [ ] study Rest"]),
    .init(
      "a box with a choice keeps its options",
      "# P\n\n- [ ] Pick two of these:\n  - oak\n  - ash\n  - elm\n- [ ] Rest\n",
      [
        "[ ] study Pick two of these: {pick 2-2}", "  [ ] option oak", "  [ ] option ash",
        "  [ ] option elm", "[ ] study Rest",
      ]),
    .init(
      "bullets at the indent of a numbered line with a box tell more of it",
      "# Boat\n\n1. [x] Hull\n- planks\n- seams\n2. [ ] Sails\n- cloth\n",
      ["[x] study Hull", "[ ] study Sails"]),
    .init(
      "a box or a heading directly below a line of HTML is none of it",
      "# P\n\n## Week 1\n<br>\n- [ ] a\n\n<details>\n<summary>More</summary>\n\n- [ ] b\n\n</details>\n"
        + "1. [ ] c\n\n<img src=\"x.png\">\n## Week 2\n- [ ] d\n\n<div>\n- [ ] raw\n</div>\n",
      [
        "# week 1 -", "  [ ] study a", "  [ ] study b", "  [ ] study c", "# week 2 -",
        "  [ ] study d",
      ]),
    .init(
      "boxes above a rule are no heading",
      "# P\n\n☐ one\n☐ two\n---\n☐ three\n---\n",
      ["[ ] study one", "[ ] study two", "[ ] study three"]),
    .init(
      "boxes below the parts of the last chapter silence none before it",
      "# Boat\n\n## Hull\n- saw\n- plane\n- sand\n- oil\n\n## Sails\n- cut\n- sew\n- hem\n- dye\n\n"
        + "## Trials\n\n### Calm\n- [ ] an hour\n\n### Breeze\n- [ ] a day\n\n### Storm\n- [ ] a night\n",
      [
        "# topic - Hull", "  [ ] study saw", "  [ ] study plane", "  [ ] study sand",
        "  [ ] study oil", "# topic - Sails", "  [ ] study cut", "  [ ] study sew",
        "  [ ] study hem", "  [ ] study dye", "# topic - Trials", "  # topic - Calm",
        "    [ ] study an hour", "  # topic - Breeze", "    [ ] study a day", "  # topic - Storm",
        "    [ ] study a night",
      ]),
    .init(
      "boxes below two parts of a chapter silence no other",
      "# Boat\n\n## Yard\n\n### Hull\n- [ ] saw\n\n### Deck\n- [ ] plane\n\n## Sails\n- cut\n- sew\n- hem\n- dye\n- rig\n",
      [
        "# topic - Yard", "  # topic - Hull", "    [ ] study saw", "  # topic - Deck",
        "    [ ] study plane", "# topic - Sails", "  [ ] study cut", "  [ ] study sew",
        "  [ ] study hem", "  [ ] study dye", "  [ ] study rig",
      ]),
    .init(
      "a capital behind a label is a box beside an open one",
      "# Boat\n\n- Day 1: [X] planks\n- Day 2: [ ] seams\n- Day 3: [ ] /etc/boat\n",
      ["[x] study Day 1: planks", "[ ] study Day 2: seams", "[ ] study Day 3: /etc/boat"]),
    .init(
      "boxes behind labels on plain lines",
      "# P\n\n## Semana 1\n\nDía 1: [x] bucles\nDía 2: [ ] mapas\n",
      ["# week 1 -", "  [x] study Día 1: bucles", "  [ ] study Día 2: mapas"]),
    .init(
      "a legend and a form in a list hold no boxes",
      "# P\n\n- Marks: [ ] open, [x] done\n- Slept well: [ ] yes [ ] no\n- read\n",
      [
        "[ ] study Marks: [ ] open, [x] done", "[ ] study Slept well: [ ] yes [ ] no",
        "[ ] study read",
      ]),
    .init(
      "boxed lines of one paragraph are items",
      "# P\n☐ one\n☑ two\n☐ three\n",
      ["[ ] study one", "[x] study two", "[ ] study three"]),
    .init(
      "a line of dashes below boxes makes no heading of them",
      "# P\n☐ one\n☐ two\nA closing remark\n---\n[ ] three\n[ ] four\n---\n",
      ["[ ] study one", "[ ] study two", "[ ] study three", "[ ] study four"]),
    .init(
      "in a document with boxes bullets below a box are notes",
      "# P\n- [ ] Read\n  - a remark\n- [x] Write\n- no item\n",
      ["[ ] study Read", "[x] study Write"]),
    .init(
      "in a document without boxes bullets and numbers are items",
      "# P\n1. Read\n   - chapter 1\n2. Write\n",
      ["[ ] study Read", "  [ ] study chapter 1", "[ ] study Write"]),
    .init(
      "a box before nothing but white space is none",
      "# P\n\n☐ one\n☐ \u{B}\u{C}\r☐ two\n- [ ] \u{C}\n",
      ["[ ] study one", "[ ] study two"]),
    .init(
      "boxes behind an admonition's empty line are items",
      "# Boat\n\n## Week 1\n\n- [ ] Sand the planks\n- [ ] Caulk the seams\n\n!!! warning \"Mind this\"\n\n"
        + "    - [ ] Paint the keel\n    - [x] Paint the mast\n        1. [ ] Twice\n    * ☐ Varnish\n    Mind the worms\n",
      [
        "# week 1 -", "  [ ] study Sand the planks", "  [ ] study Caulk the seams",
        "  [ ] study Paint the keel", "  [x] study Paint the mast", "    [ ] study Twice",
        "  [ ] study Varnish",
      ]),
    .init(
      "several boxes in a line are no legend where one of them stands twice",
      "# P\n\n- [ ] to do · [x] done\n\n## Teil 1\n- a\n\n## Fertig?\n\n- [ ] abc · [ ] def · [x] ghi\n",
      ["# phase 1 -", "  [ ] study a", "# topic - Fertig?", "  [ ] study abc · [ ] def · [x] ghi"]),
    .init(
      "drawn boxes between fences are boxes",
      "# Boat\n\n## Before\n```\n□ order the planks\n□ find a mate\n□ sweep the yard\n```\n\n## Week 1\n- [ ] saw\n",
      [
        "# topic - Before", "  [ ] study order the planks", "  [ ] study find a mate",
        "  [ ] study sweep the yard", "# week 1 -", "  [ ] study saw",
      ]),
    .init(
      "a line with a box too many is an item", "# P\n\n- [ ] Tie knots\n- [ ] [x] Splice\n",
      ["[ ] study Tie knots", "[ ] study [x] Splice"]),
    .init(
      "numbered headings above prose tell of the boxes beside them",
      "# P\n\n## 1. Why sail\nThe sea is wide and the wind is free.\n\n## 2. What to know\nRead the "
        + "weather before you go.\n\n## 3. Where to go\nStay near the coast at first.\n\n## To do\n"
        + "- [ ] a\n- [ ] b\n",
      ["# topic - To do", "  [ ] task a", "  [ ] task b"]),
    .init(
      "one tick among pictures that are all different is no state",
      "# P\n\n## Start\n\n| Status | Subject |\n|--|--|\n| ✅ Known well | Ropes |\n| ⚡ Half known | Sails |\n"
        + "| 🔴 From nothing | Wind |\n\n## Week 1\n- a\n\n## Week 2\n- b\n",
      ["# week 1 -", "  [ ] study a", "# week 2 -", "  [ ] study b"]),
    .init(
      "a table that tells more of what is ticked elsewhere is no more work",
      "# P\n\n## Books\n\n| # | Book | Read |\n|--|--|--|\n| 1 | Tides | ⬜ |\n| 2 | Stars | ⬜ |\n"
        + "| 3 | Ropes | ⬜ |\n\n## In detail\n\n| # | Book | Why |\n|--|--|--|\n| 1 | Tides (Ames) | to plan |\n"
        + "| 2 | Stars (Bell) | to steer |\n| 3 | Ropes (Cole) | to moor |\n",
      [
        "# topic - Books", "  [ ] study Tides", "  [ ] study Stars", "  [ ] study Ropes",
      ]),
    .init(
      "a week keeps its list, whatever is ticked once more below",
      "# P\n\n## Week 1\n- Tides\n- Stars\n- Ropes\n\n## Week 2\n- Sails\n- Wind\n- Hull\n\n"
        + "## Check\n- [ ] Tides\n- [ ] Stars\n- [ ] Ropes\n",
      [
        "# week 1 -", "  [ ] study Tides", "  [ ] study Stars", "  [ ] study Ropes", "# week 2 -",
        "  [ ] study Sails", "  [ ] study Wind", "  [ ] study Hull", "# topic - Check",
        "  [ ] study Tides", "  [ ] study Stars", "  [ ] study Ropes",
      ]),
  ]
}
