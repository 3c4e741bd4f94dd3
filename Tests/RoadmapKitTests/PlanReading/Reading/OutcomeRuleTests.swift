import RoadmapKit
import Testing

/// What is to come of the work: goals, outcomes, deliverables, projects; and what can be chosen.
@Suite struct OutcomeRuleTests {
  @Test(arguments: rules)
  func holds(_ rule: ReadingRule) throws { try rule.expectHeld() }

  @Test(arguments: [
    "学完本周后你能够：", "本周结束时，你将能够：", "到本周末你应该能够：", "今週できるようになること：",
    "이번 주가 끝나면 다음을 할 수 있습니다:", "학습 후 할 수 있어야 하는 것:",
  ])
  func whatALearnerWillBeAbleToDo(_ intro: String) throws {
    let plan = try Fixtures.plan("# P\n\n## Week 1\n- a\n\n\(intro)\n\n- b\n\n## Week 2\n- c\n")
    #expect(plan.items.map(\.kind) == [.study, .outcome, .study])
  }

  @Test(arguments: ["选择以下两个：", "选两个：", "다음 중 2개를 선택:"])
  func aChoiceIsReadInItsTongue(_ intro: String) throws {
    let plan = try Fixtures.plan(
      "# P\n\n## Week 1\n\n\(intro)\n\n- a\n- b\n- c\n\n## Week 2\n- d\n")
    #expect(plan.sections.contains { $0.choice?.least == 2 })
  }

