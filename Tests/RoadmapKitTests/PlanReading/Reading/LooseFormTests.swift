import RoadmapKit
import Testing

/// Forms that are no Markdown, or not quite: a text, and the outline that must come of it.
@Suite struct LooseFormTests {
  typealias Rule = ReadingRuleTests.Rule

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

  @Test func aBoxAmongTheWordsIsNoneOfThem() throws {
    let open = try Fixtures.plan("# P\n\n- Day 1: [ ] Read\n- Day 2: [ ] Write\n")
    let done = try Fixtures.plan("# P\n\n- Day 1: [x] Read\n- Day 2: [ ] Write\n")
    #expect(PlanKeys(open).items == PlanKeys(done).items)
    #expect(done.text(ofItem: 0) == "Day 1: Read")
    #expect(done.items.map(\.mark) == [.done, .open])
  }

  @Test(arguments: ["    \u{0C}", "\t\u{0B}\u{0C}", "    \u{0C}\n    \u{0B}"])
  func aLineOfAFormFeedAloneIsNone(_ line: String) throws {
    let plan = try Fixtures.plan("# P\n\n## Week 1\n\n- [ ] oars\n\nA word.\n\n\(line)\n\nMore.\n")
    #expect(plan.items.count == 1)
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

  static let rules = [
    Rule(
      "bullets that a tab indents below a heading are its list, on one level",
      "# P\n\n## Week 1\n    •\toars\n\t•\tropes\n\t•\tsails\n\n## Week 2\n\n\t* \twind\n\t* \ttide\n\n## Week 3\n- fog\n",
      [
        "# week 1 -", "  [ ] study oars", "  [ ] study ropes", "  [ ] study sails", "# week 2 -",
        "  [ ] study wind", "  [ ] study tide", "# week 3 -", "  [ ] study fog",
      ]),
    Rule(
      "indented lines of which only some begin like a list's are code",
      "# P\n\n- oars\n\nAs a file:\n\n    - name: boat\n      crew: 4\n",
      ["[ ] study oars"]),
    Rule(
      "a box or a heading directly below a line of HTML is none of it",
      "# P\n\n## Week 1\n<br>\n- [ ] a\n\n<details>\n<summary>More</summary>\n\n- [ ] b\n\n</details>\n"
        + "1. [ ] c\n\n<img src=\"x.png\">\n## Week 2\n- [ ] d\n\n<div>\n- [ ] raw\n</div>\n",
      [
        "# week 1 -", "  [ ] study a", "  [ ] study b", "  [ ] study c", "# week 2 -",
        "  [ ] study d",
      ]),
    Rule(
      "short paragraphs of a week are its list where nothing is marked as one",
      "# P\n\n## Week 1\n\nRead about loops\n\nWrite a loop\n\n## Week 2\n\nRead about maps\n\nUse one\n",
      [
        "# week 1 -", "  [ ] study Read about loops", "  [ ] study Write a loop", "# week 2 -",
        "  [ ] study Read about maps", "  [ ] study Use one",
      ]),
    Rule(
      "one paragraph of a week only tells of it",
      "# P\n\n## Week 1\n\nAll about loops\n\n## Week 2\n\nAll about maps\n\n- [a](a.md)\n- b\n",
      ["# week 1 -", "# week 2 -", "  [ ] study a", "  [ ] study b"]),
    Rule(
      "sentences of a week are no list",
      "# P\n\n## Week 1\n\nThis week is about loops.\n\nTake your time.\n\n- a\n\n## Week 2\n\n- b\n",
      ["# week 1 -", "  [ ] study a", "# week 2 -", "  [ ] study b"]),
    Rule(
      "a picture before a week's name adorns it",
      "Plan\n\n🔵 WEEK 1\n\nloops\nmaps\n\n🟢 WEEK 2\n\nsets\nfiles\n",
      [
        "# week 1 -", "  [ ] study loops", "  [ ] study maps", "# week 2 -", "  [ ] study sets",
        "  [ ] study files",
      ]),
    Rule(
      "a bold range of dates right below a week says when it is",
      "# P\n\n## Week 1\n**Mar 30 – Apr 5 · 10 km**\n\n- [ ] run\n\n## Week 2\n**Apr 6 – Apr 12**\n\n- [ ] run far\n",
      ["# week 1 -", "  [ ] study run", "# week 2 -", "  [ ] study run far"]),
    Rule(
      "modules named right below a phase say how far it reaches",
      "# P\n\n## Phase 1 — Base\n**Modules 01–04**\n\nMain focus:\n- a\n\n## Phase 2 — More\n**Modules 05–08**\n\nMain focus:\n- b\n",
      [
        "# phase 1 Base", "  # topic - Main focus", "    [ ] study a", "# phase 2 More",
        "  # topic - Main focus", "    [ ] study b",
      ]),
    Rule(
      "dates in bold part a phase where a list stands below them",
      "# P\n\n## Phase 1\n**Jan 5 – Jan 11**\n- a\n\n**Jan 12 – Jan 18**\n- b\n",
      ["# phase 1 -", "  # day 5-11 -", "    [ ] study a", "  # day 12-18 -", "    [ ] study b"]),
    Rule(
      "days in bold that pictures follow",
      "# P\n\n### **Week 1: Sums** 🔢\n\n**Day 1: Add** 🧮  \n- a\n\n**Day 2: Take** 🥧  \n- b\n",
      ["# week 1 Sums", "  # day 1 Add", "    [ ] study a", "  # day 2 Take", "    [ ] study b"]),
    Rule(
      "school years in Korean",
      "# P\n\n### **2학년: 기초**\n\n* a\n\n### **3학년: 도약**\n\n* b\n",
      ["# year 2 기초", "  [ ] study a", "# year 3 도약", "  [ ] study b"]),
    Rule(
      "an arrow right below a list points on from it",
      "# P\n\n## Week 1\n- a\n- b\n➡️ [My notes](w1.md)\n\n## Week 2\n- c\n👉 see above\n",
      ["# week 1 -", "  [ ] study a", "  [ ] study b", "# week 2 -", "  [ ] study c"]),
    Rule(
      "an exercise on a label is work beside bullets",
      "# P\n\n## Week 1\n- a\n- b\n\n**Exercise:** build one\n\n## Week 2\n- c\n",
      [
        "# week 1 -", "  [ ] study a", "  [ ] study b", "  [ ] task Exercise: build one",
        "# week 2 -",
        "  [ ] study c",
      ]),
    Rule(
      "where the author makes lists, short lines among sentences are none",
      "# P\n\n## Week 1\n- a\n\n## Week 2\n\nNo plan any more.\n\nDetails: see the folder\n\nThen you are there 🏆\n",
      ["# week 1 -", "  [ ] study a", "# week 2 -"]),
    Rule(
      "lines of several sentences are advice where others are short",
      """
      # P

      ## Principles

      1. **Recall beats reading.** Looking at a list and nodding feels good, and little of it stays with you.
      2. **Space it out.** A word that is seen again after a day, a week and a month stays, others go.

      ## A week

      - Study a list
      - Drill it

      """,
      ["# topic - A week", "  [ ] study Study a list", "  [ ] study Drill it"]),
    Rule(
      "boxes above a rule are no heading",
      "# P\n\n☐ one\n☐ two\n---\n☐ three\n---\n",
      ["[ ] study one", "[ ] study two", "[ ] study three"]),
    Rule(
      "a footnote and the options of a command are no bullets",
      "# P\n\n## Week 1\n\n- loops\n- maps\n\n*Prices may change\n\n--verbose --quiet\n\n-5 °C at night\n\n## Week 2\n\n- sets\n",
      ["# week 1 -", "  [ ] study loops", "  [ ] study maps", "# week 2 -", "  [ ] study sets"]),
    Rule(
      "asterisks that touch their words are bullets where several lines begin so",
      "# P\n\n## Week 1\n\n*loops\n*maps\n*sets\n\n## Week 2\n\n+files\n+[links](l.md)\n",
      [
        "# week 1 -", "  [ ] study loops", "  [ ] study maps", "  [ ] study sets", "# week 2 -",
        "  [ ] study files", "  [ ] study links",
      ]),
    Rule(
      "a lone x in brackets at the end of a line is no tick",
      "# P\n\n- the letter [x]\n- the number [1]\n- a[x] and b[ ]\n",
      ["[ ] study the letter [x]", "[ ] study the number [1]", "[ ] study a[x] and b[ ]"]),
    Rule(
      "one open box at the end of a line is one",
      "# P\n\n- read\n- write [ ]\n", ["[ ] study write"]),
    Rule(
      "boxes behind labels on plain lines",
      "# P\n\n## Semana 1\n\nDía 1: [x] bucles\nDía 2: [ ] mapas\n",
      ["# week 1 -", "  [x] study Día 1: bucles", "  [ ] study Día 2: mapas"]),
    Rule(
      "a question of yes or no in a paragraph is no item",
      "# P\n\n- [ ] read\n\nDid it rain [yes] or snow [no]?\n", ["[ ] study read"]),
    Rule(
      "a legend and a form in a list hold no boxes",
      "# P\n\n- Marks: [ ] open, [x] done\n- Slept well: [ ] yes [ ] no\n- read\n",
      [
        "[ ] study Marks: [ ] open, [x] done", "[ ] study Slept well: [ ] yes [ ] no",
        "[ ] study read",
      ]),
    Rule(
      "numbers that do not go on make no list of sentences",
      "# P\n\n- read\n- write\n\n10-minute walks help.\n\n3-4 pages are enough.\n\n2-day breaks do too.\n",
      ["[ ] study read", "[ ] study write"]),
    Rule(
      "tips that are counted stay tips",
      "# P\n\n## Week 1\n\n- read\n- write\n\n## Week 2\n\n- sing\n\nTip 1: sleep\n\nTip 2: eat\n\nTip 3: walk\n",
      ["# week 1 -", "  [ ] study read", "  [ ] study write", "# week 2 -", "  [ ] study sing"]),
    Rule(
      "references in a list of their own are what a week is made of where nothing else is",
      "# P\n\n## Week 1\n\n- Loops: [talk](https://a.example)\n- Maps: [talk](https://b.example)\n\n## Week 2\n\n- sets\n",
      [
        "# week 1 -", "  [ ] study Loops: talk", "  [ ] study Maps: talk", "# week 2 -",
        "  [ ] study sets",
      ]),
    Rule(
      "a line struck through is done", "# P\n\n- ~~read~~\n- write ~~it~~\n",
      ["[x] study read", "[ ] study write it"]),
    Rule(
      "a line struck through behind an open box is given up",
      "# P\n\n- [ ] ~~sing~~\n- [x] ~~hum~~\n- [ ] a ~~b~~\n",
      ["[-] study sing", "[x] study hum", "[ ] study a b"]),
    Rule(
      "a list that stands too deep is one all the same",
      "# P\n\n## Week 1\n- a\n        - b\n        - c\n- d\n\t\t- e\n",
      [
        "# week 1 -", "  [ ] study a", "    [ ] study b", "    [ ] study c", "  [ ] study d",
        "    [ ] study e",
      ]),
    Rule(
      "a bold heading without its space",
      "# P\n\n##**Week 1: Basics**\n- a\n##**Week 2: Loops**\n- b\n",
      ["# week 1 Basics", "  [ ] study a", "# week 2 Loops", "  [ ] study b"]),
    Rule(
      "a label's words go on where only a column broke them",
      "# P\n\n## Week 1\n**Project:** mend the imports of the old repository and explain to yourself\nwhy it worked before. Then write it down in the notes that you keep for this\ncourse.\n\n## Week 2\n- b\n",
      [
        "# week 1 -",
        "  # project - mend the imports of the old repository and explain to yourself why it worked before. Then write it down in the notes that you keep for this course.",
        "    [ ] project mend the imports of the old repository and explain to yourself why it worked before. Then write it down in the notes that you keep for this course.",
        "# week 2 -", "  [ ] study b",
      ]),
    Rule(
      "a few words on the line right above a list name it without a colon",
      "# P\n\n## Module 1\nOutcomes\n- a\n\nCore concepts\n- b\n\n## Module 2\nOutcomes\n- c\n\nCore concepts\n- d\n",
      [
        "# phase 1 -", "  # outcomes - Outcomes", "    [ ] outcome a", "  # topic - Core concepts",
        "    [ ] study b", "# phase 2 -", "  # outcomes - Outcomes", "    [ ] outcome c",
        "  # topic - Core concepts", "    [ ] study d",
      ]),
    Rule(
      "a period that says it is done is done with all below it",
      "# P\n\n## Phase 1: Basics (done)\n- a\n\n## Phase 2: Loops\n- b\n",
      ["# phase 1 Basics (done)", "  [x] study a", "# phase 2 Loops", "  [ ] study b"]),
    Rule(
      "a heading for what is completed says that all below it is done",
      "# P\n\n## ✅ Completed courses\n- c\n\n## Complete guide to maps\n- d\n",
      [
        "# topic - Completed courses", "  [x] study c", "# topic - Complete guide to maps",
        "  [ ] study d",
      ]),
  ]

  static let tables = [
    Rule(
      "ticks below a header that asks for them are states, though all are made",
      "# P\n\n| Day | Topic | Done |\n|--|--|--|\n| 1 | loops | ✅ |\n| 2 | maps | ✅ |\n",
      ["[x] study loops", "[x] study maps"]),
    Rule(
      "a table that counts hours holds the work, a shorter one of weeks sums it up",
      "# P\n\n| Hour | Topic |\n|--|--|\n"
        + (1...16).map { "| \($0) | topic \($0) |\n" }.joined()
        + "\n# Weeks\n\n| Week | Hours | Topics |\n|--|--|--|\n| Week 1 | 1-5 | one |\n| Week 2 | 6-10 | two |\n| Week 3 | 11-16 | three |\n",
      (1...16).map { "[ ] study topic \($0)" }),
    Rule(
      "a box in a timetable is an item",
      "# P\n\n| Time | What | |\n|--|--|--|\n| 07:00–08:00 | Breakfast | – |\n| 08:00–09:30 | Loops | ☐ |\n| 10:00–11:30 | Maps | ☐ |\n",
      ["[ ] study Loops", "[ ] study Maps"]),
    Rule(
      "only the leftmost column counts the rows",
      "# P\n\n## Term 1\n\n| No | Subject | Needs |\n|--|--|--|\n| 01 | Algebra | - |\n| 02 | Logic | - |\n| 03 | Sets | 01 |\n| 04 | Rings | 03 |\n",
      [
        "# phase 1 -", "  [ ] study Algebra", "  [ ] study Logic", "  [ ] study Sets",
        "  [ ] study Rings",
      ]),
    Rule(
      "blank lines between rows end no table",
      "# P\n\n| Week | Topic |\n|--|--|\n| 1 | loops |\n\n| 2 | maps |\n\n| 3 | sets |\n| 4 | files |\n",
      ["[ ] study loops", "[ ] study maps", "[ ] study sets", "[ ] study files"]),
    Rule(
      "a table without its row of dashes is one",
      "# P\n\n| Week | Topic |\n| 1 | loops |\n| 2 | maps |\n| 3 | sets |\n",
      ["[ ] study loops", "[ ] study maps", "[ ] study sets"]),
    Rule(
      "a row of dashes that stands a line too low parts nothing",
      "| Task | Start | Done |\n| Loops | 3 May | 0% |\n|--|--|--|\n| Maps | 4 May | 100% |\n| Sets | 5 May | 0% |\n",
      ["[ ] study Loops", "[x] study Maps", "[ ] study Sets"]),
    Rule(
      "a table whose row of dashes is too short is one",
      "# P\n\n| Week | Topic | Hours |\n|--|--|\n| 1 | loops | 3 |\n| 2 | maps | 4 |\n| 3 | sets | 5 |\n",
      ["[ ] study loops", "[ ] study maps", "[ ] study sets"]),
    Rule(
      "a header that names a semester is enough, whatever the language of its cells",
      "# P\n\nTekst.\n\n| Emne | Semester\n| --- | ---\n| IN5490 | Høst 2023\n| TEK5040 | Høst 2023\n| STK4900 | Vår 2024\n\n## Bøker\n\n- [a](https://e.org/a) b\n",
      ["[ ] study IN5490", "[ ] study TEK5040", "[ ] study STK4900"]),
    Rule(
      "a table that does not say what it holds is the plan where nothing else is",
      "# P\n\n| Zaz | Qux |\n|--|--|\n| blim | blam |\n| plim | plam |\n| klim | klam |\n",
      ["[ ] study blim", "[ ] study plim", "[ ] study klim"]),
  ]

  @Test(arguments: tables)
  func readsTables(_ rule: Rule) throws { try holds(rule) }

  @Test(arguments: [
    ("Intervals: 5x3 min", 15), ("4 × 10 min easy", 40), ("5x3 min with 2 min rest", nil),
    ("2x2 hours", 240), ("Room 5x3", nil), ("Talk (1h15m)", 75), ("Talk (1h 15m)", 75),
    ("Lab (2h + 30m)", 150), ("Lab (2 h + 30 min)", 150), ("Lab (2h + homework)", 120),
    ("Row (2h + 500m)", 120),
    ("Run 400m", nil), ("Write times in 24h format", nil), ("A 48h SLA", nil),
    ("Ultra (24h)", 1440),
    ("Project (~24h)", 1440), ("Project: 48h", 2880),
    ("Use 24h offline mode", nil), ("Meet the **48h SLA**", nil), ("Practice, 24h of it", 1440),
  ])
  func multipliesWhatIsDoneSeveralTimes(_ line: String, _ minutes: Int?) throws {
    let plan = try Fixtures.plan("# P\n- [ ] \(line)\n")
    #expect(plan.estimate(ofItem: 0)?.most == minutes)
  }
}
