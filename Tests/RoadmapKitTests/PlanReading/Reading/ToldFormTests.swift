import RoadmapKit
import Testing

/// What a plan says of its own lines: states in words, remarks before and behind them.
@Suite struct ToldFormTests {
  typealias Rule = ReadingRuleTests.Rule

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

  static let rules = [
    Rule(
      "a word behind a tick in some rows of a table is their state",
      "# Boat\n\n| By | Part | Left |\n|---|---|---|\n| 2 May | Hull | ✅ done |\n| — | ~~Engine~~ | *skipped* |\n"
        + "| 9 May | Sails | 20 |\n| 12 May | Ropes | 12 |\n",
      ["[x] study Hull", "[-] study Engine", "[ ] study Sails", "[ ] study Ropes"]),
    Rule(
      "one word behind the ticks of some days says that they are done, in any language",
      "# Boat\n\n## Monday: Hull ✅ KLART\n- planks\n- seams\n\n## Tuesday: Rest\n\n## Wednesday: Sails ✅ KLART\n- cloth\n\n## Thursday: Ropes\n- knots\n",
      [
        "# day mon Hull KLART", "  [x] study planks", "  [x] study seams",
        "# day tue Rest", "# day wed Sails KLART", "  [x] study cloth",
        "# day thu Ropes", "  [ ] study knots",
      ]),
    Rule(
      "a topic behind the ticks of some days is no state",
      "# Boat\n\n## Monday ✅ Cardio\n- row\n\n## Tuesday ✅ Cardio\n- swim\n\n## Wednesday\n- rest\n",
      [
        "# day mon Monday Cardio", "  [ ] study row", "# day tue Tuesday Cardio",
        "  [ ] study swim",
        "# day wed -", "  [ ] study rest",
      ]),
    Rule(
      "a week whose lines are all ticked keeps them",
      "# Boat\n\n## Week 1\n- ✅ saw\n- ✅ sand\n\n## Week 2\n- plane\n- glue\n\n## Week 3\n- caulk\n- paint\n\n"
        + "## Week 4\n- cut\n- sew\n\n## Week 5\n- rig\n- launch\n- sail\n",
      [
        "# week 1 -", "  [ ] study saw", "  [ ] study sand", "# week 2 -", "  [ ] study plane",
        "  [ ] study glue", "# week 3 -", "  [ ] study caulk", "  [ ] study paint", "# week 4 -",
        "  [ ] study cut", "  [ ] study sew", "# week 5 -", "  [ ] study rig",
        "  [ ] study launch", "  [ ] study sail",
      ]),
    Rule(
      "fractions count the parts of a whole, and are no days",
      "# Boat\n\n## 1/3: Hull\n- planks\n\n## 2/3: Sails\n- cloth\n\n## 3/3: Ropes\n- knots\n",
      [
        "# topic - 1/3: Hull", "  [ ] study planks", "# topic - 2/3: Sails", "  [ ] study cloth",
        "# topic - 3/3: Ropes", "  [ ] study knots",
      ]),
    Rule(
      "what a phase says of itself before its weeks is no work",
      "# Boat\n\n## Phase 1: Hull\n- **Planks** stay a part of this phase, whatever the yard says about them. They were cut from the last one.\n"
        + "- **Seams** were moved here from the second phase of the old plan. The reason is the weather, as always.\n\n"
        + "### Week 1\n- saw\n- plane\n- sand\n- glue\n\n### Week 2\n- caulk\n- paint\n- dry\n- launch\n",
      [
        "# phase 1 Hull", "  # week 1 -", "    [ ] study saw", "    [ ] study plane",
        "    [ ] study sand", "    [ ] study glue", "  # week 2 -", "    [ ] study caulk",
        "    [ ] study paint", "    [ ] study dry", "    [ ] study launch",
      ]),
    Rule(
      "phases whose lists are all paths of files have these for their work",
      "# Boat\n\n## Phase 1\n\n1. `1-hull/planks/`\n2. `1-hull/seams/`\n3. `1-hull/paint/`\n\n## Phase 2\n\n1. `2-sails/cloth/`\n2. `2-sails/hems/`\n3. `2-sails/ropes/`\n\n"
        + "## Layout\n\n- `notes.md`\n- `costs.md`\n",
      [
        "# phase 1 -", "  [ ] study 1-hull/planks/", "  [ ] study 1-hull/seams/",
        "  [ ] study 1-hull/paint/", "# phase 2 -", "  [ ] study 2-sails/cloth/",
        "  [ ] study 2-sails/hems/", "  [ ] study 2-sails/ropes/",
      ]),
    Rule(
      "a list that begins each line with one of the table above tells more of it",
      "# Boat\n\n## Day 1\n\n| # | Part | Hours |\n|---|---|---|\n| 1 | Planks | 2 |\n| 2 | Seams | 3 |\n| 3 | Paint | 1 |\n\n### How they go\n\n"
        + "1. **Planks**: along the grain\n2. **Seams**: from the keel up\n3. **Paint**: two coats\n\n## Day 2\n- cloth\n",
      [
        "# day 1 -", "  [ ] study Planks", "  [ ] study Seams", "  [ ] study Paint", "# day 2 -",
        "  [ ] study cloth",
      ]),
    Rule(
      "a question behind a label of outcomes is none",
      "# Boat\n\n## Week 1\n- planks\n- seams\n\n**Outcome:** can you caulk a seam alone?\n\n## Week 2\n- cloth\n",
      ["# week 1 -", "  [ ] study planks", "  [ ] study seams", "# week 2 -", "  [ ] study cloth"]
    ),
    Rule(
      "headings of two numbers beside each other are days, whichever is the month",
      "# Boat\n\n## 05/01\n- planks\n- seams\n\n## 06/01\n- cloth\n",
      [
        "# day - 05/01", "  [ ] study planks", "  [ ] study seams", "# day - 06/01",
        "  [ ] study cloth",
      ]),
    Rule(
      "sets that are told in full, and again below the next exercise, are work in both",
      "# Boat\n\n## Day 1\n\n### Oars\n- Set 1: 5 strokes\n- Set 2: 5 strokes\n- Set 3: 4 strokes\n\n### Ropes\n- Set 1: 8 pulls\n- Set 2: 8 pulls\n- Set 3: 6 pulls\n\n## Day 2\n- cloth\n",
      [
        "# day 1 -", "  # topic - Oars", "    [ ] study Set 1: 5 strokes",
        "    [ ] study Set 2: 5 strokes", "    [ ] study Set 3: 4 strokes", "  # topic - Ropes",
        "    [ ] study Set 1: 8 pulls", "    [ ] study Set 2: 8 pulls",
        "    [ ] study Set 3: 6 pulls",
        "# day 2 -", "  [ ] study cloth",
      ]),
    Rule(
      "ticks of one list adorn what to mind where the plan's lines have none",
      "# Boat\n\n## Day 1\n- saw\n- plane\n- sand\n- glue\n- clamp\n- wait\n- scrape\n\n### On this day\n- ✓ mind the grain\n- ✓ wear a mask\n- ✓ keep it dry\n\n"
        + "## Day 2\n- caulk\n- paint\n- dry\n- rub\n- paint again\n- dry again\n- launch\n",
      [
        "# day 1 -", "  [ ] study saw", "  [ ] study plane", "  [ ] study sand", "  [ ] study glue",
        "  [ ] study clamp", "  [ ] study wait", "  [ ] study scrape", "# day 2 -",
        "  [ ] study caulk", "  [ ] study paint", "  [ ] study dry", "  [ ] study rub",
        "  [ ] study paint again", "  [ ] study dry again", "  [ ] study launch",
      ]),
    Rule(
      "a heading with parts between two days goes on with the first",
      "# Boat\n\n## Monday\n\n### Hull\n- planks\n\n## Below\n\n### Keel\n- bolts\n\n### Ribs\n- bend\n\n## Tuesday\n\n### Sails\n- cloth\n",
      [
        "# day mon -", "  # topic - Hull", "    [ ] study planks", "# topic - Below",
        "  # topic - Keel", "    [ ] study bolts", "  # topic - Ribs", "    [ ] study bend",
        "# day tue -", "  # topic - Sails", "    [ ] study cloth",
      ]),
  ]
}