  static let rules: [ReadingRule] = [
    .init(
      "goals are no work, whoever's they are",
      "# Лодка\n\n## Мои цели\n- плыть далеко\n- плыть быстро\n\n## Задачи\n- доски\n- швы\n",
      ["# topic - Задачи", "  [ ] study доски", "  [ ] study швы"]),
    .init(
      "a project or an output between the title and the weeks is a fact of the whole",
      "# Boat\n\nOutput: a boat that floats\n\n- Yard: Cove 3\n- Project: the red dinghy\n\n## Week 1\n- planks\n- seams\n\n## Week 2\n- cloth\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "# week 2 -", "  [ ] study cloth",
      ]),
    .init(
      "what shows that a part is reached is an outcome in Chinese too",
      "# 造船\n\n## 第一阶段 船体\n\n- [ ] 打磨木板\n- [ ] 填缝\n\n### ✅ 检验标准\n- 能让船浮起来\n- 不漏水\n",
      [
        "# phase 1 船体", "  [ ] study 打磨木板", "  [ ] study 填缝",
        "  # outcomes - 检验标准", "    [ ] outcome 能让船浮起来", "    [ ] outcome 不漏水",
      ]),
    .init(
      "what its author will be able to do is an outcome, ticks for decoration or not",
      "# Boat\n\n## Week 1\n- [ ] planks\n- [ ] seams\n\n## In the end\nBy day 30, I will:\n- ✅ sail her alone\n- ✅ mend her\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams",
        "# topic - In the end", "  # outcomes - By day 30, I will",
        "    [ ] outcome sail her alone",
        "    [ ] outcome mend her",
      ]),
    .init(
      "a pointing hand before the words that announce outcomes makes no bullet of them",
      "# Boat\n\n## Week 1\n- planks\n- seams\n\n## Week 2\n- cloth\n- hems\n\n👉 After 14 days, you’ll know:\n\n- how to caulk\n- how to sew\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "# week 2 -", "  [ ] study cloth",
        "  [ ] study hems", "  # outcomes - After 14 days, you’ll know",
        "    [ ] outcome how to caulk",
        "    [ ] outcome how to sew",
      ]),
    .init(
      "at least two of three is two to three",
      "# P\n## Elective (choose at least 2)\n- a\n- b\n- c\n",
      ["# topic - Elective {pick 2-3}", "  [ ] option a", "  [ ] option b", "  [ ] option c"]),
    .init(
      "✅ below outcomes is decoration",
      "# P\n- [ ] a\n## Outcomes\nBy the end you will:\n✅ know\n✅ do\n",
      ["[ ] study a", "# outcomes - Outcomes", "  [ ] outcome know", "  [ ] outcome do"]),
    .init(
      "a project's first line is its title",
      "# P\n## Q1\n- a\n\n**Mini Project:**  \nShop → Orders and payment.  \nRetries.  \n",
      [
        "# quarter 1 -", "  [ ] study a", "  # project - Shop",
        "    [ ] project Orders and payment.", "    [ ] project Retries.",
      ]),
    .init(
      "a project of one line holds it as its item",
      "# P\n## Q1\n- a\n\n**Mini Project:**\nA chat.\n",
      ["# quarter 1 -", "  [ ] study a", "  # project - A chat.", "    [ ] project A chat."]),
    .init(
      "a project's bullets are its requirements",
      "# P\n### Q1\n- a\n\n**Capstone Project**\n🌐 **Platform**\n- auth\n- billing\n",
      [
        "# quarter 1 -", "  [ ] study a", "  # project - Platform", "    [ ] project auth",
        "    [ ] project billing",
      ]),
    .init(
      "a deliverable below the last week is the month's",
      "# P\n## September\n### Week 1\n- a\n### Week 2\n- b\n\n**Deliverable**: a talk\n",
      [
        "# month 9 -", "  # week 1 -", "    [ ] study a", "  # week 2 -", "    [ ] study b",
        "  [ ] deliverable a talk",
      ]),
    .init(
      "each week's deliverable stays with its week",
      "# P\n## Month 1\n### Week 1\n- a\n\n**Deliverable**: x\n### Week 2\n- b\n\n**Deliverable**: y\n",
      [
        "# month 1 -", "  # week 1 -", "    [ ] study a", "    [ ] deliverable x", "  # week 2 -",
        "    [ ] study b", "    [ ] deliverable y",
      ]),
    .init(
      "bold weeks below outcomes say what is to be there by then, where headings name the weeks",
      "# Boat\n\n## Week 1\n\n- Planks\n- Seams\n\n## Week 2\n\n- Cloth\n- Hems\n\n## Success metrics\n\n**Week 1:**\n- She floats\n\n**Week 2:**\n- She sails\n",
      [
        "# week 1 -", "  [ ] study Planks", "  [ ] study Seams", "# week 2 -", "  [ ] study Cloth",
        "  [ ] study Hems", "# outcomes - Success metrics", "  # week 1 -",
        "    [ ] outcome She floats", "  # week 2 -", "    [ ] outcome She sails",
      ]),
    .init(
      "measures in words beside a week are its work",
      "# Regatta\n\n| Week | Row 1 | Row 2 | Sunday |\n|---|---|---|---|\n| **1** | 4 km (Easy) | 4 km (Easy) | **6 km Long Row** |\n| **2** | 5 km (Easy) | 3 km (Fast) | **8 km Long Row** |\n| **3** | 5 km (Easy) | 4 km (Fast) | **10K Race** |\n",
      [
        "[ ] study 4 km (Easy): 4 km (Easy): 6 km Long Row",
        "[ ] study 5 km (Easy): 3 km (Fast): 8 km Long Row",
        "[ ] study 5 km (Easy): 4 km (Fast): 10K Race",
      ]),
    .init(
      "objectives are the work of phases that hold nothing else but outcomes",
      "# Boat\n\n## Phase 1: Hull\n\n- **Objectives:** Sand and caulk\n- **Prerequisites:** None\n- **Learning Outcomes:** A dry hull\n\n"
        + "## Phase 2: Sails\n\n- **Objectives:** Cut and sew\n- **Prerequisites:** Phase 1\n- **Learning Outcomes:** Two sails\n",
      [
        "# phase 1 Hull", "  [ ] study Objectives: Sand and caulk", "  [ ] outcome A dry hull",
        "# phase 2 Sails", "  [ ] study Objectives: Cut and sew", "  [ ] outcome Two sails",
      ]),
    .init(
      "objectives beside work are none",
      "# Boat\n\n## Phase 1: Hull\n\n- **Objectives:** A dry hull\n- Sand\n- Caulk\n\n## Phase 2: Sails\n\n- **Objectives:** Two sails\n- Cut\n- Sew\n",
      [
        "# phase 1 Hull", "  [ ] study Sand", "  [ ] study Caulk", "# phase 2 Sails",
        "  [ ] study Cut", "  [ ] study Sew",
      ]),
    .init(
      "what a day's progress aims at is a goal",
      """
      # P

      ## Lundi
      - a

      **Objectif de progression :**
      - Semaines 1-2 : finir b
      - Semaines 3-4 : finir c

      ## Mardi
      - d

      **Objectif de progression :**
      - Semaines 1-2 : finir e
      """,
      ["# day mon -", "  [ ] study a", "# day tue -", "  [ ] study d"]),
    .init(
      "an exercise at the end, in Spanish",
      "# P\n\n## Fase 1: abc\n- a\n\n**Ejercicio final:** una lista\n\n## Fase 2: def\n- b\n\n**Ejercicio:** otra\n",
      [
        "# phase 1 abc", "  [ ] study a", "  [ ] task Ejercicio final: una lista", "# phase 2 def",
        "  [ ] study b", "  [ ] task Ejercicio: otra",
      ]),
    .init(
      "an assignment that completes a part, in Korean",
      "# P\n\n## 1단계: abc\n- a\n\n완료 과제: 배를 띄운다.\n\n## 2단계: def\n- b\n\n완료 과제: 돛을 올린다.\n",
      [
        "# phase 1 abc", "  [ ] study a", "  [ ] task 완료 과제: 배를 띄운다.", "# phase 2 def",
        "  [ ] study b", "  [ ] task 완료 과제: 돛을 올린다.",
      ]),
    .init(
      "what a stage delivers, in Chinese",
      "# P\n\n## 阶段 1：abc\n- a\n\n**阶段交付**：一条船\n\n## 阶段 2：def\n- b\n\n**阶段交付**：一张帆\n",
      [
        "# phase 1 abc", "  [ ] study a", "  [ ] deliverable 一条船", "# phase 2 def", "  [ ] study b",
        "  [ ] deliverable 一张帆",
      ]),
    .init(
      "a deliverable with the number of its month, in French",
      "# P\n\n## Mois 1 — abc\n- a\n\n**Livrable M1** : un mât\n\n## Mois 2 — def\n- b\n\n**Livrable 2** : une voile\n",
      [
        "# month 1 abc", "  [ ] study a", "  [ ] deliverable un mât", "# month 2 def",
        "  [ ] study b",
        "  [ ] deliverable une voile",
      ]),
    .init(
      "goals are the work where phases hold outcomes and nothing else",
      """
      # P

      ## Phase 1: abc
      - **Objectives:** Learn the ropes
      - **Duration:** 2 weeks
      - **Outcomes:** You know them

      ## Phase 2: def
      - **Objectives:** Learn the sails
      - **Duration:** 3 weeks
      - **Outcomes:** You set them
      """,
      [
        "# phase 1 abc", "  [ ] study Objectives: Learn the ropes", "  [ ] outcome You know them",
        "# phase 2 def", "  [ ] study Objectives: Learn the sails", "  [ ] outcome You set them",
      ]),
    .init(
      "deliverables are work where they are files, and a line with a colon below them is none",
      "# Boat\n\n## Week 1\n\nTasks:\n\n- Sand it\n- Caulk it\n\nDeliverables:\n\n- `hull/`\n- `notes/hull.md`\n\nThen, once more:\n\n- Look it over\n\n## Week 2\n\nTasks:\n\n- Cut it\n- Sew it\n\nDeliverables:\n\n- `sails/`\n- `notes/sails.md`\n",
      [
        "# week 1 -", "  # topic - Tasks", "    [ ] task Sand it", "    [ ] task Caulk it",
        "  [ ] deliverable hull/", "  [ ] deliverable notes/hull.md", "  [ ] study Look it over",
        "# week 2 -", "  # topic - Tasks", "    [ ] task Cut it", "    [ ] task Sew it",
        "  [ ] deliverable sails/", "  [ ] deliverable notes/sails.md",
      ]),
    .init(
      "a checkpoint in a line says what holds by then",
      "# 船\n\n## Step 1\n\n- 実践: 板を曲げる\n- チェックポイント: 板が曲がっている\n\n## Step 2\n\n- 実践: 帆を縫う\n- チェックポイント: 帆が縫えている\n",
      [
        "# phase 1 -", "  [ ] study 実践: 板を曲げる", "  [ ] outcome 板が曲がっている", "# phase 2 -",
        "  [ ] study 実践: 帆を縫う", "  [ ] outcome 帆が縫えている",
      ]),
    .init(
      "where three checkpoints ask, a fourth that does not is none either",
      "# Boat\n\n## Phase 1\n\n- Sand it\n\n**Checkpoint**: Is it smooth?\n\n## Phase 2\n\n- Caulk it\n\n"
        + "**Checkpoint**: Is it dry?\n\n## Phase 3\n\n- Sail it\n\n**Checkpoint**: Is it fast?\n\n"
        + "## Phase 4\n\n- Sell it\n\n**Checkpoint**: the price is fair.\n",
      [
        "# phase 1 -", "  [ ] study Sand it", "# phase 2 -", "  [ ] study Caulk it",
        "# phase 3 -", "  [ ] study Sail it", "# phase 4 -", "  [ ] study Sell it",
      ]),
    .init(
      "what a phase says of itself before its weeks is no work",
      "# Boat\n\n## Phase 1: Hull\n- **Planks** stay a part of this phase, whatever the yard says about them. They were cut from the last one.\n"
        + "- **Seams** were moved here from the second phase of the old plan. The reason is the weather, as always.\n\n"
        + "### Week 1\n- saw\n- plane\n- sand\n- glue\n\n### Week 2\n- caulk\n- paint\n- dry\n- launch\n",
      [
        "# phase 1 Hull", "  # week 1 -", "    [ ] study saw", "    [ ] study plane",
        "    [ ] study sand", "    [ ] study glue", "  # week 2 -", "    [ ] study caulk",
        "    [ ] study paint", "    [ ] study dry", "    [ ] study launch",
      ]),
    .init(
      "a question behind a label of outcomes is none",
      "# Boat\n\n## Week 1\n- planks\n- seams\n\n**Outcome:** can you caulk a seam alone?\n\n## Week 2\n- cloth\n",
      ["# week 1 -", "  [ ] study planks", "  [ ] study seams", "# week 2 -", "  [ ] study cloth"]
    ),
    .init(
      "what one must be able to do at the end, in Russian",
      "# П\n\n## Неделя 1\n- a\n\n## Навыки\n\nПосле месяца ты должен уметь:\n\n- [ ] b\n",
      [
        "# week 1 -", "  [ ] study a", "# topic - Навыки",
        "  # outcomes - После месяца ты должен уметь", "    [ ] outcome b",
      ]),
    .init(
      "two nouns side by side are a name",
      "# P\n\n## Practice weeks\n- Row\n- Swim\n\n## Reading weeks\n- Look\n- See\n",
      [
        "# topic - Practice weeks", "  [ ] study Row", "  [ ] study Swim",
        "# topic - Reading weeks", "  [ ] study Look", "  [ ] study See",
      ]),
    .init(
      "a lecture with its theory and its practice is one lecture",
      "# Лодка\n\n## Блок 1\n\n* **Лекция 1: Корпус**\n  * *Теория:* доски и швы.\n  * *Практика:* пилить.\n* **Лекция 2: Мачта**\n  * *Теория:* дерево.\n  * *Практика:* строгать.\n",
      ["# phase 1 -", "  [ ] study Лекция 1: Корпус", "  [ ] study Лекция 2: Мачта"]),
    .init(
      "objectives of learning are what one can do, beside a week's work",
      "# Boat\n\n## Week 1\n\n### Learning objectives\n- explain a seam\n- name the sails\n\n### Tasks\n- saw\n- plane\n\n## Week 2\n\n### Tasks\n- caulk\n- paint\n",
      [
        "# week 1 -", "  # outcomes - Learning objectives", "    [ ] outcome explain a seam",
        "    [ ] outcome name the sails", "  # topic - Tasks", "    [ ] task saw",
        "    [ ] task plane", "# week 2 -", "  # topic - Tasks", "    [ ] task caulk",
        "    [ ] task paint",
      ]),
    .init(
      "ticks after a time are what one can do by then",
      "# Segeln\n\n## Tag 1: Knoten\n- Palstek\n- Achtknoten\n\n## Tag 2: Wind\n- Kreuzen\n- Halsen\n\n## Stand\n\n### Nach Tag 1:\n✅ ein Boot festmachen\n\n### Nach Tag 2:\n✅ gegen den Wind segeln\n",
      [
        "# day 1 Knoten", "  [ ] study Palstek", "  [ ] study Achtknoten", "# day 2 Wind",
        "  [ ] study Kreuzen", "  [ ] study Halsen", "# topic - Stand",
        "  # outcomes - Nach Tag 1", "    [ ] outcome ein Boot festmachen",
        "  # outcomes - Nach Tag 2", "    [ ] outcome gegen den Wind segeln",
      ]),
    .init(
      "goals of each week and month are the course where no heading names a time",
      "# Boat\n\n## Weekly goals\n\n* **Week 1** → planks\n* **Week 2** → seams\n* **Week 3** → ribs\n\n## Monthly goals\n\n* **Month 1** → a hull\n* **Month 2** → a mast\n* **Month 3** → a sail\n\n## Habits\n\n✅ Row daily\n✅ Write weekly\n\n## Goals\n\n* sail far\n* sail fast\n",
      [
        "# topic - Weekly goals", "  [ ] study Week 1 → planks", "  [ ] study Week 2 → seams",
        "  [ ] study Week 3 → ribs", "# topic - Monthly goals", "  [ ] study Month 1 → a hull",
        "  [ ] study Month 2 → a mast", "  [ ] study Month 3 → a sail",
      ]),
    .init(
      "focus areas are the work of a subject that holds no other",
      "# Boat\n\n## Phase 1\n\n### Hull\n\n**Topics:**\n\n- Planks\n- Seams\n\n### Sails\n\n**Focus areas:**\n\n- Cloth\n- Hems\n\n**Resources:**\n\n- Moore\n\n## Phase 2\n\n- Ropes\n- Knots\n\n**Focus:**\n\n- Patience\n",
      [
        "# phase 1 -", "  # topic - Hull", "    # topic - Topics", "      [ ] study Planks",
        "      [ ] study Seams", "  # topic - Sails", "    # topic - Focus areas",
        "      [ ] study Cloth", "      [ ] study Hems", "# phase 2 -", "  [ ] study Ropes",
        "  [ ] study Knots",
      ]),
    .init(
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
  ]
}
