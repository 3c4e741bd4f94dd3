import RoadmapKit
import Testing

/// What the plan is called, and what is no title.
@Suite struct TitleRuleTests {
  @Test(arguments: titles)
  func isTitled(_ text: String, _ title: String) throws {
    #expect(try Fixtures.plan(text).title == title)
  }

  @Test(arguments: [
    "Here it is.\n\n### Where you stand\n\nYou row well.\n\n### Sail alone by June Training Plan: Weeks 1–2\n\n**Week 1: Hull**\n- planks\n\n**Week 2: Sails**\n- cloth\n",
    "## Where you stand\n\nYou row well.\n\n## Sail alone by June Training Plan\n\n- planks\n- cloth\n\n## Sources\n\n- a book\n",
  ])
  func `the only heading that says so is the plan's title`(_ text: String) throws {
    #expect(try Fixtures.plan(text).title.hasPrefix("Sail alone by June Training Plan"))
  }

  @Test func theTitleStandsInFrontMatterOfEitherKind() throws {
    let plan = try Fixtures.plan(
      "+++\ntitle = \"Boat building\"\nweight = 4\n+++\n\n## Hull\n\n- planks\n- seams\n")
    #expect(plan.title == "Boat building")
  }

  @Test func plusSignsAloneAreNoFrontMatter() throws {
    let plan = try Fixtures.plan("+++\n\n# Boat\n\n- planks\n- seams\n\n+++\n")
    #expect(plan.title == "Boat" && plan.items.count == 2)
  }

  @Test func aPeriodWithItsDatesIsATitle() throws {
    let plan = try Fixtures.plan(
      "# Stage 1: 13 Mar - 13 Apr\n\n- [ ] Sand the planks\n- [ ] Caulk the seams\n\n"
        + "### What was done\n\n- [x] Bought the wood\n")
    #expect(plan.title == "Stage 1: 13 Mar - 13 Apr")
  }

  @Test func aFactWithADateIsNoTitleStill() throws {
    let plan = try Fixtures.plan(
      "# REGATTA: 12 May\n\n# A boat in spring\n\n- [ ] Sand the planks\n")
    #expect(plan.title == "A boat in spring")
  }

  @Test func theOnlyHeadingIsTheTitleWhateverItsWord() throws {
    let plan = try Fixtures.plan("# Rhythm\n\n- [ ] Waltz\n- [ ] Tango\n")
    #expect(plan.title == "Rhythm")
  }

  @Test func aQuestionAboveThePlanIsNoTitle() throws {
    let plan = try Fixtures.plan(
      "Great, let us begin.\n\n## **Should you read all of it?**\n\nNo.\n\n## Your boat plan\n\n"
        + "### Hull\n\n- Sand the planks\n- Caulk the seams\n\n## Ropes\n\n- Knots\n- Splices\n")
    #expect(plan.title == "Your boat plan")
  }

  @Test func aTableRowIsNoTitle() throws {
    let plan = try Fixtures.plan(
      "| Name | Starts |\n| Harbour | Monday |\n|---|---|\n| Mast | Tuesday |\n| Sail | Friday |\n")
    #expect(!plan.title.contains("|"))
  }

  @Test func theOneHeadingThatCallsItselfAPlanIsTheTitle() throws {
    let plan = try Fixtures.plan(
      """
      # Weekly plan – March 2–7, 2026

      ## REST OF THE MONTH (Mar 2–7)

      ### At sea

      - [ ] Knots

      ### Ashore

      - [ ] Sails
      """)
    #expect(plan.title == "Weekly plan – March 2–7, 2026")
  }

  @Test func aHeadingBelowThePlanIsNotItsTitle() throws {
    let plan = try Fixtures.plan(
      "## Lộ trình học vẽ\n\n## Tháng 1: Nét\n- Thẳng\n- Cong\n\n## Tháng 2: Màu\n- Đỏ\n- Xanh\n\n# Vẽ ở đâu\n\n[Xưởng](https://example.com)\n"
    )
    #expect(plan.title == "Lộ trình học vẽ")
  }

  @Test func aTitleMayNameThePeriodOfTheWhole() throws {
    let plan = try Fixtures.plan("# 第二步学习计划：循环\n\n## 准备\n\n- 数据\n- 批次\n\n## 第二步汇总\n\n- 结果\n")
    #expect(plan.title == "第二步学习计划：循环")
    #expect(plan.sections.allSatisfy { $0.period == nil })
  }

  @Test func aMonthThatNamesThePlanIsASectionStill() throws {
    let plan = try Fixtures.plan(
      "MONTH 1 — Hull and keel\n\nWeek 1 — Wood\n• planks\n• seams\n\nWeek 2 — Keel\n• oak\n")
    #expect(plan.title == "MONTH 1 — Hull and keel")
    #expect(plan.sections.count { $0.kind == .month } == 1)
    let week = try Fixtures.plan("## Week 3: Loops\n\n- for\n- while\n")
    #expect(week.sections.contains { $0.kind == .week })
  }

