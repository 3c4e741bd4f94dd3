import RoadmapKit
import Testing

/// What the rows and columns of a table are.
@Suite struct TableRuleTests {
  @Test(arguments: rules)
  func holds(_ rule: ReadingRule) throws { try rule.expectHeld() }

  @Test func aRowOfHTMLStandsWhereItsWordsDo() throws {
    let plan = try Fixtures.plan(
      "# Boat\n\n<table>\n<tr>\n<th>Week</th>\n<th>Topic</th>\n</tr>\n<tr>\n<td>1</td>\n<td>Planks</td>\n</tr>\n"
        + "<tr>\n<td>2</td>\n<td>Seams</td>\n</tr>\n</table>\n")
    #expect(plan.items.map(\.line) == [10, 14])
  }

  static let rules: [ReadingRule] = [
    .init(
      "tables of one header are one table when they are held against the phases",
      "# Boat\n\n## Hull\n\n| # | Topic | Time |\n|---|---|---|\n| H01 | [Planks](https://e.org/p) | 1 h |\n| H02 | [Seams](https://e.org/s) | 2 h |\n| H03 | [Keel](https://e.org/k) | 2 h |\n\n## Rig\n\n| # | Topic | Time |\n|---|---|---|\n| R01 | [Mast](https://e.org/m) | 1 h |\n| R02 | [Sails](https://e.org/a) | 2 h |\n\n## In which order\n\n### Phase 1\n- All of the hull (H01–H03).\n\n### Phase 2\n- All of the rig (R01–R02).\n",
      [
        "# topic - Hull", "  [ ] study Planks", "  [ ] study Seams", "  [ ] study Keel",
        "# topic - Rig", "  [ ] study Mast", "  [ ] study Sails", "# topic - In which order",
        "  # phase 1 -", "    [ ] study All of the hull (H01–H03).", "  # phase 2 -",
        "    [ ] study All of the rig (R01–R02).",
      ]),
    .init(
      "signs that count the rows tell when each is to be done",
      "# Boote\n\n## Jeden Tag\n\n| Dauer | Inhalt |\n|---|---|\n| 3 min | Gestern |\n| 8 min | Neues |\n\n## Tage\n\n| Zeichen | Inhalt | Takt |\n|---|---|---|\n| T3 (fertig) | Planken | ruhig |\n| T4 | Nähte | flott |\n| T5 | Kiel | ruhig |\n| T7 | Mast | flott |\n",
      [
        "# topic - Tage", "  [ ] study Planken", "  [ ] study Nähte", "  [ ] study Kiel",
        "  [ ] study Mast",
      ]),
    .init(
      "signs alone are items where each has a box",
      "# Karate\n\n## Week 1\n\n| Kata | Done |\n|---|---|\n| K1 | [ ] |\n| K2 | [x] |\n| K3 | [ ] |\n",
      ["# week 1 -", "  [ ] study K1", "  [x] study K2", "  [ ] study K3"]),
    .init(
      "a few remarks with signs make no order of a plan without any",
      "# Boat\n\n## Hull\n- planks\n- seams\n- keel\n\n## Rig\n- mast\n- sails\n- ropes\n\n## Asides\n\n| Ref | Remark |\n|---|---|\n| R1 | dry wood |\n| R2 | no rust |\n| R3 | soft rope |\n",
      [
        "# topic - Hull", "  [ ] study planks", "  [ ] study seams", "  [ ] study keel",
        "# topic - Rig", "  [ ] study mast", "  [ ] study sails", "  [ ] study ropes",
      ]),
    .init(
      "a table that says what pieces of code mean is no list of things to do",
      "# Web\n\n## Week 1\n\n- Make a page\n\n## Week 2\n\n| Class | Same as | Meaning |\n|---|---|---|\n| `px-4` | `padding: 1rem` | space within |\n| `mb-2` | `margin: 2rem` | space below |\n| `flex` | `display: flex` | a row |\n\n- Make it wide\n",
      ["# week 1 -", "  [ ] study Make a page", "# week 2 -", "  [ ] study Make it wide"]),
    .init(
      "a table of deadlines is the plan where there is little else",
      "# Thesis\n\n## Deadlines\n\n| Deadline | Milestone | About |\n|---|---|---|\n| 27/9 | Question | a page |\n| 18/10 | Sources | ten |\n| 22/11 | Methods | a draft |\n| 11/12 | Report | how far |\n| 21/2 | Draft | all of it |\n",
      [
        "# topic - Deadlines", "  [ ] study Question", "  [ ] study Sources", "  [ ] study Methods",
        "  [ ] study Report", "  [ ] study Draft",
      ]),
    .init(
      "a row with a box in each of its cells is as many items",
      "# Boat\n\n## Week 1\n\n| Mon | Tue | Wed | Thu |\n|---|---|---|---|\n| [ ] planks | [x] seams | [ ] keel | rest |\n",
      ["# week 1 -", "  [ ] study planks", "  [x] study seams", "  [ ] study keel"]),
    .init(
      "boxes beside what a row is about tick it alone",
      "# Boat\n\n| Part | Sawn | Planed |\n|---|---|---|\n| Hull | [x] by me | [ ] by Ann |\n| Deck | [ ] by me | [ ] by Ann |\n",
      ["[x] study Hull", "[ ] study Deck"]),
    .init(
      "two or three days of a week tell its row apart, too",
      "# Boat\n\n## Month 1\n\n| Week | Mon | Wed | Fri |\n|---|---|---|---|\n| 1 | Row 3 km | Row 4 km | Rest |\n| 2 | Row 4 km | Row 5 km | Rest |\n",
      [
        "# month 1 -", "  [ ] study Row 3 km: Row 4 km: Rest",
        "  [ ] study Row 4 km: Row 5 km: Rest",
      ]),
    .init(
      "a diary of days has a row for each, whatever its only words are",
      "# Run\n\n## Week 1\n\n| Day | Planned | Actual | Notes |\n|---|---|---|---|\n| Mon 4 May | 5 km | | in the rain |\n| Tue 5 May | 6 km | | on the sand |\n\n## Week 2\n- long run\n",
      [
        "# week 1 -", "  [ ] study in the rain", "  [ ] study on the sand", "# week 2 -",
        "  [ ] study long run",
      ]),
    .init(
      "what a week's days come to is no day",
      "# Run\n\n## Week 1\n- Sunday: 18 km slowly\n- Tuesday: 6 km at pace\n- **Total:** ~24 km\n\n## Week 2\n- Sonntag: 14 km\n- Dienstag: 5 km\n- Summe: 19 km (weniger)\n\n## Week 3\n- Sunday: rest\n- Tuesday: 5 km\n- **Race:** all of it\n",
      [
        "# week 1 -", "  [ ] study Sunday: 18 km slowly", "  [ ] study Tuesday: 6 km at pace",
        "# week 2 -", "  [ ] study Sonntag: 14 km", "  [ ] study Dienstag: 5 km", "# week 3 -",
        "  [ ] study Sunday: rest", "  [ ] study Tuesday: 5 km", "  [ ] study Race: all of it",
      ]),
    .init(
      "a table of work that is longer than all the phases hold is the plan's",
      """
      # Boat

      ## Phases

      ### Phase 1

      - watch others.

      ### Phase 2

      - help others.

      ## The course by milestones

      | # | Milestone | Skill |
      |---|---|---|
      | M1 | Lines of the hull | drawing |
      | M2 | Planks and ribs | sawing |
      | M3 | Mast and sails | sewing |
      | M4 | Rudder and tiller | forging |
      | M5 | Paint and name | painting |

      """,
      [
        "# topic - Phases", "  # phase 1 -", "    [ ] study watch others.", "  # phase 2 -",
        "    [ ] study help others.", "# topic - The course by milestones",
        "  [ ] study Lines of the hull",
        "  [ ] study Planks and ribs", "  [ ] study Mast and sails",
        "  [ ] study Rudder and tiller",
        "  [ ] study Paint and name",
      ]),
    .init(
      "a bold sum below days of work is none of them",
      "# Run\n\n## Week 1\n\n| Day | Run |\n|---|---|\n| Tue | Slow 5 km |\n| Thu | Fast 3 km |\n| **All** | **~8 km** |\n",
      ["# week 1 -", "  [ ] study Slow 5 km", "  [ ] study Fast 3 km"]),
    .init(
      "a table right below a list is a table",
      "# Boat\n\n## Week 1\n\n- [ ] planks\n- [ ] seams\n| Part | Done |\n|---|---|\n| cloth | [ ] |\n| hems | [x] |\n\n"
        + "## Week 2\n\n- [ ] knots\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "  [ ] study cloth",
        "  [x] study hems", "# week 2 -", "  [ ] study knots",
      ]),
    .init(
      "a table that counts hours holds the work, a shorter one of weeks sums it up",
      "# P\n\n| Hour | Topic |\n|--|--|\n"
        + (1...16).map { "| \($0) | topic \($0) |\n" }.joined()
        + "\n# Weeks\n\n| Week | Hours | Topics |\n|--|--|--|\n| Week 1 | 1-5 | one |\n| Week 2 | 6-10 | two |\n| Week 3 | 11-16 | three |\n",
      (1...16).map { "[ ] study topic \($0)" }),
    .init(
      "a box in a timetable is an item",
      "# P\n\n| Time | What | |\n|--|--|--|\n| 07:00–08:00 | Breakfast | – |\n| 08:00–09:30 | Loops | ☐ |\n| 10:00–11:30 | Maps | ☐ |\n",
      ["[ ] study Loops", "[ ] study Maps"]),
    .init(
      "only the leftmost column counts the rows",
      "# P\n\n## Term 1\n\n| No | Subject | Needs |\n|--|--|--|\n| 01 | Algebra | - |\n| 02 | Logic | - |\n| 03 | Sets | 01 |\n| 04 | Rings | 03 |\n",
      [
        "# phase 1 -", "  [ ] study Algebra", "  [ ] study Logic", "  [ ] study Sets",
        "  [ ] study Rings",
      ]),
    .init(
      "blank lines between rows end no table",
      "# P\n\n| Week | Topic |\n|--|--|\n| 1 | loops |\n\n| 2 | maps |\n\n| 3 | sets |\n| 4 | files |\n",
      ["[ ] study loops", "[ ] study maps", "[ ] study sets", "[ ] study files"]),
    .init(
      "a table without its row of dashes is one",
      "# P\n\n| Week | Topic |\n| 1 | loops |\n| 2 | maps |\n| 3 | sets |\n",
      ["[ ] study loops", "[ ] study maps", "[ ] study sets"]),
    .init(
      "a row of dashes that stands a line too low parts nothing",
      "| Task | Start | Done |\n| Loops | 3 May | 0% |\n|--|--|--|\n| Maps | 4 May | 100% |\n| Sets | 5 May | 0% |\n",
      ["[ ] study Loops", "[x] study Maps", "[ ] study Sets"]),
    .init(
      "a table whose row of dashes is too short is one",
      "# P\n\n| Week | Topic | Hours |\n|--|--|\n| 1 | loops | 3 |\n| 2 | maps | 4 |\n| 3 | sets | 5 |\n",
      ["[ ] study loops", "[ ] study maps", "[ ] study sets"]),
    .init(
      "a header that names a semester is enough, whatever the language of its cells",
      "# P\n\nTekst.\n\n| Emne | Semester\n| --- | ---\n| IN5490 | Høst 2023\n| TEK5040 | Høst 2023\n| STK4900 | Vår 2024\n\n## Bøker\n\n- [a](https://e.org/a) b\n",
      ["[ ] study IN5490", "[ ] study TEK5040", "[ ] study STK4900"]),
    .init(
      "a table that does not say what it holds is the plan where nothing else is",
      "# P\n\n| Zaz | Qux |\n|--|--|\n| blim | blam |\n| plim | plam |\n| klim | klam |\n",
      ["[ ] study blim", "[ ] study plim", "[ ] study klim"]),
    .init(
      "a table of states and what they mean explains the others",
      "# Barco\n\n## Semana 1\n\n- tablas\n- costuras\n\n## Convenciones\n\n| Estado | Significado |\n|---|---|\n"
        + "| ✅ Completado | Hecho y entendido |\n| 🔄 Reforzando | Repaso |\n| 📅 Pendiente | No iniciado |\n",
      ["# week 1 -", "  [ ] study tablas", "  [ ] study costuras"]),
    .init(
      "a table of tasks with marks before their words explains nothing",
      "# Boat\n\n## Week 1\n\n| Task | Notes |\n|---|---|\n| ☑ Planks | from the yard |\n| ☐ Seams | tight |\n| ☐ Paint | blue |\n",
      ["# week 1 -", "  [x] study Planks", "  [ ] study Seams", "  [ ] study Paint"]),
    .init(
      "a table of a day like any other is a timetable still",
      "# Boat\n\n## Daily rhythm\n\n| Time of day | Action |\n|---|---|\n| Morning | Sand |\n| Night | Sleep |\n\n## Week 1\n- planks\n- seams\n",
      ["# week 1 -", "  [ ] study planks", "  [ ] study seams"]),
    .init(
      "a table gives an item a row",
      "# P\n| Day | Topic | Hours |\n|---|---|---|\n| 1 | Arrays | 2 |\n| 2 | Lists | 3 |\n",
      ["[ ] study Arrays", "[ ] study Lists"]),
    .init(
      "a table's status column tells the state",
      "# P\n| Task | Status |\n|---|---|\n| A | ✅ |\n| B | ⬜ |\n| C | 🔄 |\n",
      ["[x] study A", "[ ] study B", "[/] study C"]),
    .init(
      "a table whose author keeps count in it is work whatever its heading says",
      "# Boat\n\n## Phase 1\n\n- Planks\n- Seams\n\n## Phase 2\n\n- Cloth\n- Hems\n\n## Weekly Schedule\n\n"
        + "| Status | Day | Work |\n|---|---|---|\n| Done | Monday | Sand |\n| Done | Tuesday | Caulk |\n| Planned | Sunday | Paint |\n",
      [
        "# phase 1 -", "  [ ] study Planks", "  [ ] study Seams", "# phase 2 -",
        "  [ ] study Cloth", "  [ ] study Hems", "# topic - Weekly Schedule",
        "  [x] study Sand", "  [x] study Caulk", "  [ ] study Paint",
      ]),
    .init(
      "a table of weeks and distances is the plan where nothing else is",
      """
      # Half marathon

      Build up slowly.

      | Week | Run 1 | Run 2 | Weekend |
      |---|---|---|---|
      | **1** | 4 km (Easy) | 4 km (Easy) | **6 km Long Run** |
      | **2** | 4 km (Easy) | 5 km (Easy) | **8 km Long Run** |
      | **3** | 5 km (Easy) | Rest | **10 km Race** |
      """,
      [
        "[ ] study 4 km (Easy): 4 km (Easy): 6 km Long Run",
        "[ ] study 4 km (Easy): 5 km (Easy): 8 km Long Run",
        "[ ] study 5 km (Easy): Rest: 10 km Race",
      ]),
    .init(
      "a list of more weeks than a table has is no overview of it",
      "# Boat\n\n- Week 1: wood\n- Week 2: planks\n- Week 3: seams\n- Week 4: cloth\n\n## Practice\n\n| Week | Problem |\n|---|---|\n| 2 | bend one |\n| 3 | fill one |\n| 4 | hem one |\n",
      [
        "[ ] study Week 1: wood", "[ ] study Week 2: planks", "[ ] study Week 3: seams",
        "[ ] study Week 4: cloth", "# topic - Practice", "  [ ] study bend one",
        "  [ ] study fill one", "  [ ] study hem one",
      ]),
    .init(
      "a column of weeks stands before one of levels, and words beside an empty cell for it",
      "# 배\n\n| 주 차 | 난이도 | 문제 |\n|---|---|---|\n| 1 주 | 레벨1 | 판자 |\n| 2 주 | 레벨2 | 이음매 |\n| 3 주 | 중간 시험 | |\n| 4 주 | 레벨3 | 돛 |\n",
      ["[ ] study 판자", "[ ] study 이음매", "[ ] study 중간 시험", "[ ] study 돛"]),
    .init(
      "a part among a table's rows may have its own state",
      "# Boot\n\n| Woche | Aufgabe | Status |\n|---|---|---|\n| **TEIL 1 – RUMPF** | | **In Arbeit** |\n| 1.1 | Planken | ✅ Erledigt |\n| 1.2 | Nähte | 📝 Wartet |\n| **TEIL 2 – SEGEL** | | Offen |\n| 2.1 | Tuch | ⏳ Offen |\n",
      [
        "# phase 1 RUMPF", "  [x] study Planken", "  [ ] study Nähte", "# phase 2 SEGEL",
        "  [ ] study Tuch",
      ]),
    .init(
      "the hours of a week close its table, also where its rows are told apart by two columns",
      "# Boat\n\n## Week 1\n\n| What | How |\n|---|---|\n| Hull | sand it |\n| Hull | caulk it |\n| Hull | oil it |\n| Goal | **14–18h** |\n\n## Week 2\n\n- Cut it\n- Sew it\n",
      [
        "# week 1 -", "  [ ] study Hull: sand it", "  [ ] study Hull: caulk it",
        "  [ ] study Hull: oil it", "# week 2 -", "  [ ] study Cut it", "  [ ] study Sew it",
      ]),
    .init(
      "courses of which one table holds but one are work, a state beside it",
      "# Boat\n\n## Hull\n\nID | Course | Status\n--|--|--\nH1 | [Planks](https://example.org/a) | Done\n\nLook at [mine](https://example.org/x).\n\n- Seams\n- Ribs\n\n## Sails\n\nID | Course | Status\n--|--|--\nS1 | [Cloth](https://example.org/b) | Open\nS2 | [Hems](https://example.org/c) | Open\n",
      [
        "# topic - Hull", "  [x] study Planks", "  [ ] study Seams",
        "  [ ] study Ribs", "# topic - Sails", "  [ ] study Cloth",
        "  [ ] study Hems",
      ]),
    .init(
      "a reason, a source and a remark are none of the work",
      "# P\n\n## Неделя 1\n- Плыть\n- **Зачем:** силы\n- **Ресурс:** книга\n\n## Semana 2\n- Correr\n- **Por qué:** salud\n- **Nota:** despacio\n\n## 第3周\n- 游泳\n- **为什么:** 健康\n",
      [
        "# week 1 -", "  [ ] study Плыть", "# week 2 -", "  [ ] study Correr", "# week 3 -",
        "  [ ] study 游泳",
      ]),
    .init(
      "a week in a row of its own holds the rows below it",
      "# Boat\n\nDay | Work\n--- | ---\n**Week 1**\nMon | planks\nTue | seams\n**Week 2**\nMon | cloth\nTue | hems\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "# week 2 -",
        "  [ ] study cloth", "  [ ] study hems",
      ]),
    .init(
      "rows that tell a week off are no headings",
      "# Boat\n\n| Week | Work |\n|---|---|\n| Week 1 | planks |\n| Week 2 | |\n| Week 3 | seams |\n| Week 4 | |\n",
      ["[ ] study planks", "[ ] study seams"]),
    .init(
      "the sum in the last row is none of the work",
      "# Boat\n\n## Phase 1\n\n| Book | Pages |\n|---|---:|\n| Planks | 135 |\n| Seams | 161 |\n| **All of it** | **296** |\n\n"
        + "## Phase 2\n\n| Book | Pages |\n|---|---:|\n| Cloth | 241 |\n| Hems | 20 |\n| **Lofts** | **90** |\n",
      [
        "# phase 1 -", "  [ ] study Planks", "  [ ] study Seams", "# phase 2 -",
        "  [ ] study Cloth", "  [ ] study Hems", "  [ ] study Lofts",
      ]),
    .init(
      "hours beside a date are those of one day, and its work",
      "# Boat\n\n## Week 1\n\n| Day | Time | Work |\n|---|---|---|\n| Mon Apr 13 | 11:45-13:00 | planks |\n| Tue Apr 14 | 17:30-19:00 | seams |\n",
      ["# week 1 -", "  [ ] study planks", "  [ ] study seams"]),
    .init(
      "a few boxes below the table of each week take nothing from it",
      "# Boat\n\n## Week 1\n\n| Order | Topic | Hours |\n|---|---|---|\n| 1 | planks | 2 |\n| 2 | seams | 3 |\n\n- [ ] log the hours\n\n"
        + "## Week 2\n\n| Order | Topic | Hours |\n|---|---|---|\n| 3 | cloth | 2 |\n| 4 | hems | 3 |\n\n- [ ] look back\n\n"
        + "## Week 3\n\n| Order | Topic | Hours |\n|---|---|---|\n| 5 | knots | 2 |\n| 6 | nets | 3 |\n\n- [ ] launch\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "  [ ] study log the hours",
        "# week 2 -", "  [ ] study cloth", "  [ ] study hems", "  [ ] study look back",
        "# week 3 -", "  [ ] study knots", "  [ ] study nets", "  [ ] study launch",
      ]),
    .init(
      "a box in a week's row of its own is read",
      "# Boat\n\n| Day | Work |\n|---|---|\n| ☐ Week 1 | |\n| Mon | planks |\n| ☐ Week 2 | |\n| Mon | cloth |\n",
      ["[ ] study Week 1", "[ ] study planks", "[ ] study Week 2", "[ ] study cloth"]),
    .init(
      "numbers that happen to add up, or count, take no row away",
      "# Boat\n\n## Week 1\n\n| Task | Done so far | Done |\n|---|---|---|\n| Planks | 0% | [ ] |\n| Seams | 0% | [ ] |\n| **Launch** | 0% | [ ] |\n\n"
        + "## Week 2\n\n| Topic | When |\n|---|---|\n| Cloth | Week 1 |\n| Hems | Week 2 |\n| **Masts** | Week 3 |\n",
      [
        "# week 1 -", "  [ ] study Planks", "  [ ] study Seams", "  [ ] study Launch",
        "# week 2 -", "  [ ] study Cloth", "  [ ] study Hems", "  [ ] study Masts",
      ]),
    .init(
      "what follows a table is no part of its last week",
      "# Boat\n\n## Phase 1\n\n| Day | Work |\n|---|---|\n| **Week 1** | |\n| Mon | planks |\n| **Week 2** | |\n| Mon | cloth |\n\n- knots\n- nets\n",
      [
        "# phase 1 -", "  # week 1 -", "    [ ] study planks", "  # week 2 -",
        "    [ ] study cloth",
        "  [ ] study knots", "  [ ] study nets",
      ]),
    .init(
      "hours alone in a table's last row are no work",
      "# Boat\n\n## March\n\n| Field | Content |\n|---|---|\n| Hull | sand the planks |\n| Sails | sew the hems |\n| In a week | **14–18 h** |\n\n## April\n\n| Day | Run |\n|---|---|\n| Mon | 4 km slowly |\n| Tue | swim |\n| Wed | 2 h |\n",
      [
        "# month 3 -", "  [ ] study sand the planks", "  [ ] study sew the hems", "# month 4 -",
        "  [ ] study 4 km slowly", "  [ ] study swim", "  [ ] study 2 h",
      ]),
    .init(
      "two weeks in two chapters have the words that both have for a title",
      "# Week 1 to-dos\n\n## Day 1: Hull\n- [x] saw\n\n# Week 2 to-dos\n\n## Day 1: Rig\n- [ ] hoist\n",
      [
        "# week 1 to-dos", "  # day 1 Hull", "    [x] study saw",
        "# week 2 to-dos", "  # day 1 Rig", "    [ ] study hoist",
      ]),
    .init(
      "bold rows of one cell head the rows below them, where no header says what they are",
      "# Boat\n\n|  |  |\n|---|---|\n| **Knots** | |\n| bowline | tie it blind |\n| reef knot | tie it fast |\n| **Wind** | |\n| tack | three miles |\n| gybe | in a storm |\n",
      [
        "# topic - Knots", "  [ ] study bowline", "  [ ] study reef knot", "# topic - Wind",
        "  [ ] study tack", "  [ ] study gybe",
      ]),
    .init(
      "a box in a cell is open whatever word stands behind it",
      "# P\n\n| Task | Done |\n|--|--|\n| Tie a bowline | [ ] x |\n| Splice | [x] done |\n",
      ["[ ] study Tie a bowline", "[x] study Splice"]),
    .init(
      "a time behind what is ticked makes no overview of the table",
      "# P\n\n## Week 1: Ropes\n- a\n\n## Week 2: Knots\n- b\n\n## Training\n\n"
        + "| Training | Deadline | Status |\n|--|--|:-:|\n| Safety at sea | Week 1 | ☐ |\n"
        + "| Radio | Week 2 | ☐ |\n",
      [
        "# week 1 Ropes", "  [ ] study a", "# week 2 Knots", "  [ ] study b",
        "# topic - Training", "  [ ] study Safety at sea", "  [ ] study Radio",
      ]),
    .init(
      "a table that keeps count of the weeks repeats them",
      "# P\n\n## Week 1: Ropes\n- a\n\n## Week 2: Knots\n- b\n\n## Progress\n\n"
        + "| Week | Topic | Done |\n|--|--|--|\n| Week 1 | Ropes | [ ] |\n| Week 2 | Knots | [x] |\n",
      ["# week 1 Ropes", "  [ ] study a", "# week 2 Knots", "  [ ] study b"]),
    .init(
      "numbers below a word for exercises are work",
      "# P\n\n## Week 1\n| Exercices au quai | Exercices en mer | Lecture |\n|--|--|--|\n"
        + "| 1.1 1.4 | 1.2 | Chapitre 2 |\n| 2.1 2.2 | | |\n\n## Week 2\n- a\n",
      [
        "# week 1 -", "  [ ] study 1.1 1.4", "  [ ] study 2.1 2.2", "# week 2 -",
        "  [ ] study a",
      ]),
    .init(
      "words that begin with the number of their row are counted, whatever the header says",
      "# Locks\n\nIn three parts:\n- what they are\n- how they open\n- who has the key\n\n## All of it\n\n"
        + "| Rendezvous | Paper |\n|--|--|\n| [R01 → Welcome](r01) | P1: a case |\n| [R02 → Bolts](r02) | 5% |\n"
        + "| [R03 → **Keys**](r03) | -- |\n| [R04 → Doors](r04) | 20% |\n",
      [
        "# topic - All of it", "  [ ] study R01 → Welcome", "  [ ] study R02 → Bolts",
        "  [ ] study R03 → Keys", "  [ ] study R04 → Doors",
      ]),
    .init(
      "codes that stand apart from words, or do not run on, count nothing",
      "# Locks\n\n- what they are\n- how they open\n\n## Aims\n\n"
        + "| Mark | Says |\n|--|--|\n| CO1 | they know locks |\n| CO2 | they know keys |\n| CO3 | they know doors |\n\n"
        + "## Sizes\n\n| Shape | Use |\n|--|--|\n| A4 sheet | plans |\n| A2 sheet | walls |\n| A5 sheet | notes |\n",
      ["[ ] study what they are", "[ ] study how they open"]),
    .init(
      "an exam's code and year are no measure of it",
      "# P\n\n| Praca | Stan |\n|--|--|\n| EX 2019 lato – Mosty | ⬜ Czeka |\n"
        + "| EX 2020 lato – Wieże | ✅ Gotowe |\n| EX 2021 lato – Drogi | ✅ Gotowe |\n",
      [
        "[ ] study EX 2019 lato – Mosty", "[x] study EX 2020 lato – Wieże",
        "[x] study EX 2021 lato – Drogi",
      ]),
    .init(
      "what a mark means is no item, whatever the mark",
      "# P\n\n| # | Problem | Status |\n|--|--|--|\n| 1 | Two hulls | ✅ |\n| 2 | One sail | ❌ |\n\n"
        + "✅ = Sailed  \n❌ = Not sailed yet\n",
      ["[x] study Two hulls", "[ ] study One sail"]),
    .init(
      "a list that begins each line with one of the table above tells more of it",
      "# Boat\n\n## Day 1\n\n| # | Part | Hours |\n|---|---|---|\n| 1 | Planks | 2 |\n| 2 | Seams | 3 |\n| 3 | Paint | 1 |\n\n### How they go\n\n"
        + "1. **Planks**: along the grain\n2. **Seams**: from the keel up\n3. **Paint**: two coats\n\n## Day 2\n- cloth\n",
      [
        "# day 1 -", "  [ ] study Planks", "  [ ] study Seams", "  [ ] study Paint", "# day 2 -",
        "  [ ] study cloth",
      ]),
  ]
}
