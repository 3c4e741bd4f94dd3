import RoadmapKit
import Testing

/// What says that something is done, begun or given up, and what only looks so.
@Suite struct StateRuleTests {
  @Test(arguments: rules)
  func holds(_ rule: ReadingRule) throws { try rule.expectHeld() }

  @Test func `what has a tick in a diary's column is done, where others have none`() throws {
    let plan = try Fixtures.plan(
      "# Run\n\n## Week 1\n\n| Day | Planned | Actual | Notes |\n|---|---|---|---|\n| Sun 3 May | Rest | ✓ | |\n| Mon 4 May | Easy run | ✓ 5.7 km | Completed |\n| Tue 5 May | Long run | | |\n\n## Week 2\n\n| Day | Planned | Actual | Notes |\n|---|---|---|---|\n| Sun 10 May | Swim | | |\n"
    )
    #expect(
      PlanDump(plan: plan).lines.filter { $0.contains("study") } == [
        "  [x] study Rest", "  [x] study Easy run", "  [ ] study Long run", "  [ ] study Swim",
      ])
  }

  @Test(arguments: ["Finished seams", "Finished product", "Completed application"])
  func aFinishedThingIsNoStateOfThePlan(_ heading: String) throws {
    let plan = try Fixtures.plan("# P\n\n## \(heading)\n- French seam\n- Bias bound seam\n")
    #expect(plan.items.map(\.mark) == [.open, .open])
  }

  @Test(arguments: [
    "Done", "COMPLETED", "**done**", "terminé", "termine\u{301}", "Завершено", "Done so far", "已完成",
    "Completed modules", "✅ Finished topics", "Hoa\u{300}n tha\u{300}nh",
  ])
  func aHeadingSaysThatItIsDoneHoweverItsLettersAreWritten(_ heading: String) throws {
    let plan = try Fixtures.plan("# P\n\n## \(heading)\n- oars\n- ropes\n\n## Later\n- sails\n")
    let isWord = heading != "Done so far"
    #expect(plan.items.map(\.mark) == (isWord ? [.done, .done, .open] : [.open, .open, .open]))
  }

  @Test(arguments: [
    "Status | Erledigt | In Bearbeitung | Ausstehend",
    "Статус | Виконано | В процесі | Не розпочато",
    "Status | Ukończone | W trakcie | Do zrobienia", "ステータス | 完了 | 進行中 | 未着手",
    "状態 | 修了 | 学習中 | 未実施", "الحالة | مكتمل | قيد التنفيذ | لم يبدأ",
    "完成情况 | 已学完 | 学习中 | 待开始", "Status | Klar | Pågår | Ej påbörjad",
  ])
  func aStatusIsReadInItsTongue(_ words: String) throws {
    let words = words.split(separator: "|")
    let rows = (1...3).map {
      "| \($0) | \(["", "Rowing", "Diving", "Skating"][$0]) | \(words[$0]) |\n"
    }.joined()
    let plan = try Fixtures.plan("# P\n\n| # | Topic | \(words[0]) |\n|---|---|---|\n" + rows)
    #expect(
      PlanDump(plan: plan).lines.suffix(3)
        == ["[x] study Rowing", "[/] study Diving", "[ ] study Skating"])
  }

  static let rules: [ReadingRule] = [
    .init(
      "how far each phase is, is no work beside their headings",
      "# Boat\n\n## Phase 1 – Hull\n- planks\n\n## Phase 2 – Sails\n- cloth\n\n## Tracker\n\n| Phase | Status | Notes |\n|---|---|---|\n| Phase 1 – Hull | 🔲 Not started | |\n| Phase 2 – Sails | 🔲 Not started | |\n",
      ["# phase 1 Hull", "  [ ] study planks", "# phase 2 Sails", "  [ ] study cloth"]),
    .init(
      "a diary of runs whose only words are remarks is no work",
      "# Run\n\n## Week 1\n- easy run\n\n## Week 2\n- long run\n\n## Diary\n\n### May 2030\n\n| Week | Planned Runs | Actual Runs | Notes |\n|---|---|---|---|\n| May 3–9 | 3 | 2 | It rained |\n| May 10–16 | 2–3 | | |\n",
      ["# week 1 -", "  [ ] study easy run", "# week 2 -", "  [ ] study long run"]),
    .init(
      "headings that a checklist names are ticked there",
      "# Boat\n\n## Problems\n\n### 1. Planks (Day 1)\n- **Time**: 30 min\n\n### 2. Seams (Day 2)\n- **Time**: 40 min\n\n### 3. Ribs (Day 3)\n- **Time**: 50 min\n\n## Progress\n\n- [ ] Problem 1: Planks\n- [ ] Problem 2: Seams\n- [ ] Problem 3: Ribs\n",
      [
        "# topic - Progress", "  [ ] study Problem 1: Planks", "  [ ] study Problem 2: Seams",
        "  [ ] study Problem 3: Ribs",
      ]),
    .init(
      "a lone x in brackets at the end of a line is no tick",
      "# P\n\n- the letter [x]\n- the number [1]\n- a[x] and b[ ]\n",
      ["[ ] study the letter [x]", "[ ] study the number [1]", "[ ] study a[x] and b[ ]"]),
    .init(
      "one open box at the end of a line is one",
      "# P\n\n- read\n- write [ ]\n", ["[ ] study write"]),
    .init(
      "a line struck through is done", "# P\n\n- ~~read~~\n- write ~~it~~\n",
      ["[x] study read", "[ ] study write it"]),
    .init(
      "a line struck through behind an open box is given up",
      "# P\n\n- [ ] ~~sing~~\n- [x] ~~hum~~\n- [ ] a ~~b~~\n",
      ["[-] study sing", "[x] study hum", "[ ] study a b"]),
    .init(
      "a period that says it is done is done with all below it",
      "# P\n\n## Phase 1: Basics (done)\n- a\n\n## Phase 2: Loops\n- b\n",
      ["# phase 1 Basics (done)", "  [x] study a", "# phase 2 Loops", "  [ ] study b"]),
    .init(
      "a heading for what is completed says that all below it is done",
      "# P\n\n## ✅ Completed courses\n- c\n\n## Complete guide to maps\n- d\n",
      [
        "# topic - Completed courses", "  [x] study c", "# topic - Complete guide to maps",
        "  [ ] study d",
      ]),
    .init(
      "ticks below a header that asks for them are states, though all are made",
      "# P\n\n| Day | Topic | Done |\n|--|--|--|\n| 1 | loops | ✅ |\n| 2 | maps | ✅ |\n",
      ["[x] study loops", "[x] study maps"]),
    .init(
      "ticks before bold lines above lists adorn headings",
      "# Boat\n\n## Phase 1\n\n✅ **1. Build the hull**\n- planks\n- seams\n\n📝 **Exercise** :\n- caulk one\n\n"
        + "✅ **2. Sew the sails**\n- cloth\n",
      [
        "# phase 1 -", "  # topic - Build the hull", "    [ ] study planks",
        "    [ ] study seams", "  # topic - Exercise", "    [ ] task caulk one",
        "  # topic - Sew the sails", "    [ ] study cloth",
      ]),
    .init(
      "what stands below a week that is completed is done",
      "# Boat\n\n**Week 1 (Oct 6 – 12)** ✅ **COMPLETED**\n\n- planks ✅\n- seams ✅\n\n**Week 2 (Oct 13 – 19)** 🔄 **IN PROGRESS**\n\n- cloth\n",
      [
        "# week 1 COMPLETED", "  [x] study planks", "  [x] study seams",
        "# week 2 IN PROGRESS", "  [ ] study cloth",
      ]),
    .init(
      "what goes on with a day that is done is done too",
      "# Boat week\n\n## Monday: hull ✅ DONE\n\n### Planks\n- sand\n- oil\n\n## Superset\n\n### Seams\n- caulk\n\n### Keel\n- scrape\n\n## Tuesday: rig ✅ DONE\n\n### Mast\n- plane\n\n## Wednesday: sails\n\n### Sails\n- cut\n- sew\n",
      [
        "# day mon hull DONE", "  # topic - Planks", "    [x] study sand", "    [x] study oil",
        "# topic - Superset", "  # topic - Seams", "    [x] study caulk", "  # topic - Keel",
        "    [x] study scrape", "# day tue rig DONE", "  # topic - Mast", "    [x] study plane",
        "# day wed sails", "  # topic - Sails", "    [ ] study cut", "    [ ] study sew",
      ]),
    .init(
      "a row's box says how far it is, whatever pictures stand before it",
      "# Boat\n\n## Stage 1\n\n| Topic | Weight | State |\n|---|---|---|\n| Planks | 🔴 | ☐ |\n| Seams | 🟡 | ☐ |\n| Cloth | 🟢 | ☑ |\n\n## Stage 2\n\n| Topic | Weight | State |\n|---|---|---|\n| Hems | 🟡 | ☐ |\n",
      [
        "# phase 1 -", "  [ ] study Planks", "  [ ] study Seams", "  [x] study Cloth",
        "# phase 2 -", "  [ ] study Hems",
      ]),
    .init(
      "☑ is a box wherever it stands, and shows ✅ beside it to be one",
      "# P\n- ☑ one\n- ✅ two\n\nTips:\n\n- ✔ sleep\n- ✔ eat\n",
      ["[x] study one", "[x] study two"]),
    .init(
      "states beyond two",
      "# P\n- [x] a\n- [X] b\n- [✅] c\n- [✓] d\n- [/] e\n- [~] f\n- [-] g\n- 🔄 h\n- [ ] i\n- [ ]\n",
      [
        "[x] study a", "[x] study b", "[x] study c", "[x] study d", "[/] study e", "[/] study f",
        "[-] study g", "[/] study h", "[ ] study i",
      ]),
    .init(
      "a legend is no item",
      "# P\n- [ ] to do\n- [x] done\n\n☐ open · [x] finished\n\n## Week 1\n- [ ] Read\n",
      ["# week 1 -", "  [ ] study Read"]),
    .init(
      "✅ is a state beside its unticked twin",
      "# P\n- ✅ one\n- ⬜ two\n", ["[x] study one", "[ ] study two"]),
    .init("✅ alone is decoration", "# P\n- ✅ one\n- ✅ two\n", ["[ ] study one", "[ ] study two"]),
    .init(
      "a box below outcomes confirms",
      "# P\n- [ ] a\n## Outcomes\n- [x] know\n- [ ] do\n",
      ["[ ] study a", "# outcomes - Outcomes", "  [x] outcome know", "  [ ] outcome do"]),
    .init(
      "short lines with a mark each are the work where several lists have that form",
      "# Boat\n\n## Hull\n\n- ✅ Planks\n- 🔄 Seams\n- ⏳ Paint\n\n## Sails\n\n- ✅ Cloth\n- 🔄 Hems\n- ⬜ Ropes\n",
      [
        "# topic - Hull", "  [x] study Planks", "  [/] study Seams", "  [ ] study Paint",
        "# topic - Sails", "  [x] study Cloth", "  [/] study Hems", "  [ ] study Ropes",
      ]),
    .init(
      "short lines with a mark each are the work where no other line has these marks",
      "# Boat\n\n- ✅ Planks\n- 🔄 Seams\n- ⬜ Paint\n",
      ["[x] study Planks", "[/] study Seams", "[ ] study Paint"]),
    .init(
      "a list of marks in words of any language explains those of the others",
      "# Boot\n\n- ✅ Erledigt\n- 🔄 Läuft\n- ⬜ Offen\n\n## Rumpf\n\n- ✅ Planken\n- ✅ Nähte\n- ⬜ Farbe\n- ⬜ Kiel\n",
      [
        "# topic - Rumpf", "  [x] study Planken", "  [x] study Nähte", "  [ ] study Farbe",
        "  [ ] study Kiel",
      ]),
    .init(
      "marks that only a sentence names explain nothing",
      "# Boat\n\nKey: ✅ afloat, 🔄 on land, ⬜ not built\n\n- ✅ Planks\n- 🔄 Seams\n- ⬜ Paint\n",
      ["[x] study Planks", "[/] study Seams", "[ ] study Paint"]),
    .init(
      "a day's line with its target is an item, in each of the days",
      """
      # P

      ## Phase 1: abc
      - **Mon:** Ride up hills
        - *Target: a low cadence*
      - **Tue:** Swim
      - **Wed:** Run fast
        - *Target: even laps*

      ## Phase 2: def
      - **Mon:** Rest
      - **Tue:** Ride far
        - *Target: the whole bay*
      """,
      [
        "# phase 1 abc", "  [ ] study Mon: Ride up hills", "  [ ] study Tue: Swim",
        "  [ ] study Wed: Run fast", "# phase 2 def", "  [ ] study Mon: Rest",
        "  [ ] study Tue: Ride far",
      ]),
    .init(
      "a word behind a tick in some rows of a table is their state",
      "# Boat\n\n| By | Part | Left |\n|---|---|---|\n| 2 May | Hull | ✅ done |\n| — | ~~Engine~~ | *skipped* |\n"
        + "| 9 May | Sails | 20 |\n| 12 May | Ropes | 12 |\n",
      ["[x] study Hull", "[-] study Engine", "[ ] study Sails", "[ ] study Ropes"]),
    .init(
      "one word behind the ticks of some days says that they are done, in any language",
      "# Boat\n\n## Monday: Hull ✅ KLART\n- planks\n- seams\n\n## Tuesday: Rest\n\n## Wednesday: Sails ✅ KLART\n- cloth\n\n## Thursday: Ropes\n- knots\n",
      [
        "# day mon Hull KLART", "  [x] study planks", "  [x] study seams",
        "# day tue Rest", "# day wed Sails KLART", "  [x] study cloth",
        "# day thu Ropes", "  [ ] study knots",
      ]),
    .init(
      "a topic behind the ticks of some days is no state",
      "# Boat\n\n## Monday ✅ Cardio\n- row\n\n## Tuesday ✅ Cardio\n- swim\n\n## Wednesday\n- rest\n",
      [
        "# day mon Monday Cardio", "  [ ] study row", "# day tue Tuesday Cardio",
        "  [ ] study swim",
        "# day wed -", "  [ ] study rest",
      ]),
    .init(
      "a week whose lines are all ticked keeps them",
      "# Boat\n\n## Week 1\n- ✅ saw\n- ✅ sand\n\n## Week 2\n- plane\n- glue\n\n## Week 3\n- caulk\n- paint\n\n"
        + "## Week 4\n- cut\n- sew\n\n## Week 5\n- rig\n- launch\n- sail\n",
      [
        "# week 1 -", "  [ ] study saw", "  [ ] study sand", "# week 2 -", "  [ ] study plane",
        "  [ ] study glue", "# week 3 -", "  [ ] study caulk", "  [ ] study paint", "# week 4 -",
        "  [ ] study cut", "  [ ] study sew", "# week 5 -", "  [ ] study rig",
        "  [ ] study launch", "  [ ] study sail",
      ]),
    .init(
      "fractions count the parts of a whole, and are no days",
      "# Boat\n\n## 1/3: Hull\n- planks\n\n## 2/3: Sails\n- cloth\n\n## 3/3: Ropes\n- knots\n",
      [
        "# topic - 1/3: Hull", "  [ ] study planks", "# topic - 2/3: Sails", "  [ ] study cloth",
        "# topic - 3/3: Ropes", "  [ ] study knots",
      ]),
    .init(
      "ticks of one list adorn what to mind where the plan's lines have none",
      "# Boat\n\n## Day 1\n- saw\n- plane\n- sand\n- glue\n- clamp\n- wait\n- scrape\n\n### On this day\n- ✓ mind the grain\n- ✓ wear a mask\n- ✓ keep it dry\n\n"
        + "## Day 2\n- caulk\n- paint\n- dry\n- rub\n- paint again\n- dry again\n- launch\n",
      [
        "# day 1 -", "  [ ] study saw", "  [ ] study plane", "  [ ] study sand", "  [ ] study glue",
        "  [ ] study clamp", "  [ ] study wait", "  [ ] study scrape", "# day 2 -",
        "  [ ] study caulk", "  [ ] study paint", "  [ ] study dry", "  [ ] study rub",
        "  [ ] study paint again", "  [ ] study dry again", "  [ ] study launch",
      ]),
    .init(
      "crosses and ticks of one list say what not to do and what to",
      "# Boat\n\n## Day 1\n- saw\n- plane\n- sand\n- glue\n- clamp\n- scrape\n\n## Day 2\n- caulk\n- paint\n- dry\n- rub\n- oil\n- launch\n\n"
        + "**Mind:**\n\n❌ wet wood\n❌ haste\n\n✅ dry wood\n\n- a mask\n- gloves\n\n1. rest\n2. eat\n",
      [
        "# day 1 -", "  [ ] study saw", "  [ ] study plane", "  [ ] study sand", "  [ ] study glue",
        "  [ ] study clamp", "  [ ] study scrape", "# day 2 -", "  [ ] study caulk",
        "  [ ] study paint", "  [ ] study dry", "  [ ] study rub", "  [ ] study oil",
        "  [ ] study launch", "  # topic - Mind", "    [ ] study a mask", "    [ ] study gloves",
        "    [ ] study rest", "    [ ] study eat",
      ]),
    .init(
      "a day's own list stays its work, whatever was ticked and crossed of it",
      "# Boat\n\n## Day 1\n- ✅ saw\n- ❌ plane\n- ❌ sand\n\n## Day 2\n- caulk\n- paint\n- dry\n- rub\n- oil\n\n## Day 3\n- rig\n- row\n- bail\n- dock\n",
      [
        "# day 1 -", "  [ ] study saw", "  [ ] study plane", "  [ ] study sand", "# day 2 -",
        "  [ ] study caulk", "  [ ] study paint", "  [ ] study dry", "  [ ] study rub",
        "  [ ] study oil", "# day 3 -", "  [ ] study rig", "  [ ] study row", "  [ ] study bail",
        "  [ ] study dock",
      ]),
    .init(
      "lines that begin with ticks behind the list of a day are to be minded",
      "# Boat\n\n## Day 1\n- saw\n- plane\n- sand\n- glue\n- clamp\n\n## Day 2\n- caulk\n- paint\n- dry\n- rub\n- oil\n\nYard rules\n\n✔ Sweep\n✔ Measure twice\n✔ Rest\n",
      [
        "# day 1 -", "  [ ] study saw", "  [ ] study plane", "  [ ] study sand", "  [ ] study glue",
        "  [ ] study clamp", "# day 2 -", "  [ ] study caulk", "  [ ] study paint",
        "  [ ] study dry", "  [ ] study rub", "  [ ] study oil",
      ]),
    .init(
      "ticks behind the first lines of a list say that they are done",
      "# Boat\n\n## Hull\n\n- planks ✅\n- seams ✅\n- paint\n\n## Sails\n\n- cloth\n- hems\n",
      [
        "# topic - Hull", "  [x] study planks", "  [x] study seams", "  [ ] study paint",
        "# topic - Sails", "  [ ] study cloth", "  [ ] study hems",
      ]),
    .init(
      "a tick behind the last line of each list adorns it",
      "# Boat\n\n## Hull\n\n- planks\n- seams ✅\n\n## Sails\n\n- cloth\n- hems ✅\n",
      [
        "# topic - Hull", "  [ ] study planks", "  [ ] study seams", "# topic - Sails",
        "  [ ] study cloth", "  [ ] study hems",
      ]),
    .init(
      "ticks behind all lines of a plan adorn them",
      "# Boat\n\n## Hull\n\n- planks ✅\n- seams ✅\n\n## Sails\n\n- cloth ✅\n- hems ✅\n",
      [
        "# topic - Hull", "  [ ] study planks", "  [ ] study seams", "# topic - Sails",
        "  [ ] study cloth", "  [ ] study hems",
      ]),
    .init(
      "a box that is struck out with its line is skipped, or done",
      "# Boat\n\n- [x] planks\n- ~~[ ] an engine~~\n- ~~[x] seams~~\n- [ ] paint\n",
      ["[x] study planks", "[-] study an engine", "[x] study seams", "[ ] study paint"]),
    .init(
      "ticks that come again in each week mark what is important",
      "# Boat\n\nLegend: ✅ must know\n\n## Week 1\n\n- planks ✅\n- seams ✅\n- paint\n\n## Week 2\n\n- cloth ✅\n- hems ✅\n- dye\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "  [ ] study paint", "# week 2 -",
        "  [ ] study cloth", "  [ ] study hems", "  [ ] study dye",
      ]),
    .init(
      "a tick and the part it was made in are a state below a header that asks for it",
      "# Boat\n\n## Hull\n\n| Topic | Tries | Status |\n|---|---|---|\n| Planks | 7 | ✅ part 4 |\n| Seams | 7 | ✅ part 5 |\n| Ribs | 3 | ✅ part 6 |\n| Keel | 0 | |\n",
      [
        "# topic - Hull", "  [x] study Planks", "  [x] study Seams", "  [x] study Ribs",
        "  [ ] study Keel",
      ]),
    .init(
      "a table of marks, each with what it means, is a legend",
      "# Boat\n\n## Hull\n- planks\n- seams\n\n## Weather\n\n| Status | Meaning |\n|---|---|\n| 🟢 Calm | We sail as we please |\n| 🟡 Breeze | We reef before noon |\n| 🔴 Storm | We stay in port |\n",
      ["# topic - Hull", "  [ ] study planks", "  [ ] study seams"]),
    .init(
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
    .init(
      "squares in a row are a bar, and say how far it is",
      "# Boat\n\n| Topic | Progress |\n|---|---|\n| Hull | 🟩🟩🟩⬜⬜ |\n| Sails | 🟩🟩🟩🟩🟩 |\n| Rig | ⬜⬜⬜⬜⬜ |\n",
      ["[/] study Hull", "[x] study Sails", "[ ] study Rig"]),
    .init(
      "a bar of squares before a line is no tick",
      "# Boat\n\n## Week 1\n- 🟩🟩⬜ planks\n- 🟩⬜⬜ seams\n- ribs\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "  [ ] study ribs",
      ]),
    .init(
      "bars of any colour are read alike",
      "# Boat\n\n- ⬜⬜⬜ Row\n- 🟦🟦⬜ Dive\n- ⬛⬛⬜ Steer\n- 🟥🟥⬛ Sail\n",
      ["[ ] study Row", "[/] study Dive", "[/] study Steer", "[/] study Sail"]),
    .init(
      "what HTML strikes through is done",
      "# Boat\n\n## Week 1\n- <del>planks</del>\n- <s>seams</s>\n- ribs <del>and keel</del>\n",
      [
        "# week 1 -", "  [x] study planks", "  [x] study seams",
        "  [ ] study ribs and keel",
      ]),
    .init(
      "a week whose runs are struck out is done, whatever days it rests",
      "# Run\n\n## Phase 1\n\n| Week | Mon | Tue | Wed | Thu |\n|---|---|---|---|---|\n| 1 | Rest | ~~5 km~~ | Rest | ~~9 km~~ |\n| 2 | Rest | ~~6 km~~ | 3 km easy | ~~9 km~~ |\n",
      [
        "# phase 1 -", "  [x] study Rest: 5 km: Rest: 9 km",
        "  [ ] study Rest: 6 km: 3 km easy: 9 km",
      ]),
  ]
}
