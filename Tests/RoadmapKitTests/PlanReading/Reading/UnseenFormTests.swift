import RoadmapKit
import Testing

/// Forms of plans from which no rule was made: programmes, routines, steps with reasons, boxes in parts.
@Suite struct UnseenFormTests {
  typealias Rule = ReadingRuleTests.Rule

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

  static let rules = [
    Rule(
      "the hours of a day that has its date are its programme",
      "# Regatta\n\n## Friday 3 May 2030\n\n| Time | Topic | Host |\n|---|---|---|\n| 09:00 - 10:00 | Opening | Ada |\n| 10:00 - 12:00 | Knots | Bo |\n\n"
        + "## Saturday 4 May 2030\n\n| Time | Topic | Host |\n|---|---|---|\n| 09:00 - 11:00 | Sails | Ada |\n",
      [
        "# day 3 -", "  [ ] study Opening", "  [ ] study Knots", "# day 4 -", "  [ ] study Sails",
      ]),
    Rule(
      "hours of any day are a timetable still",
      "# Boat\n\n## Our mornings\n\n| Time | Topic |\n|---|---|\n| 06:00 | Row |\n| 07:30 | Eat |\n\n## Week 1\n- planks\n\n## Week 2\n- seams\n",
      ["# week 1 -", "  [ ] study planks", "# week 2 -", "  [ ] study seams"]),
    Rule(
      "a step with its tasks holds them",
      "# Boat\n\n- **Step 1: Planks**\n  - **Tasks:** saw\n  - **Project:** a bench\n\n- **Step 2: Seams**\n  - **Tasks:** caulk\n  - **Project:** a tub\n",
      [
        "# phase 1 Planks", "  [ ] task saw", "  [ ] project a bench", "# phase 2 Seams",
        "  [ ] task caulk", "  [ ] project a tub",
      ]),
    Rule(
      "the days of one week are the plan where no weeks are told apart, however short their names",
      "# Gym\n\n## Program\n\n| day | plan | where |\n|---|---|---|\n| Mo | legs | gym |\n| Tu | chest | home |\n| We | arms | home |\n| Th | back | gym |\n| Fr | legs | gym |\n\n## Skills\n- handstand\n- lever\n",
      [
        "# topic - Program", "  [ ] study legs", "  [ ] study chest", "  [ ] study arms",
        "  [ ] study back", "  [ ] study legs", "# topic - Skills", "  [ ] study handstand",
        "  [ ] study lever",
      ]),
    Rule(
      "days of a week and what was eaten in each are no plan",
      "# Gym\n\n## Sums\n\n| Day | kcal | Fat |\n|---|---|---|\n| Mo | 2200 | 80g |\n| Tu | 1900 | 70g |\n| We | 1800 | 60g |\n\n## Skills\n- handstand\n- lever\n",
      ["# topic - Skills", "  [ ] study handstand", "  [ ] study lever"]),
    Rule(
      "a label of work is one where its subject names no term, too",
      "# School\n\n### Hull\n*semester 1*\n\n**Stoff:**\n- planks\n- seams\n\n### Sails\n*semester 2*\n\n**Stoff:**\n- cloth\n- hems\n\n### Rig\n\n**Stoff:**\n- mast\n- boom\n",
      [
        "# topic - Hull", "  # phase 1 -", "    # topic - Stoff", "      [ ] study planks",
        "      [ ] study seams", "# topic - Sails", "  # phase 2 -", "    # topic - Stoff",
        "      [ ] study cloth", "      [ ] study hems", "# topic - Rig", "  # topic - Stoff",
        "    [ ] study mast", "    [ ] study boom",
      ]),
    Rule(
      "links below resources of any name are where to look",
      "# Boat\n\n## Hull\n- planks\n- seams\n\n## Harbour resources\n- [Charts](./charts/) – of the bay\n- [Tides](./tides/) – by the hour\n\n## Human resources\n- find a mate\n- find a cook\n",
      [
        "# topic - Hull", "  [ ] study planks", "  [ ] study seams", "# topic - Human resources",
        "  [ ] study find a mate", "  [ ] study find a cook",
      ]),
    Rule(
      "two checklists silence no topics",
      "# Boat\n\n## Hull\n- planks\n- seams\n- ribs\n\n## Sails\n- cloth\n- hems\n- reefs\n\n## Before\n- [ ] sign on\n- [ ] get the badge\n\n## After\n- [ ] wash\n- [ ] dry\n- [ ] go\n\n"
        + "## Rig\n- mast\n- boom\n- stay\n- shroud\n- halyard\n",
      [
        "# topic - Hull", "  [ ] study planks", "  [ ] study seams", "  [ ] study ribs",
        "# topic - Sails", "  [ ] study cloth", "  [ ] study hems", "  [ ] study reefs",
        "# topic - Before", "  [ ] study sign on", "  [ ] study get the badge", "# topic - After",
        "  [ ] study wash", "  [ ] study dry", "  [ ] study go", "# topic - Rig",
        "  [ ] study mast", "  [ ] study boom", "  [ ] study stay", "  [ ] study shroud",
        "  [ ] study halyard",
      ]),
    Rule(
      "one checklist at the end silences no other list",
      "# Boat\n\n## Hull\n- planks\n- seams\n- ribs\n\n## Sails\n- cloth\n- hems\n- reefs\n\n## Before you cast off\n- [ ] fuel\n- [ ] water\n",
      [
        "# topic - Hull", "  [ ] study planks", "  [ ] study seams", "  [ ] study ribs",
        "# topic - Sails", "  [ ] study cloth", "  [ ] study hems", "  [ ] study reefs",
        "# topic - Before you cast off", "  [ ] study fuel", "  [ ] study water",
      ]),
    Rule(
      "a tick and the part it was made in are a state below a header that asks for it",
      "# Boat\n\n## Hull\n\n| Topic | Tries | Status |\n|---|---|---|\n| Planks | 7 | ✅ part 4 |\n| Seams | 7 | ✅ part 5 |\n| Ribs | 3 | ✅ part 6 |\n| Keel | 0 | |\n",
      [
        "# topic - Hull", "  [x] study Planks", "  [x] study Seams", "  [x] study Ribs",
        "  [ ] study Keel",
      ]),
    Rule(
      "a table of marks, each with what it means, is a legend",
      "# Boat\n\n## Hull\n- planks\n- seams\n\n## Weather\n\n| Status | Meaning |\n|---|---|\n| 🟢 Calm | We sail as we please |\n| 🟡 Breeze | We reef before noon |\n| 🔴 Storm | We stay in port |\n",
      ["# topic - Hull", "  [ ] study planks", "  [ ] study seams"]),
    Rule(
      "the bold words above a long sentence are a week like the shorter ones",
      "# Boat\n\n**Week 1 — Hull.** Planks and seams.\n\n- *Project:* a bench.\n\n**Week 2 — Sails.** We take the cloth that was cut in the first week, sew its hems by hand as the old yards did, "
        + "and notice what a machine would do better and what it would not.\n\n- *Project:* a jib.\n\n**Week 3 — Rig.** Mast and boom.\n\n- *Project:* a mast.\n",
      [
        "# week 1 Hull.** Planks and seams.", "  # project - a bench.", "    [ ] project a bench.",
        "# week 2 Sails.", "  # project - a jib.", "    [ ] project a jib.",
        "# week 3 Rig.** Mast and boom.", "  # project - a mast.", "    [ ] project a mast.",
      ]),
    Rule(
      "topics are work, however whole their sentences are",
      "# Boat\n\n## Topics covered\n- Why a hull leaks, and what a seam does about it. It is never dry.\n- How the cloth is cut so that it draws well. The grain tells you all.\n- What the rig carries in a storm at sea. It is more than you think.\n\n"
        + "## What we believe\n- We trust the tide more than the chart at all times of the year. It was there long before us.\n- We credit the yard that cut the planks for us. Whatever floats here is their work as much as it is ours.\n\n## To build\n- mast\n- boom\n- oar\n",
      [
        "# topic - Topics covered",
        "  [ ] study Why a hull leaks, and what a seam does about it. It is never dry.",
        "  [ ] study How the cloth is cut so that it draws well. The grain tells you all.",
        "  [ ] study What the rig carries in a storm at sea. It is more than you think.",
        "# topic - To build", "  [ ] study mast", "  [ ] study boom", "  [ ] study oar",
      ]),
    Rule(
      "brackets behind a line or its label say that it is done",
      "# Boat\n\n## Phase 1\n- **Day 1-2 (done)**: planks\n- **Day 3 (in progress)**: seams\n- **Day 4**: ribs\n- Keel (completed)\n- Mast (complete)\n- Row each morning (ongoing)\n\n## Phase 2\n- 布（已完成）\n- 缝（已完成）\n- 帆\n- Sew (in progress)\n\n## Phase 3\n- Preterite (completed)\n- Imperfect (in progress)\n",
      [
        "# phase 1 -", "  [x] study Day 1-2 (done): planks",
        "  [/] study Day 3 (in progress): seams",
        "  [ ] study Day 4: ribs", "  [x] study Keel (completed)", "  [ ] study Mast (complete)",
        "  [ ] study Row each morning (ongoing)", "# phase 2 -", "  [x] study 布（已完成）",
        "  [x] study 缝（已完成）",
        "  [ ] study 帆", "  [/] study Sew (in progress)", "# phase 3 -",
        "  [ ] study Preterite (completed)", "  [ ] study Imperfect (in progress)",
      ]),
    Rule(
      "squares in a row are a bar, and say how far it is",
      "# Boat\n\n| Topic | Progress |\n|---|---|\n| Hull | 🟩🟩🟩⬜⬜ |\n| Sails | 🟩🟩🟩🟩🟩 |\n| Rig | ⬜⬜⬜⬜⬜ |\n",
      ["[/] study Hull", "[x] study Sails", "[ ] study Rig"]),
    Rule(
      "a bar of squares before a line is no tick",
      "# Boat\n\n## Week 1\n- 🟩🟩⬜ planks\n- 🟩⬜⬜ seams\n- ribs\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "  [ ] study ribs",
      ]),
    Rule(
      "bars of any colour are read alike",
      "# Boat\n\n- ⬜⬜⬜ Row\n- 🟦🟦⬜ Dive\n- ⬛⬛⬜ Steer\n- 🟥🟥⬛ Sail\n",
      ["[ ] study Row", "[/] study Dive", "[/] study Steer", "[/] study Sail"]),
    Rule(
      "one week among sections hides none of them",
      "# Rust\n\n## Week 1\n\n- rustup\n- hello\n- names\n- calls\n- flow\n- structs\n\n## Ownership\n\n- moves\n- borrows\n\n## Threads\n\n- spawn\n",
      [
        "# week 1 -", "  [ ] study rustup", "  [ ] study hello", "  [ ] study names",
        "  [ ] study calls", "  [ ] study flow", "  [ ] study structs", "# topic - Ownership",
        "  [ ] study moves", "  [ ] study borrows", "# topic - Threads", "  [ ] study spawn",
      ]),
    Rule(
      "brackets are no links, and files of the plan its lessons",
      "# Smith\n\n## Lists and other links\n\n- [Optional] Draw a list\n- [Required] Reverse a list\n\n## Lessons\n\n- [intro.md](intro.md)\n- [loops.md](loops.md)\n\n## Editors\n\n- vim\n- emacs\n",
      [
        "# topic - Lists and other links", "  [ ] study [Optional] Draw a list {optional}",
        "  [ ] study [Required] Reverse a list", "# topic - Lessons", "  [ ] study intro.md",
        "  [ ] study loops.md", "# topic - Editors", "  [ ] study vim", "  [ ] study emacs",
      ]),
    Rule(
      "what HTML strikes through is done",
      "# Boat\n\n## Week 1\n- <del>planks</del>\n- <s>seams</s>\n- ribs <del>and keel</del>\n",
      [
        "# week 1 -", "  [x] study planks", "  [x] study seams",
        "  [ ] study ribs and keel",
      ]),
    Rule(
      "hours alone in a table's last row are no work",
      "# Boat\n\n## March\n\n| Field | Content |\n|---|---|\n| Hull | sand the planks |\n| Sails | sew the hems |\n| In a week | **14–18 h** |\n\n## April\n\n| Day | Run |\n|---|---|\n| Mon | 4 km slowly |\n| Tue | swim |\n| Wed | 2 h |\n",
      [
        "# month 3 -", "  [ ] study sand the planks", "  [ ] study sew the hems", "# month 4 -",
        "  [ ] study 4 km slowly", "  [ ] study swim", "  [ ] study 2 h",
      ]),
    Rule(
      "remarks on anything are remarks in any tongue",
      "# Boot\n\n## Woche 1\n- Planken\n\n## Woche 2\n- Tuch\n\n### Notizen für die Werft\n- Leim trocken halten\n\n### Observações para a oficina\n- cola seca\n\n### Remarques sur la colle\n- colle sèche\n",
      ["# week 1 -", "  [ ] study Planken", "# week 2 -", "  [ ] study Tuch"]),
  ]
}