  @Test func anAddressIsNoTitle() throws {
    let plan = try Fixtures.plan(
      "# [https://yard.org/plan](https://yard.org/plan)\n\n# Boat in six weeks\n\n- planks\n- seams\n"
    )
    #expect(plan.title == "Boat in six weeks")
  }

  static let titles = [
    (
      "---\nBeekeeping for beginners\n---\n\n# Week 1\n\n- hive\n\n# Week 2\n\n- queen\n",
      "Beekeeping for beginners"
    ),
    ("Bread in two weeks\n\n# Week 1\n\n- flour\n\n# Week 2\n\n- oven\n", "Bread in two weeks"),
    (
      "✅ CHECKLIST FOR SAILORS\n\n## Phase 1: Knots\n\n- [ ] bowline\n\n## Phase 2\n\n- [ ] reef\n",
      "CHECKLIST FOR SAILORS"
    ),
    (
      "Here's a **20-day chess plan** for you:\n\n### Week 1\n\n- forks\n\n### Week 2\n\n- pins\n",
      "20-day chess plan"
    ),
    (
      "# Week 4: The harvest\n\n- [ ] sickle\n\n# Day 1\n\n- [ ] rye\n\n# Day 2\n\n- [ ] oats\n",
      "Week 4: The harvest"
    ),
    ("# Week 1 to-dos\n## Hull\n- saw\n\n# Week 2 to-dos\n## Rig\n- hoist\n", "to-dos"),
    ("# Semana 1: tareas\n## Casco\n- serrar\n\n# Semana 2: tareas\n## Mástil\n- izar\n", "tareas"),
    ("# Boat %%draft%%\n- saw\n- plane\n", "Boat"),
    ("%% a note %%\n\n# Boat\n- saw\n- plane\n", "Boat"),
    ("# STATUS = ACTIVE\n\n# EXAM DATE: 12 May 2026\n\n# Sails\n\n## Week 1\n- a\n", "Sails"),
    ("# STATUS: ACTIVE\n\n## Sails\n\n### Week 1\n- a\n", "Sails"),
    ("# Dauer: 6 Wochen\n\n## Segeln\n\n### Woche 1\n- a\n", "Segeln"),
    ("# Progreso: 3/10\n\n# Velas\n\n## Semana 1\n- a\n", "Velas"),
    (
      "# EXAM DATE: 12 May 2026\n## Study plan\n### Week 1\n- a\n### Week 2\n- b\n", "Study plan"
    ),
    ("# STATUS = ACTIVE\n- a\n", "STATUS = ACTIVE"),
    ("# Knots: ropes = tools\n- a\n## Week 1\n- b\n", "Knots: ropes = tools"),
    ("# Course: sails\n\n## Week 1\n- a\n", "Course: sails"),
    (
      "# Two-Week Study Plan: Knots\n\n## Goal\nTie them\n\n## Week 1\n- a\n",
      "Two-Week Study Plan: Knots"
    ),
    (
      "# Zwei-Wochen-Plan: Knoten\n\n## Ziel\nBinden\n\n## Woche 1\n- a\n",
      "Zwei-Wochen-Plan: Knoten"
    ),
    ("## Exam log\n\n# Sails\n- a\n\n# Ropes\n- b\n\n# Knots\n- c\n", "Exam log"),
    (
      "MONTH 1 — Hull and keel\nGoal: a hull.\n\nWeek 1 — Wood\n• planks\n• seams\n\nWeek 2 — Keel\n• oak\n",
      "MONTH 1 — Hull and keel"
    ),
    (
      "90 days of sailing!!\nCome every weekend.\n\nStep 1:\n- knots\n\nStep 2:\n- sails\n",
      "90 days of sailing!!"
    ),
    (
      "\n⸻\n\n5. The way there\n\nSo it goes:\n\nPhase 1: Hull\n- a\n\nPhase 2: Rig\n- b\n",
      "The way there"
    ),
    ("5. 海への道\n\nだいたいこう：\n\nPhase 1: 船\n- 板\n\nPhase 2: 帆\n- 布\n", "海への道"),
    ("## Week 3: Loops\n\n- for\n\n## Week 4: Sets\n\n- union\n", "plan"),
    (
      "---\ntitle: The boat\n---\n\n# Hull\n\n- planks\n\n# Rig\n\n- mast\n\n# Sails\n\n- cloth\n",
      "The boat"
    ),
    (
      "#### English | [Deutsch](#deutsch)\n\n# The boat\n- a\n\n# Deutsch\n\n# Das Boot\n- b\n",
      "The boat"
    ),
    (
      "<!-- made by hand -->\n\n**A roadmap to a boat**:\n\n1. **Hull**\n   * planks\n",
      "A roadmap to a boat"
    ),
    // One of several weeks, a label, a sentence and a list name no plan.
    ("Week 1 — Wood\n• planks\n\nWeek 2 — Keel\n• oak\n", "plan"),
    ("What you need!:\n\n- planks\n- seams\n", "plan"),
    ("まずは板から。\n\n- 板\n- 布\n", "plan"),
    ("1. planks\n2. seams\n", "plan"),
  ]
}
